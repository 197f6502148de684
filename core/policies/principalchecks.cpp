// SPDX-License-Identifier: Apache-2.0
#include "core/policies/arnparts.h"
#include "core/policies/policycheckrun.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace gatehouse::policychecks {

using namespace Qt::StringLiterals;

namespace {

struct PrincipalChecks {
    Q_DECLARE_TR_FUNCTIONS(PrincipalChecks)
};

bool fits(const QRegularExpression &form, const QString &text)
{
    return form.match(text).hasMatch();
}

/// An account, an ARN of somebody, or the id that stays behind when somebody was deleted.
/// (IAM User Guide: "AWS JSON policy elements: Principal")
bool isAwsPrincipal(const QString &text)
{
    static const QRegularExpression account(u"\\A\\d{12}\\z"_s);
    static const QRegularExpression uniqueId(u"\\AA[A-Z0-9]{15,127}\\z"_s);
    static const QRegularExpression arn(u"\\Aarn:aws[a-z-]*:(?:iam::\\d{12}:(?:root|(?:user|role|federated-user|assumed-role)/.+)"
                                        "|sts::\\d{12}:(?:assumed-role/[^/]+/.+|federated-user/.+|self)"
                                        "|iam::cloudfront:user/.+)\\z"_s);
    return fits(account, text) || fits(uniqueId, text) || fits(arn, text);
}

bool isServicePrincipal(const QString &text)
{
    static const QRegularExpression form(
        u"\\A[a-z0-9][a-z0-9._-]*\\.(?:amazonaws\\.com(?:\\.cn)?|amazon\\.com|aws\\.internal|api\\.aws|c2s\\.ic\\.gov|"
        "sc2s\\.sgov\\.gov)\\z"_s);
    return fits(form, text);
}

bool isFederatedPrincipal(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(?:arn:aws[a-z-]*:iam::\\d{12}:(?:saml-provider|oidc-provider)/.+|[a-z0-9-]+(?:\\.[a-z0-9-]+)+)\\z"_s);
    return fits(form, text);
}

void checkPrincipal(PolicyCheckRun &run, const PolicyPrincipal &principal)
{
    const auto &[text, place] = principal.value;
    using Kind = PolicyPrincipal::Kind;
    if (principal.kind == Kind::Everyone || text.contains(u"${")) {
        return;
    }
    if (text.contains(u'*') || text.contains(u'?')) {
        run.report(
            FindingCode::UnsupportedWildcardInPrincipal,
            PrincipalChecks::tr("A wildcard is no part of a principal. Write it out, or \"*\" and a condition with aws:PrincipalArn."),
            place);
    } else if (principal.kind == Kind::Aws && !isAwsPrincipal(text)) {
        run.report(FindingCode::InvalidPrincipalFormat,
                   PrincipalChecks::tr("“%1” is no principal of AWS. Write an account of 12 digits, or an ARN as in "
                                       "arn:aws:iam::111122223333:role/name.")
                       .arg(text),
                   place);
    } else if (principal.kind == Kind::Service && !isServicePrincipal(text)) {
        run.report(FindingCode::InvalidServicePrincipalFormat,
                   PrincipalChecks::tr("“%1” is no service principal. Write it as in \"ec2.amazonaws.com\".").arg(text), place);
    } else if (principal.kind == Kind::Federated && !isFederatedPrincipal(text)) {
        run.report(FindingCode::InvalidPrincipalFormat,
                   PrincipalChecks::tr("“%1” is no identity provider. Write its ARN, as in arn:aws:iam::111122223333:saml-provider/name.")
                       .arg(text),
                   place);
    }
}

Place placeOfNotPrincipal(const JsonNode &statement)
{
    const auto found = std::find_if(statement.members.cbegin(), statement.members.cend(),
                                    [](const JsonMember &member) { return member.key == u"NotPrincipal"; });
    return found == statement.members.cend() ? statement.place : found->keyPlace;
}

/// What has to stand beside a user, role or session, since a service may look at it first: the account, and the role of a session.
QStringList companionsOf(const QString &principal)
{
    static const QRegularExpression form(u"\\A(arn:[a-z-]+):(?:iam|sts)::(\\d{12}):(user|role|assumed-role|federated-user)/([^/]+)"_s);
    const auto match = form.match(principal);
    if (!match.hasMatch()) {
        return {};
    }
    const QString account = u"%1:iam::%2:root"_s.arg(match.captured(1), match.captured(2));
    return match.captured(3) == u"assumed-role"
               ? QStringList{account, u"%1:iam::%2:role/%3"_s.arg(match.captured(1), match.captured(2), match.captured(4))}
               : QStringList{account};
}

/// The same account or role: an account may be written by its number, and a role has a path that its sessions do not show.
bool isSame(const QString &written, const QString &companion)
{
    const qsizetype role = companion.indexOf(u":role/");
    return written == companion || (companion.endsWith(u":root") && companion.section(u':', 4, 4) == written)
           || (role > 0 && written.startsWith(companion.left(role + 6)) && written.endsWith(u'/' + companion.mid(role + 6)));
}

void checkAccounts(PolicyCheckRun &run, const QList<PolicyPrincipal> &listed)
{
    for (const PolicyPrincipal &principal : listed) {
        QStringList missing;
        for (const QString &companion : companionsOf(principal.value.text)) {
            const bool isThere = std::any_of(listed.cbegin(), listed.cend(),
                                             [&](const PolicyPrincipal &other) { return isSame(other.value.text, companion); });
            if (!isThere) {
                missing.append(companion);
            }
        }
        if (!missing.isEmpty()) {
            run.report(FindingCode::NotPrincipalWithoutAccount,
                       PrincipalChecks::tr("A service may look at the account first, and deny “%1” with all of it. Add %2.")
                           .arg(principal.value.text, missing.join(u", "_s)),
                       principal.value.place);
        }
    }
}

}  // namespace

