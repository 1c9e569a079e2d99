// SPDX-License-Identifier: MIT
#include "colours.h"

#include "entryid.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

struct Hue {
    QRgb light;
    QRgb dark;
};

constexpr std::array hues{
    Hue{0xff4f6b8a, 0xff9db4cf}, // 1xx
    Hue{0xff2a7d46, 0xff6fcf8b}, // 2xx
    Hue{0xff0f7c8a, 0xff63cbd8}, // 3xx
    Hue{0xffa85b00, 0xfff0a857}, // 4xx
    Hue{0xffb3362c, 0xffff8a80}, // 5xx
    Hue{0xff7a3fa0, 0xffc89bea}, // 6xx
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// \a share of \a a and the rest of \a b.
QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) {
        return static_cast<float>(x * share + y * (1 - share));
    };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()),
                            mix(a.blueF(), b.blueF()));
}

/// \a colour, made darker or lighter until it stands out from \a ground by \a contrast.
QColor standingOut(const QColor &colour, const QColor &ground, double contrast)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const QColor target =
        contrastRatio(black, ground) > contrastRatio(white, ground) ? black : white;
    QColor result = colour;
    for (double share = 0.95; contrastRatio(result, ground) < contrast && share > 0; share -= 0.05)
        result = mixed(colour, target, share);
    return result;
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QPalette paperPalette()
{
    QPalette paper;
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Window, QColor(0xf2, 0xf2, 0xf2));
    paper.setColor(QPalette::Text, Qt::black);
    paper.setColor(QPalette::Link, QColor(0x1a, 0x5f, 0xb4));
    return paper;
}

QPalette withHighContrast(const QPalette &usual)
{
    const bool isDark =
        luminance(usual.color(QPalette::Base)) < luminance(usual.color(QPalette::Text));
    const QColor ground(isDark ? Qt::black : Qt::white);
    const QColor ink(isDark ? Qt::white : Qt::black);
    QPalette palette = usual;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const auto role : {QPalette::Base, QPalette::Window})
            palette.setColor(group, role, ground);
        const bool isDisabled = group == QPalette::Disabled;
        for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
                                QPalette::PlaceholderText})
            palette.setColor(group, role,
                             isDisabled ? standingOut(Qt::gray, ground, enoughContrast) : ink);
        palette.setColor(group, QPalette::Link,
                         standingOut(usual.color(group, QPalette::Link), ground, highContrast));
    }
    return palette;
}

Colours::Colours(const QPalette &palette)
    : contrast(palette.color(QPalette::Active, QPalette::PlaceholderText)
                       == palette.color(QPalette::Active, QPalette::Text)
                   ? highContrast
                   : enoughContrast)
    , page(palette.color(QPalette::Active, QPalette::Base))
    , side(palette.color(QPalette::Active, QPalette::Window))
    , text(palette.color(QPalette::Active, QPalette::Text))
    , focus(palette.color(QPalette::Active, QPalette::Highlight))
{
    isDark = luminance(page) < luminance(text);
    const bool isHigh = contrast > enoughContrast;
    selection = mixed(focus, side, isDark ? 0.30 : 0.18);
    muted = mixed(text, page, 0.62);
    for (const QColor &ground : {page, side, selection})
        muted = readable(muted, ground);
    // A palette that leaves links at the plain blue of old web pages has not thought of them.
    const QColor wanted = palette.color(QPalette::Active, QPalette::Link);
    link = readable(wanted == QColor(Qt::blue) ? focus : wanted, page);
    outline = mixed(text, page, isHigh ? 0.7 : 0.3);
    mark = isDark ? QColor(0x6b, 0x52, 0x00) : QColor(0xff, 0xe0, 0x82);
    markText = readable(isDark ? QColor(Qt::white) : QColor(Qt::black), mark);
    bannerGround = mixed(groupHue(4), page, 0.12);
}

QColor Colours::readable(const QColor &colour, const QColor &ground) const
{
    return standingOut(colour, ground, contrast);
}

QColor Colours::groupHue(int group, const QColor &ground) const
{
    if (group == EntryId::symptoms || group == EntryId::causes || group == EntryId::warnings)
        return readable(link, ground);
    if (group < 1 || group > static_cast<int>(hues.size()))
        return readable(muted, ground);
    const Hue &hue = hues.at(static_cast<std::size_t>(group - 1));
    return readable(QColor::fromRgb(isDark ? hue.dark : hue.light), ground);
}
