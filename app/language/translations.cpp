// SPDX-License-Identifier: MIT
#include "translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace {

const auto folder = u":/i18n"_s;
const auto prefix = u"sipdex_"_s;
const auto english = u"en"_s;

} // namespace

QStringList Languages::known()
{
    QStringList languages;
    const QStringList files = QDir(folder).entryList({prefix + u"*.qm"_s}, QDir::Files, QDir::Name);
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

void Translations::use(const QString &language, Scope scope)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (scope == Scope::OwnAndQt
        && m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(prefix + language, folder))
        QCoreApplication::installTranslator(&m_own);
}
