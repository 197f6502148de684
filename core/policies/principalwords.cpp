// SPDX-License-Identifier: Apache-2.0
#include "core/policies/principalwords.h"

#include "core/policies/arnparts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// The account, and the resource "role/team/Admin" as kind and name.
struct Named {
    QString partition{};
    QString account{};
    QString kind{};
    QString name{};

    explicit Named(const QString &text)
    {
        if (const auto arn = ArnParts::of(text)) {
            const QString resource = (*arn)[ArnParts::Resource].toString();
            partition = (*arn)[ArnParts::Partition].toString();
            account = (*arn)[ArnParts::Account].toString();
            kind = resource.section(u'/', 0, 0);
            name = resource.section(u'/', 1);
        }
    }
};

class PrincipalWords
{
    Q_DECLARE_TR_FUNCTIONS(PrincipalWords)

public:
    /// (IAM User Guide: "AWS JSON policy elements: Principal")
    static QString aws(const QString &text)
    {
        static const QRegularExpression account(u"^[0-9]{12}$"_s);
        if (account.match(text).hasMatch()) {
            return tr("account %1").arg(text);
        }
        const Named arn(text);
        return inPartition(named(arn, text), arn.partition);
    }
    static QString named(const Named &arn, const QString &text)
    {
        if (arn.kind == u"root") {
            return tr("account %1").arg(arn.account);
        }
        if (arn.name.isEmpty()) {
            return tr("the principal “%1”").arg(text);
        }
        return arn.kind == u"role"             ? tr("the role %1 of account %2").arg(arn.name, arn.account)
               : arn.kind == u"user"           ? tr("the IAM user %1 of account %2").arg(arn.name, arn.account)
               : arn.kind == u"assumed-role"   ? tr("the role session %1 of account %2").arg(arn.name, arn.account)
               : arn.kind == u"federated-user" ? tr("the federated user %1 of account %2").arg(arn.name, arn.account)
                                               : tr("the principal “%1”").arg(text);
    }
    static QString federated(const QString &text)
    {
        const Named arn(text);
        return inPartition(provider(arn, text), arn.partition);
    }
    static QString provider(const Named &arn, const QString &text)
    {
        return arn.kind == u"saml-provider"   ? tr("whoever signs in with the SAML provider %1 of account %2").arg(arn.name, arn.account)
               : arn.kind == u"oidc-provider" ? tr("whoever signs in with the OpenID provider %1 of account %2").arg(arn.name, arn.account)
                                              : tr("whoever signs in with %1").arg(text);
    }
    /// China, the government and the others are apart from "aws": the same account number is another account there.
    static QString inPartition(const QString &phrase, const QString &partition)
    {
        return partition.isEmpty() || partition == u"aws" ? phrase : tr("%1 (partition %2)").arg(phrase, partition);
    }
    static QString everyone() { return tr("everyone"); }
    static QString service(const QString &text) { return tr("the service %1").arg(text); }
    static QString canonicalUser(const QString &text) { return tr("the canonical user %1").arg(text); }
};

}  // namespace

QString principalPhrase(const PolicyPrincipal &principal)
{
    const QString &text = principal.value.text;
    switch (principal.kind) {
    case PolicyPrincipal::Kind::Everyone:
        return PrincipalWords::everyone();
    case PolicyPrincipal::Kind::Aws:
        return text == u"*" ? PrincipalWords::everyone() : PrincipalWords::aws(text);
    case PolicyPrincipal::Kind::Service:
        return PrincipalWords::service(text);
    case PolicyPrincipal::Kind::Federated:
        return PrincipalWords::federated(text);
    case PolicyPrincipal::Kind::CanonicalUser:
        break;
    }
    return PrincipalWords::canonicalUser(text);
}

}  // namespace gatehouse
