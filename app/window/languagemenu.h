// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

class Actions;
class QActionGroup;

/// The languages that the program can speak, to choose from.
class LanguageMenu final : public QMenu
{
    Q_OBJECT

public:
    LanguageMenu(const Actions &actions, QWidget *parent);

    /// The language chosen, "de"; empty for that of the system.
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);

Q_SIGNALS:
    /// The user wants the program to speak \a language, or that of the system if it is empty.
    void chosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const QString &text, const QString &language);

    QActionGroup *m_choices = nullptr;
    QString m_language;
};
