// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/chipdelegate.h"

namespace gatehouse {

/// Draws how much of something is used as a bar with its percentage; other cells as every table does.
class BarDelegate final : public ChipDelegate
{
    Q_OBJECT

public:
    /// `share` answers a double from 0, 1 for all of it; `tone` an int of a Tone.
    BarDelegate(int share, int tone, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_share;
    int m_tone;
};

}  // namespace gatehouse
