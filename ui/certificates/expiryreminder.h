// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"

#include <QObject>
#include <QTimer>

namespace gatehouse {

class NoticeLog;

/// Leaves a reminder behind for every certificate that is due one (90, 60, 30 and 15 days before it expires, then each day): in the
/// history, and among the notices of the console. Looks when the console opens, which says all that is urgent, and every hour.
class ExpiryReminder : public QObject
{
    Q_OBJECT

public:
    /// `log` is borrowed.
    ExpiryReminder(const Desk &desk, NoticeLog &log, QObject *parent);

    void look();

private:
    const Desk &m_desk;
    NoticeLog &m_log;
    QTimer m_hours;
    bool m_told = false;
};

}  // namespace gatehouse
