// SPDX-License-Identifier: Apache-2.0
// A program that is killed while it provisions: feature A3.
#include "core/provisioning/localprovisioner.h"
#include "core/provisioning/provisioningservice.h"
#include "core/storage/database.h"
#include "core/workspace/workspacefile.h"
#include "tests/support/files.h"
#include "tests/support/testassignments.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestCrash : public QObject
{
    Q_OBJECT

    static qint64 number(const TestAssignments &test, const QByteArray &sql) { return must((*test).database().integer(sql)).value_or(-1); }

    /// Lets a program provision until it has reported so many steps, and kills it a moment later; false when it came to its end.
    static bool killAfter(const QString &path, int steps, int milliseconds)
    {
        Beside program({u"provision"_s, path});
        if (program.line() != u"ready"_s) {
            qFatal("the provisioner does not start");
        }
        for (int i = 0; i < steps; ++i) {
            if (program.line().isNull()) {
                return false;
            }
        }
        const bool ended = program.process().waitForFinished(milliseconds);
        program.process().kill();
        (void)program.process().waitForFinished();
        return !ended;
    }

private Q_SLOTS:
    void a3GoesOnExactlyWhereAKillLeftIt()
    {
        TestAssignments test;
        QList<Account::Id> accounts{test.shop, test.bank, test.sandbox};
        for (int i = 0; i < 97; ++i) {
            accounts.append(addAccount(*test, u"Account %1"_s.arg(i)));
        }
        assign(*test, accounts, {test.reading, test.writing}, {Principal::of(test.team)});
        const qint64 pairs = 200;
        test.workspace.reset();
        SeededRandom chance(quint64(QDateTime::currentMSecsSinceEpoch()));
        int kills = 0;
        for (int round = 0; round < 12; ++round) {
            kills += killAfter(test.path(), int(1 + chance.below(3)), int(chance.below(12))) ? 1 : 0;
            test.reopen();
            QVERIFY(workspacefile::check((*test).database()));
            const qint64 roles = number(test, "SELECT count(*) FROM account_roles");
            // Nothing is lost, and nothing is half made.
            QCOMPARE(number(test, "SELECT count(*) FROM (SELECT account, permission_set FROM account_roles UNION "
                                  "SELECT account, permission_set FROM provisioning)"),
                     pairs);
            QCOMPARE(number(test, "SELECT count(*) FROM account_roles r WHERE NOT EXISTS (SELECT 1 FROM account_providers p "
                                  "WHERE p.account = r.account)"),
                     0);
            // At most the ten orders that were outstanding stand in both.
            const qint64 both = number(test, "SELECT count(*) FROM account_roles r JOIN provisioning p ON p.account = r.account "
                                             "AND p.permission_set = r.permission_set");
            QVERIFY2(both <= 10, qPrintable(QString::number(both)));
            test.workspace.reset();
            if (roles == pairs && both == 0) {
                break;
            }
        }
        QVERIFY(kills > 0);
        test.reopen();
        LocalProvisioner local(*test);
        NoProgress progress;
        must(ProvisioningService(*test).run(local, progress));
        QCOMPARE(number(test, "SELECT count(*) FROM account_roles"), pairs);
        QCOMPARE(number(test, "SELECT count(*) FROM provisioning"), 0);
        QCOMPARE(number(test, "SELECT count(*) FROM account_providers"), 100);
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
