// SPDX-License-Identifier: Apache-2.0
#include "core/users/userstore.h"
#include "core/workspace/workspacefile.h"
#include "tests/support/files.h"
#include "tests/support/shadow.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

/// A program that is killed while it writes: what it was answered is there, and nothing is half there.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingThatWasAnswered()
    {
        const int rounds = qEnvironmentVariableIsSet("GATEHOUSE_LONG") ? 200 : 25;
        ClosedWorkspace closed;
        Shadow shadow(*must(closed.open()), closed.test.folder.filePath(u"shadow.gatehouse"_s));
        SeededRandom random(quint64(QDateTime::currentMSecsSinceEpoch()));
        QElapsedTimer timer;
        timer.start();
        qint64 answered = 0;
        qint64 unanswered = 0;
        int leftJournal = 0;
        for (int round = 0; round < rounds; ++round) {
            const qint64 last = killedWriter(closed.path(), quint64(round + 1), int(random.below(150)));
            leftJournal += QFileInfo(closed.path() + u"-wal"_s).size() > 0 ? 1 : 0;

            const auto workspace = closed.open();
            QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message + workspace.error().details));
            const auto fine = workspacefile::check((*workspace)->database());
            QVERIFY2(fine, qPrintable(fine ? QString() : fine.error().details));
            const qint64 newest = must(ChangeStore((*workspace)->database()).newestEvent());
            // At most the one change that was on its way when the end came.
            QVERIFY2(newest == std::max(last, m_newest) || newest == std::max(last, m_newest) + 1,
                     qPrintable(u"%1 after %2"_s.arg(newest).arg(last)));
            const QStringList differences = shadow.follow(**workspace);
            QVERIFY2(differences.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(differences.join(u'\n'))));
            answered += std::max(last, m_newest) - m_newest;
            unanswered += newest - std::max(last, m_newest);
            m_newest = newest;
        }
        QVERIFY(answered > rounds);
        qInfo("killed %d times in %lld ms: %lld changes answered, %lld finished without an answer, %d journals left behind", rounds,
              timer.elapsed(), answered, unanswered, leftJournal);
        QVERIFY(leftJournal > 0);
    }

    void leavesNoHalfWorkspaceWhenKilledWhileMakingOne()
    {
        const int rounds = qEnvironmentVariableIsSet("GATEHOUSE_LONG") ? 100 : 10;
        const TestWorkspace test;
        SeededRandom random(quint64(QDateTime::currentMSecsSinceEpoch()));
        for (int round = 0; round < rounds; ++round) {
            const QString path = test.folder.filePath(u"made%1.gatehouse"_s.arg(round));
            Beside maker({u"sample"_s, path});
            (void)maker.process().waitForFinished(int(random.below(60)));
            maker.process().kill();
            (void)maker.process().waitForFinished();
            const auto workspace = Workspace::open(path, test.setup);
            QVERIFY2(workspace || workspace.error().kind == Error::Kind::NotFound,
                     qPrintable(workspace ? QString() : workspace.error().message));
            if (workspace) {
                QVERIFY((*workspace)->portalUrl().startsWith(u"https://d-"_s));
                QVERIFY(workspacefile::check((*workspace)->database()));
            } else {
                QVERIFY(Workspace::create(path, test.setup));
            }
        }
        QVERIFY(QDir(test.folder.path()).entryList({u"*.partial-*"_s}, QDir::Files).isEmpty());
    }

private:
    /// Lets a writer write until it is killed; answers the last event for which it was told of success.
    qint64 killedWriter(const QString &path, quint64 seed, int milliseconds)
    {
        Beside writer({u"write"_s, path, QString::number(seed), u"60000"_s});
        if (writer.line() != u"ready"_s) {
            qFatal("the writer does not start");
        }
        (void)writer.process().waitForFinished(milliseconds);
        writer.process().kill();
        (void)writer.process().waitForFinished();
        qint64 last = 0;
        for (const QString &line : writer.lines()) {
            if (line.startsWith(u"failed"_s)) {
                qFatal("%s", qPrintable(line));
            }
            last = line.section(u' ', 1).toLongLong();
        }
        return last;
    }

    qint64 m_newest = 5;
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
