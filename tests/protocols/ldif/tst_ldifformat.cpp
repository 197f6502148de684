// SPDX-License-Identifier: Apache-2.0
#include "protocols/ldif/distinguishedname.h"
#include "protocols/ldif/ldifformat.h"
#include "protocols/ldif/ldifwriter.h"
#include "tests/protocols/damage.h"
#include "tests/protocols/nastyrecords.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ana("dn: uid=ana,ou=people,dc=example,dc=com\n"
                     "objectClass: top\n"
                     "objectClass: inetOrgPerson\n"
                     "uid: ana\n"
                     "cn: Ana García\n"
                     "sn: García\n"
                     "givenName: Ana\n"
                     "mail: ana@example.com\n");

}  // namespace

class TestLdifFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesUsersBackUnchanged() { nasty::roundTripUsers(LdifFormat(), true); }
    void givesGroupsBackUnchanged() { nasty::roundTripGroups(LdifFormat()); }
    void survivesDamage()
    {
        surviveDamage("version: 1\n\n" + ana + "title:: SW5nZW5pZXVy\n\n" + ana, 2000,
                      [](QIODevice &device) { return LdifFormat().read(device, {}); });
    }
    void readsThePersonOfTheRfc();
    void joinsContinuationLines();
    void acceptsAdd();
    void readsActiveDirectory();
    void resolvesMembersByName();
    void refusesAGroupInAGroup();
    void leavesOtherEntriesOut();
    void neverRepeatsAPassword();
    void readsWhatLdapsearchPrints_data();
    void readsWhatLdapsearchPrints();
    void refusesASecondValue();
    void reportsBadValues_data();
    void reportsBadValues();
    void refuses_data();
    void refuses();
    void writesSafeLines_data();
    void writesSafeLines();
    void comparesNames();
};

void TestLdifFormat::readsThePersonOfTheRfc()
{
    // RFC 2849, example 1, with its two spellings of the common name.
    const ImportFile file = nasty::read(LdifFormat(), "version: 1\n"
                                                      "dn: cn=Barbara Jensen, ou=Product Development, dc=airius, dc=com\n"
                                                      "objectclass: top\nobjectclass: person\nobjectclass: organizationalPerson\n"
                                                      "cn: Barbara Jensen\ncn: Barbara J Jensen\ncn: Babs Jensen\n"
                                                      "sn: Jensen\nuid: bjensen\ntelephonenumber: +1 408 555 1212\n"
                                                      "description: A big sailing fan.\n");
    QCOMPARE(file.rows.size(), 1);
    const ImportRow &row = file.rows.first();
    QVERIFY(!row.error);
    QCOMPARE(row.place, 2);
    QCOMPARE(row.fields.value(u"userName"_s), u"bjensen"_s);
    QCOMPARE(row.fields.value(u"displayName"_s), u"Barbara Jensen"_s);
    QCOMPARE(row.fields.value(u"phoneNumbers.value"_s), u"+1 408 555 1212"_s);
    QVERIFY(file.notes.join(u' ').contains(u"description"_s));
}

void TestLdifFormat::joinsContinuationLines()
{
    const ImportFile file = nasty::read(LdifFormat(), "# a comment\r\n that goes on: here\r\n" + QByteArray(ana).replace("\n", "\r\n")
                                                          + "title: Head of\r\n  Sp\r\n ace\r\n" + "street:: R3LD\r\n tsOfZSAx\r\n");
    QCOMPARE(file.rows.size(), 1);
    QVERIFY(!file.rows.first().error);
    QCOMPARE(file.rows.first().place, 3);
    QCOMPARE(file.rows.first().fields.value(u"title"_s), u"Head of Space"_s);
    QCOMPARE(file.rows.first().fields.value(u"addresses.streetAddress"_s), u"Größe 1"_s);
}

void TestLdifFormat::acceptsAdd()
{
    QByteArray entry = ana;
    entry.replace("objectClass: top\n", "changetype: add\nobjectClass: top\n");
    QCOMPARE(nasty::read(LdifFormat(), entry).rows.first().fields.value(u"userName"_s), u"ana"_s);
}

