// SPDX-License-Identifier: Apache-2.0
#include "protocols/csv/csvformat.h"
#include "tests/protocols/damage.h"
#include "tests/protocols/nastyrecords.h"

#include "core/base/progress.h"

#include <QStringEncoder>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestCsvFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesUsersBackUnchanged() { nasty::roundTripUsers(CsvFormat(), true); }
    void givesGroupsBackUnchanged() { nasty::roundTripGroups(CsvFormat()); }
    void survivesDamage();
    void recognisesHeaders_data();
    void recognisesHeaders();
    void prefersTheBetterOfTwoColumns();
    void letsAPersonChooseTheMapping();
    void proposesAMappingForAFileWithoutUsernames();
    void detectsTheSeparator_data();
    void detectsTheSeparator();
    void readsEncodings_data();
    void readsEncodings();
    void saysThatAFileWasReadAsLatin1();
    void keepsLineNumbersAcrossQuotedLineEnds();
    void readsCarriageReturnsAsLineEnds();
    void reportsRaggedRows();
    void readsTheStatus();
    void splitsGroups();
    void takesATableWithMembersForGroups();
    void keepsLineNumbersBehindTheLineOfExcel();
    void suggestsTheAttributeThatWasMeant();
    void makesNoGroupsOfUsers();
    void refuses_data();
    void refuses();
    void reportsAnOverlongValue();
    void stopsWhenCancelled();
    void endsLinesAsTheRfcSays();
};

void TestCsvFormat::survivesDamage()
{
    surviveDamage(
        "userName,emails.value,name.givenName,groups\r\nana,\"ana@example.com\",\"A \"\"n\"\" a\",a;b\r\nbob,b@example.com,B,\r\n", 2000,
        [](QIODevice &device) { return CsvFormat().read(device, {}); });
}

void TestCsvFormat::recognisesHeaders_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("target");
    for (const UserAttribute &attribute : userAttributes()) {
        QTest::addRow("path %s", qPrintable(attribute.path)) << attribute.path << attribute.path;
        QTest::addRow("label %s", qPrintable(attribute.label)) << attribute.label << attribute.path;
    }
    QTest::newRow("First Name") << u"First Name"_s << u"name.givenName"_s;
    QTest::newRow("Last_Name") << u"Last_Name"_s << u"name.familyName"_s;
    QTest::newRow("mail") << u"mail"_s << u"emails.value"_s;
    QTest::newRow("E-Mail") << u"E-Mail"_s << u"emails.value"_s;
    QTest::newRow("Work Email [Required]") << u"Work Email [Required]"_s << u"emails.value"_s;
    QTest::newRow("EMPLOYEE ID") << u"EMPLOYEE ID"_s << u"employeeId"_s;
    QTest::newRow("telephoneNumber") << u"telephoneNumber"_s << u"phoneNumbers.value"_s;
    QTest::newRow("Job Title") << u"Job Title"_s << u"title"_s;
    QTest::newRow("Department") << u"Department"_s << u"enterprise.department"_s;
    QTest::newRow("urn") << u"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:costCenter"_s << u"enterprise.costCenter"_s;
    QTest::newRow("filter") << u"emails[type eq \"work\"].value"_s << u"emails.value"_s;
    QTest::newRow("accountEnabled") << u"accountEnabled"_s << column::active;
    QTest::newRow("Groups") << u"Groups"_s << column::groups;
    const QList<std::pair<QString, QString>> others{{u"Surname"_s, u"name.familyName"_s},
                                                    {u"Last name"_s, u"name.familyName"_s},
                                                    {u"Mail"_s, u"emails.value"_s},
                                                    {u"Status"_s, column::active},
                                                    {u"Group(s)"_s, column::groups},
                                                    {u"Group"_s, column::groups},
                                                    {u"Benutzername"_s, u"userName"_s},
                                                    {u"Vorname"_s, u"name.givenName"_s},
                                                    {u"Nachname"_s, u"name.familyName"_s},
                                                    {u"E-Mail-Adresse"_s, u"emails.value"_s},
                                                    {u"Anzeigename"_s, u"displayName"_s},
                                                    {u"Abteilung"_s, u"enterprise.department"_s},
                                                    {u"Straße"_s, u"addresses.streetAddress"_s},
                                                    {u"Gruppe"_s, column::groups}};
    for (const auto &[header, target] : others) {
        QTest::addRow("%s", qPrintable(header)) << header << target;
    }
    QTest::newRow("unknown") << u"Shoe size"_s << QString();
}

