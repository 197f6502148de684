// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace gatehouse {

/// What a completion script offers bash behind these words, the last of which is being typed. A file name is left to readline,
/// which is what `compopt -o default` asks for; that line is among the answers then.
inline QStringList completed(const QString &script, const QString &function, const QStringList &words, const QString &folder)
{
    const QString run = QStringLiteral("source \"$1\"; compopt() { printf '%s\\n' \"compopt $*\"; }; function=$2; shift 2;"
                                       "COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); $function; printf '%s\\n' \"${COMPREPLY[@]}\"");
    QProcess bash;
    bash.setWorkingDirectory(folder);
    bash.start(QStringLiteral("bash"), QStringList{QStringLiteral("-c"), run, QStringLiteral("bash"), script, function} + words);
    if (!bash.waitForFinished() || bash.exitCode() != 0 || bash.bytesAvailable() == 0) {
        return {QStringLiteral("bash failed: ") + QString::fromUtf8(bash.readAllStandardError())};
    }
    return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

}  // namespace gatehouse
