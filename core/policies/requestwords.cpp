// SPDX-License-Identifier: Apache-2.0
#include "core/policies/requestwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct RequestWords {
    Q_DECLARE_TR_FUNCTIONS(RequestWords)
};

bool fits(const QString &form, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(form)).match(text).hasMatch();
}

bool hasWildcard(const QString &text)
{
    return text.contains(u'*') || text.contains(u'?');
}

bool isAccount(const QString &text)
{
    return fits(u"[0-9]{12}"_s, text);
}

/// Of somebody who can ask: a user, role, session, federated user or identity provider, with an account.
bool isAsker(const QString &arn)
{
    static const QString form = u"arn:aws[a-z-]*:(?:iam::[0-9]{12}:(?:root|(?:user|role|saml-provider|oidc-provider)/.+)"
                                "|sts::[0-9]{12}:(?:assumed-role/[^/]+/.+|federated-user/.+)|iam::cloudfront:user/.+)"_s;
    return fits(form, arn);
}

/// A service or identity provider by its address, or a canonical user of S3.
bool isOutsider(const QString &text)
{
    return fits(u"[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+(?:[/:].*)?"_s, text) || fits(u"[0-9a-f]{64}"_s, text);
}

}  // namespace

std::optional<QString> mistakeInPrincipal(const QString &text)
{
    if (text.isEmpty() || text == u"*") {
        return {};
    }
    if (isAccount(text)) {
        return RequestWords::tr(
                   "“%1” is an account, which asks for nothing itself. Write its root user, arn:aws:iam::%1:root, or one of its "
                   "users, roles or sessions.")
            .arg(text);
    }
    if (hasWildcard(text)) {
        return RequestWords::tr("“%1” has a wildcard, and a request is one principal's. Write it out, or \"*\" for whoever is anonymous.")
            .arg(text);
    }
    if (isAsker(text) || isOutsider(text)) {
        return {};
    }
    return RequestWords::tr("“%1” is no principal. Write an ARN as in arn:aws:iam::111122223333:user/name, a service as in "
                            "ec2.amazonaws.com, or \"*\".")
        .arg(text);
}

std::optional<QString> mistakeInAction(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    if (text.indexOf(u':') < 1 || text.endsWith(u':')) {
        return RequestWords::tr("“%1” is no action. Write it as in s3:GetObject.").arg(text);
    }
    return hasWildcard(text) ? std::optional(
               RequestWords::tr("“%1” has a wildcard, and a request has one action. Write it out, as in s3:GetObject.").arg(text))
                             : std::nullopt;
}

std::optional<QString> mistakeInAccount(const QString &text)
{
    return isAccount(text) ? std::nullopt
                           : std::optional(RequestWords::tr("“%1” is no account. Write its 12 digits, as in 111122223333.").arg(text));
}

}  // namespace gatehouse
