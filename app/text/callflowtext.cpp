// SPDX-License-Identifier: MIT
#include "callflowtext.h"

#include "copytext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using Kind = FlowStep::Kind;

class FlowText
{
    Q_DECLARE_TR_FUNCTIONS(CallFlow)
};

QString sentence(const FlowStep &step, const CallFlow &flow)
{
    const QString from = flow.participants.at(step.from);
    const QString to = flow.participants.at(step.to);
    QString text;
    switch (step.kind) {
    case Kind::Message:
        text = FlowText::tr("%1 to %2: %3").arg(from, to, step.message);
        break;
    case Kind::Lost:
        text = FlowText::tr("%1 to %2: %3, does not arrive").arg(from, to, step.message);
        break;
    case Kind::Media:
        text = FlowText::tr("%1 and %2: %3 both ways").arg(from, to, step.message);
        break;
    case Kind::Note:
        return step.from == step.to ? FlowText::tr("%1: %2").arg(from, step.text)
                                    : FlowText::tr("%1 and %2: %3").arg(from, to, step.text);
    }
    return step.text.isEmpty() ? text : text + u" ("_s + step.text + u')';
}

/// \a text as Mermaid takes it in a message or a note: its own marks as character codes.
QString mermaidText(const QString &text)
{
    QString result;
    for (const QChar character : text) {
        if (character == u'#' || character == u';')
            result += u'#' + QString::number(character.unicode()) + u';';
        else
            result += character;
    }
    return result;
}

QString mermaidLine(const FlowStep &step)
{
    const auto id = [](int index) { return u"P%1"_s.arg(index + 1); };
    if (step.kind == Kind::Note) {
        const QString over =
            step.from == step.to ? id(step.from) : id(step.from) + u',' + id(step.to);
        return u"Note over %1: %2"_s.arg(over, mermaidText(step.text));
    }
    const QString arrow = step.kind == Kind::Lost ? u"-x"_s
        : step.kind == Kind::Media                ? u"<<->>"_s
                                                  : u"->>"_s;
    QString text = mermaidText(step.message);
    if (!step.text.isEmpty())
        text += u"<br/>"_s + mermaidText(step.text);
    return id(step.from) + arrow + id(step.to) + u": "_s + text;
}

} // namespace

CallFlow filledIn(CallFlow flow, const ResponseCode &code)
{
    const QString placeholder = QString::fromUtf16(statusPlaceholder);
    const QString status = CopyText::numberAndPhrase(code);
    for (FlowStep &step : flow.steps) {
        step.isSubject = step.message.contains(placeholder)
            || (step.kind == Kind::Note && step.text.contains(placeholder));
        step.message.replace(placeholder, status);
        step.text.replace(placeholder, status);
    }
    return flow;
}

QStringList flowInWords(const CallFlow &flow)
{
    QStringList lines;
    for (const FlowStep &step : flow.steps)
        lines << sentence(step, flow);
    return lines;
}

QString flowMermaid(const CallFlow &flow)
{
    QStringList lines{u"sequenceDiagram"_s};
    for (qsizetype i = 0; i < flow.participants.size(); ++i) {
        lines << u"    participant P%1 as %2"_s.arg(QString::number(i + 1),
                                                    mermaidText(flow.participants.at(i)));
    }
    for (const FlowStep &step : flow.steps)
        lines << u"    "_s + mermaidLine(step);
    return lines.join(u'\n') + u'\n';
}
