// SPDX-License-Identifier: MIT
#pragma once

#include "entrysearch.h"

#include <QStatusBar>
#include <QTimer>

class CopyNote;
class PlainLabel;

/// The status bar: how many codes there are, what was copied, and now and then a message.
class StatusBar final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    /// Tells how many entries of each kind are \a found by the query of \a result; without one, how
    /// many codes there are in \a all.
    void showCount(const QList<EntryId> &found, qsizetype all, const SearchResult &result);

    /// Tells for a moment that \a text was copied.
    void confirmCopy(const QString &text);
    void forgetCopy();

    /// Tells \a message for a while.
    void tell(const QString &message);

private:
    static QString foundText(const QList<EntryId> &found, const SearchResult &result);

    PlainLabel *m_count = nullptr;
    CopyNote *m_copied = nullptr;
    QString m_said; ///< the count, and what else a screen reader says of it
    QTimer m_countToSay{this};
};
