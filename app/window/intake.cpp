// SPDX-License-Identifier: MIT
#include "intake.h"

#include "actions.h"
#include "pastedtext.h"
#include "searchfield.h"
#include "sidepane.h"
#include "tracesession.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

Intake::Intake(const Actions &actions, TraceSession &traces, SidePane &side, QWidget *window)
    : QObject(window)
    , m_traces(traces)
    , m_side(side)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    connect(actions[Command::Paste], &QAction::triggered, this, &Intake::paste);
    connect(&side, &SidePane::pasted, this, &Intake::paste);
}

void Intake::lookUp(const QString &text)
{
    use(text, readPastedText(text));
}

/// Opens \a text, or searches for what it was found to name.
void Intake::use(const QString &text, const PastedText &pasted)
{
    if (pasted.isTrace)
        m_traces.openText(text);
    else if (!pasted.query.isEmpty())
        m_side.search(pasted.query);
}

void Intake::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    const PastedText pasted = readPastedText(text);
    if (m_side.field()->hasFocus() && !pasted.isTrace)
        m_side.field()->insert(pasted.query);
    else
        use(text, pasted);
}

bool Intake::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // QDragEnterEvent is one
    const QStringList files = localFiles(drop->mimeData());
    // A picture is nothing to look up, whatever words come with it.
    const bool isText = drop->mimeData()->hasText() && !drop->mimeData()->hasImage();
    if (files.isEmpty() && !isText)
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::DragEnter)
        return true;
    if (files.isEmpty())
        lookUp(drop->mimeData()->text());
    else
        m_traces.openFiles(files);
    return true;
}
