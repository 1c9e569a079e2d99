// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <memory>

class QMimeData;

/// What the copy actions work on.
struct CopySubject {
    ResponseCode code; ///< the page shown; code 0 for none
    int selectedClass = 0; ///< the class whose row is selected, 0 for none
    QList<int> found; ///< the codes that a query has narrowed the tree to; empty without a query
};

/// All ways to copy what is shown, one QAction each, for menus, buttons and keys alike.
class CopyActions final : public QObject
{
    Q_OBJECT

public:
    /// \a table must outlive the actions.
    explicit CopyActions(const CodeTable &table, QObject *parent = nullptr);

    void setSubject(const CopySubject &subject);

    [[nodiscard]] QAction *phrase() const { return m_phrase; }
    [[nodiscard]] QAction *statusLine() const { return m_statusLine; }
    /// The other forms, in the order of a menu.
    [[nodiscard]] const QList<QAction *> &others() const { return m_others; }

    /// Those of them that fit a class, and the codes found.
    [[nodiscard]] const QList<QAction *> &filters() const { return m_filters; }

    /// Whether the row of a class is selected, whatever page is shown.
    [[nodiscard]] bool isAboutClass() const { return m_subject.selectedClass != 0; }

    /// Puts \a text on the clipboard, and on the primary selection where there is one.
    void copyText(const QString &text);

Q_SIGNALS:
    /// Something was copied; \a text is its first line.
    void copied(const QString &text);

    /// The action for the phrase was triggered. The receiver copies the user's own selection or
    /// calls copyPhrase().
    void phraseRequested();

public Q_SLOTS:
    void copyPhrase();

private:
    template <typename Text>
    QAction *add(const QString &name, const QString &label, Text text);
    void copyPage();
    void put(const std::function<std::unique_ptr<QMimeData>()> &data, const QString &shown);
    [[nodiscard]] bool hasCode() const { return m_subject.code.code != 0; }

    const CodeTable &m_table;
    CopySubject m_subject;
    QAction *m_phrase = nullptr;
    QAction *m_statusLine = nullptr;
    QList<QAction *> m_others;
    QList<QAction *> m_filters;
    QAction *m_foundFilter = nullptr;
};
