// SPDX-License-Identifier: MIT
#include "commands.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

using Menu = CommandMenu;

constexpr QKeySequence::StandardKey none = QKeySequence::UnknownKey;

// clang-format off
constexpr std::array commandRows{
    CommandRow{Command::OpenTrace, Menu::File, "openTrace",
        QT_TRANSLATE_NOOP("Commands", "&Open Trace…"), {QKeySequence::Open},
        QT_TRANSLATE_NOOP("Commands", "Open a trace; or drop it on the window")},
    CommandRow{Command::OpenRecent, Menu::File, "openRecent",
        QT_TRANSLATE_NOOP("Commands", "Open &Recent")},
    CommandRow{Command::CloseTrace, Menu::File, "closeTrace",
        QT_TRANSLATE_NOOP("Commands", "&Close Trace"),
        {none, {Qt::CTRL | Qt::SHIFT | Qt::Key_W}},
        QT_TRANSLATE_NOOP("Commands", "Close the trace, or stop reading it")},
    CommandRow{Command::Quit, Menu::File, "quit",
        QT_TRANSLATE_NOOP("Commands", "&Quit"), {none, {Qt::CTRL | Qt::Key_Q}},
        QT_TRANSLATE_NOOP("Commands", "Close the window"), true, QAction::QuitRole},
    CommandRow{Command::CloseWindow, Menu::None, "closeWindow", "",
        {none, {Qt::CTRL | Qt::Key_W}}},

    CommandRow{Command::CopyPhrase, Menu::Edit, "copyPhrase",
        QT_TRANSLATE_NOOP("Commands", "&Copy Phrase"), {QKeySequence::Copy},
        QT_TRANSLATE_NOOP("Commands", "Copy the reason phrase, or what you selected")},
    CommandRow{Command::CopyStatusLine, Menu::Edit, "copyStatusLine",
        QT_TRANSLATE_NOOP("Commands", "Copy &Status Line"),
        {none, {Qt::CTRL | Qt::SHIFT | Qt::Key_C}},
        QT_TRANSLATE_NOOP("Commands", "Copy the status line")},
    CommandRow{Command::CopyAs, Menu::Edit, "copyAs", QT_TRANSLATE_NOOP("Commands", "Copy &As")},
    CommandRow{Command::CopyNumber, Menu::CopyAs, "copyNumber",
        QT_TRANSLATE_NOOP("Commands", "&Number")},
    CommandRow{Command::CopyNumberAndPhrase, Menu::CopyAs, "copyNumberAndPhrase",
        QT_TRANSLATE_NOOP("Commands", "Number and &Phrase")},
    CommandRow{Command::CopyLink, Menu::CopyAs, "copyLink",
        QT_TRANSLATE_NOOP("Commands", "&Link to This Page")},
    CommandRow{Command::CopyWiresharkFilter, Menu::CopyAs, "copyWireshark",
        QT_TRANSLATE_NOOP("Commands", "&Wireshark Filter")},
    CommandRow{Command::CopyWiresharkFilterOfFound, Menu::CopyAs, "copyWiresharkFound",
        QT_TRANSLATE_NOOP("Commands", "Wireshark Filter of All &Found")},
    CommandRow{Command::CopyGrepPattern, Menu::CopyAs, "copyGrep",
        QT_TRANSLATE_NOOP("Commands", "&Grep Pattern")},
    CommandRow{Command::CopyMarkdown, Menu::CopyAs, "copyMarkdown",
        QT_TRANSLATE_NOOP("Commands", "&Markdown with RFC Link")},
    CommandRow{Command::CopyExplanation, Menu::CopyAs, "copyExplanation",
        QT_TRANSLATE_NOOP("Commands", "&Explanation for a Ticket")},
    CommandRow{Command::CopyPage, Menu::CopyAs, "copyPage",
        QT_TRANSLATE_NOOP("Commands", "Whole P&age")},
    CommandRow{Command::Paste, Menu::Edit, "paste",
        QT_TRANSLATE_NOOP("Commands", "&Paste Query or Trace"), {QKeySequence::Paste},
        QT_TRANSLATE_NOOP("Commands", "Paste a search or a trace")},
    CommandRow{Command::Find, Menu::Edit, "find", QT_TRANSLATE_NOOP("Commands", "&Find"),
        {QKeySequence::Find, {Qt::CTRL | Qt::Key_L, Qt::CTRL | Qt::Key_K}},
        QT_TRANSLATE_NOOP("Commands", "To the search field, all of it selected"), true},
    CommandRow{Command::FindInPage, Menu::Edit, "findInPage",
        QT_TRANSLATE_NOOP("Commands", "Find on the Pa&ge"), {none, {Qt::CTRL | Qt::Key_G}},
        QT_TRANSLATE_NOOP("Commands", "Find on the page")},
    CommandRow{Command::None, Menu::None, "", "", {none, {Qt::Key_Escape}},
        QT_TRANSLATE_NOOP("Commands", "To the list; end the search, with the page from before it")},
    CommandRow{Command::None, Menu::None, "", "",
        {none, {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home,
                Qt::Key_End}},
        QT_TRANSLATE_NOOP("Commands", "Walk the list without leaving the field")},
    CommandRow{Command::None, Menu::None, "", "", {none, {Qt::Key_Return}},
        QT_TRANSLATE_NOOP("Commands", "To the page of the code")},

    CommandRow{Command::ZoomIn, Menu::View, "zoomIn", QT_TRANSLATE_NOOP("Commands", "Zoom &In"),
        {QKeySequence::ZoomIn, {Qt::CTRL | Qt::Key_Equal}},
        QT_TRANSLATE_NOOP("Commands", "Larger, smaller, usual size")},
    CommandRow{Command::ZoomOut, Menu::View, "zoomOut", QT_TRANSLATE_NOOP("Commands", "Zoom &Out"),
        {QKeySequence::ZoomOut}},
    CommandRow{Command::UsualSize, Menu::View, "usualSize",
        QT_TRANSLATE_NOOP("Commands", "&Usual Size"), {none, {Qt::CTRL | Qt::Key_0}}},
    CommandRow{Command::SortBy, Menu::View, "sortBy", QT_TRANSLATE_NOOP("Commands", "&Sort By"),
        {}, "", true},
    CommandRow{Command::UnfoldAll, Menu::View, "unfoldAll",
        QT_TRANSLATE_NOOP("Commands", "Unfo&ld All Classes")},
    CommandRow{Command::FoldAll, Menu::View, "foldAll",
        QT_TRANSLATE_NOOP("Commands", "&Fold All Classes")},
    CommandRow{Command::NextPane, Menu::View, "nextPane",
        QT_TRANSLATE_NOOP("Commands", "&Next Pane"), {none, {Qt::Key_F6}},
        QT_TRANSLATE_NOOP("Commands", "Next pane, previous pane"), true},
    CommandRow{Command::PreviousPane, Menu::View, "previousPane",
        QT_TRANSLATE_NOOP("Commands", "&Previous Pane"), {none, {Qt::SHIFT | Qt::Key_F6}}},
    CommandRow{Command::Language, Menu::View, "language",
        QT_TRANSLATE_NOOP("Commands", "Lan&guage"), {}, "", true},

    CommandRow{Command::Back, Menu::Go, "back", QT_TRANSLATE_NOOP("Commands", "&Back"),
        {QKeySequence::Back}, QT_TRANSLATE_NOOP("Commands", "Back and forward")},
    CommandRow{Command::Forward, Menu::Go, "forward", QT_TRANSLATE_NOOP("Commands", "&Forward"),
        {QKeySequence::Forward}},
    CommandRow{Command::OpenDefinition, Menu::Go, "openDefinition",
        QT_TRANSLATE_NOOP("Commands", "Definition in the &RFC"),
        {none, {Qt::CTRL | Qt::Key_Return}},
        QT_TRANSLATE_NOOP("Commands", "Open the definition in the RFC"), true},
    CommandRow{Command::ShowSymptoms, Menu::Go, "showSymptoms",
        QT_TRANSLATE_NOOP("Commands", "&Symptoms"), {}, "", true},
    CommandRow{Command::ShowCauses, Menu::Go, "showCauses",
        QT_TRANSLATE_NOOP("Commands", "&Q.850 Causes")},
    CommandRow{Command::ShowWarnings, Menu::Go, "showWarnings",
        QT_TRANSLATE_NOOP("Commands", "&Warn-Codes")},
    CommandRow{Command::NextOccurrence, Menu::Go, "nextOccurrence",
        QT_TRANSLATE_NOOP("Commands", "&Next in the Trace"), {none, {Qt::Key_F3}},
        QT_TRANSLATE_NOOP("Commands",
            "Next response in the trace, previous one; without a trace, place on the page"), true},
    CommandRow{Command::PreviousOccurrence, Menu::Go, "previousOccurrence",
        QT_TRANSLATE_NOOP("Commands", "&Previous in the Trace"),
        {none, {Qt::SHIFT | Qt::Key_F3}}},

    CommandRow{Command::ShowKeys, Menu::Help, "showKeys",
        QT_TRANSLATE_NOOP("Commands", "&Keys and Searches"),
        {QKeySequence::HelpContents, {Qt::CTRL | Qt::Key_Question}},
        QT_TRANSLATE_NOOP("Commands", "This help")},
    CommandRow{Command::None, Menu::None, "", "", {none, {Qt::Key_Question}}},
    CommandRow{Command::About, Menu::Help, "about",
        QT_TRANSLATE_NOOP("Commands", "&About Sipdex"), {}, "", true, QAction::AboutRole},
    CommandRow{Command::AboutQt, Menu::Help, "aboutQt",
        QT_TRANSLATE_NOOP("Commands", "About &Qt"), {}, "", false, QAction::AboutQtRole},
};
// clang-format on

