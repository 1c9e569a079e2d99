// SPDX-License-Identifier: MIT
#include "tracebar.h"

#include "actions.h"
#include "appstyle.h"
#include "mnemonic.h"
#include "plainlabel.h"
#include "tracesession.h"
#include "words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <numeric>

namespace {

QToolButton *flatButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

/// "busy.pcapng: 1,500 responses, 5 codes"; empty where the complaints say it all.
QString summaryOf(const Trace &trace, const QList<CodeTally> &tallies)
{
    const QString name = Words::isolated(trace.name);
    if (tallies.isEmpty() && !trace.complaints.isEmpty())
        return {};
    if (tallies.isEmpty())
        return TraceBar::tr("%1: no SIP response found").arg(name);
    const qint64 count =
        std::accumulate(tallies.begin(), tallies.end(), qint64(0),
                        [](qint64 sum, const CodeTally &tally) { return sum + tally.count; });
    const QString responses = TraceBar::tr("%Ln responses", nullptr, static_cast<int>(count));
    const QString codes = TraceBar::tr("%Ln codes", nullptr, static_cast<int>(tallies.size()));
    //: the trace, how many responses it has, and of how many codes they are
    return TraceBar::tr("%1: %2, %3").arg(name, responses, codes);
}

/// What NOTIFY bodies tell of other calls.
QString reportedIn(const Trace &trace)
{
    const QMap<int, qint64> &reported = trace.summary->reported();
    const qint64 count = std::accumulate(reported.begin(), reported.end(), qint64(0));
    if (count == 0)
        return {};
    return TraceBar::tr("(%1 more reported by NOTIFY)").arg(QLocale().toString(count));
}

} // namespace

TraceBar::TraceBar(const TraceSession &session, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(actions)
    , m_text(new PlainLabel(this))
    , m_complaint(new PlainLabel(this))
    , m_progress(new QProgressBar(this))
    , m_order(flatButton(this))
{
    setObjectName(QStringLiteral("traceBar"));
    m_text->setObjectName(QStringLiteral("traceText"));
    m_complaint->setObjectName(QStringLiteral("traceComplaint"));
    for (PlainLabel *label : {m_text, m_complaint})
        label->setWordWrap(true);
    m_order->setObjectName(QStringLiteral("traceOrder"));
    m_order->setMenu(actions[Command::SortBy]->menu());
    m_order->setPopupMode(QToolButton::InstantPopup);
    QToolButton *closeButton = flatButton(this);
    closeButton->setObjectName(QStringLiteral("traceClose"));
    closeButton->setDefaultAction(actions[Command::CloseTrace]);

    const int gap = fontMetrics().height() / 2;
    auto *row = new QHBoxLayout;
    row->setSpacing(gap / 2);
    row->addWidget(m_progress, 1);
    row->addWidget(m_order);
    row->addStretch();
    row->addWidget(closeButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, 0, gap, gap);
    layout->setSpacing(gap / 2);
    layout->addWidget(m_text);
    layout->addWidget(m_complaint);
    layout->addLayout(row);

    connect(&session, &TraceSession::readingChanged, this, &TraceBar::showProgress);
    connect(&session, &TraceSession::changed, this, &TraceBar::follow);
    follow();
}

/// Shows what the session is at now.
void TraceBar::follow()
{
    m_progress->setAccessibleName(tr("Reading the trace"));
    m_order->setText(withoutMnemonic(m_actions[Command::SortBy]->text()));
    setVisible(m_session.isReading() || m_session.lastRead());
    if (m_session.isReading())
        showProgress(m_progress->value());
    else if (m_session.lastRead())
        showTrace();
}

/// \a percent is -1 where it is not known.
void TraceBar::showProgress(int percent)
{
    if (!m_session.isReading()) {
        follow();
        return;
    }
    m_text->setText(tr("Reading the trace…"));
    m_text->show();
    m_complaint->hide();
    m_order->hide();
    m_progress->setMaximum(percent < 0 && !AppStyle::keepsStill() ? 0 : 100); // no end: it moves
    m_progress->setValue(percent);
    m_progress->show();
    show();
}

void TraceBar::showTrace()
{
    const Trace &trace = *m_session.lastRead();
    const QStringList texts{summaryOf(trace, m_session.tallies()), reportedIn(trace)};
    const QString text = texts.join(u' ').trimmed();
    const QString complaint = trace.complaints.join(u'\n');
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_complaint->setText(complaint);
    m_complaint->setVisible(!complaint.isEmpty());
    m_progress->hide();
    m_order->setVisible(m_session.hasCodes());
}

void TraceBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        follow();
}
