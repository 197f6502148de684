// SPDX-License-Identifier: Apache-2.0
#include "ui/permissionsets/permissionsetscenes.h"

#include "core/demo/democompany.h"
#include "core/permissionsets/permissionsetservice.h"
#include "core/policies/managedpolicies.h"
#include "core/policies/templates.h"
#include "core/policydocuments/knownpolicies.h"
#include "core/policydocuments/policyimport.h"
#include "core/provisioning/provisioningstore.h"
#include "models/permissionsets/permissionsettablemodel.h"
#include "ui/permissionsets/createsetwizard.h"
#include "ui/permissionsets/permissionsetdetails.h"
#include "ui/permissionsets/permissionsetpage.h"
#include "ui/permissionsets/permissionsetspane.h"
#include "ui/permissionsets/policyedits.h"
#include "ui/permissionsets/reprovisiondialog.h"
#include "ui/permissionsets/setdialog.h"
#include "ui/policies/policyeditor.h"
#include "ui/policydocuments/policydocumentdialog.h"
#include "ui/policydocuments/policyimportwizard.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/form.h"
#include "ui/shell/stage.h"

#include <QTabWidget>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

using Page = CreateSetWizard::Page;

/// One of the demo company, or whichever comes first; none in an empty workspace.
PermissionSet someSet(const Desk &desk, const QString &name)
{
    const PermissionSetStore store(desk.workspace.database());
    const auto named = store.byName(name);
    if (named && *named) {
        return **named;
    }
    const auto sets = store.records(store.ids({}).value_or(QList<qint64>()));
    return sets && !sets->isEmpty() ? sets->first() : PermissionSet();
}

QWidget *paneWith(const Desk &desk, const QString &name, int tab)
{
    auto *pane = new PermissionSetsPane(desk);
    pane->details().tabs()->setCurrentIndex(tab);
    QObject::connect(&pane->model(), &IdListModel::loaded, pane, [pane, id = someSet(desk, name).id] { pane->select(id.value); });
    return pane;
}

QWidget *noMatch(const Desk &desk)
{
    auto *pane = new PermissionSetsPane(desk);
    pane->filterBar().setText(u"nothing is called like this"_s);
    return pane;
}

/// A custom permission set on its way.
CreateSetWizard *customWizard(const Desk &desk, int step)
{
    auto *wizard = new CreateSetWizard(desk);
    wizard->form(Page::Kind).load({{u"kind"_s, u"customKind"_s}});
    wizard->form(Page::Details)
        .load({{u"name"_s, u"CostCenterOperators"_s},
               {u"description"_s, CreateSetWizard::tr("Starts and stops the machines of one's own cost center")},
               {u"sessionDuration"_s, 4 * 60 * 60},
               {u"attachAwsPolicies"_s, true},
               {u"writeInlinePolicy"_s, true},
               {u"attachCustomerPolicies"_s, true}});
    wizard->form(Page::AwsPolicies)
        .load({{u"policies"_s, QStringList{u"arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"_s,
                                           u"arn:aws:iam::aws:policy/AmazonEC2ReadOnlyAccess"_s}}});
    const auto templates = policyTemplates();
    for (const PolicyTemplate &one : templates) {
        if (one.group == PolicyTemplate::Group::AccessControl) {
            wizard->form(Page::InlinePolicy).load({{u"inlinePolicy"_s, one.text}});
            break;
        }
    }
    wizard->form(Page::CustomerPolicies)
        .load({{u"policies"_s, QVariantList{QVariantList{u"FindingsReader"_s, u"/security/"_s}}},
               {u"permissionsBoundary"_s, u"arn:aws:iam::aws:policy/PowerUserAccess"_s}});
    wizard->form(Page::Tags)
        .load({{u"tags"_s, QVariantList{QVariantList{u"team"_s, u"Operations"_s}, QVariantList{u"risk"_s, u"medium"_s}}}});
    wizard->showStep(step);
    return wizard;
}

QWidget *jobWizard(const Desk &desk, int step)
{
    auto *wizard = new CreateSetWizard(desk);
    wizard->form(Page::Kind).load({{u"kind"_s, u"jobFunctionKind"_s}});
    wizard->showStep(step);
    return wizard;
}

QWidget *wrongTags(const Desk &desk)
{
    CreateSetWizard *wizard = customWizard(desk, Page::Tags);
    wizard->form(Page::Tags)
        .load({{u"tags"_s, QVariantList{QVariantList{u"team"_s, u"Operations"_s}, QVariantList{u"aws:owner"_s, u"Ana"_s}}}});
    wizard->form(Page::Tags).submit();
    return wizard;
}

QWidget *takenName(const Desk &desk)
{
    CreateSetWizard *wizard = customWizard(desk, Page::Review);
    wizard->showError(
        {Error::Kind::Conflict, CreateSetWizard::tr("There is a permission set named %1 already.").arg(u"Operate"_s), u"name"_s});
    return wizard;
}

/// A company whose permission set Operate was changed after it was provisioned.
std::shared_ptr<Stage> outdatedStage(const Desk &desk)
{
    return Stage::make(desk, [](Workspace &workspace) -> Status {
        NoProgress progress;
        if (auto done = generate(workspace, {40, 12, 3}, progress); !done) {
            return done;
        }
        auto set = PermissionSetService(workspace).find(u"Operate"_s);
        if (!set) {
            return fail(set);
        }
        set->sessionSeconds = 60 * 60;
        const auto done = PermissionSetService(workspace).update(*set);
        return done ? Status() : fail(done);
    });
}

