// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/groups/groupservice.h"
#include "tests/support/testworkspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

namespace gatehouse {

/// The content of a file that nobody has open.
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size()) {
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    }
}

/// Copies a file that is open in this process, without taking its locks away.
inline void copyByAnotherProgram(const QString &from, const QString &to)
{
    if (QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-r"), from, to}) != 0) {
        qFatal("%s could not be copied", qPrintable(from));
    }
}

inline QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

/// A program of tests/support that runs beside the test.
class Beside
{
public:
    explicit Beside(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/writer"), arguments);
        if (!m_process.waitForStarted()) {
            qFatal("the program beside the tests does not start: %s", qPrintable(m_process.errorString()));
        }
    }

    /// The next line it prints; null when it has ended.
    QString line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(30'000)) {
                return {};
            }
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

    /// Everything it prints until it ends by itself.
    QStringList lines()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(60'000);
        return QString::fromUtf8(m_process.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

/// A workspace file that is closed: three users, two groups, a history.
class ClosedWorkspace
{
public:
    ClosedWorkspace()
    {
        const Group::Id team = must(GroupService(*test).create({{}, {}, QStringLiteral("Team"), QStringLiteral("All of us")}));
        must(GroupService(*test).create({{}, {}, QStringLiteral("Night")}));
        for (const QString &name : {QStringLiteral("ana"), QStringLiteral("bob"), QStringLiteral("cai")}) {
            must(UserService(*test).create({TestWorkspace::person(name), PasswordMode::Email, {team}}));
        }
        close();
    }

    void close() { test.workspace.reset(); }
    [[nodiscard]] QString path() const { return test.path(); }
    [[nodiscard]] Result<std::unique_ptr<Workspace>> open() const { return Workspace::open(path(), test.setup); }

    TestWorkspace test;
};

}  // namespace gatehouse
