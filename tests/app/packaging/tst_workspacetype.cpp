// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ctl/commandline.h"

#include <QMimeDatabase>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QString workspaceType = u"application/x-gatehouse-workspace"_s;

/// The type that the packaged description gives a file, by its bytes alone.
QString typeOf(const QString &path)
{
    return QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchContent).name();
}

}  // namespace

/// The MIME type of the packages, in a desktop that knows no other.
class TestWorkspaceType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString types = qEnvironmentVariable("GATEHOUSE_BIN_DIR") + u"/../packaging"_s;
        QVERIFY2(QDir(types + u"/mime/packages"_s).entryList({u"*.xml"_s}).size() == 1, qPrintable(types));
        qputenv("XDG_DATA_HOME", types.toUtf8());
        qputenv("XDG_DATA_DIRS", types.toUtf8());
    }

    void knowsAWorkspaceByItsContent()
    {
        const CommandLine line;
        QVERIFY(QFile::copy(line.path(), line.file(u"without-ending"_s)));
        QCOMPARE(typeOf(line.file(u"without-ending"_s)), workspaceType);
    }

    void knowsAWorkspaceByItsName()
    {
        const QList<QMimeType> types = QMimeDatabase().mimeTypesForFileName(u"corp.gatehouse"_s);
        QCOMPARE(types.size(), 1);
        QCOMPARE(types.first().name(), workspaceType);
        QCOMPARE(types.first().preferredSuffix(), u"gatehouse"_s);
    }

    void takesNoOtherDatabaseForOne()
    {
        const CommandLine line;
        QByteArray bytes = line.read(u"corp.gatehouse"_s);
        QCOMPARE(bytes.mid(68, 4), "GATE");
        line.write(u"other"_s, bytes.replace(68, 4, "NOTE"));
        QVERIFY(typeOf(line.file(u"other"_s)) != workspaceType);
        line.write(u"text"_s, QByteArray(68, ' ') + "GATE");
        QVERIFY(typeOf(line.file(u"text"_s)) != workspaceType);
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceType)
#include "tst_workspacetype.moc"
