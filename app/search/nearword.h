// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

/// How many letters have to be added, dropped, changed or swapped with their neighbour to make
/// \a a of \a b; anything above \a most is told as \a most + 1.
int editDistance(QStringView a, QStringView b, int most);

/// The word of \a vocabulary nearest to \a word, empty where none is near: one slip in a short
/// word, two in one of six letters or more. The first of several equally near words.
QString nearWord(const QString &word, const QStringList &vocabulary);
