// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/random.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace gatehouse {

/// Cases for the simulator (core/policies/simulationcase.h), the same for the same seed. Their policies speak of few actions, resources,
/// principals and keys, so that they often apply to the request, and use every element, operator and kind of policy.
class RandomCases
{
public:
    enum class Kind { Identity, ServiceControl, Resource };

    explicit RandomCases(quint64 seed) : m_random(seed) {}

    QJsonObject next()
    {
        m_target = pick(targets());
        m_principal = pick(principals());
        QJsonObject made{{s("identityPolicies"), policies(Kind::Identity, below(3))}, {s("request"), request()}};
        made.insert(s("permissionBoundary"), isOneIn(4) ? QJsonValue(policy(Kind::Identity)) : QJsonValue());
        made.insert(s("resourcePolicy"), isOneIn(2) ? QJsonValue(policy(Kind::Resource)) : QJsonValue());
        const bool hasSession = m_principal.contains(s(":sts:")) && isOneIn(3);
        made.insert(s("sessionPolicy"), hasSession ? QJsonValue(policy(Kind::Identity)) : QJsonValue());
        QJsonArray levels;
        for (quint32 level = isOneIn(3) ? 1 + below(2) : 0; level > 0; --level) {
            levels.append(policies(Kind::ServiceControl, 1 + below(2)));
        }
        made.insert(s("serviceControlPolicies"), levels);
        return made;
    }

    /// About the request of the last case.
    QJsonObject policy(Kind kind)
    {
        QJsonArray list;
        for (quint32 i = 1 + below(3); i > 0; --i) {
            list.append(statement(kind, isOneIn(4) ? s("Deny") : s("Allow")));
        }
        return {{s("Version"), isOneIn(12) ? s("2008-10-17") : s("2012-10-17")}, {s("Statement"), list}};
    }

    QJsonObject statement(Kind kind, const QString &effect)
    {
        QJsonObject made{{s("Effect"), effect}};
        const QString action = isOneIn(10) ? s("NotAction") : s("Action");
        made.insert(action, several([this] { return actionPattern(); }));
        const bool isNotResource = isOneIn(12) && (kind != Kind::ServiceControl || effect == s("Deny"));
        made.insert(isNotResource ? s("NotResource") : s("Resource"), several([this] { return resourcePattern(); }));
        if (kind == Kind::Resource) {
            made.insert(effect == s("Deny") && isOneIn(4) ? s("NotPrincipal") : s("Principal"), principalElement());
        }
        if (!isOneIn(3)) {
            made.insert(s("Condition"), conditions());
        }
        return made;
    }

    [[nodiscard]] static QByteArray textOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

private:
    struct Target {
        QString action;
        QString resource;
        QString account;
    };
    struct Key {
        QString name;
        QStringList operators;
        QStringList written;  ///< in policies
        QStringList asked;    ///< in requests
        bool isSet = false;
    };

    static QString s(const char *text) { return QString::fromLatin1(text); }
    static QStringList words(const char *text) { return s(text).split(QLatin1Char(' ')); }
    quint32 below(quint32 bound) { return m_random.below(bound); }
    bool isOneIn(quint32 many) { return below(many) == 0; }
    template<typename T>
    T pick(const QList<T> &list)
    {
        return list.at(qsizetype(below(quint32(list.size()))));
    }

    static QList<Target> targets()
    {
        return {{s("s3:GetObject"), s("arn:aws:s3:::home/ana/notes.txt"), s("111111111111")},
                {s("s3:PutObject"), s("arn:aws:s3:::home/ben/notes.txt"), s("222222222222")},
                {s("s3:ListBucket"), s("arn:aws:s3:::home"), s("111111111111")},
                {s("s3:ListAllMyBuckets"), s("*"), s("111111111111")},
                {s("sqs:SendMessage"), s("arn:aws:sqs:eu-west-1:111111111111:orders-1"), s("111111111111")},
                {s("sns:Publish"), s("arn:aws:sns:us-east-1:222222222222:alarms"), s("222222222222")},
                {s("dynamodb:GetItem"), s("arn:aws:dynamodb:eu-west-1:111111111111:table/people"), s("111111111111")},
                {s("ec2:StartInstances"), s("arn:aws:ec2:eu-west-1:111111111111:instance/i-0123456789abcdef0"), s("111111111111")},
                {s("iam:GetUser"), s("arn:aws:iam::111111111111:user/ana"), s("111111111111")},
                {s("kms:Decrypt"), s("arn:aws:kms:eu-west-1:111111111111:key/1234abcd-12ab-34cd-56ef-1234567890ab"), s("111111111111")},
                {s("sts:AssumeRole"), s("arn:aws:iam::111111111111:role/ops"), s("111111111111")}};
    }

