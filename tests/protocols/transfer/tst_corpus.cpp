// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/importservice.h"
#include "protocols/transferformats.h"
#include "tests/support/testworkspace.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QString below(const QString &path)
{
    return qEnvironmentVariable("GATEHOUSE_SOURCE_DIR") + u'/' + path;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

/// Damaged files: each is refused or reported with its place, and the workspace stays as it is, byte for byte.
class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesOrReports_data();
    void refusesOrReports();
    void importsTheSamples_data();
    void importsTheSamples();

private:
    QByteArray content() const { return bytesOf(m_workspace.path()) + bytesOf(m_workspace.path() + u"-wal"_s); }

    TestWorkspace m_workspace{};
    TransferFormats m_formats = allTransferFormats();
};

void TestCorpus::initTestCase()
{
    m_workspace.addUser(u"keeper"_s);
}

void TestCorpus::refusesOrReports_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const QDir folder(below(u"tests/corpus/transfer"_s));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 50);
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name)) << bytesOf(folder.filePath(name)) << name;
    }
    // Too large to keep beside the others.
    const QByteArray header("userName,emails.value,name.givenName,name.familyName,displayName\n");
    QTest::newRow("a line of 10 MB") << header + "ana,ana@example.com,A,B," + QByteArray(10 << 20, 'x') + '\n' << u"long.csv"_s;
    QTest::newRow("a header of 10 MB") << QByteArray(10 << 20, 'x') + '\n' << u"header.csv"_s;
    QTest::newRow("an open quote of 10 MB") << header + '"' + QByteArray("line\n").repeated(2 << 20) << u"quote.csv"_s;
    QTest::newRow("a value of 10 MB") << "dn: uid=ana\nobjectClass: person\nuid: ana\nsn: " + QByteArray(10 << 20, 'x') + '\n'
                                      << u"long.ldif"_s;
    QTest::newRow("a text of 10 MB") << "{\"userName\":\"" + QByteArray(10 << 20, 'x') + "\"}" << u"long.json"_s;
    QTest::newRow("a million brackets") << QByteArray(1'000'000, '[') << u"brackets.json"_s;
    QTest::newRow("a million objects") << QByteArray("{\"a\":").repeated(1'000'000) << u"objects.json"_s;
}

void TestCorpus::refusesOrReports()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const TransferFormat *format = m_formats.find(name.endsWith(u".csv"_s) ? u"csv"_s : name.endsWith(u".ldif"_s) ? u"ldif"_s : u"scim"_s);
    QVERIFY(format);
    const QByteArray before = content();
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    auto file = format->read(buffer, {});
    if (!file) {
        QVERIFY(file.error().kind == Error::Kind::Invalid);
        QVERIFY(!file.error().message.isEmpty() && file.error().message.size() < 400);
        QVERIFY(!file.error().message.contains(u"hunter2"_s));
        QCOMPARE(content(), before);
        return;
    }
    NoProgress unwatched;
    ImportService service(*m_workspace);
    const ImportPlan plan = must(service.plan(*file, {}, unwatched));
    QVERIFY(plan.counts.errors > 0);
    for (const ImportRow &row : plan.file.rows) {
        if (row.error) {
            QVERIFY(row.place > 0);
            QVERIFY2(!row.error->message.isEmpty() && row.error->message.size() < 400, qPrintable(row.error->message.left(400)));
            QVERIFY(!row.error->message.contains(u"hunter2"_s));
        }
    }
    const auto applied = service.apply(plan, ImportService::Choice::AllRows, unwatched);
    QVERIFY(!applied);
    QCOMPARE(content(), before);
}

void TestCorpus::importsTheSamples_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("count");
    QTest::newRow("CSV") << u"people.csv"_s << u"csv"_s << 20;
    QTest::newRow("teams") << u"teams.csv"_s << u"csv"_s << 8;
    QTest::newRow("LDIF") << u"people.ldif"_s << u"ldif"_s << 8;
    QTest::newRow("SCIM") << u"people.scim.json"_s << u"scim"_s << 6;
}

void TestCorpus::importsTheSamples()
{
    QFETCH(QString, name);
    QFETCH(QString, format);
    QFETCH(int, count);
    QFile device(below(u"docs/samples/"_s + name));
    QVERIFY(device.open(QIODevice::ReadOnly));
    const TransferFormat *guessed = m_formats.guess(name, device.peek(4096));
    QVERIFY(guessed);
    QCOMPARE(guessed->id(), format);
    NoProgress unwatched;
    ImportService service(*m_workspace);
    const ImportPlan plan = must(service.plan(must(guessed->read(device, {})), {}, unwatched));
    for (const ImportRow &row : plan.file.rows) {
        QVERIFY2(!row.error, qPrintable(row.error.value_or(Error{}).message));
    }
    QCOMPARE(plan.counts, (ImportCounts{count, 0, 0, 0}));
    QVERIFY2(plan.file.notes.size() <= 1, qPrintable(plan.file.notes.join(u'\n')));
    QVERIFY(service.apply(plan, ImportService::Choice::AllRows, unwatched));
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