void TestLdifFormat::readsActiveDirectory()
{
    const ImportFile file
        = nasty::read(LdifFormat(), "dn: CN=Bob Stone,OU=Staff,DC=corp,DC=example\n"
                                    "objectClass: top\nobjectClass: person\nobjectClass: organizationalPerson\nobjectClass: user\n"
                                    "sAMAccountName: bstone\nuserPrincipalName: bstone@corp.example\nmail: bob@example.com\n"
                                    "department: Sales\ncompany: Example Ltd\nc: GB\nco: United Kingdom\nuserAccountControl: 514\n"
                                    "objectGUID:: //////////////////8=\n"
                                    "memberOf: CN=Sales\\, EU,OU=Groups,DC=corp,DC=example\n\n"
                                    "dn: CN=PC7,DC=corp,DC=example\nobjectClass: user\nobjectClass: computer\nsAMAccountName: PC7$\n");
    QCOMPARE(file.rows.size(), 1);
    const ImportRow &row = file.rows.first();
    QVERIFY(!row.error);
    QCOMPARE(row.fields.value(u"userName"_s), u"bstone"_s);
    QCOMPARE(row.fields.value(u"enterprise.department"_s), u"Sales"_s);
    QCOMPARE(row.fields.value(u"addresses.country"_s), u"GB"_s);
    QCOMPARE(row.active, ImportRow::Active::No);
    QCOMPARE(row.groups, QStringList(u"Sales, EU"_s));
}

void TestLdifFormat::resolvesMembersByName()
{
    const ImportFile file
        = nasty::read(LdifFormat(), "dn: cn=ops,ou=groups,dc=example,dc=com\nobjectClass: groupOfUniqueNames\ncn: Ops\n"
                                    "uniqueMember: CN=Bob Stone, OU=Staff, DC=example, DC=com\n"
                                    "uniqueMember: uid=zoe,ou=people,dc=example,dc=com#'0101'B\nmemberUid: eve\n\n"
                                    "dn: cn=bob stone,ou=staff,dc=example,dc=com\nobjectClass: person\nuid: bob\nsn: Stone\n");
    QCOMPARE(file.rows.size(), 2);
    QCOMPARE(file.rows.first().kind, ImportRow::Kind::Group);
    QCOMPARE(file.rows.first().members, QStringList({u"eve"_s, u"bob"_s, u"zoe"_s}));
}

void TestLdifFormat::refusesAGroupInAGroup()
{
    const ImportFile file = nasty::read(LdifFormat(), "dn: cn=a,dc=x\nobjectClass: groupOfNames\ncn: a\nmember: cn=b,dc=x\n\n"
                                                      "dn: cn=b,dc=x\nobjectClass: groupOfNames\ncn: b\nmember: uid=ana,dc=x\n");
    QCOMPARE(file.rows.size(), 2);
    QCOMPARE(file.rows.first().error.value_or(Error{}).field, u"members"_s);
    QVERIFY(!file.rows.last().error);
}

void TestLdifFormat::leavesOtherEntriesOut()
{
    const ImportFile file = nasty::read(LdifFormat(), "dn: dc=example,dc=com\nobjectClass: domain\ndc: example\n\n\n" + ana);
    QCOMPARE(file.rows.size(), 1);
    QCOMPARE(file.notes.size(), 1);
}

void TestLdifFormat::neverRepeatsAPassword()
{
    const ImportFile file = nasty::read(LdifFormat(), ana + "userPassword: hunter2\n");
    QVERIFY(!file.rows.first().error);
    const QString notes = file.notes.join(u' ');
    QVERIFY(notes.contains(u"Passwords"_s));
    QVERIFY(!notes.contains(u"hunter2"_s));
}

void TestLdifFormat::refusesASecondValue()
{
    const ImportFile file = nasty::read(LdifFormat(), ana + "mail: ana@example.org\n");
    QCOMPARE(file.rows.first().error.value_or(Error{}).field, u"emails.value"_s);
}

void TestLdifFormat::reportsBadValues_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("because");
    QTest::newRow("a URL") << QByteArray("jpegPhoto:< file:///etc/passwd\n") << u"Line 9"_s;
    QTest::newRow("no base64") << QByteArray("title:: ***\n") << u"Line 9"_s;
    QTest::newRow("base64 that is no text") << QByteArray("title:: //8=\n") << u"UTF-8"_s;
}

void TestLdifFormat::reportsBadValues()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, because);
    const ImportFile file = nasty::read(LdifFormat(), ana + line + '\n' + QByteArray(ana).replace("ana", "eva"));
    QCOMPARE(file.rows.size(), 2);
    QVERIFY2(file.rows.first().error.value_or(Error{}).message.contains(because),
             qPrintable(file.rows.first().error.value_or(Error{}).message));
    QVERIFY(!file.rows.last().error);
}

void TestLdifFormat::readsWhatLdapsearchPrints_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<bool>("whole");
    QTest::newRow("all of it") << QByteArray("0 Success") << true;
    QTest::newRow("a part") << QByteArray("4 Size limit exceeded") << false;
}

