// SPDX-License-Identifier: MIT
#pragma once

#include "codetally.h"

#include <QWidget>

class OccurrenceModel;
class QLabel;
class QTreeView;

/// The responses of a code in a trace, below its page: to walk through, select and copy.
class OccurrenceList final : public QWidget
{
    Q_OBJECT

public:
    explicit OccurrenceList(QWidget *parent = nullptr);

    /// Lists those of \a tally; \a files are the names that their places speak of.
    void showTally(const CodeTally &tally, const QStringList &files);

    /// Selects the next line, or the one before for -1; goes round at the end.
    void step(int by);

    /// The selected lines, one below the other, their cells parted by tabs.
    [[nodiscard]] QString selectedText() const;

    [[nodiscard]] QTreeView *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();

    OccurrenceModel *m_model = nullptr;
    QLabel *m_title = nullptr;
    QTreeView *m_view = nullptr;
};
