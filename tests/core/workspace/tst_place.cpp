// SPDX-License-Identifier: Apache-2.0
#include "core/history/historyservice.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesChangesToAFileThatWasMovedAway()
    {
        const TestWorkspace test;
        test.addUser(u"ana"_s);
        const QString elsewhere = test.folder.filePath(u"elsewhere.gatehouse"_s);
        QVERIFY(QFile::rename(test.path(), elsewhere));
        const auto refused = UserService(*test).create({TestWorkspace::person(u"bob"_s)});
        QVERIFY(refused.error().kind == Error::Kind::Storage);
        QVERIFY2(refused.error().message.contains(u"moved"_s), qPrintable(refused.error().message));

        QVERIFY(QFile::rename(elsewhere, test.path()));
        QVERIFY(UserService(*test).create({TestWorkspace::person(u"bob"_s)}));
    }

    void refusesChangesToAFileThatWasReplaced()
    {
        const TestWorkspace test;
        test.addUser(u"ana"_s);
        QVERIFY(QFile::rename(test.path(), test.folder.filePath(u"old.gatehouse"_s)));
        QFile other(test.path());
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("something else");
        other.close();
        QVERIFY(UserService(*test).create({TestWorkspace::person(u"bob"_s)}).error().kind == Error::Kind::Storage);
    }

    void neverWritesAnExportOverAWorkspace()
    {
        const TestWorkspace test;
        test.addUser(u"ana"_s);
        NoProgress progress;
        const auto refused = HistoryService(*test).saveJson({}, test.path(), progress);
        QVERIFY(refused.error().kind == Error::Kind::Forbidden);
        QVERIFY(UserService(*test).find(u"ana"_s));
        QVERIFY(HistoryService(*test).saveJson({}, test.folder.filePath(u"new.json"_s), progress));
    }
};

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"
