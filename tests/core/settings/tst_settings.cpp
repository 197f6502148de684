// SPDX-License-Identifier: Apache-2.0
#include "core/certificates/x509.h"
#include "core/quotas/quotaservice.h"
#include "core/settings/settingsservice.h"
#include "tests/support/history.h"
#include "tests/support/testworkspace.h"

#include <QSet>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesEverySettingOnce()
    {
        QSet<QString> names;
        for (const Setting &setting : allSettings()) {
            QVERIFY2(!names.contains(setting.name), qPrintable(setting.name));
            names.insert(setting.name);
            QVERIFY2(!setting.label.isEmpty() && setting.explanation.endsWith(u'.'), qPrintable(setting.name));
            QCOMPARE(settingNamed(setting.name), &setting);
            // What is usual is a value that could be set.
            if (!setting.usual.isEmpty()) {
                QVERIFY2(validated(setting, setting.usual), qPrintable(setting.name));
            }
        }
        QCOMPARE(settingNamed(u"nothing"_s), nullptr);
    }

    void takesAndRefuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("taken");
        const auto row = [](const QString &name, const QString &value, bool taken) {
            QTest::addRow("%s %s", qPrintable(name), qPrintable(value.left(30))) << name << value << taken;
        };
        row(u"name"_s, u"Example Corp."_s, true);
        row(u"name"_s, QString(128, u'x'), true);
        row(u"name"_s, QString(129, u'x'), false);
        row(u"name"_s, u"two\nlines"_s, false);
        row(u"name"_s, u"   "_s, false);
        row(u"sessions.signIn"_s, u"15"_s, true);
        row(u"sessions.signIn"_s, u"14"_s, false);
        row(u"sessions.signIn"_s, u"129600"_s, true);
        row(u"sessions.signIn"_s, u"129601"_s, false);
        row(u"sessions.signIn"_s, u"eight hours"_s, false);
        row(u"mail.host"_s, u"mail.example.com"_s, true);
        row(u"mail.host"_s, u"192.0.2.1"_s, true);
        row(u"mail.host"_s, u"2001:db8::1"_s, true);
        row(u"mail.host"_s, u"smtp://mail.example.com"_s, false);
        row(u"mail.host"_s, u"mail.example.com:587"_s, false);
        row(u"mail.host"_s, u"mail example"_s, false);
        row(u"mail.host"_s, QString(254, u'a'), false);
        row(u"mail.port"_s, u"1"_s, true);
        row(u"mail.port"_s, u"65535"_s, true);
        row(u"mail.port"_s, u"0"_s, false);
        row(u"mail.port"_s, u"65536"_s, false);
        row(u"mail.security"_s, u"TLS"_s, true);
        row(u"mail.security"_s, u"SSLv3"_s, false);
        row(u"mail.sender"_s, u"sso@example.com"_s, true);
        row(u"mail.sender"_s, u"sso"_s, false);
        row(u"mail.authority"_s, u"no certificate"_s, false);
    }

    void takesAndRefuses()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        QFETCH(const bool, taken);
        TestWorkspace test;
        SettingsService service(*test);
        const QString before = must(service.value(name));
        const qint64 event = lastEvent(*test).id.value;
        const Status done = service.set({{name, value}});
        QCOMPARE(bool(done), taken);
        QCOMPARE(must(service.value(name)), taken ? value : before);
        if (!taken) {
            QCOMPARE(done.error().field, name);
            QCOMPARE(lastEvent(*test).id.value, event);
        }
    }

    void takesACertificate()
    {
        TestWorkspace test;
        const auto made = must(makeCertificate({}, u"authority"_s, test.clock.now()));
        QVERIFY(SettingsService(*test).set({{u"mail.authority"_s, made.certificate.pem}}));
        const Status refused = SettingsService(*test).set({{u"mail.authority"_s, QString::fromUtf8(made.key.view().toByteArray())}});
        QVERIFY2(!refused && refused.error().message.contains(u"key"_s), qPrintable(refused ? QString() : refused.error().message));
    }

    void changesSeveralOrNone()
    {
        TestWorkspace test;
        SettingsService service(*test);
        QVERIFY(!service.set({{u"mail.host"_s, u"mail.example.com"_s}, {u"mail.port"_s, u"many"_s}}));
        QCOMPARE(must(service.value(u"mail.host"_s)), QString());
        QVERIFY(service.set({{u"mail.host"_s, u"mail.example.com"_s}, {u"mail.port"_s, u"25"_s}}));
        QCOMPARE(must(service.value(u"mail.port"_s)), u"25"_s);
        QVERIFY(must(service.isSet(u"mail.port"_s)));
        QVERIFY((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(must(service.value(u"mail.host"_s)), QString());
        QCOMPARE(must(service.value(u"mail.port"_s)), u"587"_s);
        QVERIFY(!must(service.isSet(u"mail.port"_s)));
    }

    void bringsBackWhatIsUsual()
    {
        TestWorkspace test;
        SettingsService service(*test);
        must(service.set({{u"sessions.signIn"_s, u"60"_s}}));
        must(service.set({{u"sessions.signIn"_s, QString()}}));
        QCOMPARE(must(service.value(u"sessions.signIn"_s)), u"480"_s);
        QVERIFY(!must(service.isSet(u"sessions.signIn"_s)));
        const Status unknown = service.set({{u"sessions.signOut"_s, u"60"_s}});
        QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
        QVERIFY(unknown.error().details.contains(u"sessions.signIn"_s));
        QCOMPARE(service.value(u"sessions.signOut"_s).error().kind, Error::Kind::NotFound);
    }

    void leavesTheSessionOfAnEarlierEditionAlone()
    {
        TestWorkspace test;
        must(QuotaService(*test).setProfile(QuotaProfile::Year2021));
        const Status refused = SettingsService(*test).set({{u"sessions.signIn"_s, u"60"_s}});
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QCOMPARE(refused.error().field, u"sessions.signIn"_s);
        QVERIFY(SettingsService(*test).set({{u"sessions.signIn"_s, u"480"_s}}));
    }

    void choosesTheAddressOfThePortalOnce()
    {
        TestWorkspace test;
        SettingsService service(*test);
        const QString before = (*test).portalUrl();
        for (const QString &name :
             {QString(), u"-corp"_s, u"corp-"_s, u"co rp"_s, u"corp.example"_s, u"ünder"_s, u"d-0123456789"_s, QString(64, u'a')}) {
            const Status refused = service.setPortalName(name);
            QVERIFY2(!refused, qPrintable(name));
            QCOMPARE(refused.error().field, u"portalName"_s);
            QCOMPARE((*test).portalUrl(), before);
        }
        QVERIFY(service.setPortalName(u" Example-Corp "_s));
        QCOMPARE((*test).portalUrl(), u"https://example-corp.awsapps.com/start"_s);
        const Status again = service.setPortalName(u"other"_s);
        QCOMPARE(again.error().kind, Error::Kind::Forbidden);
        // For good: no undo either.
        const Event event = lastEvent(*test);
        QCOMPARE(event.name, u"UpdatePortalUrl"_s);
        QCOMPARE((*test).undo(event.change).error().kind, Error::Kind::Forbidden);
        QCOMPARE((*test).portalUrl(), u"https://example-corp.awsapps.com/start"_s);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
