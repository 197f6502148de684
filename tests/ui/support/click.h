// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>
#include <QWidget>

namespace gatehouse {

/// Clicks on a control as soon as it can be seen. A page that has just been filled is laid out by the event loop, and until
/// then a button may have no height to be clicked on.
inline void click(QWidget *control)
{
    if (!control) {
        qFatal("there is no control to click on");
    }
    QVERIFY2(QTest::qWaitFor([control] { return !control->visibleRegion().isEmpty(); }), qPrintable(control->objectName()));
    QTest::mouseClick(control, Qt::LeftButton);
}

}  // namespace gatehouse
