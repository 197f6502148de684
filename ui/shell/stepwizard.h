// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/task.h"
#include "ui/shell/submit.h"

#include <QDialog>
#include <QPointer>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace gatehouse {

class FactsView;
class MessageBar;
class StepList;

/// One page of a wizard.
struct Step {
    /// From an outcome there is no way back: it says what was done.
    enum class Kind { Ordinary, Outcome };
    /// What leaving the page does may be dangerous: its button says so by its colour too.
    enum class Weight { Ordinary, Danger };

    QString title;
    QString explanation;
    QWidget *page = nullptr;
    std::function<void()> enter{};    ///< called each time the page comes up
    std::function<bool()> leave{};    ///< whether "Next" may go on; a Form checks itself when this is empty
    std::function<bool()> applies{};  ///< whether the step is wanted at all; always when this is empty
    QString action{};                 ///< what the button says that leaves the page; "Next", or the wizard's action on the last page
    Kind kind = Kind::Ordinary;
    Weight weight = Weight::Ordinary;
};

/// Leads through steps to one submit; the steps stand at the side, the last one reviews.
class StepWizard : public QDialog
{
    Q_OBJECT

public:
    StepWizard(const QString &title, const QString &action, QWidget *parent = nullptr);

    void addStep(Step step);
    /// The last step: `fill` writes what is about to happen into the view.
    FactsView *addReview(const QString &title, const QString &explanation, std::function<void(FactsView &)> fill);
    /// What is asked before a step is left, and what the button for it says.
    void setLeave(int step, const QString &action, std::function<bool()> leave);
    void setSubmit(Submit submit) { m_submit = std::move(submit); }
    void setAction(const QString &action);
    void setWeight(int step, Step::Weight weight);

    [[nodiscard]] int currentStep() const;
    [[nodiscard]] int stepCount() const { return int(m_steps.size()); }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Goes to a step without checking the ones before it; for the tour and for the way back from an error.
    void showStep(int step);
    /// Goes to the next step that applies without asking whether this one may be left: for a `leave` that had to wait.
    void goOn();
    /// Is busy until the task ends, and shows how far it is; "Cancel" stops it.
    void follow(Task *task);
    /// Marks the field on the page that has it and goes there, else says the message above the page.
    void showError(const Error &error);
    /// Takes the message above the page away: what it said was mended.
    void clearError();

    void accept() override;
    /// Asks before it throws away what was typed.
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void next();
    void setBusy(bool busy);
    void showProgress();
    void updateButtons();
    /// The steps that apply, in their order.
    [[nodiscard]] QList<int> listedSteps() const;
    void listSteps();
    /// The nearest step that applies in this direction, or -1.
    [[nodiscard]] int stepBeside(int step, int direction) const;
    [[nodiscard]] bool mayLeave(const Step &step) const;

    std::vector<Step> m_steps;
    Submit m_submit;
    QString m_actionText;
    bool m_busy = false;
    QPointer<Task> m_task;
    StepList *m_list;
    QLabel *m_title;
    QLabel *m_explanation;
    MessageBar *m_message;
    QStackedWidget *m_pages;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
};

}  // namespace gatehouse
