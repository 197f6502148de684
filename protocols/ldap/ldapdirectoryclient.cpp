// SPDX-License-Identifier: Apache-2.0
#include "protocols/ldap/ldapdirectoryclient.h"

#include "core/base/progress.h"
#include "core/certificates/x509.h"
#include "protocols/ldap/ldapsession.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonDays = 30;
constexpr qsizetype longestCertificate = 64 * 1024;
constexpr int globalCatalogPort = 3268;
constexpr int globalCatalogTlsPort = 3269;
const QByteArray activeDirectory = "1.2.840.113556.1.4.800";  // [MS-ADTS], 3.1.1.3.4.3.1: LDAP_CAP_ACTIVE_DIRECTORY_OID

constexpr qsizetype longestShown = 200;

QString shown(const QByteArray &value)
{
    return QString::fromUtf8(value.left(longestShown));
}

/// The steps until a directory can be read, one after the other.
class Opening
{
    Q_DECLARE_TR_FUNCTIONS(LdapOpening)

public:
    Opening(const DirectoryConnection &connection, Progress &progress) : m_connection(connection), m_progress(progress) {}

    /// What was found, in a sentence.
    Result<QString> run(ConnectionStep step)
    {
        switch (step) {
        case ConnectionStep::Resolve:
            return resolve();
        case ConnectionStep::Connect:
            return connect();
        case ConnectionStep::Encrypt:
            return encrypt();
        case ConnectionStep::SignIn:
            return signIn();
        case ConnectionStep::Read:
            return read();
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] std::unique_ptr<DirectorySession> take() { return std::move(m_session); }
    [[nodiscard]] const QStringList &remarks() const { return m_remarks; }

private:
    Result<QString> resolve()
    {
        auto found = addressesOf(m_connection.host, m_connection.port, m_connection.patience, m_progress);
        if (!found) {
            return fail(found);
        }
        m_addresses = std::move(*found);
        QStringList texts;
        for (const HostAddress &each : std::as_const(m_addresses)) {
            texts.append(each.text());
        }
        texts.removeDuplicates();
        return tr("%1 is %2.").arg(m_connection.host, texts.join(u", "_s));
    }

    Result<QString> connect()
    {
        auto connected = connectTo(m_connection.host, m_connection.port, m_addresses, m_connection.patience, m_progress);
        if (!connected) {
            return fail(connected);
        }
        auto session = LdapSession::over(std::move(connected->socket), m_connection);
        if (!session) {
            return fail(session);
        }
        m_session = std::move(*session);
        if (m_connection.port == globalCatalogPort || m_connection.port == globalCatalogTlsPort) {
            m_remarks.append(tr("Port %1 is that of the global catalog, which has only a part of the attributes. Use %2 instead.")
                                 .arg(m_connection.port)
                                 .arg(portFor(m_connection.security)));
        }
        return tr("%1 listens at port %2.").arg(connected->address).arg(m_connection.port);
    }

    Result<QString> encrypt()
    {
        if (auto encrypted = m_session->encrypt(m_progress); !encrypted) {
            return fail(encrypted);
        }
        const auto certificate = readCertificate(m_session->serverCertificate(), {longestCertificate});
        if (!certificate) {
            return tr("%1 is used.").arg(m_session->tlsVersion());
        }
        const QString until = QLocale().toString(certificate->notAfter.toLocalTime(), QLocale::ShortFormat);
        if (certificate->notAfter < QDateTime::currentDateTimeUtc().addDays(soonDays)) {
            m_remarks.append(tr("The certificate of %1 expires on %2. From then on it can't be reached.").arg(m_connection.host, until));
        }
        return tr("%1 is used. The certificate of %2, issued by %3, is valid until %4.")
            .arg(m_session->tlsVersion(), certificate->subject, certificate->issuer, until);
    }

    Result<QString> signIn()
    {
        const auto done = m_session->signIn(m_progress);
        return done ? Result<QString>(tr("Signed in as %1.").arg(m_session->signedInAs())) : fail(done);
    }

    Result<QString> read()
    {
        const auto about = m_session->entry({}, {"supportedCapabilities", "defaultNamingContext", "dnsHostName", "vendorName"}, m_progress);
        if (!about) {
            return fail(about);
        }
        const QList<QByteArray> *capabilities = about->values("supportedCapabilities");
        if (!capabilities || !capabilities->contains(activeDirectory)) {
            return fail(
                Error::Kind::Network,
                tr("%1 is an LDAP server, but no Active Directory. Write the host name of a domain controller.").arg(m_connection.host),
                u"host"_s, shown(about->first("vendorName")));
        }
        const auto root = m_session->entry(m_connection.baseDn, {"objectClass", "distinguishedName"}, m_progress);
        const QString context = shown(about->first("defaultNamingContext"));
        if (!root) {
            Error error = root.error();
            if (error.kind == Error::Kind::NotFound) {
                error = {Error::Kind::Network, error.message + u' ' + tr("The domain of this server is %1.").arg(context), u"baseDn"_s,
                         error.details};
            }
            return tl::unexpected(error);
        }
        if (about->first("vendorName").contains("Samba")) {
            m_remarks.append(tr("The server is Samba. Single sign-on does not work with Simple AD, which is built on it."));
        }
        return tr("%1 is an Active Directory of %2; the root entry %3 can be read.")
            .arg(shown(about->first("dnsHostName")), context, root->dn.left(longestShown));
    }

    const DirectoryConnection &m_connection;
    Progress &m_progress;
    QList<HostAddress> m_addresses;
    std::unique_ptr<LdapSession> m_session;
    QStringList m_remarks;
};

bool isNeeded(ConnectionStep step, const DirectoryConnection &connection)
{
    return step != ConnectionStep::Encrypt || connection.security != Directory::Security::None;
}

struct ClientWords {
    Q_DECLARE_TR_FUNCTIONS(LdapDirectoryClient)
};

ConnectionStepResult skipped(ConnectionStep step, const QString &why)
{
    return {step, ConnectionStepResult::Outcome::Skipped, {}, why, {}, {}};
}

}  // namespace

