// SPDX-License-Identifier: Apache-2.0
#include "ui/accesscontrol/accesscontrolscenes.h"

#include "core/assignments/assignmentstore.h"
#include "core/permissionsets/permissionsetstore.h"
#include "core/users/userstore.h"
#include "models/accesscontrol/sessiontagmodel.h"
#include "ui/accesscontrol/accesscontrolpage.h"
#include "ui/accesscontrol/accesstrialview.h"
#include "ui/accesscontrol/attributesview.h"
#include "ui/accesscontrol/tagpreview.h"
#include "ui/shell/form.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// Somebody who has a permission set that asks for the cost center, where the demo company has one.
Assignment someAssignment(const Desk &desk)
{
    const auto set = PermissionSetStore(desk.workspace.database()).byName(u"Operate"_s);
    AssignmentQuery query;
    query.set = set && *set ? (*set)->id : PermissionSet::Id();
    query.limit = 1;
    const AssignmentStore store(desk.workspace.database());
    const auto found = store.records(store.ids(query).value_or(QList<qint64>()));
    return found && !found->isEmpty() ? found->first() : Assignment();
}

User::Id somePerson(const Desk &desk, const Assignment &assignment)
{
    const auto people = AssignmentStore(desk.workspace.database()).peopleOf(assignment.principal).value_or(QList<qint64>());
    UserQuery anybody;
    anybody.limit = 1;
    const auto first = UserStore(desk.workspace.database()).ids(anybody).value_or(QList<qint64>());
    return {people.value(0, first.value(0))};
}

QString tagOf(const AccessControlPage &page, const QString &key)
{
    for (const SessionTag &tag : page.preview().tags().tags()) {
        if (tag.key == key) {
            return tag.value;
        }
    }
    return {};
}

QWidget *trying(const Desk &desk, bool own)
{
    auto *page = new AccessControlPage(desk);
    const Assignment assignment = someAssignment(desk);
    page->preview().choose(somePerson(desk, assignment));
    page->trial().setPlace(assignment.set, assignment.account);
    const QString center = own ? tagOf(*page, u"CostCenter"_s) : u"9999"_s;
    page->trial().form().load({{u"action"_s, u"ec2:StartInstances"_s},
                               {u"resource"_s, u"arn:aws:ec2:eu-central-1:%1:instance/i-0a1b2c3d4e5f60718"_s.arg(assignment.accountId)},
                               {u"resourceTags"_s, QVariantList{QVariant(QVariantList{u"CostCenter"_s, center})}}});
    return page;
}

QWidget *replacing(const Desk &desk)
{
    auto *page = new AccessControlPage(desk);
    page->preview().choose(somePerson(desk, someAssignment(desk)));
    page->preview().form().load({{u"assertion"_s, QVariantList{QVariant(QVariantList{u"CostCenter"_s, u"1000"_s}),
                                                               QVariant(QVariantList{u"Clearance"_s, u"secret; really"_s})}}});
    return page;
}

QWidget *wrong(const Desk &desk)
{
    auto *page = new AccessControlPage(desk);
    page->attributes().form().load(
        {{u"attributes"_s, QVariantList{QVariant(QVariantList{u"CostCenter"_s, u"${path:enterprise.costCenter}"_s}),
                                        QVariant(QVariantList{u"Team"_s, u"${path:team}"_s})}}});
    page->attributes().form().submit();
    return page;
}

bool isDecided(const QWidget &page)
{
    return static_cast<const AccessControlPage &>(page).trial().isDecided();
}

}  // namespace

QList<Scene> accessControlScenes(const Desk &desk)
{
    return {
        {u"access-control"_s, [&desk] { return new AccessControlPage(desk); }},
        {u"access-control-allowed"_s, [&desk] { return trying(desk, true); }, isDecided},
        {u"access-control-denied"_s, [&desk] { return trying(desk, false); }, isDecided},
        {u"access-control-replaced"_s, [&desk] { return replacing(desk); }},
        {u"access-control-wrong"_s, [&desk] { return wrong(desk); }},
    };
}

}  // namespace gatehouse
