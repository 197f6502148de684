// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outbox/mailserverservice.h"
#include "core/policies/knowledge.h"
#include "core/saml/metadatasource.h"
#include "core/transfer/format.h"
#include "core/workspace/tasks.h"
#include "protocols/csv/csvassignments.h"
#include "protocols/saml/xmlsamldocuments.h"
#include "protocols/transferformats.h"
#include "tests/support/testworkspace.h"
#include "tests/ui/support/fakeprompts.h"
#include "tests/ui/support/testaccounts.h"
#include "tests/ui/support/testpeers.h"
#include "ui/shell/desk.h"

#include <QAction>
#include <QCoreApplication>
#include <QSettings>
#include <QTest>

#include <functional>

namespace gatehouse {

/// Takes every message that it is given.
class FakeMailServer final : public MailSender
{
public:
    [[nodiscard]] std::unique_ptr<MailSession> open(const MailServer &, SecretBytes) const override
    {
        return std::make_unique<Session>(sent);
    }

    mutable QList<Mail> sent{};

private:
    class Session final : public MailSession
    {
    public:
        explicit Session(QList<Mail> &sent) : m_sent(sent) {}
        [[nodiscard]] Status send(const Mail &mail, Progress &) override
        {
            m_sent.append(mail);
            return {};
        }

    private:
        QList<Mail> &m_sent;
    };
};

/// A web that answers every address with the same document, or with why it does not.
class FakeMetadataSource final : public MetadataSource
{
public:
    [[nodiscard]] Result<QByteArray> fetch(const QString &, Progress &) const override { return answer; }

    Result<QByteArray> answer = fail(Error::Kind::Network, QStringLiteral("There is no web here."), QStringLiteral("url"));
};

/// A desk on a real workspace: real tasks, prompts that answer as the test says, settings of its own.
class TestDesk
{
public:
    /// `prepare` may fill, spoil and reopen the workspace before anything stands on it.
    explicit TestDesk(const std::function<void(TestWorkspace &)> &prepare = {}) : tasks(prepared(prepare))
    {
        QCoreApplication::setOrganizationName(QStringLiteral("gatehouse-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, test.folder.filePath(QStringLiteral("settings")));
    }
    ~TestDesk() { accounts.goOn(); }
    Q_DISABLE_COPY_MOVE(TestDesk)

    Workspace &operator*() const { return *test; }
    [[nodiscard]] bool isQuiet() const { return tasks.runningCount() == 0; }
    /// From now on messages can be sent.
    void configureMail() const
    {
        must(MailServerService(*test).save(
            {QStringLiteral("mail.example.com"), 587, MailServer::Security::StartTls, {}, QStringLiteral("sso@example.com")}, {}));
    }
    /// The same desk with other prompts; everything on it is borrowed from this one.
    [[nodiscard]] Desk with(Prompts &shown)
    {
        return {*test, tasks, shown, mail, formats, knowledge, assignmentFormat, provisioning, saml, metadata, outside.peers};
    }
    [[nodiscard]] QString file(const QString &name) const { return test.folder.filePath(name); }

    TestWorkspace test;
    FakePrompts prompts;
    FakeMailServer mail;
    TransferFormats formats = allTransferFormats();
    Knowledge knowledge;
    CsvAssignments assignmentFormat;
    TestAccounts accounts;
    Tasks tasks;
    ProvisioningTasks provisioning{tasks, accounts.makeProvisioner()};
    XmlSamlDocuments saml;
    FakeMetadataSource metadata;
    TestPeers outside;
    Desk desk{*test, tasks, prompts, mail, formats, knowledge, assignmentFormat, provisioning, saml, metadata, outside.peers};

private:
    Workspace &prepared(const std::function<void(TestWorkspace &)> &prepare)
    {
        if (prepare) {
            prepare(test);
        }
        return *test;
    }
};

/// The action of a page by its object name.
inline QAction &actionOf(const QWidget &page, const QString &name)
{
    auto *action = page.findChild<QAction *>(name);
    if (!action) {
        qFatal("no action %s", qPrintable(name));
    }
    return *action;
}

}  // namespace gatehouse
