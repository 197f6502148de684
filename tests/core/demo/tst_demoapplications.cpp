// SPDX-License-Identifier: Apache-2.0
// The applications of the invented company.
#include "core/applications/applicationservice.h"
#include "core/certificates/certificateservice.h"
#include "core/demo/democompany.h"
#include "core/demo/demodevices.h"
#include "core/secrets/keyservice.h"
#include "core/storage/database.h"
#include "core/workspace/invariants.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QStringList recordedNames()
{
    QStringList names;
    for (const QByteArray &name : recordedTableNames()) {
        names.append(QString::fromLatin1(name));
    }
    return names;
}

}  // namespace

class TestDemoApplications : public QObject
{
    Q_OBJECT

    NoProgress unwatched;

private Q_SLOTS:
    void hasApplicationsWithCertificatesInAllColoursAndNoKeysWithoutAPlaceForThem()
    {
        TestWorkspace test;
        QVERIFY(generate(*test, {}, unwatched));
        const ApplicationStore store((*test).database());
        const QList<Application> applications = must(store.records(must(store.ids({}))));
        QVERIFY(applications.size() >= 12);
        for (const Application &each : applications) {
            QVERIFY2(validate(each), qPrintable(each.name));
            QVERIFY2(each.isConfigured(), qPrintable(each.name));
            QVERIFY2(!each.isFederated() || each.assignedGroups > 0, qPrintable(each.name));
        }
        const ExpiryCounts counts = must(CertificateService(*test).counts());
        QVERIFY(counts.expired > 0 && counts.soon > 0 && counts.later > 0);
        const CertificateStore certificates((*test).database());
        for (const Certificate &each : must(certificates.records(must(certificates.ids({}))))) {
            QVERIFY(each.isKeyMissing());
        }
        QVERIFY(must(breaches((*test).database(), recordedNames(), test.clock.now())).isEmpty());
    }

    void hasAuthenticatorAppsUnderAPassphraseThatIsGiven()
    {
        const auto apps = [](TestWorkspace &test) {
            Statement query = (*test).database().statement("SELECT count(*) FROM mfa_devices WHERE kind = 'AUTHENTICATOR_APP'");
            return query.step() ? query.integer(0) : -1;
        };
        TestWorkspace without;
        GivenPassphrase nothing;
        must(protectDemo(*without, nothing));
        QVERIFY(generate(*without, {240, 12, 3}, unwatched));
        QCOMPARE(apps(without), 0);
        QCOMPARE(must(KeyService(*without).standing()).state, KeyState::NotMade);

        GivenPassphrase tooShort;
        tooShort.text = u"short"_s;
        TestWorkspace with;
        must(protectDemo(*with, tooShort));
        QCOMPARE(must(KeyService(*with).standing()).state, KeyState::NotMade);
        GivenPassphrase good;
        good.text = u"correct horse battery"_s;
        must(protectDemo(*with, good));
        QVERIFY(generate(*with, {240, 12, 3}, unwatched));
        QVERIFY(apps(with) > 0);
    }

    void keepsTheKeysOfItsCertificatesWhereTheWorkspaceKeepsSecrets()
    {
        TestWorkspace test;
        MemoryKeychain keychain;
        test.setup.keychain = &keychain;
        test.reopen();
        must(KeyService(*test).protect({KeyPlace::Keychain, {}}));
        QVERIFY(generate(*test, {40, 12, 3}, unwatched));
        const Application box = must(ApplicationService(*test).find(u"Box"_s));
        const Certificate active = must(CertificateService(*test).activeOf(box.id));
        QVERIFY(belongTogether(must(readCertificate(active.pem.toLatin1(), {4096})), must(CertificateService(*test).privateKey(active))));
    }
};

QTEST_GUILESS_MAIN(TestDemoApplications)
#include "tst_demoapplications.moc"
