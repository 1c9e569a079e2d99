// SPDX-License-Identifier: MIT
#include "copynote.h"

#include "announce.h"

#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr auto shownFor = 4s;
constexpr qsizetype longestText = 60;

} // namespace

QString copiedText(const QString &text)
{
    const QString line = text.simplified();
    const QString shown = line.size() > longestText ? line.left(longestText) + u'…' : line;
    return CopyNote::tr("Copied “%1”").arg(shown);
}

CopyNote::CopyNote(QWidget *parent)
    : PlainLabel(parent, Ink::Muted)
{
    setObjectName(QStringLiteral("copyNote"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownFor);
    connect(&m_timer, &QTimer::timeout, this, &CopyNote::forget);
    hide();
}

void CopyNote::confirm(const QString &text)
{
    setText(copiedText(text));
    show();
    announce(this, copiedText(text));
    m_timer.start();
}

void CopyNote::forget()
{
    m_timer.stop();
    clear();
    hide(); // takes no room
}
