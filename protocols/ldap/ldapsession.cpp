// SPDX-License-Identifier: Apache-2.0
#include "protocols/ldap/ldapsession.h"

#include "core/base/progress.h"
#include "protocols/ldap/ldapwatch.h"
#include "protocols/ldap/quietpipe.h"
#include "protocols/ldap/tlsprobe.h"
#include "protocols/ldap/wipedrequest.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QTemporaryFile>

#include <ldap.h>
#include <openldap.h>
#include <sasl/sasl.h>
#include <unistd.h>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct SessionWords {
    Q_DECLARE_TR_FUNCTIONS(LdapSession)
};

constexpr ber_len_t largestAnswer = 16UL * 1024 * 1024;  ///< one entry, or one message of any other kind
constexpr qsizetype longestSaying = 2000;                ///< of a server about what it did
constexpr qsizetype mostReferrals = 10;                  ///< that are named

QString urlOf(const DirectoryConnection &connection)
{
    const QString host = connection.host.contains(u':') ? u'[' + connection.host + u']' : connection.host;
    const QString scheme = connection.security == Directory::Security::Ldaps ? u"ldaps"_s : u"ldap"_s;
    return u"%1://%2:%3"_s.arg(scheme, host).arg(connection.port);
}

/// A text that libldap has made.
QString takeText(char *text)
{
    QString taken = QString::fromUtf8(text);
    ldap_memfree(text);
    return taken;
}

/// Everything that SASL may want to know of us is in the ticket.
int answerNothing(LDAP *, unsigned, void *, void *asked)
{
    for (auto *each = static_cast<sasl_interact_t *>(asked); each->id != SASL_CB_LIST_END; ++each) {
        each->result = "";
        each->len = 0;
    }
    return LDAP_SUCCESS;
}

}  // namespace

void LdapSession::FreeMessage::operator()(ldapmsg *message) const
{
    ldap_msgfree(message);
}

LdapSession::LdapSession(ldap *handle, LdapSocket watched, DirectoryConnection connection)
    : m_handle(handle)
    , m_watched(std::move(watched))
    , m_connection(std::move(connection))
{
}

LdapSession::~LdapSession()
{
    const QuietPipe quiet;
    ldap_unbind_ext(m_handle, nullptr, nullptr);
}

Result<std::unique_ptr<LdapSession>> LdapSession::over(LdapSocket socket, const DirectoryConnection &connection)
{
    LdapSocket second(::dup(socket.get()));
    LDAP *handle = nullptr;
    const int code = ldap_init_fd(socket.get(), LDAP_PROTO_TCP, urlOf(connection).toUtf8().constData(), &handle);
    if (code != LDAP_SUCCESS || !second.isValid()) {
        return fail(Error::Kind::Network, SessionWords::tr("The LDAP library can't be used."), {},
                    QString::fromUtf8(ldap_err2string(code)));
    }
    socket.release();
    std::unique_ptr<LdapSession> session(new LdapSession(handle, std::move(second), connection));
    const auto ready = session->prepare();
    return ready ? Result<std::unique_ptr<LdapSession>>(std::move(session)) : fail(ready);
}

Status LdapSession::prepare()
{
    const int version = LDAP_VERSION3;
    ber_len_t largest = largestAnswer;
    Sockbuf *buffer = nullptr;
    const bool isSet = ldap_set_option(m_handle, LDAP_OPT_PROTOCOL_VERSION, &version) == LDAP_SUCCESS
                       && ldap_set_option(m_handle, LDAP_OPT_REFERRALS, LDAP_OPT_OFF) == LDAP_SUCCESS
                       && ldap_set_option(m_handle, LDAP_OPT_RESTART, LDAP_OPT_ON) == LDAP_SUCCESS
                       && ldap_get_option(m_handle, LDAP_OPT_SOCKBUF, &buffer) == LDAP_SUCCESS
                       && ber_sockbuf_ctrl(buffer, LBER_SB_OPT_SET_MAX_INCOMING, &largest) >= 0;
    if (!isSet) {
        return fail(Error::Kind::Network, SessionWords::tr("The LDAP library can't be used."));
    }
    return m_connection.security == Directory::Security::None ? Status() : prepareTls();
}

