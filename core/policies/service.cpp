// SPDX-License-Identifier: Apache-2.0
#include "core/policies/service.h"

#include "core/policies/wildcard.h"

#include <algorithm>
#include <array>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

template<typename Named>
const Named *findIn(const QList<Named> &sorted, QStringView name)
{
    const auto found = std::lower_bound(sorted.cbegin(), sorted.cend(), name, [](const Named &one, QStringView wanted) {
        return QStringView(one.name).compare(wanted, Qt::CaseInsensitive) < 0;
    });
    const bool isThere = found != sorted.cend() && QStringView(found->name).compare(name, Qt::CaseInsensitive) == 0;
    return isThere ? &*found : nullptr;
}

/// "a/${TagKey}.b" as "a/?*.b": what a placeholder stands for is never empty.
QString wildcardOf(const QString &pattern)
{
    QString wildcard;
    qsizetype from = 0;
    for (;;) {
        const qsizetype begin = pattern.indexOf(u"${", from);
        const qsizetype end = begin < 0 ? -1 : pattern.indexOf(u'}', begin);
        if (end < 0) {
            return wildcard.append(QStringView(pattern).mid(from));
        }
        wildcard.append(QStringView(pattern).mid(from, begin - from)).append(u"?*");
        from = end + 1;
    }
}

/// Whether a pattern is one, and a key begins with what stands before its placeholder: most keys are told apart by that.
bool beginsAs(const QString &pattern, QStringView key)
{
    qsizetype i = 0;
    while (i < pattern.size() && pattern[i] != u'$') {
        if (i >= key.size() || (pattern[i] != key[i] && pattern[i].toCaseFolded() != key[i].toCaseFolded())) {
            return false;
        }
        ++i;
    }
    return i < pattern.size();
}

}  // namespace

bool ConditionKey::fits(QStringView key) const
{
    return isPattern() ? fitsWildcard(wildcardOf(name), key, Qt::CaseInsensitive) : key.compare(name, Qt::CaseInsensitive) == 0;
}

const Action *Service::action(QStringView actionName) const
{
    return findIn(actions, actionName);
}

const ResourceType *Service::resourceType(QStringView typeName) const
{
    return findIn(resourceTypes, typeName);
}

const ConditionKey *Service::key(QStringView keyName) const
{
    if (const ConditionKey *found = findIn(keys, keyName)) {
        return found;
    }
    const auto found = std::find_if(keys.cbegin(), keys.cend(),
                                    [&](const ConditionKey &key) { return beginsAs(key.name, keyName) && key.fits(keyName); });
    return found == keys.cend() ? nullptr : &*found;
}

std::span<const Action> Service::candidatesFor(QStringView pattern) const
{
    const auto *const wildcard = std::find_if(pattern.begin(), pattern.end(), [](QChar c) { return c == u'*' || c == u'?'; });
    const QStringView begin = pattern.first(wildcard - pattern.begin());
    const auto compared
        = [begin](const Action &one) { return QStringView(one.name).left(begin.size()).compare(begin, Qt::CaseInsensitive); };
    const auto from = std::partition_point(actions.cbegin(), actions.cend(), [&](const Action &one) { return compared(one) < 0; });
    const auto to = std::partition_point(from, actions.cend(), [&](const Action &one) { return compared(one) == 0; });
    return {from, to};
}

QList<const Action *> Service::actionsMatching(QStringView pattern) const
{
    QList<const Action *> matching;
    for (const Action &action : candidatesFor(pattern)) {
        if (fitsWildcard(pattern, action.name, Qt::CaseInsensitive)) {
            matching.append(&action);
        }
    }
    return matching;
}

QString nameOf(AccessLevel level)
{
    static constexpr std::array names{"list", "read", "write", "tagging", "permissions"};
    return QString::fromLatin1(names.at(std::size_t(level)));
}

QString typeNameOf(const ConditionKey &key)
{
    static constexpr std::array names{"String", "ARN", "Bool", "Numeric", "Date", "IPAddress", "Binary"};
    return (key.isList ? u"ArrayOf"_s : QString()) + QString::fromLatin1(names.at(std::size_t(key.type)));
}

}  // namespace gatehouse
