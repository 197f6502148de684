// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ctl/commandline.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestPolicyExplain : public QObject
{
    Q_OBJECT

    static constexpr auto policy = R"({"Version": "2012-10-17", "Statement": [
        {"Sid": "Everything", "Effect": "Allow", "Action": "*", "Resource": "*"},
        {"Effect": "Deny", "Action": "iam:*", "Resource": "*"}]})";

private Q_SLOTS:
    void saysEachStatement()
    {
        const CommandLine line(false);
        line.write(u"policy.json"_s, policy);
        const Ran table = line.run({u"policy"_s, u"explain"_s, u"policy.json"_s});
        COMPARE_CODE(table, 0);
        QVERIFY2(table.text().contains(u"Allows every action of every service on every resource."_s), table.out.constData());

        const QJsonArray list = line.run({u"policy"_s, u"explain"_s, u"policy.json"_s, u"--format"_s, u"json"_s}).array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.at(0)[u"sid"_s].toString(), u"Everything"_s);
        QCOMPARE(list.at(1)[u"effect"_s].toString(), u"Deny"_s);
        QCOMPARE(list.at(1)[u"line"_s].toInt(), 3);
        QCOMPARE(list.at(1)[u"sentences"_s].toArray().size(), 1);
    }

    void readsFromStandardInput()
    {
        const CommandLine line(false);
        const Ran ran = line.run({u"policy"_s, u"explain"_s, u"-"_s}, policy);
        COMPARE_CODE(ran, 0);
        QVERIFY(ran.text().contains(u"Denies"_s));
    }

    void namesTheLineThatIsNoPolicy()
    {
        const CommandLine line(false);
        line.write(u"policy.json"_s, "{\"Version\": \"2012-10-17\",\n \"Statement\": [}");
        const Ran refused = line.run({u"policy"_s, u"explain"_s, u"policy.json"_s});
        COMPARE_CODE(refused, 1);
        QVERIFY2(refused.complaint().startsWith(u"policy.json, line 2, column "_s), refused.err.constData());
        COMPARE_CODE(line.run({u"policy"_s, u"explain"_s, u"nowhere.json"_s}), 1);
    }
};

QTEST_GUILESS_MAIN(TestPolicyExplain)
#include "tst_policyexplain.moc"
