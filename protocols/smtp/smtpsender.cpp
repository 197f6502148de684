// SPDX-License-Identifier: Apache-2.0
#include "protocols/smtp/smtpsender.h"

#include "protocols/smtp/message.h"

#include <QCoreApplication>

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <mutex>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct SmtpWords {
    Q_DECLARE_TR_FUNCTIONS(SmtpWords)
};

struct FreeList {
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using List = std::unique_ptr<curl_slist, FreeList>;

void append(List &list, const QByteArray &line)
{
    curl_slist *longer = curl_slist_append(list.get(), line.constData());
    (void)list.release();
    list.reset(longer);
}

struct FreeHandle {
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
};

/// A message on its way.
struct Upload {
    QByteArray document;
    qsizetype sent = 0;
};

std::size_t readUpload(char *to, std::size_t size, std::size_t count, void *upload)
{
    auto &from = *static_cast<Upload *>(upload);
    const qsizetype taken = std::min(qsizetype(size * count), from.document.size() - from.sent);
    std::copy_n(from.document.cbegin() + from.sent, taken, to);
    from.sent += taken;
    return std::size_t(taken);
}

int stopsWhenCancelled(void *progress, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Progress *>(progress)->isCancelled() ? 1 : 0;
}

class SmtpSession final : public MailSession
{
public:
    SmtpSession(MailServer server, SecretBytes password, const SmtpPatience &patience)
        : m_server(std::move(server))
        , m_password(std::move(password))
        , m_patience(patience)
    {
        static std::once_flag once;
        std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
        m_handle.reset(curl_easy_init());
    }

    [[nodiscard]] Status send(const Mail &mail, Progress &progress) override;

private:
    template<typename T>
    void set(CURLoption option, T value)
    {
        curl_easy_setopt(m_handle.get(), option, value);
    }
    void reach(Progress &progress);
    void protect();
    void signIn();
    [[nodiscard]] Error explain(CURLcode code, const QString &recipient);
    [[nodiscard]] Error refusal(int answer, const QString &recipient) const;
    [[nodiscard]] Error broken() const;
    [[nodiscard]] QString lastWord() const;

    MailServer m_server;
    SecretBytes m_password;
    SmtpPatience m_patience;
    std::unique_ptr<CURL, FreeHandle> m_handle;
    std::array<char, CURL_ERROR_SIZE> m_words{};
};

void SmtpSession::reach(Progress &progress)
{
    const bool isNumber = m_server.host.contains(u':');
    const QString host = isNumber ? u'[' + m_server.host + u']' : m_server.host;
    const QByteArray scheme = m_server.security == MailServer::Security::Tls ? "smtps://" : "smtp://";
    const QByteArray name = QByteArray(QSysInfo::machineHostName().toLatin1());  // what EHLO says
    set(CURLOPT_URL,
        (scheme + host.toLatin1() + ':' + QByteArray::number(m_server.port) + '/' + (name.isEmpty() ? "localhost" : name)).constData());
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_ERRORBUFFER, m_words.data());
    set(CURLOPT_CONNECTTIMEOUT, long(m_patience.connecting.count()));
    set(CURLOPT_TIMEOUT, long(m_patience.message.count()));
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &stopsWhenCancelled);
    set(CURLOPT_XFERINFODATA, static_cast<void *>(&progress));
}

void SmtpSession::protect()
{
    const bool encrypted = m_server.security != MailServer::Security::None;
    set(CURLOPT_USE_SSL, long(encrypted ? CURLUSESSL_ALL : CURLUSESSL_NONE));
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (!m_server.authority.isEmpty()) {
        const QByteArray pem = m_server.authority.toUtf8();
        curl_blob blob{const_cast<char *>(pem.constData()), std::size_t(pem.size()), CURL_BLOB_COPY};
        set(CURLOPT_CAINFO_BLOB, &blob);
    }
}

void SmtpSession::signIn()
{
    if (m_server.user.isEmpty()) {
        return;
    }
    set(CURLOPT_USERNAME, m_server.user.toUtf8().constData());
    QByteArray password = m_password.view().toByteArray();
    set(CURLOPT_PASSWORD, password.constData());
    wipe(password);
}

