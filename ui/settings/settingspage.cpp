// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingspage.h"

#include "core/accounts/organization.h"
#include "core/identitysource/region.h"
#include "core/outbox/mailserverservice.h"
#include "core/quotas/quotaservice.h"
#include "core/secrets/keyservice.h"
#include "core/secrets/keywords.h"
#include "core/settings/settingsservice.h"
#include "core/workspace/workspacefile.h"
#include "ui/identitysource/deleteconfigurationwizard.h"
#include "ui/identitysource/regiondialog.h"
#include "ui/settings/editiondialog.h"
#include "ui/settings/mailserverdialog.h"
#include "ui/settings/operatordialog.h"
#include "ui/settings/portaldialog.h"
#include "ui/settings/settingscard.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/factsview.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/parts.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

void openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Grey with this reason in its tool tip, or ready when there is none.
void setReason(QAction *action, const QString &reason)
{
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason);
}

/// The value of a setting as people read it.
QString valueFor(Workspace &workspace, const QString &name)
{
    return shown(*settingNamed(name), SettingsService(workspace).value(name).value_or(QString()));
}

QString labelFor(const QString &name)
{
    return settingNamed(name)->label;
}

}  // namespace

SettingsPage::SettingsPage(const Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_header(new PageHeader(this))
{
    setObjectName(u"settingsPage"_s);
    m_header->setTitle(tr("Settings"));
    m_header->setSubtitle(tr("What is set once and holds for the whole workspace."));
    auto *page = new QWidget;
    m_cards = new QVBoxLayout(page);
    m_cards->setContentsMargins(0, 0, 3 * grid, 0);
    m_cards->setSpacing(4 * grid);
    addPortal();
    addSessions();
    addMail();
    addEdition();
    addKeys();
    addOperator();
    addFile();
    addConfiguration();
    m_cards->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageSide, pageTop, pageSide, 4 * grid);
    layout->setSpacing(4 * grid);
    layout->addWidget(m_header);
    auto *area = makeScrollArea(page, this);
    area->setAccessibleName(tr("Settings"));
    layout->addWidget(area, 1);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & (Rooms(Room::Settings) | Room::Secrets | Room::Accounts)) {
            read();
        }
    });
    read();
}

QAction *SettingsPage::addAction(SettingsCard &card, const QString &name, const QString &text, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, std::move(run));
    QWidget::addAction(action);
    card.addAction(action);
    return action;
}

SettingsCard *SettingsPage::add(SettingsCard *card)
{
    m_cards->addWidget(card);
    return card;
}

void SettingsPage::addPortal()
{
    m_portal = add(new SettingsCard(u"portalCard"_s, tr("Access portal"), tr("Where people sign in to their accounts and applications.")));
    m_customize = addAction(*m_portal, u"customizePortal"_s, tr("&Customize the portal address…"),
                            [this] { openDialog(new PortalDialog(m_desk, this)); });
}

void SettingsPage::addSessions()
{
    m_sessions = add(new SettingsCard(u"sessionsCard"_s, tr("Sessions"),
                                      tr("After a user is disabled or deleted nobody can sign in as that user any more; what is open ends "
                                         "within these times.")));
    m_signIn = addAction(*m_sessions, u"changeSessions"_s, tr("Change &sign-in session…"),
                         [this] { openSettings(tr("Sign-in session"), {u"sessions.signIn"_s}); });
}

void SettingsPage::addMail()
{
    m_mail = add(new SettingsCard(u"mailCard"_s, tr("Mail server"), QString()));
    addAction(*m_mail, u"changeMail"_s, tr("Change &mail server…"), [this] { openDialog(new MailServerDialog(m_desk, this)); });
    m_testMail = addAction(*m_mail, u"testMail"_s, tr("Send a &test message…"), [this] { openDialog(new TestMailDialog(m_desk, this)); });
    m_removeMail = addAction(*m_mail, u"removeMail"_s, tr("&Remove"), [this] { removeMailServer(); });
}

