// SPDX-License-Identifier: MIT
#include "searchnote.h"

#include "colours.h"
#include "linkbutton.h"
#include "nomatch.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

SearchNote::SearchNote(QWidget *parent)
    : QWidget(parent)
    , m_leftOut(new QLabel(this))
    , m_offer(new LinkButton(this))
{
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_leftOut->setTextFormat(Qt::PlainText); // it repeats what the user typed
    m_leftOut->setWordWrap(true);
    m_offer->setObjectName(QStringLiteral("nearWord"));
    const int gap = fontMetrics().height() / 2;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, 0, gap, gap);
    layout->setSpacing(0);
    layout->addWidget(m_leftOut);
    layout->addWidget(m_offer, 0, Qt::AlignLeading);
    connect(m_offer, &QPushButton::clicked, this, [this] { Q_EMIT queryOffered(m_offered); });
    applyColours();
    hide();
}

void SearchNote::showResult(const SearchResult &result)
{
    m_offered = result.hits.isEmpty() ? QString() : result.didYouMean;
    const QString leftOut = result.hits.isEmpty() ? QString() : leftOutText(result);
    m_leftOut->setText(leftOut);
    m_leftOut->setVisible(!leftOut.isEmpty());
    m_offer->setText(didYouMeanText(m_offered).replace(u'&', QStringLiteral("&&")));
    m_offer->setVisible(!m_offered.isEmpty());
    setVisible(!leftOut.isEmpty() || !m_offered.isEmpty());
}

void SearchNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void SearchNote::applyColours()
{
    QPalette faint;
    faint.setColor(QPalette::WindowText, Colours(palette()).muted);
    m_leftOut->setPalette(faint);
}
