// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/providerview.h"

#include "core/provisioning/provisioningservice.h"
#include "ui/accounts/accessactions.h"
#include "ui/shell/factsview.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace gatehouse {

using namespace Qt::StringLiterals;
using State = ProvisioningService::ProviderState;

namespace {

struct Standing {
    State state = State::Absent;
    std::optional<AccountProvider> provider{};
    qint64 roles = 0;  ///< that stand in the account
};

Result<Standing> standingOf(Workspace &workspace, Account::Id account)
{
    const ReplicaStore replica(workspace.database());
    const auto state = ProvisioningService(workspace).providerState(account);
    const auto provider = replica.provider(account);
    const auto roles = replica.roleCountIn(account);
    if (!state || !provider || !roles) {
        return !state ? fail(state) : !provider ? fail(provider) : fail(roles);
    }
    return Standing{*state, *provider, *roles};
}

}  // namespace

ProviderView::ProviderView(const Desk &desk, AccessActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_message(new MessageBar(this))
    , m_facts(new FactsView(2, this))
    , m_repair(makeButton(tr("Re&pair identity provider"), ButtonKind::Plain, this))
    , m_remove(makeButton(tr("Remo&ve identity provider…"), ButtonKind::Plain, this))
{
    setObjectName(u"providerView"_s);
    m_repair->setObjectName(u"repairProvider"_s);
    m_repair->setIcon(icon(u"refresh"));
    m_remove->setObjectName(u"removeProvider"_s);
    m_remove->setIcon(icon(u"remove"));
    connect(m_repair, &QPushButton::clicked, this, [this, &actions] { actions.repairProvider(m_account->id); });
    connect(m_remove, &QPushButton::clicked, this, [this, &actions] { actions.removeProvider(m_account->id); });
    auto *bar = new QHBoxLayout;
    bar->setSpacing(2 * grid);
    bar->addWidget(m_repair);
    bar->addWidget(m_remove);
    bar->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * grid);
    layout->addWidget(m_message);
    layout->addWidget(m_facts);
    layout->addLayout(bar);
    layout->addStretch(1);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (m_account && (rooms & (Rooms(Room::Provisioning) | Room::Settings))) {
            read();
        }
    });
}

void ProviderView::setAccount(const std::optional<Account> &account)
{
    m_account = account;
    if (m_account) {
        read();
    }
}

void ProviderView::read()
{
    const auto standing = standingOf(m_desk.workspace, m_account->id);
    m_facts->clear();
    m_repair->setEnabled(standing.has_value());
    m_remove->setEnabled(standing.has_value());
    if (!standing) {
        m_message->showMessage(Tone::Danger, standing.error().message, MessageBar::Close::Hidden);
        return;
    }
    const bool isThere = standing->state != State::Absent;
    const bool isNeeded = isThere || standing->roles > 0;
    m_facts->addStatus(tr("Status"),
                       standing->state == State::Present   ? tr("In place")
                       : standing->state == State::Altered ? tr("Altered")
                       : isNeeded                          ? tr("Missing")
                                                           : tr("None yet"),
                       standing->state == State::Present ? Tone::Success
                       : isNeeded                        ? Tone::Warning
                                                         : Tone::Neutral);
    if (isThere) {
        const AccountProvider &provider = *standing->provider;
        m_facts->addFact(tr("Made"), QLocale().toString(provider.madeAt.toLocalTime(), QLocale::ShortFormat));
        m_facts->addFact(tr("Name"), provider.name, FactsView::Copy::Button);
        m_facts->addFact(tr("Trusts"), provider.issuer, FactsView::Copy::Button);
        m_facts->addWide(tr("Amazon Resource Name"), providerArn(m_account->accountId, provider.name));
    } else if (!isNeeded) {
        m_facts->addWide(tr("What it is"), tr("It is what the account trusts single sign-on by. It is made with the first permission set "
                                              "that is provisioned in the account."));
    }
    if (standing->state == State::Altered) {
        m_message->showMessage(Tone::Warning, tr("It trusts somebody else than this instance: nobody can sign in to the account."),
                               MessageBar::Close::Hidden);
    } else if (!isThere && isNeeded) {
        m_message->showMessage(Tone::Warning,
                               tr("The account has %Ln role(s) of permission sets and no identity provider: nobody can sign in to it.",
                                  nullptr, int(standing->roles)),
                               MessageBar::Close::Hidden);
    } else {
        m_message->clear();
    }
    const bool canRepair = standing->state == State::Altered || (!isThere && isNeeded);
    m_repair->setEnabled(canRepair);
    m_repair->setToolTip(canRepair ? QString()
                         : isThere ? tr("Nothing is wrong with it.")
                                   : tr("No permission set is provisioned here yet."));
    m_remove->setEnabled(isThere);
    m_remove->setToolTip(isThere ? QString() : tr("The account has none."));
}

}  // namespace gatehouse
