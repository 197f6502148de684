// SPDX-License-Identifier: Apache-2.0
#include "ui/console/languagechange.h"

#include "ui/console/consolewindow.h"

#include <QApplication>
#include <QDialog>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 50;         // milliseconds between two looks
constexpr int patientLooks = 40;  // lists that are being read are through by then

bool hasOpenDialog(const QWidget &window)
{
    const auto dialogs = window.findChildren<QDialog *>();
    return QApplication::activePopupWidget()
           || std::any_of(dialogs.cbegin(), dialogs.cend(), [](const QDialog *each) { return each->isVisible(); });
}

}  // namespace

LanguageChange::LanguageChange(ConsoleWindow &window, std::function<void()> change)
    : QObject(&window)
    , m_window(window)
    , m_change(std::move(change))
{
    connect(&m_looks, &QTimer::timeout, this, &LanguageChange::look);
    m_looks.start(pause);
}

/// Threads translate texts too, so that not even a list may be on its way.
bool LanguageChange::isBusy()
{
    const Desk &desk = m_window.desk();
    const bool isRunning = desk.tasks.runningCount() != 0;
    if (isRunning && !m_told && (m_window.isWorking() || ++m_looked > patientLooks)) {
        m_told = true;
        desk.prompts.notify(&m_window, Tone::Info, tr("The console changes its language as soon as what is running has ended."));
    }
    return isRunning || hasOpenDialog(m_window);
}

void LanguageChange::look()
{
    if (isBusy()) {
        return;
    }
    const QStringList unsaved = m_window.unsavedPages();
    if (unsaved.isEmpty() || m_mayDiscard) {
        m_looks.stop();
        m_change();
        return;
    }
    if (!m_asked) {
        m_asked = true;
        m_window.desk().prompts.confirm(&m_window,
                                        {tr("Change the language now?"),
                                         tr("What you entered on these pages is not saved, and would be lost: %1. Or save it first: the "
                                            "language changes then.")
                                             .arg(unsaved.join(u", "_s)),
                                         tr("Discard it and change"),
                                         {},
                                         {},
                                         Question::Weight::Danger},
                                        [this] { m_mayDiscard = true; });
    }
}

}  // namespace gatehouse
