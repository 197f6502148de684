// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ctl/commandline.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestPermissionSets : public QObject
{
    Q_OBJECT

    static constexpr auto policy
        = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:Get*\",\"Resource\":\"*\"}]}";

    static QStringList tagsOf(const QJsonObject &set)
    {
        QStringList tags;
        for (const QJsonValue &tag : set[u"Tags"_s].toArray()) {
            tags.append(tag[u"Key"_s].toString() + u'=' + tag[u"Value"_s].toString());
        }
        return tags;
    }

    /// A workspace in which single sign-on is enabled.
    class Enabled : public CommandLine
    {
    public:
        Enabled() { on(u"organization enable --name Main --email main@example.com --account-id 111122223333"_s); }
    };

private Q_SLOTS:
    void waitsUntilSingleSignOnIsEnabled()
    {
        const CommandLine line;
        COMPARE_CODE(line.on(u"permission-set create Audit"_s), 1);
    }

    void createsShowsChangesAndDeletesAPermissionSet()
    {
        const Enabled line;
        line.write(u"inline.json"_s, policy);
        const Ran created = line.json(u"permission-set create Audit --description \"Looks around\" --session-duration PT4H "
                                      "--policy arn:aws:iam::aws:policy/SecurityAudit --policy /team/Audit --inline-policy %1 "
                                      "--permissions-boundary Limit --tag team=risk --tag stage"_s.arg(line.file(u"inline.json"_s)));
        COMPARE_CODE(created, 0);
        const QJsonObject set = created.object();
        QCOMPARE(set[u"Name"_s].toString(), u"Audit"_s);
        QCOMPARE(set[u"SessionDuration"_s].toString(), u"PT4H"_s);
        QCOMPARE(set[u"CustomerManagedPolicyReferences"_s][0][u"Path"_s].toString(), u"/team/"_s);
        QCOMPARE(set[u"PermissionsBoundary"_s][u"CustomerManagedPolicyReference"_s][u"Name"_s].toString(), u"Limit"_s);
        QCOMPARE(tagsOf(set), (QStringList{u"stage="_s, u"team=risk"_s}));
        QCOMPARE(set[u"InlinePolicy"_s].toString(), QString::fromLatin1(policy));
        const Ran shown = line.on(u"permission-set show "_s + set[u"PermissionSetArn"_s].toString());
        QVERIFY(shown.text().contains(u"Looks around"_s));
        COMPARE_CODE(line.on(u"permission-set update audit --description= --session-duration PT90M"_s), 0);
        QCOMPARE(line.json(u"permission-set show Audit"_s).object()[u"SessionDuration"_s].toString(), u"PT1H30M"_s);
        COMPARE_CODE(line.on(u"permission-set delete Audit"_s), 1);
        COMPARE_CODE(line.on(u"permission-set delete Audit --yes"_s), 0);
        QCOMPARE(line.json(u"permission-set list"_s).out, QByteArray("[]\n"));
        COMPARE_CODE(line.on(u"undo"_s), 0);
        QCOMPARE(line.json(u"permission-set list --tag team=risk"_s).array().size(), 1);
    }

    void attachesPoliciesAndTags()
    {
        const Enabled line;
        line.on(u"permission-set create Audit"_s);
        COMPARE_CODE(line.on(u"permission-set attach Audit arn:aws:iam::aws:policy/ReadOnlyAccess Own"_s), 0);
        QCOMPARE(line.json(u"permission-set list --policy /Own"_s).array().size(), 1);
        COMPARE_CODE(line.on(u"permission-set detach Audit Own"_s), 0);
        COMPARE_CODE(line.on(u"permission-set detach Audit Own"_s), 1);
        QCOMPARE(line.json(u"permission-set show Audit"_s).object()[u"AttachedManagedPolicies"_s].toArray().size(), 1);
        COMPARE_CODE(line.on(u"permission-set tag Audit a=1 b=x=y"_s), 0);
        COMPARE_CODE(line.on(u"permission-set tag Audit a=2"_s), 0);
        COMPARE_CODE(line.on(u"permission-set untag Audit c"_s), 1);
        QCOMPARE(tagsOf(line.json(u"permission-set show Audit"_s).object()), (QStringList{u"a=2"_s, u"b=x=y"_s}));
        COMPARE_CODE(line.on(u"permission-set untag Audit a b"_s), 0);
        QVERIFY(tagsOf(line.json(u"permission-set show Audit"_s).object()).isEmpty());
        COMPARE_CODE(line.on(u"permission-set put-inline Audit -"_s, policy), 0);
        QVERIFY(!line.json(u"permission-set show Audit"_s).object()[u"InlinePolicy"_s].toString().isEmpty());
        COMPARE_CODE(line.on(u"permission-set put-inline Audit --remove"_s), 0);
        QVERIFY(line.json(u"permission-set show Audit"_s).object()[u"InlinePolicy"_s].toString().isEmpty());
    }

    void keepsTheInlinePolicyWhenTheFileIsEmpty()
    {
        const Enabled line;
        line.on(u"permission-set create Audit"_s);
        COMPARE_CODE(line.on(u"permission-set put-inline Audit -"_s, policy), 0);
        COMPARE_CODE(line.on(u"permission-set put-inline Audit -"_s, " \n"), 1);
        QVERIFY(!line.json(u"permission-set show Audit"_s).object()[u"InlinePolicy"_s].toString().isEmpty());
    }

    void saysWhatIsOddAboutPolicies()
    {
        const Enabled line;
        line.on(u"permission-set create Audit"_s);
        QVERIFY(line.on(u"permission-set attach Audit ReadOnlyAcces"_s).text().contains(u"customer managed"_s));
        QVERIFY(line.on(u"permission-set attach Audit arn:aws:iam::aws:policy/Nothing"_s).text().contains(u"not among"_s));
        QVERIFY(line.on(u"permission-set attach Audit arn:aws-cn:iam::aws:policy/SecurityAudit"_s).text().contains(u"aws-cn"_s));
        QVERIFY(!line.on(u"permission-set attach Audit ReadOnlyAccess"_s).text().contains(u"not among"_s));
        const Ran odd = line.on(u"permission-set put-inline Audit -"_s,
                                R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*",
                                    "Condition":{"StringEquals":{"aws:PrincipalTag/Team":"x"}}}]})");
        COMPARE_CODE(odd, 0);
        QVERIFY2(odd.text().contains(u"PrincipalTagNotConfigured"_s), odd.out.constData());
    }

    void givesTheUsualSessionBack()
    {
        const Enabled line;
        line.on(u"permission-set create Audit --session-duration PT4H"_s);
        COMPARE_CODE(line.on(u"permission-set update Audit --session-duration="_s), 0);
        QCOMPARE(line.json(u"permission-set show Audit"_s).object()[u"SessionDuration"_s].toString(), u"PT1H"_s);
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
        const Enabled line;
        line.on(u"permission-set create Audit"_s);
        const Ran ran = line.json(u"permission-set "_s + words);
        COMPARE_CODE(ran, code);
        QCOMPARE(ran.error()[u"field"_s].toString(), field);
    }
};

QTEST_GUILESS_MAIN(TestPermissionSets)
#include "tst_permissionsets.moc"
