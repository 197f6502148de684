// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/recordid.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QString>

namespace gatehouse {

/// An organizational unit; the one without a parent is the root.
struct Unit {
    using Id = RecordId<Unit>;

    static constexpr int deepest = 5;  ///< levels of units below the root (AWS Organizations User Guide: "Quotas")

    Id id{};
    QString unitId{};  ///< "r-ab12" for the root, else "ou-ab12-3cd4ef56"; fixed for life
    Id parent{};       ///< invalid for the root
    QString name{};    ///< unique among the units of the same parent
    QDateTime createdAt{};
    QDateTime updatedAt{};

    [[nodiscard]] bool isRoot() const { return !parent.isValid(); }
    bool operator==(const Unit &) const = default;
};

/// Checks the name: 1 to 128 characters, not blank; the error's field is "name".
[[nodiscard]] Status validate(const Unit &unit);

/// "ou-" or "r-" as AWS Organizations makes them.
[[nodiscard]] bool isUnitId(const QString &text);
[[nodiscard]] bool isRootId(const QString &text);

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::Unit)
