// SPDX-License-Identifier: MIT
#include "codepage.h"
#include "entrysearch.h"
#include "entryview.h"
#include "helpdialogs.h"
#include "mainwindow.h"
#include "nomatch.h"
#include "notes.h"
#include "pageview.h"
#include "palettes.h"
#include "plainpage.h"
#include "searchfield.h"
#include "startup.h"
#include "terminal.h"
#include "testing.h"
#include "unknowncode.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr QChar opening(u'⟦');
constexpr QChar closing(u'⟧');

/// A language in which each text is put in brackets; what is filled in later stays outside, and has
/// to bring brackets of its own.
class Brackets final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        static const QRegularExpression filledIn(u"(%L?[0-9n]+)"_s);
        return opening + QString::fromUtf8(source).replace(filledIn, closing + u"\\1"_s + opening)
            + closing;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// The words of \a text, of three letters or more, that stand in no brackets.
QStringList wordsOutside(const QString &text)
{
    QStringList words;
    QString word;
    int depth = 0;
    const QString ended = text + u' ';
    for (const QChar character : ended) {
        if (character == opening)
            ++depth;
        if (depth == 0 && character.isLetter()) {
            word += character;
        } else {
            if (word.size() > 2)
                words << word;
            word.clear();
        }
        if (character == closing)
            --depth;
    }
    return words;
}

/// The words that are the same in every language: phrases, headers, methods, names and titles.
QSet<QString> protocolWords()
{
    QStringList texts{u"SIP RFC Sipdex Reason cause CSeq Call ID Qt IANA pcapng INVITE via"_s};
    const CodeTable &table = shippedTable();
    for (const ResponseCode &code : table.codes()) {
        texts << code.phrase << code.methods;
        for (const Header &header : code.headers)
            texts << header.name;
        for (const FormerPhrase &former : code.formerPhrases)
            texts << former.phrase;
        if (code.vendor)
            texts << code.vendor->product;
        for (const Reference &reference : code.references) {
            const Rfc *rfc = table.rfc(reference.rfc);
            texts << rfc->title << rfc->published << rfc->status
                  << rfc->sections.value(reference.section);
        }
    }
    for (const IsdnCause &cause : table.causes())
        texts << cause.name << wordOf(cause.standing) << cause.asterisk << cause.freeswitch;
    for (const WarnCode &warning : table.warnings())
        texts << warning.text;
    for (const SenderPhrase &phrase : table.senderPhrases())
        texts << phrase.phrase;
    for (const Pbx &pbx : table.pbxs())
        texts << pbx.product;
    for (const CallFlow &flow : table.callFlows()) {
        for (const FlowStep &step : flow.steps)
            texts << step.message;
    }
    const QStringList words = wordsOutside(texts.join(u' '));
    return {words.begin(), words.end()};
}

/// The words of \a text that would stay English, whatever the language.
QStringList escapedWords(const QString &text)
{
    static const QSet<QString> protocol = protocolWords();
    QStringList words = wordsOutside(text);
    words.removeIf([](const QString &word) { return protocol.contains(word); });
    return words;
}

/// Runs the terminal with \a arguments and returns what it prints on standard output.
QString printed(const QStringList &arguments)
{
#ifdef Q_OS_UNIX
    QTemporaryFile file;
    if (!file.open())
        qFatal("no temporary file");
    std::fflush(stdout);
    const int kept = dup(STDOUT_FILENO);
    dup2(file.handle(), STDOUT_FILENO);
    runTerminal(QStringList{u"sipdex-cli"_s} + arguments);
    std::fflush(stdout);
    dup2(kept, STDOUT_FILENO);
    close(kept);
    file.seek(0);
    return QString::fromUtf8(file.readAll());
#else
    return {};
#endif
}

