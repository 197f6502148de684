// SPDX-License-Identifier: Apache-2.0
#include "core/permissionsets/permissionsetrules.h"

#include "core/base/text.h"
#include "core/permissionsets/sessionduration.h"
#include "core/policies/policychecks.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct PermissionSetRules {
    Q_DECLARE_TR_FUNCTIONS(PermissionSetRules)
};

constexpr qsizetype longestName = 32;
constexpr qsizetype longestDescription = 700;
constexpr int shortestSession = 60 * 60;
constexpr int longestSession = 12 * shortestSession;
constexpr qsizetype longestRelayState = 240;
constexpr qsizetype shortestArn = 20;
constexpr qsizetype longestArn = 2048;
constexpr qsizetype longestPolicyName = 128;
constexpr qsizetype longestPolicyPath = 512;
constexpr qsizetype mostTags = 75;
constexpr qsizetype mostTagsOnce = 50;
constexpr qsizetype longestTagKey = 128;
constexpr qsizetype longestTagValue = 256;

bool matches(const QString &text, const char16_t *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QStringView(pattern))).match(text).hasMatch();
}

/// The IAM names of roles and policies know letters and digits of ASCII only.
bool isIamName(const QString &text)
{
    return matches(text, u"[A-Za-z0-9_+=,.@-]+");
}

Status validateCustomerPolicy(const PolicyReference &policy, const QString &field)
{
    if (policy.name().isEmpty() || lengthOf(policy.name()) > longestPolicyName || !isIamName(policy.name())) {
        return fail(Error::Kind::Invalid,
                    PermissionSetRules::tr("“%1” is no name of a policy: 1 to %2 letters, digits and _ + = , . @ - without spaces.")
                        .arg(policy.name())
                        .arg(longestPolicyName),
                    field);
    }
    if (lengthOf(policy.path()) > longestPolicyPath) {
        return fail(Error::Kind::Invalid,
                    PermissionSetRules::tr("The path of a policy has at most %1 characters; this one has %2.")
                        .arg(longestPolicyPath)
                        .arg(lengthOf(policy.path())),
                    field);
    }
    if (!matches(policy.path(), u"(/[A-Za-z0-9.,+@=_-]+)*/")) {
        return fail(
            Error::Kind::Invalid,
            PermissionSetRules::tr("“%1” is no path of a policy: it begins and ends with a slash, as in /team/.").arg(policy.path()),
            field);
    }
    return {};
}

Status validatePolicies(const PermissionSet &set, const PermissionSetLimits &limits)
{
    const QString field = u"policies"_s;
    if (set.policies.size() > limits.policies) {
        return fail(Error::Kind::Invalid,
                    PermissionSetRules::tr("A permission set has at most %1 managed policies; this one has %2.")
                        .arg(limits.policies)
                        .arg(set.policies.size()),
                    field);
    }
    for (qsizetype i = 0; i < set.policies.size(); ++i) {
        if (auto valid = validatePolicy(set.policies.at(i), field); !valid) {
            return valid;
        }
        if (set.policies.indexOf(set.policies.at(i)) != i) {
            return fail(Error::Kind::Invalid, PermissionSetRules::tr("The policy %1 is attached twice.").arg(set.policies.at(i).title()),
                        field);
        }
    }
    return {};
}

Status validateTags(const PermissionSet &set, const PermissionSetLimits &limits)
{
    if (set.tags.size() > limits.tags) {
        return fail(Error::Kind::Invalid,
                    PermissionSetRules::tr("A permission set has at most %1 tags; this one has %2.").arg(limits.tags).arg(set.tags.size()),
                    u"tags"_s);
    }
    for (const auto &[key, value] : set.tags.asKeyValueRange()) {
        if (auto valid = validateTag(key, value); !valid) {
            return valid;
        }
    }
    return {};
}

}  // namespace

PermissionSetLimits PermissionSetLimits::of(QuotaProfile profile)
{
    const auto limit = [profile](Quota quota) { return qsizetype(describe(quota).limits.at(std::size_t(profile)).value_or(0)); };
    return {profile, limit(Quota::PoliciesPerSet), profile == QuotaProfile::Current ? mostTags : mostTagsOnce};
}

Status validateSetName(const QString &name)
{
    const QString field = u"name"_s;
    if (name.isEmpty()) {
        return fail(Error::Kind::Invalid, PermissionSetRules::tr("A permission set needs a name."), field);
    }
    if (lengthOf(name) > longestName) {
        return fail(Error::Kind::Invalid,
                    PermissionSetRules::tr("The name of a permission set has at most %1 characters; this one has %2.")
                        .arg(longestName)
                        .arg(lengthOf(name)),
                    field);
    }
    if (!isIamName(name)) {
        return fail(Error::Kind::Invalid,
                    PermissionSetRules::tr("The name of a permission set has letters, digits and _ + = , . @ - only, and no spaces."),
                    field);
    }
    return {};
}