void SettingsPage::addEdition()
{
    m_edition
        = add(new SettingsCard(u"editionCard"_s, tr("Edition of the service"), tr("Sets the quotas, and what can be chosen at all.")));
    addAction(*m_edition, u"changeEdition"_s, tr("Change &edition…"), [this] { openDialog(new EditionDialog(m_desk, this)); });
    addAction(*m_edition, u"showQuotas"_s, tr("Show &quotas"), [this] { Q_EMIT pageRequested(u"quotas"_s); });
}

void SettingsPage::addKeys()
{
    m_keys = add(new SettingsCard(u"keysCard"_s, tr("Key to the secrets"),
                                  tr("Private keys, seeds and passwords of servers are sealed under one key of the workspace.")));
    addAction(*m_keys, u"showSecrets"_s, tr("Show se&crets"), [this] { Q_EMIT pageRequested(u"secrets"_s); });
}

void SettingsPage::addOperator()
{
    m_operator = add(new SettingsCard(u"operatorCard"_s, tr("Operator"),
                                      tr("Who works here at present. Every change stands in the history under the name of the operator.")));
    addAction(*m_operator, u"renameOperator"_s, tr("Change &displayed name…"), [this] { openDialog(new OperatorDialog(m_desk, this)); });
}

void SettingsPage::addFile()
{
    m_file = add(new SettingsCard(u"fileCard"_s, tr("Workspace"), QString()));
    addAction(*m_file, u"renameWorkspace"_s, tr("Re&name the workspace…"),
              [this] { openSettings(tr("Name of the workspace"), {u"name"_s}); });
    addAction(*m_file, u"showSnapshots"_s, tr("Show sna&pshots"), [this] { Q_EMIT pageRequested(u"snapshots"_s); });
}

void SettingsPage::addConfiguration()
{
    m_configuration = add(new SettingsCard(u"configurationCard"_s, tr("Region and configuration"),
                                           tr("Everything here belongs to one Region. To move to another one, the configuration of single "
                                              "sign-on has to be deleted first; the address of the access portal changes with it.")));
    addAction(*m_configuration, u"changeRegion"_s, tr("Change Re&gion…"), [this] { openRegionDialog(m_desk, this); });
    addAction(*m_configuration, u"deleteConfiguration"_s, tr("&Delete the configuration…"),
              [this] { openDeleteConfigurationWizard(m_desk, this); });
}

void SettingsPage::openSettings(const QString &title, const QStringList &names)
{
    openDialog(new SettingsDialog(m_desk, title, names, this));
}

void SettingsPage::read()
{
    Workspace &at = m_desk.workspace;
    m_portal->facts().clear();
    m_portal->facts().addFact(tr("Address"), at.portalUrl(), FactsView::Copy::Button);
    const QString chosen = SettingsService(at).portalName();
    m_portal->facts().addFact(tr("Customized"),
                              chosen.isEmpty() ? tr("No: the ID of the identity store stands in it") : tr("Yes, for good"));
    setReason(m_customize, chosen.isEmpty() ? QString() : tr("The address was chosen already. It can be chosen once, for good."));

    const auto profile = QuotaService(at).profile().value_or(QuotaProfile::Current);
    m_sessions->facts().clear();
    m_sessions->facts().addFact(labelFor(u"sessions.signIn"_s), valueFor(at, u"sessions.signIn"_s));
    m_sessions->facts().addFact(tr("Session of an application"), tr("1 hour, renewed while the sign-in session lasts"));
    m_sessions->facts().addFact(tr("Session of a role"), tr("As each permission set says: 1 to 12 hours"));
    m_sessions->facts().addFact(tr("After disabling: new sessions"), tr("Up to 1 hour"));
    m_sessions->facts().addFact(tr("After disabling: applications"), tr("Up to 2 hours"));
    m_sessions->facts().addFact(tr("After disabling: accounts"), tr("Up to 1 hour and the session of the role"));
    setReason(m_signIn,
              profile == QuotaProfile::Current ? QString() : tr("The sign-in session lasts 8 hours in the %1.").arg(labelOf(profile)));
    m_edition->facts().clear();
    m_edition->facts().addFact(tr("Edition"), labelOf(profile));
    m_operator->facts().clear();
    m_operator->facts().addFact(tr("Name"), at.who().name);
    m_operator->facts().addFact(tr("Displayed as"), SettingsService(at).operatorName(at.who().name));
    readMail();
    readFile();
    readConfiguration();
    readKeys();
}

