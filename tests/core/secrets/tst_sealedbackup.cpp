// SPDX-License-Identifier: Apache-2.0
// Backups that only a passphrase opens.
#include "core/secrets/sealedbackup.h"
#include "core/storage/database.h"
#include "tests/support/manyusers.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

SecretBytes passphrase()
{
    return SecretBytes::ofText(u"correct horse battery"_s);
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s", qPrintable(file.errorString()));
    }
}

class Cancelled final : public Progress
{
public:
    void report(qint64, qint64) override {}
    void itemFailed(const QString &, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

}  // namespace

class TestSealedBackup : public QObject
{
    Q_OBJECT

    // One for all: making the key from a passphrase takes a moment on purpose.
    TestWorkspace m_test;
    NoProgress m_unwatched;
    QString m_sealed;

    [[nodiscard]] QString file(const QString &name) const { return m_test.folder.filePath(name); }

private Q_SLOTS:
    void initTestCase()
    {
        fillWithUsers(*m_test, 3000);
        m_sealed = file(u"backup.gatehouse-sealed"_s);
        must(sealedbackup::write(*m_test, m_sealed, passphrase(), m_unwatched));
    }

    void bringsEverythingBack()
    {
        const QString target = file(u"again.gatehouse"_s);
        must(sealedbackup::open(m_sealed, passphrase(), target, m_unwatched));
        QCOMPARE(QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto again = must(Workspace::open(target, m_test.setup));
        QCOMPARE(must(again->database().integer("SELECT count(*) FROM users")).value_or(0), 3000);
    }

    void holdsNothingThatCanBeRead()
    {
        const QByteArray bytes = content(m_sealed);
        QVERIFY(bytes.size() > 600'000);  // more than one piece
        QVERIFY(!bytes.contains("Possible"));
        QVERIFY(!bytes.contains("SQLite"));
        QVERIFY(!bytes.contains("example.com"));
    }

    void leavesNoPlainCopyBehind()
    {
        const QStringList left
            = QDir(m_test.folder.path()).entryList({u".sealing*"_s}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QCOMPARE(left, QStringList());
    }

    void anotherPassphraseDoesNotOpenIt()
    {
        const QString target = file(u"wrong.gatehouse"_s);
        const auto refused = sealedbackup::open(m_sealed, SecretBytes::ofText(u"correct horse batterx"_s), target, m_unwatched);
        QCOMPARE(refused.error().field, u"passphrase"_s);
        QVERIFY(!QFile::exists(target));
    }

    void noticesWhatWasAltered_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("a bit in the middle") << 0;
        QTest::newRow("the end is missing") << 1;
        QTest::newRow("the last piece is missing") << 2;
        QTest::newRow("more at the end") << 3;
        QTest::newRow("two pieces exchanged") << 4;
        QTest::newRow("an impossible length") << 5;
        QTest::newRow("an impossible salt") << 6;
        QTest::newRow("more memory than there is") << 7;
        QTest::newRow("more work than there is time") << 8;
        QTest::newRow("hardly any memory") << 9;
        QTest::newRow("no work") << 10;
        QTest::newRow("another salt") << 11;
        QTest::newRow("one piece twice") << 12;
        QTest::newRow("the first piece alone") << 13;
        QTest::newRow("nothing but the head") << 14;
        QTest::newRow("half a head") << 15;
    }

    void noticesWhatWasAltered()
    {
        QFETCH(int, how);
        constexpr qsizetype head = 26 + 4 + 16 + 8 + 8;
        constexpr qsizetype piece = 4 + 256 * 1024 + 24 + 16;
        QByteArray bytes = content(m_sealed);
        QVERIFY(bytes.size() > head + 2 * piece);
        if (how == 0) {
            bytes[head + piece + 100] = char(bytes.at(head + piece + 100) ^ 1);
        } else if (how == 1) {
            bytes.chop(10);
        } else if (how == 2) {
            bytes.truncate(head + 2 * piece);
        } else if (how == 3) {
            bytes += "more";
        } else if (how == 4) {
            bytes = bytes.first(head) + bytes.sliced(head + piece, piece) + bytes.sliced(head, piece) + bytes.sliced(head + 2 * piece);
        } else if (how == 5) {
            bytes.replace(head, 4, "\xff\xff\xff\xf0");
        } else if (how == 6) {
            bytes.replace(26, 4, QByteArray::fromHex("7ffffff0"));
        } else if (how == 7 || how == 9) {
            bytes.replace(head - 8, 8, QByteArray::fromHex(how == 7 ? "0000010000000000" : "0000000000000001"));
        } else if (how == 8 || how == 10) {
            bytes.replace(head - 16, 8, QByteArray::fromHex(how == 8 ? "00000000ffffffff" : "0000000000000000"));
        } else if (how == 11) {
            bytes[30] = char(bytes.at(30) ^ 1);
        } else if (how == 12) {
            bytes.insert(head + piece, bytes.sliced(head, piece));
        } else {
            bytes.truncate(how == 13 ? head + piece : how == 14 ? head : head - 20);
        }
        const QString damaged = file(u"damaged"_s);
        write(damaged, bytes);
        const QString target = file(u"damaged.gatehouse"_s);
        const auto refused = sealedbackup::open(damaged, passphrase(), target, m_unwatched);
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.isEmpty());
        QVERIFY2(!refused.error().message.contains(u"memory"_s), qPrintable(refused.error().message));  // nothing was tried with it
        QVERIFY(!QFile::exists(target));
    }

    void refusesWhatIsNoSuchFile()
    {
        const QString target = file(u"none.gatehouse"_s);
        QCOMPARE(sealedbackup::open(m_test.path(), passphrase(), target, m_unwatched).error().field, u"path"_s);
        QCOMPARE(sealedbackup::open(file(u"missing"_s), passphrase(), target, m_unwatched).error().kind, Error::Kind::Storage);
        QCOMPARE(sealedbackup::open(m_sealed, passphrase(), m_test.path(), m_unwatched).error().kind, Error::Kind::Conflict);
    }

    void refusesAShortPassphraseAndTheWorkspaceItself()
    {
        QCOMPARE(sealedbackup::write(*m_test, file(u"short"_s), SecretBytes::ofText(u"short"_s), m_unwatched).error().field,
                 u"passphrase"_s);
        QVERIFY(!sealedbackup::write(*m_test, m_test.path(), passphrase(), m_unwatched));
        QVERIFY(content(m_test.path()).startsWith("SQLite format 3"));
    }

    void cancelLeavesNoFile()
    {
        Cancelled progress;
        const QString path = file(u"cancelled"_s);
        QCOMPARE(sealedbackup::write(*m_test, path, passphrase(), progress).error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestSealedBackup)
#include "tst_sealedbackup.moc"
