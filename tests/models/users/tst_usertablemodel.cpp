// SPDX-License-Identifier: Apache-2.0
#include "core/mfa/mfadevice.h"
#include "core/users/userservice.h"
#include "models/users/usertablemodel.h"
#include "tests/support/testworkspace.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestUserTableModel : public QObject
{
    Q_OBJECT

    static QStringList names(const UserTableModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            names.append(model.index(row, 0).data().toString());
        }
        return names;
    }

private Q_SLOTS:
    void showsUsersInTheOrderAskedFor()
    {
        TestWorkspace test;
        for (const QString &name : {u"zoe"_s, u"ana"_s, u"Émile"_s}) {
            test.addUser(name);
        }
        Tasks tasks(*test);
        UserTableModel model(*test, tasks);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setQuery({});
        QTRY_COMPARE(names(model), (QStringList{u"ana"_s, u"zoe"_s, u"Émile"_s}));
        model.sort(0, Qt::DescendingOrder);
        QTRY_COMPARE(names(model), (QStringList{u"Émile"_s, u"zoe"_s, u"ana"_s}));
    }

    void findsWithoutRegardToCase()
    {
        TestWorkspace test;
        test.addUser(u"Émile"_s);
        test.addUser(u"zoe"_s);
        Tasks tasks(*test);
        UserTableModel model(*test, tasks);
        model.setQuery({u"ÉMI"_s});
        QTRY_COMPARE(names(model), QStringList{u"Émile"_s});
    }

    void keepsItsRowsWhenAnotherUserComes()
    {
        TestWorkspace test;
        test.addUser(u"bob"_s);
        Tasks tasks(*test);
        UserTableModel model(*test, tasks);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 1);
        const QPersistentModelIndex bob(model.index(0, 0));
        test.addUser(u"ana"_s);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(bob.row(), 1);
        QCOMPARE(bob.data().toString(), u"bob"_s);
    }

    void saysWhichDevicesAUserHas()
    {
        User user;
        QCOMPARE(devicesOf(user), u"None"_s);
        user.authenticatorApps = 2;
        QCOMPARE(devicesOf(user), u"2 app(s)"_s);
        user.securityKeys = 1;
        QCOMPARE(devicesOf(user), u"2 app(s), 1 security key(s)"_s);
        TestWorkspace test;
        test.addUser(u"ana"_s);
        Tasks tasks(*test);
        UserTableModel model(*test, tasks);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.headerData(4, Qt::Horizontal).toString(), u"MFA"_s);
        QCOMPARE(model.index(0, 4).data().toString(), u"None"_s);
    }

    void showsAStatusAsAWordWithATone()
    {
        TestWorkspace test;
        const User::Id ana = test.addUser(u"ana"_s);
        Tasks tasks(*test);
        UserTableModel model(*test, tasks);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 3).data(ToneRole).toInt(), int(Tone::Success));
        NoProgress progress;
        QVERIFY(UserService(*test).setStatus({ana}, User::Status::Disabled, progress));
        QTRY_COMPARE(model.index(0, 3).data().toString(), u"Disabled"_s);
        QCOMPARE(model.index(0, 3).data(ToneRole).toInt(), int(Tone::Neutral));
        QVERIFY(!model.index(0, 0).data(ReasonRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUserTableModel)
#include "tst_usertablemodel.moc"
