// SPDX-License-Identifier: Apache-2.0
#include "core/policies/policyprinter.h"
#include "core/policies/policyreader.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// Policies of every form, the same for the same seed.
class RandomPolicy
{
public:
    explicit RandomPolicy(quint32 seed) : m_random(seed) {}

    QString text()
    {
        QString list;
        const int count = 1 + below(4);
        for (int i = 0; i < count; ++i) {
            list += (i == 0 ? QString() : u","_s) + space() + statement();
        }
        const bool isAlone = count == 1 && oneIn(2);
        QStringList members{u"\"Statement\":"_s + (isAlone ? list : u'[' + list + u']')};
        if (oneIn(2)) {
            members.append(u"\"Version\":\"2012-10-17\""_s);
        }
        if (oneIn(4)) {
            members.append(u"\"Id\":"_s + word());
        }
        return object(members);
    }

private:
    int below(int end) { return int(m_random.bounded(end)); }
    bool oneIn(int many) { return below(many) == 0; }
    QString space() { return QStringList{u""_s, u" "_s, u"\n"_s, u"\t\r\n"_s}.at(below(4)); }

    QString object(QStringList members)
    {
        std::shuffle(members.begin(), members.end(), m_random);
        return u'{' + space() + members.join(u',' + space()) + space() + u'}';
    }

    QString word()
    {
        static const QStringList pieces{
            u"a"_s,       u"s3:Get*"_s, u"*"_s,   u"${aws:username}"_s, u"\\\""_s,           u"\\\\"_s, u"\\u0041"_s, u"é"_s,
            u"\\u20ac"_s, u"😀"_s,       u"\\n"_s, u"arn:aws:s3:::b"_s,  u"\\ud83d\\ude00"_s, u"\\/"_s,  u"\\u0001"_s};
        QString text;
        const int count = 1 + below(3);
        for (int i = 0; i < count; ++i) {
            text += pieces.at(below(int(pieces.size())));
        }
        return u'"' + text + u'"';
    }

    QString value() { return oneIn(4) ? QStringList{u"true"_s, u"false"_s, u"-1.5e3"_s, u"0"_s}.at(below(4)) : word(); }

    template<typename One>
    QString oneOrList(One one)
    {
        if (oneIn(2)) {
            return one();
        }
        QStringList items;
        for (int count = below(4); count > 0; --count) {
            items.append(one());
        }
        return u'[' + items.join(u',') + u']';
    }

    QString principal()
    {
        if (oneIn(3)) {
            return u"\"*\""_s;
        }
        QStringList members;
        for (const QString &key : {u"AWS"_s, u"Service"_s, u"Federated"_s, u"CanonicalUser"_s}) {
            if (oneIn(2)) {
                members.append(u"\"%1\":"_s.arg(key) + oneOrList([&] { return oneIn(4) ? u"\"*\""_s : word(); }));
            }
        }
        return object(members);
    }

    QString condition()
    {
        QStringList operators;
        for (const QString &name : {u"StringLike"_s, u"ForAnyValue:StringEquals"_s, u"Bool"_s}) {
            QStringList keys;
            for (const QString &key : {u"aws:username"_s, u"s3:prefix"_s, u"aws:PrincipalTag/a b"_s}) {
                if (oneIn(2)) {
                    keys.append(u"\"%1\":"_s.arg(key) + oneOrList([&] { return value(); }));
                }
            }
            operators.append(u"\"%1\":"_s.arg(name) + object(keys));
        }
        return object(operators);
    }

    QString statement()
    {
        const auto either = [this](const QString &name) { return u"\"%1%2\":"_s.arg(oneIn(4) ? u"Not"_s : QString(), name); };
        QStringList members{oneIn(2) ? u"\"Effect\":\"Allow\""_s : u"\"Effect\":\"Deny\""_s,
                            either(u"Action"_s) + oneOrList([&] { return word(); })};
        if (oneIn(2)) {
            members.append(u"\"Sid\":"_s + word());
        }
        if (oneIn(3)) {
            members.append(either(u"Principal"_s) + principal());
        }
        if (!oneIn(4)) {
            members.append(either(u"Resource"_s) + oneOrList([&] { return word(); }));
        }
        if (oneIn(2)) {
            members.append(u"\"Condition\":"_s + condition());
        }
        return object(members);
    }

    QRandomGenerator m_random;
};

/// Everything of JSON but where it stands.
QString valuesOf(const JsonNode &node)
{
    QString content = QString::number(int(node.type)) + node.text + u'(';
    for (const JsonNode &item : node.items) {
        content += valuesOf(item) + u',';
    }
    for (const JsonMember &member : node.members) {
        content += member.key + u':' + valuesOf(member.value) + u',';
    }
    return content + u')';
}

template<typename Element, typename Text>
QString joined(const QList<Element> &elements, Qt::CaseSensitivity sensitivity, Text text)
{
    QStringList texts;
    for (const Element &element : elements) {
        if (!texts.contains(text(element), sensitivity)) {
            texts.append(text(element));
        }
    }
    return texts.join(u'|') + u'\n';
}

