// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directoryclient.h"
#include "tests/support/ownnetwork.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <signal.h>

namespace gatehouse {

/// A domain controller of Samba for corp.test, at the ports of LDAP, with a certificate for dc1.corp.test. It stands in the program's own
/// network (see `enterOwnNetwork`).
class SambaDomain
{
public:
    SambaDomain() = default;
    ~SambaDomain()
    {
        if (m_server.state() != QProcess::NotRunning) {
            kill(-pid_t(m_server.processId()), SIGKILL);  // Samba's processes are a group of their own
            m_server.waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(SambaDomain)

    /// To be called before anything that makes a thread.
    void prepare()
    {
        QFile hosts(file(QStringLiteral("hosts")));
        if (!hosts.open(QIODevice::WriteOnly) || hosts.write("127.0.0.1 localhost dc1.corp.test alias.corp.test\n") < 0) {
            m_why = hosts.errorString();
            return;
        }
        hosts.close();
        for (const char *tool : {"samba-tool", "samba", "openssl", "kinit", "python3"}) {
            const QStringList places{QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin"), QStringLiteral("/sbin"),
                                     QStringLiteral("/bin")};
            if (QStandardPaths::findExecutable(QLatin1String(tool), places).isEmpty()) {
                m_why = QLatin1String(tool) + QStringLiteral(" is not installed");
                return;
            }
        }
        m_why = enterOwnNetwork(file(QStringLiteral("hosts")));
    }

    /// Why there is none here; empty when `start` can be called.
    [[nodiscard]] QString why() const { return m_why; }

    [[nodiscard]] bool start() { return makeCertificates() && provision() && serve(); }

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// What was written by whatever went wrong.
    [[nodiscard]] QString log() const { return m_log; }
    [[nodiscard]] QString authority(const QString &name = QStringLiteral("ca.pem")) const
    {
        QFile pem(file(name));
        return pem.open(QIODevice::ReadOnly) ? QString::fromLatin1(pem.readAll()) : QString();
    }

    /// As the account "reader", over LDAPS.
    [[nodiscard]] DirectoryConnection connection() const
    {
        DirectoryConnection connection;
        connection.host = QStringLiteral("dc1.corp.test");
        connection.authority = authority();
        connection.bindName = QStringLiteral("reader@corp.test");
        connection.password = std::make_shared<const SecretBytes>(SecretBytes::ofText(QStringLiteral("Passw0rd.Reader")));
        connection.baseDn = QStringLiteral("DC=corp,DC=test");
        connection.pageSize = 10;
        return connection;
    }

    /// A ticket for GSSAPI, in a file of its own.
    [[nodiscard]] bool takeTicket()
    {
        QFile settings(file(QStringLiteral("krb5.conf")));
        if (!settings.open(QIODevice::WriteOnly)
            || settings.write("[libdefaults]\ndefault_realm = CORP.TEST\ndns_lookup_kdc = false\ndns_lookup_realm = false\nrdns = "
                              "false\ndns_canonicalize_hostname = false\n"
                              "[realms]\nCORP.TEST = {\nkdc = 127.0.0.1\n}\n[domain_realm]\n.corp.test = CORP.TEST\n")
                   < 0) {
            return false;
        }
        settings.close();
        qputenv("KRB5_CONFIG", QFile::encodeName(settings.fileName()));
        qputenv("KRB5CCNAME", "FILE:" + QFile::encodeName(file(QStringLiteral("ticket"))));
        return run(QStringLiteral("kinit"), {QStringLiteral("reader@CORP.TEST")}, "Passw0rd.Reader\n");
    }

private:
    bool run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        const bool done = process.waitForFinished(120'000) && process.exitCode() == 0;
        if (!done) {
            m_log = program + QLatin1Char('\n') + QString::fromLocal8Bit(process.readAll());
        }
        return done;
    }

    bool request(const QString &name, const QString &subject)
    {
        return run(QStringLiteral("openssl"),
                   {QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"), QStringLiteral("-nodes"),
                    QStringLiteral("-keyout"), file(name + QStringLiteral(".key")), QStringLiteral("-out"),
                    file(name + QStringLiteral(".csr")), QStringLiteral("-subj"), subject});
    }

    bool makeCertificates()
    {
        for (const QString &name : {QStringLiteral("ca"), QStringLiteral("otherca")}) {
            if (!run(QStringLiteral("openssl"),
                     {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                      QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-subj"),
                      QStringLiteral("/CN=") + name, QStringLiteral("-keyout"), file(name + QStringLiteral(".key")), QStringLiteral("-out"),
                      file(name + QStringLiteral(".pem"))})) {
                return false;
            }
        }
        QFile extensions(file(QStringLiteral("extensions")));
        const QByteArray names = "subjectAltName=DNS:dc1.corp.test\nextendedKeyUsage=serverAuth\n";
        if (!extensions.open(QIODevice::WriteOnly) || extensions.write(names) != names.size() || !extensions.flush()) {
            return false;
        }
        return request(QStringLiteral("dc1"), QStringLiteral("/CN=dc1.corp.test"))
               && run(QStringLiteral("openssl"),
                      {QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), file(QStringLiteral("dc1.csr")),
                       QStringLiteral("-CA"), file(QStringLiteral("ca.pem")), QStringLiteral("-CAkey"), file(QStringLiteral("ca.key")),
                       QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), QStringLiteral("20"), QStringLiteral("-extfile"),
                       extensions.fileName(), QStringLiteral("-out"), file(QStringLiteral("dc1.pem"))});
    }

