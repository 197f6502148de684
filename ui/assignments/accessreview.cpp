// SPDX-License-Identifier: Apache-2.0
#include "ui/assignments/accessreview.h"

#include "ui/shell/factsview.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"

#include <QCheckBox>
#include <QLocale>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

AccessReview::AccessReview(QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageBar(this))
    , m_facts(new FactsView(3, this))
    , m_management(new QCheckBox(tr("&Change who has access to the management account"), this))
{
    m_facts->setObjectName(u"review"_s);
    m_facts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_management->setObjectName(u"confirmManagement"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 3 * grid, 0);
    layout->setSpacing(3 * grid);
    layout->addWidget(m_message);
    layout->addWidget(m_management);
    layout->addWidget(m_facts);
    layout->addStretch();
}

void AccessReview::setConsequence(const AssignmentConsequence &consequence, const std::function<void(FactsView &)> &more)
{
    m_consequence = consequence;
    m_management->setVisible(consequence.management);
    m_management->setChecked(false);
    if (consequence.changesNothing()) {
        m_message->showMessage(Tone::Info, tr("Nothing would change: everything is as it shall be already."), MessageBar::Close::Hidden);
    } else if (consequence.management) {
        m_message->showMessage(Tone::Warning,
                               tr("The management account is among the accounts. It controls all the others, and it takes a permission of "
                                  "its own to change who has access to it."),
                               MessageBar::Close::Hidden);
    } else {
        m_message->clear();
    }
    const QLocale locale;
    m_facts->clear();
    m_facts->addSection(tr("What will happen"));
    if (consequence.added + consequence.present > 0) {
        m_facts->addFact(tr("Assignments created"), locale.toString(consequence.added));
    }
    if (consequence.removed + consequence.absent > 0) {
        m_facts->addFact(tr("Assignments removed"), locale.toString(consequence.removed));
    }
    m_facts->addFact(tr("As they shall be already"), locale.toString(consequence.present + consequence.absent));
    m_facts->addFact(tr("Accounts in which something changes"), locale.toString(consequence.accounts));
    m_facts->addFact(tr("Roles made"), locale.toString(consequence.rolesMade));
    m_facts->addFact(tr("Roles removed"), locale.toString(consequence.rolesRemoved));
    m_facts->addFact(tr("People who gain access"), locale.toString(consequence.peopleGaining));
    m_facts->addFact(tr("People who lose access"), locale.toString(consequence.peopleLosing));
    if (more) {
        more(*m_facts);
    }
}

Status AccessReview::verify() const
{
    if (m_consequence.changesNothing()) {
        return fail(Error::Kind::Invalid, tr("There is nothing to do: everything is as it shall be already."));
    }
    if (m_consequence.management && !m_management->isChecked()) {
        return fail(Error::Kind::Invalid,
                    tr("Confirm that the access to the management account is meant, or go back and leave that account out."));
    }
    return {};
}

ManagementAccount AccessReview::management() const
{
    return m_management->isVisibleTo(this) && m_management->isChecked() ? ManagementAccount::Confirmed : ManagementAccount::LeaveAlone;
}

}  // namespace gatehouse
