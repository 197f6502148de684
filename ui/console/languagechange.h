// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace gatehouse {

class ConsoleWindow;

/// Waits for the moment at which the texts of a window can be exchanged and nothing is lost by it: nothing runs, no dialog is open, and
/// nothing that was entered waits to be saved, or may be thrown away. Says so where that takes longer.
class LanguageChange : public QObject
{
    Q_OBJECT

public:
    /// Goes with the window. `change` is called once, and may exchange the window.
    LanguageChange(ConsoleWindow &window, std::function<void()> change);

private:
    void look();
    [[nodiscard]] bool isBusy();

    ConsoleWindow &m_window;
    std::function<void()> m_change;
    QTimer m_looks;
    int m_looked = 0;
    bool m_told = false;
    bool m_asked = false;
    bool m_mayDiscard = false;
};

}  // namespace gatehouse
