// SPDX-License-Identifier: Apache-2.0
#include "core/base/wholefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestWholeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllOfAFile()
    {
        QFile file(m_folder.filePath(u"a"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(QByteArray(1000, 'x')), 1000);
        file.close();
        QCOMPARE(readWhole(file.fileName(), 1000), QByteArray(1000, 'x'));
        const auto large = readWhole(file.fileName(), 999);
        QVERIFY(!large);
        QCOMPARE(large.error().kind, Error::Kind::Invalid);
    }

    void endsWithWhatHasNoEnd()
    {
        const auto endless = readWhole(u"/dev/zero"_s, mostPolicyBytes);
        QVERIFY(!endless);
        QVERIFY2(endless.error().message.contains(u"/dev/zero has more than 16 MiB"_s), qPrintable(endless.error().message));
    }

    void saysWhyThereIsNothingToRead()
    {
        const QString path = m_folder.filePath(u"nowhere"_s);
        QCOMPARE(readWhole(path, 10).error().kind, Error::Kind::NotFound);
        const QString link = m_folder.filePath(u"link"_s);
        QVERIFY(QFile::link(path, link));
        const auto dangling = readWhole(link, 10);
        QCOMPARE(dangling.error().kind, Error::Kind::NotFound);
        QVERIFY2(dangling.error().message.contains(u"link to "_s + path), qPrintable(dangling.error().message));
        QCOMPARE(readWhole(m_folder.path(), 10).error().kind, Error::Kind::Invalid);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
