// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/assertioncomposer.h"
#include "models/base/linemodel.h"

namespace gatehouse {

/// The values of an assertion, each with where it comes from.
class OriginModel final : public LineModel<AssertionOrigin>
{
    Q_OBJECT

public:
    enum Place { NameColumn, ValueColumn, OriginColumn };

    explicit OriginModel(QObject *parent = nullptr);

    void setOrigins(const QList<AssertionOrigin> &origins) { setLines(origins); }
    [[nodiscard]] const QList<AssertionOrigin> &origins() const { return lines(); }
};

/// What a value of an assertion is, for a person: "Audience", or the name of an attribute.
[[nodiscard]] QString labelOf(const AssertionOrigin &origin);

}  // namespace gatehouse
