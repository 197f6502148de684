// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/roles.h"

#include <QWidget>

namespace gatehouse {

/// A remark at the foot of the window that goes by itself.
class Notice : public QWidget
{
    Q_OBJECT

public:
    /// Shows the remark in the window of `origin`; a newer one takes the place of the one shown.
    static void post(QWidget *origin, Tone tone, const QString &message);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Notice(QWidget *window, Tone tone, const QString &message);
    void place();

    Tone m_tone;
};

}  // namespace gatehouse
