// SPDX-License-Identifier: MIT
#include "entrydelegate.h"

#include "entrymodel.h"
#include "entryroles.h"
#include "matchplace.h"
#include "rowtext.h"
#include "target.h"
#include "words.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace {

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

/// The gaps of a row, all from the height of its text.
struct Gaps {
    explicit Gaps(const QFontMetrics &metrics)
        : edge(metrics.height() / 2)
        , afterNumber(metrics.horizontalAdvance(u'0'))
        , inBadge(metrics.height() / 3)
    { }

    int edge;
    int afterNumber;
    int inBadge;
};

QList<TextRange> marksOf(const QModelIndex &index, int role)
{
    return index.data(role).value<QList<TextRange>>();
}

/// Where an entry is drawn: below the number of its class, not below the class's name.
QRect entryRow(const QStyleOptionViewItem &option)
{
    const Gaps gaps(option.fontMetrics);
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const int indent = tree ? tree->indentation() : 0;
    return option.rect.adjusted(gaps.edge / 2 - indent, 0, -gaps.edge, 0);
}

/// The group that the row of \a index is, or stands in.
int groupOf(const QModelIndex &index)
{
    return index.data(EntryRoles::EntryRole).value<EntryId>().group();
}

/// How far the names of all rows with a number are from where they begin: as with three digits.
int numberWidth(const QStyleOptionViewItem &option)
{
    constexpr int digits = 3;
    const Gaps gaps(option.fontMetrics);
    return QFontMetrics(bold(option.font)).horizontalAdvance(u'0') * digits + 2 * gaps.afterNumber;
}

/// A little smaller than the names.
QFont matchFont(const QStyleOptionViewItem &option)
{
    constexpr double share = 0.92;
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * share);
    return font;
}

int matchHeight(const QStyleOptionViewItem &option)
{
    return QFontMetrics(matchFont(option)).height() * 5 / 4;
}

/// Whether codes of \a status are met in few traces.
bool isUnusual(Status status)
{
    return status != Status::Registered && status != Status::Reserved;
}

/// Draws what a row stands on: nothing, or what tells that it is selected, or below the mouse.
void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Colours &colours)
{
    if (!option.state.testFlag(QStyle::State_Selected)) {
        QColor hover = colours.selection;
        hover.setAlphaF(0.45F);
        if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, hover);
        return;
    }
    painter->fillRect(option.rect, colours.selection);
    if (!option.state.testFlag(QStyle::State_Active)
        || !option.state.testFlag(QStyle::State_HasFocus))
        return;
    // At the edge of the row, left of its indentation.
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const int width = tree ? tree->viewport()->width() : option.rect.width();
    const QRect row(0, option.rect.top(), width, option.rect.height());
    painter->fillRect(QStyle::visualRect(option.direction, row, {0, row.top(), 3, row.height()}),
                      colours.focus);
}

} // namespace

const Colours &EntryDelegate::coloursOf(const QPalette &palette) const
{
    if (!m_colours || m_paletteKey != palette.cacheKey()) {
        m_colours.emplace(palette);
        m_paletteKey = palette.cacheKey();
    }
    return *m_colours;
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colours &colours = coloursOf(option.palette);
    painter->save();
    painter->setLayoutDirection(option.direction);
    paintGround(painter, option, colours);
    if (index.parent().isValid())
        paintEntry(painter, option, index, colours);
    else
        paintGroup(painter, option, index, colours);
    painter->restore();
}

void EntryDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const Colours &colours)
{
    const Gaps gaps(option.fontMetrics);
    const QFont numberFont = bold(option.font);
    const QFont countFont = option.font;
    const QString count = index.data(EntryRoles::CountRole).toString();
    const QString label = index.data().toString();
    const QRect row = option.rect.adjusted(gaps.edge / 2, 0, -gaps.edge, 0);
    const auto place = [&](const QRect &box) {
        return QStyle::visualRect(option.direction, option.rect, box);
    };

    const int labelWidth = QFontMetrics(numberFont).horizontalAdvance(label);
    const int countWidth = QFontMetrics(countFont).horizontalAdvance(count) + 2;
    painter->setFont(numberFont);
    painter->setPen(colours.groupHue(groupOf(index), colours.selection));
    painter->drawText(place({row.left(), row.top(), labelWidth + 1, row.height()}),
                      Qt::AlignVCenter, label);

    const int nameLeft = row.left() + (label.isEmpty() ? 0 : labelWidth + gaps.afterNumber);
    const QRect nameBox(nameLeft, row.top(), row.right() - countWidth - gaps.afterNumber - nameLeft,
                        row.height());
    // A group that is no class has its name in the place of a number.
    drawRowText(
        painter, place(nameBox), index.siblingAtColumn(EntryModel::NameColumn).data().toString(),
        label.isEmpty() ? numberFont : option.font,
        label.isEmpty() ? colours.groupHue(groupOf(index), colours.selection) : colours.muted, {},
        colours);

    painter->setFont(countFont);
    painter->setPen(colours.muted);
    painter->drawText(place({row.right() - countWidth, row.top(), countWidth, row.height()}),
                      Qt::AlignVCenter, count);
}

