// SPDX-License-Identifier: Apache-2.0
#include "protocols/scim/scimformat.h"
#include "protocols/scim/scimresource.h"
#include "tests/protocols/damage.h"
#include "tests/protocols/nastyrecords.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ana(R"({
  "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
  "id": "2819c223-7f76-453a-919d-413861904646",
  "userName": "ana", "name": {"givenName": "Ana", "familyName": "García"}, "displayName": "Ana García",
  "emails": [{"value": "ana@example.com", "type": "work", "primary": true}],
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"department": "R&D", "manager": {"value": "26118915"}}
})");

Error errorOf(const QByteArray &resource)
{
    const ImportFile file = nasty::read(ScimFormat(), resource);
    return file.rows.isEmpty() ? Error{} : file.rows.first().error.value_or(Error{});
}

}  // namespace

class TestScimFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesUsersBackUnchanged() { nasty::roundTripUsers(ScimFormat(), false); }
    void givesGroupsBackUnchanged() { nasty::roundTripGroups(ScimFormat()); }
    void survivesDamage()
    {
        surviveDamage("{\"Resources\":[" + ana + ',' + ana + "],\"totalResults\":2}", 2000,
                      [](QIODevice &device) { return ScimFormat().read(device, {}); });
    }
    void writesAUserAsTheRfcDoes();
    void writesAGroupAsTheRfcDoes();
    void writesAListResponse();
    void readsEveryShape_data();
    void readsEveryShape();
    void readsNamesWithoutRegardToCase();
    void readsActive_data();
    void readsActive();
    void namesMembersOfTheSameDocument();
    void refusesRows_data();
    void refusesRows();
    void neverRepeatsAPassword();
    void notesWhatItLeavesOut();
    void refuses_data();
    void refuses();
};

void TestScimFormat::writesAUserAsTheRfcDoes()
{
    User user;
    user.userId = u"2819c223"_s;
    user.username = u"ana"_s;
    user.email = u"ana@example.com"_s;
    user.givenName = u"Ana"_s;
    user.emailVerified = true;
    user.status = User::Status::Disabled;
    setField(user, u"emails.type"_s, u"work"_s);
    setField(user, u"addresses.locality"_s, u"Porto"_s);
    setField(user, u"enterprise.manager.value"_s, u"26118915"_s);
    setField(user, u"employeeId"_s, u"E-7"_s);
    user.createdAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    const QJsonObject expected = QJsonDocument::fromJson(R"({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
                    "urn:gatehouse:params:scim:schemas:extension:workforce:2.0:User"],
        "id": "2819c223", "userName": "ana", "name": {"givenName": "Ana"}, "active": false,
        "emails": [{"value": "ana@example.com", "type": "work", "primary": true}],
        "addresses": [{"locality": "Porto"}],
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"manager": {"value": "26118915"}},
        "urn:gatehouse:params:scim:schemas:extension:workforce:2.0:User": {"employeeId": "E-7", "emailVerified": true},
        "meta": {"resourceType": "User", "created": "2026-01-02T03:04:05.000Z"}})")
                                     .object();
    QCOMPARE(toScim(user), expected);
}

void TestScimFormat::writesAGroupAsTheRfcDoes()
{
    Group group;
    group.groupId = u"e9e30dba"_s;
    group.name = u"Ops"_s;
    const QJsonObject expected = QJsonDocument::fromJson(R"({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group", "urn:gatehouse:params:scim:schemas:extension:workforce:2.0:Group"],
        "id": "e9e30dba", "displayName": "Ops", "members": [{"value": "2819c223", "type": "User"}],
        "urn:gatehouse:params:scim:schemas:extension:workforce:2.0:Group": {"memberUserNames": ["ana"]},
        "meta": {"resourceType": "Group"}})")
                                     .object();
    QCOMPARE(toScim(group, {{u"2819c223"_s, u"ana"_s}}), expected);
}

