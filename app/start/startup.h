// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "startrequest.h"
#include "translations.h"

#include <future>
#include <optional>

// What sipdex does before there is a window.

class OneWindow;

constexpr int exitBrokenTables = 1;
constexpr int exitBadArguments = 2;

/// Begins to get the system's fonts ready, beside all else that a start has to do. To be waited for
/// before the first widget: two threads at it would do everything twice.
std::future<void> prepareFonts();

/// Begins to load the tables in \a folder, without one those built in; a TableError comes out of
/// the future. Making the QApplication takes longer than that, so the two go on side by side.
std::future<CodeTable> loadTable(const QString &folder);

/// The folder that the command line names for the tables, empty for none. For a look ahead; faults
/// in the command line are parseArguments()'s to find.
QString tablesFolder(int argc, char *argv[]);

/// Reads \a arguments, the name of the program first; files that they name become absolute.
/// Desktops pass files as "file:" addresses, and links as "sipdex:486".
StartRequest parseArguments(const QStringList &arguments);

/// Prints what --help and --version ask for and returns the exit status; none for any other
/// command line.
std::optional<int> answerWithoutWindow(int argc, char *argv[]);

/// Hands over what the command line asks for, where \a oneWindow knows of a window that can do it,
/// and returns the exit status; none where this start has to have a window.
std::optional<int> answerByOtherWindow(OneWindow &oneWindow, int argc, char *argv[]);

/// Names the program, so that settings, windows and desktop know it.
void setIdentity();

/// Makes the program speak \a language, or that of the system if it is empty or unknown, and lays
/// its windows out in the direction of it.
void speak(Translations &translations, const QString &language);

/// Prints \a message as one line on standard error and returns \a status.
int complain(const QString &message, int status);
