// SPDX-License-Identifier: MIT
#include "wordtable.h"

#include "folding.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace {

constexpr qsizetype lettersTogether = 8192;

/// \a word, in memory of \a letters, which stays where it is.
QStringView keptWord(std::deque<QString> &letters, QStringView word)
{
    const bool isFull =
        letters.empty() || letters.back().capacity() - letters.back().size() < word.size();
    if (isFull) {
        letters.emplace_back();
        letters.back().reserve(std::max(lettersTogether, word.size()));
    }
    QString &page = letters.back();
    const qsizetype start = page.size();
    page += word;
    return QStringView(page).sliced(start);
}

} // namespace

/// The words in the order in which they come up.
struct WordTable::Gathering {
    struct Found {
        quint32 word;
        Posting posting;
    };

    struct Gathered {
        QStringView text;
        quint32 count = 0;
        quint32 last = 0; ///< its last posting
    };

    quint32 placeOf(std::deque<QString> &letters, QStringView word)
    {
        const auto known = places.constFind(word);
        if (known != places.constEnd())
            return known.value();
        const auto place = static_cast<quint32>(words.size());
        words.push_back({keptWord(letters, word), 0, 0});
        places.insert(words.back().text, place);
        return place;
    }

    void add(quint32 at, const Posting &posting)
    {
        Gathered &word = words[at];
        if (word.count > 0 && found[word.last].posting.entry == posting.entry) {
            quint8 &best = found[word.last].posting.rank;
            best = std::min(best, posting.rank);
            return;
        }
        ++word.count;
        word.last = static_cast<quint32>(found.size());
        found.push_back({at, posting});
    }

    std::vector<Gathered> words;
    QHash<QStringView, quint32> places; ///< of the words
    std::vector<Found> found;
};

WordTable::WordTable()
    : m_gathering(std::make_unique<Gathering>())
{ }

WordTable::~WordTable() = default;

void WordTable::add(const SearchText &text, std::size_t entry)
{
    const QString all = folded(text.text);
    forEachWord(all, [&](QStringView word, qsizetype start) {
        // The first word of a name is its beginning, the others begin within it.
        const bool isWithin = text.rank == MatchRank::NameStart && start > 0;
        const MatchRank rank = isWithin ? MatchRank::NameWordStart : text.rank;
        m_gathering->add(m_gathering->placeOf(m_letters, word),
                         {static_cast<quint16>(entry), static_cast<quint8>(rank)});
    });
}

void WordTable::finish()
{
    const std::vector<Gathering::Gathered> &gathered = m_gathering->words;
    std::vector<quint32> order(gathered.size());
    std::iota(order.begin(), order.end(), quint32{0});
    std::sort(order.begin(), order.end(),
              [&gathered](quint32 a, quint32 b) { return gathered[a].text < gathered[b].text; });
    std::vector<quint32> places(gathered.size());
    m_words.reserve(gathered.size());
    quint32 first = 0;
    for (const quint32 word : order) {
        places[word] = first;
        m_words.push_back({gathered[word].text, first, first + gathered[word].count});
        first += gathered[word].count;
    }
    m_postings.resize(m_gathering->found.size());
    for (const Gathering::Found &found : m_gathering->found)
        m_postings[places[found.word]++] = found.posting;
    m_gathering.reset();
}

std::pair<std::size_t, std::size_t> WordTable::beginningWith(QStringView beginning) const
{
    const auto first =
        std::lower_bound(m_words.begin(), m_words.end(), beginning,
                         [](const Word &each, QStringView wanted) { return each.text < wanted; });
    const auto end = std::find_if(first, m_words.end(), [beginning](const Word &each) {
        return !each.text.startsWith(beginning);
    });
    return {static_cast<std::size_t>(first - m_words.begin()),
            static_cast<std::size_t>(end - m_words.begin())};
}
