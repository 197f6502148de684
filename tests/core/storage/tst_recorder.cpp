// SPDX-License-Identifier: Apache-2.0
#define SQLITE_ENABLE_PREUPDATE_HOOK
#define SQLITE_ENABLE_SESSION
#include "core/storage/recorder.h"

#include "core/storage/changeset.h"
#include "core/storage/changesetrow.h"
#include "core/storage/changesetvalues.h"
#include "core/storage/database.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

#include <sqlite3.h>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QByteArray tables
    = "CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT UNIQUE, size REAL, photo BLOB);"
      "CREATE TABLE words (word TEXT PRIMARY KEY NOT NULL, meaning TEXT);"
      "CREATE TABLE pairs (one INTEGER NOT NULL, rest BLOB, two TEXT NOT NULL, PRIMARY KEY (two, one)) WITHOUT ROWID;"
      "CREATE TABLE cards (id INTEGER PRIMARY KEY, person REFERENCES people (id) ON DELETE CASCADE ON UPDATE CASCADE);"
      "CREATE TABLE loose (id INTEGER PRIMARY KEY);"
      "CREATE TRIGGER follow AFTER INSERT ON people BEGIN INSERT OR IGNORE INTO words VALUES (new.name, 'of ' || new.id); END;"
      "INSERT INTO people VALUES (1, 'ana', 1, NULL), (2, 'bob', 2.5, x'00'), (3, 'cai', -0.0, zeroblob(300));"
      "INSERT INTO pairs VALUES (1, NULL, 'a'), (2, x'', 'b'); INSERT INTO cards VALUES (1, 1), (2, 1), (3, NULL);";

const QList<QByteArray> recorded{"people", "words", "pairs", "cards"};

std::unique_ptr<Database> sheet()
{
    auto database = must(Database::open(u":memory:"_s, Database::Access::Create));
    must(database->execute(tables));
    return database;
}

