// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/stepwizard.h"

#include "ui/shell/discard.h"
#include "ui/shell/factsview.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/shell/steplist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

StepWizard::StepWizard(const QString &title, const QString &action, QWidget *parent)
    : QDialog(parent)
    , m_actionText(action)
    , m_list(new StepList(this))
    , m_title(makeLabel(QString(), LabelScale::Title, LabelInk::Text, this))
    , m_explanation(makeLabel(QString(), LabelScale::Body, LabelInk::Muted, this))
    , m_message(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(makeButton(tr("Cancel"), ButtonKind::Plain, this))
    , m_back(makeButton(tr("&Back"), ButtonKind::Plain, this))
    , m_next(makeButton(tr("&Next"), ButtonKind::Primary, this))
{
    setWindowTitle(title);
    m_cancel->setObjectName(u"cancel"_s);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);
    m_explanation->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Working"));
    m_progress->hide();

    auto *body = new QVBoxLayout;
    body->setContentsMargins(5 * grid, 5 * grid, 5 * grid, 4 * grid);
    body->setSpacing(2 * grid);
    body->addWidget(m_title);
    body->addWidget(m_explanation);
    body->addSpacing(2 * grid);
    body->addWidget(m_pages, 1);
    body->addWidget(m_message);  // below: what is being pointed at does not move when it comes or goes
    body->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * grid);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    body->addLayout(buttons);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_list);
    outer->addLayout(body, 1);
    connect(m_cancel, &QPushButton::clicked, this, &StepWizard::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(stepBeside(currentStep(), -1)); });
    connect(m_next, &QPushButton::clicked, this, &StepWizard::next);
    connect(m_list, &StepList::chosen, this, [this](int place) {
        if (!m_busy && m_steps[std::size_t(currentStep())].kind == Step::Kind::Ordinary) {
            showStep(listedSteps().at(place));
        }
    });
    resize(860, 600);
}

void StepWizard::addStep(Step step)
{
    if (auto *form = qobject_cast<Form *>(step.page)) {
        form->setContentsMargins(0, 0, 3 * grid, 0);
    }
    m_pages->addWidget(makeScrollArea(step.page, m_pages));
    m_steps.push_back(std::move(step));
    listSteps();
    updateButtons();
}

QList<int> StepWizard::listedSteps() const
{
    QList<int> listed;
    for (int at = 0; at < stepCount(); ++at) {
        const Step &step = m_steps[std::size_t(at)];
        if (!step.applies || at == currentStep() || step.applies()) {
            listed.append(at);
        }
    }
    return listed;
}

/// Steps that are not wanted are left out, as far as it is known by now.
void StepWizard::listSteps()
{
    QStringList titles;
    const QList<int> listed = listedSteps();
    for (const int at : listed) {
        titles.append(m_steps[std::size_t(at)].title);
    }
    m_list->setSteps(titles);
    m_list->setVisible(titles.size() > 1);  // a single step leads nowhere
    m_list->setCurrent(int(listed.indexOf(currentStep())));
}

FactsView *StepWizard::addReview(const QString &title, const QString &explanation, std::function<void(FactsView &)> fill)
{
    auto *facts = new FactsView;
    facts->setObjectName(u"review"_s);
    addStep({title, explanation, facts, [facts, fill = std::move(fill)] {
                 facts->clear();
                 fill(*facts);
             }});
    return facts;
}

void StepWizard::setLeave(int step, const QString &action, std::function<bool()> leave)
{
    m_steps[std::size_t(step)].action = action;
    m_steps[std::size_t(step)].leave = std::move(leave);
    updateButtons();
}

void StepWizard::setAction(const QString &action)
{
    m_actionText = action;
    updateButtons();
}

int StepWizard::currentStep() const
{
    return m_pages->currentIndex();
}

void StepWizard::showStep(int step)
{
    const Step &target = m_steps[std::size_t(step)];
    m_message->clear();
    m_pages->setCurrentIndex(step);
    listSteps();
    m_title->setText(target.title);
    m_explanation->setText(target.explanation);
    m_explanation->setVisible(!target.explanation.isEmpty());
    if (target.enter) {
        target.enter();
    }
    updateButtons();
    if (target.kind == Step::Kind::Outcome) {
        m_next->setFocus();  // what is left is to close; nothing of the page should happen by a stray key
        return;
    }
    // The keyboard starts in the page, not on the button that led here.
    target.page->setFocus();
    if (!target.page->focusProxy()) {
        focusFirst(target.page);
    }
}

