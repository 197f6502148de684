// SPDX-License-Identifier: Apache-2.0
#include "core/policies/arnparts.h"

namespace gatehouse {

std::optional<ArnParts> ArnParts::of(QStringView text)
{
    ArnParts arn;
    for (std::size_t i = 0; i + 1 < count; ++i) {
        const qsizetype colon = text.indexOf(u':');
        if (colon < 0) {
            return {};
        }
        arn.parts[i] = text.first(colon);
        text = text.sliced(colon + 1);
    }
    arn.parts[Resource] = text;
    return arn[Arn] == u"arn" ? std::optional(arn) : std::nullopt;
}

}  // namespace gatehouse
