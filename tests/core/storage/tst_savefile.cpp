// SPDX-License-Identifier: Apache-2.0
#include "core/storage/savefile.h"

#include "tests/support/files.h"
#include "tests/support/scarcedisk.h"

#include <QTest>

#include <sys/stat.h>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestSaveFile : public QObject
{
    Q_OBJECT

    static int rightsOf(const QString &path)
    {
        struct stat is = {};
        return ::stat(QFile::encodeName(path).constData(), &is) == 0 ? int(is.st_mode & 0777U) : -1;
    }

private Q_SLOTS:
    void writesAllOfIt()
    {
        QVERIFY(saveFile(m_folder.filePath(u"new"_s), [](QIODevice &file) -> Status {
            return file.write("content") == 7 ? Status() : fail(Error::Kind::Storage, u"no"_s);
        }));
        QCOMPARE(contentOf(m_folder.filePath(u"new"_s)), QByteArray("content"));
    }

    void keepsTheOldFileWhenTheWritingFails()
    {
        const QString path = m_folder.filePath(u"old"_s);
        write(path, "old");
        const auto failed = saveFile(path, [](QIODevice &file) -> Status {
            file.write("new");
            return fail(Error::Kind::Cancelled, u"stopped"_s);
        });
        QCOMPARE(failed.error().kind, Error::Kind::Cancelled);
        QCOMPARE(contentOf(path), QByteArray("old"));
    }

    void leavesWhatNobodyMeansToLose_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a database") << QByteArray("SQLite format 3\0and its pages", 30);
        QTest::newRow("a private key") << QByteArray("-----BEGIN PRIVATE KEY-----\n");
        QTest::newRow("a private key below remarks") << QByteArray(100, ' ') + "\n-----BEGIN RSA PRIVATE KEY-----\n";
    }
    void leavesWhatNobodyMeansToLose()
    {
        QFETCH(QByteArray, content);
        const QString path = m_folder.filePath(u"precious"_s);
        write(path, content);
        const QString link = m_folder.filePath(u"link"_s);
        QFile::remove(link);
        QVERIFY(QFile::link(path, link));
        for (const QString &each : {path, link}) {
            const auto refused
                = saveFile(each, [](QIODevice &file) { return file.write("users") == 5 ? Status() : fail(Error::Kind::Storage, u"no"_s); });
            QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
            QCOMPARE(refused.error().field, u"path"_s);
        }
        QCOMPARE(contentOf(path), content);
    }

    void keepsTheOldFileWhenThereIsNoRoom_data()
    {
        QTest::addColumn<int>("pieces");
        QTest::newRow("for the end that is written last") << 1;
        QTest::newRow("from the middle on") << 100;
    }
    void keepsTheOldFileWhenThereIsNoRoom()
    {
        QFETCH(int, pieces);
        const QString path = m_folder.filePath(u"full"_s);
        write(path, "old");
        const QStringList files = filesIn(m_folder.path());
        Status saved;
        {
            const FileSizeLimit limit(2000);
            saved = saveFile(path, [&](QIODevice &file) -> Status {
                for (int piece = 0; piece < pieces; ++piece) {
                    file.write(QByteArray(4000, 'x'));
                }
                return {};
            });
        }
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Storage);
        QVERIFY2(saved.error().message.contains(u"can't be written"_s), qPrintable(saved.error().message));
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(filesIn(m_folder.path()), files);
    }

    void letsNobodyElseRead_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::newRow("a new file") << 0 << 0600;
        QTest::newRow("one that others read") << 0644 << 0600;
        QTest::newRow("one that others write") << 0666 << 0600;
        QTest::newRow("one that is stricter") << 0200 << 0200;
    }
    void letsNobodyElseRead()
    {
        QFETCH(const int, before);
        QFETCH(const int, after);
        const QString path = m_folder.filePath(u"people.csv"_s);
        QFile::remove(path);
        if (before != 0) {
            write(path, "old");
            QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode_t(before)), 0);
        }
        int meanwhile = 0;
        QVERIFY(saveFile(path, [&meanwhile](QIODevice &file) -> Status {
            struct stat is = {};
            meanwhile = ::fstat(qobject_cast<QFileDevice *>(&file)->handle(), &is) == 0 ? int(is.st_mode & 0777U) : -1;
            return file.write("people") == 6 ? Status() : fail(Error::Kind::Storage, u"no"_s);
        }));
        QCOMPARE(meanwhile, after);
        QCOMPARE(rightsOf(path), after);
    }

    void leavesTheRightsOfWhatIsMeantForOthers()
    {
        const auto content = [](QIODevice &file) { return file.write("public") == 6 ? Status() : fail(Error::Kind::Storage, u"no"_s); };
        const QString path = m_folder.filePath(u"metadata.xml"_s);
        const mode_t mask = umask(0);
        umask(mask);
        QVERIFY(saveFile(path, content, Readers::Usual));
        QCOMPARE(rightsOf(path), int(0666U & ~mask));
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0644), 0);
        QVERIFY(saveFile(path, content, Readers::Usual));
        QCOMPARE(rightsOf(path), 0644);
    }

    void saysWhereItCouldNotBegin()
    {
        const auto failed = saveFile(m_folder.filePath(u"none/file"_s), [](QIODevice &) { return Status(); });
        QCOMPARE(failed.error().kind, Error::Kind::Storage);
        QVERIFY(failed.error().message.contains(u"none/file"_s));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