void checkPrincipals(PolicyCheckRun &run)
{
    for (const PolicyStatement &statement : run.policy.statements) {
        for (const PolicyPrincipal &principal : statement.principals) {
            checkPrincipal(run, principal);
        }
    }
}

void checkNotPrincipal(PolicyCheckRun &run)
{
    for (const PolicyStatement &statement : run.policy.statements) {
        if (statement.isNotPrincipal && statement.effect == PolicyStatement::Effect::Allow && !statement.principals.isEmpty()
            && !run.isKind(PolicyKind::Trust)) {
            run.report(
                FindingCode::AllowWithNotPrincipal,
                PrincipalChecks::tr("Allow with “NotPrincipal” is for everybody else, whoever has no account included, and new policies "
                                    "can't say it. Write “Principal”."),
                statement.principals.first().value.place);
        }
    }
}

/// (IAM User Guide: "AWS JSON policy elements: NotPrincipal")
void checkNotPrincipalUse(PolicyCheckRun &run)
{
    for (qsizetype i = 0; i < run.policy.statements.size(); ++i) {
        const PolicyStatement &statement = run.policy.statements.at(i);
        if (!statement.isNotPrincipal) {
            continue;
        }
        const Place place = placeOfNotPrincipal(*run.nodes.at(i));
        if (run.isKind(PolicyKind::Trust)) {
            run.report(
                FindingCode::UnsupportedNotPrincipal,
                PrincipalChecks::tr("A trust policy takes no “NotPrincipal”. Write “Principal”, with a condition on aws:PrincipalArn "
                                    "for the exceptions."),
                place);
        } else if (run.isKind(PolicyKind::Resource) && statement.effect == PolicyStatement::Effect::Deny) {
            run.report(FindingCode::DenyWithNotPrincipal,
                       PrincipalChecks::tr("This denies whoever has a permissions boundary, even those it lists. Write “Principal” with "
                                           "\"*\", and ArnNotEquals with aws:PrincipalArn for the exceptions."),
                       place);
            checkAccounts(run, statement.principals);
        }
    }
}

}  // namespace gatehouse::policychecks
