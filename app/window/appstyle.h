// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

/// The user's style, but for two icons: the arrow that a menu bar and a tool bar keep ready for
/// lack of room, and the cross that clears a field. They are picture files, and reading one makes
/// Qt load every plugin for picture formats and look through the icon theme. Here they are drawn
/// when they are needed.
class AppStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                                     const QWidget *widget) const override;
};
