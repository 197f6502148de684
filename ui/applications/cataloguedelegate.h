// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace gatehouse {

/// Draws an application of the catalogue as a tile: monogram, name, what it is.
class CatalogueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The width of a tile; the view has a whole number of them side by side.
    void setTileWidth(int width) { m_width = width; }
    [[nodiscard]] static int leastTileWidth();

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_width = leastTileWidth();
};

}  // namespace gatehouse
