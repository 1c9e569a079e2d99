// SPDX-License-Identifier: MIT
#include "callflowtext.h"

#include "plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = FlowStep::Kind;

constexpr int narrowestGap = 14;
constexpr int widestGap = 40;
constexpr int widestCrossing = 60; // which has two labels side by side
constexpr int aroundLabel = 6; // "|-- INVITE -->|": dashes, blanks and the head of the arrow

/// Where each participant's line stands, in characters from the left.
struct Columns {
    QList<int> at;
    int width = 0;
};

/// How far apart two neighbours stand so that what passes between them fits into its arrow.
int gapOf(const Ladder &ladder)
{
    qsizetype gap = narrowestGap;
    int widest = widestGap;
    for (const LadderStep &step : ladder.steps) {
        const int hops = std::abs(step.to - step.from);
        if (hops > 0) {
            const qsizetype label = std::max(step.message.size(), step.text.size()) + aroundLabel;
            const bool isCrossing = step.kind == Kind::Crossing;
            gap = std::max(gap, label * (isCrossing ? 2 : 1) / hops);
            widest = isCrossing ? widestCrossing : widest;
        }
    }
    for (qsizetype i = 1; i < ladder.participants.size(); ++i) {
        const qsizetype names =
            ladder.participants.at(i - 1).size() + ladder.participants.at(i).size();
        gap = std::max(gap, names / 2 + 2);
    }
    return static_cast<int>(std::min<qsizetype>(gap, widest));
}

Columns columnsOf(const Ladder &ladder, int width)
{
    const auto first = static_cast<int>(ladder.participants.constFirst().size() / 2);
    const auto last = static_cast<int>(ladder.participants.constLast().size() / 2 + 1);
    const auto gaps = static_cast<int>(ladder.participants.size() - 1);
    int gap = gapOf(ladder);
    if (width > 0)
        gap = std::clamp((width - first - last) / gaps, narrowestGap, gap);
    Columns columns;
    for (int i = 0; i <= gaps; ++i)
        columns.at << first + i * gap;
    columns.width = columns.at.constLast() + last;
    return columns;
}

/// \a line with \a text written over it from \a position on.
void write(QString &line, qsizetype position, const QString &text)
{
    line = line.leftJustified(std::max(line.size(), position + text.size()));
    line.replace(position, text.size(), text);
}

/// A line with nothing but the lines of the participants.
QString lifelines(const Columns &columns)
{
    QString line(columns.width, u' ');
    for (const int at : columns.at)
        line[at] = u'|';
    return line;
}

/// Lines with \a text in the middle of the \a room characters from \a left on.
QStringList centred(const QString &text, int left, int room, const Columns &columns)
{
    QStringList lines;
    const QStringList parts = wrapped(text, std::max(room, 1), 0).split(u'\n');
    for (const QString &part : parts) {
        QString line = lifelines(columns);
        write(line, std::max<qsizetype>(left + (room - part.size()) / 2, 0), part);
        lines << line;
    }
    return lines;
}

QStringList noteLines(const LadderStep &step, const Columns &columns)
{
    const int from = columns.at.at(step.from);
    const int to = columns.at.at(step.to);
    const int middle = (from + to) / 2;
    const int room = std::min(columns.width, std::max(std::abs(to - from), widestGap));
    const int left = std::clamp(middle - room / 2, 0, columns.width - room);
    QStringList lines = centred(u'(' + step.text + u')', left, room, columns);
    return lines;
}

/// "|--- INVITE ---->|", the label above the arrow where it does not fit into it.
QStringList arrowLines(const LadderStep &step, const Columns &columns)
{
    const int left = std::min(columns.at.at(step.from), columns.at.at(step.to)) + 1;
    const int room = std::abs(columns.at.at(step.to) - columns.at.at(step.from)) - 1;
    const bool pointsRight = step.to > step.from;
    QStringList lines;
    QString shaft(room, step.kind == Kind::Media ? u'=' : u'-');
    const qsizetype free = room - step.message.size() - 2;
    if (step.message.size() + aroundLabel - 1 <= room)
        write(shaft, pointsRight ? free / 2 : free - free / 2, u' ' + step.message + u' ');
    else
        lines = centred(step.message, left, room, columns);
    if (pointsRight || step.kind == Kind::Media)
        shaft.back() = u'>';
    if (!pointsRight || step.kind == Kind::Media)
        shaft.front() = u'<';
    if (step.kind == Kind::Lost) {
        const qsizetype end = pointsRight ? room - 2 : 0;
        shaft.replace(end, 2, pointsRight ? u"x "_s : u" x"_s);
    }
    QString line = lifelines(columns);
    write(line, left, shaft);
    lines << line;
    if (!step.text.isEmpty())
        lines += centred(step.text, left, room, columns);
    return lines;
}

