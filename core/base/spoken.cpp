// SPDX-License-Identifier: Apache-2.0
#include "core/base/spoken.h"

#include <QStringList>

namespace gatehouse {

namespace {

struct Languages {
    QMutex mutex;
    QStringList names;
    std::atomic<int> now = -1;
};

/// As there is one set of catalogues for the whole program, there is one of these.
Languages &languages()
{
    static Languages all;
    return all;
}

}  // namespace

void setSpokenLanguage(const QString &name)
{
    Languages &all = languages();
    const QMutexLocker lock(&all.mutex);
    if (!all.names.contains(name)) {
        all.names.append(name);
    }
    all.now.store(int(all.names.indexOf(name)), std::memory_order_release);
}

int spokenLanguage()
{
    return languages().now.load(std::memory_order_acquire);
}

}  // namespace gatehouse
