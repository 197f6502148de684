// SPDX-License-Identifier: Apache-2.0
#include "core/users/user.h"
#include "core/users/userattribute.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// One code point outside the basic plane: two units of a QString, one character to a person.
const QString letterOfTwoUnits = u"𝒜"_s;

}  // namespace

/// What a field of a user may hold (constraints of the service).
class TestUserRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAWholeUser() { QVERIFY(validate(TestWorkspace::person(u"ana"_s))); }

    void requiresWhatTheGuideRequires()
    {
        QStringList required;
        for (const UserAttribute &attribute : userAttributes()) {
            if (attribute.need == UserAttribute::Need::Required) {
                required.append(attribute.path);
            }
        }
        QCOMPARE(required, (QStringList{u"userName"_s, u"emails.value"_s, u"name.givenName"_s, u"name.familyName"_s, u"displayName"_s}));
        for (const QString &path : required) {
            for (const QString &nothing : {QString(), u"   "_s}) {
                User user = TestWorkspace::person(u"ana"_s);
                setField(user, path, nothing);
                const auto refused = validate(user);
                QVERIFY2(!refused, qPrintable(path));
                QCOMPARE(refused.error().kind, Error::Kind::Invalid);
                QCOMPARE(refused.error().field, path);
            }
        }
    }

    void countsCharactersAsAPersonDoes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("most");
        QTest::newRow("username") << u"userName"_s << 128;
        QTest::newRow("first name") << u"name.givenName"_s << 1024;
        QTest::newRow("last name") << u"name.familyName"_s << 1024;
        QTest::newRow("display name") << u"displayName"_s << 1024;
        QTest::newRow("title") << u"title"_s << 1024;
        QTest::newRow("street") << u"addresses.streetAddress"_s << 1024;
        QTest::newRow("external id") << u"externalId"_s << 256;
    }
    void countsCharactersAsAPersonDoes()
    {
        QFETCH(QString, path);
        QFETCH(int, most);
        for (const QString &letter : {u"x"_s, u"ß"_s, letterOfTwoUnits}) {
            QVERIFY(validateField(path, letter.repeated(most)));
            const auto refused = validateField(path, letter.repeated(most + 1));
            QVERIFY(!refused);
            QCOMPARE(refused.error().field, path);
            QVERIFY2(refused.error().message.contains(QString::number(most + 1)), qPrintable(refused.error().message));
        }
    }

    void limitsTheEmailAddressToo()
    {
        const QString end = u"@example.com"_s;
        QVERIFY(validateField(u"emails.value"_s, QString(1024 - end.size(), u'x') + end));
        QVERIFY(!validateField(u"emails.value"_s, QString(1025 - end.size(), u'x') + end));
    }

    void takesUsernamesOfAnyScriptAndNoSpaces_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("accepted");
        for (const QString &name : {u"ana"_s, u"Ana.García-Muñoz"_s, u"田中さん"_s, u"أنا"_s, u"user+tag@example.com"_s, u"CORP\\ana"_s,
                                    u"a"_s, u"42"_s, u"€$"_s, u"e\u0301"_s, letterOfTwoUnits, u"😀"_s, u"#'\"<>"_s}) {
            QTest::addRow("%s", qPrintable(name)) << name << true;
        }
        for (const QString &name : {u"ana maria"_s, u"ana\tb"_s, u"ana\n"_s, u" ana"_s, u"ana\u00a0b"_s, u"ana\u3000b"_s, u"a\u200bb"_s,
                                    u"a\u0007b"_s, u"a\u0000b"_s, QString(QChar(0xd800)), u"a\ue000b"_s}) {
            QTest::addRow("refused %s", name.toUtf8().toHex().constData()) << name << false;
        }
    }
    void takesUsernamesOfAnyScriptAndNoSpaces()
    {
        QFETCH(QString, name);
        QFETCH(bool, accepted);
        QCOMPARE(validateField(u"userName"_s, name).has_value(), accepted);
    }

    void reservesNamesHoweverTheyAreWritten()
    {
        for (const QString &name : {u"Administrator"_s, u"administrator"_s, u"ADMINISTRATOR"_s, u"AWSAdministrators"_s,
                                    u"awsADMINISTRATORS"_s, u"Ａdministrator"_s}) {
            const auto refused = validateField(u"userName"_s, name);
            QVERIFY2(!refused, qPrintable(name));
            QVERIFY2(refused.error().message.contains(u"reserved"_s), qPrintable(refused.error().message));
        }
        QVERIFY(validateField(u"userName"_s, u"Administrators"_s));
        QVERIFY(validateField(u"userName"_s, u"AWSAdministrator"_s));
        // The names of people are no usernames.
        QVERIFY(validateField(u"displayName"_s, u"Administrator"_s));
    }

    void knowsAnEmailAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("accepted");
        for (const QString &address :
             {u"ana@example.com"_s, u"a@b"_s, u"ana+work@sub.example.co.uk"_s, u"o'neil@example.com"_s, u"ana@münchen.example"_s}) {
            QTest::addRow("%s", qPrintable(address)) << address << true;
        }
        for (const QString &address :
             {u"ana"_s, u"@example.com"_s, u"ana@"_s, u"a@b@c"_s, u"ana @example.com"_s, u"ana@example.com."_s, u"ana@example..com"_s,
              u"Ana <ana@example.com>"_s, u"ana@example.com,bob@example.com"_s, u"ana@example.com\n"_s}) {
            QTest::addRow("refused %s", qPrintable(address)) << address << false;
        }
    }
    void knowsAnEmailAddress()
    {
        QFETCH(QString, address);
        QFETCH(bool, accepted);
        QCOMPARE(validateField(u"emails.value"_s, address).has_value(), accepted);
    }

    void refusesControlCharactersInEveryText()
    {
        for (const UserAttribute &attribute : userAttributes()) {
            QVERIFY2(!validateField(attribute.path, u"a\u0001b@example.com"_s), qPrintable(attribute.path));
            QVERIFY2(!validateField(attribute.path, u"a\u0085b@example.com"_s), qPrintable(attribute.path));
        }
    }

    void takesSpacesOfTheWritingSystemsInTexts()
    {
        QVERIFY(validateField(u"displayName"_s, u"田中　太郎"_s));
        QVERIFY(validateField(u"displayName"_s, u"Ana Maria"_s));
        QVERIFY(validateField(u"addresses.streetAddress"_s, u"Main Street 1\nSecond floor"_s));
        QVERIFY(!validateField(u"displayName"_s, u"Ana\nMaria"_s));
    }

    void takesTheJoinersThatNamesAreWrittenWith()
    {
        for (const QString &path : {u"displayName"_s, u"name.givenName"_s, u"name.familyName"_s}) {
            QVERIFY2(validateField(path, u"علی‌رضا"_s), qPrintable(path));
            QVERIFY2(validateField(path, u"राजेन्‍द्र"_s), qPrintable(path));
            QVERIFY2(!validateField(path, u"Ana\u200d"_s), qPrintable(path));
        }
        QVERIFY(!validateField(u"userName"_s, u"علی‌رضا"_s));
        QVERIFY(!validateField(u"emails.value"_s, u"a\u200cb@example.com"_s));
    }

    void wantsAProfileThatCanBeOpened()
    {
        QVERIFY(validateField(u"profileUrl"_s, u"https://example.com/ana"_s));
        for (const QString &url :
             {u"example.com/ana"_s, u"ftp://example.com"_s, u"javascript:alert(1)"_s, u"https://"_s, u"file:///etc/passwd"_s}) {
            QVERIFY2(!validateField(u"profileUrl"_s, url), qPrintable(url));
        }
    }

    void knowsTheAttributesOfTheServiceAndNoOthers()
    {
        User user = TestWorkspace::person(u"ana"_s);
        for (const QString &path :
             {u"employeeId"_s, u"office365ImmutableId"_s, u"enterprise.manager.value"_s, u"locale"_s, u"phoneNumbers.value"_s}) {
            QVERIFY2(userAttribute(path), qPrintable(path));
        }
        // The guide leaves these out of the SCIM schema.
        for (const QString &path :
             {u"password"_s, u"ims"_s, u"photos"_s, u"entitlements"_s, u"x509Certificates"_s, u"emails.display"_s, u"meta.version"_s}) {
            QVERIFY2(!userAttribute(path), qPrintable(path));
            user.attributes = {{path, u"x"_s}};
            QCOMPARE(validate(user).error().field, path);
        }
        // A member of the record is no attribute beside it.
        user.attributes = {{u"userName"_s, u"x"_s}};
        QVERIFY(!validate(user));
    }

    void readsAndWritesEveryFieldByItsPath()
    {
        User user;
        for (const UserAttribute &attribute : userAttributes()) {
            setField(user, attribute.path, u"value of "_s + attribute.path);
        }
        for (const UserAttribute &attribute : userAttributes()) {
            QCOMPARE(fieldOf(user, attribute.path), u"value of "_s + attribute.path);
            setField(user, attribute.path, {});
        }
        QCOMPARE(user, User());
    }
};

QTEST_GUILESS_MAIN(TestUserRules)
#include "tst_userrules.moc"
