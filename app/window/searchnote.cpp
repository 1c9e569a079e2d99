// SPDX-License-Identifier: MIT
#include "searchnote.h"

#include "linkbutton.h"
#include "mnemonic.h"
#include "nomatch.h"
#include "plainlabel.h"

#include <QVBoxLayout>

SearchNote::SearchNote(QWidget *parent)
    : QWidget(parent)
    , m_leftOut(new PlainLabel(this, PlainLabel::Ink::Muted))
    , m_offer(new LinkButton(this))
{
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_leftOut->setWordWrap(true);
    m_offer->setObjectName(QStringLiteral("nearWord"));
    const int gap = fontMetrics().height() / 2;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, 0, gap, gap);
    layout->setSpacing(0);
    layout->addWidget(m_leftOut);
    layout->addWidget(m_offer, 0, Qt::AlignLeading);
    connect(m_offer, &QPushButton::clicked, this, [this] { Q_EMIT queryOffered(m_offered); });
    hide();
}

void SearchNote::showResult(const SearchResult &result)
{
    m_offered = result.hits.isEmpty() ? QString() : result.didYouMean;
    const QString leftOut = result.hits.isEmpty() ? QString() : leftOutText(result);
    m_leftOut->setText(leftOut);
    m_leftOut->setVisible(!leftOut.isEmpty());
    m_offer->setText(withLiteralAmpersands(didYouMeanText(m_offered)));
    m_offer->setVisible(!m_offered.isEmpty());
    setVisible(!leftOut.isEmpty() || !m_offered.isEmpty());
}
