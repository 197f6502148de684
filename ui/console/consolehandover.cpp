// SPDX-License-Identifier: Apache-2.0
// What one console window leaves to the next one of the same workspace.
#include "models/assignments/accessmatrixmodel.h"
#include "ui/assignments/accessmatrixpage.h"
#include "ui/console/consolewindow.h"
#include "ui/console/pagestate.h"
#include "ui/policies/simulatorpage.h"
#include "ui/shell/form.h"

#include <algorithm>

namespace gatehouse {

namespace {

bool isUnsaved(const QWidget &page)
{
    const auto forms = page.findChildren<Form *>();
    const bool typed = std::any_of(forms.cbegin(), forms.cend(),
                                   [](const Form *form) { return form->property("wantsSaving").toBool() && form->isModified(); });
    const auto *matrix = qobject_cast<const AccessMatrixPage *>(&page);
    return typed || (matrix && matrix->model().meantCount() > 0);
}

}  // namespace

bool ConsoleWindow::isWorking() const
{
    const auto shown = m_desk.tasks.all();
    return std::any_of(shown.cbegin(), shown.cend(), [](const Task *task) { return !task->isFinished(); });
}

QStringList ConsoleWindow::unsavedPages() const
{
    QStringList titles;
    const QStringList keys = pageKeys();
    for (const QString &key : keys) {
        if (const QWidget *page = madePage(key); page && isUnsaved(*page)) {
            titles.append(pageTitle(key));
        }
    }
    for (const Opened &each : m_opened) {
        if (each.page && isUnsaved(*each.page)) {
            titles.append(each.title);
        }
    }
    return titles;
}

void ConsoleWindow::takeOver(const ConsoleWindow &old)
{
    const QStringList keys = old.pageKeys();
    for (const QString &key : keys) {
        const QWidget *before = old.madePage(key);
        if (!before) {
            continue;
        }
        QWidget *now = page(key);
        PageState(*before).restore(*now);
        if (const auto *simulator = qobject_cast<const SimulatorPage *>(before)) {
            static_cast<SimulatorPage *>(now)->setCase(simulator->caseText());
        }
    }
    showPage(old.currentKey());
    setPast(old.past());
    for (const Opened &each : old.m_opened) {
        const qsizetype opened = m_opened.size();
        if (each.page) {
            openRecord(each.kind, each.id);
        }
        if (m_opened.size() > opened) {
            PageState(*each.page).restore(*m_opened.constLast().page);
        }
    }
}

}  // namespace gatehouse
