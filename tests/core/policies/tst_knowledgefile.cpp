// SPDX-License-Identifier: Apache-2.0
#include "core/policies/knowledgefile.h"

#include "core/policies/knowledge.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestKnowledgeFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString written(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    [[nodiscard]] QString target() const { return m_folder.filePath(u"home/services.txt"_s); }

private Q_SLOTS:
    void cleanup() { QFile::remove(target()); }

    void putsTheImportedServicesBeforeItsOwn()
    {
        const QString table = written(u"table.txt"_s, "service s3 Another S3\nread GetEverything\nservice acme Acme\nlist ListThings\n");
        const auto prefixes = knowledgefile::import(table, target());
        QVERIFY2(prefixes, qPrintable(prefixes ? QString() : prefixes.error().message));
        QCOMPARE(*prefixes, (QStringList{u"acme"_s, u"s3"_s}));

        const Knowledge knowledge(target());
        QVERIFY(!knowledge.problem());
        QCOMPARE(knowledge.importedPrefixes(), *prefixes);
        QCOMPARE(knowledge.service(u"s3")->name, u"Another S3"_s);
        QVERIFY(knowledge.service(u"s3")->action(u"GetObject") == nullptr);
        QVERIFY(knowledge.service(u"acme")->action(u"ListThings") != nullptr);
        QVERIFY(knowledge.service(u"iam")->action(u"PassRole") != nullptr);
        QVERIFY(knowledge.prefixes().contains(u"acme"_s));
        QCOMPARE(knowledge.serviceName(u"acme"_s), u"Acme"_s);
        QCOMPARE(knowledge.serviceName(u"s3"_s), u"Another S3"_s);
        QCOMPARE(knowledge.prefixes().count(u"s3"_s), 1);
    }

    void keepsWhatIsKnownWhenTheNewTableHasAMistake()
    {
        QVERIFY(knowledgefile::import(written(u"good.txt"_s, "service acme Acme\nlist ListThings\n"), target()));
        const auto refused = knowledgefile::import(written(u"bad.txt"_s, "service acme Acme\nlisten ListThings\n"), target());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"Line 2:"_s), qPrintable(refused.error().message));
        QVERIFY2(refused.error().message.contains(u"bad.txt"_s), qPrintable(refused.error().message));
        QVERIFY(Knowledge(target()).service(u"acme")->action(u"ListThings") != nullptr);
    }

    void saysThatAFileIsMissing()
    {
        const auto refused = knowledgefile::import(m_folder.filePath(u"nowhere.txt"_s), target());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NotFound);
        QVERIFY(!QFile::exists(target()));
    }

    void goesBackToItsOwnTable()
    {
        QVERIFY(knowledgefile::import(written(u"table.txt"_s, "service s3 Another S3\nread GetEverything\n"), target()));
        QCOMPARE(knowledgefile::reset(target()).value(), true);
        QCOMPARE(knowledgefile::reset(target()).value(), false);
        QCOMPARE(Knowledge(target()).service(u"s3")->name, u"Amazon S3"_s);
    }

    void doesWithoutAnImportedTableThatWasDamaged()
    {
        QVERIFY(knowledgefile::import(written(u"table.txt"_s, "service s3 Another S3\nread GetEverything\n"), target()));
        QFile damaged(target());
        QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Append));
        QVERIFY(damaged.write("and then\n") > 0);
        damaged.close();
        const Knowledge knowledge(target());
        QVERIFY(knowledge.problem());
        QVERIFY2(knowledge.problem()->message.startsWith(u"Line 3:"_s), qPrintable(knowledge.problem()->message));
        QCOMPARE(knowledge.service(u"s3")->name, u"Amazon S3"_s);
    }

    void replacesTheGlobalKeysToo()
    {
        QVERIFY(knowledgefile::import(written(u"table.txt"_s, "service aws Global keys\nkey aws:Weather String\n"), target()));
        const Knowledge knowledge(target());
        QVERIFY(knowledge.globalKey(u"aws:Weather") != nullptr);
        QVERIFY(knowledge.globalKey(u"aws:SourceIp") == nullptr);
        QVERIFY(knowledge.service(u"aws") == nullptr);
        QVERIFY(!knowledge.prefixes().contains(u"aws"_s));
    }
};

QTEST_GUILESS_MAIN(TestKnowledgeFile)
#include "tst_knowledgefile.moc"
