// SPDX-License-Identifier: Apache-2.0
#include "core/policies/actionwords.h"

#include "core/policies/knowledge.h"
#include "core/policies/wordlist.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gatehouse {

namespace {

constexpr int mostNamed = 3;     ///< actions of a level that are named; more are counted
constexpr int mostServices = 2;  ///< in one sentence

class LevelWords
{
    Q_DECLARE_TR_FUNCTIONS(LevelWords)

public:
    static QString all(AccessLevel level, int count)
    {
        switch (level) {
        case AccessLevel::List:
            return tr("all %n list action(s)", nullptr, count);
        case AccessLevel::Read:
            return tr("all %n read action(s)", nullptr, count);
        case AccessLevel::Write:
            return tr("all %n write action(s)", nullptr, count);
        case AccessLevel::Tagging:
            return tr("all %n tagging action(s)", nullptr, count);
        case AccessLevel::PermissionsManagement:
            break;
        }
        return tr("all %n action(s) that manage permissions", nullptr, count);
    }

    static QString some(AccessLevel level, qsizetype count, int total)
    {
        switch (level) {
        case AccessLevel::List:
            return tr("%1 of %n list action(s)", nullptr, total).arg(count);
        case AccessLevel::Read:
            return tr("%1 of %n read action(s)", nullptr, total).arg(count);
        case AccessLevel::Write:
            return tr("%1 of %n write action(s)", nullptr, total).arg(count);
        case AccessLevel::Tagging:
            return tr("%1 of %n tagging action(s)", nullptr, total).arg(count);
        case AccessLevel::PermissionsManagement:
            break;
        }
        return tr("%1 of %n action(s) that manage permissions", nullptr, total).arg(count);
    }

    /// "3 of 12 list actions (ListBucket, …)"
    static QString of(AccessLevel level, const QStringList &names, int total)
    {
        const QString counted = int(names.size()) == total ? all(level, total) : some(level, names.size(), total);
        return names.size() > mostNamed ? counted : tr("%1 (%2)").arg(counted, joinedWithAnd(names));
    }
};

struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(ActionWords)
};

/// What of a service is meant, without its name.
QString partOf(const QList<KnownAction> &actions)
{
    const Service &service = *actions.first().service;
    if (actions.size() == service.actions.size()) {
        return Phrases::tr("every action");
    }
    QStringList parts;
    for (int i = 0; i <= int(AccessLevel::PermissionsManagement); ++i) {
        const auto level = AccessLevel(i);
        QStringList names;
        for (const KnownAction &known : actions) {
            if (known.action->access == level) {
                names.append(known.action->name);
            }
        }
        const auto total
            = std::count_if(service.actions.cbegin(), service.actions.cend(), [&](const Action &action) { return action.access == level; });
        if (!names.isEmpty()) {
            parts.append(LevelWords::of(level, names, int(total)));
        }
    }
    return joinedWithAnd(parts);
}

}  // namespace

ActionWords::ActionWords(const QList<PolicyWord> &actions, const Knowledge &knowledge)
{
    for (const PolicyWord &word : actions) {
        if (word.text == u"*" || word.text == u"*:*") {
            m_everything = true;
            continue;
        }
        const QList<KnownAction> matching = knowledge.actionsMatching(word.text);
        if (matching.isEmpty()) {
            m_unknown.append(word.text);
        }
        for (const KnownAction &known : matching) {
            QList<KnownAction> &list = m_byService[known.service->prefix];
            if (!list.contains(known)) {
                list.append(known);
            }
        }
    }
    m_unknown.removeDuplicates();
}

QList<const Service *> ActionWords::services() const
{
    QList<const Service *> services;
    for (const QList<KnownAction> &actions : m_byService) {
        services.append(actions.first().service);
    }
    return services;
}

bool ActionWords::isLong() const
{
    return !m_everything && m_byService.size() > mostServices;
}

QStringList ActionWords::unknownPhrases() const
{
    QStringList phrases;
    for (const QString &word : m_unknown) {
        phrases.append(word.endsWith(u":*") ? Phrases::tr("every action of the unknown service “%1”").arg(word.chopped(2))
                                            : Phrases::tr("the unknown action “%1”").arg(word));
    }
    return phrases;
}

QString ActionWords::phrase() const
{
    if (m_everything) {
        return Phrases::tr("every action of every service");
    }
    QStringList phrases;
    if (isLong()) {
        qsizetype count = 0;
        for (const QList<KnownAction> &actions : m_byService) {
            count += actions.size();
        }
        phrases.append(Phrases::tr("%1 actions of %2 services").arg(QLocale().toString(count), QLocale().toString(m_byService.size())));
    } else {
        for (const QList<KnownAction> &actions : m_byService) {
            phrases.append(Phrases::tr("%1 of %2").arg(partOf(actions), actions.first().service->name));
        }
    }
    phrases += unknownPhrases();
    return phrases.isEmpty() ? Phrases::tr("no action") : joinedWithAnd(phrases);
}

QStringList ActionWords::sentences() const
{
    QStringList sentences;
    if (isLong()) {
        for (const QList<KnownAction> &actions : m_byService) {
            sentences.append(Phrases::tr("%1: %2.").arg(actions.first().service->name, partOf(actions)));
        }
    }
    return sentences;
}

}  // namespace gatehouse
