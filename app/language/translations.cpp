// SPDX-License-Identifier: MIT
#include "translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace {

const auto folder = u":/i18n"_s;
const auto prefix = u"sipdex_"_s;

QString &spoken()
{
    static QString language = Languages::english;
    return language;
}

/// The conventions of \a language: the system's own where it is of that language, as those of the
/// country are among them.
QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale locale(language);
    return system.language() == locale.language() ? system : locale;
}

} // namespace

QStringList Languages::known()
{
    QStringList languages;
    // Nothing else is there. A pattern would be compiled as a regular expression, at each start.
    const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString &file : files)
        languages << file.mid(prefix.size()).chopped(3);
    return languages;
}

QString Languages::nameOf(const QString &language)
{
    // Qt would name a country as well.
    if (language == english)
        return QLocale::languageToString(QLocale::English);
    const QString name = QLocale(language).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

QString Languages::bestOf(const QStringList &wanted)
{
    const QStringList languages = known();
    for (QString each : wanted) {
        each.replace(u'-', u'_');
        while (!each.isEmpty()) {
            if (languages.contains(each))
                return each;
            each.truncate(each.lastIndexOf(u'_'));
        }
    }
    return english;
}

QString Languages::ofSystem()
{
    return bestOf(QLocale::system().uiLanguages());
}

QString Languages::current()
{
    return spoken();
}

void Translations::use(const QString &language, Scope scope)
{
    spoken() = language;
    QLocale::setDefault(localeOf(language));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (scope == Scope::OwnAndQt
        && m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(prefix + language, folder))
        QCoreApplication::installTranslator(&m_own);
}
