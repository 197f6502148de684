// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace gatehouse {

/// What a run of the program left behind.
struct Ran {
    int code = -1;
    QByteArray out{};
    QByteArray err{};

    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }
    [[nodiscard]] QString complaint() const { return QString::fromUtf8(err); }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    [[nodiscard]] QJsonObject error() const { return QJsonDocument::fromJson(err).object(); }
};

/// The real program, with a folder of its own and a workspace in it.
class CommandLine
{
public:
    explicit CommandLine(bool withWorkspace = true)
    {
        if (withWorkspace && run({QStringLiteral("workspace"), QStringLiteral("create"), path()}).code != 0) {
            qFatal("no workspace could be made");
        }
    }

    [[nodiscard]] static QString program() { return qEnvironmentVariable("GATEHOUSE_BIN_DIR") + QStringLiteral("/gatehousectl"); }
    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QString path() const { return file(QStringLiteral("corp.gatehouse")); }

    /// Runs the program in the folder, with these words and nothing else.
    Ran run(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.setProcessEnvironment(environment);
        process.start(program(), words);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000)) {
            process.kill();
            return {};
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    /// Runs it on the workspace.
    Ran on(const QString &words, const QByteArray &input = {}) const
    {
        return run(QStringList{QStringLiteral("-w"), path()} + QProcess::splitCommand(words), input);
    }
    Ran json(const QString &words, const QByteArray &input = {}) const { return on(QStringLiteral("--format json ") + words, input); }

    Ran addUser(const QString &name, const QString &more = {}) const
    {
        return json(
            QStringLiteral(
                "user create --username %1 --email %1@example.com --given-name Given --family-name Family --display-name \"Person %1\" %2")
                .arg(name, more));
    }

    /// Says in the workspace that users come from there, as ACTIVE_DIRECTORY, though there is no directory.
    void pretendSource(const QString &word) const
    {
        if (QProcess::execute(QCoreApplication::applicationDirPath() + QStringLiteral("/writer"), {QStringLiteral("source"), path(), word})
            != 0) {
            qFatal("the source of users could not be set");
        }
    }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size()) {
            qFatal("%s could not be written", qPrintable(name));
        }
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QProcessEnvironment environment = [] {
        QProcessEnvironment plain;
        plain.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        plain.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
        plain.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        return plain;
    }();
};

}  // namespace gatehouse

/// Compares an exit code and shows what the program said when it differs.
#define COMPARE_CODE(run, expected)                                                                                                        \
    do {                                                                                                                                   \
        const Ran ranOnce = (run);                                                                                                         \
        QVERIFY2(ranOnce.code == (expected), ("exit " + QByteArray::number(ranOnce.code) + "\n" + ranOnce.out + ranOnce.err).constData()); \
    } while (false)
