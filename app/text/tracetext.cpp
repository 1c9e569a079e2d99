// SPDX-License-Identifier: MIT
#include "tracetext.h"

#include "plaintext.h"
#include "tracedecoded.h"
#include "traceitems.h"
#include "translated.h"
#include "unknowncode.h"
#include "words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class TraceText
{
    Q_DECLARE_TR_FUNCTIONS(Trace)
};

QString firstSentence(const QString &text)
{
    const qsizetype end = text.indexOf(u". "_s);
    return end < 0 ? text : text.first(end + 1);
}

QString tallyText(const CodeTally &tally, const QStringList &files, const CodeTable &table,
                  const PlainStyle &style)
{
    const ResponseCode code = codeOrUnknown(table, tally.code);
    QString text = plainLine({EntryId::Kind::Code, code.code}, table, style) + u"  "_s
        + timesText(tally.count) + u'\n';
    text += u"  "_s + wrapped(firstSentence(translatedText(code.summary)), style.width, 4) + u'\n';
    const QList<PageItem> items = traceItems(tally, code, files, table);
    for (const PageItem &item : items)
        text += u"  "_s + wrapped(u"%1: %2"_s.arg(item.lead, item.text), style.width, 4) + u'\n';
    return text;
}

} // namespace

QString traceText(const TraceSummary &summary, const CodeTable &table, const PlainStyle &style)
{
    QStringList paragraphs;
    const QList<CodeTally> codes = summary.codes();
    for (const CodeTally &tally : codes)
        paragraphs << tallyText(tally, summary.files(), table, style);
    if (!summary.reported().isEmpty()) {
        QStringList reported;
        for (auto each = summary.reported().begin(); each != summary.reported().end(); ++each)
            reported << u"%1 %2"_s.arg(QString::number(each.key()), timesText(each.value()));
        paragraphs << wrapped(TraceText::tr("Reported in sipfrag bodies, not received: %1")
                                  .arg(Words::listed(reported)),
                              style.width, 2)
                + u'\n';
    }
    return paragraphs.join(u'\n');
}
