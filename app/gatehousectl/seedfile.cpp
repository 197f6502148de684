// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/seedfile.h"

#include "core/base/wholefile.h"
#include "core/mfa/totp.h"

namespace gatehouse::ctl {

Result<SecretBytes> seedFromFile(const QString &path)
{
    constexpr qint64 largestFile = 4096;
    auto read = readWhole(path, largestFile);
    if (!read) {
        return fail(read);
    }
    const SecretBytes text = SecretBytes::ofBytes(read->trimmed());
    wipe(*read);
    return totp::fromBase32(text);
}

}  // namespace gatehouse::ctl
