// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>

#include <array>
#include <span>

/// The commands of the window. What each is called, where it stands and which keys it has is said
/// once, in commandTable().
enum class Command {
    OpenTrace,
    OpenRecent,
    CloseTrace,
    Quit,
    CloseWindow,
    CopyPhrase,
    CopyStatusLine,
    CopyAs,
    CopyNumber,
    CopyNumberAndPhrase,
    CopyLink,
    CopyWiresharkFilter,
    CopyWiresharkFilterOfFound,
    CopyGrepPattern,
    CopyMarkdown,
    CopyExplanation,
    CopyPage,
    Paste,
    Find,
    FindInPage,
    ZoomIn,
    ZoomOut,
    UsualSize,
    SortBy,
    UnfoldAll,
    FoldAll,
    NextPane,
    PreviousPane,
    Language,
    Back,
    Forward,
    OpenDefinition,
    ShowSymptoms,
    ShowCauses,
    ShowWarnings,
    NextOccurrence,
    PreviousOccurrence,
    ShowKeys,
    About,
    AboutQt,
    None, ///< keys that a widget handles itself; only told of
};

/// The menus that commands stand in.
enum class CommandMenu { File, Edit, CopyAs, View, Go, Help, None };

/// Keys as the desktop has them, and further ones of our own.
struct CommandKeys {
    QKeySequence::StandardKey standard = QKeySequence::UnknownKey;
    std::array<QKeyCombination, 6> own{}; ///< Key_unknown where there are fewer

    /// All of them; of the desktop's only the first if \a toShow is set.
    [[nodiscard]] QList<QKeySequence> sequences(bool toShow) const;
};

/// One command. Texts are English, of the context "Commands".
struct CommandRow {
    Command command;
    CommandMenu menu;
    const char *name; ///< of the QAction
    const char *text; ///< in the menu, with its mnemonic; empty where it stands in none
    CommandKeys keys{};
    /// What the keys do, for the list of keys; empty where they are of the line before.
    const char *help = "";
    bool beginsGroup = false; ///< a line separates it from those before
    QAction::MenuRole role = QAction::TextHeuristicRole; ///< where macOS moves it
};

/// All commands, menu by menu, in the order in which they stand there.
std::span<const CommandRow> commandTable();

/// The text of \a command, in the language of the program.
QString commandText(Command command);

/// A line of the list of keys.
struct KeyHelp {
    QList<QKeySequence> keys;
    QString text; ///< in the language of the program
};

/// Every key of the window, and what it does.
QList<KeyHelp> keyHelp();

/// The title of \a menu in the menu bar, with its mnemonic, in the language of the program; empty
/// for what is not there.
QString menuTitle(CommandMenu menu);
