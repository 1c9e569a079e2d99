// SPDX-License-Identifier: MIT
#include "emptyresult.h"

#include "entrypage.h"
#include "linkbutton.h"
#include "mnemonic.h"
#include "nomatch.h"
#include "plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

EmptyResult::EmptyResult(const CodeTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_message(new PlainLabel(this))
    , m_hint(new PlainLabel(this, PlainLabel::Ink::Muted))
    , m_offer(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyResult"));
    m_message->setObjectName(QStringLiteral("emptyMessage"));
    m_hint->setObjectName(QStringLiteral("emptyHint"));
    m_offer->setObjectName(QStringLiteral("emptyOffer"));
    setFocusProxy(m_offer);
    auto *layout = new QVBoxLayout(this);
    const int gap = fontMetrics().height();
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap * 3 / 4);
    for (PlainLabel *label : {m_message, m_hint}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label);
    }
    layout->addWidget(m_offer, 0, Qt::AlignHCenter);
    m_links = new QVBoxLayout;
    m_links->setSpacing(0);
    layout->addLayout(m_links);
    layout->addStretch();
    connect(m_offer, &QPushButton::clicked, this, [this] { Q_EMIT queryOffered(m_offered); });
}

void EmptyResult::showResult(const SearchResult &result)
{
    const NoMatch found = noMatch(result);
    m_message->setText(found.message);
    m_hint->setText(found.hint);
    m_offered = found.offeredQuery;
    m_offer->setText(withLiteralAmpersands(found.offer));
    m_offer->setVisible(!m_offered.isEmpty());
    showNearest(result.nearest);
}

/// Lists what the offered query finds, which saves looking at it.
void EmptyResult::showNearest(const QList<EntryId> &entries)
{
    while (m_nearest.size() < entries.size()) {
        const qsizetype place = m_nearest.size();
        m_nearest << new LinkButton(this);
        m_links->addWidget(m_nearest.constLast(), 0, Qt::AlignHCenter);
        connect(m_nearest.constLast(), &QPushButton::clicked, this,
                [this, place] { Q_EMIT entryChosen(m_entries.at(place)); });
    }
    m_entries = entries;
    for (qsizetype i = 0; i < m_nearest.size(); ++i) {
        m_nearest.at(i)->setVisible(i < entries.size());
        if (i < entries.size())
            m_nearest.at(i)->setText(withLiteralAmpersands(entryTitle(entries.at(i), m_table)));
    }
}
