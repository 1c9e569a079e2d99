// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

/// The user's style, but for one icon: the arrow that a menu bar and a tool bar keep ready for lack
/// of room is a picture file, and reading it makes Qt load every plugin for picture formats. Here
/// it is drawn when it is needed.
class AppStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                                     const QWidget *widget) const override;
};
