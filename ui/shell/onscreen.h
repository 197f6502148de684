// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QDialog;

namespace gatehouse {

/// Keeps every dialog of the program on its screen with its title bar, also when it grows while it is open.
class OnScreen : public QObject
{
    Q_OBJECT

public:
    /// Watches all windows of the program.
    explicit OnScreen(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void bringBack(QDialog &dialog);
};

}  // namespace gatehouse
