// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemView>
#include <QApplication>
#include <QDropEvent>
#include <QMimeData>

#include <memory>

namespace gatehouse {

/// Drags rows of a view onto another row of it, as a mouse would; false when the row does not take them.
inline bool dragOnto(const QAbstractItemView &view, const QModelIndexList &rows, const QModelIndex &target)
{
    const std::unique_ptr<QMimeData> dragged(view.model()->mimeData(rows));
    const QPoint place = view.visualRect(target).center();
    QDragEnterEvent enter(place, Qt::MoveAction, dragged.get(), Qt::LeftButton, {});
    QApplication::sendEvent(view.viewport(), &enter);
    QDragMoveEvent move(place, Qt::MoveAction, dragged.get(), Qt::LeftButton, {});
    QApplication::sendEvent(view.viewport(), &move);
    if (!enter.isAccepted() || !move.isAccepted()) {
        QDragLeaveEvent leave;
        QApplication::sendEvent(view.viewport(), &leave);
        return false;
    }
    QDropEvent drop(place, Qt::MoveAction, dragged.get(), Qt::LeftButton, {});
    QApplication::sendEvent(view.viewport(), &drop);
    return true;
}

}  // namespace gatehouse
