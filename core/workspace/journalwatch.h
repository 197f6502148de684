// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileSystemWatcher>
#include <QTimer>

#include <functional>

namespace gatehouse {

class Database;

/// Calls `look` after anybody, in this program or another, has written to the journal of a file, once the change can be read, and again
/// until it answers that it has seen everything. While nothing happens no timer runs. Where the system can't watch the journal, it is
/// called every `interval` milliseconds instead.
class JournalWatch final : public QObject
{
    Q_OBJECT

public:
    JournalWatch(Database &database, std::function<bool()> look, int interval, QObject *parent);

private:
    void takeALook();

    Database &m_database;
    std::function<bool()> m_look;
    int m_interval;  ///< milliseconds between two looks while somebody writes
    QFileSystemWatcher m_files;
    QTimer m_next{this};
};

}  // namespace gatehouse
