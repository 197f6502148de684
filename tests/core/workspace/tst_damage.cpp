// SPDX-License-Identifier: Apache-2.0
#include "core/groups/groupstore.h"
#include "core/history/eventstore.h"
#include "core/history/historyservice.h"
#include "core/storage/database.h"
#include "core/users/userstore.h"
#include "core/workspace/snapshots.h"
#include "core/workspace/workspacefile.h"
#include "tests/support/files.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// What a look at everything in a workspace finds; the first error ends it.
Result<QList<qint64>> lookedThrough(Workspace &workspace)
{
    Database &database = workspace.database();
    const auto users = UserStore(database).ids({});
    const auto groups = GroupStore(database).ids({});
    const auto events = EventStore(database).ids({});
    if (!users || !groups || !events) {
        return !users ? fail(users) : !groups ? fail(groups) : fail(events);
    }
    const auto people = UserStore(database).records(*users);
    const auto teams = GroupStore(database).records(*groups);
    if (!people || !teams) {
        return people ? fail(teams) : fail(people);
    }
    for (const qint64 event : *events) {
        if (const auto details = HistoryService(workspace).details({event}); !details) {
            return fail(details);
        }
    }
    return QList<qint64>{people->size(), teams->size(), events->size()};
}

}  // namespace

/// A file that something went over: it opens and is whole, or somebody says so; no program falls over it.
class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_content = contentOf(m_closed.path());
        m_whole = must(lookedThrough(*must(m_closed.open())));
        QCOMPARE(m_whole, (QList<qint64>{3, 2, 5}));
    }

    void saysSoWhereverTheFileEnds()
    {
        SeededRandom random(11);
        for (int round = 0; round < 60; ++round) {
            const auto size = qsizetype(random.below(quint32(m_content.size())));
            // What is missing of the last page may be nothing but unused space.
            const bool inTheLastPage = size > m_content.size() - 4096;
            const auto found = tried(m_content.left(size));
            QVERIFY2(!found || (inTheLastPage && *found == m_whole), qPrintable(u"%1 bytes opened"_s.arg(size)));
        }
        for (qsizetype size = 4096; size < m_content.size(); size += 4096) {
            QVERIFY2(!tried(m_content.left(size)), qPrintable(u"%1 bytes opened"_s.arg(size)));
        }
    }

    void neverLosesRowsQuietlyToFlippedBits()
    {
        SeededRandom random(12);
        int opened = 0;
        const int rounds = qEnvironmentVariableIsSet("GATEHOUSE_LONG") ? 5000 : 200;
        for (int round = 0; round < rounds; ++round) {
            QByteArray content = m_content;
            for (quint32 flips = 1 + random.below(8); flips > 0; --flips) {
                const auto at = qsizetype(random.below(quint32(content.size())));
                content[at] = char(content.at(at) ^ (1 << random.below(8)));
            }
            const auto found = tried(content);
            QVERIFY2(!found || *found == m_whole, qPrintable(u"round %1"_s.arg(round)));
            opened += found ? 1 : 0;
        }
        // Most of a small file is unused space and text that a check can't know.
        qInfo("%d of %d damaged files opened and were whole", opened, rounds);
        QVERIFY(opened < rounds);
    }

    void neverFallsOverAnOverwrittenPage()
    {
        SeededRandom random(13);
        for (qsizetype at = 0; at < m_content.size(); at += 4096) {
            for (const QByteArray &over : {QByteArray(4096, '\0'), random.bytes(4096), QByteArray(512, '\xff')}) {
                QByteArray content = m_content;
                content.replace(at, over.size(), over);
                const auto found = tried(content);
                QVERIFY2(!found || *found == m_whole, qPrintable(u"page %1"_s.arg(at / 4096)));
            }
        }
    }

    void refusesToUndoWhatIsNotAsItWasWritten()
    {
        const ClosedWorkspace closed;
        const auto workspace = must(closed.open());
        Database &database = workspace->database();
        QVERIFY(database.execute("UPDATE changes SET changeset = zeroblob(length(changeset)) WHERE id = 5"));
        const auto refused = workspace->undo(5);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QVERIFY2(refused.error().message.contains(u"is damaged"_s), qPrintable(refused.error().message));
        QVERIFY(!HistoryService(*workspace).details({5}));
        QVERIFY(workspace->undo(4));
    }

private:
    /// Opens, checks, reads and undoes. Nothing when somebody said that the file is damaged.
    std::optional<QList<qint64>> tried(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"damaged.gatehouse"_s);
        write(path, content);
        auto workspace = Workspace::open(path, m_closed.test.setup);
        std::optional<QList<qint64>> whole;
        if (workspace) {
            const auto found = lookedThrough(**workspace);
            if (found && workspacefile::check((*workspace)->database())) {
                whole = *found;
            }
            (void)(*workspace)->undo(5);
            (void)(*workspace)->undo(1);
            (void)Snapshots(**workspace).backUp(m_folder.filePath(u"copy.gatehouse"_s));
        } else if (contentOf(path) != content) {
            qFatal("a file that was refused has been written to");
        }
        workspace = fail(Error::Kind::Cancelled, {});
        for (const QString &name : filesIn(m_folder.path())) {
            QFile::remove(m_folder.filePath(name));
        }
        return whole;
    }

    ClosedWorkspace m_closed;
    QTemporaryDir m_folder;
    QByteArray m_content;
    QList<qint64> m_whole;
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
