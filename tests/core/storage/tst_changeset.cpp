// SPDX-License-Identifier: Apache-2.0
#include "core/storage/changeset.h"
#include "core/storage/changesetrow.h"

#include "core/storage/database.h"
#include "core/storage/recorder.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QByteArray tables = "CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, note TEXT, size REAL, photo BLOB, "
                          "renewed INTEGER NOT NULL DEFAULT 0);"
                          "CREATE TABLE cards (id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES people (id));"
                          "CREATE TABLE words (word TEXT PRIMARY KEY NOT NULL, meaning TEXT NOT NULL);"
                          "CREATE TABLE places (id INTEGER PRIMARY KEY, town INTEGER NOT NULL, name TEXT NOT NULL, "
                          "code TEXT NOT NULL UNIQUE CHECK (length(code) = 4), UNIQUE (town, name));"
                          "INSERT INTO places VALUES (1, 1, 'Inn', 'AAAA'), (2, 1, 'Mill', 'BBBB'), (3, 2, 'Inn', 'CCCC');"
                          "INSERT INTO people (id, name) VALUES (1, 'ana'), (2, 'bob'), (3, 'cai');";

const Bookkeeping bookkeeping{{u"renewed"_s}, QDateTime::fromMSecsSinceEpoch(1'000, Qt::UTC)};

class Sheet
{
public:
    Sheet() : database(must(Database::open(u":memory:"_s, Database::Access::Create))) { must(database->execute(tables)); }

    QByteArray recorded(const QByteArray &script)
    {
        const auto recorder = must(Recorder::start(*database, {"people", "cards", "words", "places"}));
        must(database->execute(script));
        return must(recorder->changeset());
    }

    QByteArray back(const QByteArray &changeset) { return must(inverted(*database, changeset)); }

    /// Applies it as the door does: rolled back when rows are in the way.
    Result<QList<RowConflict>> applied(const QByteArray &changeset)
    {
        const auto transaction = must(Transaction::begin(*database));
        NoProgress unwatched;
        auto conflicts = apply(*database, changeset, bookkeeping, unwatched);
        if (conflicts && conflicts->isEmpty()) {
            must(transaction->commit());
        }
        return conflicts;
    }

    QString names()
    {
        QStringList found;
        Statement query = database->statement("SELECT id || name FROM people ORDER BY id");
        while (query.step()) {
            found.append(query.text(0));
        }
        return found.join(u' ');
    }

    QString places()
    {
        QStringList found;
        Statement query = database->statement("SELECT town || name FROM places ORDER BY id");
        while (query.step()) {
            found.append(query.text(0));
        }
        return found.join(u' ');
    }

    std::unique_ptr<Database> database;
};

}  // namespace

class TestChangeset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWhenNothingDiffersInTheEnd()
    {
        Sheet sheet;
        QVERIFY(sheet.recorded("UPDATE people SET name = name").isEmpty());
        QVERIFY(sheet.recorded("INSERT INTO people (id, name) VALUES (9, 'x'); DELETE FROM people WHERE id = 9").isEmpty());
    }

    void describesRowsWithTheirValues()
    {
        Sheet sheet;
        const QByteArray changeset = sheet.recorded("UPDATE people SET note = 'new', size = 1.5, photo = x'00ff' WHERE id = 2;"
                                                    "DELETE FROM people WHERE id = 3; INSERT INTO words VALUES ('a', 'b')");
        QStringList lines;
        QVERIFY(visitRows(*sheet.database, changeset, [&](const RowChange &row) {
            lines.append(u"%1 %2 %3"_s.arg(row.table).arg(int(row.kind)).arg(row.key.toString()));
            if (row.kind == RowChange::Kind::Updated) {
                const auto at = [&](const QString &column) { return row.after.value(row.columns.indexOf(column)); };
                lines.append(at(u"note"_s).toString());
                lines.append(at(u"size"_s).toString());
                lines.append(QString::fromLatin1(at(u"photo"_s).toByteArray().toHex()));
                lines.append(at(u"name"_s).isValid() ? u"said"_s : u"unsaid"_s);
            }
            return true;
        }));
        lines.sort();
        QCOMPARE(lines, (QStringList{u"00ff"_s, u"1.5"_s, u"new"_s, u"people 1 2"_s, u"people 2 3"_s, u"unsaid"_s, u"words 0 a"_s}));
        QCOMPARE(must(tablesOf(*sheet.database, changeset)).size(), 2);
    }

    void countsTheRowsOfEveryTable()
    {
        Sheet sheet;
        const QByteArray changeset = sheet.recorded(
            "UPDATE people SET note = NULL, size = 1.5, photo = zeroblob(200) WHERE id = 2; DELETE FROM people WHERE id = 3;"
            "INSERT INTO people (id, name, note) VALUES (4, 'dan', printf('%.*c', 20000, 'x')), (5, '', '');"
            "INSERT INTO cards VALUES (1, 4), (2, 5); INSERT INTO words VALUES ('a', 'b')");
        QMap<QString, qint64> visited;
        must(visitRows(*sheet.database, changeset, [&](const RowChange &row) {
            ++visited[row.table];
            return true;
        }));
        QMap<QString, qint64> counted;
        for (const TouchedTable &table : must(touchedTables(*sheet.database, changeset))) {
            counted.insert(table.name, table.rows);
            QCOMPARE(table.columns, int(columnsOf(*sheet.database, table.name).size()));
        }
        QCOMPARE(counted, visited);
        QCOMPARE(counted.value(u"people"_s), 4);
        QVERIFY(must(touchedTables(*sheet.database, {})).isEmpty());
        for (qsizetype size = 1; size < changeset.size(); ++size) {
            const auto part = touchedTables(*sheet.database, changeset.left(size));
            QVERIFY(!part || part->size() <= counted.size());
        }
        QCOMPARE(touchedTables(*sheet.database, changeset.chopped(1)).error().kind, Error::Kind::Storage);
    }

    void goesThereAndBack()
    {
        Sheet sheet;
        const QByteArray changeset
            = sheet.recorded("UPDATE people SET name = 'eve', note = 'n' WHERE id = 1; DELETE FROM people WHERE id = 2;"
                             "INSERT INTO people (id, name, photo) VALUES (4, 'dan', x'01')");
        QVERIFY(must(sheet.applied(sheet.back(changeset))).isEmpty());
        QCOMPARE(sheet.names(), u"1ana 2bob 3cai"_s);
        QVERIFY(must(sheet.applied(changeset)).isEmpty());
        QCOMPARE(sheet.names(), u"1eve 3cai 4dan"_s);
    }

    void namesTheRowsInTheWay()
    {
        Sheet sheet;
        const QByteArray rename = sheet.recorded("UPDATE people SET name = 'eve' WHERE id = 1");
        must(sheet.database->execute("UPDATE people SET name = 'fay' WHERE id = 1"));
        auto conflicts = must(sheet.applied(sheet.back(rename)));
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.first().kind, RowConflict::Kind::Changed);
        QCOMPARE(conflicts.first().columns, QStringList{u"name"_s});

        const QByteArray removal = sheet.recorded("DELETE FROM people WHERE id = 2");
        must(sheet.database->execute("INSERT INTO people (id, name) VALUES (7, 'bob')"));
        conflicts = must(sheet.applied(sheet.back(removal)));
        QCOMPARE(conflicts.first().kind, RowConflict::Kind::Exists);
        QCOMPARE(conflicts.first().values.value(u"name"_s), u"bob"_s);

        const QByteArray arrival = sheet.recorded("INSERT INTO people (id, name) VALUES (8, 'gil')");
        must(sheet.database->execute("INSERT INTO cards VALUES (5, 8)"));
        conflicts = must(sheet.applied(sheet.back(arrival)));
        QCOMPARE(conflicts.first().kind, RowConflict::Kind::Needed);
        QCOMPARE(conflicts.first().table, u"cards"_s);
        QCOMPARE(conflicts.first().key, 5);

        must(sheet.database->execute("DELETE FROM cards; DELETE FROM people WHERE id = 8"));
        conflicts = must(sheet.applied(sheet.back(arrival)));
        QCOMPARE(conflicts.first().kind, RowConflict::Kind::Missing);
        QCOMPARE(sheet.names(), u"1fay 3cai 7bob"_s);
    }

    void namesNoMoreRowsThanAPersonReads()
    {
        Sheet sheet;
        const QByteArray many = sheet.recorded("WITH RECURSIVE n (i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 400) "
                                               "INSERT INTO people (id, name) SELECT i, 'p' || i FROM n");
        must(sheet.database->execute("UPDATE people SET note = 'changed' WHERE id >= 100"));
        QCOMPARE(must(sheet.applied(sheet.back(many))).size(), 50);
    }

    void renewsARowWhoseBookkeepingDiffered()
    {
        Sheet sheet;
        must(sheet.database->execute("UPDATE people SET renewed = 5"));
        const QByteArray note = sheet.recorded("UPDATE people SET note = 'n', renewed = 10 WHERE id = 1");
        must(sheet.database->execute("UPDATE people SET name = 'eve', renewed = 2000 WHERE id = 1"));
        QVERIFY(must(sheet.applied(sheet.back(note))).isEmpty());
        // Neither the old time nor the present one: whoever read the row at either must notice.
        QCOMPARE(must(sheet.database->integer("SELECT renewed FROM people WHERE id = 1")).value(), 2001);
        QCOMPARE(must(sheet.database->integer("SELECT renewed FROM people WHERE id = 2")).value(), 5);
        QVERIFY(must(sheet.applied(note)).isEmpty());
        QCOMPARE(must(sheet.database->integer("SELECT renewed FROM people WHERE id = 1")).value(), 2002);
    }

    void letsRowsExchangeUniqueValues()
    {
        Sheet sheet;
        const QByteArray exchange
            = sheet.recorded("UPDATE people SET name = 'x' WHERE id = 1; UPDATE people SET name = 'y' WHERE id = 2;"
                             "UPDATE people SET name = 'ana' WHERE id = 3; UPDATE people SET name = 'cai' WHERE id = 2;"
                             "UPDATE people SET name = 'bob' WHERE id = 1; INSERT INTO people (id, name) VALUES (4, 'new')");
        QCOMPARE(sheet.names(), u"1bob 2cai 3ana 4new"_s);
        QVERIFY(must(sheet.applied(sheet.back(exchange))).isEmpty());
        QCOMPARE(sheet.names(), u"1ana 2bob 3cai"_s);
        QVERIFY(must(sheet.applied(exchange)).isEmpty());
        QCOMPARE(sheet.names(), u"1bob 2cai 3ana 4new"_s);
    }

    void letsRowsExchangeNamesThatAreUniqueInOnePlace()
    {
        Sheet sheet;
        const QByteArray exchange = sheet.recorded("UPDATE places SET name = 'x' WHERE id = 1; UPDATE places SET name = 'Inn' WHERE id = 2;"
                                                   "UPDATE places SET name = 'Mill' WHERE id = 1");
        QCOMPARE(sheet.places(), u"1Mill 1Inn 2Inn"_s);
        QVERIFY(must(sheet.applied(sheet.back(exchange))).isEmpty());
        QCOMPARE(sheet.places(), u"1Inn 1Mill 2Inn"_s);
        QVERIFY(must(sheet.applied(exchange)).isEmpty());
        QCOMPARE(sheet.places(), u"1Mill 1Inn 2Inn"_s);
    }

    void letsRowsOfOneNameExchangePlaces()
    {
        Sheet sheet;
        const QByteArray exchange = sheet.recorded("UPDATE places SET town = 9 WHERE id = 1; UPDATE places SET town = 1 WHERE id = 3;"
                                                   "UPDATE places SET town = 2 WHERE id = 1");
        QCOMPARE(sheet.places(), u"2Inn 1Mill 1Inn"_s);
        QVERIFY(must(sheet.applied(sheet.back(exchange))).isEmpty());
        QCOMPARE(sheet.places(), u"1Inn 1Mill 2Inn"_s);
    }

    void namesRowsThatCantStandAside()
    {
        Sheet sheet;
        const QByteArray exchange
            = sheet.recorded("UPDATE places SET code = 'XXXX' WHERE id = 1; UPDATE places SET code = 'AAAA' WHERE id = 2;"
                             "UPDATE places SET code = 'BBBB' WHERE id = 1");
        const auto conflicts = must(sheet.applied(sheet.back(exchange)));
        QCOMPARE(conflicts.size(), 2);
        QCOMPARE(conflicts.first().kind, RowConflict::Kind::Exists);
    }

    void stillNamesARowThatKeepsOthersFromExchanging()
    {
        Sheet sheet;
        const QByteArray exchange = sheet.recorded("UPDATE people SET name = 'x' WHERE id = 1; UPDATE people SET name = 'ana' WHERE id = 2;"
                                                   "UPDATE people SET name = 'bob' WHERE id = 1; DELETE FROM people WHERE id = 3");
        must(sheet.database->execute("INSERT INTO people (id, name) VALUES (9, 'cai')"));
        const auto conflicts = must(sheet.applied(sheet.back(exchange)));
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.first().kind, RowConflict::Kind::Exists);
        QCOMPARE(sheet.names(), u"1bob 2ana 9cai"_s);
    }

    void refusesAChangesetAboutOtherTables()
    {
        Sheet sheet;
        const QByteArray changeset = sheet.recorded("UPDATE people SET note = 'n' WHERE id = 1");
        must(sheet.database->execute("ALTER TABLE people RENAME TO persons"));
        const auto refused = sheet.applied(sheet.back(changeset));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QCOMPARE(refused.error().details, u"people"_s);
    }
};

QTEST_GUILESS_MAIN(TestChangeset)
#include "tst_changeset.moc"
