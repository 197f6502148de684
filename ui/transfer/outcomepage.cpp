// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/outcomepage.h"

#include "ui/shell/desk.h"
#include "ui/shell/factsview.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

OutcomePage::OutcomePage(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_message(new MessageBar(this))
    , m_facts(new FactsView(2, this))
    , m_undo(makeButton(tr("&Undo this import"), ButtonKind::Plain, this))
{
    m_facts->setObjectName(u"outcome"_s);
    m_facts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_undo->setObjectName(u"undoImport"_s);
    m_undo->setIcon(icon(u"undo"));
    m_undo->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * grid);
    layout->addWidget(m_message);
    layout->addWidget(m_facts);
    layout->addWidget(m_undo, 0, Qt::AlignLeading);
    layout->addStretch();
    connect(m_undo, &QPushButton::clicked, this, &OutcomePage::undo);
}

void OutcomePage::setDraft(const ImportDraft &draft)
{
    const ImportOutcome &outcome = draft.outcome;
    const QLocale locale;
    const qint64 leftOut = draft.counts().errors;
    setOutcome(leftOut > 0 ? Tone::Warning : Tone::Success,
               leftOut > 0 ? tr("The valid rows were imported; %Ln row(s) with errors were left out.", nullptr, int(leftOut))
                           : tr("Everything was imported."),
               {{tr("Created"), locale.toString(outcome.created)},
                {tr("Updated"), locale.toString(outcome.updated)},
                {tr("New memberships"), locale.toString(outcome.memberships)},
                {tr("Groups made for them"), locale.toString(outcome.groups)},
                {tr("Unchanged"), locale.toString(draft.counts().skips)},
                {tr("Left out"), locale.toString(leftOut)}},
               outcome.change);
}

void OutcomePage::setOutcome(Tone tone, const QString &message, const QList<std::pair<QString, QString>> &facts, qint64 change)
{
    m_change = change;
    m_message->showMessage(tone, message, MessageBar::Close::Hidden);
    m_facts->clear();
    for (const auto &[label, value] : facts) {
        m_facts->addFact(label, value);
    }
    m_undo->setEnabled(m_change != 0);
    m_undo->setToolTip(tr("The event history can undo it later, too."));
}

void OutcomePage::undo()
{
    m_undo->setEnabled(false);
    m_desk.write<Workspace::Receipt>(
        this, tr("Undoing the import"), [change = m_change](Workspace &at, Progress &progress) { return at.undo(change, progress); },
        [this](const Result<Workspace::Receipt> &receipt) {
            if (receipt) {
                m_message->showMessage(Tone::Info, tr("The import was undone: the workspace is as it was before."),
                                       MessageBar::Close::Hidden);
                m_facts->clear();  // nothing of it is there any more
                m_undo->setToolTip(tr("The import has been undone already."));
                return;
            }
            m_undo->setEnabled(true);
            m_desk.prompts.show(this, receipt.error());
        });
}

}  // namespace gatehouse
