// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

/// The user's style, but for movement, which it can do without, for colours, which can be further
/// apart, and for two icons: the arrow that a menu bar and a tool bar keep ready for lack of room,
/// and the cross that clears a field. They are picture files, and reading one makes Qt load every
/// plugin for picture formats and look through the icon theme. Here they are drawn when they are
/// needed.
class AppStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    /// Lets nothing move by itself.
    void setStill(bool isStill) { m_isStill = isStill; }

    /// Whether the style of the application lets nothing move by itself.
    static bool keepsStill();

    /// Draws in the colours that withHighContrast() makes of the desktop's, now and when those
    /// change.
    void setHighContrast(bool isHigh);

    void polish(QPalette &palette) override;
    using QProxyStyle::polish;

    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                                     const QWidget *widget) const override;

private:
    bool m_isStill = false;
    bool m_hasHighContrast = false;
};
