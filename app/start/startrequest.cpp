// SPDX-License-Identifier: MIT
#include "startrequest.h"

#include "mainwindow.h"
#include "selectedtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QByteArray toMessage(const StartRequest &request)
{
    const QJsonObject object{{u"query"_s, request.query},
                             {u"fromSelection"_s, request.fromSelection},
                             {u"traces"_s, QJsonArray::fromStringList(request.traces)},
                             {u"asksForTrace"_s, request.asksForTrace},
                             {u"activationToken"_s, request.activationToken}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<StartRequest> fromMessage(const QByteArray &message)
{
    const QJsonDocument document = QJsonDocument::fromJson(message);
    if (!document.isObject())
        return std::nullopt;
    StartRequest request;
    request.query = document["query"_L1].toString();
    request.fromSelection = document["fromSelection"_L1].toBool();
    request.asksForTrace = document["asksForTrace"_L1].toBool();
    request.activationToken = document["activationToken"_L1].toString();
    const QJsonArray traces = document["traces"_L1].toArray();
    for (const auto &trace : traces)
        request.traces << trace.toString();
    return request;
}

void carryOut(const StartRequest &request, MainWindow &window)
{
    if (request.fromSelection)
        window.lookUp(selectedText());
    else if (!request.query.isEmpty())
        window.search(request.query);
    window.openTraces(request.traces);
    if (request.asksForTrace)
        QMetaObject::invokeMethod(&window, &MainWindow::chooseTraces, Qt::QueuedConnection);
}

void serve(const StartRequest &request, MainWindow &window)
{
    // The platform plug-in of Wayland looks for the token in the environment. Readers of a trace
    // may look in there, too; while they run, the window can only ask for attention.
    if (!request.activationToken.isEmpty() && !window.isReading())
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken.toUtf8());
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
    carryOut(request, window);
}
