// SPDX-License-Identifier: Apache-2.0
#include "ui/permissionsets/setforms.h"

#include "core/policies/managedpolicies.h"
#include "models/permissionsets/permissionsettablemodel.h"
#include "ui/permissionsets/policyedits.h"
#include "ui/shell/clickthrough.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"
#include "ui/shell/pairsedit.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int hour = 60 * 60;
constexpr int mostHours = 12;

const QString policiesField = u"policies"_s;
const QString boundaryField = u"permissionsBoundary"_s;
const QString inlineField = u"inlinePolicy"_s;
const QString tagsField = u"tags"_s;

struct SetForms {
    Q_DECLARE_TR_FUNCTIONS(SetForms)
};

void addDetails(Form &form)
{
    form.addSection(QString(), Form::Columns::Two);
    form.add(new TextEdit(u"name"_s, SetForms::tr("&Name")))
        ->require()
        ->setHint(SetForms::tr("Part of the names of its roles. It can't be changed later."))
        ->setRule([](const QVariant &value) { return validateSetName(value.toString()); });
    QList<Choice> hours;
    for (int count = 1; count <= mostHours; ++count) {
        hours.append({count * hour, sessionText(count * hour)});
    }
    form.add(new ChoiceEdit(u"sessionDuration"_s, SetForms::tr("&Session duration"), hours))
        ->setHint(SetForms::tr("How long a session in an account lasts. As short as the work allows is safest."));
    form.add(new MultiLineEdit(u"description"_s, SetForms::tr("&Description"), 3))
        ->setHint(SetForms::tr("Seen by administrators only."))
        ->setRule([](const QVariant &value) { return validateSetDescription(value.toString()); });
    auto *relay = new TextEdit(u"relayState"_s, SetForms::tr("&Relay state"));
    relay->setPlaceholder(u"https://s3.console.aws.amazon.com/s3/home?region=eu-central-1"_s);
    relay->setWidth(Edit::Width::Full);
    const QString usual = SetForms::tr("The page of the AWS Management Console that opens after signing in. Empty for its home page.");
    // The service takes any text: what is no address is pointed out and not refused (guide: "Set relay state").
    QObject::connect(relay, &Edit::changed, relay, [relay, usual] {
        const QString url = relay->value().toString().trimmed();
        const bool isAddress = url.isEmpty() || url.startsWith(u"https://"_s, Qt::CaseInsensitive);
        relay->setHint(isAddress ? usual
                                 : SetForms::tr("This is no address of a page: one begins with https://. It can be saved all the same."));
    });
    form.add(relay)->setHint(usual)->setRule([](const QVariant &value) { return validateRelayState(value.toString()); });
}

void addAwsPolicies(Form &form, const Desk &desk, const PermissionSetLimits &limits)
{
    form.add(new ManagedPoliciesEdit(policiesField, QString(), desk, limits.policies))->setRule([limits](const QVariant &value) -> Status {
        const qsizetype count = value.toStringList().size();
        return count <= limits.policies
                   ? Status()
                   : fail(Error::Kind::Invalid,
                          SetForms::tr("A permission set has at most %1 managed policies; these are %2.").arg(limits.policies).arg(count),
                          policiesField);
    });
}

Edit::Rule boundaryRule()
{
    return [](const QVariant &value) { return validatePolicy(PolicyReference::from(value.toString()), boundaryField); };
}

void addCustomerPolicies(Form &form, const Desk &desk)
{
    auto *policies
        = new PairsEdit(policiesField, SetForms::tr("Customer managed policies"),
                        {SetForms::tr("Policy name"), SetForms::tr("Path (optional)"), SetForms::tr("Add the name of a policy"), u"/"_s});
    policies->setPairRule([](const PairsEdit::Pair &pair, const QList<PairsEdit::Pair> &above) -> Status {
        const PolicyReference reference = PolicyReference::customer(pair.first, pair.second);
        const bool isTwice = std::any_of(above.cbegin(), above.cend(), [&reference](const PairsEdit::Pair &each) {
            return PolicyReference::customer(each.first, each.second) == reference;
        });
        return isTwice ? fail(Error::Kind::Invalid, SetForms::tr("The policy %1 stands there twice.").arg(reference.title()), policiesField)
                       : validatePolicy(reference, policiesField);
    });
    form.add(policies)->setHint(
        SetForms::tr("A policy of this name and path must be there in every account where the permission set is provisioned."));
    auto *boundary = new TextEdit(boundaryField, SetForms::tr("Permissions b&oundary"));
    boundary->setPlaceholder(u"arn:aws:iam::aws:policy/PowerUserAccess"_s);
    QStringList arns;
    const ManagedPolicies catalogue(desk.knowledge);
    for (const ManagedPolicy &policy : catalogue.all()) {
        arns.append(policy.arn());
    }
    auto *completer = new QCompleter(arns, boundary->line());
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    boundary->line()->setCompleter(completer);
    letClicksThrough(completer);
    form.add(boundary)
        ->setHint(SetForms::tr("The most that the policies together can allow: the ARN of an AWS managed policy, or the name of a customer "
                               "managed one with its path. Empty for none."))
        ->setRule(boundaryRule());
}

void addInlinePolicy(Form &form, const Desk &desk, const PermissionSetLimits &limits)
{
    form.add(new PolicyDocumentEdit(inlineField, QString(), desk))->setRule([profile = limits.profile](const QVariant &value) {
        return validateInlinePolicy(value.toString(), profile);
    });
}

