// SPDX-License-Identifier: Apache-2.0
#include "ui/identitysource/sourcelock.h"

#include "ui/shell/messagebar.h"

#include <QAction>

namespace gatehouse {

SourceLock::SourceLock(const Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & (Rooms(Room::Settings) | Room::IdentitySource)) {
            read();
        }
    });
    read();
}

void SourceLock::read()
{
    const auto lock = editLockOf(m_desk.workspace.database());
    if (lock && *lock != m_lock) {
        m_lock = *lock;
        Q_EMIT changed();
    }
}

void SourceLock::tellIn(MessageBar &bar)
{
    const auto tell = [this, bar = &bar] {
        const QString notice = m_lock.notice();
        if (notice.isEmpty()) {
            bar->clear();
        } else {
            bar->showMessage(Tone::Info, notice, MessageBar::Close::Hidden);
        }
    };
    connect(this, &SourceLock::changed, &bar, tell);
    tell();
}

void allow(QAction &action, const QString &reasonAgainst)
{
    action.setEnabled(reasonAgainst.isEmpty());
    action.setToolTip(reasonAgainst.isEmpty() ? action.iconText() : reasonAgainst);
}

}  // namespace gatehouse