void TestScimFormat::writesAListResponse()
{
    for (const int count : {0, 1, 3}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        auto writer = ScimFormat().writeUsers(buffer);
        QVERIFY(writer);
        for (int i = 0; i < count; ++i) {
            QVERIFY((*writer)->write(User{}, {}));
        }
        QVERIFY((*writer)->finish());
        const QJsonObject list = QJsonDocument::fromJson(buffer.data()).object();
        QCOMPARE(list.value(u"schemas"_s).toArray(), QJsonArray{scim::listSchema});
        QCOMPARE(list.value(u"totalResults"_s).toInt(-1), count);
        QCOMPARE(list.value(u"Resources"_s).toArray().size(), count);
    }
}

void TestScimFormat::readsEveryShape_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("one resource") << ana << 1;
    QTest::newRow("a list") << '[' + ana + ",\n" + ana + ']' << 2;
    QTest::newRow("an empty list") << QByteArray("[ ]") << 0;
    QTest::newRow("a ListResponse") << "{\"totalResults\": 2, \"Resources\": [" + ana + ',' + ana + "], \"startIndex\": 1}" << 2;
    QTest::newRow("an empty ListResponse") << QByteArray("{\"totalResults\": 0, \"Resources\": []}") << 0;
    QTest::newRow("with a byte order mark") << "\xef\xbb\xbf" + ana << 1;
}

void TestScimFormat::readsEveryShape()
{
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    QCOMPARE(nasty::refusal(ScimFormat(), text).message, QString());
    const ImportFile file = nasty::read(ScimFormat(), text);
    QCOMPARE(int(file.rows.size()), count);
    QVERIFY(file.places == ImportFile::Places::Items);
    for (const ImportRow &row : file.rows) {
        QVERIFY(!row.error);
        QCOMPARE(row.fields.value(u"userName"_s), u"ana"_s);
        QCOMPARE(row.fields.value(u"name.familyName"_s), u"García"_s);
        QCOMPARE(row.fields.value(u"enterprise.department"_s), u"R&D"_s);
        QCOMPARE(row.fields.value(u"enterprise.manager.value"_s), u"26118915"_s);
    }
    QCOMPARE(count == 0 ? 0 : int(file.rows.last().place), count);
}

void TestScimFormat::readsNamesWithoutRegardToCase()
{
    const ImportFile file = nasty::read(ScimFormat(), R"({"USERNAME": "ana", "Emails": [{"VALUE": "a@example.com"}], "title": null})");
    QCOMPARE(file.rows.first().fields.value(u"userName"_s), u"ana"_s);
    QCOMPARE(file.rows.first().fields.value(u"emails.value"_s), u"a@example.com"_s);
    QVERIFY(!file.rows.first().fields.contains(u"title"_s));
}

void TestScimFormat::readsActive_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<ImportRow::Active>("active");
    QTest::newRow("true") << QByteArray("true") << ImportRow::Active::Yes;
    QTest::newRow("false") << QByteArray("false") << ImportRow::Active::No;
    QTest::newRow("False as text") << QByteArray("\"False\"") << ImportRow::Active::No;
    QTest::newRow("null") << QByteArray("null") << ImportRow::Active::Unstated;
}

void TestScimFormat::readsActive()
{
    QFETCH(QByteArray, value);
    QFETCH(ImportRow::Active, active);
    const ImportFile file = nasty::read(ScimFormat(), R"({"userName": "ana", "active": )" + value + '}');
    QVERIFY(!file.rows.first().error);
    QCOMPARE(file.rows.first().active, active);
}

void TestScimFormat::namesMembersOfTheSameDocument()
{
    const QByteArray group(R"({"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"], "displayName": "Ops",
                               "members": [{"value": "2819c223-7f76-453a-919d-413861904646"}, {"value": "elsewhere"}]})");
    const ImportFile file = nasty::read(ScimFormat(), '[' + group + ',' + ana + ']');
    QCOMPARE(file.rows.first().kind, ImportRow::Kind::Group);
    QCOMPARE(file.rows.first().members, QStringList({u"ana"_s, u"elsewhere"_s}));
}

