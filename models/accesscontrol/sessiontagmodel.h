// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accesscontrol/sessiontags.h"
#include "models/base/linemodel.h"

namespace gatehouse {

/// The session tags of a person, with where each comes from and what is wrong with it.
class SessionTagModel final : public LineModel<SessionTag>
{
    Q_OBJECT

public:
    enum Place { KeyColumn, ValueColumn, OriginColumn };

    explicit SessionTagModel(QObject *parent = nullptr);

    void setTags(const QList<SessionTag> &tags) { setLines(tags); }
    [[nodiscard]] const QList<SessionTag> &tags() const { return lines(); }
};

/// Where a tag comes from, in words; what is wrong with it instead, where something is.
[[nodiscard]] QString originText(const SessionTag &tag);

}  // namespace gatehouse
