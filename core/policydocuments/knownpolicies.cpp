// SPDX-License-Identifier: Apache-2.0
#include "core/policydocuments/knownpolicies.h"

#include "core/policies/managedpolicies.h"
#include "core/policydocuments/policydocumentstore.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Known {
    Q_DECLARE_TR_FUNCTIONS(KnownPolicies)
};

}  // namespace

void SetPolicies::add(const SetPolicies &other)
{
    identity += other.identity;
    boundary = boundary.isEmpty() ? other.boundary : boundary;
    unread += other.unread;
}

Result<KnownPolicy> KnownPolicies::find(const PolicyReference &policy) const
{
    const auto imported = PolicyDocumentStore(m_database).find(documentName(policy));
    if (!imported) {
        return fail(imported);
    }
    if (*imported) {
        return KnownPolicy{KnownPolicy::Source::Imported, (*imported)->version, (*imported)->document};
    }
    const ManagedPolicy *known = policy.isAwsManaged() ? m_managed.find(policy.text) : nullptr;
    if (!known) {
        return fail(
            Error::Kind::NotFound,
            policy.isAwsManaged()
                ? Known::tr("The document of %1 is not known here. Import it.").arg(policy.title())
                : Known::tr(
                      "The document of %1 is not known here: a customer managed policy stands in the accounts. Import it from one of them.")
                      .arg(policy.title()),
            u"policy"_s);
    }
    const auto document = ManagedPolicies::document(*known);
    return document ? Result<KnownPolicy>(KnownPolicy{KnownPolicy::Source::BuiltIn, known->version, *document}) : fail(document);
}

Result<SetPolicies> KnownPolicies::policiesOf(const PermissionSet &set) const
{
    SetPolicies policies;
    for (const PolicyReference &reference : set.policies) {
        const auto known = find(reference);
        if (!known && known.error().kind != Error::Kind::NotFound) {
            return fail(known);
        }
        (known ? policies.identity : policies.unread).append(known ? known->document : reference.title());
    }
    if (!set.inlinePolicy.isEmpty()) {
        policies.identity.append(set.inlinePolicy);
    }
    if (set.boundary.isEmpty()) {
        return policies;
    }
    const auto boundary = find(set.boundary);
    if (!boundary && boundary.error().kind != Error::Kind::NotFound) {
        return fail(boundary);
    }
    if (boundary) {
        policies.boundary = boundary->document;
    } else {
        policies.unread.append(set.boundary.title());
    }
    return policies;
}

}  // namespace gatehouse
