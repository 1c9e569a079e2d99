// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <optional>

class MainWindow;

/// What a start asks of the window.
struct StartRequest {
    QString query;
    bool fromSelection = false; ///< look up what is selected on the screen
    QStringList traces; ///< files to open, "-" for standard input
    bool asksForTrace = false; ///< show the dialog that opens one
    bool wantsNewWindow = false;
    QString activationToken; ///< with which a Wayland compositor lets the window come to the front
    QString error; ///< one line; empty for a good command line

    /// Whether a window that is there can do it: standard input cannot be handed over.
    [[nodiscard]] bool canBeHandedOver() const
    {
        return error.isEmpty() && !wantsNewWindow && !traces.contains(QStringLiteral("-"));
    }
};

/// \a request as one line, for another process to read.
QByteArray toMessage(const StartRequest &request);

/// The request in \a message; none if it is anything else.
std::optional<StartRequest> fromMessage(const QByteArray &message);

/// Has \a window do what \a request asks for.
void carryOut(const StartRequest &request, MainWindow &window);

/// Brings \a window to the front, as far as the desktop lets it, and has it do what \a request
/// of another start asks for.
void serve(const StartRequest &request, MainWindow &window);
