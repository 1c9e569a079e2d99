// SPDX-License-Identifier: MIT
#pragma once

#include "entrysearch.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// Stands in the tree's place when a query finds nothing: says so, and offers the way on.
class EmptyResult final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyResult(QWidget *parent = nullptr);

    /// Hits in \a result are codes that the trace at hand does not show.
    void showResult(const SearchResult &result);

    /// The query behind the button, empty where there is no button.
    [[nodiscard]] QString offeredQuery() const { return m_offered; }

Q_SIGNALS:
    /// The user took the offer: search for \a query instead.
    void queryOffered(const QString &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColours();

    QLabel *m_message = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_offer = nullptr;
    QString m_offered;
};
