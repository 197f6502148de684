// SPDX-License-Identifier: Apache-2.0
#include "core/policies/arnparts.h"
#include "core/policies/policycheckrun.h"

#include <QCoreApplication>
#include <QRegularExpression>

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
        if (statement.isNotPrincipal && statement.effect == PolicyStatement::Effect::Allow && !statement.principals.isEmpty()) {
            run.report(
                FindingCode::AllowWithNotPrincipal,
                PrincipalChecks::tr("Allow with “NotPrincipal” is for everybody else, whoever has no account included. Write “Principal”."),
                statement.principals.first().value.place);
        }
    }
}

}  // namespace gatehouse::policychecks
