// SPDX-License-Identifier: Apache-2.0
#include "core/base/progress.h"
#include "core/secrets/sealedbackup.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace gatehouse;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

}  // namespace

/// Nobody can write a backup that opens without the passphrase: every file is refused in words, and leaves nothing behind.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("backup"));
    const QString target = folder.filePath(QStringLiteral("opened"));
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    // Where it is right as far as that, the passphrase is worked on with little memory: the reading is what is looked at.
    constexpr qsizetype parameters = 26 + 4 + 16;
    if (bytes.size() > parameters + 16) {
        bytes.replace(parameters, 16, QByteArray::fromHex("00000000000000010000000000002000"));
    }
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush());
    NoProgress progress;
    const auto opened = sealedbackup::open(path, SecretBytes::ofBytes("correct horse battery"), target, progress);
    require(!opened && !opened.error().message.isEmpty() && !QFile::exists(target));
    return 0;
}
