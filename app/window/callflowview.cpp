// SPDX-License-Identifier: MIT
#include "callflowview.h"

#include "callflowtext.h"
#include "flowexport.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int draggedWidth = 16; // of the picture under the mouse, in heights of a line

/// A picture, to assistive clients: its lines in words are the description.
QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    if (className == QLatin1String(CallFlowView::staticMetaObject.className()))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Graphic);
    return nullptr;
}

} // namespace

CallFlowView::CallFlowView(QWidget *parent)
    : QWidget(parent)
{
    static const bool once = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(once)
    setObjectName(u"callFlow"_s);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base); // what is selected below does not shine through
    setAutoFillBackground(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CallFlowView::setFlow(const Ladder &flow, int responseClass)
{
    if (flow == m_flow && responseClass == m_responseClass)
        return;
    m_flow = flow;
    m_responseClass = responseClass;
    m_picture.reset();
    setAccessibleName(tr("Call flow: %1").arg(flow.title));
    setAccessibleDescription(flowInWords(flow).join(u'\n'));
    updateGeometry();
    update();
}

int CallFlowView::heightForWidth(int width) const
{
    if (m_flow.steps.isEmpty())
        return 0;
    return qRound(picture(width).size().height());
}

const CallFlowPicture &CallFlowView::picture(int width) const
{
    if (!m_picture || m_pictureWidth != width) {
        m_picture.emplace(m_flow, font(), width, layoutDirection());
        m_pictureWidth = width;
    }
    return *m_picture;
}

void CallFlowView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        m_picture.reset();
}

void CallFlowView::paintEvent(QPaintEvent *)
{
    if (m_flow.steps.isEmpty())
        return;
    const Colours colours(palette());
    const CallFlowPicture &shown = picture(width());
    QPainter painter(this);
    if (layoutDirection() == Qt::RightToLeft)
        painter.translate(width() - shown.size().width(), 0);
    shown.paint(&painter, colours, colours.groupHue(m_responseClass));
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = QRectF({}, shown.size()).toRect();
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

/// A press belongs to the picture: the page would begin to select its text.
void CallFlowView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    event->accept();
}

void CallFlowView::mouseMoveEvent(QMouseEvent *event)
{
    const bool isDrag = event->buttons() & Qt::LeftButton
        && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!isDrag)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(flowContent(m_flow, m_responseClass, font()).release());
    drag->setPixmap(
        grab(QRectF({}, picture(width()).size()).toAlignedRect())
            .scaledToWidth(fontMetrics().height() * draggedWidth, Qt::SmoothTransformation));
    drag->exec(Qt::CopyAction);
}

void CallFlowView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.setObjectName(u"callFlowMenu"_s);
    menu.addAction(tr("Copy &Picture"), this, &CallFlowView::copyPicture);
    menu.addAction(tr("Copy as &SVG"), this, &CallFlowView::copySvg);
    menu.addAction(tr("Copy as &Mermaid"), this,
                   [this] { copyText(flowMermaid(m_flow), tr("Mermaid text")); });
    menu.addAction(tr("Copy as &Text"), this, [this] {
        copyText(flowLadder(m_flow, ladderWidth).join(u'\n') + u'\n', tr("Ladder in text"));
    });
    menu.addSeparator();
    menu.addAction(tr("Save &As…"), this, &CallFlowView::saveAs);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu.exec(byKey ? mapToGlobal(visibleRegion().boundingRect().center()) : event->globalPos());
}

void CallFlowView::copyPicture()
{
    QApplication::clipboard()->setImage(flowImage(m_flow, m_responseClass, font()));
    Q_EMIT copied(tr("Picture"));
}

void CallFlowView::copySvg()
{
    const QByteArray svg = flowSvg(m_flow, m_responseClass, font());
    auto *content = new QMimeData;
    content->setData(u"image/svg+xml"_s, svg);
    content->setText(QString::fromUtf8(svg));
    QApplication::clipboard()->setMimeData(content);
    Q_EMIT copied(tr("SVG"));
}

void CallFlowView::copyText(const QString &text, const QString &name)
{
    QApplication::clipboard()->setText(text);
    Q_EMIT copied(name);
}

void CallFlowView::saveAs()
{
    auto *dialog = new QFileDialog(window(), tr("Save Call Flow"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("SVG picture (*.svg)"), tr("PNG picture (*.png)"),
                            tr("Mermaid text (*.mmd)"), tr("Text (*.txt)")});
    dialog->setDefaultSuffix(u"svg"_s);
    dialog->selectFile(m_flow.id + u".svg"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const qsizetype at = filter.lastIndexOf(u"*."_s);
        dialog->setDefaultSuffix(filter.mid(at + 2).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const QString error = saveFlow(m_flow, m_responseClass, font(), file);
        if (!error.isEmpty()) {
            auto *box = new QMessageBox(QMessageBox::Warning, tr("Save Call Flow"), error,
                                        QMessageBox::Close, window());
            box->setTextFormat(Qt::PlainText);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        }
    });
    dialog->open();
}
