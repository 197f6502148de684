// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace gatehouse {

/// Takes a file that is dropped on a window from a file manager: one file or folder of this computer at a time.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void workspaceDropped(const QString &path);
    void importDropped(const QString &path);  ///< any other file, or a folder

private:
    void take(const QString &path);
};

}  // namespace gatehouse