/// What a policy says: without places, without doubles, conditions in any order.
QString meaningOf(const Policy &policy)
{
    QString meaning = policy.version.text + u'\n' + (policy.id ? policy.id->text : u"none"_s) + u'\n';
    const auto text = [](const PolicyWord &word) { return word.text; };
    for (const PolicyStatement &statement : policy.statements) {
        meaning += statement.sid ? statement.sid->text : u"none"_s;
        meaning += QString::number(int(statement.effect)) + u'\n';
        meaning += QString::number(statement.isNotPrincipal && !statement.principals.isEmpty())
                   + joined(statement.principals, Qt::CaseSensitive,
                            [](const PolicyPrincipal &p) { return QString::number(int(p.kind)) + p.value.text; });
        meaning += QString::number(statement.isNotAction) + joined(statement.actions, Qt::CaseInsensitive, text);
        meaning += QString::number(statement.isNotResource && !statement.resources.isEmpty())
                   + joined(statement.resources, Qt::CaseSensitive, text);
        QStringList conditions;
        for (const PolicyCondition &condition : statement.conditions) {
            conditions.append(condition.operatorName.text + condition.key.text
                              + joined(condition.values, Qt::CaseSensitive,
                                       [](const ConditionValue &v) { return QString::number(int(v.type)) + v.word.text; }));
        }
        conditions.sort();
        meaning += conditions.join(u'\n') + u'\n';
    }
    return meaning;
}

constexpr quint32 manySeeds = 500;

}  // namespace

class TestPolicyPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryValueAndItsOrder()
    {
        for (quint32 seed = 0; seed < manySeeds; ++seed) {
            const QString text = RandomPolicy(seed).text();
            const PolicyReading reading = readPolicy(text);
            QVERIFY2(reading.policy && reading.findings.isEmpty(), qPrintable(text));
            const QString printed = formatted(reading.policy->root);
            const PolicyReading again = readPolicy(printed);
            QVERIFY2(again.findings.isEmpty(), qPrintable(printed));
            QCOMPARE(valuesOf(again.policy->root), valuesOf(reading.policy->root));
            QCOMPARE(formatted(again.policy->root), printed);
        }
    }

    void keepsTheMeaningWhenNormalising()
    {
        for (quint32 seed = 0; seed < manySeeds; ++seed) {
            const Policy policy = *readPolicy(RandomPolicy(seed).text()).policy;
            const QString printed = normalised(policy);
            const PolicyReading again = readPolicy(printed);
            QVERIFY2(again.findings.isEmpty(), qPrintable(printed));
            QCOMPARE(meaningOf(*again.policy), meaningOf(policy));
            QCOMPARE(normalised(*again.policy), printed);
        }
    }

    void laysOutByFour()
    {
        QCOMPARE(formatted(readPolicy(u"{\"b\":[1,{}],\"a\":{\"x\":[]}}"_s).policy->root),
                 u"{\n    \"b\": [\n        1,\n        {}\n    ],\n    \"a\": {\n        \"x\": []\n    }\n}\n"_s);
    }

    void normalisesToOneForm()
    {
        const QString text = u"{\"Statement\":{\"Condition\":{\"Bool\":{\"aws:SecureTransport\":[true,true]}},\"Resource\":[\"*\"],"
                             "\"Principal\":{\"AWS\":[\"*\"]},\"Action\":[\"s3:Get*\",\"S3:get*\",\"s3:Put*\"],\"Effect\":\"Deny\"},"
                             "\"Version\":\"2012-10-17\"}"_s;
        QCOMPARE(normalised(*readPolicy(text).policy), u"{\n"
                                                       "    \"Version\": \"2012-10-17\",\n"
                                                       "    \"Statement\": [\n"
                                                       "        {\n"
                                                       "            \"Effect\": \"Deny\",\n"
                                                       "            \"Principal\": \"*\",\n"
                                                       "            \"Action\": [\n"
                                                       "                \"s3:Get*\",\n"
                                                       "                \"s3:Put*\"\n"
                                                       "            ],\n"
                                                       "            \"Resource\": \"*\",\n"
                                                       "            \"Condition\": {\n"
                                                       "                \"Bool\": {\n"
                                                       "                    \"aws:SecureTransport\": true\n"
                                                       "                }\n"
                                                       "            }\n"
                                                       "        }\n"
                                                       "    ]\n"
                                                       "}\n"_s);
    }

    void writesWhatIamRefusesAsEscapes()
    {
        const QString printed = formatted(readPolicy(u"{\"Id\":\"é€😀\\u0007\\\"\\\\\\n\"}"_s).policy->root);
        QCOMPARE(printed, u"{\n    \"Id\": \"é\\u20ac\\ud83d\\ude00\\u0007\\\"\\\\\\n\"\n}\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestPolicyPrinter)
#include "tst_policyprinter.moc"
