// SPDX-License-Identifier: Apache-2.0
#include "core/policies/knowledge.h"
#include "core/policies/policycompletion.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// JSON with ' for ".
QString json(const char *text)
{
    return QString::fromUtf8(text).replace(u'\'', u'"');
}

}  // namespace

class TestPolicyCompletion : public QObject
{
    Q_OBJECT

    Knowledge m_knowledge;
    PolicyVocabulary m_vocabulary{m_knowledge, PolicyKind::Identity, {u"CostCenter"_s, u"Department"_s}};

    /// What may stand at the `|`.
    [[nodiscard]] PolicyCompletions at(const QString &marked) const
    {
        QString text = marked;
        const qsizetype offset = text.indexOf(u'|');
        return completePolicy(text.remove(offset, 1), offset, m_vocabulary);
    }

    [[nodiscard]] QStringList textsAt(const char *marked) const
    {
        QStringList texts;
        const auto items = at(json(marked)).items;
        for (const PolicyCompletion &item : items) {
            texts.append(item.text);
        }
        return texts;
    }

    /// The text after `choice` was taken at the `|`, which then stands where the cursor does.
    [[nodiscard]] QString taken(const char *marked, const QString &choice) const
    {
        QString text = json(marked);
        const PolicyCompletions found = at(text);
        text.remove(u'|');
        for (const PolicyCompletion &item : found.items) {
            if (item.text == choice) {
                text.replace(found.offset, found.length, item.insert);
                return text.insert(found.offset + item.insert.size() - item.back, u'|');
            }
        }
        return u"not offered"_s;
    }

private Q_SLOTS:
    void offersTheElementsThatAStatementMayStillHave()
    {
        QCOMPARE(textsAt("{'Statement': [{'Sid': 'x', 'NotAction': 'a:B', |}]}"),
                 (QStringList{u"Effect"_s, u"Resource"_s, u"NotResource"_s, u"Condition"_s}));
        m_vocabulary.kind = PolicyKind::Trust;
        QCOMPARE(textsAt("{'Statement': [{'Effect': 'Allow', |}]}"),
                 (QStringList{u"Sid"_s, u"Principal"_s, u"NotPrincipal"_s, u"Action"_s, u"NotAction"_s, u"Condition"_s}));
        m_vocabulary.kind = PolicyKind::Identity;
        QCOMPARE(textsAt("{'Version': '2012-10-17', |"), (QStringList{u"Id"_s, u"Statement"_s}));
    }

    void writesANameWithWhatFollowsIt()
    {
        QCOMPARE(taken("{|", u"Statement"_s), json("{'Statement': [{|}]"));
        QCOMPARE(taken("{'Statement': {'Eff|", u"Effect"_s), json("{'Statement': {'Effect': '|'"));
        QCOMPARE(taken("{'Statement': {'Eff|'", u"Effect"_s), json("{'Statement': {'Effect': '|'"));
        QCOMPARE(taken("{'Statement': {'Eff|': 'Allow'", u"Effect"_s), json("{'Statement': {'Effect|': 'Allow'"));
        QCOMPARE(taken("{'Statement': {'Condition': {|}", u"Bool"_s), json("{'Statement': {'Condition': {'Bool': {|}}"));
    }

    void offersServicesThenTheirActions()
    {
        const QStringList services = textsAt("{'Statement': {'Action': 'identity|'");
        QVERIFY(services.contains(u"identitystore:"_s));
        QCOMPARE(taken("{'Statement': {'Action': 'identitys|", u"identitystore:"_s), json("{'Statement': {'Action': 'identitystore:|'"));
        const QStringList actions = textsAt("{'Statement': {'Action': ['s3:GetObjectT|']");
        QVERIFY(actions.contains(u"s3:GetObjectTagging"_s));
        QVERIFY(actions.contains(u"s3:GetObjectTorrent"_s));
        QVERIFY(!actions.contains(u"s3:PutObject"_s));
        QVERIFY(textsAt("{'Statement': {'Action': ['s3:G|']").contains(u"s3:Get*"_s));
        QCOMPARE(taken("{'Statement': {'Action': ['s3:GetB|ucket', 's3:x']", u"s3:GetBucketTagging"_s),
                 json("{'Statement': {'Action': ['s3:GetBucketTagging|', 's3:x']"));
    }

