// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QBuffer>
#include <QByteArray>
#include <QRandomGenerator>
#include <QTest>

namespace gatehouse {

/// The same bytes with some of them changed, taken out, written twice or cut off.
inline QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    const int wounds = 1 + random.bounded(6);
    for (int i = 0; i < wounds && !bytes.isEmpty(); ++i) {
        const qsizetype at = random.bounded(int(bytes.size()));
        switch (random.bounded(4)) {
        case 0:
            bytes[at] = char(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, random.bounded(40));
            break;
        case 2:
            bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(60)));
            break;
        default:
            bytes.truncate(at);
        }
    }
    return bytes;
}

/// Damages bytes at random places, the same for every run; `read` takes a device and must end with an answer or with an error that
/// says something, never with a crash or a hang.
template<typename Read>
void surviveDamage(const QByteArray &good, int rounds, const Read &read)
{
    QRandomGenerator random(2849);
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = damaged(good, random);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto answer = read(buffer);
        refused += answer ? 0 : 1;
        QVERIFY2(answer || (!answer.error().message.isEmpty() && answer.error().message.size() < 400), bytes.constData());
    }
    QVERIFY(refused > 0);
}

}  // namespace gatehouse
