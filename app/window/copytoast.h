// SPDX-License-Identifier: MIT
#pragma once

#include "copynote.h"

/// A note of a copy in a box of its own, which lies below what it belongs to, over the text there,
/// and takes no room.
class CopyToast final : public CopyNote
{
    Q_OBJECT

public:
    /// Lies over \a ground, below \a anchor, which stands in it.
    CopyToast(QWidget *anchor, QWidget *ground);

    void confirm(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_anchor;
};
