// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dashboard/dashboard.h"

#include <QWidget>

namespace gatehouse {

/// How many changes were made on each of the last days, as bars. A bar that is chosen leads to the history of its day.
class DayChart : public QWidget
{
    Q_OBJECT

public:
    explicit DayChart(QWidget *parent = nullptr);

    void setDays(const QList<DayCount> &days);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRect slot(qsizetype day) const;
    [[nodiscard]] qsizetype dayAt(QPoint place) const;
    [[nodiscard]] static QString textOf(const DayCount &day);
    void setCurrent(qsizetype day);

    QList<DayCount> m_days;
    qsizetype m_current = -1;
};

}  // namespace gatehouse
