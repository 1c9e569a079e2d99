// SPDX-License-Identifier: MIT
#pragma once

#include "entryid.h"

#include <QTreeView>

#include <optional>

class EntryDelegate;

/// The tree of entries. Shows the rows of an EntryFilter with an EntryDelegate; the page is gone to
/// with Enter or a double click.
class EntryView final : public QTreeView
{
    Q_OBJECT

public:
    explicit EntryView(QWidget *parent = nullptr);

    /// \a model is an EntryFilter.
    void setModel(QAbstractItemModel *model) override;

    /// The row of \a entry in the model, an invalid index where it is not shown.
    [[nodiscard]] QModelIndex indexOf(const EntryId &entry) const;

    /// The entry or group whose row is selected.
    [[nodiscard]] std::optional<EntryId> selectedEntry() const;

    /// Selects \a entry and brings it into view; selects nothing where it is not shown.
    void select(const EntryId &entry);

    /// The same for several; the first is the current one.
    void select(const QList<EntryId> &entries);

    /// The classes that are unfolded, by their first digit.
    [[nodiscard]] QList<int> expandedClasses() const;
    void setExpandedClasses(const QList<int> &classes);

Q_SIGNALS:
    /// The user asked to see the page of the selected row.
    void opened();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;

private:
    EntryDelegate *m_delegate;
};