    void offersWordsThatContainWhatWasTypedBehindThoseThatBeginWithIt()
    {
        const QStringList actions = textsAt("{'Statement': {'Action': 's3:|'");
        QVERIFY(actions.size() > 50);
        const QStringList effects = textsAt("{'Statement': {'Effect': '|'");
        QCOMPARE(effects, (QStringList{u"Allow"_s, u"Deny"_s}));
        QCOMPARE(textsAt("{'Statement': {'Effect': 'n|'"), QStringList{u"Deny"_s});
        const QStringList operators = textsAt("{'Statement': {'Condition': {'arn|'");
        QCOMPARE(operators.value(0), u"ArnEquals"_s);
        QVERIFY(operators.contains(u"ForAnyValue:ArnLike"_s));
    }

    void saysWhatAnActionDoes()
    {
        const auto items = at(json("{'Statement': {'Action': 's3:GetObjectTorren|'")).items;
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().detail, u"Read"_s);
    }

    void offersTheKeysOfTheActionsOfTheStatementFirst()
    {
        const QStringList keys = textsAt("{'Statement': {'Action': 's3:ListBucket', 'Condition': {'StringLike': {'|'");
        QVERIFY(keys.contains(u"s3:prefix"_s));
        QVERIFY(keys.contains(u"aws:SourceIp"_s));
        QVERIFY(keys.indexOf(u"s3:prefix"_s) < keys.indexOf(u"aws:SourceIp"_s));
        QVERIFY(keys.contains(u"aws:PrincipalTag/CostCenter"_s));
        QVERIFY(keys.contains(u"aws:PrincipalTag/"_s));
        QVERIFY(!textsAt("{'Statement': {'Action': 'sns:Publish', 'Condition': {'StringLike': {'|'").contains(u"s3:prefix"_s));
        QVERIFY(!textsAt("{'Statement': {'Condition': {'StringLike': {'aws:SourceIp': 'x', '|'").contains(u"aws:SourceIp"_s));
        QCOMPARE(taken("{'Statement': {'Condition': {'StringLike': {'aws:princ|", u"aws:PrincipalTag/"_s),
                 json("{'Statement': {'Condition': {'StringLike': {'aws:PrincipalTag/|'"));
    }

    void offersVariablesInValuesThatMayHaveThem()
    {
        const QStringList variables = textsAt("{'Statement': {'Resource': 'arn:aws:s3:::home/${|'");
        QVERIFY(variables.contains(u"${aws:username}"_s));
        QVERIFY(variables.contains(u"${aws:PrincipalTag/Department}"_s));
        QVERIFY(!variables.contains(u"${aws:TagKeys}"_s));
        QCOMPARE(taken("{'Statement': {'Resource': 'a/${aws:usern|}/*'", u"${aws:username}"_s),
                 json("{'Statement': {'Resource': 'a/${aws:username}|/*'"));
        QCOMPARE(taken("{'Statement': {'Resource': 'a/${aws:usern|/${aws:x}'", u"${aws:username}"_s),
                 json("{'Statement': {'Resource': 'a/${aws:username}|/${aws:x}'"));
        QVERIFY(textsAt("{'Statement': {'Action': 's3:${|'").isEmpty());
    }

    void offersTheFormsOfTheResourcesOfTheActions()
    {
        const QStringList resources = textsAt("{'Statement': {'Action': 's3:GetObject', 'Resource': '|'");
        QVERIFY(resources.contains(u"arn:aws:s3:::*/*"_s));
        QCOMPARE(resources.last(), u"*"_s);
        QVERIFY(!resources.join(u' ').contains(u"${"));
    }

    void offersNothingWhereAnythingMayStand()
    {
        QVERIFY(textsAt("{'Statement': {'Sid': '|'").isEmpty());
        QVERIFY(textsAt("{'Statement': {'Strange': '|'").isEmpty());
        QVERIFY(textsAt("|").isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPolicyCompletion)
#include "tst_policycompletion.moc"
