// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificates/x509.h"
#include "core/outbox/mailserver.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace gatehouse {

/// A mail server that other people wrote, in a process of its own (tests/peers/smtp).
class MailPeer
{
public:
    enum class Login { No, Yes };

    explicit MailPeer(MailServer::Security security, Login login = Login::No) : m_security(security), m_login(login)
    {
        auto made = must(makeCertificate({}, QStringLiteral("localhost"), QDateTime::currentDateTimeUtc()));
        certificate = made.certificate.pem;
        write(QStringLiteral("cert.pem"), certificate.toUtf8());
        write(QStringLiteral("key.pem"), made.key.view().toByteArray());
        QStringList arguments{qEnvironmentVariable("GATEHOUSE_SOURCE_DIR") + QStringLiteral("/tests/peers/smtp/mailserver.py"),
                              modeOf(security), m_folder.filePath(QStringLiteral("cert.pem")),
                              m_folder.filePath(QStringLiteral("key.pem"))};
        if (login == Login::Yes) {
            arguments.append({QStringLiteral("sso"), password()});
        }
        m_process.start(QStringLiteral("/usr/bin/python3"), arguments);
        const QList<QByteArray> ready = line().split(' ');
        m_port = ready.value(1).trimmed().toInt();
    }
    ~MailPeer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(MailPeer)

    [[nodiscard]] bool isReady() const { return m_port > 0; }
    [[nodiscard]] QByteArray complaint() { return "Is it installed? ./dev setup does that.\n" + m_process.readAllStandardError(); }
    [[nodiscard]] static QString password() { return QStringLiteral("nobody-guesses-this"); }
    /// What has to be set to reach it.
    [[nodiscard]] MailServer server() const
    {
        return {QStringLiteral("localhost"),
                m_port,
                m_security,
                m_login == Login::Yes ? QStringLiteral("sso") : QString(),
                QStringLiteral("sso@example.com"),
                QStringLiteral("Example Corp. “SSO”"),
                certificate};
    }
    /// The next message that it took.
    [[nodiscard]] QJsonObject taken() { return QJsonDocument::fromJson(line()).object(); }

    QString certificate;

private:
    static QString modeOf(MailServer::Security security)
    {
        return security == MailServer::Security::None       ? QStringLiteral("plain")
               : security == MailServer::Security::StartTls ? QStringLiteral("starttls")
                                                            : QStringLiteral("tls");
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("no room for the files of the mail server");
        }
    }
    QByteArray line()
    {
        constexpr int patience = 60'000;
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {}
        return m_process.readLine();
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    MailServer::Security m_security;
    Login m_login;
    int m_port = 0;
};

}  // namespace gatehouse
