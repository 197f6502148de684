// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/accounts/organizationservice.h"
#include "ui/shell/desk.h"

#include <QObject>

#include <optional>

namespace gatehouse {

/// What a person does with accounts and units, from whatever page: it asks, opens the dialogs and makes the changes.
class AccountActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs and questions appear above `origin`, which also owns this.
    AccountActions(const Desk &desk, QWidget *origin);

    void enable();
    void importOrganization();
    /// In this unit, unless another is chosen; an invalid one is the root.
    void createAccount(Unit::Id unit);
    void createUnit(Unit::Id parent);
    void edit(Account::Id id);
    void rename(Unit::Id id);
    /// Asks where to.
    void move(const TreeSelection &selection);
    /// Asks whether to, with what follows from it.
    void moveTo(const TreeSelection &selection, Unit::Id target);
    void setState(const QList<Account::Id> &ids, Account::State state);
    void remove(const QList<Unit::Id> &ids);

Q_SIGNALS:
    /// The TreeKey of what was created.
    void created(qint64 key);

private:
    void askToMove(const TreeSelection &selection, Unit::Id target, const MoveConsequence &consequence);
    [[nodiscard]] QString nameOfOnly(const QList<Account::Id> &ids) const;

    const Desk &m_desk;
    QWidget *m_origin;
    bool m_counting = false;  ///< a question is being prepared
};

}  // namespace gatehouse
