// SPDX-License-Identifier: MIT
#include "statusbar.h"

#include "announce.h"
#include "copynote.h"
#include "nomatch.h"
#include "plainlabel.h"
#include "words.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
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
    , m_count(new PlainLabel(this))
    , m_copied(new CopyNote(this))
{
    const int gap = fontMetrics().height() / 2;
    m_count->setObjectName(QStringLiteral("count"));
    m_copied->setObjectName(QStringLiteral("copied"));
    m_count->setContentsMargins(gap, 0, 0, 0);
    m_copied->setContentsMargins(0, 0, gap, 0);
    addWidget(m_count, 1);
    addPermanentWidget(m_copied);

    // Not at each key: a screen reader would never get to the end of a count.
    m_countToSay.setObjectName(QStringLiteral("countToSay"));
    m_countToSay.setSingleShot(true);
    m_countToSay.setInterval(afterTyping);
    connect(&m_countToSay, &QTimer::timeout, this, [this] { announce(m_count, m_said); });
}

void StatusBar::showCount(const QList<EntryId> &found, qsizetype all, const SearchResult &result)
{
    m_count->setText(result.isFiltered() ? foundText(found, result)
                                         : tr("%Ln codes", nullptr, static_cast<int>(all)));
    m_said = m_count->text();
    if (const QString leftOut = leftOutText(result); !leftOut.isEmpty())
        m_said += u". "_s + leftOut; // which is seen above the list
    m_countToSay.start();
}

/// "7 codes, 1 symptom and 1 cause match “busy”".
QString StatusBar::foundText(const QList<EntryId> &found, const SearchResult &result)
{
    const auto count = [&found](EntryId::Kind kind) {
        return static_cast<int>(std::count_if(
            found.begin(), found.end(), [kind](const EntryId &id) { return id.kind == kind; }));
    };
    const int codes = count(EntryId::Kind::Code);
    const int symptoms = count(EntryId::Kind::Symptom);
    const int causes = count(EntryId::Kind::Cause);
    const int warnings = count(EntryId::Kind::Warning);
    QStringList parts;
    if (codes > 0 || found.isEmpty())
        parts << tr("%Ln codes", nullptr, codes);
    if (symptoms > 0)
        parts << tr("%Ln symptoms", nullptr, symptoms);
    if (causes > 0)
        parts << tr("%Ln causes", nullptr, causes);
    if (warnings > 0)
        parts << tr("%Ln warn-codes", nullptr, warnings);
    //: how many entries of each kind, and what was searched for
    return tr("%1 for “%2”").arg(Words::listed(parts), shortened(result.query.text));
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