Status LdapSession::prepareTls()
{
    QTemporaryFile authority;
    QByteArray path = systemAuthorities();
    if (!m_connection.authority.isEmpty()) {
        const QByteArray pem = m_connection.authority.toLatin1() + '\n';
        if (!authority.open() || authority.write(pem) != pem.size() || !authority.flush()) {
            return fail(Error::Kind::Storage, SessionWords::tr("A temporary file can't be written: %1").arg(authority.errorString()));
        }
        path = authority.fileName().toLocal8Bit();
    }
    // Whatever ldap.conf and the environment say, the certificate is asked for and held against the host.
    const int demand = LDAP_OPT_X_TLS_HARD;
    const int least = LDAP_OPT_X_TLS_PROTOCOL_TLS1_2;
    const int client = 0;
    const bool isSet = ldap_set_option(m_handle, LDAP_OPT_X_TLS_REQUIRE_CERT, &demand) == LDAP_SUCCESS
                       && ldap_set_option(m_handle, LDAP_OPT_X_TLS_CACERTDIR, nullptr) == LDAP_SUCCESS
                       && ldap_set_option(m_handle, LDAP_OPT_X_TLS_CACERTFILE, path.isEmpty() ? nullptr : path.constData()) == LDAP_SUCCESS
                       && ldap_set_option(m_handle, LDAP_OPT_X_TLS_PROTOCOL_MIN, &least) == LDAP_SUCCESS
                       && ldap_set_option(m_handle, LDAP_OPT_X_TLS_NEWCTX, &client) == LDAP_SUCCESS;
    return isSet ? Status()
                 : Status(
                     fail(Error::Kind::Network, SessionWords::tr("TLS can't be set up with this certificate authority."), u"authority"_s));
}

int LdapSession::watched(Progress &progress, std::optional<Error> &cut, const std::function<int()> &call)
{
    LdapWatch watch(m_watched.get(), m_connection.patience, progress);
    const int code = call();
    switch (watch.verdict()) {
    case LdapWatch::Verdict::Cancelled:
        cut = cancelled();
        break;
    case LdapWatch::Verdict::TooLate:
        cut = tooLate(m_connection.host, m_connection.patience, u"host"_s);
        break;
    case LdapWatch::Verdict::Waiting:
        break;
    }
    return code;
}

LdapFailure LdapSession::failureOf(int code) const
{
    LdapFailure failure{code};
    char *text = nullptr;
    if (ldap_get_option(m_handle, LDAP_OPT_DIAGNOSTIC_MESSAGE, &text) == LDAP_SUCCESS && text) {
        failure.diagnostics = heard(takeText(text));
    }
    return failure;
}

QString LdapSession::heard(const QString &text) const
{
    QString said = text.left(longestSaying).trimmed();
    said.removeIf([](QChar each) { return each.category() == QChar::Other_Control && each != u'\n'; });
    if (m_connection.password && !m_connection.password->isEmpty()) {
        QString password = QString::fromUtf8(m_connection.password->view());
        said.replace(password, u"…"_s);
        wipe(password);
    }
    return said;
}

LdapFailure LdapSession::brokenOff() const
{
    int code = LDAP_SERVER_DOWN;
    ldap_get_option(m_handle, LDAP_OPT_RESULT_CODE, &code);
    return failureOf(code == LDAP_SUCCESS ? LDAP_SERVER_DOWN : code);
}

void LdapSession::hangUp()
{
    ::shutdown(m_watched.get(), SHUT_RDWR);
}

/// Without TLS everything is, but for what does not leave this computer.
bool LdapSession::isReadByOthers() const
{
    HostAddress peer;
    peer.length = sizeof(peer.storage);
    const bool isKnown = ::getpeername(m_watched.get(), reinterpret_cast<sockaddr *>(&peer.storage), &peer.length) == 0;
    return ldap_tls_inplace(m_handle) == 0 && !(isKnown && QHostAddress(peer.text()).isLoopback());
}

LdapFailure LdapSession::outcomeOf(ldapmsg *message) const
{
    LdapFailure outcome;
    char *matched = nullptr;
    char *text = nullptr;
    char **referrals = nullptr;
    const int code = ldap_parse_result(m_handle, message, &outcome.code, &matched, &text, &referrals, nullptr, 0);
    if (code != LDAP_SUCCESS) {
        return failureOf(code);
    }
    outcome.matchedDn = heard(takeText(matched));
    outcome.diagnostics = heard(takeText(text));
    for (char **each = referrals; each && *each && outcome.referrals.size() < mostReferrals; ++each) {
        outcome.referrals.append(heard(QString::fromUtf8(*each)));
    }
    ldap_memvfree(reinterpret_cast<void **>(referrals));
    return outcome;
}

Result<LdapSession::Message> LdapSession::answerTo(int request, Progress &progress,
                                                   const std::function<Error(const LdapFailure &)> &explain)
{
    LDAPMessage *answer = nullptr;
    std::optional<Error> cut;
    const int kind = watched(progress, cut, [&] { return ldap_result(m_handle, request, LDAP_MSG_ONE, nullptr, &answer); });
    Message message(answer);
    if (cut) {
        return tl::unexpected(*cut);
    }
    if (kind <= 0) {
        return tl::unexpected(explain(brokenOff()));
    }
    const LdapFailure outcome = outcomeOf(message.get());
    return outcome.code == LDAP_SUCCESS ? Result<Message>(std::move(message)) : tl::unexpected(explain(outcome));
}

