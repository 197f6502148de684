// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/groupdialog.h"

#include "core/groups/groupservice.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString nameField = u"displayName"_s;
const QString descriptionField = u"description"_s;

Form *makeForm()
{
    auto *form = new Form;
    form->add(new TextEdit(nameField, GroupDialog::tr("Group &name")))->require()->setRule([](const QVariant &value) {
        Group group;
        group.name = value.toString();
        return validate(group);
    });
    form->add(new MultiLineEdit(descriptionField, GroupDialog::tr("&Description"), 4))
        ->setHint(GroupDialog::tr("Say which permissions have been or will be assigned to the group."))
        ->setRule([](const QVariant &value) {
            Group group;
            group.name = u"group"_s;
            group.description = value.toString();
            return validate(group);
        });
    return form;
}

QVariantMap fieldsOf(const Group &group)
{
    return {{nameField, group.name}, {descriptionField, group.description}};
}

}  // namespace

GroupDialog::GroupDialog(const Desk &desk, const Group &group, QWidget *parent)
    : FormDialog(group.id.isValid() ? tr("Edit group") : tr("Create group"), makeForm(),
                 group.id.isValid() ? tr("&Save changes") : tr("&Create group"), parent)
    , m_desk(desk)
    , m_group(group)
{
    setObjectName(u"groupDialog"_s);
    if (!group.id.isValid()) {
        setIntroduction(tr("A group gives all its members the access that is assigned to it."));
    }
    form().load(fieldsOf(group));
    setSubmit([this](Done done) { save(std::move(done)); });
    form().edit(nameField)->widget()->setFocus();
}

void GroupDialog::save(Done done)
{
    Group group = m_group;
    group.name = form().text(nameField);
    group.description = form().text(descriptionField);
    if (group.id.isValid()) {
        change(group, std::move(done));
    } else {
        create(group, std::move(done));
    }
}

void GroupDialog::create(const Group &group, Done done)
{
    m_desk.write<Group::Id>(
        this, tr("Creating group %1").arg(group.name), [group](Workspace &at, Progress &) { return GroupService(at).create(group); },
        [this, done = std::move(done)](const Result<Group::Id> &created) {
            m_group.id = created.value_or(Group::Id());
            done(created ? Status() : fail(created));
        });
}

void GroupDialog::change(const Group &group, Done done)
{
    m_desk.submit(
        this, tr("Saving group %1").arg(group.name), [group](Workspace &at, Progress &) { return GroupService(at).update(group); },
        [this, done = std::move(done)](const Status &status) {
            done(status);
            auto *message = form().findChild<MessageBar *>();
            if (!status && status.error().kind == Error::Kind::Conflict && status.error().field.isEmpty() && message) {
                message->setAction(tr("Show the present values"), [this] { takeOver(); });
            }
        });
}

void GroupDialog::takeOver()
{
    const auto present = GroupService(m_desk.workspace).group(m_group.id);
    if (!present) {
        form().showError(present.error());
        return;
    }
    // What was typed here stays; what somebody else changed in the other field is taken over.
    QVariantMap values = fieldsOf(*present);
    const QVariantMap before = fieldsOf(m_group);
    const QVariantMap typed = form().values();
    for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
        if (it.value() != before.value(it.key())) {
            values.insert(it.key(), it.value());
        }
    }
    m_group = *present;
    form().load(values);
}

}  // namespace gatehouse