void TestCsvFormat::recognisesHeaders()
{
    QFETCH(QString, header);
    QFETCH(QString, target);
    const QByteArray cell = '"' + header.toUtf8().replace('"', "\"\"") + '"';
    const ImportFile file = nasty::read(CsvFormat(), cell + ",x\n", {ImportRow::Kind::User, {}, ReadOptions::Scope::Header});
    QCOMPARE(file.columns.size(), 2);
    QCOMPARE(file.columns.first().target, target);
}

void TestCsvFormat::prefersTheBetterOfTwoColumns()
{
    const ImportFile file = nasty::read(CsvFormat(), "userPrincipalName,sAMAccountName,mail\nana@corp.example,ana,a@example.com\n");
    QCOMPARE(file.rows.size(), 1);
    QCOMPARE(file.rows.first().fields.value(u"userName"_s), u"ana"_s);
    QVERIFY(file.notes.join(u' ').contains(u"userPrincipalName"_s));
}

void TestCsvFormat::letsAPersonChooseTheMapping()
{
    const ReadOptions options{ImportRow::Kind::User, {{u"UPN"_s, u"userName"_s}, {u"mail"_s, QString()}}};
    const ImportFile file = nasty::read(CsvFormat(), "upn,sAMAccountName,mail\nana@corp.example,ana,a@example.com\n", options);
    QCOMPARE(file.rows.size(), 1);
    QCOMPARE(file.rows.first().fields.value(u"userName"_s), u"ana@corp.example"_s);
    QVERIFY(!file.rows.first().fields.contains(u"emails.value"_s));
}

void TestCsvFormat::proposesAMappingForAFileWithoutUsernames()
{
    const QByteArray table("Kürzel;Vorname;mail\nana;Ana;a@example.com\n");
    QCOMPARE(nasty::refusal(CsvFormat(), table, {ImportRow::Kind::User}).field, u"userName"_s);
    const ImportFile file = nasty::read(CsvFormat(), table, {ImportRow::Kind::User, {}, ReadOptions::Scope::Header});
    QCOMPARE(file.columns,
             (QList<ImportColumn>{{u"Kürzel"_s, QString()}, {u"Vorname"_s, u"name.givenName"_s}, {u"mail"_s, u"emails.value"_s}}));
    QVERIFY(file.rows.isEmpty());
    QCOMPARE(file.samples, (QList<QStringList>{{u"ana"_s, u"Ana"_s, u"a@example.com"_s}}));
}

void TestCsvFormat::detectsTheSeparator_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("dialect");
    QTest::newRow("comma") << QByteArray("userName,mail\nana,a@example.com\n") << u"comma"_s;
    QTest::newRow("semicolon") << QByteArray("userName;mail\nana;a@example.com\n") << u"semicolon"_s;
    QTest::newRow("tab") << QByteArray("userName\tmail\nana\ta@example.com\n") << u"tab"_s;
    QTest::newRow("Excel's line") << QByteArray("sep=;\r\nuserName;mail;\"a,b\"\r\nana;a@example.com;x\r\n") << u"semicolon"_s;
    QTest::newRow("that line in quotes") << QByteArray("\"SEP=|\"\nuserName|mail\nana|a@example.com\n") << u"bar"_s;
    QTest::newRow("commas in quotes do not count") << QByteArray("userName;\"mail\";\"a,b,c\"\nana;a@example.com;x\n") << u"semicolon"_s;
}

void TestCsvFormat::detectsTheSeparator()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, dialect);
    const ImportFile file = nasty::read(CsvFormat(), table);
    QCOMPARE(file.dialect, dialect);
    QCOMPARE(file.rows.size(), 1);
    QCOMPARE(file.rows.first().fields.value(u"userName"_s), u"ana"_s);
    QCOMPARE(file.rows.first().fields.value(u"emails.value"_s), u"a@example.com"_s);
}

void TestCsvFormat::readsEncodings_data()
{
    const QString table = u"userName,displayName\r\njose,José Müller\r\n"_s;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("UTF-8") << table.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + table.toUtf8() << u"UTF-8"_s;
    QTest::newRow("Latin-1") << table.toLatin1() << u"ISO-8859-1"_s;
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16LE") << QByteArray(little(table)) << u"UTF-16LE"_s;
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16BE") << QByteArray(big(table)) << u"UTF-16BE"_s;
}

