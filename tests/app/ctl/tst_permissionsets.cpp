// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ctl/commandline.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestPermissionSets : public QObject
{
    Q_OBJECT

    static constexpr auto policy
        = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:Get*\",\"Resource\":\"*\"}]}";

private Q_SLOTS:
    void createsShowsChangesAndDeletesAPermissionSet()
    {
        const CommandLine line;
        line.write(u"inline.json"_s, policy);
        const Ran created = line.json(u"permission-set create Audit --description \"Looks around\" --session-duration PT4H "
                                      "--policy arn:aws:iam::aws:policy/SecurityAudit --policy /team/Audit --inline-policy %1 "
                                      "--permissions-boundary Limit --tag team=risk --tag stage"_s.arg(line.file(u"inline.json"_s)));
        COMPARE_CODE(created, 0);
        const QJsonObject set = created.object();
        QCOMPARE(set[u"name"_s].toString(), u"Audit"_s);
        QCOMPARE(set[u"sessionDuration"_s].toString(), u"PT4H"_s);
        QCOMPARE(set[u"customerManagedPolicies"_s][0][u"path"_s].toString(), u"/team/"_s);
        QCOMPARE(set[u"permissionsBoundary"_s][u"customerManagedPolicyReference"_s][u"name"_s].toString(), u"Limit"_s);
        QCOMPARE(set[u"tags"_s].toObject(), (QJsonObject{{u"team"_s, u"risk"_s}, {u"stage"_s, QString()}}));
        QCOMPARE(set[u"inlinePolicy"_s].toString(), QString::fromLatin1(policy));
        const Ran shown = line.on(u"permission-set show "_s + set[u"permissionSetArn"_s].toString());
        QVERIFY(shown.text().contains(u"Looks around"_s));
        COMPARE_CODE(line.on(u"permission-set update audit --description= --session-duration PT90M"_s), 0);
        QCOMPARE(line.json(u"permission-set show Audit"_s).object()[u"sessionDuration"_s].toString(), u"PT1H30M"_s);
        COMPARE_CODE(line.on(u"permission-set delete Audit"_s), 1);
        COMPARE_CODE(line.on(u"permission-set delete Audit --yes"_s), 0);
        QCOMPARE(line.json(u"permission-set list"_s).out, QByteArray("[]\n"));
        COMPARE_CODE(line.on(u"undo"_s), 0);
        QCOMPARE(line.json(u"permission-set list --tag team=risk"_s).array().size(), 1);
    }

    void attachesPoliciesAndTags()
    {
        const CommandLine line;
        line.on(u"permission-set create Audit"_s);
        COMPARE_CODE(line.on(u"permission-set attach Audit arn:aws:iam::aws:policy/ReadOnlyAccess Own"_s), 0);
        QCOMPARE(line.json(u"permission-set list --policy /Own"_s).array().size(), 1);
        COMPARE_CODE(line.on(u"permission-set detach Audit Own"_s), 0);
        COMPARE_CODE(line.on(u"permission-set detach Audit Own"_s), 1);
        QCOMPARE(line.json(u"permission-set show Audit"_s).object()[u"managedPolicies"_s].toArray().size(), 1);
        COMPARE_CODE(line.on(u"permission-set tag Audit a=1 b=x=y"_s), 0);
        COMPARE_CODE(line.on(u"permission-set tag Audit a=2"_s), 0);
        COMPARE_CODE(line.on(u"permission-set untag Audit c"_s), 1);
        QCOMPARE(line.json(u"permission-set show Audit"_s).object()[u"tags"_s].toObject(),
                 (QJsonObject{{u"a"_s, u"2"_s}, {u"b"_s, u"x=y"_s}}));
        COMPARE_CODE(line.on(u"permission-set untag Audit a b"_s), 0);
        QVERIFY(line.json(u"permission-set show Audit"_s).object()[u"tags"_s].toObject().isEmpty());
        COMPARE_CODE(line.on(u"permission-set put-inline Audit -"_s, policy), 0);
        QVERIFY(!line.json(u"permission-set show Audit"_s).object()[u"inlinePolicy"_s].toString().isEmpty());
        COMPARE_CODE(line.on(u"permission-set put-inline Audit --remove"_s), 0);
        QVERIFY(line.json(u"permission-set show Audit"_s).object()[u"inlinePolicy"_s].toString().isEmpty());
    }

    void refusesAndNamesTheField_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("taken") << u"create audit"_s << 1 << u"name"_s;
        QTest::newRow("name") << u"create \"two words\""_s << 1 << u"name"_s;
        QTest::newRow("session") << u"create B --session-duration PT13H"_s << 1 << u"sessionDuration"_s;
        QTest::newRow("no duration") << u"create B --session-duration 4h"_s << 1 << u"sessionDuration"_s;
        QTest::newRow("policy") << u"create B --policy arn:aws:s3:::bucket"_s << 1 << u"policies"_s;
        QTest::newRow("tag twice") << u"create B --tag a=1 --tag a=2"_s << 1 << u"tags"_s;
        QTest::newRow("inline file") << u"create B --inline-policy /nowhere"_s << 1 << u"file"_s;
        QTest::newRow("unknown") << u"show B"_s << 1 << u"permissionSet"_s;
        QTest::newRow("unknown tag") << u"untag Audit x"_s << 1 << u"tags"_s;
        QTest::newRow("nothing to change") << u"update Audit"_s << 2 << QString();
        QTest::newRow("neither file nor removal") << u"put-inline Audit"_s << 2 << QString();
    }
    void refusesAndNamesTheField()
    {
        QFETCH(QString, words);
        QFETCH(int, code);
        QFETCH(QString, field);
        const CommandLine line;
        line.on(u"permission-set create Audit"_s);
        const Ran ran = line.json(u"permission-set "_s + words);
        COMPARE_CODE(ran, code);
        QCOMPARE(ran.error()[u"field"_s].toString(), field);
    }
};

QTEST_GUILESS_MAIN(TestPermissionSets)
#include "tst_permissionsets.moc"
