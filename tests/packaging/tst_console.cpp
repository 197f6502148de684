// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ctl/completed.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QString made(const QString &name)
{
    return qEnvironmentVariable("GATEHOUSE_BIN_DIR") + u"/../packaging/"_s + name;
}

QString help()
{
    QProcess console;
    console.start(qEnvironmentVariable("GATEHOUSE_BIN_DIR") + u"/gatehouse"_s, {u"--language"_s, u"en"_s, u"--help"_s});
    return console.waitForFinished() && console.exitCode() == 0 ? QString::fromUtf8(console.readAllStandardOutput()) : QString();
}

QString page()
{
    QFile file(made(u"gatehouse.1"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s) : QString();
}

/// The options that a text tells of, each once, in their order.
QStringList optionsIn(const QString &text)
{
    QStringList options;
    auto found = QRegularExpression(uR"((?<![\w-])--?[a-z][a-z-]*)"_s).globalMatch(text);
    while (found.hasNext()) {
        options.append(found.next().captured());
    }
    options.removeDuplicates();
    return options;
}

QStringList offered(const QStringList &words, const QString &folder = {})
{
    return completed(made(u"gatehouse.bash"_s), u"_gatehouse"_s, QStringList{u"gatehouse"_s} + words, folder);
}

}  // namespace

/// The manual page and the completion of the console, which are made from its help.
class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theManualNamesTheOptionsOfTheProgramAndNoOthers()
    {
        const QStringList known = optionsIn(help());
        QVERIFY(known.contains(u"--tour"_s));
        const QString options = page().section(u".SH OPTIONS"_s, 1).section(u".PP"_s, 0, 0).replace(u"\\fB"_s, u" "_s);
        QCOMPARE(optionsIn(options), known);
    }

    void theManualSaysWhatAnOptionDoes()
    {
        QVERIFY2(page().contains(u"\n\\fB--theme\\fR \\fIlight|dark|system\\fR\nlight, dark or system;"_s), qPrintable(page()));
        QVERIFY2(page().contains(u"PNG files in \\fIfolder\\fR, then end.\n"_s), qPrintable(page()));
    }

    void completesEveryOption() { QCOMPARE(offered({u"-"_s}), optionsIn(help())); }

    void completesChoices()
    {
        QCOMPARE(offered({u"--theme"_s, {}}), QStringList({u"light"_s, u"dark"_s, u"system"_s}));
        QCOMPARE(offered({u"--theme"_s, u"="_s, u"d"_s}), QStringList{u"dark"_s});
        QCOMPARE(offered({u"--theme"_s, u"="_s}), QStringList({u"light"_s, u"dark"_s, u"system"_s}));
        QCOMPARE(offered({u"--language"_s, {}}), QStringList());
    }

    void completesWorkspacesAndFolders()
    {
        const QTemporaryDir folder;
        for (const QString &name : {u"corp.gatehouse"_s, u"corp.csv"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(QDir(folder.path()).mkdir(u"company"_s));
        QCOMPARE(offered({u"--demo"_s, u"co"_s}, folder.path()),
                 QStringList({u"compopt -o filenames -o default"_s, u"company"_s, u"corp.gatehouse"_s}));
        QCOMPARE(offered({u"--tour"_s, u"co"_s}, folder.path()), QStringList({u"compopt -o filenames"_s, u"company"_s}));
    }
};

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
