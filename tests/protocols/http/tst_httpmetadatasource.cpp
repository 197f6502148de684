// SPDX-License-Identifier: Apache-2.0
#include "protocols/http/httpmetadatasource.h"

#include "core/base/progress.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Answers every request with the same bytes; leaves the connection open where `closes` is false.
class OneAnswer : public QTcpServer
{
public:
    explicit OneAnswer(const QByteArray &answer, bool closes = true)
    {
        if (!listen(QHostAddress::LocalHost)) {
            qFatal("no port is free");
        }
        connect(this, &QTcpServer::newConnection, this, [this, answer, closes] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer, closes] {
                asked += socket->readAll();
                socket->write(answer);
                if (closes) {
                    socket->disconnectFromHost();
                }
            });
        });
    }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1/metadata"_s.arg(serverPort()); }

    QByteArray asked;
};

QByteArray found(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

FetchLimits overHttp()
{
    FetchLimits limits;
    limits.schemes = FetchLimits::Schemes::HttpToo;
    return limits;
}

class Stopped final : public Progress
{
public:
    void report(qint64, qint64) override {}
    void itemFailed(const QString &, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

}  // namespace

class TestHttpMetadataSource : public QObject
{
    Q_OBJECT

    /// The server lives in this thread, so the question is asked from another one.
    static Result<QByteArray> fetch(const HttpMetadataSource &source, const QString &url, Progress *progress = nullptr)
    {
        NoProgress unwatched;
        std::atomic_bool isThere = false;
        Result<QByteArray> answer = fail(Error::Kind::Network, {});
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            answer = source.fetch(url, progress ? *progress : unwatched);
            isThere = true;
        }));
        thread->start();
        if (!QTest::qWaitFor([&isThere] { return isThere.load(); }, 60'000)) {
            qFatal("no answer");
        }
        thread->wait();
        return answer;
    }

private Q_SLOTS:
    void bringsADocument()
    {
        OneAnswer server(found("<EntityDescriptor/>"));
        const auto answer = fetch(HttpMetadataSource(overHttp()), server.url());
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QCOMPARE(*answer, QByteArray("<EntityDescriptor/>"));
        QVERIFY(server.asked.startsWith("GET /metadata "));
        QVERIFY(!server.asked.toLower().contains("cookie"));
    }

    void refusesWhatItDoesNotFetchFrom_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("says");
        QTest::newRow("without TLS") << u"http://sp.example/metadata"_s << u"over https only"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << u"no web address"_s;
        QTest::newRow("no address") << u"salesforce"_s << u"no web address"_s;
        QTest::newRow("empty") << QString() << u"no web address"_s;
        QTest::newRow("with a password") << u"https://ana:secret@sp.example/metadata"_s << u"Leave the name"_s;
    }

    void refusesWhatItDoesNotFetchFrom()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, says);
        NoProgress unwatched;
        const auto answer = HttpMetadataSource().fetch(url, unwatched);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Invalid);
        QCOMPARE(answer.error().field, u"url"_s);
        QVERIFY2(answer.error().message.contains(says), qPrintable(answer.error().message));
    }

    void stopsReadingWhatIsTooLong()
    {
        FetchLimits limits = overHttp();
        limits.mostBytes = 1000;
        OneAnswer exact(found(QByteArray(1000, 'x')));
        QVERIFY(fetch(HttpMetadataSource(limits), exact.url()));
        // It says nothing of its length, and never ends.
        OneAnswer endless("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(100'000, 'x'), false);
        const auto answer = fetch(HttpMetadataSource(limits), endless.url());
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(u"sends more than"_s), qPrintable(answer.error().message));
    }

    void givesUpAfterTheTimeThatIsAllowed()
    {
        FetchLimits limits = overHttp();
        limits.most = 200ms;
        OneAnswer slow("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", false);
        const auto answer = fetch(HttpMetadataSource(limits), slow.url());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Network);
        QVERIFY2(answer.error().message.contains(u"within 1 second"_s), qPrintable(answer.error().message));
    }

    void stopsWhenSomebodyCancels()
    {
        OneAnswer slow("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", false);
        Stopped stopped;
        const auto answer = fetch(HttpMetadataSource(overHttp()), slow.url(), &stopped);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
    }

    void saysWhatTheServerSays()
    {
        OneAnswer missing("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        auto answer = fetch(HttpMetadataSource(overHttp()), missing.url());
        QVERIFY(!answer && answer.error().message.contains(u"404"_s));
        OneAnswer empty(found({}));
        answer = fetch(HttpMetadataSource(overHttp()), empty.url());
        QVERIFY(!answer && answer.error().message.contains(u"empty"_s));
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:%1/"_s.arg(nobody.serverPort());
        nobody.close();
        answer = fetch(HttpMetadataSource(overHttp()), url);
        QVERIFY(!answer && answer.error().kind == Error::Kind::Network);
    }

    void followsNoEndlessChain()
    {
        OneAnswer self("HTTP/1.1 302 Found\r\nLocation: /metadata\r\nContent-Length: 0\r\n\r\n");
        const auto answer = fetch(HttpMetadataSource(overHttp()), self.url());
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(u"from address to address"_s), qPrintable(answer.error().message));
    }
};

QTEST_GUILESS_MAIN(TestHttpMetadataSource)
#include "tst_httpmetadatasource.moc"