/// The words of two messages that cross, each over the half where it begins.
QStringList wordsOverHalves(const QString &left, const QString &right, int from, int room,
                            const Columns &columns)
{
    const int half = room / 2 - 1;
    const QStringList first = wrapped(left, half, 0).split(u'\n');
    const QStringList second = wrapped(right, half, 0).split(u'\n');
    QStringList lines;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i) {
        QString line = lifelines(columns);
        const QString a = first.value(i);
        const QString b = second.value(i);
        write(line, from + (half - a.size()) / 2, a);
        write(line, from + room - half + (half - b.size()) / 2, b);
        lines << line;
    }
    return lines;
}

/// Two arrows that meet on their way, as "--. .--" over "<-' '->".
QStringList crossingLines(const LadderStep &one, const LadderStep &other, const Columns &columns)
{
    const LadderStep &rightwards = one.to > one.from ? one : other;
    const LadderStep &leftwards = one.to > one.from ? other : one;
    const int left = columns.at.at(rightwards.from) + 1;
    const int room = columns.at.at(rightwards.to) - left;
    QStringList lines = wordsOverHalves(rightwards.message, leftwards.message, left, room, columns);
    if (!one.text.isEmpty() || !other.text.isEmpty())
        lines += wordsOverHalves(rightwards.text, leftwards.text, left, room, columns);
    const int half = (room - 3) / 2;
    const QString shaft(half - 1, u'-');
    const QString rest(room - 2 * half, u' ');
    const QString blank(half, u' ');
    const QString slants(room - 2 * half - 2, u' ');
    const QStringList rows{
        shaft + u'.' + rest + u'.' + shaft, blank + u'\\' + slants + u'/' + blank,
        blank + u'/' + slants + u'\\' + blank,
        u'<' + shaft.chopped(1) + u'\'' + rest + u'\'' + shaft.chopped(1) + u'>'};
    for (const QString &row : rows) {
        QString line = lifelines(columns);
        write(line, left, row);
        lines << line;
    }
    return lines;
}

/// How wide the column of times is, with the blanks behind it.
qsizetype marginOf(const Ladder &ladder)
{
    qsizetype widest = 0;
    for (const LadderStep &step : ladder.steps)
        widest = std::max(widest, step.time.size());
    return widest == 0 ? 0 : widest + 2;
}

} // namespace

QStringList flowLadder(const Ladder &ladder, int width)
{
    const auto margin = static_cast<int>(marginOf(ladder));
    const Columns columns = columnsOf(ladder, width > 0 ? std::max(width - margin, 1) : 0);
    QString names;
    for (qsizetype i = 0; i < ladder.participants.size(); ++i) {
        const QString &name = ladder.participants.at(i);
        write(names, std::max<qsizetype>(columns.at.at(i) - name.size() / 2, 0), name);
    }
    const QString blank(margin, u' ');
    QStringList lines{blank + names, blank + lifelines(columns)};
    for (qsizetype i = 0; i < ladder.steps.size(); ++i) {
        const LadderStep &step = ladder.steps.at(i);
        QStringList drawn;
        if (ladder.isCrossed(i))
            drawn = crossingLines(step, ladder.steps.at(++i), columns);
        else
            drawn = step.kind == Kind::Note ? noteLines(step, columns) : arrowLines(step, columns);
        for (qsizetype row = 0; row < drawn.size(); ++row)
            lines << (row == 0 ? step.time.leftJustified(margin) : blank) + drawn.at(row);
    }
    for (QString &line : lines) {
        while (line.endsWith(u' '))
            line.chop(1);
    }
    return lines;
}
