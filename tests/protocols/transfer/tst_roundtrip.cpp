// SPDX-License-Identifier: Apache-2.0
#include "core/groups/groupservice.h"
#include "core/transfer/exportservice.h"
#include "core/transfer/importservice.h"
#include "core/transfer/transferstore.h"
#include "core/users/userservice.h"
#include "protocols/transferformats.h"
#include "tests/protocols/nastyrecords.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// Nothing that the rules for users (no format characters, as in composed emoji) or the trimming of their values would change.
User acceptable(QRandomGenerator &random, int number)
{
    User user = nasty::user(random, number);
    for (const UserAttribute &attribute : userAttributes()) {
        setField(user, attribute.path, fieldOf(user, attribute.path).remove(QChar(0x200d)).trimmed().left(250));
    }
    user.username = u"user\"%1\",;=+ñ山#"_s.arg(number);
    user.status = User::Status::Enabled;
    return user;
}

class Cancelled final : public Progress
{
public:
    void report(qint64, qint64) override {}
    void itemFailed(const QString &, const QString &) override {}
    bool isCancelled() const override { return true; }
};

}  // namespace

/// A directory goes out and comes back into another workspace.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheSameDirectory_data();
    void makesTheSameDirectory();
    void findsNothingToDoInItsOwnExport_data() { makesTheSameDirectory_data(); }
    void findsNothingToDoInItsOwnExport();
    void exportsOnlyWhatIsAskedFor();
    void leavesTheOldFileWhenCancelled();
    void saysWhyAFileCannotBeWritten();
    void guessesFormats_data();
    void guessesFormats();

private:
    static void fill(TestWorkspace &workspace);
    static QByteArray exported(TestWorkspace &workspace, const TransferFormat &format, ImportRow::Kind kind);
    static ImportPlan planned(TestWorkspace &workspace, ImportFile file);

    TransferFormats m_formats = allTransferFormats();
    NoProgress m_unwatched{};
};

void TestRoundTrip::fill(TestWorkspace &workspace)
{
    QRandomGenerator random(4180);
    ImportFile file;
    for (const QString &name : {u"Ops; \"night\""_s, u"開発, =1+1"_s, u"Nobody"_s}) {
        ImportRow group;
        group.kind = ImportRow::Kind::Group;
        group.fields.insert(u"displayName"_s, name);
        group.fields.insert(u"description"_s, u"line one\nline \"two\""_s);
        file.rows.append(group);
    }
    for (int i = 0; i < 60; ++i) {
        const User user = acceptable(random, i);
        ImportRow row;
        for (const UserAttribute &attribute : userAttributes()) {
            row.fields.insert(attribute.path, fieldOf(user, attribute.path));
        }
        row.active = i % 7 == 0 ? ImportRow::Active::No : ImportRow::Active::Yes;
        row.groups = i % 2 == 0 ? QStringList{u"Ops; \"night\""_s} : QStringList{u"開発, =1+1"_s, u"Ops; \"night\""_s};
        file.rows.append(row);
    }
    NoProgress unwatched;
    const ImportPlan plan = must(ImportService(*workspace).plan(file, {}, unwatched));
    must(ImportService(*workspace).apply(plan, ImportService::Choice::AllRows, unwatched));
}

QByteArray TestRoundTrip::exported(TestWorkspace &workspace, const TransferFormat &format, ImportRow::Kind kind)
{
    NoProgress unwatched;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const ExportService service(*workspace);
    must(kind == ImportRow::Kind::User ? service.writeUsers(must(service.users({})), format, buffer, unwatched)
                                       : service.writeGroups(must(service.groups({})), format, buffer, unwatched));
    return buffer.data();
}

ImportPlan TestRoundTrip::planned(TestWorkspace &workspace, ImportFile file)
{
    NoProgress unwatched;
    return must(ImportService(*workspace).plan(std::move(file), {ImportOptions::MissingGroups::Create, {}, {}}, unwatched));
}

void TestRoundTrip::makesTheSameDirectory_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("CSV") << u"csv"_s;
    QTest::newRow("LDIF") << u"ldif"_s;
    QTest::newRow("SCIM") << u"scim"_s;
}