void addTags(Form &form, const PermissionSetLimits &limits)
{
    auto *tags
        = new PairsEdit(tagsField, QString(),
                        {SetForms::tr("Key"), SetForms::tr("Value (optional)"), SetForms::tr("Add a key"), SetForms::tr("Add a value")});
    tags->setPairRule([](const PairsEdit::Pair &pair, const QList<PairsEdit::Pair> &above) -> Status {
        const auto same = [&pair](const PairsEdit::Pair &each) { return each.first == pair.first; };
        return std::any_of(above.cbegin(), above.cend(), same)
                   ? fail(Error::Kind::Invalid, SetForms::tr("The key %1 stands there twice.").arg(pair.first), tagsField)
                   : validateTag(pair.first, pair.second);
    });
    form.add(tags)->setHint(SetForms::tr("At most %1 tags. Keys and values are case sensitive.").arg(limits.tags));
}

QStringList arnsOf(const PermissionSet &set)
{
    QStringList arns;
    for (const PolicyReference &policy : set.policies) {
        if (policy.isAwsManaged()) {
            arns.append(policy.text);
        }
    }
    return arns;
}

QVariant pairsOf(const PermissionSet &set)
{
    QVariantList pairs;
    for (const PolicyReference &policy : set.policies) {
        if (!policy.isAwsManaged()) {
            const QString path = policy.path() == u"/"_s ? QString() : policy.path();
            pairs.append(QVariant(QVariantList{policy.name(), path}));
        }
    }
    return pairs;
}

QVariant pairsOf(const QMap<QString, QString> &tags)
{
    QVariantList pairs;
    for (const auto &[key, value] : tags.asKeyValueRange()) {
        pairs.append(QVariant(QVariantList{key, value}));
    }
    return pairs;
}

/// Replaces the policies of AWS, or those of the customer, and leaves the others.
void takePolicies(PermissionSet &set, bool ofAws, const QList<PolicyReference> &wanted)
{
    set.policies.removeIf([ofAws](const PolicyReference &policy) { return policy.isAwsManaged() == ofAws; });
    set.policies += wanted;
}

/// A duration of hours and minutes was set elsewhere; here it can be kept.
void offerSession(const Form &form, int seconds)
{
    auto *box = qobject_cast<QComboBox *>(form.edit(u"sessionDuration"_s)->widget());
    if (box->findData(seconds) < 0) {
        box->addItem(sessionText(seconds), seconds);
    }
}

}  // namespace

void addFields(Form &form, SetPart part, const Desk &desk, const PermissionSetLimits &limits)
{
    switch (part) {
    case SetPart::Details:
        addDetails(form);
        break;
    case SetPart::AwsPolicies:
        addAwsPolicies(form, desk, limits);
        break;
    case SetPart::CustomerPolicies:
        addCustomerPolicies(form, desk);
        break;
    case SetPart::InlinePolicy:
        addInlinePolicy(form, desk, limits);
        break;
    case SetPart::Tags:
        addTags(form, limits);
        break;
    }
}

void loadFields(Form &form, SetPart part, const PermissionSet &set)
{
    switch (part) {
    case SetPart::Details:
        offerSession(form, set.sessionSeconds);
        form.load({{u"name"_s, set.name},
                   {u"description"_s, set.description},
                   {u"sessionDuration"_s, set.sessionSeconds},
                   {u"relayState"_s, set.relayState}});
        break;
    case SetPart::AwsPolicies:
        form.load({{policiesField, arnsOf(set)}});
        break;
    case SetPart::CustomerPolicies:
        form.load({{policiesField, pairsOf(set)}, {boundaryField, set.boundary.text}});
        break;
    case SetPart::InlinePolicy:
        form.load({{inlineField, set.inlinePolicy}});
        break;
    case SetPart::Tags:
        form.load({{tagsField, pairsOf(set.tags)}});
        break;
    }
}

void takeFields(const Form &form, SetPart part, PermissionSet &set)
{
    QList<PolicyReference> policies;
    switch (part) {
    case SetPart::Details:
        set.name = form.text(u"name"_s);
        set.description = form.text(u"description"_s);
        set.sessionSeconds = form.value(u"sessionDuration"_s).toInt();
        set.relayState = form.text(u"relayState"_s);
        break;
    case SetPart::AwsPolicies: {
        const QStringList arns = form.value(policiesField).toStringList();
        for (const QString &arn : arns) {
            policies.append({arn});
        }
        takePolicies(set, true, policies);
        break;
    }
    case SetPart::CustomerPolicies: {
        const QVariantList pairs = form.value(policiesField).toList();
        for (const QVariant &pair : pairs) {
            policies.append(PolicyReference::customer(pair.toList().value(0).toString(), pair.toList().value(1).toString()));
        }
        takePolicies(set, false, policies);
        set.boundary = PolicyReference::from(form.text(boundaryField));
        break;
    }
    case SetPart::InlinePolicy:
        set.inlinePolicy = form.text(inlineField);
        break;
    case SetPart::Tags: {
        set.tags.clear();
        const QVariantList pairs = form.value(tagsField).toList();
        for (const QVariant &pair : pairs) {
            set.tags.insert(pair.toList().value(0).toString(), pair.toList().value(1).toString());
        }
        break;
    }
    }
}

}  // namespace gatehouse
