// SPDX-License-Identifier: Apache-2.0
#include "core/policies/policycontext.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// JSON with ' for ".
QString json(const char *text)
{
    return QString::fromUtf8(text).replace(u'\'', u'"');
}

/// The text and the offset of the `|` in it, which is taken out.
std::pair<QString, qsizetype> cut(QString text)
{
    const qsizetype at = text.indexOf(u'|');
    return {text.remove(at, 1), at};
}

PolicyContext contextIn(const QString &marked)
{
    const auto [text, at] = cut(marked);
    return policyContextAt(text, at);
}

QList<PolicyToken> tokensOf(const QString &text)
{
    QList<PolicyToken> tokens;
    PolicyLexer lexer(text);
    for (PolicyToken token; lexer.next(token);) {
        tokens.append(token);
    }
    return tokens;
}

PolicyWalk walked(const QString &text)
{
    PolicyWalk walk;
    const auto tokens = tokensOf(text);
    for (const PolicyToken &token : tokens) {
        walk.take(token, text);
    }
    return walk;
}

}  // namespace

class TestPolicyWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsATextIntoTokens()
    {
        const QString text = u"{\"a\\\"b\": [true, -1.5e3]} ;"_s;
        const auto tokens = tokensOf(text);
        QCOMPARE(tokens.size(), 10);
        QCOMPARE(tokens[1].inner(text), u"a\\\"b");
        QCOMPARE(tokens[4].inner(text), u"true");
        QCOMPARE(tokens[6].inner(text), u"-1.5e3");
        QCOMPARE(tokens[9].kind, PolicyToken::Kind::Stray);
    }

    void endsAStringThatIsNotClosedWithItsLine()
    {
        const QString text = u"\"abc\n\"d\""_s;
        const auto tokens = tokensOf(text);
        QCOMPARE(tokens.size(), 2);
        QVERIFY(!tokens[0].isClosed);
        QCOMPARE(tokens[0].inner(text), u"abc");
        QCOMPARE(tokens[1].inner(text), u"d");
    }

    void knowsWhatAWordStandsFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("slot");
        using Part = PolicyWalk::Part;
        const auto row = [](const char *name, const QString &text, Part part, PolicySlot slot) {
            QTest::newRow(name) << text << int(part) << int(slot);
        };
        row("nothing yet", u"|"_s, Part::Value, PolicySlot::Unknown);
        row("a name of the document", u"{|"_s, Part::Name, PolicySlot::Document);
        row("a name of a statement", json("{'Statement': [{|"), Part::Name, PolicySlot::Statement);
        row("a name of the only statement", json("{'Statement': {|"), Part::Name, PolicySlot::Statement);
        row("an effect", json("{'Statement': {'Effect': '|"), Part::Value, PolicySlot::Effect);
        row("an action", json("{'Statement': {'Action': |"), Part::Value, PolicySlot::Action);
        row("an action of a list", json("{'Statement': {'NotAction': ['s3:*', |"), Part::Value, PolicySlot::Action);
        row("a resource", json("{'Statement': {'Resource': ['|']"), Part::Value, PolicySlot::Resource);
        row("a kind of principal", json("{'Statement': {'Principal': {|"), Part::Name, PolicySlot::Principal);
        row("a principal", json("{'Statement': {'Principal': {'AWS': ['|"), Part::Value, PolicySlot::PrincipalValue);
        row("an operator", json("{'Statement': {'Condition': {'|"), Part::Name, PolicySlot::Condition);
        row("a key", json("{'Statement': {'Condition': {'Bool': {'|"), Part::Name, PolicySlot::Operator);
        row("a value", json("{'Statement': {'Condition': {'Bool': {'aws:x': '|"), Part::Value, PolicySlot::ConditionValue);
        row("a name behind a statement", json("{'Statement': [{'Action': 'a'}], |"), Part::Name, PolicySlot::Document);
        row("a name behind a value without comma", json("{'Version': '2012-10-17' |"), Part::Name, PolicySlot::Document);
        row("a name behind a forgotten bracket", json("{'Statement': [{'Action': ['a'}, {|"), Part::Name, PolicySlot::Statement);
    }

    void knowsWhatAWordStandsFor()
    {
        QFETCH(QString, text);
        QFETCH(int, part);
        QFETCH(int, slot);
        const PolicyContext context = contextIn(text);
        QCOMPARE(int(context.meaning.part), part);
        QCOMPARE(int(context.meaning.slot), slot);
    }

    void findsTheNamesAndActionsAroundAPlaceOnBothSides()
    {
        const PolicyContext context = contextIn(json("{'Statement': [ {'Action': 'other:Thing'}, {'Effect': 'Allow', '|': 1, 'NotAction': "
                                                     "['s3:Get*', 's3:Put*'], 'Resource': '*'}]}"));
        QCOMPARE(context.names, (QStringList{u"Effect"_s, u"NotAction"_s, u"Resource"_s}));
        QCOMPARE(context.actions, (QStringList{u"s3:Get*"_s, u"s3:Put*"_s}));
        QVERIFY(context.isNotAction);
        QVERIFY(context.token);
        QVERIFY(context.hasColon);
    }

    void findsTheOperatorAndTheKeyOfAValue()
    {
        const PolicyContext context
            = contextIn(json("{'Statement': {'Condition': {'StringLike': {'aws:PrincipalTag/Team': ['a', '|']}}}}"));
        QCOMPARE(context.operatorName, u"StringLike"_s);
        QCOMPARE(context.name, u"aws:PrincipalTag/Team"_s);
    }

    void marksWalksThatGoOnAlikeAlike()
    {
        QCOMPARE(walked(json("{'Statement': [{'Action': [")).mark(),
                 walked(json("{ 'Id': 'x', 'Statement':[ {'NotAction':['a:B', ")).mark());
        QVERIFY(walked(json("{'Statement': [{'Action': [")).mark() != walked(json("{'Statement': [{'Resource': [")).mark());
        QVERIFY(walked(u"{"_s).mark() != walked(u"["_s).mark());
        QVERIFY(walked(json("{'Version'")).mark() != walked(json("{'Version':")).mark());
        QVERIFY(walked(u"[[["_s).mark() >= 0);
    }

    void countsButDoesNotKeepWhatIsTooDeep()
    {
        const PolicyWalk deep = walked(QString(100000, u'['));
        QVERIFY(deep.frames().size() < 100);
        PolicyWalk back = deep;
        for (int i = 0; i < 100000; ++i) {
            back.take({PolicyToken::Kind::CloseList, i, 1}, {});
        }
        QVERIFY(back.frames().isEmpty());
        QCOMPARE(back.mark(), PolicyWalk().mark());
    }
};

QTEST_APPLESS_MAIN(TestPolicyWalk)
#include "tst_policywalk.moc"
