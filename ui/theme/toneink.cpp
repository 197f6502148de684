// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/toneink.h"

namespace gatehouse {

Tokens::Name inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return Tokens::success;
    case Tone::Warning:
        return Tokens::warning;
    case Tone::Danger:
        return Tokens::danger;
    case Tone::Info:
        return Tokens::info;
    case Tone::Neutral:
        break;
    }
    return Tokens::muted;
}

}  // namespace gatehouse
