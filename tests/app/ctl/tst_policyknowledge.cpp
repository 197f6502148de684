// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ctl/commandline.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// With a data folder of its own, where an imported table is kept.
struct CommandLineWithHome : CommandLine {
    CommandLineWithHome() : CommandLine(false) { environment.insert(u"XDG_DATA_HOME"_s, file(u"home"_s)); }
};

}  // namespace

class TestPolicyKnowledge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheServices()
    {
        const CommandLineWithHome line;
        const Ran list = line.run({u"policy"_s, u"knowledge"_s, u"show"_s, u"--format"_s, u"json"_s});
        COMPARE_CODE(list, 0);
        QVERIFY(list.array().size() > 400);
        QVERIFY(line.run({u"policy"_s, u"knowledge"_s, u"show"_s}).text().contains(u"AWS IAM Identity Center"_s));
    }

    void listsTheActionsOfAService()
    {
        const CommandLineWithHome line;
        const QJsonArray actions = line.run({u"policy"_s, u"knowledge"_s, u"show"_s, u"sts"_s, u"-f"_s, u"json"_s}).array();
        QVERIFY(!actions.isEmpty());
        QCOMPARE(actions.at(0)[u"action"_s].toString(), u"sts:AssumeRole"_s);
        QCOMPARE(actions.at(0)[u"access"_s].toString(), u"write"_s);
        const Ran unknown = line.run({u"policy"_s, u"knowledge"_s, u"show"_s, u"nowhere"_s});
        COMPARE_CODE(unknown, 1);
        QVERIFY(unknown.complaint().contains(u"nowhere"_s));
    }

    void importsATableAndForgetsIt()
    {
        const CommandLineWithHome line;
        line.write(u"table.txt"_s, "service acme Acme\nlist ListThings\n");
        const Ran imported = line.run({u"policy"_s, u"knowledge"_s, u"import"_s, u"table.txt"_s});
        COMPARE_CODE(imported, 0);
        QVERIFY2(imported.text().startsWith(u"Imported 1 service"_s), imported.out.constData());
        COMPARE_CODE(line.run({u"policy"_s, u"knowledge"_s, u"show"_s, u"acme"_s}), 0);
        COMPARE_CODE(line.run({u"policy"_s, u"knowledge"_s, u"reset"_s}), 0);
        COMPARE_CODE(line.run({u"policy"_s, u"knowledge"_s, u"show"_s, u"acme"_s}), 1);
    }

    void namesTheLinesThatAreWrong()
    {
        const CommandLineWithHome line;
        line.write(u"table.txt"_s, "service acme Acme\nlisten ListThings\nlist\n");
        const Ran refused = line.run({u"policy"_s, u"knowledge"_s, u"import"_s, u"table.txt"_s});
        COMPARE_CODE(refused, 1);
        QVERIFY2(refused.complaint().contains(u"Line 2:"_s) && refused.complaint().contains(u"Line 3:"_s), refused.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestPolicyKnowledge)
#include "tst_policyknowledge.moc"
