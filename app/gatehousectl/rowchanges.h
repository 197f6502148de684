// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/rowdescription.h"

#include <QJsonObject>

namespace gatehouse::ctl {

class Context;

/// Prints changed rows as they come: lines with + - ~ for people, an array in JSON, a line for every field in CSV.
class RowChanges
{
public:
    explicit RowChanges(Context &context) : m_context(context) {}

    void begin();
    void add(const RowDescription &row);
    void end();
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    Context &m_context;
    qint64 m_count = 0;
};

[[nodiscard]] QJsonObject toJson(const RowDescription &row);
/// "~ user ana: email: a@example.com → b@example.com"
[[nodiscard]] QString toLine(const RowDescription &row);

}  // namespace gatehouse::ctl
