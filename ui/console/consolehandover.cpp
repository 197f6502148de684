// SPDX-License-Identifier: Apache-2.0
// What one console window leaves to the next one of the same workspace, and what is lost when there is none.
#include "models/assignments/accessmatrixmodel.h"
#include "ui/assignments/accessmatrixpage.h"
#include "ui/console/consolewindow.h"
#include "ui/console/pagestate.h"
#include "ui/policies/simulatorpage.h"
#include "ui/shell/form.h"

#include <QCloseEvent>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

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

QString ConsoleWindow::lostByLeaving() const
{
    QStringList lost;
    if (isWorking()) {
        lost.append(tr("Something is still running. It is cancelled, and what it has not finished is not changed."));
    }
    if (const QStringList unsaved = unsavedPages(); !unsaved.isEmpty()) {
        lost.append(tr("What you entered on these pages is not saved: %1.").arg(unsaved.join(u", "_s)));
    }
    return lost.join(u' ');
}

void ConsoleWindow::leaveFor(std::function<void()> next)
{
    const QString lost = lostByLeaving();
    if (lost.isEmpty()) {
        next();
        return;
    }
    m_desk.prompts.confirm(this, {tr("Leave this workspace?"), lost, tr("Leave anyway"), {}, {}, Question::Weight::Danger},
                           std::move(next));
}

void ConsoleWindow::closeEvent(QCloseEvent *event)
{
    const QString lost = lostByLeaving();
    if (lost.isEmpty() || m_closing) {
        keepPlace();
        MainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    m_desk.prompts.confirm(this, {tr("Close the console?"), lost, tr("Close anyway"), {}, {}, Question::Weight::Danger}, [this] {
        m_closing = true;
        close();
    });
}

void ConsoleWindow::leaveForFile(const QString &path)
{
    leaveFor([this, path] { Q_EMIT fileRequested(path); });
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
