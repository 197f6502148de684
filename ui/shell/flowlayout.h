// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace gatehouse {

/// A row that goes on below when it gets too narrow. In every row the items that want to grow share what is left; the spaces take the rest.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void insertWidget(int index, QWidget *widget);
    void addStretch();

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] QSize sizeHint() const override;
    /// As wide as the widest item: the others go below.
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    using Row = std::vector<QLayoutItem *>;

    [[nodiscard]] std::vector<Row> rowsIn(int width) const;
    [[nodiscard]] std::vector<int> widthsOf(const Row &row, int width) const;
    [[nodiscard]] int heightOf(const Row &row, const std::vector<int> &widths) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

}  // namespace gatehouse