void EntryDelegate::paintEntry(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const Colours &colours)
{
    const Gaps gaps(option.fontMetrics);
    const QFont numberFont = bold(option.font);
    const auto *code = index.data(EntryRoles::ValueRole).value<const ResponseCode *>();
    const QString number = index.siblingAtColumn(EntryModel::NumberColumn).data().toString();
    const bool hasMatch = index.data(EntryRoles::IsMatchedElsewhereRole).toBool();
    QRect row = entryRow(option);
    const auto place = [&](const QRect &box) {
        return QStyle::visualRect(option.direction, option.rect, box);
    };
    if (hasMatch) {
        // The name keeps the height that it has in other rows.
        const int line = matchHeight(option);
        paintMatch(painter, {row.left(), row.bottom() - line, row.width(), line}, option, index,
                   colours);
        row.setHeight(row.height() - line);
    }
    if (index.data(EntryRoles::SeenRole).isValid())
        row.setRight(paintSeen(painter, row, option, index, colours));
    row.setRight(paintBadge(painter, row, option, index, colours));

    const int nameLeft = number.isEmpty() ? row.left() : row.left() + numberWidth(option);
    drawRowText(painter, place({row.left(), row.top(), numberWidth(option), row.height()}), number,
                numberFont, colours.groupHue(groupOf(index), colours.selection),
                marksOf(index, EntryRoles::NumberMarksRole), colours);

    QFont nameFont = option.font;
    nameFont.setStrikeOut(code && code->status == Status::Deprecated);
    const bool isFaded =
        (code && isUnusual(code->status)) || index.data(EntryRoles::IsNormalRole).toBool();
    drawRowText(painter, place({nameLeft, row.top(), row.right() - nameLeft, row.height()}),
                index.siblingAtColumn(EntryModel::NameColumn).data().toString(), nameFont,
                isFaded ? colours.muted : colours.text, marksOf(index, EntryRoles::NameMarksRole),
                colours);
}

/// Draws in \a row, the quieter line below the name, where the entry has what was looked for.
void EntryDelegate::paintMatch(QPainter *painter, const QRect &row,
                               const QStyleOptionViewItem &option, const QModelIndex &index,
                               const Colours &colours)
{
    const auto match = index.data(EntryRoles::MatchRole).value<MatchPlace>();
    const QString field = Words::fieldName(match.field);
    const QString lead = field.isEmpty() ? QString() : field + QStringLiteral(": ");
    QList<TextRange> marks = match.marks;
    for (TextRange &mark : marks)
        mark.start += lead.size();
    const bool hasNumber =
        !index.siblingAtColumn(EntryModel::NumberColumn).data().toString().isEmpty();
    const int left = row.left() + (hasNumber ? numberWidth(option) : 0);
    drawRowText(painter,
                QStyle::visualRect(option.direction, option.rect,
                                   {left, row.top(), row.right() - left, row.height()}),
                lead + match.excerpt, matchFont(option), colours.muted, marks, colours);
}

/// Draws at the end of \a row the badge of a code that has one. Returns where the row ends now.
int EntryDelegate::paintBadge(QPainter *painter, const QRect &row,
                              const QStyleOptionViewItem &option, const QModelIndex &index,
                              const Colours &colours)
{
    const QString badge = index.data(EntryRoles::BadgeRole).toString();
    if (badge.isEmpty())
        return row.right();
    const Gaps gaps(option.fontMetrics);
    const int width = option.fontMetrics.horizontalAdvance(badge) + 2 * gaps.inBadge;
    const QRect box(row.right() - width, row.top(), width + 1, row.height());
    // The phrase comes first: where most of it would have to go, the badge does, and its row
    // still looks and reads different.
    const int room = box.left() - row.left() - 5 * option.fontMetrics.height();
    const QString phrase = index.siblingAtColumn(EntryModel::NameColumn).data().toString();
    if (room <= option.fontMetrics.horizontalAdvance(phrase) * 2 / 3)
        return row.right();
    drawBadge(painter, QStyle::visualRect(option.direction, option.rect, box), badge, option.font,
              colours);
    return box.left() - gaps.afterNumber;
}

/// Draws at the end of \a row how often a trace shows the code, with a dot where a call failed with
/// it first. Returns where that begins.
int EntryDelegate::paintSeen(QPainter *painter, const QRect &row,
                             const QStyleOptionViewItem &option, const QModelIndex &index,
                             const Colours &colours)
{
    const Gaps gaps(option.fontMetrics);
    const QString count = index.data(EntryRoles::CountRole).toString();
    const bool isFailure = index.data(EntryRoles::IsFirstFailureRole).toBool();
    const QFont font = isFailure ? bold(option.font) : option.font;
    const int width = QFontMetrics(font).horizontalAdvance(count) + 2;
    const QRect box(row.right() - width, row.top(), width, row.height());
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->setFont(font);
    painter->setPen(isFailure ? colours.text : colours.muted);
    painter->drawText(place(box), Qt::AlignVCenter, count);
    if (!isFailure)
        return box.left() - gaps.afterNumber;
    const int size = option.fontMetrics.height() / 2;
    QRect dot(0, 0, size, size);
    dot.moveCenter({box.left() - gaps.afterNumber, row.center().y()});
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.groupHue(groupOf(index), colours.selection));
    painter->drawEllipse(place(dot));
    painter->setRenderHint(QPainter::Antialiasing, false);
    return dot.left() - gaps.afterNumber;
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.height();
    const int height = std::max(text * (index.parent().isValid() ? 17 : 21) / 10, leastTarget);
    const bool hasMatch = index.data(EntryRoles::IsMatchedElsewhereRole).toBool();
    return {text * 10, height + (hasMatch ? matchHeight(option) : 0)};
}
