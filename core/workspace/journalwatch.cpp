// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/journalwatch.h"

#include "core/storage/database.h"

#include <algorithm>
#include <utility>

namespace gatehouse {

namespace {

constexpr int soon = 10;  // milliseconds: a change is written in several steps

}  // namespace

JournalWatch::JournalWatch(Database &database, std::function<bool()> look, int interval, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_look(std::move(look))
    , m_interval(interval)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &JournalWatch::takeALook);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, [this] {
        if (!m_next.isActive()) {
            m_next.start(std::min(soon, m_interval));
        }
    });
    m_files.addPath(database.journalPath());
    takeALook();
}

void JournalWatch::takeALook()
{
    // A change is in the journal, and on the disk, some time before it can be read; until then its writer holds the lock. The lock
    // is asked first: whoever takes it afterwards writes to the journal again.
    const bool underWay = m_files.files().isEmpty() || m_database.isBeingWritten();
    if (!m_look() || underWay) {
        m_next.start(m_interval);
    }
}

}  // namespace gatehouse
