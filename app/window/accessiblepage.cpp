// SPDX-License-Identifier: MIT
#include "accessiblepage.h"

#include "pageview.h"
#include "textcursors.h"

#include <QPointer>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

/// Where the characters of \a place stand on the screen; of several lines the first.
QRect onScreen(const PageView &page, const TextRange &place)
{
    QTextCursor cursor(page.document());
    cursor.setPosition(static_cast<int>(place.start));
    const QRect first = page.cursorRect(cursor);
    cursor.setPosition(static_cast<int>(place.start + place.length));
    QRect last = page.cursorRect(cursor);
    if (last.top() > first.top())
        last = QRect(page.viewport()->width(), first.top(), 1, first.height());
    const QRect all = first.united(last);
    return {page.viewport()->mapToGlobal(all.topLeft()), all.size()};
}

QString textIn(const PageView &page, int start, int end)
{
    return cursorOver(page.document(), start, end)
        .selectedText()
        .replace(QChar::ParagraphSeparator, u'\n');
}

/// A heading, or a link that can be pressed.
class AccessiblePart final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessiblePart(PageView *page, PagePart part)
        : m_page(page)
        , m_part(std::move(part))
    { }

    [[nodiscard]] bool isValid() const override { return m_page; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_page);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return m_part.target;
        const auto start = static_cast<int>(m_part.place.start);
        return kind == QAccessible::Name
            ? textIn(*m_page, start, start + static_cast<int>(m_part.place.length)).simplified()
            : QString();
    }

    [[nodiscard]] QRect rect() const override { return onScreen(*m_page, m_part.place); }

    [[nodiscard]] QAccessible::Role role() const override
    {
        return m_part.isLink() ? QAccessible::Link : QAccessible::Heading;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.linked = m_part.isLink();
        state.invisible = !m_page->isVisible();
        const QPoint here = m_page->viewport()->mapFromGlobal(rect().center());
        state.offscreen = !m_page->viewport()->rect().contains(here);
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        const bool acts = type == QAccessible::ActionInterface && m_part.isLink();
        return acts ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            Q_EMIT m_page->anchorClicked(QUrl(m_part.target));
    }

private:
    QPointer<PageView> m_page;
    PagePart m_part;
};

QAccessibleInterface *makeAccessiblePage(const QString &className, QObject *object)
{
    if (className == QLatin1String(PageView::staticMetaObject.className()))
        return new AccessiblePage(static_cast<PageView *>(object));
    return nullptr;
}

} // namespace

void makePagesAccessible()
{
    static const bool once = (QAccessible::installFactory(makeAccessiblePage), true);
    Q_UNUSED(once)
}

AccessiblePage::AccessiblePage(PageView *page)
    : QAccessibleWidget(page, QAccessible::Document)
    , m_page(page)
    , m_rendered(QObject::connect(page, &PageView::rendered, page, [this] { collectParts(); }))
{
    collectParts();
}

AccessiblePage::~AccessiblePage()
{
    QObject::disconnect(m_rendered);
    dropParts();
}

void AccessiblePage::dropParts()
{
    for (const QAccessible::Id id : std::as_const(m_ids))
        QAccessible::deleteAccessibleInterface(id);
    m_ids.clear();
}

/// Most keys leave a page as it is, and its parts with it.
void AccessiblePage::collectParts()
{
    const QList<PagePart> parts = pageOutline(*m_page->document());
    if (parts == m_parts)
        return;
    dropParts();
    m_parts = parts;
    for (const PagePart &part : parts)
        m_ids << QAccessible::registerAccessibleInterface(new AccessiblePart(m_page, part));
    QAccessibleEvent event(m_page, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

int AccessiblePage::childCount() const
{
    return static_cast<int>(m_ids.size()) + QAccessibleWidget::childCount();
}

QAccessibleInterface *AccessiblePage::child(int index) const
{
    if (index >= 0 && index < m_ids.size())
        return QAccessible::accessibleInterface(m_ids.at(index));
    return QAccessibleWidget::child(index - static_cast<int>(m_ids.size()));
}

int AccessiblePage::indexOfChild(const QAccessibleInterface *child) const
{
    for (qsizetype i = 0; i < m_ids.size(); ++i) {
        if (QAccessible::accessibleInterface(m_ids.at(i)) == child)
            return static_cast<int>(i);
    }
    const int widget = QAccessibleWidget::indexOfChild(child);
    return widget < 0 ? widget : widget + static_cast<int>(m_ids.size());
}

QString AccessiblePage::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? m_page->toPlainText() : QAccessibleWidget::text(kind);
}

QAccessible::State AccessiblePage::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void *AccessiblePage::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void AccessiblePage::selection(int index, int *start, int *end) const
{
    const QTextCursor cursor = m_page->textCursor();
    const bool isThere = index == 0 && cursor.hasSelection();
    *start = isThere ? cursor.selectionStart() : 0;
    *end = isThere ? cursor.selectionEnd() : 0;
}

int AccessiblePage::selectionCount() const
{
    return m_page->textCursor().hasSelection() ? 1 : 0;
}

void AccessiblePage::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void AccessiblePage::removeSelection(int index)
{
    if (index == 0)
        setSelection(0, cursorPosition(), cursorPosition());
}

void AccessiblePage::setSelection(int index, int start, int end)
{
    if (index == 0)
        m_page->setTextCursor(cursorOver(m_page->document(), start, end));
}

int AccessiblePage::cursorPosition() const
{
    return m_page->textCursor().position();
}

void AccessiblePage::setCursorPosition(int position)
{
    setSelection(0, position, position);
}

QString AccessiblePage::text(int start, int end) const
{
    return textIn(*m_page, start, end);
}

int AccessiblePage::characterCount() const
{
    return m_page->document()->characterCount() - 1; // the end is none
}

QRect AccessiblePage::characterRect(int offset) const
{
    return onScreen(*m_page, {std::clamp(offset, 0, characterCount()), 0});
}

int AccessiblePage::offsetAtPoint(const QPoint &point) const
{
    return m_page->cursorForPosition(m_page->viewport()->mapFromGlobal(point)).position();
}

void AccessiblePage::scrollToSubstring(int start, int end)
{
    m_page->showPlace({start, end - start});
}

QString AccessiblePage::attributes(int offset, int *start, int *end) const
{
    const QTextBlock block = m_page->document()->findBlock(offset);
    *start = *end = offset;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (!fragment.contains(offset))
            continue;
        *start = fragment.position();
        *end = fragment.position() + fragment.length();
        return fragment.charFormat().fontWeight() >= QFont::Bold ? u"font-weight:bold;"_s
                                                                 : QString();
    }
    return {};
}
