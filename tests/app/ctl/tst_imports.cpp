// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ctl/commandline.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QByteArray people = "userName,emails.value,name.givenName,name.familyName,displayName,groups\n"
                          "ana,ana@example.com,Ana,García,Ana García,Team\n"
                          "bob,bob@example.com,Bob,Stone,Bob Stone,\n";

}  // namespace

class TestImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysFirstWhatItWouldDo()
    {
        const CommandLine line;
        line.write(u"people.csv"_s, people);
        const QJsonObject plan = line.json(u"user import people.csv --dry-run --create-groups"_s).object();
        QCOMPARE(plan[u"creates"_s].toInt(), 2);
        QCOMPARE(plan[u"newGroups"_s][0].toString(), u"Team"_s);
        QCOMPARE(plan[u"rows"_s].toArray().size(), 2);
        QCOMPARE(plan[u"rows"_s][0][u"place"_s].toInt(), 2);
        QVERIFY(!plan[u"applied"_s].toBool(true));
        const Ran readable = line.on(u"user import people.csv --dry-run"_s);
        COMPARE_CODE(readable, 1);
        QVERIFY2(readable.text().contains(u"Errors: 1."_s), readable.out.constData());
        QVERIFY2(readable.complaint().contains(u"would be refused"_s), readable.err.constData());
        COMPARE_CODE(line.on(u"user import people.csv --dry-run --valid-only"_s), 0);
        QVERIFY(line.on(u"user import people.csv --dry-run -f csv"_s).out.startsWith("place,action,name,remark\r\n"));
        QCOMPARE(line.json(u"history list"_s).array().size(), 0);
    }

    void importsAsOneChange()
    {
        const CommandLine line;
        line.write(u"people.csv"_s, people);
        const Ran done = line.json(u"user import people.csv --create-groups"_s);
        COMPARE_CODE(done, 0);
        QVERIFY(done.object()[u"applied"_s].toBool());
        QCOMPARE(line.json(u"user list"_s).array().size(), 2);
        QCOMPARE(line.json(u"group members Team"_s).array().size(), 1);
        COMPARE_CODE(line.on(u"undo"_s), 0);
        const QString said = line.on(u"user import people.csv --create-groups"_s).text();
        QVERIFY2(said.contains(u"can't sign in yet"_s) && said.contains(u"user reset-password"_s), qPrintable(said));
        COMPARE_CODE(line.on(u"undo"_s), 0);
        QCOMPARE(line.json(u"user list"_s).array().size() + line.json(u"group list"_s).array().size(), 0);
    }

    void makesNoGroupsOfUsers()
    {
        const CommandLine line;
        line.write(u"people.csv"_s, people);
        const Ran refused = line.on(u"group import people.csv"_s);
        COMPARE_CODE(refused, 1);
        QVERIFY2(refused.complaint().contains(u"Import it as users"_s), refused.err.constData());
    }

    void refusesAllOrTakesTheValidRows()
    {
        const CommandLine line;
        line.write(u"people.csv"_s, people);
        const Ran refused = line.json(u"user import people.csv"_s);
        COMPARE_CODE(refused, 1);
        QVERIFY2(refused.error()[u"details"_s].toString().contains(u"Team"_s), refused.err.constData());
        QCOMPARE(line.json(u"user list"_s).array().size(), 0);
        const QJsonObject done = line.json(u"user import people.csv --valid-only"_s).object();
        QCOMPARE(done[u"errors"_s].toInt(), 1);
        QCOMPARE(done[u"rows"_s][0][u"name"_s].toString(), u"ana"_s);
        QCOMPARE(line.json(u"user list"_s).array().size(), 1);
    }

    void readsStandardInputAndForeignHeaders()
    {
        const CommandLine line;
        const QByteArray table
            = "userName;emails.value;name.givenName;name.familyName;displayName;Arbeit\nana;a@example.com;A;B;C;Chefin\n";
        const Ran ran = line.json(u"user import - --type csv --column Arbeit=title"_s, table);
        COMPARE_CODE(ran, 0);
        QCOMPARE(line.json(u"user show ana"_s).object()[u"title"_s].toString(), u"Chefin"_s);
        COMPARE_CODE(line.json(u"user import -"_s, "hello"), 1);
        COMPARE_CODE(line.on(u"user import none.csv"_s), 1);
        COMPARE_CODE(line.on(u"user import people.csv --column Arbeit"_s), 2);
    }

    void bringsEveryFormatBackWhole_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("csv") << u"csv"_s;
        QTest::newRow("ldif") << u"ldif"_s;
        QTest::newRow("scim") << u"scim"_s;
    }

    void bringsEveryFormatBackWhole()
    {
        QFETCH(QString, type);
        const CommandLine line;
        line.on(u"group create Team --description 営業"_s);
        line.addUser(u"ana"_s, u"--title Chefin --department \"R, D\" --group Team"_s);
        line.addUser(u"田中"_s);
        line.on(u"user disable 田中"_s);
        COMPARE_CODE(line.on(u"user export --output users."_s + type + u" --type "_s + type), 0);
        COMPARE_CODE(line.on(u"group export --output groups."_s + type + u" --type "_s + type), 0);

        const CommandLine other;
        other.write(u"users"_s, line.read(u"users."_s + type));
        other.write(u"groups"_s, line.read(u"groups."_s + type));
        COMPARE_CODE(other.on(u"user import users --create-groups --type "_s + type), 0);
        COMPARE_CODE(other.on(u"group import groups --type "_s + type), 0);
        const auto standing = [](const CommandLine &from) { return from.on(u"user export -f csv"_s).out + from.on(u"group export"_s).out; };
        QCOMPARE(standing(other), standing(line));
    }

    void exportsToStandardOutputWhatAFilterShows()
    {
        const CommandLine line;
        line.addUser(u"ana"_s);
        line.addUser(u"bob"_s);
        const Ran ran = line.on(u"user export --type scim --filter ana"_s);
        COMPARE_CODE(ran, 0);
        QCOMPARE(ran.object()[u"Resources"_s].toArray().size(), 1);
        QVERIFY(line.on(u"user export"_s).out.startsWith("userName,"));
        COMPARE_CODE(line.on(u"user export --output people.ldif"_s), 0);
        QVERIFY(line.read(u"people.ldif"_s).startsWith("version: 1"));
        COMPARE_CODE(line.on(u"user export --output /nowhere/people.csv"_s), 3);
    }

    void exportsInTheFormatThatWasAskedFor()
    {
        const CommandLine line;
        line.addUser(u"ana"_s);
        QCOMPARE(line.on(u"-f json user export"_s).object()[u"Resources"_s].toArray().size(), 1);
        QCOMPARE(line.on(u"group export -f json"_s).out.left(1), QByteArray("{"));
        QVERIFY(line.on(u"user export -f csv"_s).out.startsWith("userName,"));
        QVERIFY(line.on(u"history export -f json"_s).object().contains(u"Records"_s));
        QVERIFY(line.on(u"assignment export -f csv"_s).out.contains(','));
        COMPARE_CODE(line.on(u"user export -f json --type scim --output -"_s), 0);
        // Beside a file it is of what is said about that.
        const Ran written = line.on(u"user export -f json --output people.csv"_s);
        QVERIFY(written.object()[u"path"_s].toString().endsWith(u"people.csv"_s));
        QVERIFY(line.read(u"people.csv"_s).startsWith("userName,"));
    }

    void exportsInNoFormatThatDoesNotExist_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("formats");
        QTest::newRow("users as a table") << u"user export -f table"_s << u"csv or json"_s;
        QTest::newRow("two formats at once") << u"user export -f json --type ldif"_s << u"ldif"_s;
        QTest::newRow("events") << u"-f csv history export"_s << u"json"_s;
        QTest::newRow("assignments") << u"assignment export -f json"_s << u"csv"_s;
        QTest::newRow("metadata") << u"idp metadata -f json"_s << u"XML"_s;
        QTest::newRow("a certificate") << u"certificate export Wiki -f json"_s << u"PEM"_s;
    }
    void exportsInNoFormatThatDoesNotExist()
    {
        QFETCH(QString, words);
        QFETCH(QString, formats);
        const CommandLine line;
        const Ran refused = line.on(words);
        COMPARE_CODE(refused, 2);
        QVERIFY(refused.out.isEmpty());
        QVERIFY2(refused.complaint().contains(formats), refused.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestImports)
#include "tst_imports.moc"