/// Every text of \a widget and what is in it that a person sees, hears or has pop up.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.windowTitle()};
    for (const auto *child : widget.findChildren<QWidget *>()) {
        texts << child->toolTip() << child->accessibleName() << child->accessibleDescription()
              << child->windowTitle();
        if (const auto *label = qobject_cast<const QLabel *>(child))
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(child))
            texts << button->text();
        else if (const auto *field = qobject_cast<const QLineEdit *>(child))
            texts << field->placeholderText();
        else if (const auto *page = qobject_cast<const QTextEdit *>(child))
            texts << page->toPlainText();
        else if (const auto *menu = qobject_cast<const QMenu *>(child))
            texts << menu->title();
    }
    for (const auto *action : widget.findChildren<QAction *>()) {
        if (action->data().toString().isEmpty()) // a language is called what it calls itself
            texts << action->text() << action->toolTip();
    }
    return texts;
}

} // namespace

/// The programs in other languages: nothing stays English, and everything still works.
class tst_SpokenLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void noTextOfPagesEscapes_data();
    void noTextOfPagesEscapes();
    void noTextOfNotesEscapes_data();
    void noTextOfNotesEscapes();
    void noTextOfTerminalEscapes_data();
    void noTextOfTerminalEscapes();
    void noTextOfWindowEscapes_data();
    void noTextOfWindowEscapes();
    void noTextOfDialogsEscapes();
    void noMnemonicTwiceInMenu_data();
    void noMnemonicTwiceInMenu();
    void searchesInBothLanguages_data();
    void searchesInBothLanguages();
    void switchesWhileOpen();
    void countsInDigitsOfLanguage();

private:
    Brackets m_brackets;
    Translations m_translations;
};

void tst_SpokenLanguage::init()
{
    failOnUnexpectedWarnings();
    QApplication::setPalette(lightPalette());
}

void tst_SpokenLanguage::cleanup()
{
    QCoreApplication::removeTranslator(&m_brackets);
    speak(m_translations, u"en"_s);
}

void tst_SpokenLanguage::noTextOfPagesEscapes_data()
{
    QTest::addColumn<int>("code");
    for (const ResponseCode &code : shippedTable().codes())
        QTest::addRow("%d", code.code) << code.code;
    QTest::newRow("in no registry") << 499;
    QTest::newRow("no code") << 799;
}

void tst_SpokenLanguage::noTextOfPagesEscapes()
{
    QFETCH(const int, code);
    QCoreApplication::installTranslator(&m_brackets);
    const Page page = codePage(codeOrUnknown(shippedTable(), code), shippedTable());
    // Pictures have their texts in words below; the ladder breaks its lines anywhere.
    QStringList texts{page.title(), page.kind, page.status, page.source, page.summary};
    texts += page.about + page.banner;
    for (const PageItem &item : page.decisive)
        texts << item.lead << item.text;
    for (const PageSection &section : page.sections) {
        texts << section.title;
        for (const PageItem &item : section.items)
            texts << item.lead << item.text;
    }
    for (const QString &text : texts)
        QVERIFY2(escapedWords(text).isEmpty(), qPrintable(text));
}

void tst_SpokenLanguage::noTextOfNotesEscapes_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"cause:17", "warn:304", "no ringback", "nonsense", "is:vendor busy",
                              "your call is important to us", "bsuy"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void tst_SpokenLanguage::noTextOfNotesEscapes()
{
    QFETCH(const QString, query);
    QCoreApplication::installTranslator(&m_brackets);
    const SearchResult result = EntrySearch(shippedTable()).search(query);
    QStringList notes = searchNotes(result, shippedTable());
    if (result.hits.isEmpty())
        notes << noMatchText(result);
    for (QString note : notes) {
        note.remove(query).remove(result.didYouMean);
        QVERIFY2(escapedWords(note).isEmpty(), qPrintable(note));
    }
}

void tst_SpokenLanguage::noTextOfTerminalEscapes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a list") << QStringList{u"is:vendor"_s};
    QTest::newRow("a trace") << QStringList{u"--scan"_s,
                                            QStringLiteral(SIPDEX_SAMPLES) + u"/busy.log"_s};
    QTest::newRow("help") << QStringList{u"--help"_s};
}

