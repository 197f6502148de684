// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace gatehouse {

class Progress;

/// Brings the metadata document that a party publishes on the web.
class MetadataSource
{
public:
    virtual ~MetadataSource() = default;

    /// Waits for the answer: never on a window's thread. Error::Kind::Invalid with the field "url" for an address that is not fetched from,
    /// Error::Kind::Network for what went wrong on the way. May be used by several threads.
    [[nodiscard]] virtual Result<QByteArray> fetch(const QString &url, Progress &progress) const = 0;
};

}  // namespace gatehouse
