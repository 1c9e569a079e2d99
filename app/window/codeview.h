// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

class CodeDelegate;

/// The tree of codes. Shows the rows of a CodeFilter with a CodeDelegate; a code is opened with
/// Enter or a double click, a class with a click.
class CodeView final : public QTreeView
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);

    /// \a model is a CodeFilter.
    void setModel(QAbstractItemModel *model) override;

    /// The row of \a code in the model, an invalid index where it is not shown.
    [[nodiscard]] QModelIndex indexOfCode(int code) const;

    /// The selected code, 0 for none or a class.
    [[nodiscard]] int selectedCode() const;

    /// Selects \a code and brings it into view; selects nothing where it is not shown.
    void selectCode(int code);

    /// The classes that are unfolded, by their first digit.
    [[nodiscard]] QList<int> expandedClasses() const;
    void setExpandedClasses(const QList<int> &classes);

Q_SIGNALS:
    /// The user asked to see the page of the selected code.
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
    CodeDelegate *m_delegate;
};