void SettingsPage::readMail()
{
    Workspace &at = m_desk.workspace;
    const MailServerService mail(at);
    const QString why = mail.unavailable();
    const MailServer server = mail.server().value_or(MailServer());
    m_mail->setExplanation(why.isEmpty() ? tr("Invitations and other messages to users go out through it.") : why);
    m_mail->facts().clear();
    if (why.isEmpty()) {
        m_mail->facts().addFact(tr("Server"), u"%1:%2"_s.arg(server.host).arg(server.port), FactsView::Copy::Button);
        m_mail->facts().addStatus(labelFor(u"mail.security"_s), valueFor(at, u"mail.security"_s),
                                  server.security == MailServer::Security::None ? Tone::Warning : Tone::Success);
        m_mail->facts().addFact(tr("Signs in as"), server.user.isEmpty() ? tr("Nobody") : server.user);
        m_mail->facts().addFact(tr("Password"), mail.hasPassword().value_or(false) ? tr("Kept among the secrets") : tr("None"));
        m_mail->facts().addFact(labelFor(u"mail.sender"_s),
                                server.senderName.isEmpty() ? server.sender : u"%1 <%2>"_s.arg(server.senderName, server.sender));
        m_mail->facts().addFact(labelFor(u"mail.authority"_s),
                                server.authority.isEmpty() ? tr("Those that this computer trusts") : tr("A certificate of its own"));
    }
    setReason(m_testMail, why.isEmpty() ? QString() : tr("No mail server is configured."));
    setReason(m_removeMail, why.isEmpty() ? QString() : tr("No mail server is configured."));
}

void SettingsPage::readFile()
{
    Workspace &at = m_desk.workspace;
    const QFileInfo file(at.path());
    FactsView &facts = m_file->facts();
    facts.clear();
    facts.addFact(labelFor(u"name"_s), valueFor(at, u"name"_s));
    facts.addFact(tr("File"), QDir::toNativeSeparators(file.absoluteFilePath()), FactsView::Copy::Button);
    facts.addFact(tr("Size"), QLocale().formattedDataSize(file.size()));
    facts.addFact(tr("Format"), QString::number(workspacefile::currentVersion()));
}

void SettingsPage::readConfiguration()
{
    Workspace &at = m_desk.workspace;
    FactsView &facts = m_configuration->facts();
    facts.clear();
    facts.addFact(tr("Region"), labelOfRegion(at.setting(u"region"_s)));
    const auto instance = enabledInstance(at);
    if (instance) {
        facts.addFact(tr("Identity store ID"), instance->identityStoreId, FactsView::Copy::Button);
        facts.addFact(tr("Instance ARN"), instance->arn, FactsView::Copy::Button);
    } else {
        facts.addFact(tr("Single sign-on"), tr("Not enabled"));
    }
}

void SettingsPage::readKeys()
{
    m_desk.read<KeyStanding>(
        this, tr("Looking for the key"), [](Workspace &at, Progress &) { return KeyService(at).standing(); },
        [this](const Result<KeyStanding> &stands) {
            FactsView &facts = m_keys->facts();
            facts.clear();
            if (!stands) {
                facts.addWide(tr("State"), stands.error().message);
                return;
            }
            const bool ready = stands->state == KeyState::Ready;
            const bool unused = stands->state == KeyState::NotMade;
            facts.addStatus(tr("State"), titleOf(stands->state), ready ? Tone::Success : unused ? Tone::Neutral : Tone::Warning);
            facts.addFact(tr("Kept"), unused ? QString() : titleOf(stands->record.place));
            facts.addFact(tr("Secrets"), QLocale().toString(stands->secrets));
        });
}

void SettingsPage::removeMailServer()
{
    Question question{tr("Use no mail server?"),
                      tr("Its password is forgotten too. Messages wait in the outbox from then on. Undo brings both back."),
                      tr("Remove the mail server")};
    question.undoable = true;
    m_desk.prompts.confirm(this, question, [this] {
        m_desk.change(this, tr("Removing the mail server"), [](Workspace &at, Progress &) { return MailServerService(at).remove(); });
    });
}

}  // namespace gatehouse
