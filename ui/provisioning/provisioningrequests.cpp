// SPDX-License-Identifier: Apache-2.0
#include "ui/provisioning/provisioningrequests.h"

#include "core/permissionsets/permissionsetstore.h"
#include "core/provisioning/provisioningtasks.h"
#include "ui/assignments/accessoutcome.h"
#include "ui/picking/typedids.h"

#include <QMap>

namespace gatehouse {

using namespace Qt::StringLiterals;
using State = AccountProvisioning::State;

namespace {

QList<qint64> keysOf(const QList<AccountProvisioning::Id> &places)
{
    QList<qint64> keys;
    for (const AccountProvisioning::Id place : places) {
        keys.append(place.value);
    }
    return keys;
}

Status retryFailed(ProvisioningService &service, const QList<AccountProvisioning> &places)
{
    for (const AccountProvisioning &place : places) {
        const auto asked = place.state == State::Failed ? service.retry(place.account, place.set) : Result<qint64>(0);
        if (!asked) {
            return fail(asked);
        }
    }
    return {};
}

Status makeAnew(ProvisioningService &service, const QList<AccountProvisioning> &places)
{
    QMap<PermissionSet::Id, QList<Account::Id>> standing;
    for (const AccountProvisioning &place : places) {
        if (!place.roleName.isEmpty() && place.isAssigned) {
            standing[place.set].append(place.account);
        } else if (place.state == State::Missing && place.isAssigned) {
            if (auto asked = service.repairRole(place.account, place.set); !asked) {
                return asked;
            }
        }
    }
    for (const auto &[set, accounts] : standing.asKeyValueRange()) {
        if (auto asked = service.ask(set, accounts); !asked) {
            return asked;
        }
    }
    return retryFailed(service, places);
}

}  // namespace

ProvisioningRequests::ProvisioningRequests(const Desk &desk, QWidget *origin) : QObject(origin), m_desk(desk), m_origin(origin) {}

void ProvisioningRequests::provision()
{
    m_desk.provisioning.start(this, [this](const Result<ProvisioningOutcome> &outcome) {
        if (outcome) {
            m_desk.prompts.notify(m_origin, outcome->failed > 0 ? Tone::Danger : Tone::Success, sentenceFor(*outcome));
        } else if (outcome.error().kind == Error::Kind::Cancelled) {
            m_desk.prompts.notify(m_origin, Tone::Warning, outcome.error().message);
        } else {
            m_desk.prompts.show(m_origin, outcome.error());
        }
    });
}

void ProvisioningRequests::ask(const QString &title, Request request)
{
    m_desk.change(
        m_origin, title,
        [request = std::move(request)](Workspace &at, Progress &) {
            ProvisioningService service(at);
            return request(at, service);
        },
        [this] { provision(); });
}

void ProvisioningRequests::retryAll()
{
    ask(tr("Trying again what failed"), [](Workspace &, ProvisioningService &service) -> Status {
        const auto asked = service.retry();
        return asked ? Status() : fail(asked);
    });
}

void ProvisioningRequests::retry(const QList<AccountProvisioning::Id> &places)
{
    ask(tr("Trying again what failed"), [places](Workspace &at, ProvisioningService &service) -> Status {
        const auto records = ProvisioningStore(at.database()).records(keysOf(places));
        return records ? retryFailed(service, *records) : fail(records);
    });
}

void ProvisioningRequests::reprovision(const QList<AccountProvisioning::Id> &places)
{
    ask(tr("Asking for %Ln role(s)", nullptr, int(places.size())), [places](Workspace &at, ProvisioningService &service) -> Status {
        const auto records = ProvisioningStore(at.database()).records(keysOf(places));
        return records ? makeAnew(service, *records) : fail(records);
    });
}

void ProvisioningRequests::reprovisionOutOfDate()
{
    if (m_counting) {
        return;
    }
    m_counting = true;
    m_desk.read<qint64>(
        this, tr("Counting what is out of date"),
        [](Workspace &at, Progress &) -> Result<qint64> {
            AccountProvisioningQuery query;
            query.state = State::OutOfDate;
            const auto ids = ProvisioningStore(at.database()).ids(query);
            return ids ? Result<qint64>(ids->size()) : fail(ids);
        },
        [this](const Result<qint64> &count) {
            m_counting = false;
            if (!count) {
                m_desk.prompts.show(m_origin, count.error());
                return;
            }
            if (*count == 0) {
                m_desk.prompts.notify(m_origin, Tone::Success, tr("Every role is what its permission set says."));
                return;
            }
            const Question question{tr("Reprovision what is out of date?"),
                                    tr("%Ln role(s) are not what their permission set says now. They are brought up to date; whoever is "
                                       "signed in keeps what the session began with.",
                                       nullptr, int(*count)),
                                    tr("Reprovision %Ln role(s)", nullptr, int(*count))};
            m_desk.prompts.confirm(m_origin, question, [this] {
                ask(tr("Asking for what is out of date"), [](Workspace &at, ProvisioningService &service) -> Status {
                    const auto sets = PermissionSetStore(at.database()).ids({});
                    const auto asked
                        = sets ? service.askEverywhere(typedIds<PermissionSet::Id>(*sets), ReprovisionScope::OutOfDate) : fail(sets);
                    return asked ? Status() : fail(asked);
                });
            });
        });
}

}  // namespace gatehouse
