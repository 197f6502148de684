// SPDX-License-Identifier: Apache-2.0
#include "protocols/http/httpmetadatasource.h"

#include "core/base/progress.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>
#include <QThread>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

namespace gatehouse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 100ms;  // whether somebody wants it to stop

/// One document on its way, in a thread of its own: the loop that waits for it runs nothing else.
class Fetch
{
    Q_DECLARE_TR_FUNCTIONS(MetadataFetch)

public:
    Fetch(const QUrl &url, const FetchLimits &limits, Progress &progress) : m_url(url), m_limits(limits), m_progress(progress) {}

    [[nodiscard]] Result<QByteArray> run()
    {
        QEventLoop loop;
        QNetworkAccessManager network;
        network.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
        QNetworkRequest request(m_url);
        request.setMaximumRedirectsAllowed(m_limits.redirects);
        request.setHeader(QNetworkRequest::UserAgentHeader, u"Gatehouse"_s);
        request.setRawHeader("Accept", "application/samlmetadata+xml, application/xml, text/xml");
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        reply->setReadBufferSize(m_limits.mostBytes + 1);
        QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] { take(*reply); });
        QObject::connect(reply.get(), &QNetworkReply::sslErrors, &loop, [&](const QList<QSslError> &errors) {
            m_untrusted = errors.isEmpty() ? QString() : errors.first().errorString();
        });
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer end;
        end.setSingleShot(true);
        QObject::connect(&end, &QTimer::timeout, &loop, [&] { stop(*reply, {Error::Kind::Network, tooLate(), {}}); });
        end.start(m_limits.most);
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (m_progress.isCancelled()) {
                stop(*reply, {Error::Kind::Cancelled, tr("Cancelled."), {}});
            }
        });
        look.start(lookEvery);
        if (!reply->isFinished()) {
            loop.exec();
        }
        take(*reply);
        return answerOf(*reply);
    }

private:
    /// No more than the limit is ever kept, whatever the server says of the length.
    void take(QNetworkReply &reply)
    {
        m_body += reply.read(m_limits.mostBytes + 1 - m_body.size());
        m_progress.report(m_body.size(), 0);
        if (m_body.size() > m_limits.mostBytes) {
            stop(reply, {Error::Kind::Invalid,
                         tr("%1 sends more than %2: no metadata of a service provider is that long.")
                             .arg(m_url.host(), QLocale().formattedDataSize(m_limits.mostBytes)),
                         u"url"_s});
        }
    }

    void stop(QNetworkReply &reply, const Error &why)
    {
        if (!m_stopped) {
            m_stopped = why;
            reply.abort();
        }
    }

    [[nodiscard]] QString tooLate() const
    {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_limits.most);
        return tr("%1 did not send it all within %Ln second(s).", nullptr, int(seconds.count())).arg(m_url.host());
    }

    [[nodiscard]] Result<QByteArray> answerOf(const QNetworkReply &reply) const
    {
        if (m_stopped) {
            return tl::unexpected(*m_stopped);
        }
        const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QString host = m_url.host();
        if (!m_untrusted.isEmpty()) {
            return fail(Error::Kind::Network, tr("The certificate of %1 is not trusted. Nothing was read.").arg(host), u"url"_s,
                        m_untrusted);
        }
        if (reply.error() == QNetworkReply::InsecureRedirectError) {
            return fail(Error::Kind::Network, tr("%1 leads on to an address without TLS, which is not followed.").arg(host), u"url"_s);
        }
        if (reply.error() == QNetworkReply::TooManyRedirectsError) {
            return fail(Error::Kind::Network, tr("%1 leads from address to address. Enter the last one.").arg(host), u"url"_s);
        }
        if (reply.error() == QNetworkReply::HostNotFoundError) {
            return fail(Error::Kind::Network, tr("There is no host %1, or this computer is not online.").arg(host), u"url"_s);
        }
        if (status >= 400) {
            return fail(Error::Kind::Network, tr("%1 answers %2: the document is not there for everybody.").arg(host).arg(status),
                        u"url"_s);
        }
        if (reply.error() != QNetworkReply::NoError) {
            return fail(Error::Kind::Network, tr("The metadata can't be fetched from %1.").arg(host), u"url"_s, reply.errorString());
        }
        if (m_body.isEmpty()) {
            return fail(Error::Kind::Network, tr("%1 sends an empty document.").arg(host), u"url"_s);
        }
        return m_body;
    }

    QUrl m_url;
    FetchLimits m_limits;
    Progress &m_progress;
    QByteArray m_body;
    QString m_untrusted;
    std::optional<Error> m_stopped;
};

struct Source {
    Q_DECLARE_TR_FUNCTIONS(HttpMetadataSource)
};

}  // namespace

Result<QByteArray> HttpMetadataSource::fetch(const QString &text, Progress &progress) const
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    if (!isWeb) {
        return fail(Error::Kind::Invalid, Source::tr("This is no web address. Write it as in https://www.example.com/saml/metadata."),
                    u"url"_s);
    }
    if (url.scheme() != "https"_L1 && m_limits.schemes == FetchLimits::Schemes::HttpsOnly) {
        return fail(
            Error::Kind::Invalid,
            Source::tr("Metadata says whom to trust, so it is fetched over https only. Save the document to a file and choose that, "
                       "if there is no other way."),
            u"url"_s);
    }
    if (!url.userInfo().isEmpty()) {
        return fail(Error::Kind::Invalid, Source::tr("Leave the name and the password out of the address."), u"url"_s);
    }
    Result<QByteArray> fetched = fail(Error::Kind::Network, QString());
    const std::unique_ptr<QThread> thread(QThread::create([&] { fetched = Fetch(url, m_limits, progress).run(); }));
    thread->start();
    thread->wait();
    return fetched;
}

}  // namespace gatehouse
