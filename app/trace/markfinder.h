// SPDX-License-Identifier: MIT
#pragma once

#include "forms.h"

#include <array>
#include <span>
#include <vector>

/// Finds the words by which lines are known that tell of a response, all of them at once: after
/// each look it passes over as many bytes as none of them can begin in (the way of Wu and Manber).
class MarkFinder
{
public:
    explicit MarkFinder(std::span<const LogForm *const> forms);

    /// Where the first of the words stands that begin between \a from and \a to, null where none
    /// do; they may go on up to \a limit.
    const char *next(const char *from, const char *to, const char *limit) const;

private:
    static constexpr std::size_t shortest = 8; ///< of all words; only as much of each is looked at
    static constexpr std::size_t blockSize = 3; ///< how many bytes are looked at in one go
    static constexpr int numberBits = 14;

    /// A number for the block of bytes at \a at; hardly any others have the same.
    static std::size_t numberOf(const char *at)
    {
        const auto byte = [at](int i) { return quint32(static_cast<unsigned char>(at[i])); };
        constexpr quint32 spread = 2654435761U; // 2^32 times the golden ratio
        return (byte(0) | byte(1) << 8 | byte(2) << 16) * spread >> (32 - numberBits);
    }

    std::vector<std::string_view> m_marks;
    std::array<quint8, 1 << numberBits>
        m_steps{}; ///< how far to go on, by the last block looked at
};
