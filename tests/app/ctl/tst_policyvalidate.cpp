// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ctl/commandline.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QByteArray right = R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}})";
const QByteArray wrong
    = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"s3:GetObjekt\"]}]\n}\n";

/// Without an imported table.
struct CommandLineWithHome : CommandLine {
    CommandLineWithHome() : CommandLine(false) { environment.insert(u"XDG_DATA_HOME"_s, file(u"home"_s)); }
};

}  // namespace

class TestPolicyValidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongAndWhere()
    {
        const CommandLineWithHome line;
        line.write(u"policy.json"_s, wrong);
        const Ran ran = line.run({u"policy"_s, u"validate"_s, u"policy.json"_s, u"--format"_s, u"json"_s});
        COMPARE_CODE(ran, 1);
        const QJsonArray findings = ran.array();
        QCOMPARE(findings.size(), 2);
        const QJsonObject missing = findings.at(0).toObject();
        QCOMPARE(missing[u"code"], u"MissingResource"_s);
        QCOMPARE(missing[u"path"], u"$.Statement[0]"_s);
        const QJsonObject action = findings.at(1).toObject();
        QCOMPARE(action.keys(), (QStringList{u"code"_s, u"column"_s, u"line"_s, u"message"_s, u"path"_s, u"severity"_s}));
        QCOMPARE(action[u"code"], u"InvalidAction"_s);
        QCOMPARE(action[u"severity"], u"error"_s);
        QCOMPARE(action[u"line"], 3);
        QCOMPARE(action[u"column"], 48);
        QCOMPARE(action[u"path"], u"$.Statement[0].Action[0]"_s);
        QVERIFY(action[u"message"].toString().contains(u"s3:GetObject"_s));
        QVERIFY(ran.error()[u"message"].toString().contains(u"2 error"_s));
    }

    void printsATableForPeople()
    {
        const CommandLineWithHome line;
        line.write(u"policy.json"_s, wrong);
        const Ran ran = line.run({u"policy"_s, u"validate"_s, u"policy.json"_s});
        COMPARE_CODE(ran, 1);
        QVERIFY2(ran.text().startsWith(u"Line  Column  Severity"_s), ran.out.constData());
        QCOMPARE(ran.complaint().count(u"column 17"_s), 0);
    }

    void acceptsAPolicyFromStandardInput()
    {
        const CommandLineWithHome line;
        const Ran ran = line.run({u"policy"_s, u"validate"_s, u"-"_s, u"-f"_s, u"json"_s}, right);
        COMPARE_CODE(ran, 0);
        QVERIFY(ran.array().isEmpty() && ran.out.startsWith('['));
        QVERIFY(line.run({u"policy"_s, u"validate"_s, u"-"_s}, right).text().contains(u"identity"_s));
    }

    void goesByTheTypeThatIsAskedFor()
    {
        const CommandLineWithHome line;
        const Ran trust = line.run({u"policy"_s, u"validate"_s, u"-"_s, u"--type"_s, u"trust"_s, u"-f"_s, u"json"_s}, right);
        COMPARE_CODE(trust, 1);
        QStringList codes;
        for (const QJsonValue &finding : trust.array()) {
            codes.append(finding[u"code"].toString());
        }
        QVERIFY(codes.contains(u"MissingPrincipal"_s) && codes.contains(u"UnsupportedResource"_s));
        COMPARE_CODE(line.run({u"policy"_s, u"validate"_s, u"-"_s, u"--type"_s, u"nothing"_s}, right), 2);
    }

    void goesByTheQuotasThatAreAskedFor()
    {
        const CommandLineWithHome line;
        const QByteArray large = right + QByteArray(20'000, ' ');
        COMPARE_CODE(line.run({u"policy"_s, u"validate"_s, u"-"_s, u"--quota-profile"_s, u"2021"_s}, large), 1);
        COMPARE_CODE(line.run({u"policy"_s, u"validate"_s, u"-"_s}, large), 0);
    }

    void warnsWithoutFailing()
    {
        const CommandLineWithHome line;
        const Ran ran
            = line.run({u"policy"_s, u"validate"_s, u"-"_s, u"-f"_s, u"csv"_s}, QByteArray(right).replace("\"s3:GetObject\"", "\"iam:*\""));
        COMPARE_CODE(ran, 0);
        QVERIFY(ran.text().contains(u"security-warning,PassRoleWithStarInActionAndResource,"_s));
    }

    void refusesAFileThatIsNotThere()
    {
        const CommandLineWithHome line;
        const Ran ran = line.run({u"policy"_s, u"validate"_s, u"nowhere.json"_s});
        COMPARE_CODE(ran, 1);
        QVERIFY(ran.complaint().contains(u"nowhere.json"_s));
    }

    void laysOutAPolicy()
    {
        const CommandLineWithHome line;
        const Ran ran = line.run({u"policy"_s, u"format"_s, u"-"_s}, R"({"Statement":{"Resource":["*"],"Effect":"Allow","Action":"a:b"}})");
        COMPARE_CODE(ran, 0);
        QCOMPARE(ran.out,
                 "{\n    \"Statement\": {\n        \"Resource\": [\n            \"*\"\n        ],\n        \"Effect\": \"Allow\",\n"
                 "        \"Action\": \"a:b\"\n    }\n}\n");
    }

    void normalisesAPolicyInItsPlace()
    {
        const CommandLineWithHome line;
        line.write(u"policy.json"_s, R"({"Statement":{"Resource":["*"],"Effect":"Allow","Action":["a:b","A:B"]}})");
        COMPARE_CODE(line.run({u"policy"_s, u"format"_s, u"policy.json"_s, u"--normalise"_s, u"--in-place"_s}), 0);
        QFile file(line.file(u"policy.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(),
                 "{\n    \"Statement\": [\n        {\n            \"Effect\": \"Allow\",\n            \"Action\": \"a:b\",\n"
                 "            \"Resource\": \"*\"\n        }\n    ]\n}\n");
        COMPARE_CODE(line.run({u"policy"_s, u"format"_s, u"-"_s, u"--in-place"_s}, right), 2);
    }

    void leavesAFileAloneThatIsNoPolicy()
    {
        const CommandLineWithHome line;
        line.write(u"policy.json"_s, "{\"Statement\": [}");
        const Ran ran = line.run({u"policy"_s, u"format"_s, u"policy.json"_s, u"--in-place"_s});
        COMPARE_CODE(ran, 1);
        QVERIFY2(ran.complaint().contains(u"Line 1, column 16"_s), ran.err.constData());
        QFile file(line.file(u"policy.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "{\"Statement\": [}");
        COMPARE_CODE(line.run({u"policy"_s, u"format"_s, u"-"_s, u"--normalise"_s}, R"({"Statement":{"Effect":"allow","Action":"a:b"}})"),
                     1);
    }
};

QTEST_GUILESS_MAIN(TestPolicyValidate)
#include "tst_policyvalidate.moc"