    static QStringList principals()
    {
        return {s("arn:aws:iam::111111111111:user/ana"),
                s("arn:aws:iam::111111111111:user/ana"),
                s("arn:aws:iam::111111111111:user/team/ben"),
                s("arn:aws:sts::111111111111:assumed-role/ops/ana"),
                s("arn:aws:sts::111111111111:assumed-role/ops/ana"),
                s("arn:aws:iam::111111111111:role/ops"),
                s("arn:aws:sts::111111111111:federated-user/ana"),
                s("arn:aws:iam::222222222222:user/zoe")};
    }

    static QList<Key> keys()
    {
        const QStringList texts
            = words("StringEquals StringNotEquals StringEqualsIgnoreCase StringNotEqualsIgnoreCase StringLike StringNotLike");
        const QStringList numbers = words("NumericEquals NumericNotEquals NumericLessThan NumericLessThanEquals NumericGreaterThan "
                                          "NumericGreaterThanEquals");
        const QStringList dates = words("DateEquals DateNotEquals DateLessThan DateLessThanEquals DateGreaterThan DateGreaterThanEquals");
        const QStringList arns = words("ArnEquals ArnNotEquals ArnLike ArnNotLike");
        return {
            {s("aws:PrincipalTag/team"), texts, words("red blue r* ?lue RED ${aws:username} ${aws:PrincipalTag/group} b${*}"),
             words("red blue Red b*")},
            {s("aws:username"), texts, words("ana ben a* ??? ${aws:PrincipalTag/team}"), words("ana ben")},
            {s("aws:RequestedRegion"), texts, words("eu-west-1 us-east-1 eu-* *-1"), words("eu-west-1 us-east-1")},
            {s("aws:MultiFactorAuthAge"), numbers, words("10 300 300.0 -1 3600"), words("10 300 3601 0")},
            {s("aws:CurrentTime"), dates, words("2026-03-02T00:00:00Z 2026-03-02T09:30:00Z 2027-01-01T00:00:00Z 2026-03-02T10:30:00+01:00"),
             words("2026-03-02T09:30:00Z 2025-01-01T00:00:00Z")},
            {s("aws:SecureTransport"), words("Bool"), words("true false"), words("true false")},
            {s("aws:MultiFactorAuthPresent"), words("Bool"), words("true false True"), words("true false")},
            {s("aws:SourceIp"), words("IpAddress NotIpAddress"),
             words("203.0.113.0/24 203.0.113.7 10.0.0.0/8 2001:db8::/32 0.0.0.0/0 203.0.113.7/32"),
             words("203.0.113.7 203.0.113.8 10.1.2.3 2001:db8::1 198.51.100.1")},
            {s("aws:PrincipalArn"), arns,
             words("arn:aws:iam::111111111111:user/ana arn:aws:iam::*:role/* arn:aws:iam::111111111111:* "
                   "arn:aws:iam::??????????11:user/a*"),
             words("arn:aws:iam::111111111111:user/ana arn:aws:iam::111111111111:role/ops")},
            {s("aws:userid"), words("BinaryEquals"), words("QQ== QmVu"), words("QQ== QmVu")},
            {s("aws:TagKeys"), texts, words("team cost c* own?? TEAM"), words("team cost owner Team"), true},
            {s("aws:CalledVia"), texts, words("athena.amazonaws.com *.amazonaws.com"), words("athena.amazonaws.com kms.amazonaws.com"),
             true},
        };
    }

    QJsonArray policies(Kind kind, quint32 count)
    {
        QJsonArray list;
        for (; count > 0; --count) {
            const bool isWide = isOneIn(kind == Kind::ServiceControl ? 2 : 4);
            list.append(isWide ? wide() : policy(kind));
        }
        return list;
    }

    static QJsonObject wide()
    {
        const QJsonObject everything{{s("Effect"), s("Allow")}, {s("Action"), s("*")}, {s("Resource"), s("*")}};
        return {{s("Version"), s("2012-10-17")}, {s("Statement"), QJsonArray{everything}}};
    }