void tst_SpokenLanguage::noTextOfTerminalEscapes()
{
    QFETCH(const QStringList, arguments);
    qputenv("COLUMNS", "1000");
    QCoreApplication::installTranslator(&m_brackets);
    QString text = printed(arguments);
    QVERIFY(text.contains(opening));
    // Options, the name of the program, and what only traces say.
    static const QRegularExpression typed(u"--?[a-z-]+|[^ ]*/tst_[a-z]+|sipdex-cli|“[^”]*”"
                                          "|[^ ]* → [^ ]*|[^ ]*@[^ ]*"_s);
    text.remove(typed);
    QStringList lines = text.split(u'\n');
    // Products name themselves as they like.
    lines.removeIf([](const QString &line) { return line.contains("Sent by"_L1); });
    QCOMPARE(escapedWords(lines.join(u'\n')), QStringList());
}

void tst_SpokenLanguage::noTextOfWindowEscapes_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"", "486", "202", "486 600", "499", "799", "bsuy"})
        QTest::addRow("“%s”", query) << QString::fromLatin1(query);
}

void tst_SpokenLanguage::noTextOfWindowEscapes()
{
    QFETCH(const QString, query);
    QCoreApplication::installTranslator(&m_brackets);
    MainWindow window(shippedTable());
    window.show();
    window.search(query);
    for (QString text : textsOf(window)) {
        text.remove(query).remove(u"busy"_s); // what was typed, and what it may have meant
        QVERIFY2(escapedWords(text).isEmpty(), qPrintable(text));
    }
    const auto *view = window.findChild<EntryView *>();
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(escapedWords(spoken).isEmpty(), qPrintable(spoken));
    }
}

void tst_SpokenLanguage::noTextOfDialogsEscapes()
{
    QCoreApplication::installTranslator(&m_brackets);
    MainWindow window(shippedTable());
    auto *help = window.findChild<HelpDialogs *>();
    help->showKeys();
    help->showAbout();
    const auto dialogs = window.findChildren<QDialog *>();
    QCOMPARE(dialogs.size(), 2);
    for (const QDialog *dialog : dialogs) {
        for (QString text : textsOf(*dialog)) {
            // Links, examples of what to type, names of keys, and the licence, which binds as it
            // is.
            static const QRegularExpression fixed(
                u"[a-z.]+\\.(?:org|io)/[a-z0-9./-]*|MIT "
                u"License.*|[a-z]+:[a-z0-9-]+|(?:AST_CAUSE|PJSIP_SC)_\\w+|"
                "(?:Ctrl|Shift|Alt|Left|Right|busy here|who sends|min-se|register|rfc5626|no ringback)\\b"_s,
                QRegularExpression::DotMatchesEverythingOption);
            text.remove(fixed);
            QVERIFY2(escapedWords(text).isEmpty(), qPrintable(text));
        }
    }
}

void tst_SpokenLanguage::noMnemonicTwiceInMenu_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Languages::known())
        QTest::newRow(qPrintable(language)) << language;
}

void tst_SpokenLanguage::noMnemonicTwiceInMenu()
{
    QFETCH(const QString, language);
    speak(m_translations, language);
    MainWindow window(shippedTable());
    QList<QList<QAction *>> menus;
    menus << window.menuBar()->actions();
    for (const QMenu *menu : window.findChildren<QMenu *>())
        menus << menu->actions();
    QVERIFY(menus.size() >= 7);
    for (const QList<QAction *> &actions : menus) {
        QStringList texts;
        QStringList mnemonics;
        for (const QAction *each : actions) {
            if (each->isSeparator())
                continue;
            const qsizetype at = each->text().indexOf(u'&');
            QVERIFY2(at >= 0, qPrintable(each->text()));
            texts << each->text();
            mnemonics << each->text().mid(at + 1, 1).toLower();
        }
        QVERIFY2(mnemonics.removeDuplicates() == 0, qPrintable(texts.join(u',')));
    }
}

