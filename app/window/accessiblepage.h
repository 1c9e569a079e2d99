// SPDX-License-Identifier: MIT
#pragma once

#include "pageoutline.h"

#include <QAccessibleWidget>

class PageView;

/// A page for assistive clients: a document with its text, whose children are its headings and
/// links, in their order, and then the widgets that stand in it.
class AccessiblePage final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessiblePage(PageView *page);
    ~AccessiblePage() override;
    Q_DISABLE_COPY_MOVE(AccessiblePage)

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    void collectParts();
    void dropParts();

    PageView *m_page;
    QMetaObject::Connection m_rendered;
    QList<PagePart> m_parts;
    QList<QAccessible::Id> m_ids; ///< of the parts
};

/// Lets assistive clients see each PageView as an AccessiblePage.
void makePagesAccessible();
