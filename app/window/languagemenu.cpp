// SPDX-License-Identifier: MIT
#include "languagemenu.h"

#include "actions.h"
#include "translations.h"

#include <QActionGroup>
#include <QEvent>

LanguageMenu::LanguageMenu(const Actions &actions, QWidget *parent)
    : QMenu(parent)
    , m_choices(new QActionGroup(this))
{
    setObjectName(QStringLiteral("languageMenu"));
    add(tr("&System Language"), {});
    addSeparator();
    const QStringList known = Languages::known();
    for (const QString &language : known)
        add(u'&' + Languages::nameOf(language), language);
    setLanguage({});
    actions[Command::Language]->setMenu(this);
}

void LanguageMenu::add(const QString &text, const QString &language)
{
    QAction *action = addAction(text, this, [this, language] {
        m_language = language;
        Q_EMIT chosen(language);
    });
    action->setCheckable(true);
    action->setData(language);
    m_choices->addAction(action);
}

void LanguageMenu::setLanguage(const QString &language)
{
    m_language = language;
    const QList<QAction *> choices = m_choices->actions();
    for (QAction *choice : choices)
        choice->setChecked(choice->data().toString() == language);
}

void LanguageMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_choices->actions().constFirst()->setText(tr("&System Language"));
}