    bool provision()
    {
        const QString folder = file(QStringLiteral("ad"));
        return run(QStringLiteral("samba-tool"),
                   {QStringLiteral("domain"), QStringLiteral("provision"), QStringLiteral("--realm=CORP.TEST"),
                    QStringLiteral("--domain=CORP"), QStringLiteral("--adminpass=Passw0rd.Admin"), QStringLiteral("--server-role=dc"),
                    QStringLiteral("--dns-backend=NONE"), QStringLiteral("--backend-store=mdb"), QStringLiteral("--host-name=dc1"),
                    QStringLiteral("--host-ip=127.0.0.1"), QStringLiteral("--targetdir=") + folder,
                    QStringLiteral("--option=interfaces=lo"), QStringLiteral("--option=bind interfaces only=yes")})
               && writeSettings(folder)
               && run(QStringLiteral("/usr/bin/python3"),
                      {qEnvironmentVariable("GATEHOUSE_SOURCE_DIR", QStringLiteral(".")) + QStringLiteral("/tests/support/sambadomain.py"),
                       file(QStringLiteral("smb.conf")), folder + QStringLiteral("/private/sam.ldb")});
    }

    bool writeSettings(const QString &folder)
    {
        QFile settings(file(QStringLiteral("smb.conf")));
        const QString text
            = QStringLiteral("[global]\nnetbios name = DC1\nrealm = CORP.TEST\nworkgroup = CORP\n"
                             "server role = active directory domain controller\nserver services = ldap, kdc\n"
                             "interfaces = lo\nbind interfaces only = yes\n"
                             "private dir = %1/private\nstate directory = %1/state\nlock directory = %1\n"
                             "cache directory = %1/cache\npid directory = %1\nbinddns dir = %1/bind-dns\n"
                             "log file = %1/log\nncalrpc dir = %1/ncalrpc\nntp signd socket directory = %1/ntp\n"
                             "winbindd socket directory = %1/winbind\n"
                             "ldap server require strong auth = allow_sasl_over_tls\ntls enabled = yes\ntls keyfile = %2\ntls certfile = "
                             "%3\ntls cafile = %4\n")
                  .arg(folder, file(QStringLiteral("dc1.key")), file(QStringLiteral("dc1.pem")), file(QStringLiteral("ca.pem")));
        QFile::setPermissions(file(QStringLiteral("dc1.key")), QFile::ReadOwner | QFile::WriteOwner);
        return settings.open(QIODevice::WriteOnly) && settings.write(text.toUtf8()) > 0;
    }

    bool serve()
    {
        m_server.setChildProcessModifier([] { ::setsid(); });
        m_server.setStandardInputFile(QProcess::nullDevice());
        m_server.setStandardOutputFile(file(QStringLiteral("samba.log")));
        m_server.setStandardErrorFile(file(QStringLiteral("samba.log")), QIODevice::Append);
        m_server.start(QStringLiteral("samba"), {QStringLiteral("-i"), QStringLiteral("-M"), QStringLiteral("single"), QStringLiteral("-s"),
                                                 file(QStringLiteral("smb.conf"))});
        for (QDeadlineTimer end(60'000); !end.hasExpired() && m_server.state() != QProcess::NotRunning;) {
            QTcpSocket ldaps;
            QTcpSocket kerberos;
            ldaps.connectToHost(QStringLiteral("127.0.0.1"), 636);
            kerberos.connectToHost(QStringLiteral("127.0.0.1"), 88);
            if (ldaps.waitForConnected(500) && kerberos.waitForConnected(500)) {
                return true;
            }
            m_server.waitForFinished(200);  // it listens when it is ready, and says so nowhere
        }
        QFile log(file(QStringLiteral("samba.log")));
        m_log = log.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(log.readAll()) : QString();
        return false;
    }

    QTemporaryDir m_folder;
    QString m_why;
    QString m_log;
    QProcess m_server;
};

}  // namespace gatehouse