void TestLdifFormat::readsWhatLdapsearchPrints()
{
    QFETCH(QByteArray, result);
    QFETCH(bool, whole);
    const QByteArray text = "# extended LDIF\n#\n# LDAPv3\n# base <dc=example,dc=com> with scope subtree\n#\n\n# ana, people, example.com\n"
                            + ana + "\n# search reference\nref: ldap://other.example.com/dc=other\n\n# search result\nsearch: 2\nresult: "
                            + result + "\n\n# numResponses: 3\n# numEntries: 1\n# numReferences: 1\n";
    QVERIFY(LdifFormat().recognises(text));
    const ImportFile file = nasty::read(LdifFormat(), text);
    QCOMPARE(file.rows.size(), 1);
    QVERIFY(!file.rows.first().error);
    QCOMPARE(file.notes.join(u' ').contains(u"Size limit"_s), !whole);
}

void TestLdifFormat::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("because");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("modify") << ana + "\ndn: uid=ana,dc=x\nchangetype: modify\nreplace: mail\nmail: x@example.com\n-\n" << u"Line 11"_s;
    QTest::newRow("delete") << QByteArray("dn: uid=ana,dc=x\nchangetype: delete\n") << u"delete"_s;
    QTest::newRow("modrdn") << QByteArray("dn: uid=ana,dc=x\nchangeType: MODRDN\nnewrdn: uid=b\n") << u"modrdn"_s;
    QTest::newRow("a control") << QByteArray("dn: uid=ana,dc=x\ncontrol: 1.2.840.113556.1.4.805 true\nchangetype: add\n") << u"Line 2"_s;
    QTest::newRow("version 2") << "version: 2\n" + ana << u"version 2"_s;
    QTest::newRow("no dn") << QByteArray("version: 1\ncn: Ana\n") << u"Line 2"_s;
    QTest::newRow("no colon") << ana + "this is nothing\n" << u"Line 9"_s;
    QTest::newRow("no empty line") << ana + ana << u"Line 9"_s;
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"NUL"_s;
}

void TestLdifFormat::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, because);
    const Error error = nasty::refusal(LdifFormat(), text);
    QVERIFY2(error.message.contains(because), qPrintable(error.message));
}

void TestLdifFormat::writesSafeLines_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << u"Ana"_s << QByteArray("cn: Ana\n");
    QTest::newRow("colon inside") << u"a:b"_s << QByteArray("cn: a:b\n");
    QTest::newRow("colon first") << u":a"_s << QByteArray("cn:: OmE=\n");
    QTest::newRow("less first") << u"<a"_s << QByteArray("cn:: PGE=\n");
    QTest::newRow("space first") << u" a"_s << QByteArray("cn:: IGE=\n");
    QTest::newRow("space last") << u"a "_s << QByteArray("cn:: YSA=\n");
    QTest::newRow("umlaut") << u"ä"_s << QByteArray("cn:: w6Q=\n");
    QTest::newRow("line end") << u"a\nb"_s << QByteArray("cn:: YQpi\n");
    QTest::newRow("76 columns") << QString(72, u'x') << "cn: " + QByteArray(72, 'x') + '\n';
    QTest::newRow("77 columns") << QString(73, u'x') << "cn: " + QByteArray(72, 'x') + "\n x\n";
    QTest::newRow("third line") << QString(72 + 75 + 1, u'x') << "cn: " + QByteArray(72, 'x') + "\n " + QByteArray(75, 'x') + "\n x\n";
}

void TestLdifFormat::writesSafeLines()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, line);
    QCOMPARE(ldifLine("cn", value), line);
}

void TestLdifFormat::comparesNames()
{
    const auto key = [](const QString &text) {
        const auto name = DistinguishedName::parse(text);
        return name ? name->key() : u"none"_s;
    };
    QCOMPARE(key(u"UID = Ana , OU=People"_s), key(u"uid=ana,ou=people"_s));
    QCOMPARE(key(u"cn=a\\,b,dc=x"_s), key(u"cn=a\\2cb,dc=x"_s));
    QVERIFY(key(u"cn=a\\,b,dc=x"_s) != key(u"cn=a,b=,dc=x"_s));
    QCOMPARE(key(u"cn=L\\C3\\BC"_s), key(u"CN=LÜ"_s));
    QCOMPARE(key(u"just text"_s), u"none"_s);
    for (const QString &text : nasty::texts() + nasty::lines()) {
        const auto name = DistinguishedName::parse(u"uid="_s + escapedForName(text) + u",ou=people"_s);
        QVERIFY(name);
        QCOMPARE(name->leading(u"UID"_s), text);
    }
}

QTEST_GUILESS_MAIN(TestLdifFormat)
#include "tst_ldifformat.moc"
