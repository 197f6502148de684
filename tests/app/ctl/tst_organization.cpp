// SPDX-License-Identifier: Apache-2.0
// A1, E1, E2, Q1 on the command line.
#include "tests/app/ctl/commandline.h"

#include <QDir>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QString enable = QStringLiteral("organization enable --name Main --email main@example.com --account-id 111122223333");

}  // namespace

class TestOrganization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void e1EnablesOnce()
    {
        const CommandLine line;
        QCOMPARE(line.json(u"organization show"_s).error()[u"kind"_s].toString(), u"NotFound"_s);
        QCOMPARE(line.json(u"organization enable"_s).error()[u"field"_s].toString(), u"name"_s);
        const Ran enabled = line.json(enable);
        COMPARE_CODE(enabled, 0);
        QVERIFY(enabled.object()[u"InstanceArn"_s].toString().startsWith(u"arn:aws:sso:::instance/ssoins-"_s));
        QCOMPARE(line.json(enable).error()[u"kind"_s].toString(), u"Conflict"_s);
        const Ran shown = line.json(u"organization show"_s);
        QCOMPARE(shown.object()[u"MasterAccountId"_s].toString(), u"111122223333"_s);
        QCOMPARE(shown.object()[u"Accounts"_s].toInt(), 1);
    }

    void e2ListsWhatIsToDoBefore()
    {
        const CommandLine line;
        const QJsonArray before = line.json(u"organization check"_s).array();
        QCOMPARE(before.size(), 6);
        QCOMPARE(before.at(0)[u"state"_s].toString(), u"offered"_s);
        line.on(enable);
        QCOMPARE(line.json(u"organization check"_s).array().at(0)[u"state"_s].toString(), u"met"_s);
    }

    void a1BuildsATreeAndMovesInIt()
    {
        const CommandLine line;
        line.on(enable);
        COMPARE_CODE(line.on(u"ou create Workloads"_s), 0);
        COMPARE_CODE(line.on(u"ou create Prod --parent Workloads"_s), 0);
        COMPARE_CODE(line.on(u"ou rename Workloads/Prod Production"_s), 0);
        const Ran made = line.json(u"account create Shop --email shop@example.com --ou production"_s);
        COMPARE_CODE(made, 0);
        QCOMPARE(made.object()[u"Path"_s].toString(), u"Workloads / Production"_s);
        QCOMPARE(made.object()[u"ServiceLinkedRole"_s].toBool(), true);
        COMPARE_CODE(line.on(u"ou create Sandbox"_s), 0);
        COMPARE_CODE(line.on(u"account move Shop --to Sandbox"_s), 0);
        const Ran moved = line.json(u"ou move Sandbox --to Workloads"_s);
        QCOMPARE(moved.object()[u"accounts"_s].toInt(), 1);
        QCOMPARE(line.json(u"account show Shop"_s).object()[u"Path"_s].toString(), u"Workloads / Sandbox"_s);
        COMPARE_CODE(line.on(u"account rename Shop Store --email store@example.com"_s), 0);
        QCOMPARE(line.json(u"account list --ou Workloads --filter store"_s).array().size(), 1);
        COMPARE_CODE(line.on(u"ou delete Workloads/Production"_s), 0);
        QCOMPARE(line.json(u"ou list"_s).array().size(), 3);
    }

    void a1ChangesTheStateOfAccounts()
    {
        const CommandLine line;
        line.on(enable);
        line.on(u"account create Shop --email shop@example.com"_s);
        COMPARE_CODE(line.on(u"account suspend Shop"_s), 0);
        QCOMPARE(line.json(u"account list --status suspended"_s).array().size(), 1);
        line.on(u"account create Store --email store@example.com"_s);
        QCOMPARE(line.json(u"account suspend Shop Store"_s).object()[u"changed"_s].toInt(), 1);
        COMPARE_CODE(line.on(u"account reactivate Shop Store"_s), 0);
        COMPARE_CODE(line.on(u"account close Shop"_s), 1);
        COMPARE_CODE(line.on(u"account close Shop --yes"_s), 0);
        QCOMPARE(line.json(u"account show Shop"_s).object()[u"Status"_s].toString(), u"PENDING_CLOSURE"_s);
    }

    void refusesWhatCoreRefusesAndNamesTheField_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::newRow("A1 taken unit") << u"ou create WORK"_s << u"Conflict"_s << u"name"_s;
        QTest::newRow("A1 unknown parent") << u"ou create X --parent Nowhere"_s << u"NotFound"_s << u"unit"_s;
        QTest::newRow("A1 not empty") << u"ou delete Work"_s << u"Conflict"_s << u"unit"_s;
        QTest::newRow("A1 cycle") << u"ou move Work --to Work/Inner"_s << u"Invalid"_s << u"parent"_s;
        QTest::newRow("A1 taken email") << u"account create Two --email MAIN@example.com"_s << u"Conflict"_s << u"email"_s;
        QTest::newRow("A1 wrong id") << u"account create Two --email two@example.com --account-id 12"_s << u"Invalid"_s << u"accountId"_s;
        QTest::newRow("A1 unknown account") << u"account show Nobody"_s << u"NotFound"_s << u"account"_s;
        QTest::newRow("A1 management account") << u"account suspend Main"_s << u"Forbidden"_s << u"account"_s;
        QTest::newRow("A1 close without a yes") << u"account close Main"_s << u"Forbidden"_s << u"yes"_s;
        QTest::newRow("A1 no file") << u"organization import none.json"_s << u"Invalid"_s << u"path"_s;
        QTest::newRow("Q1 unknown quota") << u"quota raise none 5"_s << u"NotFound"_s << u"quota"_s;
        QTest::newRow("Q1 hard quota") << u"quota raise scimTokens 5"_s << u"Forbidden"_s << u"quota"_s;
        QTest::newRow("Q1 lower limit") << u"quota raise permissionSets 5"_s << u"Invalid"_s << u"limit"_s;
    }
    void refusesWhatCoreRefusesAndNamesTheField()
    {
        QFETCH(QString, words);
        QFETCH(QString, kind);
        QFETCH(QString, field);
        const CommandLine line;
        line.on(enable);
        line.on(u"ou create Work"_s);
        line.on(u"ou create Inner --parent Work"_s);
        const Ran ran = line.json(words);
        COMPARE_CODE(ran, 1);
        QCOMPARE(ran.error()[u"kind"_s].toString(), kind);
        QCOMPARE(ran.error()[u"field"_s].toString(), field);
    }

    void a1ImportsAFolderAndReadsItsOwnOutput()
    {
        const CommandLine line;
        QDir(line.folder.path()).mkdir(u"o"_s);
        line.write(u"o/organization.json"_s,
                   R"({"Organization": {"Id": "o-exampleorgid", "FeatureSet": "ALL", "MasterAccountId": "111122223333"}})");
        line.write(u"o/roots.json"_s, R"({"Roots": [{"Id": "r-ab12", "Name": "Root"}]})");
        line.write(u"o/units-r-ab12.json"_s, R"({"OrganizationalUnits": [{"Id": "ou-ab12-11111111", "Name": "Work"}]})");
        line.write(u"o/accounts-r-ab12.json"_s, R"({"Accounts": [{"Id": "111122223333", "Name": "Main", "Email": "main@example.com"}]})");
        line.write(u"o/accounts-ou-ab12-11111111.json"_s,
                   R"({"Accounts": [{"Id": "444455556666", "Name": "Shop", "Email": "shop@example.com", "Status": "SUSPENDED"}]})");
        line.write(u"o/broken.json"_s, "{");
        const Ran planned = line.json(u"organization import o --dry-run"_s);
        COMPARE_CODE(planned, 0);
        QCOMPARE(planned.object()[u"creates"_s].toInt(), 4);
        QCOMPARE(planned.object()[u"problems"_s].toArray().at(0)[u"file"_s].toString(), u"broken.json"_s);
        QCOMPARE(planned.object()[u"change"_s].toInt(), 0);
        QCOMPARE(line.json(u"organization show"_s).code, 1);
        COMPARE_CODE(line.on(u"organization import o"_s), 0);
        COMPARE_CODE(line.on(u"organization enable"_s), 0);
        line.write(u"again.json"_s, line.json(u"account list"_s).out);
        QCOMPARE(line.json(u"organization import again.json"_s).object()[u"same"_s].toInt(), 3);
        QVERIFY(line.on(u"organization import again.json --dry-run"_s).text().contains(u"Nothing was changed"_s));
    }

    void a1ImportsAllOrNothingUnlessValidOnly()
    {
        const CommandLine line;
        line.write(u"o.json"_s, R"({"Roots": [{"Id": "r-ab12", "Name": "Root"}], "Organization": {"Id": "o-exampleorgid",
            "MasterAccountId": "111122223333"}, "Accounts": [{"Id": "111122223333", "Name": "Main", "Email": "main@example.com"},
            {"Id": "44445555666", "Name": "Shop", "Email": "shop@example.com"}]})");
        const Ran planned = line.json(u"organization import o.json --dry-run"_s);
        COMPARE_CODE(planned, 1);
        QCOMPARE(planned.object()[u"errors"_s].toInt(), 1);
        const Ran refused = line.json(u"organization import o.json"_s);
        COMPARE_CODE(refused, 1);
        QVERIFY(refused.error()[u"details"_s].toString().contains(u"44445555666"_s));
        QCOMPARE(line.json(u"organization show"_s).code, 1);
        COMPARE_CODE(line.on(u"organization import o.json --valid-only"_s), 0);
        QCOMPARE(line.json(u"account list"_s).array().size(), 1);
    }

    void a1EnablesWithAllFeaturesInOneChange()
    {
        const CommandLine line;
        QVERIFY(line.on(u"organization enable"_s).complaint().contains(u"--email"_s));
        line.write(u"o.json"_s, R"({"Organization": {"Id": "o-exampleorgid", "FeatureSet": "CONSOLIDATED_BILLING",
            "MasterAccountId": "111122223333"}, "Accounts": [{"Id": "111122223333", "Name": "Main", "Email": "main@example.com"}]})");
        COMPARE_CODE(line.on(u"organization import o.json"_s), 0);
        COMPARE_CODE(line.on(u"organization enable"_s), 1);
        COMPARE_CODE(line.on(u"organization enable --all-features"_s), 0);
        QCOMPARE(line.json(u"organization show"_s).object()[u"FeatureSet"_s].toString(), u"ALL"_s);
        COMPARE_CODE(line.on(u"undo"_s), 0);
        QCOMPARE(line.json(u"organization show"_s).object()[u"FeatureSet"_s].toString(), u"CONSOLIDATED_BILLING"_s);
    }

    void a1ListsUnitsInTheOrderOfTheTree()
    {
        const CommandLine line;
        line.on(enable);
        for (const QString &words : {u"ou create B"_s, u"ou create A"_s, u"ou create C --parent B"_s, u"ou create D --parent A"_s}) {
            COMPARE_CODE(line.on(words), 0);
        }
        QStringList names;
        for (const QJsonValue each : line.json(u"ou list"_s).array()) {
            names.append(each[u"Name"_s].toString());
        }
        QCOMPARE(names, (QStringList{u"Root"_s, u"A"_s, u"D"_s, u"B"_s, u"C"_s}));
    }

    void q1ShowsAndChoosesQuotas()
    {
        const CommandLine line;
        COMPARE_CODE(line.on(u"quota profile 2021"_s), 0);
        QCOMPARE(line.json(u"quota profile"_s).object()[u"profile"_s].toString(), u"2021"_s);
        COMPARE_CODE(line.on(u"quota raise permissionSets 700"_s), 0);
        const auto limit = [&line] {
            for (const QJsonValue each : line.json(u"quota list"_s).array()) {
                if (each[u"quota"_s].toString() == u"permissionSets"_s) {
                    return each[u"limit"_s].toInt();
                }
            }
            return 0;
        };
        QCOMPARE(limit(), 700);
        COMPARE_CODE(line.on(u"quota raise permissionSets --usual"_s), 0);
        QCOMPARE(limit(), 500);
        COMPARE_CODE(line.on(u"quota raise permissionSets"_s), 2);
    }

    void a1FillsADemoWithAccounts()
    {
        const CommandLine line;
        COMPARE_CODE(line.run({u"workspace"_s, u"create"_s, line.file(u"demo.gatehouse"_s), u"--users"_s, u"0"_s, u"--groups"_s, u"0"_s,
                               u"--accounts"_s, u"12"_s}),
                     0);
        const Ran shown = line.run({u"-w"_s, line.file(u"demo.gatehouse"_s), u"-f"_s, u"json"_s, u"organization"_s, u"show"_s});
        QCOMPARE(shown.object()[u"Accounts"_s].toInt(), 12);
    }
};

QTEST_GUILESS_MAIN(TestOrganization)
#include "tst_organization.moc"
