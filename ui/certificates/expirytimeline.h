// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificates/expiry.h"

#include <QWidget>

namespace gatehouse {

/// What expires, on a line of time: what has expired, the next 90 days in full, and what is later in the room that is left. The arrow keys
/// go from one to the next.
class ExpiryTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit ExpiryTimeline(QWidget *parent = nullptr);

    /// The soonest first.
    void setThings(const QList<ExpiringThing> &things, const QDateTime &now);
    /// By the key of its certificate; 0 for none.
    void setCurrent(qint64 record);
    [[nodiscard]] qint64 current() const;
    /// "Salesforce: expires in 12 days"
    [[nodiscard]] QString textOf(const ExpiringThing &thing) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(qint64 record);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Mark {
        QPointF middle;
        qsizetype thing = 0;
    };

    void place();
    void drawScale(QPainter &painter) const;
    void drawMarks(QPainter &painter) const;
    [[nodiscard]] double positionOf(const QDateTime &when) const;
    [[nodiscard]] double positionOfDay(double days) const;
    [[nodiscard]] qsizetype thingAt(QPoint point) const;
    void choose(qsizetype thing);

    QList<ExpiringThing> m_things;
    QDateTime m_now;
    double m_last = 1;  ///< days from now to what expires last
    QList<Mark> m_marks;
    qsizetype m_current = -1;
};

}  // namespace gatehouse
