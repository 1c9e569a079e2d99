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

QString sentence(const LadderStep &step, const Ladder &ladder)
{
    const QString from = ladder.participants.at(step.from);
    const QString to = ladder.participants.at(step.to);
    QString text;
    switch (step.kind) {
    case Kind::Message:
        text = FlowText::tr("%1 to %2: %3").arg(from, to, step.message);
        break;
    case Kind::Crossing:
        text = FlowText::tr("%1 to %2: %3, crosses the message before").arg(from, to, step.message);
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

QString mermaidLine(const LadderStep &step)
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
    if (step.kind == Kind::Crossing) // its diagrams have no slanting arrows
        text += u"<br/>"_s + mermaidText(FlowText::tr("crosses the message before"));
    return id(step.from) + arrow + id(step.to) + u": "_s + text;
}

} // namespace

Ladder filledIn(const CallFlow &flow, const ResponseCode &code)
{
    const QString placeholder = QString::fromUtf16(statusPlaceholder);
    const QString status = CopyText::numberAndPhrase(code);
    Ladder ladder{flow.id, flow.title, flow.participants, {}};
    for (const FlowStep &step : flow.steps) {
        const int from = flow.placeOf(step.from);
        const int to = step.to.isEmpty() ? from : flow.placeOf(step.to);
        const bool isSubject = step.message.contains(placeholder)
            || (step.kind == Kind::Note && step.text.contains(placeholder));
        LadderStep line{step.kind, from, to, step.message, step.text, isSubject};
        line.message.replace(placeholder, status);
        line.text.replace(placeholder, status);
        ladder.steps << line;
    }
    return ladder;
}

QStringList flowInWords(const Ladder &ladder)
{
    QStringList lines;
    for (const LadderStep &step : ladder.steps)
        lines << sentence(step, ladder);
    return lines;
}

QString flowMermaid(const Ladder &ladder)
{
    QStringList lines{u"sequenceDiagram"_s};
    for (qsizetype i = 0; i < ladder.participants.size(); ++i) {
        lines << u"    participant P%1 as %2"_s.arg(QString::number(i + 1),
                                                    mermaidText(ladder.participants.at(i)));
    }
    for (const LadderStep &step : ladder.steps)
        lines << u"    "_s + mermaidLine(step);
    return lines.join(u'\n') + u'\n';
}
