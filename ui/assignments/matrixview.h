// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace gatehouse {

/// A matrix of access: many accounts by many holders, of which only what is in sight is read and painted. Space gives what the
/// selected cells stand for, or takes it away where all of them have it; Delete takes it away.
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);

Q_SIGNALS:
    void toggleRequested();
    void clearRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
};

}  // namespace gatehouse
