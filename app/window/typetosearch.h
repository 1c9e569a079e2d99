// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class SearchField;

/// Sends what is typed in another widget to the search field: nobody has to aim first.
class TypeToSearch final : public QObject
{
    Q_OBJECT

public:
    explicit TypeToSearch(SearchField *field);

    void watch(QWidget *widget);

Q_SIGNALS:
    /// `?` was typed, which in no query means anything.
    void helpRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SearchField *m_field = nullptr;
};
