// SPDX-License-Identifier: Apache-2.0
#include "ui/users/adduserwizard.h"

#include "core/identitysource/editlock.h"
#include "core/outbox/mail.h"
#include "core/outbox/mailserverservice.h"
#include "core/users/displayname.h"
#include "ui/groups/grouppicking.h"
#include "ui/picking/typedids.h"
#include "ui/shell/edits.h"
#include "ui/shell/factsview.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/users/userfields.h"

#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 20;

const QString emailMode = u"email"_s;
const QString oneTimeMode = u"oneTime"_s;

}  // namespace

AddUserWizard::AddUserWizard(const Desk &desk, QWidget *parent)
    : StepWizard(tr("Add user"), tr("&Add user"), parent)
    , m_desk(desk)
    , m_withPassword(mayEditByHand(desk.workspace.database(), HandEdit::Password).has_value())
    , m_details(makeDetails())
    , m_attributes(makeAttributes())
    , m_groups(new RecordPicker(u"groupsOfNewUser"_s, groupsToPick(desk)))
{
    setObjectName(u"addUserWizard"_s);
    resize(1000, 680);
    addStep({tr("User details"), tr("The user will sign in to the access portal with these."), m_details});
    addStep({tr("Additional attributes"), tr("Optional. Some business applications need them to recognize the user."), m_attributes});
    addStep({tr("Groups"), tr("Optional. Members of a group get the access that is assigned to the group."), m_groups});
    addReview(tr("Review"), tr("Nothing has been written yet. Check the details, then add the user."),
              [this](FactsView &facts) { review(facts); });
    setSubmit([this](Done done) { create(std::move(done)); });
}

Form *AddUserWizard::makeDetails()
{
    auto *form = new Form;
    const auto add = [this, form](const QString &path) {
        return form->add(makeUserEdit(*userAttribute(path)))->setRule(userRule(m_desk.workspace.database(), path));
    };
    form->addSection(QString(), Form::Columns::Two);
    add(u"userName"_s)->setHint(tr("Needed to sign in. It can't be changed later."));
    addPassword(*form);
    add(u"emails.value"_s);
    auto *confirm = form->add(new TextEdit(u"confirmEmail"_s, tr("Confirm email address")));
    confirm->require()->setRule([form](const QVariant &value) -> Status {
        return value.toString() == form->text(u"emails.value"_s)
                   ? Status()
                   : fail(Error::Kind::Invalid, tr("The two email addresses differ."), u"confirmEmail"_s);
    });
    add(u"name.givenName"_s);
    add(u"name.familyName"_s);
    add(u"displayName"_s)->setHint(tr("How the user is called in lists."));
    connect(form, &Form::changed, this, &AddUserWizard::proposeDisplayName);
    return form;
}

void AddUserWizard::addPassword(Form &form)
{
    if (!m_withPassword) {
        auto *notice = new MessageBar;
        notice->setObjectName(u"passwordNotice"_s);
        notice->showMessage(
            Tone::Info,
            tr("People sign in at the identity provider: there is no password here. The username has to be the one that they have there."),
            MessageBar::Close::Hidden);
        form.addWidget(notice);
        return;
    }
    auto *password = form.add(new RadioEdit(u"password"_s, tr("Password"),
                                            {{emailMode, tr("Send an email to the user with password setup instructions")},
                                             {oneTimeMode, tr("Generate a one-time password that you can share with the user")}}));
    if (MailServerService(m_desk.workspace).unavailable().isEmpty()) {
        return;
    }
    auto *notice = new MessageBar;
    notice->setObjectName(u"mailNotice"_s);
    const auto tell = [this, notice, password] {
        if (password->value() == emailMode) {
            notice->showMessage(Tone::Info, tr("No mail server is configured: the message will wait in the outbox."),
                                MessageBar::Close::Hidden);
        } else {
            notice->clear();
        }
    };
    form.addWidget(notice);
    connect(password, &Edit::changed, notice, tell);
    tell();
}

void AddUserWizard::proposeDisplayName()
{
    Edit *name = m_details->edit(u"displayName"_s);
    const QString proposal = displayNameOf(m_details->text(u"name.givenName"_s), m_details->text(u"name.familyName"_s));
    if (name->value().toString() == m_proposed && proposal != m_proposed) {
        m_proposed = proposal;
        name->setValue(proposal);
    }
}

Form *AddUserWizard::makeAttributes()
{
    auto *form = new Form;
    for (const UserAttribute::Section section : optionalSections()) {
        addUserSection(*form, section);
    }
    return form;
}

NewUser AddUserWizard::asked() const
{
    NewUser asked;
    takeFields(*m_details, asked.user);
    takeFields(*m_attributes, asked.user);
    asked.password = !m_withPassword                                  ? PasswordMode::None
                     : m_details->value(u"password"_s) == oneTimeMode ? PasswordMode::OneTime
                                                                      : PasswordMode::Email;
    asked.groups = typedIds<Group::Id>(m_groups->picks());
    return asked;
}

void AddUserWizard::review(FactsView &facts) const
{
    const NewUser user = asked();
    facts.addSection(tr("User details"));
    for (const UserAttribute &attribute : userAttributes()) {
        if (attribute.section == UserAttribute::Section::Primary) {
            facts.addFact(attribute.label, fieldOf(user.user, attribute.path));
        }
    }
    facts.addFact(tr("Password"), user.password == PasswordMode::Email     ? tr("Email with password setup instructions")
                                  : user.password == PasswordMode::OneTime ? tr("One-time password, shown once after this step")
                                                                           : tr("That of the identity provider"));
    if (!user.user.attributes.isEmpty()) {
        facts.addSection(tr("Additional attributes"));
        for (const UserAttribute &attribute : userAttributes()) {
            if (user.user.attributes.contains(attribute.path)) {
                facts.addFact(attribute.label, user.user.attributes.value(attribute.path));
            }
        }
    }
    facts.addSection(tr("Groups: %1").arg(QLocale().toString(user.groups.size())));
    QString names = QLocale().createSeparatedList(m_groups->pickNames(mostNamed));
    if (user.groups.size() > mostNamed) {
        names = tr("%1 and %Ln more", nullptr, int(user.groups.size() - mostNamed)).arg(names);
    }
    facts.addWide(QString(), user.groups.isEmpty() ? tr("The user will be a member of no group.") : names);
}

void AddUserWizard::create(Done done)
{
    const NewUser user = asked();
    m_desk.write<CreatedUser>(
        this, tr("Adding user %1").arg(user.user.username), [user](Workspace &at, Progress &) { return UserService(at).create(user); },
        [this, done = std::move(done)](const Result<CreatedUser> &created) {
            m_created = created.value_or(CreatedUser());
            done(created ? Status() : fail(created));
        });
}

}  // namespace gatehouse
