// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/interrupt.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QList>

namespace gatehouse::ctl {

/// Calls `print` with some ids after the other, so that a long list never stands in memory as a whole.
template<typename Print>
[[nodiscard]] Status inPages(const QList<qint64> &ids, const Print &print)
{
    constexpr qsizetype pageSize = 250;  // records of a page lie below the 64 KB from which malloc tidies up after each of them
    for (qsizetype from = 0; from < ids.size(); from += pageSize) {
        if (interrupt::isAskedFor()) {
            return fail(Error::Kind::Cancelled, QCoreApplication::translate("Pages", "Cancelled."));
        }
        if (auto done = print(ids.mid(from, pageSize)); !done) {
            return done;
        }
    }
    return {};
}

}  // namespace gatehouse::ctl
