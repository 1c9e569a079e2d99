// SPDX-License-Identifier: MIT
#include "statusbar.h"

#include "announce.h"
#include "copynote.h"

#include <QLabel>
#include <QLocale>

#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestShown = 60; // characters of a query
constexpr auto afterTyping = 600ms;
constexpr std::chrono::milliseconds toldFor = 8s;

QString shortened(const QString &query)
{
    const QString line = query.simplified();
    return line.size() <= longestShown ? line : line.left(longestShown - 1) + u'…';
}

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QStatusBar(parent)
    , m_count(new QLabel(this))
    , m_copied(new CopyNote(this))
{
    const int gap = fontMetrics().height() / 2;
    m_count->setObjectName(QStringLiteral("count"));
    m_copied->setObjectName(QStringLiteral("copied"));
    m_count->setTextFormat(Qt::PlainText); // it repeats what the user typed
    m_count->setContentsMargins(gap, 0, 0, 0);
    m_copied->setContentsMargins(0, 0, gap, 0);
    addWidget(m_count, 1);
    addPermanentWidget(m_copied);

    // Not at each key: a screen reader would never get to the end of a count.
    m_countToSay.setObjectName(QStringLiteral("countToSay"));
    m_countToSay.setSingleShot(true);
    m_countToSay.setInterval(afterTyping);
    connect(&m_countToSay, &QTimer::timeout, this, [this] { announce(m_count, m_count->text()); });
}

void StatusBar::showCount(qsizetype found, qsizetype all, const Query &query)
{
    const auto number = static_cast<int>(all);
    if (query.isEmpty()) {
        m_count->setText(tr("%Ln codes", nullptr, number));
    } else {
        m_count->setText(tr("%Ln of %1 codes match “%2”", nullptr, static_cast<int>(found))
                             .arg(QLocale().toString(number), shortened(query.text)));
    }
    m_countToSay.start();
}

void StatusBar::confirmCopy(const QString &text)
{
    m_copied->confirm(text);
}

void StatusBar::forgetCopy()
{
    m_copied->forget();
}

void StatusBar::tell(const QString &message)
{
    showMessage(message, static_cast<int>(toldFor.count()));
    announce(this, message);
}
