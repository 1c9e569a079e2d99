// SPDX-License-Identifier: MIT
#pragma once

#include "plainlabel.h"

#include <QTimer>

/// Says what was copied, for a few seconds; also to a screen reader.
class CopyNote : public PlainLabel
{
    Q_OBJECT

public:
    explicit CopyNote(QWidget *parent = nullptr);

    void confirm(const QString &text);

    /// Takes the note away before its time.
    void forget();

    QSize minimumSizeHint() const override { return {0, PlainLabel::minimumSizeHint().height()}; }

private:
    QTimer m_timer{this};
};

/// "Copied “Busy Here”": what is said in both places that confirm a copy.
QString copiedText(const QString &text);
