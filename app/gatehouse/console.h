// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wiring/environmentpassphrase.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/policies/knowledge.h"
#include "core/provisioning/provisioningtasks.h"
#include "core/transfer/format.h"
#include "core/workspace/permission.h"
#include "core/workspace/tasks.h"
#include "core/workspace/workspace.h"
#include "protocols/csv/csvassignments.h"
#include "protocols/fido/fidosecuritykeys.h"
#include "protocols/http/httpmetadatasource.h"
#include "protocols/ldap/ldapdirectoryclient.h"
#include "protocols/saml/xmlsamldocuments.h"
#include "protocols/smtp/smtpsender.h"
#include "ui/console/consolewindow.h"
#include "ui/console/startwindow.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogprompts.h"
#include "ui/shell/noticelog.h"
#include "ui/shell/peers.h"

#include <QObject>

#include <memory>

namespace gatehouse {

struct Preferences;

/// The program: plugs the real clock, formats and mail into the panes, and has at most one workspace open.
class Console : public QObject
{
    Q_OBJECT

public:
    Console(Theme &theme, PassphraseSource &passphrases);
    ~Console() override;

    /// Opens a workspace file in the window; the window that is open stays when that fails.
    Status open(const QString &path);
    Status create(const QString &path);
    /// Opens the demo company, which is made the first time: in `path`, or in the folder of the program's data.
    Status openDemo(const QString &path = {});
    /// Shows the window that asks what to open; `error` is said there.
    void start(const QString &error = {});

    /// Draws every page and dialog to `folder`; the workspace must be open.
    Result<QStringList> tour(const QString &folder, const QList<Theme::Mode> &modes);
    /// The workspace file that is open, or an empty text.
    [[nodiscard]] QString path() const;

private:
    /// A workspace that is open, with all that works on it.
    struct Session {
        Session(std::unique_ptr<Workspace> opened, Console &console);

        std::unique_ptr<Workspace> workspace;
        Tasks tasks;
        ProvisioningTasks provisioning;
        Desk desk;
        std::unique_ptr<ConsoleWindow> window;
    };

    [[nodiscard]] Workspace::Setup setup();
    [[nodiscard]] std::unique_ptr<ConsoleWindow> makeWindow(const Session &session);
    /// Exchanges the window of the session for one that speaks the language of the preferences.
    void changeLanguage();
    void speakLanguage() const;
    /// The window may be the one whose menu asked for this: it goes when its event is done with.
    template<typename Owner>
    void removeLater(std::unique_ptr<Owner> owner);
    void show(std::unique_ptr<Workspace> workspace);
    /// Closes the workspace and shows the window that asks what to open.
    void leave();
    void askForNew();
    void askForOpen();
    void showAbout();
    void showPreferences();
    void follow(const Preferences &preferences);
    [[nodiscard]] QWidget *frontWindow() const;
    void report(const Status &status);
    /// A file that somebody chose from a list or dropped.
    void openChosen(const QString &path);

    Theme &m_theme;
    PassphraseSource &m_passphrases;
    std::unique_ptr<KeyStore> m_keychain;
    SystemClock m_clock;
    SystemRandom m_random;
    EverythingAllowed m_permission;
    SmtpSender m_mail;
    TransferFormats m_formats;
    Knowledge m_knowledge;
    CsvAssignments m_assignmentFormat;
    XmlSamlDocuments m_saml;
    HttpMetadataSource m_metadata;
    LdapDirectoryClient m_directories;
    UsbTransport m_usb;
    FidoSecurityKeys m_securityKeys{m_usb};
    Peers m_peers{m_directories, m_securityKeys};
    NoticeLog m_notices;
    DialogPrompts m_prompts{m_notices};
    QString m_language;  ///< as it was in the preferences when it was last followed
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<Session> m_session;
};

}  // namespace gatehouse
