// SPDX-License-Identifier: MIT
#include "searchfield.h"

#include "colours.h"
#include "copyoverride.h"
#include "target.h"

#include <QAction>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>

#include <utility>

namespace {

bool movesInList(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return false;
    }
}

/// A magnifying glass; no icon theme is needed to see what the field is for.
QPixmap magnifier(const QColor &ink, qreal ratio)
{
    constexpr int size = 16;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(QPointF(6.5, 6.5), 4.3, 4.3);
    painter.drawLine(QPointF(9.8, 9.8), QPointF(13.8, 13.8));
    return pixmap;
}

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_icon(new QAction(this))
{
    setObjectName(QStringLiteral("search"));
    addAction(m_icon, LeadingPosition);
    drawIcon();
    inkHint();
    sayTexts();
    connect(m_icon, &QAction::triggered, this, &SearchField::focusAll);
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_selectedByHand = false;
        if (!isClearButtonEnabled()) {
            setClearButtonEnabled(true); // no first picture waits for it
            dressButtons();
        }
    });
}

void SearchField::sayTexts()
{
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search codes, phrases, headers, causes…"));
    m_icon->setText(tr("Search"));
    dressButtons();
}

/// Gives the buttons within the field the names, and the size, that Qt does not.
void SearchField::dressButtons()
{
    const auto buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        const bool isIcon = button->defaultAction() == m_icon;
        button->setAccessibleName(isIcon ? m_icon->text() : tr("Clear"));
        QRect place(QPoint(), button->size().expandedTo({leastTarget, leastTarget}));
        place.moveCenter(button->geometry().center());
        button->setGeometry(place);
    }
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    dressButtons();
}

void SearchField::focusAll()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    m_selectedByHand = false;
}

void SearchField::drawIcon()
{
    const Colours colours(QGuiApplication::palette());
    QIcon icon;
    for (const int ratio : {1, 2, 3})
        icon.addPixmap(magnifier(colours.muted, ratio));
    m_icon->setIcon(icon);
}

/// The hint is to be read in any palette: many have it half transparent. The field's own palette,
/// which has been changed here, does not say how strong the desktop wants its text.
void SearchField::inkHint()
{
    const Colours colours(QGuiApplication::palette());
    const QColor ink = colours.readable(colours.muted, palette().color(QPalette::Base));
    if (palette().color(QPalette::PlaceholderText) == ink)
        return;
    QPalette own;
    own.setColor(QPalette::PlaceholderText, ink);
    setPalette(own);
}

void SearchField::dragEnterEvent(QDragEnterEvent *event)
{
    // Files are for the window to open.
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QLineEdit::dragEnterEvent(event);
}

bool SearchField::event(QEvent *event)
{
    return declinesCopy(event) || QLineEdit::event(event);
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    m_selectedByHand = false;
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (movesInList(*event)) {
        Q_EMIT listKeyPressed(event->key());
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT opened();
    } else if (text().isEmpty() && event->text() == u"?") {
        Q_EMIT helpRequested();
    } else if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasted();
    } else if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
    } else {
        const std::pair before(selectionStart(), selectedText());
        QLineEdit::keyPressEvent(event);
        if (event->matches(QKeySequence::SelectAll)
            || before != std::pair(selectionStart(), selectedText()))
            m_selectedByHand = hasSelectedText();
    }
}

void SearchField::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    m_selectedByHand = hasSelectedText();
}

void SearchField::mouseDoubleClickEvent(QMouseEvent *event)
{
    QLineEdit::mouseDoubleClickEvent(event);
    m_selectedByHand = hasSelectedText();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon) {
        drawIcon();
        inkHint();
    }
    if (event->type() == QEvent::LanguageChange)
        sayTexts();
}