Status LdapSession::askForTls(Progress &progress)
{
    int request = 0;
    const auto explain = [this](const LdapFailure &failure) {
        return Error{Error::Kind::Network,
                     SessionWords::tr("%1 does not take StartTLS. Choose LDAPS, or install a certificate on the domain controller.")
                         .arg(m_connection.host),
                     u"security"_s, failure.diagnostics};
    };
    const int code = ldap_start_tls(m_handle, nullptr, nullptr, &request);
    if (code != LDAP_SUCCESS) {
        return tl::unexpected(explain(failureOf(code)));
    }
    const auto answer = answerTo(request, progress, explain);
    return answer ? Status() : fail(answer);
}

Status LdapSession::encrypt(Progress &progress)
{
    const QuietPipe quiet;
    if (m_connection.security == Directory::Security::StartTls) {
        if (auto agreed = askForTls(progress); !agreed) {
            return agreed;
        }
    }
    std::optional<Error> cut;
    const int code = watched(progress, cut, [this] { return ldap_install_tls(m_handle); });
    if (cut) {
        return tl::unexpected(*cut);
    }
    return code == LDAP_SUCCESS ? Status() : tl::unexpected(whyUntrusted(m_connection, failureOf(code).diagnostics, progress));
}

QString LdapSession::tlsVersion() const
{
    char *text = nullptr;
    return ldap_get_option(m_handle, LDAP_OPT_X_TLS_VERSION, &text) == LDAP_SUCCESS && text ? takeText(text) : QString();
}

QByteArray LdapSession::serverCertificate() const
{
    berval der = {};
    if (ldap_get_option(m_handle, LDAP_OPT_X_TLS_PEERCERT, &der) != LDAP_SUCCESS || !der.bv_val) {
        return {};
    }
    QByteArray taken(der.bv_val, qsizetype(der.bv_len));
    ldap_memfree(der.bv_val);
    return taken;
}

Status LdapSession::signIn(Progress &progress)
{
    const QuietPipe quiet;
    return m_connection.authentication == Directory::Authentication::Gssapi ? bindWithTicket(progress) : bindSimply(progress);
}

Status LdapSession::bindSimply(Progress &progress)
{
    // A name without a password is a bind as nobody, which servers answer with success (RFC 4513, 5.1.2).
    if (!m_connection.password || m_connection.password->isEmpty() || m_connection.bindName.isEmpty()) {
        return fail(Error::Kind::Network, SessionWords::tr("A name and a password are needed to sign in."), u"password"_s);
    }
    if (isReadByOthers()) {
        return fail(
            Error::Kind::Network,
            SessionWords::tr("A password is not sent over a connection that everybody on the way can read. Choose LDAPS or StartTLS."),
            u"security"_s);
    }
    const WipedRequest wiped(m_handle);
    if (!wiped.isSet()) {
        return fail(Error::Kind::Network, SessionWords::tr("The LDAP library can't be used."));
    }
    const SecretBytes &password = *m_connection.password;
    berval credentials{ber_len_t(password.size()), const_cast<char *>(password.view().data())};
    int request = 0;
    const int code
        = ldap_sasl_bind(m_handle, m_connection.bindName.toUtf8().constData(), LDAP_SASL_SIMPLE, &credentials, nullptr, nullptr, &request);
    const auto explain = [this](const LdapFailure &failure) { return signInError(failure, m_connection); };
    if (code != LDAP_SUCCESS) {
        return tl::unexpected(explain(failureOf(code)));
    }
    const auto answer = answerTo(request, progress, explain);
    return answer ? Status() : fail(answer);
}

Status LdapSession::bindWithTicket(Progress &progress)
{
    // Inside TLS, Active Directory takes no second layer of encryption; without TLS, Kerberos has to bring one.
    const char *wanted = m_connection.security == Directory::Security::None ? "minssf=56,noplain,noanonymous" : "maxssf=0,noanonymous";
    if (ldap_set_option(m_handle, LDAP_OPT_X_SASL_NOCANON, LDAP_OPT_ON) != LDAP_SUCCESS
        || ldap_set_option(m_handle, LDAP_OPT_X_SASL_SECPROPS, wanted) != LDAP_SUCCESS) {
        return fail(Error::Kind::Network, SessionWords::tr("The LDAP library can't be used."));
    }
    std::optional<Error> cut;
    const int code = watched(progress, cut, [this] {
        return ldap_sasl_interactive_bind_s(m_handle, nullptr, "GSSAPI", nullptr, nullptr, LDAP_SASL_QUIET, answerNothing, nullptr);
    });
    if (cut) {
        return tl::unexpected(*cut);
    }
    return code == LDAP_SUCCESS ? Status() : tl::unexpected(signInError(failureOf(code), m_connection));
}

QString LdapSession::signedInAs() const
{
    char *text = nullptr;
    return ldap_get_option(m_handle, LDAP_OPT_X_SASL_USERNAME, &text) == LDAP_SUCCESS && text ? takeText(text) : m_connection.bindName;
}

}  // namespace gatehouse
