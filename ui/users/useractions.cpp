// SPDX-License-Identifier: Apache-2.0
#include "ui/users/useractions.h"

#include "core/base/text.h"
#include "core/groups/groupservice.h"
#include "core/outbox/mail.h"
#include "core/outbox/mailserverservice.h"
#include "models/users/usertablemodel.h"
#include "ui/groups/grouppicking.h"
#include "ui/picking/pickerdialog.h"
#include "ui/picking/typedids.h"
#include "ui/users/adduserwizard.h"
#include "ui/users/edituserdialog.h"
#include "ui/users/onetimepassworddialog.h"
#include "ui/users/resetpassworddialog.h"

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

UserActions::UserActions(const Desk &desk, QWidget *origin) : QObject(origin), m_desk(desk), m_origin(origin) {}

std::optional<User> UserActions::changeable(User::Id id)
{
    const auto user = UserService(m_desk.workspace).user(id);
    if (!user) {
        m_desk.prompts.show(m_origin, user.error());
        return std::nullopt;
    }
    if (const QString reason = reasonAgainstChange(*user); !reason.isEmpty()) {
        m_desk.prompts.show(m_origin, {Error::Kind::Forbidden, reason, {}});
        return std::nullopt;
    }
    return *user;
}

QString UserActions::nameOf(const QList<User::Id> &ids) const
{
    if (ids.size() == 1) {
        if (const auto user = UserService(m_desk.workspace).user(ids.first())) {
            return isolated(user->displayName);
        }
    }
    return tr("%Ln user(s)", nullptr, int(ids.size()));
}

void UserActions::add()
{
    auto *wizard = new AddUserWizard(m_desk, m_origin);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &QDialog::accepted, this, [this, wizard] {
        const User user = wizard->asked().user;
        const CreatedUser created = wizard->created();
        Q_EMIT added(created.id);
        if (wizard->asked().password == PasswordMode::None) {
            m_desk.prompts.notify(m_origin, Tone::Success, tr("%1 was added.").arg(isolated(user.displayName)));
        } else if (created.oneTimePassword.isEmpty()) {
            tellOfMail(
                tr("%1 was added. The invitation is on its way to %2.").arg(isolated(user.displayName), user.email),
                tr("%1 was added. The invitation waits in the outbox: no mail server is configured.").arg(isolated(user.displayName)));
        } else {
            showOneTimePassword(user.username, created.oneTimePassword);
        }
    });
    wizard->open();
}

void UserActions::edit(User::Id id)
{
    if (const auto user = changeable(id)) {
        auto *dialog = new EditUserDialog(m_desk, *user, m_origin);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void UserActions::resetPassword(User::Id id)
{
    const auto user = changeable(id);
    if (!user) {
        return;
    }
    auto *dialog = new ResetPasswordDialog(m_desk, *user, m_origin);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, user = *user] {
        if (!dialog->oneTimePassword().isEmpty()) {
            showOneTimePassword(user.username, dialog->oneTimePassword());
        } else {
            tellOfMail(tr("The instructions are on their way to %1.").arg(user.email),
                       tr("The instructions for %1 wait in the outbox: no mail server is configured.").arg(user.email));
        }
    });
    dialog->open();
}

