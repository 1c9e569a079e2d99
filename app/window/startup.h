// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"

#include <future>
#include <optional>

// What sipdex does before there is a window.

constexpr int exitBrokenTables = 1;
constexpr int exitBadArguments = 2;

/// What the command line asks for.
struct StartRequest {
    QString query;
    bool fromSelection = false; ///< look up what is selected on the screen
    QStringList traces; ///< files to open, "-" for standard input
    bool asksForTrace = false; ///< show the dialog that opens one
    QString error; ///< one line; empty for a good command line
};

/// Begins to get the system's fonts ready, beside all else that a start has to do. To be waited for
/// before the first widget: two threads at it would do everything twice.
std::future<void> prepareFonts();

/// Begins to load the tables in \a folder, without one those built in; a TableError comes out of
/// the future. Making the QApplication takes longer than that, so the two go on side by side.
std::future<CodeTable> loadTable(const QString &folder);

/// The folder that the command line names for the tables, empty for none. For a look ahead; faults
/// in the command line are parseArguments()'s to find.
QString tablesFolder(int argc, char *argv[]);

/// Reads \a arguments, the name of the program first. Desktops pass files as "file:" addresses, and
/// links as "sipdex:486".
StartRequest parseArguments(const QStringList &arguments);

/// Prints what --help and --version ask for and returns the exit status; none for any other
/// command line.
std::optional<int> answerWithoutWindow(int argc, char *argv[]);

/// Names the program, so that settings, windows and desktop know it.
void setIdentity();

/// Prints \a message as one line on standard error and returns \a status.
int complain(const QString &message, int status);

/// The text of the primary selection, or of the clipboard where nothing is selected.
QString selectedText();
