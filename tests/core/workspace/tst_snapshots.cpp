// SPDX-License-Identifier: Apache-2.0
#include "core/storage/database.h"
#include "core/workspace/snapshots.h"
#include "core/workspace/workspacefile.h"
#include "tests/support/files.h"

#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QStringList differences(const QString &before, const QString &after)
{
    QStringList lines;
    must(compareFiles(before, after, [&](const RowDescription &row) {
        lines.append(u"%1 %2 %3"_s.arg(nameOf(row.kind), row.table, row.label));
        return true;
    }));
    lines.sort();
    return lines;
}

void rename(Workspace &workspace, Group::Id id, const QString &name)
{
    Group group = must(GroupService(workspace).group(id));
    group.name = name;
    must(GroupService(workspace).update(group));
}

}  // namespace

class TestSnapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesListsAndFinds()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        Snapshots snapshots(*test);
        QVERIFY(snapshots.all().isEmpty());
        const Snapshot first = must(snapshots.take(u"Before März"_s));
        QVERIFY(first.size > 0);
        QCOMPARE(must(snapshots.find(u"Before März"_s)), first);
        QVERIFY(!must(snapshots.take()).name.isEmpty());
        QCOMPARE(snapshots.all().size(), 2);
        QCOMPARE(snapshots.find(u"other"_s).error().kind, Error::Kind::NotFound);
        QCOMPARE(snapshots.find(u"../corp"_s).error().kind, Error::Kind::NotFound);
        QVERIFY(UserService(**Workspace::open(first.path, test.setup)).find(u"ana"_s));
    }

    void laysThemWhereOnlyReadersOfTheWorkspaceLook()
    {
        constexpr auto others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        const TestWorkspace alone;
        const Snapshot snapshot = must(Snapshots(*alone).take(u"first"_s));
        QVERIFY(!(QFile::permissions(Snapshots(*alone).folder()) & others));
        QVERIFY(!(QFile::permissions(snapshot.path) & others));

        const TestWorkspace shared;
        QVERIFY(QFile::setPermissions(shared.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup));
        must(Snapshots(*shared).take(u"first"_s));
        const QFile::Permissions folder = QFile::permissions(Snapshots(*shared).folder());
        QVERIFY(!(folder & (QFile::ReadOther | QFile::WriteOther | QFile::ExeOther)));
        const mode_t mask = umask(0);
        umask(mask);
        QCOMPARE(folder.testFlag(QFile::ReadGroup), (mask & S_IRGRP) == 0);
        QCOMPARE(folder.testFlag(QFile::WriteGroup), (mask & S_IWGRP) == 0);
    }

    void refusesNamesThatAreTakenOrNoNames()
    {
        TestWorkspace test;
        Snapshots snapshots(*test);
        QVERIFY(snapshots.take(u"one"_s));
        QCOMPARE(snapshots.take(u"one"_s).error().kind, Error::Kind::Conflict);
        for (const QString &name : {u"../up"_s, u"a/b"_s, u".hidden"_s, u" blank"_s, QString(65, u'x'), u"line\nend"_s}) {
            QCOMPARE(snapshots.take(name).error().kind, Error::Kind::Invalid);
        }
        QVERIFY(snapshots.take(QString(64, u'x')));
    }

    void tellsNothingButWhatDiffers()
    {
        TestWorkspace test;
        const User::Id ana = test.addUser(u"ana"_s);
        Snapshots snapshots(*test);
        const Snapshot before = must(snapshots.take(u"before"_s));
        User user = must(UserService(*test).user(ana));
        user.attributes.insert(u"title"_s, u"Editor"_s);
        QVERIFY(UserService(*test).update(user));
        QList<RowDescription> rows;
        QVERIFY(compareFiles(before.path, test.path(), [&](const RowDescription &row) {
            rows.append(row);
            return true;
        }));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().label, u"ana"_s);
        QCOMPARE(rows.first().fields.size(), 1);
        QCOMPARE(rows.first().fields.first().name, u"title"_s);
        QCOMPARE(rows.first().fields.first().after, u"Editor"_s);
        QVERIFY(differences(test.path(), test.path()).isEmpty());
    }

    void writesToNeitherFileAndLeavesNothingBesideThem()
    {
        const ClosedWorkspace one;
        const ClosedWorkspace two;
        must(UserService(*must(two.open())).create({TestWorkspace::person(u"dan"_s)}));
        const QByteArray before = contentOf(one.path());
        const QByteArray after = contentOf(two.path());
        QVERIFY(!differences(one.path(), two.path()).isEmpty());
        QCOMPARE(contentOf(one.path()), before);
        QCOMPARE(contentOf(two.path()), after);
        QCOMPARE(filesIn(one.test.folder.path()), QStringList{u"corp.gatehouse"_s});
        QCOMPARE(filesIn(two.test.folder.path()), QStringList{u"corp.gatehouse"_s});
    }

    void readsFromAMediumThatCanNotBeWritten()
    {
        const ClosedWorkspace closed;
        const QTemporaryDir medium;
        if (geteuid() != 0 || mount("none", qPrintable(medium.path()), "tmpfs", 0, "size=4m") != 0) {
            QSKIP("only the administrator of the machine can mount a medium");
        }
        const QString path = medium.filePath(u"corp.gatehouse"_s);
        const bool copied = QFile::copy(closed.path(), path);
        const bool frozen = mount("none", qPrintable(medium.path()), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=4m") == 0;
        const QStringList found = copied && frozen ? differences(path, closed.path()) : QStringList{u"no medium"_s};
        const auto opened = Workspace::open(path, closed.test.setup);
        umount2(qPrintable(medium.path()), MNT_DETACH);
        QCOMPARE(found, QStringList());
        QVERIFY(opened);
        const Status refused = (*opened)->mayChange();
        QVERIFY2(!refused && refused.error().message.contains(u"read-only"_s), "a medium that may not be written is read");
    }

    void restoresNamesThatWereExchanged()
    {
        TestWorkspace test;
        GroupService groups(*test);
        const Group::Id red = must(groups.create({{}, {}, u"Red"_s}));
        const Group::Id blue = must(groups.create({{}, {}, u"Blue"_s}));
        Snapshots snapshots(*test);
        const Snapshot before = must(snapshots.take(u"before"_s));
        rename(*test, red, u"Neither"_s);
        rename(*test, blue, u"Red"_s);
        rename(*test, red, u"Blue"_s);

        const auto restored = snapshots.restore(before.path, m_unwatched);
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().message));
        QCOMPARE(must(groups.group(red)).name, u"Red"_s);
        QCOMPARE(differences(before.path, test.path()), QStringList());
        QVERIFY((*test).undo(restored->change));
        QCOMPARE(must(groups.group(red)).name, u"Blue"_s);
        QVERIFY((*test).redo(restored->change));
        QCOMPARE(must(groups.group(blue)).name, u"Blue"_s);
        QVERIFY(workspacefile::check((*test).database()));
    }

    void restoresWhatAnotherWorkspaceHeld()
    {
        const ClosedWorkspace other;
        TestWorkspace test;
        for (const QString &name : {u"cai"_s, u"ana"_s, u"zoe"_s, u"bob"_s}) {
            test.addUser(name);
        }
        QVERIFY(GroupService(*test).create({{}, {}, u"Night"_s}));
        const auto restored = Snapshots(*test).restore(other.path(), m_unwatched);
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().message + restored.error().details));
        QCOMPARE(differences(other.path(), test.path()), QStringList());
        QVERIFY(workspacefile::check((*test).database()));
        QVERIFY((*test).undo(restored->change));
        QVERIFY(UserService(*test).find(u"zoe"_s));
        QVERIFY(workspacefile::check((*test).database()));
    }

    void restoresNothingFromAFileThatIsNone()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        Snapshots snapshots(*test);
        const QString path = test.folder.filePath(u"text.gatehouse"_s);
        write(path, "this is a text");
        QCOMPARE(snapshots.restore(path, m_unwatched).error().kind, Error::Kind::Storage);
        QCOMPARE(snapshots.restore(path + u"2"_s, m_unwatched).error().kind, Error::Kind::NotFound);
        const Snapshot now = must(snapshots.take(u"now"_s));
        QCOMPARE(snapshots.restore(now.path, m_unwatched).error().kind, Error::Kind::Conflict);
        QCOMPARE(must((*test).nextUndo())->summary, u"Add user ana"_s);
    }

    void backsUpToAnyPlaceAndKeepsItForTheSameEyes()
    {
        TestWorkspace test;
        test.addUser(u"bob"_s);
        const QString path = test.folder.filePath(u"back up.gatehouse"_s);
        QVERIFY(Snapshots(*test).backUp(path));
        test.addUser(u"ana"_s);
        QVERIFY(Snapshots(*test).backUp(path));
        QCOMPARE(QFile::permissions(path), QFile::permissions(test.path()));
        QVERIFY(UserService(**Workspace::open(path, test.setup)).find(u"ana"_s));
        const QString letter = test.folder.filePath(u"letter.txt"_s);
        write(letter, "Dear Ana");
        QCOMPARE(Snapshots(*test).backUp(letter).error().kind, Error::Kind::Forbidden);
        QCOMPARE(contentOf(letter), QByteArray("Dear Ana"));
        QCOMPARE(Snapshots(*test).backUp(test.folder.filePath(u"none/x"_s)).error().kind, Error::Kind::Storage);
    }

    void neverReplacesAFileThatIsOpen()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        TestWorkspace other;
        other.addUser(u"bob"_s);
        QCOMPARE(Snapshots(*test).backUp(other.path()).error().kind, Error::Kind::Forbidden);
        const QString copy = test.folder.filePath(u"copy.gatehouse"_s);
        must(Snapshots(*test).backUp(copy));
        {
            const auto open = must(Workspace::open(copy, test.setup));
            must(UserService(*open).create({TestWorkspace::person(u"dan"_s)}));
            QCOMPARE(Snapshots(*test).backUp(copy).error().kind, Error::Kind::Conflict);
        }
        QVERIFY(UserService(*other).create({TestWorkspace::person(u"cai"_s)}));

        // Nor itself, whatever it is called.
        QVERIFY(QDir(test.folder.path()).mkdir(u"sub"_s));
        const QString link = test.folder.filePath(u"folder"_s);
        QVERIFY(QFile::link(test.folder.path(), link));
        for (const QString &path : {test.path(), test.folder.filePath(u"sub/../corp.gatehouse"_s), link + u"/corp.gatehouse"_s}) {
            QCOMPARE(Snapshots(*test).backUp(path).error().kind, Error::Kind::Invalid);
        }
        QVERIFY(UserService(*test).create({TestWorkspace::person(u"cai"_s)}));
    }

private:
    NoProgress m_unwatched;
};

QTEST_GUILESS_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
