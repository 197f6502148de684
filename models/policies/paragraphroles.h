// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/roles.h"

namespace gatehouse {

/// What a row answers that is shown as a paragraph, beside the text itself, the icon and the tone.
enum ParagraphRole : int {
    TitleRole = LastRole,  ///< QString: what the paragraph is about; empty: it has no title
    ChipRole,              ///< QString: a status before the title, in the tone of the row
    DetailRole,            ///< QString: a muted line below the text
};

}  // namespace gatehouse
