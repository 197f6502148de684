// SPDX-License-Identifier: Apache-2.0
#include "core/policies/managedpolicies.h"

#include "core/policies/arnparts.h"
#include "core/policies/managedpurpose.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct ManagedWords {
    Q_DECLARE_TR_FUNCTIONS(ManagedPolicies)
};

ManagedPolicy::Kind kindOf(const QString &word)
{
    using enum ManagedPolicy::Kind;
    return word == u"job"     ? JobFunction
           : word == u"full"  ? FullAccess
           : word == u"read"  ? ReadOnly
           : word == u"power" ? MostActions
           : word == u"role"  ? ServiceRole
                              : Other;
}

/// A line of resources/policies/managed/catalogue.txt: NAME PATH VERSION DATE KIND SERVICES
ManagedPolicy policyOf(const QStringList &words, const ManagedPurposes &purposes)
{
    const QString &kind = words.at(4);
    ManagedPolicy policy{words.at(0), words.at(1), kindOf(kind), words.at(2), QDate::fromString(words.at(3), Qt::ISODate), {}, false};
    policy.isCommon = kind != u"some" && kind != u"role";
    policy.purpose = purposes.of(policy.name, policy.kind, words.at(5));
    return policy;
}

int rankOf(const ManagedPolicy &policy)
{
    return policy.kind == ManagedPolicy::Kind::JobFunction ? 0 : policy.isCommon ? 1 : 2;
}

}  // namespace

QString ManagedPolicy::arn() const
{
    return u"arn:aws:iam::aws:policy"_s + path + name;
}

ManagedPolicies::ManagedPolicies(const Knowledge &knowledge)
{
    QFile file(u":/policies/managed/catalogue.txt"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s is missing from this program", qPrintable(file.fileName()));
    }
    const ManagedPurposes purposes(knowledge);
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        m_policies.append(policyOf(line.split(u' '), purposes));
    }
    std::stable_sort(m_policies.begin(), m_policies.end(),
                     [](const ManagedPolicy &a, const ManagedPolicy &b) { return rankOf(a) < rankOf(b); });
}

QList<ManagedPolicy> ManagedPolicies::search(const QString &text) const
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<ManagedPolicy> found;
    for (const ManagedPolicy &policy : m_policies) {
        const bool hasAll = std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
            return policy.name.contains(word, Qt::CaseInsensitive) || policy.purpose.contains(word, Qt::CaseInsensitive);
        });
        if (hasAll) {
            found.append(policy);
        }
    }
    return found;
}

const ManagedPolicy *ManagedPolicies::find(const QString &nameOrArn) const
{
    QString wanted = nameOrArn;
    QString path;
    if (const auto arn = ArnParts::of(nameOrArn)) {
        const QString resource = (*arn)[ArnParts::Resource].toString();
        if ((*arn)[ArnParts::Account] != u"aws" || !resource.startsWith(u"policy/")) {
            return nullptr;
        }
        wanted = resource.section(u'/', -1);
        path = resource.sliced(6).chopped(wanted.size());
    }
    const auto found = std::find_if(m_policies.cbegin(), m_policies.cend(), [&](const ManagedPolicy &policy) {
        return policy.name == wanted && (path.isEmpty() || policy.path == path);
    });
    return found == m_policies.cend() ? nullptr : &*found;
}

Result<QString> ManagedPolicies::document(const ManagedPolicy &policy)
{
    QFile file(u":/policies/managed/documents/"_s + policy.name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            Error::Kind::NotFound,
            ManagedWords::tr("The document of %1 does not come with Gatehouse. “aws iam get-policy-version --policy-arn %2 --version-id "
                             "%3” prints it, and it can be imported.")
                .arg(policy.name, policy.arn(), policy.version),
            u"policy"_s);
    }
    return QString::fromUtf8(file.readAll());
}

}  // namespace gatehouse
