// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "commands.h"
#include "history.h"

#include <QObject>

#include <functional>
#include <memory>

class Actions;
class QAbstractScrollArea;
class QMimeData;

/// What the copy commands work on.
struct CopySubject {
    Place place; ///< the page shown; empty where nothing answers what is asked
    ResponseCode code; ///< of a page of a code alone, otherwise code 0
    int responseClass = 0; ///< of the page of a class, otherwise 0
    QList<int> found; ///< the codes that a query has narrowed the list to; empty without a query
};

/// Carries out all commands that copy what is shown.
class CopyActions final : public QObject
{
    Q_OBJECT

public:
    /// \a table must outlive the actions.
    CopyActions(const CodeTable &table, const Actions &actions, QObject *parent = nullptr);

    void setSubject(const CopySubject &subject);

    /// What the user has selected by hand somewhere, which goes before the phrase; empty for
    /// nothing. Asked for when it is to be copied; the first one that is not empty is it.
    using Selection = std::function<QString()>;
    void addSelection(const Selection &selection) { m_selections << selection; }

    /// Gives \a area a context menu of what can be copied of the page, and \a rows one of what can
    /// be of the selected row.
    void servePage(QAbstractScrollArea *area);
    void serveRows(QAbstractScrollArea *rows);

Q_SIGNALS:
    /// Something was copied; \a text is its first line.
    void copied(const QString &text);

private:
    template <typename Text>
    void connectText(Command command, Text text);
    void showMenu(const QAbstractScrollArea *area, QPoint at) const;
    [[nodiscard]] QString name() const;
    void copyPhrase();
    void copyPage();
    void copyText(const QString &text);
    void put(const std::function<std::unique_ptr<QMimeData>()> &data, const QString &shown);

    const CodeTable &m_table;
    const Actions &m_actions;
    CopySubject m_subject;
    QList<Selection> m_selections;
};
