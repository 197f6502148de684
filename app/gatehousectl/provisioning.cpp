// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/provisioning.h"

#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/context.h"
#include "app/gatehousectl/options.h"
#include "core/accounts/accountservice.h"
#include "core/provisioning/failingprovisioner.h"
#include "core/provisioning/localprovisioner.h"
#include "core/provisioning/provisioningservice.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Provisioning {
    Q_DECLARE_TR_FUNCTIONS(Provisioning)
};

}  // namespace

void ProvisioningWishes::addTo(Command &verb)
{
    addFlag(verb, "--no-provision", later,
            Provisioning::tr("Leave the accounts as they are; “permission-set provision” brings them up to date"));
    addTexts(verb, "--simulate-failure", failures,
             Provisioning::tr("For trying out: this account (ID, email address or name) refuses everything, for a reason if one is given"))
        .type_name("ACCOUNT[=REASON]");
}

Result<QHash<QString, QString>> ProvisioningWishes::reasons(Workspace &workspace) const
{
    QHash<QString, QString> all;
    for (const QString &word : failures) {
        const auto account = AccountService(workspace).find(word.section(u'=', 0, 0));
        if (!account) {
            return fail(account);
        }
        const QString reason = word.section(u'=', 1);
        all.insert(account->accountId, reason.isEmpty() ? Provisioning::tr("A failure was asked for.") : reason);
    }
    return all;
}

Result<Provisioned> provision(Workspace &workspace, const ProvisioningWishes &wishes)
{
    ProvisioningService service(workspace);
    const auto counts = service.counts();
    if (!counts) {
        return fail(counts);
    }
    if (wishes.later || counts->pending == 0) {
        return Provisioned{};
    }
    const auto reasons = wishes.reasons(workspace);
    if (!reasons) {
        return fail(reasons);
    }
    LocalProvisioner local(workspace);
    FailingProvisioner failing(local, *reasons);
    QStringList failures;
    ConsoleProgress progress(failures);
    const auto outcome = service.run(failing, progress);
    return outcome ? Result<Provisioned>(Provisioned{*outcome, failures}) : fail(outcome);
}

Result<Provisioned> provisionAfterwards(Workspace &workspace, const ProvisioningWishes &wishes)
{
    auto done = provision(workspace, wishes);
    if (!done && done.error().kind == Error::Kind::Busy) {
        return fail(Error::Kind::Network, Provisioning::tr("The change was made. Another program is provisioning the accounts; "
                                                           "“permission-set provision” does what it leaves."));
    }
    return done;
}

Status followUp(Workspace &workspace, Context &context)
{
    const auto done = provisionAfterwards(workspace);
    if (!done) {
        return fail(done);
    }
    if (const QString sentence = sentenceFor(*done); !sentence.isEmpty()) {
        context.printer().paragraph(sentence);
    }
    return statusOf(*done);
}

QString sentenceFor(const ProvisioningOutcome &outcome)
{
    QStringList parts;
    const auto add = [&parts](const QString &part, qint64 count) {
        if (count > 0) {
            parts.append(part);
        }
    };
    add(Provisioning::tr("%n role(s) made", nullptr, int(outcome.made)), outcome.made);
    add(Provisioning::tr("%n role(s) updated", nullptr, int(outcome.renewed)), outcome.renewed);
    add(Provisioning::tr("%n role(s) removed", nullptr, int(outcome.removed)), outcome.removed);
    add(Provisioning::tr("%n role(s) as they were", nullptr, int(outcome.unchanged)), outcome.unchanged);
    add(Provisioning::tr("%n role(s) failed", nullptr, int(outcome.failed)), outcome.failed);
    return parts.isEmpty() ? QString() : Provisioning::tr("In the accounts: %1.").arg(parts.join(u", "_s));
}

QJsonObject toJson(const ProvisioningOutcome &outcome)
{
    return {{u"made"_s, outcome.made},
            {u"updated"_s, outcome.renewed},
            {u"removed"_s, outcome.removed},
            {u"unchanged"_s, outcome.unchanged},
            {u"failed"_s, outcome.failed}};
}

Status statusOf(const Provisioned &done)
{
    return done.failed == 0
               ? Status()
               : fail(Error::Kind::Network,
                      Provisioning::tr("%n role(s) could not be provisioned. “permission-set provisioning --state failed” says why, "
                                       "and “permission-set provision --retry” tries again.",
                                       nullptr, int(done.failed)),
                      {}, done.failures.join(u'\n'));
}

}  // namespace gatehouse::ctl
