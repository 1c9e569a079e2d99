// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

/// A label for text from outside, such as what the user typed or the name of a file: never taken
/// for markup.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Ink {
        Text,
        Muted, ///< of what can wait (Colours::muted), in any palette
    };

    explicit PlainLabel(QWidget *parent = nullptr, Ink ink = Ink::Text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeInk();

    Ink m_ink;
};
