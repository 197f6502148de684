// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace gatehouse {

/// A number with what it counts; pressed, it leads to the page of it.
class CountTile : public QAbstractButton
{
    Q_OBJECT

public:
    CountTile(const QString &name, const QString &iconName, const QString &label, QWidget *parent = nullptr);

    /// `remark` stands below the number: "12 disabled".
    void setCount(qint64 count, const QString &remark);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_iconName;
    QString m_label;
    QString m_number;
    QString m_remark;
};

}  // namespace gatehouse
