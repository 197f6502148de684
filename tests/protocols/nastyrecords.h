// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/groups/group.h"
#include "core/transfer/format.h"
#include "core/users/user.h"
#include "core/users/userattribute.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

/// Records with everything that breaks file formats, and the way through a file and back.
namespace gatehouse::nasty {

using namespace Qt::StringLiterals;

inline const QStringList &texts()
{
    static const QStringList all{
        u"plain"_s,
        u" leading space"_s,
        u"trailing space "_s,
        u"a,b;c\td"_s,
        u"say \"hello\""_s,
        u"\"\""_s,
        u"=1+1"_s,
        u"+49 30 123"_s,
        u"-x"_s,
        u"@sum"_s,
        u": colon first"_s,
        u"< less first"_s,
        u"#hash, \\ back\\slash \\5C \\24 $"_s,
        u"山田 太郎"_s,
        u"👩🏽‍💻 emoji 🏳️‍🌈"_s,
        u"محمد علي"_s,
        u"שלום עולם"_s,
        u"ŻÓŁĆ ñandú Größe"_s,
        u"null"_s,
        u"a\\;b"_s,
        u"\u3000ideographic"_s,
        QString(500, u'é'),
        QString(200, u'x'),
        u"uid=x,ou=y"_s,
        u"{\"a\":[1]}"_s,
    };
    return all;
}

inline const QStringList &lines()
{
    static const QStringList all{u"one\ntwo"_s, u"one\r\ntwo"_s, u"\nfirst empty"_s, u"last empty\n"_s, u"a\"\n\"b,\n dn: x"_s};
    return all;
}

inline QString pick(QRandomGenerator &random, const QStringList &from)
{
    return from.at(random.bounded(int(from.size())));
}

/// A user with nasty values in every attribute, or in about half of them.
inline User user(QRandomGenerator &random, int number)
{
    User made;
    for (const UserAttribute &attribute : userAttributes()) {
        if (attribute.need == UserAttribute::Need::Optional && random.bounded(2) == 0) {
            continue;
        }
        const bool lined = attribute.text == UserAttribute::Text::Lines && random.bounded(2) == 0;
        setField(made, attribute.path, pick(random, lined ? lines() : texts()));
    }
    made.userId = u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
    made.username = u"user\"%1\",;=+ñ山#"_s.arg(number);
    made.email = u"user%1@example.com"_s.arg(number);
    if (made.attributes.contains(u"profileUrl"_s)) {
        setField(made, u"profileUrl"_s, u"https://example.com/~%1?a=b&c=%20#x"_s.arg(number));
    }
    made.status = random.bounded(2) == 0 ? User::Status::Enabled : User::Status::Disabled;
    return made;
}

/// The user that a row describes, with what no file carries taken from `original`.
inline User fromRow(const ImportRow &row, const User &original)
{
    User made;
    made.userId = original.userId;
    row.fields.forEach([&made](const QString &path, const QString &value) { setField(made, path, value); });
    made.status = row.active == ImportRow::Active::No ? User::Status::Disabled : User::Status::Enabled;
    return made;
}

inline ImportFile read(const TransferFormat &format, const QByteArray &bytes, const ReadOptions &options = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    auto file = format.read(buffer, options);
    if (!file) {
        qWarning("refused: %s", qPrintable(file.error().message));
    }
    return file.value_or(ImportFile{});
}

/// The error with which a whole file is refused.
inline Error refusal(const TransferFormat &format, const QByteArray &bytes, const ReadOptions &options = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto file = format.read(buffer, options);
    return file ? Error{} : file.error();
}

/// Writes 200 nasty users, reads them back and compares every attribute.
inline void roundTripUsers(const TransferFormat &format, bool carriesGroups)
{
    QRandomGenerator random(7643);
    QList<User> users;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QStringList groups{u"Ops; \"night\" shift, \\ EU"_s, u"開発"_s};
    auto writer = format.writeUsers(buffer);
    QVERIFY(writer);
    for (int i = 0; i < 200; ++i) {
        users.append(user(random, i));
        QVERIFY((*writer)->write(users.last(), groups));
    }
    QVERIFY((*writer)->finish());
    const ImportFile file = read(format, buffer.data());
    QCOMPARE(file.rows.size(), users.size());
    for (qsizetype i = 0; i < users.size(); ++i) {
        const ImportRow &row = file.rows.at(i);
        QVERIFY2(!row.error, qPrintable(row.error.value_or(Error{}).message));
        QCOMPARE(row.kind, ImportRow::Kind::User);
        const User back = fromRow(row, users.at(i));
        for (const UserAttribute &attribute : userAttributes()) {
            QCOMPARE(attribute.path + u": "_s + fieldOf(back, attribute.path),
                     attribute.path + u": "_s + fieldOf(users.at(i), attribute.path));
        }
        QCOMPARE(back, users.at(i));
        QCOMPARE(row.groups, carriesGroups ? groups : QStringList());
    }
}

/// Writes groups with nasty names and members, and reads them back.
inline void roundTripGroups(const TransferFormat &format)
{
    QList<Group> groups;
    const QList<GroupMember> members{{u"id-1"_s, u"ana"_s}, {u"id-2"_s, u"b;o\\b,=+\"#"_s}, {u"id-3"_s, u"山田"_s}};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    auto writer = format.writeGroups(buffer);
    QVERIFY(writer);
    for (const QString &text : texts() + lines()) {
        Group group;
        group.name = text;
        group.description = groups.isEmpty() ? QString() : groups.last().name;
        group.externalId = text.left(100);
        groups.append(group);
        QVERIFY((*writer)->write(group, groups.size() == 1 ? QList<GroupMember>() : members));
    }
    QVERIFY((*writer)->finish());
    const ImportFile file = read(format, buffer.data());
    QCOMPARE(file.rows.size(), groups.size());
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const ImportRow &row = file.rows.at(i);
        QVERIFY2(!row.error, qPrintable(row.error.value_or(Error{}).message));
        QCOMPARE(row.kind, ImportRow::Kind::Group);
        QCOMPARE(row.fields.value(u"displayName"_s), groups.at(i).name);
        QCOMPARE(row.fields.value(u"description"_s), groups.at(i).description);
        QCOMPARE(row.fields.value(u"externalId"_s), groups.at(i).externalId);
        QCOMPARE(row.members, i == 0 ? QStringList() : QStringList({u"ana"_s, u"b;o\\b,=+\"#"_s, u"山田"_s}));
    }
}

}  // namespace gatehouse::nasty
