// SPDX-License-Identifier: Apache-2.0
#include "ui/permissionsets/createsetwizard.h"

#include "core/permissionsets/freesetname.h"
#include "core/policies/managedpolicies.h"
#include "models/permissionsets/permissionsettablemodel.h"
#include "ui/permissionsets/setfacts.h"
#include "ui/shell/edits.h"
#include "ui/shell/factsview.h"
#include "ui/shell/form.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString kindField = u"kind"_s;
const QString jobKind = u"jobFunctionKind"_s;
const QString customKind = u"customKind"_s;
const QString jobField = u"jobFunction"_s;
const QString nameField = u"name"_s;
const QString awsField = u"attachAwsPolicies"_s;
const QString inlineField = u"writeInlinePolicy"_s;
const QString policyField = u"inlinePolicy"_s;
const QString customerField = u"attachCustomerPolicies"_s;

Edit::Rule newSetNameRule(const Desk &desk)
{
    return [&desk](const QVariant &value) {
        auto valid = validateSetName(value.toString());
        return valid ? verifySetNameFree(desk.workspace.database(), value.toString()) : valid;
    };
}

}  // namespace

CreateSetWizard::CreateSetWizard(const Desk &desk, QWidget *parent)
    : StepWizard(tr("Create permission set"), tr("&Create permission set"), parent)
    , m_desk(desk)
    , m_limits(PermissionSetService(desk.workspace).limits().value_or(PermissionSetLimits::of(QuotaProfile::Current)))
{
    setObjectName(u"createSetWizard"_s);
    resize(1180, 740);
    for (Form *&each : m_forms) {
        each = new Form;
    }
    addKind();
    addJobFunction();
    addDetails();
    addPart(AwsPolicies, SetPart::AwsPolicies, tr("AWS managed policies"),
            tr("Pick up to %Ln policies that AWS keeps. All of them together say what the permission set allows.", nullptr,
               int(m_limits.policies)),
            [this] { return isCustom() && wants(awsField); });
    addPart(
        InlinePolicy, SetPart::InlinePolicy, tr("Custom policy"),
        tr("Write the policy, paste it, or begin with one of the examples. It becomes the inline policy of every role."),
        [this] { return isCustom() && wants(inlineField); }, [this] { return leaveInlinePolicy(); });
    addPart(CustomerPolicies, SetPart::CustomerPolicies, tr("Customer managed"),
            tr("Policies that you keep in the accounts yourself, and the boundary of what is allowed at most."),
            [this] { return isCustom() && wants(customerField); });
    addPart(Tags, SetPart::Tags, tr("Tags"),
            tr("Optional. Tags belong to the permission set, not to its roles; they help to find it and to delegate its administration."),
            {});
    addReview(tr("Review"), tr("Nothing has been written yet. Check the selections, then create the permission set."),
              [this](FactsView &facts) { review(facts); });
    setSubmit([this](Done done) { create(std::move(done)); });
}

void CreateSetWizard::addKind()
{
    form(Kind).add(new RadioEdit(
        kindField, QString(), {{jobKind, tr("Use an existing job function policy")}, {customKind, tr("Create a custom permission set")}}));
    addStep({tr("Type"), tr("A permission set stands in an account as an IAM role with the policies chosen here."), &form(Kind)});
}

void CreateSetWizard::addJobFunction()
{
    QList<Choice> choices;
    const ManagedPolicies catalogue(m_desk.knowledge);
    for (const ManagedPolicy &policy : catalogue.all()) {
        if (policy.kind == ManagedPolicy::Kind::JobFunction) {
            choices.append({policy.arn(), tr("%1: %2").arg(policy.name, policy.purpose)});
        }
    }
    Form &page = form(JobFunction);
    page.add(new RadioEdit(jobField, tr("Job function policy"), choices));
    page.add(new TextEdit(nameField, tr("&Name")))
        ->require()
        ->setHint(tr("Part of the names of its roles. It can't be changed later."))
        ->setRule(newSetNameRule(m_desk));
    connect(page.edit(jobField), &Edit::changed, this, &CreateSetWizard::proposeName);
    proposeName();
    addStep(
        {tr("Details"), tr("Choose what the people who get this permission set work as."), &page, {}, {}, [this] { return !isCustom(); }});
}

