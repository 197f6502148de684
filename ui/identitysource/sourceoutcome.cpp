// SPDX-License-Identifier: Apache-2.0
#include "ui/identitysource/sourceoutcome.h"

#include "core/identitysource/identitysourceservice.h"
#include "core/provisioning/provisioningtasks.h"
#include "ui/assignments/accessoutcome.h"
#include "ui/shell/desk.h"
#include "ui/shell/factsview.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace gatehouse {

using namespace Qt::StringLiterals;

SourceOutcomePage::SourceOutcomePage(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_message(new MessageBar(this))
    , m_facts(new FactsView(2, this))
    , m_undo(makeButton(tr("&Undo the change"), ButtonKind::Plain, this))
    , m_provision(makeButton(tr("&Provision the accounts now"), ButtonKind::Plain, this))
    , m_passwords(makeButton(tr("&Write to them"), ButtonKind::Plain, this))
    , m_users(makeButton(tr("Go to &users"), ButtonKind::Plain, this))
{
    m_facts->setObjectName(u"outcome"_s);
    m_undo->setObjectName(u"undoChange"_s);
    m_undo->setIcon(icon(u"undo"));
    m_provision->setObjectName(u"provision"_s);
    m_provision->setIcon(icon(u"refresh"));
    m_passwords->setObjectName(u"askForPasswords"_s);
    m_passwords->setIcon(icon(u"mail-send"));
    m_passwords->setToolTip(tr("Each of them is sent a message with instructions to choose a password."));
    m_users->setObjectName(u"goToUsers"_s);
    m_users->setIcon(icon(u"users"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * grid);
    for (QPushButton *button : {m_undo, m_provision, m_passwords, m_users}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 3 * grid, 0);
    layout->setSpacing(4 * grid);
    layout->addWidget(m_message);
    layout->addWidget(m_facts);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_undo, &QPushButton::clicked, this, &SourceOutcomePage::undo);
    connect(m_provision, &QPushButton::clicked, this, &SourceOutcomePage::provision);
    connect(m_passwords, &QPushButton::clicked, this, &SourceOutcomePage::askForPasswords);
    connect(m_users, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(u"users"_s); });
}

void SourceOutcomePage::setOutcome(const SourceOutcome &outcome)
{
    m_outcome = outcome;
    const SourceConsequence &consequence = outcome.consequence;
    m_message->showMessage(Tone::Success, tr("The identity source is now: %1").arg(titleOf(consequence.to, consequence.toName)),
                           MessageBar::Close::Hidden);
    const QLocale locale;
    const bool deletes = consequence.deletesIdentities();
    const IdentityCounts &counts = consequence.counts;
    m_facts->clear();
    m_facts->addSection(deletes ? tr("Deleted") : tr("Kept"));
    m_facts->addFact(tr("Users"), locale.toString(counts.users));
    m_facts->addFact(tr("Groups"), locale.toString(counts.groups));
    m_facts->addFact(tr("Assignments to AWS accounts"), locale.toString(counts.assignments));
    m_facts->addFact(tr("Assignments to applications"), locale.toString(counts.applicationAssignments));
    m_facts->addSection(tr("The way back"));
    m_facts->addFact(tr("Snapshot of the state before"), outcome.snapshot.name, FactsView::Copy::Button);
    if (consequence.needPassword > 0) {
        m_facts->addSection(tr("What is to be done"));
        m_facts->addStatus(tr("Users who need a password"), locale.toString(consequence.needPassword), Tone::Warning);
    }
    showNext();
}

void SourceOutcomePage::showNext()
{
    const SourceConsequence &consequence = m_outcome.consequence;
    m_undo->setVisible(m_outcome.change != 0);
    m_provision->setVisible(consequence.deletesIdentities() && consequence.counts.assignments > 0);
    m_passwords->setVisible(consequence.needPassword > 0);
    m_users->setVisible(true);
}

void SourceOutcomePage::undo()
{
    m_undo->setEnabled(false);
    m_undo->setToolTip(tr("The change is being undone."));
    m_desk.write<Workspace::Receipt>(
        this, tr("Undoing the change of the identity source"),
        [change = m_outcome.change](Workspace &at, Progress &progress) { return at.undo(change, progress); },
        [this](const Result<Workspace::Receipt> &undone) {
            m_undo->setEnabled(true);
            m_undo->setToolTip(QString());
            if (!undone) {
                m_message->showMessage(Tone::Danger, undone.error().message, MessageBar::Close::Hidden);
                return;
            }
            m_message->showMessage(Tone::Info,
                                   tr("The change was undone. The identity source is again: %1")
                                       .arg(titleOf(m_outcome.consequence.from, m_outcome.consequence.fromName)),
                                   MessageBar::Close::Hidden);
            m_outcome = {};
            m_facts->clear();
            showNext();
        });
}

void SourceOutcomePage::provision()
{
    m_provision->setEnabled(false);
    m_provision->setToolTip(tr("The accounts are being provisioned."));
    m_desk.provisioning.start(this, [this](const Result<ProvisioningOutcome> &outcome) {
        m_provision->setEnabled(true);
        m_provision->setToolTip(QString());
        m_message->showMessage(outcome && outcome->failed == 0 ? Tone::Success : Tone::Danger,
                               outcome ? sentenceFor(*outcome) : outcome.error().message, MessageBar::Close::Hidden);
    });
}

void SourceOutcomePage::askForPasswords()
{
    m_passwords->setEnabled(false);
    m_passwords->setToolTip(tr("The messages are being written."));
    m_desk.write<qint64>(
        this, tr("Writing to users without a password"),
        [](Workspace &at, Progress &progress) { return IdentitySourceService(at).askForPasswords(progress); },
        [this](const Result<qint64> &asked) {
            m_passwords->setEnabled(!asked);
            m_passwords->setToolTip(asked ? tr("They have been written to.") : QString());
            m_message->showMessage(asked ? Tone::Success : Tone::Danger,
                                   asked ? tr("%Ln message(s) with instructions are in the outbox.", nullptr, int(*asked))
                                         : asked.error().message,
                                   MessageBar::Close::Hidden);
        });
}

}  // namespace gatehouse
