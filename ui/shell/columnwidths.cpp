// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/columnwidths.h"

#include <algorithm>

namespace gatehouse {

namespace {

constexpr int widestAtFirst = 80 * grid;

/// Takes `over` pixels from whichever column is the widest, as long as it can still be read. The first one, which tells the rows
/// apart, counts as narrower than it is.
void shrink(QList<int> &widths, int over, const QList<qsizetype> &whole)
{
    const auto weight = [&](const int &width) {
        const qsizetype at = &width - widths.constData();
        return whole.contains(at) ? 0 : at == 0 ? width * 3 / 5 : width;
    };
    while (over > 0 && !widths.isEmpty()) {
        const auto widest = std::max_element(widths.begin(), widths.end(),
                                             [&weight](const int &one, const int &other) { return weight(one) < weight(other); });
        const int less = qMin(over, *widest - qMax(2 * narrowestColumn, *widest - grid));
        if (less <= 0) {
            return;
        }
        *widest -= less;
        over -= less;
    }
}

}  // namespace

QList<int> fittedWidths(const QList<int> &wanted, int room, const QList<qsizetype> &whole)
{
    QList<int> widths;
    int left = room;
    for (const int width : wanted) {
        widths.append(qBound(narrowestColumn + 4 * grid, width, widestAtFirst));
        left -= widths.last();
    }
    for (qsizetype at = 0; at < widths.size(); ++at) {
        const int more = qBound(0, wanted.at(at) - widths.at(at), qMax(0, left));
        widths[at] += more;
        left -= more;
    }
    shrink(widths, -left, whole);
    // What is left goes to all columns, so that a wide window does not leave them huddled at one side.
    const int share = qBound(0, left / int(widths.size() + 1), 30 * grid);
    for (int &width : widths) {
        width += share;
    }
    return widths;
}

}  // namespace gatehouse
