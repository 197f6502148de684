// SPDX-License-Identifier: Apache-2.0
#include "ui/permissionsets/permissionsetactions.h"

#include "core/accounts/organization.h"
#include "core/permissionsets/permissionsetservice.h"
#include "core/permissionsets/permissionsetstore.h"
#include "core/policies/managedpolicies.h"
#include "core/policydocuments/knownpolicies.h"
#include "core/provisioning/provisioningstore.h"
#include "ui/permissionsets/createsetwizard.h"
#include "ui/permissionsets/reprovisiondialog.h"
#include "ui/permissionsets/setdialog.h"
#include "ui/policydocuments/policydocumentdialog.h"
#include "ui/policydocuments/policyimportwizard.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype manyToDelete = 10;  // from here on the word has to be typed

/// The first of these that stands in accounts or is assigned there, with them; fine when there is none.
Status unused(Workspace &at, const QList<PermissionSet::Id> &ids)
{
    const PermissionSetStore store(at.database());
    for (const PermissionSet::Id id : ids) {
        const auto set = PermissionSetService(at).permissionSet(id);
        const auto accounts = set ? store.accountsUsing(id) : Result<QStringList>(QStringList());
        if (!set || !accounts) {
            return set ? Status(fail(accounts)) : Status(fail(set));
        }
        if (!accounts->isEmpty()) {
            return fail(Error::Kind::Conflict,
                        PermissionSetActions::tr("%1 can't be deleted: it is in use in %Ln account(s). Remove its assignments there, and "
                                                 "its roles with them.",
                                                 nullptr, int(accounts->size()))
                            .arg(set->name),
                        u"permissionSet"_s, accounts->join(u'\n'));
        }
    }
    return {};
}

}  // namespace

PermissionSetActions::PermissionSetActions(const Desk &desk, QWidget *origin) : QObject(origin), m_desk(desk), m_origin(origin) {}

std::optional<PermissionSet> PermissionSetActions::existing(PermissionSet::Id id)
{
    const auto set = PermissionSetService(m_desk.workspace).permissionSet(id);
    if (!set) {
        m_desk.prompts.show(m_origin, set.error());
        return std::nullopt;
    }
    return *set;
}

QString PermissionSetActions::reasonAgainstCreating() const
{
    const auto instance = enabledInstance(m_desk.workspace);
    return instance ? QString() : instance.error().message;
}

void PermissionSetActions::create()
{
    auto *wizard = new CreateSetWizard(m_desk, m_origin);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &QDialog::accepted, this, [this, wizard] { Q_EMIT created(wizard->created()); });
    wizard->open();
}

void PermissionSetActions::edit(PermissionSet::Id id, SetPart part)
{
    if (const auto set = existing(id)) {
        auto *dialog = new SetDialog(m_desk, *set, part, m_origin);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, id] { offerReprovisioning(id, [] {}); });
        dialog->open();
    }
}

void PermissionSetActions::reprovision(PermissionSet::Id id)
{
    offerReprovisioning(id, [this] { m_desk.prompts.notify(m_origin, Tone::Success, tr("Every account is up to date.")); });
}

void PermissionSetActions::importDocuments()
{
    auto *wizard = new PolicyImportWizard(m_desk, m_origin);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
}

void PermissionSetActions::showDocument(const PolicyReference &policy)
{
    const ManagedPolicies managed(m_desk.knowledge);
    const auto known = KnownPolicies(m_desk.workspace.database(), managed).find(policy);
    if (!known) {
        m_desk.prompts.show(m_origin, known.error());
        return;
    }
    auto *dialog = new PolicyDocumentDialog(policy, *known, m_origin);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PermissionSetActions::offerReprovisioning(PermissionSet::Id id, const std::function<void()> &nothing)
{
    AccountProvisioningQuery query;
    query.set = id;
    query.state = AccountProvisioning::State::OutOfDate;
    m_desk.read<QList<qint64>>(
        this, tr("Looking which accounts are out of date"),
        [query](Workspace &at, Progress &) { return ProvisioningStore(at.database()).ids(query); },
        [this, id, nothing](const Result<QList<qint64>> &outOfDate) {
            const auto set = outOfDate ? existing(id) : std::nullopt;
            if (!outOfDate) {
                m_desk.prompts.show(m_origin, outOfDate.error());
            } else if (outOfDate->isEmpty()) {
                nothing();
            } else if (set) {
                auto *dialog = new ReprovisionDialog(m_desk, *set, *outOfDate, m_origin);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            }
        });
}

void PermissionSetActions::remove(const QList<PermissionSet::Id> &ids)
{
    m_desk.tasks.start<void>(
        Tasks::Lane::Read, tr("Looking where the permission sets are in use"), m_origin,
        [ids](Workspace &at, Progress &) { return unused(at, ids); },
        [this, ids](const Status &status) {
            if (status) {
                askToRemove(ids);
            } else {
                m_desk.prompts.show(m_origin, status.error());
            }
        },
        Task::Shown::No);
}

void PermissionSetActions::askToRemove(const QList<PermissionSet::Id> &ids)
{
    const int count = int(ids.size());
    const auto only = count == 1 ? existing(ids.first()) : std::nullopt;
    if (count == 1 && !only) {
        return;
    }
    Question question;
    question.weight = Question::Weight::Danger;
    question.title = tr("Delete %1?").arg(only ? only->name : tr("%Ln permission set(s)", nullptr, count));
    question.text = tr("Nobody has access by it now. Its policies and tags are deleted with it.");
    question.consequences = {tr("You can undo this afterwards.")};
    question.action = tr("Delete %Ln permission set(s)", nullptr, count);
    question.typedWord = ids.size() >= manyToDelete ? u"DELETE"_s : QString();
    m_desk.prompts.confirm(m_origin, question, [this, ids] {
        m_desk.change(m_origin, tr("Deleting %Ln permission set(s)", nullptr, int(ids.size())),
                      [ids](Workspace &at, Progress &progress) { return PermissionSetService(at).remove(ids, progress); });
    });
}

}  // namespace gatehouse
