// SPDX-License-Identifier: Apache-2.0
#include "ui/users/userpage.h"

#include "models/users/usertablemodel.h"
#include "ui/identitysource/sourcelock.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"
#include "ui/users/useractions.h"
#include "ui/users/userdetails.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

#include <utility>

namespace gatehouse {

using namespace Qt::StringLiterals;

UserPage::UserPage(const Desk &desk, User::Id id, QWidget *parent)
    : RecordPage(u"userPage"_s, parent)
    , m_id(id)
    , m_lock(new SourceLock(desk, this))
    , m_actions(new UserActions(desk, this))
    , m_details(new UserDetails(desk, *m_actions, UserDetails::Head::Hidden, this))
{
    addActions();
    addMenu();
    setDetails(m_details);
    m_lock->tellIn(message());
    connect(m_lock, &SourceLock::changed, this, &UserPage::showUser);
    connect(m_details, &UserDetails::changed, this, &UserPage::showUser);
    connect(m_details, &UserDetails::groupOpened, this, &UserPage::groupOpened);
    connect(m_details, &UserDetails::accountOpened, this, &UserPage::accountOpened);
    connect(m_details, &UserDetails::gone, this, [this] { sayGone(tr("This user was deleted.")); });
    m_details->setUser(id);
}

void UserPage::addActions()
{
    QAction *edit = add(u"editUser"_s, tr("&Edit user…"), u"edit", Qt::Key_F2, [this] { m_actions->edit(m_id); });
    QAction *reset = add(u"resetPassword"_s, tr("&Reset password…"), u"key", {}, [this] { m_actions->resetPassword(m_id); });
    m_disable = add(u"disableUser"_s, tr("&Disable…"), u"user-off", {}, [this] { m_actions->disable({m_id}); });
    m_enable = add(u"enableUser"_s, tr("E&nable"), u"user-check", {}, [this] { m_actions->enable({m_id}); });
    m_remove = add(u"deleteUser"_s, tr("De&lete…"), u"trash", Qt::Key_Delete, [this] { m_actions->remove({m_id}); });
    m_forEnabled = {{edit, HandEdit::Alter}, {reset, HandEdit::Password}};
    header().addAction(edit, PageHeader::Rank::Primary);
    header().addAction(reset, PageHeader::Rank::Secondary);
    header().addAction(m_disable, PageHeader::Rank::Secondary);
    header().addAction(m_enable, PageHeader::Rank::Secondary);
    header().addAction(m_remove, PageHeader::Rank::Secondary);
}

void UserPage::addMenu()
{
    QAction *join = add(u"addToGroup"_s, tr("Add to &group…"), u"group-add", {}, [this] { m_actions->addToGroups({m_id}); });
    QAction *verify = add(u"verifyEmail"_s, tr("&Verify email…"), u"check", {}, [this] { m_actions->verifyEmail(m_id); });
    QAction *send
        = add(u"sendVerification"_s, tr("&Send verification email"), u"mail-send", {}, [this] { m_actions->sendVerification(m_id); });
    m_forEnabled
        += QList<std::pair<QAction *, HandEdit>>{{join, HandEdit::Join}, {verify, HandEdit::VerifyEmail}, {send, HandEdit::VerifyEmail}};
    m_forUnverified = {verify, send};
    auto *more = makeButton(tr("&More"), ButtonKind::Plain, this);
    more->setObjectName(u"more"_s);
    more->setIcon(icon(u"more"));
    more->setToolTip(tr("More to do with this user"));
    auto *menu = new QMenu(more);
    menu->setToolTipsVisible(true);
    menu->addActions({join, verify, send});
    more->setMenu(menu);
    header().addWidget(more);
}

void UserPage::showUser()
{
    const auto &user = m_details->user();
    header().setTitle(user ? user->displayName : tr("Deleted user"));
    header().setSubtitle(user ? tr("%1 · %2").arg(user->username, statusText(user->status)) : QString());
    const QString reason = user ? reasonAgainstChange(*user) : tr("This user was deleted.");
    for (const auto &[action, edit] : std::as_const(m_forEnabled)) {
        const bool verified = user && user->emailVerified && m_forUnverified.contains(action);
        const QString locked = m_lock->reasonAgainst(edit);
        const QString usual = reason.isEmpty() && verified ? tr("The email address is verified already.") : reason;
        allow(*action, user && !locked.isEmpty() ? locked : usual);
    }
    const bool disabled = user && user->status == User::Status::Disabled;
    m_enable->setVisible(disabled);
    m_disable->setVisible(!disabled);
    for (QAction *action : {m_enable, m_disable, m_remove}) {
        action->setEnabled(user.has_value());
    }
}

}  // namespace gatehouse
