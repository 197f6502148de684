// SPDX-License-Identifier: Apache-2.0
#include "protocols/ldap/tlsprobe.h"

#include "core/base/progress.h"
#include "protocols/ldap/ldapsocket.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// RFC 4511, 4.14.1: an extended request with message ID 1 and the name 1.3.6.1.4.1.1466.20037.
const QByteArray startTlsRequest = QByteArray::fromHex("301d02010177188016") + "1.3.6.1.4.1.1466.20037";
constexpr auto slice = 100ms;

class Probe
{
    Q_DECLARE_TR_FUNCTIONS(TlsProbe)

public:
    Probe(const DirectoryConnection &connection, QString said, Progress &progress)
        : m_connection(connection)
        , m_said(std::move(said))
        , m_progress(progress)
        , m_end(std::chrono::steady_clock::now() + connection.patience)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        const QByteArray pem = connection.authority.isEmpty() ? QByteArray() : connection.authority.toLatin1();
        configuration.setCaCertificates(pem.isEmpty() ? QSslConfiguration::systemCaCertificates() : QSslCertificate::fromData(pem));
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
        m_socket.setSslConfiguration(configuration);
    }

    Error run()
    {
        m_socket.connectToHost(m_connection.host, quint16(m_connection.port));
        if (!wait(
                [this] { return m_socket.state() == QAbstractSocket::ConnectedState || m_socket.waitForConnected(int(slice.count())); })) {
            return stopped();
        }
        if (m_connection.security == Directory::Security::StartTls) {
            m_socket.write(startTlsRequest);
            if (!wait([this] { return m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(int(slice.count())); })) {
                return stopped();
            }
            m_socket.readAll();
        }
        m_socket.setPeerVerifyName(m_connection.host);
        m_socket.startClientEncryption();
        wait([this] { return m_socket.isEncrypted() || m_socket.waitForEncrypted(int(slice.count())); });
        return m_progress.isCancelled() ? cancelled() : verdict();
    }

private:
    template<typename Wanted>
    bool wait(Wanted wanted)
    {
        while (!wanted()) {
            const bool isGone
                = m_socket.error() != QAbstractSocket::SocketTimeoutError && m_socket.error() != QAbstractSocket::UnknownSocketError;
            if (isGone || m_progress.isCancelled() || std::chrono::steady_clock::now() >= m_end) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] Error stopped() const { return m_progress.isCancelled() ? cancelled() : noTls(); }

    [[nodiscard]] Error error(const QString &message, const QString &field) const
    {
        QStringList details;
        const QSslCertificate certificate = m_socket.peerCertificate();
        if (!certificate.isNull()) {
            details.append(tr("Issued to: %1").arg(certificate.subjectDisplayName()));
            details.append(tr("Issued by: %1").arg(certificate.issuerDisplayName()));
        }
        for (const QSslError &each : m_socket.sslHandshakeErrors()) {
            details.append(each.errorString());
        }
        if (!m_said.isEmpty()) {
            details.append(m_said);
        }
        return {Error::Kind::Network, message, field, details.join(u'\n')};
    }

    [[nodiscard]] Error noTls() const
    {
        return m_connection.security == Directory::Security::Ldaps
                   ? error(tr("%1 does not speak TLS at port %2. Choose StartTLS, or the port of LDAPS, which is 636 unless it was moved.")
                               .arg(m_connection.host)
                               .arg(m_connection.port),
                           u"security"_s)
                   : error(tr("%1 does not take StartTLS. Choose LDAPS, or install a certificate on the domain controller.")
                               .arg(m_connection.host),
                           u"security"_s);
    }

    [[nodiscard]] bool has(const QList<QSslError::SslError> &kinds) const
    {
        const QList<QSslError> errors = m_socket.sslHandshakeErrors();
        return std::any_of(errors.cbegin(), errors.cend(), [&](const QSslError &each) { return kinds.contains(each.error()); });
    }

    [[nodiscard]] Error verdict() const
    {
        const QSslCertificate certificate = m_socket.peerCertificate();
        if (certificate.isNull()) {
            return noTls();
        }
        const QLocale locale;
        if (has({QSslError::CertificateExpired})) {
            return error(
                tr("The certificate of %1, or one that it leads to, has expired; its own is valid until %2. Renew it on the domain "
                   "controller.")
                    .arg(m_connection.host, locale.toString(certificate.expiryDate().toLocalTime(), QLocale::ShortFormat)),
                u"host"_s);
        }
        if (has({QSslError::CertificateNotYetValid})) {
            return error(tr("The certificate of %1 is not valid before %2. Is the clock of this computer right?")
                             .arg(m_connection.host, locale.toString(certificate.effectiveDate().toLocalTime(), QLocale::ShortFormat)),
                         u"host"_s);
        }
        if (has({QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain, QSslError::UnableToGetLocalIssuerCertificate,
                 QSslError::UnableToGetIssuerCertificate, QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted,
                 QSslError::CertificateSignatureFailed, QSslError::InvalidCaCertificate})) {
            return m_connection.authority.isEmpty()
                       ? error(tr("This computer does not trust the certificate of %1, which %2 has issued. Give the certificate of that "
                                  "authority.")
                                   .arg(m_connection.host, certificate.issuerDisplayName()),
                               u"authority"_s)
                       : error(tr("The certificate of %1 was issued by %2, and does not lead to the authority that was given. Give the "
                                  "certificate of the authority that it leads to.")
                                   .arg(m_connection.host, certificate.issuerDisplayName()),
                               u"authority"_s);
        }
        if (has({QSslError::HostNameMismatch})) {
            return error(tr("The certificate of the server is not for %1 but for %2. Write the host by a name that is in the certificate.")
                             .arg(m_connection.host, namesIn(certificate)),
                         u"host"_s);
        }
        return error(tr("No TLS could be agreed on with %1. TLS 1.2 or later is needed, with a certificate that is made for servers.")
                         .arg(m_connection.host),
                     u"security"_s);
    }

    [[nodiscard]] static QString namesIn(const QSslCertificate &certificate)
    {
        QStringList names = certificate.subjectAlternativeNames().values();
        if (names.isEmpty()) {
            names.append(certificate.subjectDisplayName());
        }
        names.sort();
        return names.join(u", "_s);
    }

    const DirectoryConnection &m_connection;
    QString m_said;
    Progress &m_progress;
    std::chrono::steady_clock::time_point m_end;
    QSslSocket m_socket;
};

}  // namespace

QByteArray systemAuthorities()
{
    for (const char *path : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem"}) {
        if (QFile::exists(QString::fromLatin1(path))) {
            return path;
        }
    }
    return {};
}

Error whyUntrusted(const DirectoryConnection &connection, const QString &said, Progress &progress)
{
    return Probe(connection, said, progress).run();
}

}  // namespace gatehouse