void tst_SpokenLanguage::searchesInBothLanguages_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("code");
    QTest::newRow("a German keyword") << u"besetzt"_s << 486;
    QTest::newRow("its English one") << u"busy"_s << 486;
    QTest::newRow("words of both") << u"besetzt here"_s << 486;
    QTest::newRow("a German symptom") << u"kein freizeichen"_s << 183;
    QTest::newRow("its English one, too") << u"no ringback"_s << 183;
}

void tst_SpokenLanguage::searchesInBothLanguages()
{
    QFETCH(const QString, query);
    speak(m_translations, u"de"_s);
    const SearchResult result = EntrySearch(shippedTable()).search(query);
    QTEST(result.codes().value(0), "code");
}

void tst_SpokenLanguage::switchesWhileOpen()
{
    MainWindow window(shippedTable());
    window.resize(1100, 720);
    window.show();
    window.search(u"486"_s);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto pageText = [&window] { return window.findChild<PageView *>()->toPlainText(); };
    const QString english = pageText();
    QString chosen;
    connect(&window, &MainWindow::languageChosen, this,
            [&chosen](const QString &language) { chosen = language; });
    const auto choose = [&window](const QString &language) {
        for (QAction *each : window.findChild<QMenu *>(u"languageMenu"_s)->actions()) {
            if (each->data().toString() == language && !each->isSeparator())
                return each->trigger();
        }
    };

    choose(u"de"_s);
    QCOMPARE(chosen, u"de"_s);
    window.findChild<HelpDialogs *>()->showKeys();
    speak(m_translations, chosen);
    QTRY_VERIFY(pageText() != english); // said with the next events
    QVERIFY(pageText().startsWith(u"486"_s));
    const auto menuTitle = [&window] { return window.menuBar()->actions().at(1)->text(); };
    QCOMPARE(menuTitle(), u"&Bearbeiten"_s);
    QCOMPARE(window.findChild<QAction *>(u"find"_s)->text(), u"&Suchen"_s);
    QCOMPARE(window.findChild<SearchField *>()->accessibleName(), u"Suche"_s);
    QCOMPARE(window.findChild<QLabel *>(u"count"_s)->text(), u"1 Code zu „486“"_s);
    QVERIFY(!window.findChild<QDialog *>()); // what it says is in the other language
    QVERIFY(pageText().contains(u"besetzt"_s, Qt::CaseInsensitive));
    MainWindow germanAtOnce(shippedTable());
    germanAtOnce.resize(window.size());
    germanAtOnce.show();
    germanAtOnce.search(u"486"_s);
    QTRY_COMPARE(germanAtOnce.findChild<PageView *>()->toPlainText(), pageText());
    QCOMPARE(window.findChild<SearchField *>()->text(), u"486"_s);
    QCOMPARE(window.findChild<EntryView *>()->selectedEntry(), (EntryId{EntryId::Kind::Code, 486}));
    QCOMPARE(window.size(), QSize(1100, 720));
    QCOMPARE(window.state().language, u"de"_s);

    choose(u"ar"_s);
    speak(m_translations, chosen);
    QCOMPARE(window.layoutDirection(), Qt::RightToLeft);

    choose(u"en"_s);
    speak(m_translations, chosen);
    QTRY_COMPARE(pageText(), english);
    QCOMPARE(window.layoutDirection(), Qt::LeftToRight);
}

void tst_SpokenLanguage::countsInDigitsOfLanguage()
{
    speak(m_translations, u"ar"_s);
    MainWindow window(shippedTable());
    const auto *tree = window.findChild<EntryView *>();
    const QString classRow =
        tree->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().section(u'،', -1);
    const auto *count = window.findChild<QLabel *>(u"count"_s);
    const QString all = QLocale(u"ar"_s).toString(shippedTable().codes().size());
    QVERIFY2(count->text().contains(all), qPrintable(count->text()));
    window.search(u"busy"_s);
    const QRegularExpression european(u"[0-9]"_s);
    for (const QString &text : {count->text(), classRow})
        QVERIFY2(!text.contains(european), qPrintable(text));
}

QTEST_MAIN(tst_SpokenLanguage)
#include "tst_spokenlanguage.moc"
