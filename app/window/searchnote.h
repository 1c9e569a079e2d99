// SPDX-License-Identifier: MIT
#pragma once

#include "entrysearch.h"

#include <QWidget>

class PlainLabel;
class QPushButton;

/// Stands above the list where a search was not answered as typed: says which words the best answer
/// lacks, and offers the near word that one of them may be meant for.
class SearchNote final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchNote(QWidget *parent = nullptr);

    /// Hides itself where there is nothing to say of \a result.
    void showResult(const SearchResult &result);

Q_SIGNALS:
    /// The user took the offer: search for \a query instead.
    void queryOffered(const QString &query);

private:
    PlainLabel *m_leftOut;
    QPushButton *m_offer;
    QString m_offered;
};