void TestRoundTrip::makesTheSameDirectory()
{
    QFETCH(QString, id);
    const TransferFormat &format = *m_formats.find(id);
    TestWorkspace from;
    TestWorkspace to;
    fill(from);
    const auto bringIn = [&](ImportFile file) {
        for (const ImportRow &row : std::as_const(file.rows)) {
            QVERIFY2(!row.error, qPrintable(row.error.value_or(Error{}).message));
        }
        must(ImportService(*to).apply(planned(to, std::move(file)), ImportService::Choice::AllRows, m_unwatched));
    };
    // SCIM carries memberships with the groups, and a disabled user can't join one: disable them in a second reading.
    ImportFile users = nasty::read(format, exported(from, format, ImportRow::Kind::User));
    for (ImportRow &row : users.rows) {
        row.active = id == u"scim"_s ? ImportRow::Active::Unstated : row.active;
    }
    bringIn(users);
    bringIn(nasty::read(format, exported(from, format, ImportRow::Kind::Group)));
    bringIn(nasty::read(format, exported(from, format, ImportRow::Kind::User)));
    UserStore source((*from).database());
    UserStore target((*to).database());
    for (const User &user : must(source.records(must(source.ids({}))))) {
        User copy = must(target.byUsername(user.username)).value_or(User{});
        QCOMPARE(must(TransferStore((*to).database()).groupNamesOf(copy.id)),
                 must(TransferStore((*from).database()).groupNamesOf(user.id)));
        copy.id = user.id;
        copy.userId = user.userId;
        copy.createdAt = user.createdAt;
        copy.updatedAt = user.updatedAt;
        QCOMPARE(copy, user);
    }
    QCOMPARE(must(target.counts()), must(source.counts()));
    for (const QString &name : {u"Ops; \"night\""_s, u"開発, =1+1"_s, u"Nobody"_s}) {
        QCOMPARE(must(GroupService(*to).find(name)).description, must(GroupService(*from).find(name)).description);
        QCOMPARE(must(GroupService(*to).find(name)).memberCount, must(GroupService(*from).find(name)).memberCount);
    }
}

void TestRoundTrip::findsNothingToDoInItsOwnExport()
{
    QFETCH(QString, id);
    const TransferFormat &format = *m_formats.find(id);
    TestWorkspace workspace;
    fill(workspace);
    QCOMPARE(planned(workspace, nasty::read(format, exported(workspace, format, ImportRow::Kind::User))).counts,
             (ImportCounts{0, 0, 60, 0}));
    QCOMPARE(planned(workspace, nasty::read(format, exported(workspace, format, ImportRow::Kind::Group))).counts,
             (ImportCounts{0, 0, 3, 0}));
}

void TestRoundTrip::exportsOnlyWhatIsAskedFor()
{
    TestWorkspace workspace;
    const User::Id ana = workspace.addUser(u"ana"_s);
    workspace.addUser(u"bob"_s);
    const ExportService service(*workspace);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QCOMPARE(must(service.writeUsers({ana.value, 999}, *m_formats.find(u"csv"_s), buffer, m_unwatched)), 1);
    QVERIFY(buffer.data().contains("ana@example.com") && !buffer.data().contains("bob"));
    UserQuery query;
    query.text = u"bob"_s;
    QCOMPARE(must(service.users(query)).size(), 1);
}

void TestRoundTrip::leavesTheOldFileWhenCancelled()
{
    TestWorkspace workspace;
    workspace.addUser(u"ana"_s);
    const QString path = workspace.folder.filePath(u"out.csv"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const ExportService service(*workspace);
    const QList<qint64> all = must(service.users({}));
    Cancelled cancelled;
    const auto stopped = service.saveUsers(all, *m_formats.find(u"csv"_s), path, cancelled);
    QVERIFY(!stopped && stopped.error().kind == Error::Kind::Cancelled);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    old.close();
    QCOMPARE(must(service.saveUsers(all, *m_formats.find(u"csv"_s), path, m_unwatched)), 1);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QVERIFY(old.readAll().contains("ana@example.com"));
}

void TestRoundTrip::saysWhyAFileCannotBeWritten()
{
    TestWorkspace workspace;
    const auto failed = ExportService(*workspace).saveGroups({}, *m_formats.find(u"ldif"_s), u"/no/such/folder/out.ldif"_s, m_unwatched);
    QVERIFY(!failed && failed.error().kind == Error::Kind::Storage);
    QVERIFY(failed.error().message.contains(u"/no/such/folder"_s));
}

void TestRoundTrip::guessesFormats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QString>("id");
    QTest::newRow("by content") << u"people.txt"_s << QByteArray("# comment\r\n\r\nVersion: 1\r\ndn: x") << u"ldif"_s;
    QTest::newRow("JSON") << u"people.csv"_s << QByteArray("\xef\xbb\xbf\n [ {") << u"scim"_s;
    QTest::newRow("by name") << u"PEOPLE.CSV"_s << QByteArray("userName,mail\n") << u"csv"_s;
    QTest::newRow("an empty LDIF file") << u"people.ldif"_s << QByteArray() << u"ldif"_s;
    QTest::newRow("unknown") << u"people.docx"_s << QByteArray("PK") << QString();
}

void TestRoundTrip::guessesFormats()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    QFETCH(QString, id);
    const TransferFormat *format = m_formats.guess(name, beginning);
    QCOMPARE(format ? format->id() : QString(), id);
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
