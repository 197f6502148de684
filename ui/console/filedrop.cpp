// SPDX-License-Identifier: Apache-2.0
#include "ui/console/filedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// The one local file that is dragged; empty for anything else.
QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

}  // namespace

FileDrop::FileDrop(QWidget *window) : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) {
        return QObject::eventFilter(watched, event);
    }
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = fileOf(drop->mimeData());
    if (path.isEmpty()) {
        return QObject::eventFilter(watched, event);
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop) {
        // What follows may ask something: the program that the file comes from shall not wait for the answer.
        QMetaObject::invokeMethod(
            this, [this, path] { take(path); }, Qt::QueuedConnection);
    }
    return true;
}

void FileDrop::take(const QString &path)
{
    if (path.endsWith(u".gatehouse", Qt::CaseInsensitive)) {
        Q_EMIT workspaceDropped(path);
    } else {
        Q_EMIT importDropped(path);
    }
}

}  // namespace gatehouse