void TestCsvFormat::readsEncodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const ImportFile file = nasty::read(CsvFormat(), bytes);
    QCOMPARE(file.encoding, encoding);
    QCOMPARE(file.rows.size(), 1);
    QCOMPARE(file.columns.first().header, u"userName"_s);
    QCOMPARE(file.rows.first().fields.value(u"displayName"_s), u"José Müller"_s);
}

void TestCsvFormat::saysThatAFileWasReadAsLatin1()
{
    QVERIFY(nasty::read(CsvFormat(), "userName,displayName\nana,Ana\njose,Jos\xe9\n").notes.join(u' ').contains(u"Line 3"_s));
    const ImportFile windows = nasty::read(CsvFormat(), "userName,displayName\nana,\x84"
                                                        "Ana\x93 \x80\n");
    QCOMPARE(windows.encoding, u"windows-1252"_s);
    QCOMPARE(windows.rows.first().fields.value(u"displayName"_s), u"„Ana“ €"_s);
}

void TestCsvFormat::keepsLineNumbersAcrossQuotedLineEnds()
{
    const ImportFile file = nasty::read(CsvFormat(), "userName,street\r\n\r\nana,\"one\r\ntwo\r\nthree\"\r\n   \r\nbob,x\r\n");
    QCOMPARE(file.rows.size(), 2);
    QCOMPARE(file.rows.at(0).place, 3);
    QCOMPARE(file.rows.at(0).fields.value(u"addresses.streetAddress"_s), u"one\r\ntwo\r\nthree"_s);
    QCOMPARE(file.rows.at(1).place, 7);
}

void TestCsvFormat::readsCarriageReturnsAsLineEnds()
{
    const ImportFile file = nasty::read(CsvFormat(), "userName,mail\rana,a@example.com\rbob,b@example.com\r");
    QCOMPARE(file.rows.size(), 2);
    QCOMPARE(file.rows.at(1).place, 3);
}

void TestCsvFormat::reportsRaggedRows()
{
    const ImportFile file = nasty::read(CsvFormat(), "userName,mail\nana\nbob,b@example.com\ncyd,c@example.com,extra\n");
    QCOMPARE(file.rows.size(), 3);
    QVERIFY(file.rows.at(0).error && file.rows.at(2).error);
    QVERIFY(!file.rows.at(1).error);
    QCOMPARE(file.rows.at(2).place, 4);
}

void TestCsvFormat::readsTheStatus()
{
    const ImportFile file = nasty::read(CsvFormat(), "userName,active\na,TRUE\nb,no\nc,\nd,perhaps\n");
    QCOMPARE(file.rows.at(0).active, ImportRow::Active::Yes);
    QCOMPARE(file.rows.at(1).active, ImportRow::Active::No);
    QCOMPARE(file.rows.at(2).active, ImportRow::Active::Unstated);
    QCOMPARE(file.rows.at(3).error.value_or(Error{}).field, u"active"_s);
}

void TestCsvFormat::splitsGroups()
{
    const ImportFile file = nasty::read(CsvFormat(), "userName,groups\nana,Admins; CORP\\Ops ;;a\\;b\nbob,Admins|Night watch|a\\|b\n");
    QCOMPARE(file.rows.first().groups, QStringList({u"Admins"_s, u"CORP\\Ops"_s, u"a;b"_s}));
    QCOMPARE(file.rows.last().groups, QStringList({u"Admins"_s, u"Night watch"_s, u"a|b"_s}));
}

void TestCsvFormat::takesATableWithMembersForGroups()
{
    const ImportFile file = nasty::read(CsvFormat(), "Name,Description,Members\nAdmins,All of it,ana;bob\n");
    QCOMPARE(file.rows.size(), 1);
    QCOMPARE(file.rows.first().kind, ImportRow::Kind::Group);
    QCOMPARE(file.rows.first().fields.value(u"displayName"_s), u"Admins"_s);
    QCOMPARE(file.rows.first().members, QStringList({u"ana"_s, u"bob"_s}));
}

void TestCsvFormat::keepsLineNumbersBehindTheLineOfExcel()
{
    const ImportFile file = nasty::read(CsvFormat(), "sep=;\nuserName;mail\nana\n");
    QCOMPARE(file.rows.first().place, 3);
    // Not a line of Excel's but a column of that name.
    QCOMPARE(nasty::read(CsvFormat(), "sep=x,userName\n1,ana\n").rows.first().fields.value(u"userName"_s), u"ana"_s);
}

