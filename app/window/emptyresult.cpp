// SPDX-License-Identifier: MIT
#include "emptyresult.h"

#include "colours.h"
#include "unknowncode.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText); // it repeats what the user typed
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

} // namespace

EmptyResult::EmptyResult(QWidget *parent)
    : QWidget(parent)
    , m_message(plainLabel(QStringLiteral("emptyMessage"), this))
    , m_hint(plainLabel(QStringLiteral("emptyHint"), this))
    , m_offer(new QPushButton(this))
{
    m_offer->setObjectName(QStringLiteral("emptyOffer"));
    setFocusProxy(m_offer);
    auto *layout = new QVBoxLayout(this);
    const int gap = fontMetrics().height();
    layout->setContentsMargins(gap, 2 * gap, gap, gap);
    layout->setSpacing(gap * 3 / 4);
    layout->addWidget(m_message);
    layout->addWidget(m_hint);
    layout->addWidget(m_offer, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_offer, &QPushButton::clicked, this, [this] { Q_EMIT queryOffered(m_offered); });
    applyColours();
}

void EmptyResult::showResult(const SearchResult &result)
{
    const int number = result.unknownNumber;
    m_offered.clear();
    QString offer;
    if (isResponseNumber(number)) {
        m_message->setText(tr("No registry lists %1.").arg(number));
        m_hint->setText(tr("It counts as %1 (RFC 3261 §8.1.3.2).").arg(treatedAs(number)));
        m_offered = QString::number(treatedAs(number));
        offer = tr("Show %1").arg(m_offered);
    } else if (number != 0) {
        m_message->setText(tr("%1 is not a SIP response code.").arg(number));
        m_hint->setText(tr("They run from 100 to 699."));
    } else if (!result.hits.isEmpty()) {
        m_message->setText(tr("No code of the trace matches “%1”.").arg(result.query.text));
        m_hint->setText(tr("Close the trace to search all codes."));
    } else {
        m_message->setText(tr("No code matches “%1”.").arg(result.query.text));
        m_hint->setText(tr("Try a number, a word of the phrase, or a header."));
        if (!result.didYouMean.isEmpty()) {
            m_offered = result.didYouMean;
            offer = tr("Did you mean “%1”?").arg(m_offered);
        } else if (!result.withoutQualifier.isEmpty()) {
            m_offered = result.withoutQualifier;
            offer = tr("Search without %1").arg(result.emptyingQualifier);
        }
    }
    m_offer->setText(offer.replace(u'&', QStringLiteral("&&")));
    m_offer->setVisible(!m_offered.isEmpty());
}

void EmptyResult::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void EmptyResult::applyColours()
{
    QPalette faint;
    faint.setColor(QPalette::WindowText, Colours(palette()).muted);
    m_hint->setPalette(faint);
}
