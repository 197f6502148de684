// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/onscreen.h"

#include "ui/shell/parts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QScreen>

#include <algorithm>

namespace gatehouse {

namespace {

constexpr int titleBar = 8 * grid;  // as long as the window system has not said how high it is

}  // namespace

OnScreen::OnScreen(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool OnScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Resize) {
        if (auto *dialog = qobject_cast<QDialog *>(watched); dialog && dialog->isWindow()) {
            // The window system places it first.
            QMetaObject::invokeMethod(
                dialog, [dialog] { bringBack(*dialog); }, Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

void OnScreen::bringBack(QDialog &dialog)
{
    if (!dialog.isVisible()) {
        return;
    }
    const QRect screen = dialog.screen()->availableGeometry();
    const QRect inside = dialog.geometry();
    const QRect frame = dialog.frameGeometry();
    const int above = std::max(inside.top() - frame.top(), titleBar);
    const int below = frame.bottom() - inside.bottom();
    if (const int most = screen.height() - above - below; inside.height() > most && dialog.minimumSizeHint().height() <= most) {
        dialog.resize(inside.width(), most);
        return;  // which asks again
    }
    const int lowest = screen.bottom() + 1 - inside.height() - below;
    const int top = std::max(std::min(inside.top(), lowest), screen.top() + above);
    const int left = std::max(std::min(inside.left(), screen.right() + 1 - inside.width()), screen.left());
    if (QPoint(left, top) != inside.topLeft()) {
        dialog.move(frame.topLeft() + QPoint(left, top) - inside.topLeft());
    }
}

}  // namespace gatehouse