void StepWizard::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && !m_steps.empty() && m_title->text().isEmpty()) {
        showStep(0);
    }
    if (!event->spontaneous()) {
        markUntouched(this);
    }
    QDialog::showEvent(event);
}

bool StepWizard::mayLeave(const Step &step) const
{
    if (step.leave) {
        return step.leave();
    }
    auto *form = qobject_cast<Form *>(step.page);
    return !form || form->submit();
}

void StepWizard::next()
{
    if (m_busy || !mayLeave(m_steps[std::size_t(currentStep())])) {
        return;
    }
    goOn();
}

void StepWizard::goOn()
{
    if (const int following = stepBeside(currentStep(), 1); following >= 0) {
        showStep(following);
    } else {
        accept();
    }
}

int StepWizard::stepBeside(int step, int direction) const
{
    for (int at = step + direction; at >= 0 && at < stepCount(); at += direction) {
        const Step &candidate = m_steps[std::size_t(at)];
        if (!candidate.applies || candidate.applies()) {
            return at;
        }
    }
    return -1;
}

void StepWizard::follow(Task *task)
{
    m_task = task;
    m_message->clear();
    setBusy(true);
    showProgress();
    connect(task, &Task::progressed, this, &StepWizard::showProgress);
    connect(task, &Task::finished, this, [this] {
        m_task.clear();
        m_progress->setRange(0, 0);
        setBusy(false);
    });
}

void StepWizard::showProgress()
{
    constexpr int steps = 1000;
    if (m_task && m_task->total() > 0) {
        m_progress->setRange(0, steps);
        m_progress->setValue(int(m_task->done() * steps / m_task->total()));
    } else {
        m_progress->setRange(0, 0);
    }
}

void StepWizard::accept()
{
    if (m_busy) {
        return;
    }
    if (stepBeside(currentStep(), 1) >= 0) {
        next();
        return;
    }
    if (!m_submit) {
        QDialog::accept();
        return;
    }
    m_message->clear();
    const QPointer before = focusWidget();
    setBusy(true);
    m_submit([wizard = QPointer(this), before](const Status &status) {
        if (!wizard) {
            return;
        }
        wizard->setBusy(false);
        if (before) {
            before->setFocus();
        }
        if (status) {
            wizard->QDialog::accept();
        } else {
            wizard->showError(status.error());
        }
    });
}

void StepWizard::reject()
{
    if (m_task) {
        m_task->cancel();
    } else if (m_steps[std::size_t(currentStep())].kind == Step::Kind::Outcome) {
        QDialog::accept();
    } else if (!m_busy) {
        askToDiscard(this, [this] { QDialog::reject(); });
    }
}

void StepWizard::showError(const Error &error)
{
    const QList<int> listed = error.field.isEmpty() ? QList<int>() : listedSteps();
    for (const int at : listed) {
        auto *form = qobject_cast<Form *>(m_steps[std::size_t(at)].page);
        form = form ? form : m_steps[std::size_t(at)].page->findChild<Form *>();
        if (form && form->has(error.field)) {
            showStep(at);
            form->showError(error);
            return;
        }
    }
    m_message->showMessage(Tone::Danger, error.message);
}

void StepWizard::clearError()
{
    m_message->clear();
}

void StepWizard::setWeight(int step, Step::Weight weight)
{
    m_steps[std::size_t(step)].weight = weight;
    updateButtons();
}

void StepWizard::setBusy(bool busy)
{
    m_busy = busy;
    m_pages->setEnabled(!busy);
    m_progress->setVisible(busy);
    updateButtons();
}

void StepWizard::updateButtons()
{
    const Step *here = currentStep() < 0 ? nullptr : &m_steps[std::size_t(currentStep())];
    const bool outcome = here && here->kind == Step::Kind::Outcome;
    const bool last = stepBeside(currentStep(), 1) < 0;
    m_next->setText(here && !here->action.isEmpty() ? here->action : last ? m_actionText : tr("&Next"));
    m_next->setEnabled(!m_busy);
    setKind(m_next, here && here->weight == Step::Weight::Danger ? ButtonKind::Danger : ButtonKind::Primary);
    m_back->setVisible(!outcome);
    const bool first = stepBeside(currentStep(), -1) < 0;
    m_back->setEnabled(!m_busy && !first);
    m_back->setToolTip(first ? tr("This is the first step.") : m_busy ? tr("Something is being worked on.") : QString());
    m_cancel->setVisible(!outcome);
    m_cancel->setEnabled(!m_busy || m_task);
}

}  // namespace gatehouse
