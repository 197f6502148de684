// SPDX-License-Identifier: Apache-2.0
#include "core/storage/database.h"

#include "tests/support/files.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = must(Database::open(path(), Database::Access::Create, 20));
        must(m_database->execute("CREATE TABLE words (id INTEGER PRIMARY KEY, text TEXT UNIQUE, blob BLOB, size REAL) STRICT;"
                                 "CREATE TABLE uses (id INTEGER PRIMARY KEY, word INTEGER NOT NULL REFERENCES words (id)) STRICT"));
    }
    void cleanup() { m_database.reset(); }

    void givesBackWhatItWasGiven()
    {
        const QString text = u"ü 東京 😀 "_s + QChar(0) + u" after"_s;
        const QByteArray blob("\0\xff\0", 3);
        must(m_database->run("INSERT INTO words (text, blob) VALUES (?, ?)", text, blob));
        must(m_database->run("INSERT INTO words (text, blob) VALUES (?, ?)", QString(), QByteArray()));
        Statement query = m_database->statement("SELECT text, blob, size FROM words ORDER BY id");
        QVERIFY(query.step());
        QCOMPARE(query.text(0), text);
        QCOMPARE(query.blob(1), blob);
        QVERIFY(query.isNull(2));
        QVERIFY(query.step());
        // Nothing is a text and a blob without content, never NULL.
        QVERIFY(!query.isNull(0) && query.text(0).isEmpty());
        QVERIFY(!query.isNull(1) && query.blob(1).isEmpty());
        QVERIFY(!query.step());
        QVERIFY(query.status());
    }

    void keepsABlobAsItWasBound()
    {
        QByteArray blob("before");
        Statement insert = m_database->statement("INSERT INTO words (blob) VALUES (?)");
        insert.bind(1, blob);
        blob.fill('x');
        blob.clear();
        must(insert.run());
        Statement query = m_database->statement("SELECT blob FROM words");
        QVERIFY(query.step());
        QCOMPARE(query.blob(0), QByteArray("before"));
    }

    void bindsWhateverAChangesetHolds()
    {
        Statement insert = m_database->statement("INSERT INTO words VALUES (?, ?, ?, ?)");
        insert.bindValue(1, qint64(7));
        insert.bindValue(2, u"text"_s);
        insert.bindValue(3, QVariant::fromValue(nullptr));
        insert.bindValue(4, 1.5);
        QCOMPARE(must(insert.run()), 1);
        QCOMPARE(must(m_database->integer("SELECT count(*) FROM words WHERE id = 7 AND text = 'text' AND blob IS NULL AND size = 1.5")), 1);
    }

    void staysFailedUntilSomebodyAsks()
    {
        Statement query = m_database->statement("SELECT text FROM nowhere");
        query.bind(1, u"x"_s);
        QVERIFY(!query.step());
        QVERIFY(!query.step());
        QVERIFY(!query.run());
        const Status status = query.status();
        QVERIFY(!status);
        QVERIFY2(status.error().details.contains(u"nowhere"_s), qPrintable(status.error().details));
    }

    void usesStatementsAgainAndEachByItself()
    {
        for (int i = 0; i < 3; ++i) {
            must(m_database->run("INSERT INTO words (text) VALUES (?)", QString::number(i)));
        }
        Statement outer = m_database->statement("SELECT id FROM words ORDER BY id");
        qint64 sum = 0;
        while (outer.step()) {
            Statement inner = m_database->statement("SELECT id FROM words ORDER BY id");
            QVERIFY(inner.step());
            sum += outer.integer(0) * 10 + inner.integer(0);
        }
        QCOMPARE(sum, 63);
        Statement again = m_database->statement("INSERT INTO words (text) VALUES (?)");
        QVERIFY(again.run());
        QCOMPARE(must(m_database->integer("SELECT count(*) FROM words WHERE text IS NULL")), 1);
    }

    void tellsACollisionFromAFailure()
    {
        must(m_database->run("INSERT INTO words (text) VALUES (?)", u"one"_s));
        QCOMPARE(m_database->run("INSERT INTO words (text) VALUES (?)", u"one"_s).error().kind, Error::Kind::Conflict);
        QCOMPARE(m_database->run("INSERT INTO uses (word) VALUES (99)").error().kind, Error::Kind::Conflict);
        QCOMPARE(m_database->run("INSERT INTO words (size) VALUES ('x')").error().kind, Error::Kind::Conflict);
        QCOMPARE(must(m_database->integer("SELECT count(*) FROM uses")), 0);
    }

    void takesEverythingBackThatIsNotCommitted()
    {
        {
            const auto transaction = must(Transaction::begin(*m_database));
            must(m_database->run("INSERT INTO words (text) VALUES ('x')"));
            QVERIFY(m_database->inTransaction());
            QVERIFY(!Transaction::begin(*m_database));
            QVERIFY(m_database->inTransaction());
        }
        QVERIFY(!m_database->inTransaction());
        QCOMPARE(must(m_database->integer("SELECT count(*) FROM words")), 0);
        {
            const auto transaction = must(Transaction::begin(*m_database));
            must(m_database->run("INSERT INTO words (text) VALUES ('x')"));
            must(transaction->commit());
        }
        QCOMPARE(must(m_database->integer("SELECT count(*) FROM words")), 1);
    }

    void saysThatSomebodyElseIsWriting()
    {
        const auto other = must(Database::open(path(), Database::Access::ReadWrite, 20));
        const auto transaction = must(Transaction::begin(*other));
        const auto refused = Transaction::begin(*m_database);
        QCOMPARE(refused.error().kind, Error::Kind::Busy);
        QVERIFY(refused.error().message.contains(u"words.db"_s));
    }

    void stopsAStatementThatNobodyWaitsFor()
    {
        m_database->setInterruptCheck([] { return true; });
        const QByteArray endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";
        QCOMPARE(m_database->integer(endless).error().kind, Error::Kind::Cancelled);
        m_database->setInterruptCheck({});
        QVERIFY(m_database->run("INSERT INTO words (text) VALUES ('after')"));
    }

    void writesNothingThroughAReader()
    {
        const auto reader = must(Database::open(path(), Database::Access::ReadOnly));
        QVERIFY(reader->isReadOnly());
        const auto refused = reader->run("INSERT INTO words (text) VALUES ('x')");
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QVERIFY2(refused.error().message.contains(u"can only be read"_s), qPrintable(refused.error().message));
        QVERIFY(!Database::open(m_folder->filePath(u"none"_s), Database::Access::ReadOnly));
        QVERIFY(!Database::open(m_folder->filePath(u"none"_s), Database::Access::ReadWrite));
        QVERIFY(!QFile::exists(m_folder->filePath(u"none"_s)));
    }

    void readsAFrozenFileWhateverItIsCalled()
    {
        m_database.reset();
        const QString odd = m_folder->filePath(u"50% ?mode=rw#ü.db"_s);
        QVERIFY(QFile::copy(path(), odd));
        const auto frozen = must(Database::open(odd, Database::Access::Frozen));
        QCOMPARE(must(frozen->integer("SELECT count(*) FROM words")), 0);
        QVERIFY(!frozen->run("INSERT INTO words (text) VALUES ('x')"));
        QCOMPARE(filesIn(m_folder->path()).size(), 2);
    }

    void readsTheBeginningOfAnyFile()
    {
        QCOMPARE(must(Database::header(path())).left(15), QByteArray("SQLite format 3"));
        QCOMPARE(must(Database::header(path())).size(), 100);
        const QString text = m_folder->filePath(u"text"_s);
        write(text, "hello");
        QCOMPARE(must(Database::header(text)), QByteArray("hello"));
        write(text, {});
        QCOMPARE(must(Database::header(text)), QByteArray());
        QVERIFY(!Database::header(m_folder->filePath(u"none"_s)));
        QVERIFY(!Database::header(m_folder->path()));
    }

    void foldsInQueries()
    {
        QCOMPARE(must(m_database->integer("SELECT folded('Straße') = folded('STRASSE')")), 1);
        QCOMPARE(must(m_database->integer("SELECT folded('é') = folded('É')")), 1);
    }

    void findsPartsOfTextsWithoutRegardToCase_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<int>("found");
        const auto row = [](const char *asked, int found) { QTest::newRow(asked) << QByteArray(asked) << found; };
        row("holds('kim', 'about KIMBERLEY')", 1);
        row("holds('kim', 'about ki', 'm')", 0);
        row("holds('kim', 'nothing', 'Sarah Kim')", 1);
        row("holds('kim', 'ki')", 0);
        row("holds('kim', '')", 0);
        row("holds('kim', NULL)", 0);
        row("holds('kim', 'kkim')", 1);
        row("holds('zoë', 'ZOË')", 1);
        row("holds('zoë', 'zoe')", 0);
        row("holds('zo', 'ZOË')", 1);
        row("holds('strasse', 'Straße 4')", 1);
        row("holds('', 'anything')", 1);
        row("holds('[', '{')", 0);  // neighbours of the letters
    }

    void findsPartsOfTextsWithoutRegardToCase()
    {
        QFETCH(QByteArray, asked);
        QFETCH(int, found);
        QCOMPARE(must(m_database->integer("SELECT " + asked)), found);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"words.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
