// SPDX-License-Identifier: MIT
#include "occurrencemodel.h"

#include "plaintext.h"
#include "tracedecoded.h"
#include "words.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isInCapture(const TracePlace &place)
{
    return place.envelope.frame > 0;
}

} // namespace

void OccurrenceModel::setTally(const CodeTally &tally, const QStringList &files)
{
    beginResetModel();
    m_occurrences = tally.occurrences;
    m_files = files;
    endResetModel();
}

int OccurrenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_occurrences.size());
}

int OccurrenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OccurrenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Occurrence &occurrence = m_occurrences.at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = cellText(occurrence, index.column());
        return index.column() == NoteColumn ? text : Words::isolated(text);
    }
    case Qt::ToolTipRole:
        return cellText(occurrence, index.column()).toHtmlEscaped();
    case IsNormalRole:
        return occurrence.isNormal;
    default:
        return {};
    }
}

QString OccurrenceModel::cellText(const Occurrence &occurrence, int column) const
{
    switch (column) {
    case PlaceColumn: {
        const TracePlace &place = occurrence.place;
        const QString number =
            QString::number(isInCapture(place) ? place.envelope.frame : place.line);
        return m_files.size() < 2 ? number
                                  : QFileInfo(m_files.at(place.file)).fileName() + u':' + number;
    }
    case RequestColumn:
        return occurrence.method.isEmpty()
            ? QString()
            : printable(
                u"%1 %2"_s.arg(QString::number(occurrence.cseq), traceDecoded(occurrence.method)));
    case PhraseColumn:
        return printable(traceDecoded(occurrence.phrase));
    case CallColumn:
        return printable(traceDecoded(occurrence.callId));
    case NoteColumn:
        if (occurrence.isNormal)
            return tr("normal");
        return occurrence.isFirstFailure ? tr("first failure under its Call-ID") : QString();
    default:
        return {};
    }
}

QVariant OccurrenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn:
        return placeHeader();
    case RequestColumn:
        return u"CSeq"_s;
    case PhraseColumn:
        return tr("Phrase as sent");
    case CallColumn:
        return u"Call-ID"_s;
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

/// What the places are: in captures frames, in texts lines.
QString OccurrenceModel::placeHeader() const
{
    const auto isFrame = [](const Occurrence &each) { return isInCapture(each.place); };
    if (std::none_of(m_occurrences.begin(), m_occurrences.end(), isFrame))
        return tr("Line");
    return std::all_of(m_occurrences.begin(), m_occurrences.end(), isFrame) ? tr("Frame")
                                                                            : tr("Place");
}

QString OccurrenceModel::rowText(int row) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells << cellText(m_occurrences.at(row), column);
    return cells.join(u'\t');
}
