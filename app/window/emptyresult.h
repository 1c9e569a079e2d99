// SPDX-License-Identifier: MIT
#pragma once

#include "entrysearch.h"

#include <QWidget>

class LinkButton;
class PlainLabel;
class QPushButton;
class QVBoxLayout;

/// Stands in the tree's place when a query finds nothing: says so, and offers the way on.
class EmptyResult final : public QWidget
{
    Q_OBJECT

public:
    /// \a table must outlive the widget.
    explicit EmptyResult(const CodeTable &table, QWidget *parent = nullptr);

    /// Hits in \a result are codes that the trace at hand does not show.
    void showResult(const SearchResult &result);

    /// The query behind the button, empty where there is no button.
    [[nodiscard]] QString offeredQuery() const { return m_offered; }

Q_SIGNALS:
    /// The user took the offer: search for \a query instead.
    void queryOffered(const QString &query);

    /// The user chose \a entry of those that the offered query finds.
    void entryChosen(const EntryId &entry);

private:
    void showNearest(const QList<EntryId> &entries);

    const CodeTable &m_table;

    PlainLabel *m_message = nullptr;
    PlainLabel *m_hint = nullptr;
    QPushButton *m_offer = nullptr;
    QVBoxLayout *m_links = nullptr;
    QList<LinkButton *> m_nearest; ///< below the offer; made as they are needed
    QList<EntryId> m_entries; ///< behind those
    QString m_offered;
};
