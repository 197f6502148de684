// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

namespace gatehouse {

class AccountActions;
class PrerequisitesView;

/// What stands in the place of the accounts while there is no organization: what enabling does, and what it needs.
class EnablePage : public QWidget
{
    Q_OBJECT

public:
    EnablePage(const Desk &desk, AccountActions &actions, QWidget *parent = nullptr);

    /// Looks at the prerequisites again.
    void read();

private:
    const Desk &m_desk;
    PrerequisitesView *m_prerequisites;
};

}  // namespace gatehouse