Status validateSetDescription(const QString &description)
{
    const QString field = u"description"_s;
    if (lengthOf(description) > longestDescription) {
        return fail(Error::Kind::Invalid,
                    PermissionSetRules::tr("A description has at most %1 characters; this one has %2.")
                        .arg(longestDescription)
                        .arg(lengthOf(description)),
                    field);
    }
    if (!matches(description, u"[\\t\\n\\r\\x20-\\x7E\\xA1-\\xFF]*")) {
        return fail(Error::Kind::Invalid, PermissionSetRules::tr("A description has the letters of western European languages only."),
                    field);
    }
    return {};
}

Status validateSession(int seconds)
{
    if (seconds < shortestSession || seconds > longestSession) {
        return fail(Error::Kind::Invalid, PermissionSetRules::tr("A session lasts between 1 and 12 hours (PT1H to PT12H)."),
                    u"sessionDuration"_s);
    }
    return {};
}

Status validateRelayState(const QString &url)
{
    const QString field = u"relayState"_s;
    if (lengthOf(url) > longestRelayState) {
        return fail(
            Error::Kind::Invalid,
            PermissionSetRules::tr("A relay state has at most %1 characters; this one has %2.").arg(longestRelayState).arg(lengthOf(url)),
            field);
    }
    if (!matches(url, u"[a-zA-Z0-9&$@#\\\\/%?=~\\-_'\"|!:,.;*+\\[\\] (){}]*")) {
        return fail(Error::Kind::Invalid, PermissionSetRules::tr("The relay state contains a character that no web address has."), field);
    }
    return {};
}

Status validatePolicy(const PolicyReference &policy, const QString &field)
{
    if (!policy.isAwsManaged()) {
        return validateCustomerPolicy(policy, field);
    }
    const bool fits = policy.text.size() >= shortestArn && policy.text.size() <= longestArn;
    if (!fits || !matches(policy.text, u"arn:aws(-us-gov|-cn|-iso|-iso-b)?:iam::aws:policy(/[A-Za-z0-9_+=,.@-]+)+")) {
        return fail(Error::Kind::Invalid,
                    PermissionSetRules::tr("“%1” is no ARN of an AWS managed policy, as in arn:aws:iam::aws:policy/ReadOnlyAccess.")
                        .arg(policy.text),
                    field);
    }
    return {};
}

Status validateInlinePolicy(const QString &text, QuotaProfile profile)
{
    const QString field = u"inlinePolicy"_s;
    if (text.isEmpty()) {
        return {};
    }
    if (!matches(text, u"[\\t\\n\\r\\x20-\\xFF]+")) {
        return fail(Error::Kind::Invalid,
                    PermissionSetRules::tr("An inline policy has the letters of western European languages only; write others as \\uXXXX."),
                    field);
    }
    CheckOptions options;
    options.profile = profile;
    for (const Finding &finding : checkPolicy(text, options)) {
        if (finding.severity == Finding::Severity::Error) {
            return fail(Error::Kind::Invalid,
                        PermissionSetRules::tr("The inline policy has a mistake in line %1, column %2: %3")
                            .arg(finding.place.line)
                            .arg(finding.place.column)
                            .arg(finding.message),
                        field);
        }
    }
    return {};
}

Status validateTag(const QString &key, const QString &value)
{
    // Space is a letter of tags; line ends and tabs are not (guide: "Tag restrictions").
    constexpr auto letters = u"[a-zA-Z0-9 _.:/=+\\-@]*";
    const QString field = u"tags"_s;
    if (key.isEmpty()) {
        return fail(Error::Kind::Invalid, PermissionSetRules::tr("A tag needs a key."), field);
    }
    if (lengthOf(key) > longestTagKey || lengthOf(value) > longestTagValue) {
        return fail(
            Error::Kind::Invalid,
            PermissionSetRules::tr("The key of a tag has at most %1 characters and its value %2.").arg(longestTagKey).arg(longestTagValue),
            field);
    }
    if (!matches(key, letters) || !matches(value, letters)) {
        return fail(Error::Kind::Invalid,
                    PermissionSetRules::tr("The tag “%1” contains a character that is not allowed. Allowed are letters, digits, spaces and "
                                           "_ . : / = + - @.")
                        .arg(key),
                    field);
    }
    if (key.startsWith(u"aws:"_s, Qt::CaseInsensitive)) {
        return fail(Error::Kind::Invalid,
                    PermissionSetRules::tr("Keys that begin with aws: are reserved. Choose another key than %1.").arg(key), field);
    }
    return {};
}

Status validate(const PermissionSet &set, const PermissionSetLimits &limits)
{
    for (const auto &valid :
         {validateSetName(set.name), validateSetDescription(set.description), validateSession(set.sessionSeconds),
          validateRelayState(set.relayState), validatePolicies(set, limits), validateInlinePolicy(set.inlinePolicy, limits.profile),
          set.boundary.isEmpty() ? Status() : validatePolicy(set.boundary, u"permissionsBoundary"_s), validateTags(set, limits)}) {
        if (!valid) {
            return valid;
        }
    }
    return {};
}

}  // namespace gatehouse
