// SPDX-License-Identifier: MIT
#include "appstyle.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QStyleOption>

namespace {

/// The arrow of the style itself, in the colour of the text around it.
class ArrowEngine final : public QIconEngine
{
public:
    explicit ArrowEngine(const QStyle *style)
        : m_style(style)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QStyleOption option;
        option.rect = rect;
        option.palette = QGuiApplication::palette();
        option.direction = QGuiApplication::layoutDirection();
        if (mode != QIcon::Disabled)
            option.state = QStyle::State_Enabled;
        const auto arrow = option.direction == Qt::RightToLeft ? QStyle::PE_IndicatorArrowLeft
                                                               : QStyle::PE_IndicatorArrowRight;
        m_style->drawPrimitive(arrow, &option, painter);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect({}, size), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ArrowEngine(m_style); }

private:
    const QStyle *m_style;
};

} // namespace

QIcon AppStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                             const QWidget *widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return QIcon(new ArrowEngine(this));
    return QProxyStyle::standardIcon(icon, option, widget);
}
