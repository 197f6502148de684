// SPDX-License-Identifier: Apache-2.0
// The language ${dir:...} and its evaluation on an entry. Feature S4.
#include "core/directories/directorymappingservice.h"
#include "tests/support/testdirectories.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestDirectoryMapping : public QObject
{
    Q_OBJECT

    static DirectoryEntry ana()
    {
        DirectoryEntry entry{u"CN=Ruiz\\, Ana,OU=People,DC=corp,DC=example,DC=com"_s, {}};
        entry.attributes = {
            {"objectGUID", {QByteArray::fromHex("00112233445566778899aabbccddeeff")}},
            {"MAIL", {"ana.ruiz@example.com"}},
            {"displayName", {"Ana Ruíz"}},
            {"givenName", {"Ana"}},
            {"sn", {"Ruíz"}},
            {"userPrincipalName", {"ana@corp.example.com"}},
            {"proxyAddresses", {"X400:c=DE", "smtp:a.ruiz@example.com", "SMTP:ana@example.com", "smtp:ana@old.example.com"}},
        };
        return entry;
    }

    static QString value(const QString &expression, const DirectoryEntry &entry, const QString &attribute = u"name"_s)
    {
        const DirectoryMapping mapping = must(DirectoryMapping::compile({{attribute, expression}}));
        qsizetype at = 0;
        while (mappedAttributes().at(at).name != attribute) {
            ++at;
        }
        return mapping.evaluate(entry).at(at);
    }

private Q_SLOTS:
    void mapsByDefaultAsTheGuideSays()
    {
        const DirectoryMapping mapping = must(DirectoryMapping::compile({}));
        const QStringList expected{u"33221100-5544-7766-8899-aabbccddeeff"_s,
                                   u"ana@corp.example.com"_s,
                                   u"Ruíz"_s,
                                   u"Ana"_s,
                                   QString(),
                                   u"Ana Ruíz"_s,
                                   u"Ana Ruíz"_s,
                                   u"ana@corp.example.com"_s};
        QCOMPARE(mapping.evaluate(ana()), expected);
        const QList<QByteArray> asked{"objectGUID", "userPrincipalName", "sn", "givenName", "initials", "displayName"};
        QCOMPARE(mapping.attributes(), asked);
    }

    void evaluates_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("expected");
        QTest::newRow("email, whatever the case") << u"${dir:email}"_s << u"ana.ruiz@example.com"_s;
        QTest::newRow("two side by side") << u"${dir:lastname}${dir:firstname}"_s << u"RuízAna"_s;
        QTest::newRow("a text between") << u"${dir:lastname}, ${dir:firstname}"_s << u"Ruíz, Ana"_s;
        QTest::newRow("one of them missing") << u"${dir:firstname}${dir:initials}${dir:lastname}"_s << u"AnaRuíz"_s;
        QTest::newRow("all of them missing") << u"${dir:initials}${dir:initials}"_s << QString();
        QTest::newRow("the name of the entry") << u"${dir:distinguishedName}"_s << ana().dn;
        QTest::newRow("any address") << u"${dir:proxyAddresses}"_s << u"ana@example.com"_s;
        QTest::newRow("the primary address") << u"${dir:proxyAddresses:SMTP}"_s << u"ana@example.com"_s;
        QTest::newRow("another address") << u"${dir:proxyAddresses:smtp}"_s << u"a.ruiz@example.com"_s;
        QTest::newRow("a text") << u"Employee"_s << u"Employee"_s;
    }
    void evaluates()
    {
        QFETCH(QString, expression);
        QFETCH(QString, expected);
        QCOMPARE(value(expression, ana()), expected);
    }

    void hasNoValueWhereTheEntryHasNone()
    {
        const DirectoryEntry empty{u"CN=nobody"_s, {}};
        for (const AttributeExpression &each : directoryExpressions()) {
            QCOMPARE(value(each.text, empty), each.path == u"distinguishedName"_s ? u"CN=nobody"_s : QString());
        }
        const DirectoryEntry strange{u"CN=x"_s, {{"objectGUID", {"too short"}}, {"proxyAddresses", {"smtp:", "SMTP"}}, {"sn", {}}}};
        QCOMPARE(value(u"${dir:guid}"_s, strange), QString());
        QCOMPARE(value(u"${dir:proxyAddresses}"_s, strange), QString());
        QCOMPARE(value(u"${dir:lastname}"_s, strange), QString());
    }

    void saysWhatIsMissing()
    {
        const DirectoryMapping mapping = must(DirectoryMapping::compile({{u"email"_s, u"${dir:proxyAddresses:smtp}${dir:initials}"_s}}));
        QCOMPARE(mapping.missing(1, ana()), QStringList{u"initials"_s});
        QCOMPARE(mapping.missing(2, ana()), QStringList());
    }

    void pointsAtWhatCantBeUsed_data()
    {
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<QString>("expression");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing in it") << u"name"_s << u"x ${dir:}"_s << 2 << 7 << u"is missing"_s;
        QTest::newRow("unknown") << u"name"_s << u"${dir:firstname}${dir:surname}"_s << 16 << 14 << u"no attribute of a directory"_s;
        QTest::newRow("mistyped") << u"name"_s << u"${dir:displayName}"_s << 0 << 18 << u"${dir:displayname}"_s;
        QTest::newRow("of a user") << u"name"_s << u"${user:email}"_s << 0 << 13 << u"no attribute of a directory"_s;
        QTest::newRow("open") << u"name"_s << u"Dr. ${dir:email"_s << 4 << 11 << u"brace"_s;
        QTest::newRow("empty") << u"middleName"_s << u"  "_s << 0 << 2 << u"needs an attribute"_s;
        QTest::newRow("the same for everybody") << u"email"_s << u"all@example.com"_s << 0 << 15 << u"the same for everybody"_s;
        QTest::newRow("a control character") << u"name"_s << u"a\u0007${dir:email}"_s << 1 << 1 << u"not allowed"_s;
    }
    void pointsAtWhatCantBeUsed()
    {
        QFETCH(QString, attribute);
        QFETCH(QString, expression);
        QFETCH(int, offset);
        QFETCH(int, length);
        QFETCH(QString, words);
        const auto mistake = mistakeIn(*mappedAttribute(attribute), expression);
        QVERIFY(mistake);
        QCOMPARE(mistake->offset, offset);
        QCOMPARE(mistake->length, length);
        QVERIFY2(mistake->message.contains(words), qPrintable(mistake->message));
        QCOMPARE(validateDirectoryMapping(attribute, expression).error().field, attribute);
        QCOMPARE(DirectoryMapping::compile({{attribute, expression}}).error().field, attribute);
    }

    void namesTheAttributeThatMayBeMeant()
    {
        const auto refused = validateDirectoryMapping(u"givenname"_s, u"${dir:email}"_s);
        QVERIFY2(refused.error().message.contains(u"givenName"_s), qPrintable(refused.error().message));
    }

    void completesWhatIsTyped()
    {
        const ExpressionCompletion found = completionAt(u"${dir:proxy"_s, 11, directoryExpressions());
        QCOMPARE(found.candidates.size(), 3);
        QCOMPARE(completionAt(QString(), 0, directoryExpressions()).candidates.size(), 11);
    }

    void setsSomeAllOrNoneAndTakesThemBack()
    {
        const TestDirectories test;
        DirectoryMappingService service(*test);
        for (const DirectoryMappingLine &line : must(service.lines())) {
            QVERIFY(line.isDefault());
        }
        const auto refused = service.set({{u"email"_s, u"${dir:email}"_s}, {u"name"_s, u"${dir:}"_s}});
        QCOMPARE(refused.error().field, u"name"_s);
        QVERIFY(must(service.lines()).at(1).isDefault());
        must(service.set({{u"email"_s, u"${dir:email}"_s}, {u"name"_s, u"${dir:lastname}"_s}}));
        QCOMPARE(must(service.lines()).at(1).expression, u"${dir:email}"_s);
        QCOMPARE(must(service.mapping()).evaluate(ana()).at(1), u"ana.ruiz@example.com"_s);
        must(service.reset({u"email"_s}));
        QVERIFY(must(service.lines()).at(1).isDefault());
        QVERIFY(!must(service.lines()).at(5).isDefault());
        must(service.reset({}));
        QVERIFY(must(service.lines()).at(5).isDefault());
        QVERIFY(!service.reset({u"mail"_s}));
        must((*test).undo(must((*test).nextUndo())->id));
        must((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(must(service.lines()).at(1).expression, u"${dir:email}"_s);
    }

    void leavesNothingBehindWhereNothingChanges()
    {
        const TestDirectories test;
        DirectoryMappingService service(*test);
        const auto before = must(ChangeStore((*test).database()).newestEvent());
        must(service.set({{u"email"_s, u"${dir:windowsUpn}"_s}}));
        QCOMPARE(must(ChangeStore((*test).database()).newestEvent()), before);
    }
};

QTEST_GUILESS_MAIN(TestDirectoryMapping)
#include "tst_directorymapping.moc"