void UserActions::showOneTimePassword(const QString &username, const QString &password)
{
    auto *dialog = new OneTimePasswordDialog(m_desk.workspace.portalUrl(), username, password, m_origin);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void UserActions::tellOfMail(const QString &sent, const QString &waiting)
{
    const bool possible = MailServerService(m_desk.workspace).unavailable().isEmpty();
    m_desk.prompts.notify(m_origin, possible ? Tone::Success : Tone::Info, possible ? sent : waiting);
}

void UserActions::setStatus(const QList<User::Id> &ids, User::Status status)
{
    const QString title = status == User::Status::Enabled ? tr("Enabling %Ln user(s)", nullptr, int(ids.size()))
                                                          : tr("Disabling %Ln user(s)", nullptr, int(ids.size()));
    m_desk.change(m_origin, title,
                  [ids, status](Workspace &at, Progress &progress) { return UserService(at).setStatus(ids, status, progress); });
}

void UserActions::enable(const QList<User::Id> &ids)
{
    const auto run = [this, ids] { setStatus(ids, User::Status::Enabled); };
    if (ids.size() == 1) {
        run();
        return;
    }
    Question question;
    question.title = tr("Enable %Ln user(s)?", nullptr, int(ids.size()));
    question.text = tr("They can sign in to the access portal again.");
    question.action = tr("Enable %Ln user(s)", nullptr, int(ids.size()));
    question.undoable = true;
    m_desk.prompts.confirm(m_origin, question, run);
}

void UserActions::disable(const QList<User::Id> &ids)
{
    const int count = int(ids.size());
    Question question;
    question.title = tr("Disable %1?").arg(nameOf(ids));
    question.text = count == 1 ? tr("The user is prevented from signing in to the access portal at once.")
                               : tr("%Ln user(s) are prevented from signing in to the access portal at once.", nullptr, count);
    question.consequences = {tr("While disabled, a user can't be edited, get a new password or be added to a group, and the group "
                                "membership can't be viewed."),
                             tr("Sessions that are open already end by themselves.")};
    question.action = count == 1 ? tr("Disable user") : tr("Disable %Ln user(s)", nullptr, count);
    question.undoable = true;
    m_desk.prompts.confirm(m_origin, question, [this, ids] { setStatus(ids, User::Status::Disabled); });
}

void UserActions::remove(const QList<User::Id> &ids)
{
    if (m_counting) {
        return;
    }
    m_counting = true;
    m_desk.read<UserRemoval>(
        this, tr("Counting what goes along"), [ids](Workspace &at, Progress &) { return UserService(at).consequenceOfRemoval(ids); },
        [this, ids](const Result<UserRemoval> &removal) {
            m_counting = false;
            if (removal) {
                askToRemove(ids, nameOf(ids), *removal);
            } else {
                m_desk.prompts.show(m_origin, removal.error());
            }
        },
        Task::Shown::Yes);
}

void UserActions::askToRemove(const QList<User::Id> &ids, const QString &who, const UserRemoval &removal)
{
    const int count = int(removal.users);
    Question question;
    question.weight = Question::Weight::Danger;
    question.title = tr("Delete %1?").arg(who);
    question.text = count == 1 ? tr("The user is prevented from signing in to the access portal at once.")
                               : tr("%Ln user(s) are prevented from signing in to the access portal at once.", nullptr, count);
    question.consequences = QStringList{
        count == 1
            ? tr("1 user loses %Ln group membership(s).", nullptr, int(removal.memberships))
            : tr("%1 users lose %Ln group membership(s).", nullptr, int(removal.memberships)).arg(QLocale().toString(removal.users))};
    question.consequences += sentencesAbout({removal.assignments, removal.applications}, removal.afterwards);
    if (removal.devices > 0) {
        question.consequences.append(tr("%Ln MFA device(s) are deleted.", nullptr, int(removal.devices)));
    }
    question.consequences.append(tr("You can undo this afterwards."));
    question.action = count == 1 ? tr("Delete user") : tr("Delete %Ln user(s)", nullptr, count);
    question.typedWord = ids.size() >= manyToDelete ? u"DELETE"_s : QString();
    m_desk.prompts.confirm(m_origin, question, [this, ids] {
        m_desk.change(m_origin, tr("Deleting %Ln user(s)", nullptr, int(ids.size())),
                      [ids](Workspace &at, Progress &progress) { return UserService(at).remove(ids, progress); });
    });
}

void UserActions::addToGroups(const QList<User::Id> &ids)
{
    if (ids.size() == 1 && !changeable(ids.first())) {
        return;
    }
    GroupQuery query;
    query.notMember = ids.size() == 1 ? ids.first() : User::Id();
    auto *picker = new RecordPicker(u"groupPicker"_s, groupsToPick(m_desk, query));
    const auto action = [](qsizetype picks) { return picks == 0 ? tr("&Add to groups") : tr("&Add to %Ln group(s)", nullptr, int(picks)); };
    auto *dialog = new PickerDialog(tr("Add %1 to groups").arg(nameOf(ids)), picker, action, m_origin);
    dialog->setObjectName(u"addToGroupsDialog"_s);
    dialog->setIntroduction(tr("Members of a group get the access that is assigned to the group."));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSubmit([this, dialog, ids](const QList<qint64> &picks, Done done) {
        const auto groups = typedIds<Group::Id>(picks);
        m_desk.submit(
            dialog, tr("Adding %Ln user(s) to groups", nullptr, int(ids.size())),
            [groups, ids](Workspace &at, Progress &progress) { return statusOf(GroupService(at).addMembers(groups, ids, progress)); },
            std::move(done));
    });
    dialog->open();
}

void UserActions::removeFromGroups(User::Id id, const QList<Group::Id> &groups)
{
    Question question;
    question.title = tr("Remove %1 from %Ln group(s)?", nullptr, int(groups.size())).arg(nameOf({id}));
    question.text = tr("The user loses the access that these groups give.");
    question.action = tr("Remove from %Ln group(s)", nullptr, int(groups.size()));
    question.undoable = true;
    m_desk.prompts.confirm(m_origin, question, [this, id, groups] {
        m_desk.change(m_origin, tr("Removing a user from groups"), [id, groups](Workspace &at, Progress &progress) {
            return statusOf(GroupService(at).removeMembers(groups, {id}, progress));
        });
    });
}

void UserActions::verifyEmail(User::Id id)
{
    const auto user = changeable(id);
    if (!user) {
        return;
    }
    Question question;
    question.title = tr("Note the email address of %1 as verified?").arg(isolated(user->displayName));
    question.text = tr("Do this when you know from the user that %1 is right.").arg(user->email);
    question.action = tr("Verify email");
    question.undoable = true;
    m_desk.prompts.confirm(m_origin, question, [this, id] {
        m_desk.change(m_origin, tr("Verifying an email address"),
                      [id](Workspace &at, Progress &) { return UserService(at).verifyEmail(id); });
    });
}

void UserActions::sendVerification(User::Id id)
{
    const auto user = changeable(id);
    if (!user) {
        return;
    }
    const QString email = user->email;
    m_desk.change(
        m_origin, tr("Writing a verification email"), [id](Workspace &at, Progress &) { return UserService(at).sendVerification(id); },
        [this, email] {
            tellOfMail(tr("The verification email is on its way to %1.").arg(email),
                       tr("The verification email for %1 waits in the outbox: no mail server is configured.").arg(email));
        });
}

}  // namespace gatehouse
