// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/arnparts.h"
#include "core/policies/textpattern.h"

#include <QList>

#include <optional>
#include <vector>

namespace gatehouse {

/// An ARN of a policy, each part with wildcards of its own. They do not reach into the next part, but for a `*` of `Resource` that its
/// part ends with.
/// (IAM User Guide: "IAM JSON policy elements: Resource", "Amazon Resource Name (ARN) condition operators")
class ArnPattern
{
public:
    using Variables = TextPattern::Variables;

    /// Of `Resource`: "*" is everything, and where fewer than six parts are written the last `*` takes those behind it too
    /// ("arn:aws:s3:*"). "execute-api:/stage/*" is of every API. Variables are replaced in the sixth part only; elsewhere they make the
    /// pattern match nothing.
    [[nodiscard]] static ArnPattern forResource(QStringView text, Variables variables);
    /// Of a condition: empty for what does not have six parts, and is not "*" alone, which every ARN fits.
    [[nodiscard]] static std::optional<ArnPattern> forCondition(QStringView text, Variables variables);

    /// `parts` are those of `text`, where it is an ARN.
    [[nodiscard]] bool matches(QStringView text, const std::optional<ArnParts> &parts, const AccessRequest &request) const;

private:
    explicit ArnPattern(TextPattern whole) : m_whole(std::move(whole)) {}
    ArnPattern(const QList<QStringView> &parts, Variables variables);

    std::optional<TextPattern> m_whole;  ///< where that is the same as comparing part by part, and quicker
    std::vector<TextPattern> m_parts;    ///< six otherwise
};

}  // namespace gatehouse
