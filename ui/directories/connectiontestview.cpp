// SPDX-License-Identifier: Apache-2.0
#include "ui/directories/connectiontestview.h"

#include "ui/shell/chip.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/shell/peers.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

using Outcome = ConnectionStepResult::Outcome;

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return Tone::Success;
    case Outcome::Failed:
        return Tone::Danger;
    case Outcome::Skipped:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString timeOf(const ConnectionStepResult &step)
{
    return step.outcome == Outcome::Skipped
               ? QString()
               : ConnectionTestView::tr("%1 ms").arg(QLocale().toString(double(step.took.count()) / 1000, 'f', 1));
}

}  // namespace

ConnectionTestView::ConnectionTestView(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_button(makeButton(tr("&Test connection"), ButtonKind::Plain, this))
    , m_explanation(makeLabel(tr("The host is found, connected to and checked by its certificate; then the account signs in and reads the "
                                 "root entry. Nothing is changed there."),
                              LabelScale::Body, LabelInk::Muted, this))
    , m_verdict(new MessageBar(this))
    , m_remarks(new MessageBar(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"connectionTest"_s);
    m_button->setObjectName(u"testConnection"_s);
    m_verdict->setObjectName(u"testVerdict"_s);
    m_remarks->setObjectName(u"testRemarks"_s);
    m_explanation->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * grid);
    head->addWidget(makeLabel(tr("Connection test"), LabelScale::Section, LabelInk::Text, this), 1);
    head->addWidget(m_button);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2 * grid);
    m_layout->addLayout(head);
    m_layout->addWidget(m_explanation);
    m_layout->addWidget(m_verdict);
    m_layout->addWidget(m_remarks);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_task) {
            m_task->cancel();
        } else {
            start();
        }
    });
    updateButton();
}

void ConnectionTestView::setRefusal(const QString &reason)
{
    m_refusal = reason;
    updateButton();
}

void ConnectionTestView::updateButton()
{
    m_button->setText(m_task ? tr("Cancel") : tr("&Test connection"));
    m_button->setEnabled(m_task || m_refusal.isEmpty());
    m_button->setToolTip(m_task ? QString() : m_refusal);
}

void ConnectionTestView::clear()
{
    if (m_task) {
        m_task->cancel();
        m_task.clear();
    }
    m_test.reset();
    m_verdict->clear();
    m_remarks->clear();
    showSteps();
    updateButton();
    Q_EMIT changed();
}

void ConnectionTestView::start()
{
    clear();
    const auto source = m_source();
    if (!source) {
        showTest(fail(source));
        return;
    }
    m_verdict->showMessage(Tone::Info, tr("Trying to reach the directory …"), MessageBar::Close::Hidden);
    const auto number = std::make_shared<QPointer<Task>>();
    m_task = m_desk.read<DirectoryTest>(
        this, tr("Testing the connection to a directory"),
        [&client = m_desk.peers.directories, read = *source](Workspace &workspace, Progress &progress) -> Result<DirectoryTest> {
            const auto connection = read(workspace);
            return connection ? client.test(*connection, progress) : fail(connection);
        },
        [this, number](const Result<DirectoryTest> &test) {
            if (*number == m_task) {  // nothing else was asked meanwhile
                m_task.clear();
                showTest(test);
            }
        },
        Task::Shown::Yes);
    *number = m_task;
    updateButton();
    Q_EMIT changed();
}

void ConnectionTestView::showTest(const Result<DirectoryTest> &test)
{
    m_test = test ? std::optional(*test) : std::nullopt;
    m_verdict->clear();
    m_remarks->clear();
    if (!test) {
        const bool isCancelled = test.error().kind == Error::Kind::Cancelled;
        m_verdict->showMessage(isCancelled ? Tone::Neutral : Tone::Danger,
                               isCancelled ? tr("The test was cancelled.") : test.error().message);
    } else if (test->hasPassed()) {
        m_verdict->showMessage(Tone::Success, tr("The directory can be reached and read."), MessageBar::Close::Hidden);
    } else {
        m_verdict->showMessage(Tone::Danger, tr("The directory can't be reached. See what is wrong below."), MessageBar::Close::Hidden);
    }
    if (test && !test->remarks.isEmpty()) {
        m_remarks->showMessage(Tone::Warning, test->remarks.join(u'\n'), MessageBar::Close::Hidden);
    }
    announce(this, m_verdict->text());
    showSteps();
    updateButton();
    Q_EMIT changed();
}

void ConnectionTestView::showSteps()
{
    if (m_steps) {
        m_steps->hide();
        m_steps->deleteLater();
        m_steps = nullptr;
    }
    m_explanation->setVisible(!m_test);
    if (!m_test) {
        return;
    }
    m_steps = new QWidget(this);
    m_steps->setObjectName(u"testSteps"_s);
    auto *rows = new QGridLayout(m_steps);
    rows->setContentsMargins(0, grid, 0, 0);
    rows->setHorizontalSpacing(3 * grid);
    rows->setVerticalSpacing(grid);
    rows->setColumnStretch(1, 1);
    m_layout->addWidget(m_steps);
    for (qsizetype at = 0; at < m_test->steps.size(); ++at) {
        addStep(int(at), m_test->steps.at(at));
    }
}

void ConnectionTestView::addStep(int row, const ConnectionStepResult &step)
{
    auto *rows = qobject_cast<QGridLayout *>(m_steps->layout());
    rows->setRowMinimumHeight(3 * row + 2, grid);  // some air before the next step
    const bool isMuted = step.outcome == Outcome::Skipped;
    auto *name = makeLabel(labelOf(step.step), LabelScale::Body, isMuted ? LabelInk::Muted : LabelInk::Text, m_steps);
    rows->addWidget(new ChipLabel(labelOf(step.outcome), toneOf(step.outcome), m_steps), 3 * row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    rows->addWidget(name, 3 * row, 1);
    rows->addWidget(makeLabel(timeOf(step), LabelScale::Small, LabelInk::Muted, m_steps), 3 * row, 2, Qt::AlignRight);
    if (!step.message.isEmpty()) {
        const bool isWrong = step.outcome == Outcome::Failed;
        auto *message = makeLabel(step.message, LabelScale::Body, isWrong ? LabelInk::Text : LabelInk::Muted, m_steps);
        message->setWordWrap(true);
        rows->addWidget(message, 3 * row + 1, 1, 1, 2);
    }
    if (!step.details.isEmpty()) {
        auto *details = makeLabel(step.details, LabelScale::Small, LabelInk::Muted, m_steps);
        details->setWordWrap(true);
        rows->addWidget(details, 3 * row + 2, 1, 1, 2);
    }
}

}  // namespace gatehouse
