// SPDX-License-Identifier: Apache-2.0
#include "core/mfa/mfaservice.h"
#include "models/mfa/mfadevicemodel.h"
#include "models/mfa/signinpreviewmodel.h"
#include "tests/support/testworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

}  // namespace

class TestMfaModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheDevicesOfEverybodyAndFollowsThem()
    {
        TestWorkspace test;
        Tasks tasks(*test);
        const User::Id ana = test.addUser(u"ana"_s);
        MfaDeviceModel model(MfaDeviceModel::About::Everything, *test, tasks);
        const QAbstractItemModelTester tester(&model, fatal);
        model.setQuery({});
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.rowCount(), 0);
        MfaService service(*test);
        const KeyCredential key{QByteArray(32, 'a'), QByteArray(77, 'k'), -7, {}, u"none"_s, 1};
        const auto id = must(service.registerKey(ana, u"Key"_s, must(service.wishFor(ana)), key));
        QTRY_COMPARE(model.rowCount(), 1);
        const auto cell = [&model](int column) { return model.index(0, column).data().toString(); };
        QTRY_COMPARE(cell(0), u"ana"_s);
        QCOMPARE(cell(1), u"Person ana"_s);
        QCOMPARE(cell(2), u"Key"_s);
        QCOMPARE(cell(3), u"Security key"_s);
        QCOMPARE(cell(4), u"Ready"_s);
        QCOMPARE(cell(6), u"None"_s);
        QCOMPARE(model.device(id.value)->name, u"Key"_s);
        QVERIFY(!model.device(99));
        must(service.rename(id, u"Blue key"_s));
        QTRY_COMPARE(cell(2), u"Blue key"_s);
        must(service.remove({id}));
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void tellsTheStateOfADeviceInAWord()
    {
        MfaDevice app;
        QCOMPARE(labelOf(stateOf(app)), u"Secret key lost"_s);
        QCOMPARE(toneOf(app), Tone::Danger);
        app.hasSeed = true;
        QCOMPARE(labelOf(stateOf(app)), u"Not checked yet"_s);
        app.lastStep = 1;
        QCOMPARE(labelOf(stateOf(app)), u"Ready"_s);
        app.drift = -20;
        QCOMPARE(labelOf(stateOf(app)), u"Clock is wrong"_s);
        QCOMPARE(toneOf(app), Tone::Warning);
    }

    void previewsASignInAsItIsDecided()
    {
        SignInPreviewModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setSettings({}, SourceKind::IdentityStore);
        QCOMPARE(model.rowCount(), 8);
        model.setSettings({MfaMode::Disabled}, SourceKind::ActiveDirectory);
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.index(row, 2).data().toString(), labelOf(decide(model.lines().at(row))));
            QVERIFY(model.index(row, 3).data().toString().contains(u"RADIUS"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestMfaModels)
#include "tst_mfamodels.moc"