QWidget *reprovisioning(const Desk &desk)
{
    const PermissionSet set = someSet(desk, u"Operate"_s);
    AccountProvisioningQuery query;
    query.set = set.id;
    query.state = AccountProvisioning::State::OutOfDate;
    return new ReprovisionDialog(desk, set, ProvisioningStore(desk.workspace.database()).ids(query).value_or(QList<qint64>()));
}

/// Files as a person has them: two policies to create, one that nobody knows, and a file that is cut off.
QWidget *documentsPreview(const Desk &desk)
{
    const QString text = u"{\"Version\": \"2012-10-17\", \"Statement\": {\"Effect\": \"Allow\", \"Action\": \"iot:*\", "
                         "\"Resource\": \"*\"}}"_s;
    const auto listed = [&text](const QString &arn, const QString &name, const QString &version, const QString &file) {
        ListedPolicy policy{arn, name, version, text, file};
        return policy;
    };
    PolicyListing listing;
    listing.policies = {listed({}, u"AWSIoTLogging"_s, u"v1"_s, u"AWSIoTLogging.json"_s),
                        listed(u"arn:aws:iam::111122223333:policy/security/FindingsReader"_s, {}, u"v4"_s, u"account.json"_s),
                        listed({}, u"notes"_s, {}, u"notes.json"_s)};
    listing.problems = {{u"ReadOnlyAccess.json"_s, CreateSetWizard::tr("Line 3, column 14: The list that begins here has no end.")}};
    const ManagedPolicies managed(desk.knowledge);
    auto plan = PolicyImport(desk.workspace, managed).plan(std::move(listing));
    auto *wizard = new PolicyImportWizard(desk);
    if (plan) {
        wizard->setPlan(std::make_shared<const PolicyImportPlan>(std::move(*plan)));
        wizard->showStep(PolicyImportWizard::Preview);
    }
    return wizard;
}

QWidget *document(const Desk &desk)
{
    const PolicyReference policy{u"arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"_s};
    const ManagedPolicies managed(desk.knowledge);
    const auto known = KnownPolicies(desk.workspace.database(), managed).find(policy);
    return new PolicyDocumentDialog(policy, known.value_or(KnownPolicy{}));
}

bool isChecked(const QWidget &widget)
{
    const auto editors = widget.findChildren<PolicyEditor *>();
    return std::all_of(editors.cbegin(), editors.cend(), [](const PolicyEditor *editor) { return editor->isChecked(); });
}

Scene dialog(const QString &name, const Desk &desk, const QString &set, SetPart part)
{
    return {name, [&desk, set, part] { return new SetDialog(desk, someSet(desk, set), part); }, isChecked};
}

}  // namespace

QList<Scene> permissionSetScenes(const Desk &desk)
{
    QList<Scene> scenes{
        {u"permission-sets"_s, [&desk] { return new PermissionSetsPane(desk); }},
        {u"permission-sets-general"_s, [&desk] { return paneWith(desk, u"Operate"_s, 0); }},
        {u"permission-sets-policies"_s, [&desk] { return paneWith(desk, u"Operate"_s, 1); }},
        {u"permission-sets-attached"_s, [&desk] { return paneWith(desk, u"SecurityAudit"_s, 1); }},
        {u"permission-sets-tags"_s, [&desk] { return paneWith(desk, u"Billing"_s, 2); }},
        {u"permission-sets-accounts"_s, [&desk] { return paneWith(desk, u"Operate"_s, 3); }},
        {u"permission-sets-principals"_s, [&desk] { return paneWith(desk, u"Operate"_s, 4); }},
        {u"permission-set-page"_s, [&desk] { return new PermissionSetPage(desk, someSet(desk, u"Operate"_s).id); }},
        {u"permission-sets-no-match"_s, [&desk] { return noMatch(desk); }},
        {u"create-set-job-function"_s, [&desk] { return jobWizard(desk, Page::JobFunction); }},
        {u"create-set-job-function-review"_s, [&desk] { return jobWizard(desk, Page::Review); }},
        {u"create-set-tags-wrong"_s, [&desk] { return wrongTags(desk); }},
        {u"create-set-name-taken"_s, [&desk] { return takenName(desk); }},
        {u"policy-import"_s, [&desk] { return new PolicyImportWizard(desk); }},
        {u"policy-import-preview"_s, [&desk] { return documentsPreview(desk); }},
        {u"policy-document"_s, [&desk] { return document(desk); }},
        dialog(u"edit-set"_s, desk, u"Operate"_s, SetPart::Details),
        dialog(u"edit-set-aws-policies"_s, desk, u"SecurityAudit"_s, SetPart::AwsPolicies),
        dialog(u"edit-set-customer-policies"_s, desk, u"SecurityAudit"_s, SetPart::CustomerPolicies),
        dialog(u"edit-set-inline-policy"_s, desk, u"Operate"_s, SetPart::InlinePolicy),
        dialog(u"edit-set-tags"_s, desk, u"Billing"_s, SetPart::Tags),
    };
    for (const int step : {int(Page::Kind), int(Page::Details), int(Page::AwsPolicies), int(Page::InlinePolicy),
                           int(Page::CustomerPolicies), int(Page::Tags), int(Page::Review)}) {
        scenes.append({u"create-set-custom-%1"_s.arg(step), [&desk, step] { return customWizard(desk, step); }, isChecked});
    }
    if (const auto stage = outdatedStage(desk)) {
        scenes.append({u"permission-sets-out-of-date"_s, [stage] { return paneWith(stage->desk(), u"Operate"_s, 3); }});
        scenes.append({u"reprovision"_s, [stage] { return reprovisioning(stage->desk()); }});
    }
    return scenes;
}

}  // namespace gatehouse
