// SPDX-License-Identifier: MIT
#pragma once

#include "ladder.h"

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QMimeData>

#include <memory>

// Call flows as they leave the window: dark on white, whatever the window's own colours.

/// \a flow as a picture of twice the usual density, for documents and tickets.
QImage flowImage(const Ladder &flow, int responseClass, const QFont &font);

/// \a flow as an SVG document.
QByteArray flowSvg(const Ladder &flow, int responseClass, const QFont &font);

/// \a flow to be dropped on another program: as a picture, as SVG, and as a ladder in characters.
std::unique_ptr<QMimeData> flowContent(const Ladder &flow, int responseClass, const QFont &font);

/// Writes \a flow to \a file in the form that its name ends with: .svg, .png, .mmd (Mermaid) or
/// .txt. The file appears whole or stays as it was. Returns what went wrong, empty for nothing.
QString saveFlow(const Ladder &flow, int responseClass, const QFont &font, const QString &file);