Status SmtpSession::send(const Mail &mail, Progress &progress)
{
    const auto sender = smtp::envelopeAddress(m_server.sender);
    const auto recipient = smtp::envelopeAddress(mail.recipient);
    if (!sender) {
        return fail(Error::Kind::Network, sender.error().message, u"mail.sender"_s);
    }
    if (!recipient) {
        return fail(recipient);
    }
    if (m_server.security == MailServer::Security::None && !m_password.isEmpty()) {
        return fail(Error::Kind::Network,
                    SmtpWords::tr("A password is not sent over a connection that everybody on the way can read. Choose STARTTLS or TLS."),
                    u"mail.security"_s);
    }
    curl_easy_reset(m_handle.get());  // the connection stays
    reach(progress);
    protect();
    signIn();
    List recipients;
    append(recipients, '<' + *recipient + '>');
    Upload upload{smtp::documentOf(m_server, mail, QDateTime::currentDateTimeUtc())};
    set(CURLOPT_MAIL_FROM, ('<' + *sender + '>').constData());
    set(CURLOPT_MAIL_RCPT, recipients.get());
    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_READFUNCTION, &readUpload);
    set(CURLOPT_READDATA, static_cast<void *>(&upload));
    set(CURLOPT_INFILESIZE_LARGE, curl_off_t(upload.document.size()));
    m_words.front() = '\0';
    const CURLcode code = curl_easy_perform(m_handle.get());
    if (code == CURLE_OK) {
        return {};
    }
    Error error = explain(code, mail.recipient);
    return tl::unexpected<Error>(std::move(error));
}

/// What the server said last, as far as libcurl tells.
QString SmtpSession::lastWord() const
{
    return QString::fromUtf8(m_words.data());
}

Error SmtpSession::explain(CURLcode code, const QString &recipient)
{
    using Kind = Error::Kind;
    long answer = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_RESPONSE_CODE, &answer);
    const QString server = u"%1:%2"_s.arg(m_server.host).arg(m_server.port);
    switch (code) {
    case CURLE_ABORTED_BY_CALLBACK:
        return {Kind::Cancelled, SmtpWords::tr("Sending was stopped."), {}};
    case CURLE_COULDNT_RESOLVE_HOST:
        return {Kind::Network, SmtpWords::tr("There is no computer called %1. Check the name of the mail server.").arg(m_server.host),
                u"mail.host"_s, lastWord()};
    case CURLE_COULDNT_CONNECT:
        return {
            Kind::Network,
            SmtpWords::tr("The mail server %1 does not answer. Check its name and port, and whether a firewall is in between.").arg(server),
            u"mail.host"_s, lastWord()};
    case CURLE_OPERATION_TIMEDOUT:
        return {Kind::Network,
                SmtpWords::tr("The mail server %1 did not answer in time. Check the port: a server that waits for TLS says nothing before.")
                    .arg(server),
                u"mail.port"_s, lastWord()};
    case CURLE_USE_SSL_FAILED:
        return {Kind::Network, SmtpWords::tr("The mail server %1 offers no STARTTLS. Choose TLS, or another port.").arg(server),
                u"mail.security"_s, lastWord()};
    case CURLE_SSL_CONNECT_ERROR:
        return {Kind::Network,
                SmtpWords::tr(
                    "No encrypted connection to %1 came about. Check the port and the encryption: 587 goes with STARTTLS, 465 with TLS.")
                    .arg(server),
                u"mail.security"_s, lastWord()};
    case CURLE_PEER_FAILED_VERIFICATION:
        return {Kind::Network,
                SmtpWords::tr("The certificate of %1 is not trusted: it has another name, has expired, or leads to a certificate authority "
                              "that this computer does not know.")
                    .arg(server),
                u"mail.authority"_s, lastWord()};
    case CURLE_LOGIN_DENIED:
        return {Kind::Network, SmtpWords::tr("The mail server %1 refused the user name or the password.").arg(server), u"mail.user"_s,
                lastWord()};
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_WEIRD_SERVER_REPLY:
        return answer >= 400 && answer < 600 ? refusal(int(answer), recipient) : broken();
    default:
        return broken();
    }
}

Error SmtpSession::refusal(int answer, const QString &recipient) const
{
    if (lastWord().startsWith(u"MAIL failed"_s)) {
        return {Error::Kind::Network,
                SmtpWords::tr("The mail server takes no messages from %1 (%2). Check the sender.").arg(m_server.sender).arg(answer),
                u"mail.sender"_s, lastWord()};
    }
    const QString sentence = answer >= 500 ? SmtpWords::tr("The mail server refused the message to %1 (%2).")
                                           : SmtpWords::tr("The mail server can't take the message to %1 now (%2). Try again later.");
    return {Error::Kind::Invalid, sentence.arg(recipient).arg(answer), u"recipient"_s, lastWord()};
}

Error SmtpSession::broken() const
{
    const QString server = u"%1:%2"_s.arg(m_server.host).arg(m_server.port);
    return {Error::Kind::Network, SmtpWords::tr("The connection to the mail server %1 failed.").arg(server), u"mail.host"_s, lastWord()};
}

}  // namespace

std::unique_ptr<MailSession> SmtpSender::open(const MailServer &server, SecretBytes password) const
{
    return std::make_unique<SmtpSession>(server, std::move(password), m_patience);
}

}  // namespace gatehouse