void CreateSetWizard::addDetails()
{
    Form &page = form(Details);
    addFields(page, SetPart::Details, m_desk, m_limits);
    page.edit(nameField)->setRule(newSetNameRule(m_desk));
    page.addSection(tr("Policies"));
    page.add(new CheckEdit(awsField, QString(), tr("Attach AWS &managed policies")));
    page.add(new CheckEdit(inlineField, QString(), tr("Create a custom &permissions policy")));
    page.add(new CheckEdit(customerField, QString(), tr("Attach &customer managed policies or a permissions boundary")));
    addStep(
        {tr("Details"), tr("The name appears in the access portal as the name of a role."), &page, {}, {}, [this] { return isCustom(); }});
}

void CreateSetWizard::addPart(Page page, SetPart part, const QString &title, const QString &explanation, std::function<bool()> applies,
                              std::function<bool()> leave)
{
    addFields(form(page), part, m_desk, m_limits);
    addStep({title, explanation, &form(page), {}, std::move(leave), std::move(applies)});
}

/// The page is there because a policy was asked for: without one it is left by going back.
bool CreateSetWizard::leaveInlinePolicy()
{
    Form &page = form(InlinePolicy);
    if (page.text(policyField).trimmed().isEmpty()) {
        page.showError({Error::Kind::Invalid, tr("Write the policy, or go back and don't ask for a custom one."), policyField});
        return false;
    }
    return page.submit();
}

bool CreateSetWizard::isCustom() const
{
    return form(Kind).value(kindField) == customKind;
}

bool CreateSetWizard::wants(const QString &field) const
{
    return form(Details).value(field).toBool();
}

/// The name of the job function, unless another one was typed.
void CreateSetWizard::proposeName()
{
    Edit *name = form(JobFunction).edit(nameField);
    const QString proposal = freeSetName(m_desk.workspace.database(), PolicyReference{form(JobFunction).text(jobField)}.name());
    if (name->value().toString() == m_proposed) {
        m_proposed = proposal;
        name->setValue(proposal);
    }
}

PermissionSet CreateSetWizard::asked() const
{
    PermissionSet set;
    if (isCustom()) {
        takeFields(form(Details), SetPart::Details, set);
        if (wants(awsField)) {
            takeFields(form(AwsPolicies), SetPart::AwsPolicies, set);
        }
        if (wants(inlineField)) {
            takeFields(form(InlinePolicy), SetPart::InlinePolicy, set);
        }
        if (wants(customerField)) {
            takeFields(form(CustomerPolicies), SetPart::CustomerPolicies, set);
        }
    } else {
        set.name = form(JobFunction).text(nameField);
        set.policies = {{form(JobFunction).text(jobField)}};
    }
    takeFields(form(Tags), SetPart::Tags, set);
    return set;
}

void CreateSetWizard::review(FactsView &facts) const
{
    const PermissionSet set = asked();
    facts.addSection(tr("Details"));
    facts.addFact(tr("Name"), set.name);
    facts.addFact(tr("Session duration"), sessionText(set.sessionSeconds));
    facts.addWide(tr("Description"), set.description);
    facts.addWide(tr("Relay state"), set.relayState);
    facts.addSection(tr("Policies"));
    addPolicyFacts(facts, set);
    if (set.policies.isEmpty() && set.inlinePolicy.trimmed().isEmpty()) {
        facts.addStatus(QString(), tr("Without a policy it allows nothing"), Tone::Warning);
    }
    facts.addSection(tr("Tags"));
    addTagFacts(facts, set);
}

void CreateSetWizard::create(Done done)
{
    const PermissionSet set = asked();
    m_desk.write<PermissionSet::Id>(
        this, tr("Creating permission set %1").arg(set.name),
        [set](Workspace &at, Progress &) { return PermissionSetService(at).create(set); },
        [this, done = std::move(done)](const Result<PermissionSet::Id> &created) {
            m_created = created.value_or(PermissionSet::Id());
            done(created ? Status() : fail(created));
        });
}

}  // namespace gatehouse
