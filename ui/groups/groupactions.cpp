// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/groupactions.h"

#include "ui/groups/groupdialog.h"
#include "ui/picking/pickerdialog.h"
#include "ui/picking/typedids.h"
#include "ui/users/userpicking.h"

#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype manyToDelete = 10;  // from here on the word has to be typed

Status statusOf(const Result<qint64> &count)
{
    return count ? Status() : fail(count);
}

}  // namespace

GroupActions::GroupActions(const Desk &desk, QWidget *origin) : QObject(origin), m_desk(desk), m_origin(origin) {}

std::optional<Group> GroupActions::existing(Group::Id id)
{
    const auto group = GroupService(m_desk.workspace).group(id);
    if (!group) {
        m_desk.prompts.show(m_origin, group.error());
        return std::nullopt;
    }
    return *group;
}

void GroupActions::create()
{
    auto *dialog = new GroupDialog(m_desk, {}, m_origin);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT created(dialog->id()); });
    dialog->open();
}

void GroupActions::edit(Group::Id id)
{
    if (const auto group = existing(id)) {
        auto *dialog = new GroupDialog(m_desk, *group, m_origin);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void GroupActions::remove(const QList<Group::Id> &ids)
{
    if (m_counting) {
        return;
    }
    const auto only = ids.size() == 1 ? existing(ids.first()) : std::nullopt;
    if (ids.size() == 1 && !only) {
        return;
    }
    const QString what = only ? only->name : tr("%Ln group(s)", nullptr, int(ids.size()));
    m_counting = true;
    m_desk.read<GroupRemoval>(
        this, tr("Counting what goes along"), [ids](Workspace &at, Progress &) { return GroupService(at).consequenceOfRemoval(ids); },
        [this, ids, what](const Result<GroupRemoval> &removal) {
            m_counting = false;
            if (removal) {
                askToRemove(ids, what, *removal);
            } else {
                m_desk.prompts.show(m_origin, removal.error());
            }
        });
}

void GroupActions::askToRemove(const QList<Group::Id> &ids, const QString &what, const GroupRemoval &removal)
{
    const int count = int(removal.groups);
    Question question;
    question.weight = Question::Weight::Danger;
    question.title = tr("Delete %1?").arg(what);
    question.text = tr("The members stay users, but lose the access that came with membership.");
    question.consequences = QStringList{tr("%Ln membership(s) end.", nullptr, int(removal.memberships))}
                            + sentencesAbout({removal.assignments, removal.applications}, removal.afterwards)
                            + QStringList{tr("You can undo this afterwards.")};
    question.action = count == 1 ? tr("Delete group") : tr("Delete %Ln group(s)", nullptr, count);
    question.typedWord = ids.size() >= manyToDelete ? u"DELETE"_s : QString();
    m_desk.prompts.confirm(m_origin, question, [this, ids] {
        m_desk.change(m_origin, tr("Deleting %Ln group(s)", nullptr, int(ids.size())),
                      [ids](Workspace &at, Progress &progress) { return GroupService(at).remove(ids, progress); });
    });
}

void GroupActions::addMembers(Group::Id id)
{
    const auto group = existing(id);
    if (!group) {
        return;
    }
    UserQuery query;
    query.notInGroup = id;
    auto *picker = new RecordPicker(u"userPicker"_s, usersToPick(m_desk, query));
    const auto action = [](qsizetype picks) { return picks == 0 ? tr("&Add users") : tr("&Add %Ln user(s)", nullptr, int(picks)); };
    auto *dialog = new PickerDialog(tr("Add users to %1").arg(group->name), picker, action, m_origin);
    dialog->setObjectName(u"addMembersDialog"_s);
    dialog->setIntroduction(tr("Users who are members already are left out. A disabled user can't be added to a group."));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSubmit([this, dialog, id](const QList<qint64> &picks, Done done) {
        const auto users = typedIds<User::Id>(picks);
        m_desk.submit(
            dialog, tr("Adding %Ln user(s) to a group", nullptr, int(picks.size())),
            [id, users](Workspace &at, Progress &progress) { return statusOf(GroupService(at).addMembers({id}, users, progress)); },
            std::move(done));
    });
    dialog->open();
}

void GroupActions::removeMembers(Group::Id id, const QList<User::Id> &users)
{
    const auto group = existing(id);
    if (!group) {
        return;
    }
    const int count = int(users.size());
    Question question;
    question.title = tr("Remove %Ln user(s) from %1?", nullptr, count).arg(group->name);
    question.text = tr("%Ln user(s) lose the access that this group gives. They stay users.", nullptr, count);
    question.action = tr("Remove %Ln user(s)", nullptr, count);
    m_desk.prompts.confirm(m_origin, question, [this, id, users] {
        m_desk.change(
            m_origin, tr("Removing %Ln user(s) from a group", nullptr, int(users.size())),
            [id, users](Workspace &at, Progress &progress) { return statusOf(GroupService(at).removeMembers({id}, users, progress)); });
    });
}

}  // namespace gatehouse
