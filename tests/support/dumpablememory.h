// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace gatehouse {

/// What a core dump would have of what a process has written: its memory without what is marked to be left out (proc(5): VmFlags, dd).
[[nodiscard]] inline QByteArray dumpableMemory(qint64 process)
{
    QFile maps(QStringLiteral("/proc/%1/smaps").arg(process));
    QFile memory(QStringLiteral("/proc/%1/mem").arg(process));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return {};
    }
    static const QRegularExpression range(QStringLiteral("^([0-9a-f]+)-([0-9a-f]+) rw"));
    constexpr qsizetype page = 4096;
    QByteArray all;
    qint64 from = 0;
    qint64 size = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &each : lines) {
        const auto head = range.match(QString::fromLatin1(each));
        if (head.hasMatch()) {
            from = head.captured(1).toLongLong(nullptr, 16);
            size = head.captured(2).toLongLong(nullptr, 16) - from;
        } else if (each.startsWith("VmFlags:") && size > 0) {
            if (!each.contains(" dd") && memory.seek(from)) {
                // Most of a stack was never touched; looking through nothing takes as long as through something.
                const QByteArray read = memory.read(size);
                for (qsizetype at = 0; at < read.size(); at += page) {
                    const QByteArrayView part = QByteArrayView(read).sliced(at, std::min(page, read.size() - at));
                    if (std::any_of(part.begin(), part.end(), [](char byte) { return byte != 0; })) {
                        all += part;
                    }
                }
            }
            size = 0;
        }
    }
    return all;
}

}  // namespace gatehouse
