// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace gatehouse {

/// Looks at what was entered and is not saved, soon after something in a window was painted anew: whatever is entered is painted, forms
/// come and go with their pages, and a window that nobody touches is not woken.
class UnsavedWatch : public QObject
{
    Q_OBJECT

public:
    UnsavedWatch(QWidget &window, std::function<void()> look);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_look;
    QElapsedTimer m_painted;
    QTimer m_later;
};

}  // namespace gatehouse
