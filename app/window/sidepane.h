// SPDX-License-Identifier: MIT
#pragma once

#include "codesearch.h"

#include <QWidget>

class CodeView;
class EmptyResult;
class SearchField;
class QAbstractItemModel;
class QStackedWidget;

/// Everything left of the page: the search field and below it the tree, or what to do next where a
/// query leaves no tree.
class SidePane final : public QWidget
{
    Q_OBJECT

public:
    /// \a model is what the tree shows.
    explicit SidePane(QAbstractItemModel *model, QWidget *parent = nullptr);

    [[nodiscard]] SearchField *field() const { return m_field; }
    [[nodiscard]] CodeView *view() const { return m_view; }

    /// What stands below the field at present.
    [[nodiscard]] QWidget *list() const;

    /// Puts \a bar between field and tree.
    void setBar(QWidget *bar);

    /// Shows the tree, or what to make of \a result where it leaves no row.
    void showResult(const SearchResult &result);

    /// The query that an empty result offers instead; empty while there is a tree.
    [[nodiscard]] QString offeredQuery() const;

Q_SIGNALS:
    /// The user took the offer of an empty result.
    void queryOffered(const QString &query);

private:
    void walk(int key);

    SearchField *m_field = nullptr;
    CodeView *m_view = nullptr;
    EmptyResult *m_empty = nullptr;
    QStackedWidget *m_list = nullptr;
};
