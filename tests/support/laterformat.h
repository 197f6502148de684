// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/format.h"
#include "tests/support/files.h"

#include <QDir>

namespace gatehouse {

/// The present format, and what `scripts` make of it.
inline Format presentAnd(const QList<QByteArray> &scripts)
{
    using namespace Qt::StringLiterals;
    QList<QByteArray> all;
    for (const QString &name : QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        all.append(contentOf(u":/schema/"_s + name));
    }
    return Format(all + scripts);
}

}  // namespace gatehouse