Result<std::unique_ptr<DirectorySession>> LdapDirectoryClient::open(const DirectoryConnection &connection, Progress &progress) const
{
    Opening opening(connection, progress);
    for (const ConnectionStep step : allConnectionSteps) {
        if (step == ConnectionStep::Read || !isNeeded(step, connection)) {
            continue;
        }
        if (const auto done = opening.run(step); !done) {
            return fail(done);
        }
    }
    return opening.take();
}

Result<DirectoryTest> LdapDirectoryClient::test(const DirectoryConnection &connection, Progress &progress) const
{
    Opening opening(connection, progress);
    DirectoryTest test;
    bool goesOn = true;
    for (const ConnectionStep step : allConnectionSteps) {
        progress.report(test.steps.size(), qint64(allConnectionSteps.size()));
        if (!goesOn || !isNeeded(step, connection)) {
            test.steps.append(skipped(step, goesOn ? ClientWords::tr("Nothing is encrypted by TLS.") : QString()));
            continue;
        }
        const auto begin = std::chrono::steady_clock::now();
        const auto done = opening.run(step);
        const auto took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
        if (!done && done.error().kind == Error::Kind::Cancelled) {
            return fail(done);
        }
        goesOn = done.has_value();
        test.steps.append(done ? ConnectionStepResult{step, ConnectionStepResult::Outcome::Passed, took, *done, {}, {}}
                               : ConnectionStepResult{step, ConnectionStepResult::Outcome::Failed, took, done.error().message,
                                                      done.error().details, done.error().field});
    }
    test.remarks = opening.remarks();
    return test;
}

}  // namespace gatehouse