/// What SQLite's own session extension records of the same.
QByteArray recordedBySession(Database &database, const QByteArrayList &scripts)
{
    sqlite3_session *session = nullptr;
    int code = sqlite3session_create(database.handle(), "main", &session);
    for (const QByteArray &table : recorded) {
        code |= sqlite3session_attach(session, table.constData());
    }
    for (const QByteArray &script : scripts) {
        (void)database.execute(script);
    }
    int size = 0;
    void *bytes = nullptr;
    code |= sqlite3session_changeset(session, &size, &bytes);
    if (code != SQLITE_OK) {
        qFatal("The session extension answered %d.", code);
    }
    QByteArray changeset(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    sqlite3session_delete(session);
    return changeset;
}

QByteArray recordedByUs(Database &database, const QByteArrayList &scripts)
{
    const auto recorder = must(Recorder::start(database, recorded));
    for (const QByteArray &script : scripts) {
        (void)database.execute(script);  // some of them are refused
    }
    return must(recorder->changeset());
}

/// The rows of a changeset in an order of their own, each as it is written, under the mark of its table.
QByteArrayList rowsOf(const QByteArray &changeset)
{
    QByteArrayList rows;
    QByteArrayView rest(changeset);
    QByteArray mark;
    qint64 columns = 0;
    while (!rest.isEmpty()) {
        const QByteArrayView from = rest;
        if (rest.front() == 'T') {
            rest = rest.sliced(1);
            columns = takeNumber(rest);
            rest = rest.sliced(rest.indexOf('\0', columns) + 1);
            mark = from.first(from.size() - rest.size()).toByteArray();
            continue;
        }
        qint64 values = rest.front() == SQLITE_UPDATE ? 2 * columns : columns;
        for (rest = rest.sliced(2); values > 0; --values) {
            rest = rest.sliced(sizeOfValue(rest));
        }
        rows.append(mark + from.first(from.size() - rest.size()).toByteArray());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

bool isTakenBack(Database &database, const QByteArray &changeset)
{
    const auto transaction = must(Transaction::begin(database));
    NoProgress unwatched;
    const auto inTheWay = must(apply(database, must(inverted(database, changeset)), {}, unwatched));
    must(transaction->commit());
    return inTheWay.isEmpty();
}

QByteArray somePerson(QRandomGenerator &random)
{
    return QByteArray::number(random.bounded(1, 9));
}

QByteArray someName(QRandomGenerator &random)
{
    static const QByteArrayList names{"'ana'", "'bob'", "'cai'", "'dan'", "'eve'", "''", "'é'", "NULL", "'" + QByteArray(200, 'x') + "'"};
    return names.at(random.bounded(int(names.size())));
}

/// One statement or a few, sensible or not.
QByteArray someScript(QRandomGenerator &random)
{
    switch (random.bounded(12)) {
    case 0:
        return "INSERT INTO people (id, name, size) VALUES (" + somePerson(random) + ", " + someName(random) + ", 7)";
    case 1:
        return "INSERT OR REPLACE INTO people VALUES (" + somePerson(random) + ", " + someName(random) + ", 0.5, x'0102')";
    case 2:
        return "UPDATE people SET name = " + someName(random) + ", size = size + 1 WHERE id = " + somePerson(random);
    case 3:
        return "UPDATE OR IGNORE people SET id = " + somePerson(random) + " WHERE id = " + somePerson(random);
    case 4:
        return "DELETE FROM people WHERE id = " + somePerson(random);
    case 5:  // refused half way
        return "INSERT INTO people (name) VALUES ('p'), ('q'), ('p')";
    case 6:
        return "INSERT INTO words VALUES (" + someName(random) + ", 'w') ON CONFLICT DO UPDATE SET meaning = meaning || 'x'";
    case 7:
        return "INSERT OR REPLACE INTO pairs VALUES (" + somePerson(random) + ", zeroblob(130), " + someName(random) + ")";
    case 8:
        return "UPDATE OR REPLACE pairs SET two = " + someName(random) + ", rest = one WHERE one = " + somePerson(random);
    case 9:
        return "SAVEPOINT part; DELETE FROM words; UPDATE people SET photo = x'ff'; INSERT INTO pairs VALUES (99, 1, 'z');"
               "ROLLBACK TO part; RELEASE part";
    case 10:
        return "INSERT INTO cards (person) VALUES (" + somePerson(random) + "); INSERT INTO loose VALUES (NULL)";
    default:
        return "DELETE FROM cards WHERE person IS " + somePerson(random) + "; DELETE FROM words WHERE word = " + someName(random);
    }
}

}  // namespace

class TestRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatTheSessionExtensionWrites()
    {
        constexpr int runs = 400;
        int withRows = 0;
        for (quint32 seed = 1; seed <= runs; ++seed) {
            QRandomGenerator random(seed);
            QByteArrayList scripts;
            for (int count = random.bounded(1, 15); count > 0; --count) {
                scripts.append(someScript(random));
            }
            const auto one = sheet();
            const auto other = sheet();
            const QByteArray ours = recordedByUs(*one, scripts);
            const QByteArray theirs = recordedBySession(*other, scripts);
            if (rowsOf(ours) != rowsOf(theirs)) {
                qWarning().noquote() << "seed" << seed << scripts.join("\n") << "\n" << ours.toHex(' ') << "\n" << theirs.toHex(' ');
            }
            QCOMPARE(rowsOf(ours), rowsOf(theirs));
            withRows += ours.isEmpty() ? 0 : 1;
        }
        QVERIFY(withRows > runs * 3 / 4);
    }

    void keepsTheRowsInTheOrderOfTheirFirstTouch()
    {
        const auto database = sheet();
        const QByteArray changeset = recordedByUs(
            *database,
            {"INSERT INTO cards VALUES (9, 2), (4, 2), (7, 2); UPDATE people SET size = 9 WHERE id = 2; DELETE FROM cards WHERE id = 4"});
        QStringList seen;
        must(visitRows(*database, changeset, [&](const RowChange &row) {
            seen.append(row.table + row.key.toString());
            return true;
        }));
        QCOMPARE(seen, (QStringList{u"people2"_s, u"cards9"_s, u"cards7"_s}));
    }

    void knowsTheDefaultOfRowsThatAreOlderThanTheirColumn()
    {
        const auto database = sheet();
        must(database->execute("ALTER TABLE words ADD COLUMN known INTEGER NOT NULL DEFAULT 5; INSERT INTO words VALUES ('b', '', 6);"
                               "ALTER TABLE words ADD COLUMN note TEXT; ALTER TABLE words ADD COLUMN kind TEXT NOT NULL DEFAULT 'it''s'"));
        const QByteArray changeset = recordedByUs(*database, {"UPDATE words SET meaning = 'x', known = 7 WHERE word = 'b'"});
        const QByteArray deletion = recordedByUs(*database, {"DELETE FROM words"});
        for (const QByteArray &done : {deletion, changeset}) {
            QVERIFY(isTakenBack(*database, done));
        }
        QCOMPARE(must(database->integer("SELECT count(*) FROM words WHERE known = 6 AND note IS NULL AND kind = 'it''s'")), 1);
        must(database->execute("ALTER TABLE pairs ADD COLUMN known INTEGER NOT NULL DEFAULT 5"));
        const QByteArray older = recordedByUs(*database, {"DELETE FROM pairs; DELETE FROM cards"});
        QVERIFY(isTakenBack(*database, older));
        QCOMPARE(must(database->integer("SELECT sum(known) FROM pairs")), 10);
    }

    void followsASchemaThatChanges()
    {
        const auto database = sheet();
        QCOMPARE(rowsOf(recordedByUs(*database, {"INSERT INTO words VALUES ('a', 'b')"})).size(), 1);
        must(database->execute("DROP TABLE words; CREATE TABLE words (meaning TEXT, more TEXT, word INTEGER PRIMARY KEY)"));
        const QByteArray changeset = recordedByUs(*database, {"INSERT INTO words VALUES ('m', 'n', 4)"});
        must(visitRows(*database, changeset, [&](const RowChange &row) {
            [&] { QCOMPARE(row.key.toInt(), 4); }();
            return true;
        }));
        QCOMPARE(rowsOf(changeset).size(), 1);
    }

    void sharesAConnectionWithNoOther()
    {
        const auto database = sheet();
        const auto recorder = must(Recorder::start(*database, recorded));
        QVERIFY(!Recorder::start(*database, recorded));
        must(database->execute("INSERT INTO words VALUES ('still', 'seen')"));
        QCOMPARE(rowsOf(must(recorder->changeset())).size(), 1);
    }

    void goesOnAfterAComparison()
    {
        const auto database = sheet();
        must(database->execute(
            "ATTACH DATABASE ':memory:' AS other; CREATE TABLE other.words (word TEXT PRIMARY KEY NOT NULL, meaning TEXT);"
            "INSERT INTO other.words VALUES ('a', 'b')"));
        const auto recorder = must(Recorder::start(*database, recorded));
        must(database->execute("INSERT INTO words VALUES ('before', '')"));
        QCOMPARE(rowsOf(must(difference(*database, "other", {"words"}))).size(), 5);  // three of them by the trigger
        must(database->execute("INSERT INTO words VALUES ('after', '')"));
        QCOMPARE(rowsOf(must(recorder->changeset())).size(), 2);
    }

    void writesNumbersOfEveryLength()
    {
        for (const quint64 number : {0ULL, 1ULL, 127ULL, 128ULL, 16'383ULL, 16'384ULL, 2'097'151ULL, 2'097'152ULL, 1ULL << 40U}) {
            std::string bytes;
            appendNumber(bytes, number);
            QByteArrayView rest(bytes);
            QCOMPARE(quint64(takeNumber(rest)), number);
            QVERIFY(rest.isEmpty());
            rest = QByteArrayView(bytes).chopped(1);
            QCOMPARE(takeNumber(rest), -1);
        }
    }
};

QTEST_APPLESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
