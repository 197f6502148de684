// SPDX-License-Identifier: Apache-2.0
#include "protocols/smtp/message.h"
#include "tests/support/testworkspace.h"

#include <QTest>
#include <QTimeZone>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QByteArray lineNamed(const QByteArrayList &lines, const QByteArray &name)
{
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ": ")) {
            return line.mid(name.size() + 2);
        }
    }
    return "none";
}

/// The text of encoded words.
QString decoded(const QByteArray &words)
{
    QByteArray bytes;
    for (const QByteArray &word : words.split(' ')) {
        const QByteArray inner = word.trimmed();
        if (!inner.startsWith("=?UTF-8?B?") || !inner.endsWith("?=")) {
            return u"not encoded: "_s + QString::fromLatin1(inner);
        }
        bytes += QByteArray::fromBase64(inner.mid(10, inner.size() - 12));
    }
    return QString::fromUtf8(bytes);
}

}  // namespace

class TestSmtpMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesPlainTextsAsTheyAre() { QCOMPARE(smtp::encodedWord(u"Invitation to join"_s), QByteArray("Invitation to join")); }

    void encodesEveryOtherTextInWordsThatFit()
    {
        const QString text = u"Einladung für Žofia 👩‍💻 "_s.repeated(12);
        const QByteArray words = smtp::encodedWord(text);
        for (const QByteArray &line : words.split('\n')) {
            QVERIFY(line.trimmed().size() <= 75);
        }
        QCOMPARE(decoded(words), text);
        QCOMPARE(decoded(smtp::encodedWord(u"=?UTF-8?B?bm8=?="_s)), u"=?UTF-8?B?bm8=?="_s);
    }

    void letsNobodyBeginAHeaderOfHisOwn()
    {
        Mail mail;
        mail.recipient = u"ana@example.com"_s;
        mail.subject = u"Hello\r\nBcc: eve@example.com"_s;
        const MailServer server{u"mail.example.com"_s, 587, MailServer::Security::StartTls, {}, u"sso@example.com"_s, u"A\r\nB: c"_s, {}};
        for (const QByteArray &line : smtp::headersOf(server, mail, QDateTime::currentDateTimeUtc())) {
            QVERIFY2(!line.contains("Bcc: eve") && !line.contains("\nB: c"), line.constData());
        }
    }

    void namesTheSenderAndTheMoment()
    {
        Mail mail;
        mail.recipient = u"ana@bücher.example"_s;
        mail.subject = u"Hello"_s;
        const MailServer server{u"mail.example.com"_s, 587, MailServer::Security::StartTls, {}, u"sso@example.com"_s, u"Say \"so\""_s, {}};
        const QByteArrayList lines = smtp::headersOf(server, mail, QDateTime({2026, 3, 7}, {9, 5}, QTimeZone::utc()));
        QCOMPARE(lineNamed(lines, "From"), QByteArray("\"Say \\\"so\\\"\" <sso@example.com>"));
        QCOMPARE(lineNamed(lines, "To"), QByteArray("ana@xn--bcher-kva.example"));
        QCOMPARE(lineNamed(lines, "Date"), QByteArray("Sat, 07 Mar 2026 09:05:00 +0000"));
        QVERIFY(lineNamed(lines, "Message-ID").endsWith("@example.com>"));
        QCOMPARE(lineNamed(lines, "Auto-Submitted"), QByteArray("auto-generated"));
    }

    void refusesAddressesThatEndInTheMiddle()
    {
        for (const QString &address :
             {u"ana>@example.com"_s, u"ana"_s, u"@example.com"_s, u"ana@"_s, u"a b@example.com"_s, u"ána@example.com"_s,
              u"ana\r\n@example.com"_s, u"ana@example.com>\r\nRCPT TO:<eve@evil.example"_s, u"ana@example.com\r\nBcc: eve@evil.example"_s,
              u"ana@exa mple.com"_s, u"ana@example.com>"_s, u"ana@example.com, eve@evil.example"_s, u"ana@[127.0.0.1]\n"_s,
              u"ana@"_s + QString(70, u'a') + u".example"_s, QString(300, u'a') + u"@example.com"_s}) {
            const auto refused = smtp::envelopeAddress(address);
            QVERIFY2(!refused, qPrintable(address));
            QCOMPARE(refused.error().field, u"recipient"_s);
        }
        QCOMPARE(must(smtp::envelopeAddress(u"o'neil+sso@example.com"_s)), QByteArray("o'neil+sso@example.com"));
    }
};

QTEST_GUILESS_MAIN(TestSmtpMessage)
#include "tst_smtpmessage.moc"
