// SPDX-License-Identifier: MIT
#include "nearword.h"

#include <algorithm>
#include <vector>

namespace {

constexpr qsizetype shortestWord = 3;
constexpr qsizetype longWord = 6;

} // namespace

int editDistance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    // Optimal string alignment: three rows, as a swap looks two rows back.
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const int cost = a.at(i - 1) == b.at(at - 1) ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + cost});
            const bool isSwap =
                i > 1 && at > 1 && a.at(i - 1) == b.at(at - 2) && a.at(i - 2) == b.at(at - 1);
            if (isSwap)
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return std::min(last[width - 1], most + 1);
}

QString nearWord(const QString &word, const QStringList &vocabulary)
{
    if (word.size() < shortestWord)
        return {};
    int best = word.size() >= longWord ? 2 : 1;
    QString nearest;
    for (const QString &candidate : vocabulary) {
        const int distance = editDistance(word, candidate, best);
        if (distance > best || distance == 0)
            continue;
        if (nearest.isEmpty() || distance < best) {
            nearest = candidate;
            best = distance;
        }
    }
    return nearest;
}
