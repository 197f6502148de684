// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ctl/commandline.h"

#include <QRegularExpression>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr auto enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"_L1;

QStringList usernamesOf(const Ran &ran)
{
    QStringList names;
    for (const QJsonValue user : ran.array()) {
        names.append(user[u"userName"_s].toString());
    }
    return names;
}

}  // namespace

class TestUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAUserWithEveryKindOfAttribute()
    {
        const CommandLine line;
        line.on(u"group create Finance"_s);
        const Ran ran = line.addUser(
            u"ana"_s, u"--title Engineer --department Finance --cost-center 4711 --phone-number +34123 --address-locality Bilbao "
                      "--attribute nickName=Anita --group Finance"_s);
        COMPARE_CODE(ran, 0);
        const QJsonObject user = ran.object();
        QCOMPARE(user[u"userName"_s].toString(), u"ana"_s);
        QCOMPARE(user[u"name"_s][u"givenName"_s].toString(), u"Given"_s);
        QCOMPARE(user[u"emails"_s][0][u"value"_s].toString(), u"ana@example.com"_s);
        QCOMPARE(user[u"title"_s].toString(), u"Engineer"_s);
        QCOMPARE(user[u"nickName"_s].toString(), u"Anita"_s);
        QCOMPARE(user[u"phoneNumbers"_s][0][u"value"_s].toString(), u"+34123"_s);
        QCOMPARE(user[u"addresses"_s][0][u"locality"_s].toString(), u"Bilbao"_s);
        QCOMPARE(user[enterprise][u"department"_s].toString(), u"Finance"_s);
        QCOMPARE(user[enterprise][u"costCenter"_s].toString(), u"4711"_s);
        QVERIFY(user[u"active"_s].toBool());
        QCOMPARE(line.json(u"user groups ana"_s).array().at(0)[u"displayName"_s].toString(), u"Finance"_s);
    }

    void refusesWhatCoreRefusesAndNamesTheField_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        const QString rest = u" --given-name G --family-name F --display-name D"_s;
        QTest::newRow("taken username") << u"user create --username ANA --email new@example.com"_s + rest << u"Conflict"_s << u"userName"_s;
        QTest::newRow("taken email") << u"user create --username new --email ANA@example.com"_s + rest << u"Conflict"_s
                                     << u"emails.value"_s;
        QTest::newRow("reserved") << u"user create --username Administrator --email new@example.com"_s + rest << u"Invalid"_s
                                  << u"userName"_s;
        QTest::newRow("email") << u"user create --username new --email nonsense"_s + rest << u"Invalid"_s << u"emails.value"_s;
        QTest::newRow("unknown group") << u"user create --username new --email new@example.com --group Nobody"_s + rest << u"NotFound"_s
                                       << u"group"_s;
        QTest::newRow("unknown user") << u"user show nobody"_s << u"NotFound"_s << u"user"_s;
        QTest::newRow("username is fixed") << u"user update ana --username other"_s << u"Forbidden"_s << u"userName"_s;
        QTest::newRow("profile URL") << u"user update ana --profile-url ftp://x"_s << u"Invalid"_s << u"profileUrl"_s;
        QTest::newRow("required value removed") << u"user update ana --display-name="_s << u"Invalid"_s << u"displayName"_s;
        QTest::newRow("delete without a yes") << u"user delete ana"_s << u"Forbidden"_s << u"yes"_s;
        QTest::newRow("edit of a disabled user") << u"user update off --title X"_s << u"Forbidden"_s << u""_s;
        QTest::newRow("reset for a disabled user") << u"user reset-password off --mode email"_s << u"Forbidden"_s << u""_s;
        QTest::newRow("groups of a disabled user") << u"user groups off"_s << u"Forbidden"_s << u""_s;
        QTest::newRow("verification of a disabled user") << u"user send-verification off"_s << u"Forbidden"_s << u""_s;
        QTest::newRow("one of several") << u"user disable ana nobody"_s << u"NotFound"_s << u"user"_s;
    }

    void refusesWhatCoreRefusesAndNamesTheField()
    {
        QFETCH(QString, words);
        QFETCH(QString, kind);
        QFETCH(QString, field);
        const CommandLine line;
        line.addUser(u"ana"_s);
        line.addUser(u"off"_s);
        line.on(u"user disable off"_s);
        const QByteArray before = line.json(u"history list"_s).out;
        const Ran ran = line.json(words);
        COMPARE_CODE(ran, 1);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(ran.err.count('\n'), 1);
        QCOMPARE(ran.error()[u"kind"_s].toString(), kind);
        QCOMPARE(ran.error()[u"field"_s].toString(), field);
        QVERIFY(!ran.error()[u"message"_s].toString().isEmpty());
        QCOMPARE(line.json(u"history list"_s).out, before);
    }

    void saysTheSameToAPerson()
    {
        const CommandLine line;
        const Ran ran = line.on(u"user show nobody"_s);
        COMPARE_CODE(ran, 1);
        QCOMPARE(ran.complaint(), u"There is no user named nobody.\n"_s);
    }

    void updatesAndRemovesAttributes()
    {
        const CommandLine line;
        line.addUser(u"ana"_s, u"--title Clerk --nick-name Anita"_s);
        COMPARE_CODE(line.run({u"-w"_s, line.path(), u"user"_s, u"update"_s, u"ana"_s, u"--title"_s, u"Chief"_s, u"--nick-name"_s, u""_s,
                               u"--display-name"_s, u"Ana G."_s}),
                     0);
        const QJsonObject user = line.json(u"user show ana@example.com"_s).object();
        QCOMPARE(user[u"title"_s].toString(), u"Chief"_s);
        QCOMPARE(user[u"displayName"_s].toString(), u"Ana G."_s);
        QVERIFY(!user.contains(u"nickName"_s));
    }

    void listsWhatIsAskedFor()
    {
        const CommandLine line;
        line.on(u"group create Team"_s);
        line.addUser(u"carl"_s);
        line.addUser(u"ana"_s, u"--group Team"_s);
        line.addUser(u"bob"_s);
        line.on(u"user disable bob"_s);
        QCOMPARE(usernamesOf(line.json(u"user list"_s)), QStringList({u"ana"_s, u"bob"_s, u"carl"_s}));
        QCOMPARE(usernamesOf(line.json(u"user list --filter CAR"_s)), QStringList(u"carl"_s));
        QCOMPARE(usernamesOf(line.json(u"user list --status disabled"_s)), QStringList(u"bob"_s));
        QCOMPARE(usernamesOf(line.json(u"user list --status enabled --limit 1"_s)), QStringList(u"ana"_s));
        QCOMPARE(usernamesOf(line.json(u"user list --group Team"_s)), QStringList(u"ana"_s));
        QCOMPARE(usernamesOf(line.json(u"user list --sort created --descending"_s)), QStringList({u"bob"_s, u"ana"_s, u"carl"_s}));
        QCOMPARE(line.json(u"user list --filter nobody"_s).out, QByteArray("[]\n"));
        COMPARE_CODE(line.json(u"user list --group None"_s), 1);
    }

    void enablesDisablesAndDeletesSeveralAtOnce()
    {
        const CommandLine line;
        line.on(u"group create Team"_s);
        for (const QString &name : {u"ana"_s, u"bob"_s, u"eve"_s}) {
            line.addUser(name, u"--group Team"_s);
        }
        QCOMPARE(line.json(u"user disable ana bob ana"_s).object()[u"count"_s].toInt(), 2);
        QCOMPARE(usernamesOf(line.json(u"user list --status disabled"_s)).size(), 2);
        COMPARE_CODE(line.on(u"user enable ana bob"_s), 0);
        QCOMPARE(usernamesOf(line.json(u"user list --status disabled"_s)).size(), 0);

        const Ran refused = line.on(u"user delete ana eve"_s);
        COMPARE_CODE(refused, 1);
        QVERIFY2(refused.complaint().contains(u"--yes"_s), refused.err.constData());
        const Ran deleted = line.json(u"user delete ana eve --yes"_s);
        QCOMPARE(deleted.object()[u"count"_s].toInt(), 2);
        QCOMPARE(deleted.object()[u"memberships"_s].toInt(), 2);
        QCOMPARE(usernamesOf(line.json(u"user list"_s)), QStringList(u"bob"_s));
    }

    void saysWhenThereIsNothingToChange()
    {
        const CommandLine line;
        line.addUser(u"ana"_s);
        line.on(u"group create Team"_s);
        line.on(u"group add-member Team ana"_s);
        const qsizetype events = line.json(u"history list"_s).array().size();
        for (const QString &words : {u"user enable ana"_s, u"user update ana --given-name Given"_s, u"group update Team --name Team"_s,
                                     u"group add-member Team ana"_s}) {
            const Ran ran = line.on(words);
            COMPARE_CODE(ran, 0);
            QCOMPARE(ran.out, QByteArray("There was nothing to change.\n"));
            COMPARE_CODE(line.json(words), 0);
        }
        QVERIFY(line.json(u"user enable ana"_s).object()[u"nothingToChange"_s].toBool());
        line.on(u"group remove-member Team ana"_s);
        const QJsonObject vain = line.json(u"group remove-member Team ana"_s).object();
        QVERIFY(vain[u"nothingToChange"_s].toBool());
        QCOMPARE(vain[u"changed"_s].toInt(-1), 0);
        QCOMPARE(line.json(u"history list"_s).array().size(), events + 1);
    }

    void readsAndNothingElseWhereItMayNotWrite()
    {
        const CommandLine line;
        line.addUser(u"ana"_s);
        QFile::setPermissions(line.path(), QFile::ReadOwner);
        QCOMPARE(usernamesOf(line.json(u"user list"_s)), QStringList(u"ana"_s));
        COMPARE_CODE(line.on(u"workspace check"_s), 0);
        const Ran refused = line.json(u"user disable ana"_s);
        COMPARE_CODE(refused, 3);
        QVERIFY2(refused.error()[u"message"_s].toString().contains(u"read-only"_s), refused.err.constData());
    }

    void takesAWordInBracketsAsItIs()
    {
        const CommandLine line;
        line.addUser(u"x"_s);
        line.addUser(u"[x]"_s);
        COMPARE_CODE(line.on(u"user delete [x] --yes"_s), 0);
        QCOMPARE(usernamesOf(line.json(u"user list"_s)), QStringList(u"x"_s));
    }

    void takesAnEmptyValueAfterEquals()
    {
        const CommandLine line;
        line.addUser(u"ana"_s, u"--title Clerk"_s);
        COMPARE_CODE(line.on(u"user update ana --title= --nick-name=--x"_s), 0);
        const QJsonObject user = line.json(u"user show ana"_s).object();
        QVERIFY(!user.contains(u"title"_s));
        QCOMPARE(user[u"nickName"_s].toString(), u"--x"_s);
    }

    void keepsPasswordsToItself()
    {
        const CommandLine line;
        const Ran created = line.addUser(u"ana"_s, u"--password-mode one-time"_s);
        const QByteArray first = created.object()[u"oneTimePassword"_s].toString().toUtf8();
        QCOMPARE(first.size(), 16);
        const QByteArray second
            = line.json(u"user reset-password ana --mode one-time"_s).object()[u"oneTimePassword"_s].toString().toUtf8();
        QCOMPARE(second.size(), 16);

        COMPARE_CODE(line.on(u"user change-password ana"_s, first + "\nNext-Pass1\n"), 1);
        const Ran weak = line.json(u"user change-password ana"_s, second + "\nweak\n");
        COMPARE_CODE(weak, 1);
        QCOMPARE(weak.error()[u"field"_s].toString(), u"password"_s);
        COMPARE_CODE(line.on(u"user change-password ana"_s, second + "\nNext-Pass1\n"), 0);
        COMPARE_CODE(line.on(u"user change-password ana"_s, "Next-Pass1\nNext-Pass1\n"), 1);
        COMPARE_CODE(line.on(u"user change-password ana"_s, "Next-Pass1\n"), 1);

        QByteArray everything = line.json(u"user list"_s).out + line.json(u"history export"_s).out + line.json(u"user show ana"_s).out;
        const auto events = line.json(u"history list"_s).array();
        for (const QJsonValue event : events) {
            everything += line.json(u"history show %1"_s.arg(event[u"id"_s].toInt())).out;
        }
        const auto files = QDir(line.folder.path()).entryList(QDir::Files);
        for (const QString &name : files) {
            everything += line.read(name);
        }
        QVERIFY(everything.contains("UpdatePassword"));
        for (const QByteArray &secret : {first, second, QByteArray("Next-Pass1")}) {
            QVERIFY(!everything.contains(secret));
        }
    }

    void printsTheOneTimePasswordOnceForAPerson()
    {
        const CommandLine line;
        const Ran ran = line.on(
            u"user create --username ana --email a@example.com --given-name A --family-name B --display-name C --password-mode one-time"_s);
        COMPARE_CODE(ran, 0);
        const QRegularExpression once(u"One-time password, shown only now: (\\S{16})\n"_s);
        QVERIFY2(once.match(ran.text()).hasMatch(), ran.out.constData());
    }

    void verifiesEmailAddresses()
    {
        const CommandLine line;
        line.addUser(u"ana"_s);
        COMPARE_CODE(line.on(u"user send-verification ana"_s), 0);
        COMPARE_CODE(line.on(u"user verify-email ana"_s), 0);
        QVERIFY(line.json(u"user show ana"_s).text().contains(u"\"emailVerified\": true"_s));
        COMPARE_CODE(line.on(u"user verify-email ana"_s), 1);
        COMPARE_CODE(line.on(u"user send-verification ana"_s), 1);
        QCOMPARE(line.json(u"outbox list"_s).array().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestUsers)
#include "tst_users.moc"
