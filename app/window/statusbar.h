// SPDX-License-Identifier: MIT
#pragma once

#include "query.h"

#include <QStatusBar>
#include <QTimer>

class CopyNote;
class QLabel;

/// The status bar: how many codes there are, what was copied, and now and then a message.
class StatusBar final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    /// Tells that \a found of \a all codes answer \a query; without one, only how many there are.
    void showCount(qsizetype found, qsizetype all, const Query &query);

    /// Tells for a moment that \a text was copied.
    void confirmCopy(const QString &text);
    void forgetCopy();

    /// Tells \a message for a while.
    void tell(const QString &message);

private:
    QLabel *m_count = nullptr;
    CopyNote *m_copied = nullptr;
    QTimer m_countToSay{this};
};
