// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <array>

namespace gatehouse {

/// Whether every text that fits `narrow` fits `wide` too, as far as the letters tell: "s3:Get*" covers "s3:GetObject*".
/// In both `*` is any number of characters and `?` is one.
[[nodiscard]] bool coversPattern(QStringView wide, QStringView narrow, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive);

/// An ARN of a policy as it is written, perhaps with fewer parts than the six it should have; a colon in a variable divides nothing.
struct WrittenArn {
    explicit WrittenArn(QStringView text);

    static constexpr std::size_t most = 6;
    std::array<QStringView, most> parts;
    std::size_t count = 0;
};

/// Whether some text fits an ARN of a policy (`*`, `?`, `${variable}`) and the form of a resource type as well, in which `${Name}` stands
/// for at least one character. A bucket's name has no slash: "bucket/*" is an object, never a bucket.
[[nodiscard]] bool mayBeOfForm(const WrittenArn &arn, QStringView form);

}  // namespace gatehouse