void TestScimFormat::refusesRows_data()
{
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<QString>("field");
    QTest::newRow("ims") << QByteArray(R"({"userName": "a", "ims": [{"value": "x"}]})") << u"ims"_s;
    QTest::newRow("photos") << QByteArray(R"({"userName": "a", "photos": [{"value": "x"}]})") << u"photos"_s;
    QTest::newRow("entitlements") << QByteArray(R"({"userName": "a", "entitlements": [{"value": "x"}]})") << u"entitlements"_s;
    QTest::newRow("certificates") << QByteArray(R"({"userName": "a", "x509certificates": [{"value": "x"}]})") << u"x509Certificates"_s;
    QTest::newRow("display") << QByteArray(R"({"userName": "a", "emails": [{"value": "x", "display": "X"}]})") << u"emails.display"_s;
    QTest::newRow("two addresses") << QByteArray(R"({"userName": "a", "addresses": [{"locality": "x"}, {"locality": "y"}]})")
                                   << u"addresses"_s;
    QTest::newRow("no list") << QByteArray(R"({"userName": "a", "emails": {"value": "x"}})") << u"emails"_s;
    QTest::newRow("a number") << QByteArray(R"({"userName": "a", "title": 7})") << u"title"_s;
    QTest::newRow("a text as name") << QByteArray(R"({"userName": "a", "name": "Ana"})") << u"name.givenName"_s;
    QTest::newRow("active") << QByteArray(R"({"userName": "a", "active": "maybe"})") << u"active"_s;
    QTest::newRow("nothing we know") << QByteArray(R"({"schemas": ["urn:x"], "name": "x"})") << u"schemas"_s;
    QTest::newRow("nested group") << QByteArray(R"({"displayName": "g", "members": [{"value": "x", "type": "Group"}]})") << u"members"_s;
    QTest::newRow("member display") << QByteArray(R"({"displayName": "g", "members": [{"value": "x", "display": "X"}]})")
                                    << u"members.display"_s;
}

void TestScimFormat::refusesRows()
{
    QFETCH(QByteArray, resource);
    QFETCH(QString, field);
    QCOMPARE(errorOf(resource).field, field);
}

void TestScimFormat::neverRepeatsAPassword()
{
    const Error error = errorOf(R"({"userName": "ana", "password": "hunter2"})");
    QCOMPARE(error.field, u"password"_s);
    QVERIFY(!error.message.contains(u"hunter2"_s) && !error.details.contains(u"hunter2"_s));
}

void TestScimFormat::notesWhatItLeavesOut()
{
    const ImportFile file = nasty::read(
        ScimFormat(), R"([{"userName": "ana", "groups": [{"value": "g"}], "urn:other": {}}, {"userName": "b", "urn:other": {}}])");
    QCOMPARE(file.notes.size(), 2);
    QVERIFY(file.notes.join(u' ').contains(u"urn:other"_s));
}

void TestScimFormat::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("because");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("cut off") << ana.left(ana.indexOf("Garc") + 3) << u"Line 4"_s;
    QTest::newRow("cut off in a list") << "{\"Resources\":[\n" + ana + ",\n" << u"ends"_s;
    QTest::newRow("a missing comma") << '[' + ana + "\n" + ana + ']' << u"Line 8"_s;
    QTest::newRow("a comma too many") << '[' + ana + ",]" << u"not JSON"_s;
    QTest::newRow("more behind the end") << ana + "\nx" << u"Line 8"_s;
    QTest::newRow("an item that is no object") << QByteArray("[1]") << u"object"_s;
    QTest::newRow("a word") << QByteArray("hello") << u"Line 1"_s;
    QTest::newRow("too deep") << "{\"a\":" + QByteArray(100000, '[') + QByteArray(100000, ']') + '}' << u"32 levels"_s;
    QTest::newRow("Latin-1") << QByteArray("{\"userName\":\n\"jos\xe9\"}") << u"Line 2"_s;
    QTest::newRow("a bracket too many") << QByteArray("{\"a\":}}") << u"not JSON"_s;
    QTest::newRow("no colon") << QByteArray("{\"a\" 1}") << u"colon"_s;
}

void TestScimFormat::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, because);
    const Error error = nasty::refusal(ScimFormat(), text);
    QVERIFY2(error.message.contains(because), qPrintable(error.message));
}

QTEST_GUILESS_MAIN(TestScimFormat)
#include "tst_scimformat.moc"