QString translated(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

} // namespace

QList<QKeySequence> CommandKeys::sequences(bool toShow) const
{
    QList<QKeySequence> sequences = QKeySequence::keyBindings(standard);
    if (toShow)
        sequences = sequences.first(std::min<qsizetype>(sequences.size(), 1));
    for (const QKeyCombination key : own) {
        if (key.key() != Qt::Key_unknown)
            sequences << QKeySequence(key);
    }
    return sequences;
}

std::span<const CommandRow> commandTable()
{
    return commandRows;
}

QString commandText(Command command)
{
    const auto row =
        std::find_if(commandRows.begin(), commandRows.end(),
                     [command](const CommandRow &each) { return each.command == command; });
    return *row->text == '\0' ? QString() : translated(row->text);
}

QList<KeyHelp> keyHelp()
{
    QList<KeyHelp> lines;
    for (const CommandRow &row : commandRows) {
        if (*row.help != '\0')
            lines.append({{}, translated(row.help)});
        if (!lines.isEmpty())
            lines.last().keys += row.keys.sequences(true);
    }
    return lines;
}

QString menuTitle(CommandMenu menu)
{
    switch (menu) {
    case Menu::File:
        return translated(QT_TRANSLATE_NOOP("Commands", "&File"));
    case Menu::Edit:
        return translated(QT_TRANSLATE_NOOP("Commands", "&Edit"));
    case Menu::View:
        return translated(QT_TRANSLATE_NOOP("Commands", "&View"));
    case Menu::Go:
        return translated(QT_TRANSLATE_NOOP("Commands", "&Go"));
    case Menu::Help:
        return translated(QT_TRANSLATE_NOOP("Commands", "&Help"));
    case Menu::CopyAs: // called as its command
    case Menu::None:
        return {};
    }
    Q_UNREACHABLE();
}
