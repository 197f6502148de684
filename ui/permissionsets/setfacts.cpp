// SPDX-License-Identifier: Apache-2.0
#include "ui/permissionsets/setfacts.h"

#include "ui/shell/factsview.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct SetFacts {
    Q_DECLARE_TR_FUNCTIONS(SetFacts)
};

QString titles(const PermissionSet &set, bool ofAws)
{
    QStringList titles;
    for (const PolicyReference &policy : set.policies) {
        if (policy.isAwsManaged() == ofAws) {
            titles.append(policy.title());
        }
    }
    return titles.join(u'\n');
}

}  // namespace

void addPolicyFacts(FactsView &facts, const PermissionSet &set)
{
    facts.addFact(SetFacts::tr("AWS managed policies"), titles(set, true));
    facts.addFact(SetFacts::tr("Customer managed policies"), titles(set, false));
    facts.addFact(SetFacts::tr("Permissions boundary"), set.boundary.title());
    facts.addFact(SetFacts::tr("Inline policy"), set.inlinePolicy.trimmed().isEmpty()
                                                     ? QString()
                                                     : SetFacts::tr("%1 bytes").arg(QLocale().toString(set.inlinePolicy.toUtf8().size())));
}

void addTagFacts(FactsView &facts, const PermissionSet &set)
{
    for (const auto &[key, value] : set.tags.asKeyValueRange()) {
        facts.addFact(key, value);
    }
    if (set.tags.isEmpty()) {
        facts.addWide(QString(), SetFacts::tr("No tags."));
    }
}

}  // namespace gatehouse
