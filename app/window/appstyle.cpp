// SPDX-License-Identifier: MIT
#include "appstyle.h"

#include "colours.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <functional>
#include <utility>

namespace {

/// An icon that a function draws.
class DrawnIcon final : public QIconEngine
{
public:
    using Draw = std::function<void(QPainter *, const QRect &, QIcon::Mode)>;

    explicit DrawnIcon(Draw draw)
        : m_draw(std::move(draw))
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        m_draw(painter, rect, mode);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        m_draw(&painter, QRect({}, size), mode);
        return picture;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new DrawnIcon(m_draw); }

private:
    Draw m_draw;
};

/// The arrow of \a style itself, in the colour of the text around it.
void drawArrow(const QStyle &style, QPainter *painter, const QRect &rect, QIcon::Mode mode)
{
    QStyleOption option;
    option.rect = rect;
    option.palette = QGuiApplication::palette();
    option.direction = QGuiApplication::layoutDirection();
    if (mode != QIcon::Disabled)
        option.state = QStyle::State_Enabled;
    const auto arrow = option.direction == Qt::RightToLeft ? QStyle::PE_IndicatorArrowLeft
                                                           : QStyle::PE_IndicatorArrowRight;
    style.drawPrimitive(arrow, &option, painter);
}

/// A disc with a cross in it, darker while it is pressed.
void drawClearCross(QPainter *painter, const QRect &rect, QIcon::Mode mode)
{
    const Colours colours(QGuiApplication::palette());
    const qreal unit = std::min(rect.width(), rect.height()) / 16.0;
    const QPointF centre = QRectF(rect).center();
    const QPointF arm(2.5 * unit, 2.5 * unit);
    const QPointF otherArm(2.5 * unit, -2.5 * unit);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mode == QIcon::Active ? colours.text : colours.muted);
    painter->drawEllipse(centre, 6.5 * unit, 6.5 * unit);
    painter->setPen(QPen(colours.page, 1.6 * unit, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(centre - arm, centre + arm);
    painter->drawLine(centre - otherArm, centre + otherArm);
    painter->restore();
}

} // namespace

bool AppStyle::keepsStill()
{
    const auto *style = qobject_cast<const AppStyle *>(QApplication::style());
    return style && style->m_isStill;
}

void AppStyle::setHighContrast(bool isHigh)
{
    m_hasHighContrast = isHigh;
    QApplication::setPalette(QPalette()); // that of the desktop, which is polished then
}

void AppStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    if (m_hasHighContrast)
        palette = withHighContrast(palette);
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *data) const
{
    if (m_isStill && hint == SH_Widget_Animation_Duration)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QIcon AppStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                             const QWidget *widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return QIcon(new DrawnIcon([this](QPainter *painter, const QRect &rect, QIcon::Mode mode) {
            drawArrow(*this, painter, rect, mode);
        }));
    if (icon == SP_LineEditClearButton)
        return QIcon(new DrawnIcon(drawClearCross));
    return QProxyStyle::standardIcon(icon, option, widget);
}