    /// One value as it is, or a list.
    template<typename Make>
    QJsonValue several(Make make)
    {
        const quint32 count = below(4);
        if (count == 0) {
            return make();
        }
        QJsonArray list;
        for (quint32 i = 0; i < count; ++i) {
            if (const QString one = make(); !list.contains(one)) {
                list.append(one);
            }
        }
        return list;
    }

    QString actionPattern()
    {
        QString action = isOneIn(3) ? pick(targets()).action : m_target.action;
        const qsizetype colon = action.indexOf(QLatin1Char(':'));
        switch (below(8)) {
        case 0:
            return s("*");
        case 1:
            return action.left(colon) + s(":*");
        case 2:
            return action.left(colon + 4) + QLatin1Char('*');
        case 3:
            return action.left(colon + 1) + QLatin1Char('?') + action.mid(colon + 2);
        case 4:
            return action.left(colon + 1) + QLatin1Char('*') + action.right(4);
        case 5:
            return action.left(colon + 1) + action.mid(colon + 1).toLower();
        default:
            return action;
        }
    }

    QString resourcePattern()
    {
        QString resource = isOneIn(3) ? pick(targets()).resource : m_target.resource;
        if (resource == s("*") || isOneIn(5)) {
            return s("*");
        }
        QStringList parts = resource.split(QLatin1Char(':'));
        switch (below(9)) {
        case 0:
            return resource.chopped(2) + QLatin1Char('*');
        case 1:
            return resource.chopped(1) + QLatin1Char('?');
        case 2:
            parts[3] = s("*");
            parts[4] = s("*");
            return parts.join(QLatin1Char(':'));
        case 3:
            parts[5] = s("*");
            return parts.join(QLatin1Char(':'));
        case 4:
            return s("arn:aws:s3:::home/${aws:username}/*");
        case 5:
            return s("arn:aws:s3:::home/${aws:PrincipalTag/group, 'ana'}/notes.txt");
        case 6:
            parts[1] = s("aws*");
            return parts.join(QLatin1Char(':'));
        default:
            return resource;
        }
    }

    QJsonValue principalElement()
    {
        if (isOneIn(6)) {
            return s("*");
        }
        const QStringList some{m_principal,
                               m_principal,
                               s("111111111111"),
                               s("arn:aws:iam::111111111111:root"),
                               s("arn:aws:iam::222222222222:root"),
                               s("arn:aws:iam::111111111111:role/ops"),
                               s("arn:aws:iam::111111111111:role/team/ops"),
                               s("arn:aws:iam::111111111111:user/ana"),
                               s("arn:aws:sts::111111111111:assumed-role/ops/ana")};
        return QJsonObject{{s("AWS"), several([&] { return pick(some); })}};
    }

    QJsonObject conditions()
    {
        QJsonObject made;
        for (quint32 i = 1 + below(2); i > 0; --i) {
            const Key key = pick(keys());
            if (isOneIn(8)) {
                made.insert(s("Null"), QJsonObject{{key.name, isOneIn(2) ? s("true") : s("false")}});
                continue;
            }
            QString name = pick(key.operators);
            if (key.isSet && !isOneIn(6)) {
                name.prepend(isOneIn(2) ? s("ForAllValues:") : s("ForAnyValue:"));
            }
            if (isOneIn(6)) {
                name.append(s("IfExists"));
            }
            made.insert(name, QJsonObject{{isOneIn(9) ? key.name.toUpper() : key.name, several([&] { return pick(key.written); })}});
        }
        return made;
    }

    QJsonObject request()
    {
        QJsonObject context;
        for (const Key &key : keys()) {
            if (isOneIn(3)) {
                continue;
            }
            if (!key.isSet) {
                context.insert(key.name, pick(key.asked));
                continue;
            }
            QJsonArray values;
            for (quint32 i = 1 + below(3); i > 0; --i) {
                if (const QString value = pick(key.asked); !values.contains(value)) {
                    values.append(value);
                }
            }
            context.insert(key.name, values);
        }
        return {{s("principal"), m_principal},
                {s("action"), m_target.action},
                {s("resource"), m_target.resource},
                {s("resourceAccount"), m_target.account},
                {s("context"), context}};
    }

    SeededRandom m_random;
    Target m_target;
    QString m_principal;
};

}  // namespace gatehouse
