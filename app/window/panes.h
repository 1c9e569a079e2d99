// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

/// List and page side by side, or, where there is no room for both, one at a time: that which has
/// the focus.
class Panes final : public QSplitter
{
    Q_OBJECT

public:
    explicit Panes(QWidget *parent = nullptr);

    /// Whether one pane at a time is shown.
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }

    /// How the panes share the width side by side, for share().
    [[nodiscard]] QByteArray shares() const;

    /// Shares the width as \a shares says, or in a usual way if that makes no sense.
    void share(const QByteArray &shares);

Q_SIGNALS:
    void narrowChanged(bool isNarrow);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setNarrow(bool isNarrow);
    void showPane(int place);
    [[nodiscard]] int paneOf(const QWidget *focus) const;
    void follow(const QWidget *focus);

    bool m_isNarrow = false;
    QByteArray m_shares; ///< while one pane is shown
};
