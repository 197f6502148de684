// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/identitysource/editlock.h"
#include "ui/shell/desk.h"

#include <QObject>

class QAction;

namespace gatehouse {

class MessageBar;

/// What may be done by hand with users and groups now: for a page, which offers nothing that would be refused.
class SourceLock : public QObject
{
    Q_OBJECT

public:
    SourceLock(const Desk &desk, QObject *parent);

    [[nodiscard]] const EditLock &lock() const { return m_lock; }
    /// Empty when it may be done.
    [[nodiscard]] QString reasonAgainst(HandEdit edit) const { return m_lock.reasonAgainst(edit); }
    /// Says in the bar, from now on, where users and groups come from; nothing while they are those of the identity store.
    void tellIn(MessageBar &bar);

Q_SIGNALS:
    void changed();

private:
    void read();

    const Desk &m_desk;
    EditLock m_lock;
};

/// Switches an action on or off; the reason becomes its tool tip.
void allow(QAction &action, const QString &reasonAgainst);

}  // namespace gatehouse