void TestCsvFormat::suggestsTheAttributeThatWasMeant()
{
    const ReadOptions options{ImportRow::Kind::User, {{u"contact"_s, u"email"_s}}};
    const Error error = nasty::refusal(CsvFormat(), "userName,contact\nana,a@example.com\n", options);
    QVERIFY2(error.message.contains(u"Did you mean emails.value?"_s), qPrintable(error.message));
}

void TestCsvFormat::makesNoGroupsOfUsers()
{
    const QByteArray table("userName,mail,displayName\nana,a@example.com,Ana\n");
    const Error error = nasty::refusal(CsvFormat(), table, {ImportRow::Kind::Group});
    QVERIFY2(error.message.contains(u"users"_s), qPrintable(error.message));
    const ImportFile header = nasty::read(CsvFormat(), table, {ImportRow::Kind::Group, {}, ReadOptions::Scope::Header});
    QVERIFY(header.notes.join(u' ').contains(u"users"_s));
    const ImportFile chosen = nasty::read(CsvFormat(), table, {ImportRow::Kind::Group, {{u"displayName"_s, u"displayName"_s}}});
    QCOMPARE(chosen.rows.first().fields.value(u"displayName"_s), u"Ana"_s);
    QCOMPARE(nasty::read(CsvFormat(), "name,email\nOps,ops@example.com\n", {ImportRow::Kind::Group}).rows.size(), 1);
}

void TestCsvFormat::refuses_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("because");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("only line ends") << QByteArray("\n\r\n \n") << u"empty"_s;
    QTest::newRow("a header twice") << QByteArray("userName,mail,Mail\nana,a,b\n") << u"columns 2 and 3"_s;
    QTest::newRow("no username") << QByteArray("mail,department\na@example.com,x\n") << u"usernames"_s;
    QTest::newRow("an open quote") << QByteArray("userName,mail\nana,\"a@example.com\nbob,b@example.com\n") << u"line 2"_s;
    QTest::newRow("a quote inside") << QByteArray("userName,mail\nana,a@example.com\nbob,b\"@example.com\n") << u"Line 3"_s;
    QTest::newRow("text behind a quote") << QByteArray("userName,mail\nana,\"a@example.com\"x\n") << u"Line 2"_s;
    QTest::newRow("a NUL byte") << QByteArray("userName,mail\nana,a\0b\n", 23) << u"Line 2"_s;
    QTest::newRow("UTF-16 without mark") << QByteArray("u\0s\0e\0r\0", 8) << u"byte order mark"_s;
    QTest::newRow("half a UTF-16 character") << QByteArray("\xff\xfeu\0s", 5) << u"UTF-16"_s;
}

void TestCsvFormat::refuses()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, because);
    const Error error = nasty::refusal(CsvFormat(), table);
    QVERIFY2(error.message.contains(because), qPrintable(error.message));
}

void TestCsvFormat::reportsAnOverlongValue()
{
    const ImportFile file = nasty::read(CsvFormat(), "userName,mail\nana," + QByteArray(10 << 20, 'x') + "\nbob,b@example.com\n");
    QCOMPARE(file.rows.size(), 2);
    QCOMPARE(file.rows.first().error.value_or(Error{}).field, u"emails.value"_s);
    QVERIFY(file.rows.first().error->message.size() < 200);
    QVERIFY(!file.rows.last().error);
}

void TestCsvFormat::stopsWhenCancelled()
{
    class Impatient final : public Progress
    {
    public:
        void report(qint64, qint64) override {}
        void itemFailed(const QString &, const QString &) override {}
        bool isCancelled() const override { return true; }
    } impatient;
    QByteArray table("userName\n");
    for (int i = 0; i < 3000; ++i) {
        table += "user" + QByteArray::number(i) + '\n';
    }
    ReadOptions options;
    options.progress = &impatient;
    QVERIFY(nasty::refusal(CsvFormat(), table).message.isEmpty());
    QVERIFY(nasty::refusal(CsvFormat(), table, options).kind == Error::Kind::Cancelled);
}

void TestCsvFormat::endsLinesAsTheRfcSays()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    auto writer = CsvFormat().writeGroups(buffer);
    QVERIFY(writer);
    Group group;
    group.name = u"=Ops, \"EU\""_s;
    QVERIFY((*writer)->write(group, {}));
    QCOMPARE(buffer.data(), QByteArray("displayName,description,externalId,members\r\n\"=Ops, \"\"EU\"\"\",,,\r\n"));
}

QTEST_GUILESS_MAIN(TestCsvFormat)
#include "tst_csvformat.moc"
