// SPDX-License-Identifier: MIT
#include "typetosearch.h"

#include "searchfield.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace {

bool isTyping(const QKeyEvent &event)
{
    const bool hasCommand =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (hasCommand)
        return false;
    if (event.key() == Qt::Key_Backspace)
        return true;
    return !event.text().isEmpty() && event.text().front().isPrint()
        && event.key() != Qt::Key_Space;
}

} // namespace

TypeToSearch::TypeToSearch(SearchField *field)
    : QObject(field)
    , m_field(field)
{ }

void TypeToSearch::watch(QWidget *widget)
{
    widget->installEventFilter(this);
}

bool TypeToSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->text() == u"?") {
        Q_EMIT helpRequested();
        return true;
    }
    // Fold and unfold all, as in every tree.
    const bool isTreeKey =
        key->key() == Qt::Key_Asterisk || key->key() == Qt::Key_Plus || key->key() == Qt::Key_Minus;
    if (!isTyping(*key) || isTreeKey)
        return QObject::eventFilter(watched, event);
    // One who has left the field asks something new.
    m_field->focusAll();
    QCoreApplication::sendEvent(m_field, event);
    return true;
}
