// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

/// The languages of the programs, as translations/ has them, by their codes: "de".
namespace Languages {

/// All of them, sorted.
QStringList known();

/// What a language calls itself: "Deutsch".
QString nameOf(const QString &language);

/// The first of the \a wanted languages ("de-AT", "de", "C") that is known, as such or without its
/// country; English where none is.
QString bestOf(const QStringList &wanted);

/// The language that the system is set to.
QString ofSystem();

/// The language that the program speaks: English until Translations::use() chose another one.
QString current();

/// The language that everything is written in first.
inline constexpr QLatin1StringView english("en");

} // namespace Languages

/// What makes a program speak a language: its own texts and those of Qt.
class Translations
{
public:
    enum class Scope { OwnAndQt, Own };

    /// Makes the application, which must exist, speak \a language from now on. Where Qt's own
    /// texts are not installed, or not asked for, those stay English. Numbers and dates are written
    /// as the language does, and where it is that of the system, as the system is set to.
    void use(const QString &language, Scope scope = Scope::OwnAndQt);

private:
    QTranslator m_own;
    QTranslator m_qt;
};
