// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/accountstore.h"
#include "ui/picking/recordpicker.h"
#include "ui/shell/desk.h"
#include "ui/shell/edits.h"

class QComboBox;

namespace gatehouse {

/// The accounts that `within` chooses, to pick from.
[[nodiscard]] PickSource accountsToPick(const Desk &desk, const AccountQuery &within = {});

/// Picks accounts that can be assigned, all of an organizational unit where one is chosen.
[[nodiscard]] RecordPicker *makeAccountPicker(const Desk &desk, QWidget *parent = nullptr);

/// Puts every organizational unit but the root into a box whose first entry stands for all, by path; follows the organization. The
/// value of an entry is the key of its unit.
void fillWithUnits(QComboBox &box, const Desk &desk);

}  // namespace gatehouse
