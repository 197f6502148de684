// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/pane.h"

class QComboBox;

namespace gatehouse {

class QuotaTableModel;

/// Every quota with its use and its limit, and which edition of the service sets them.
class QuotasPane : public Pane
{
    Q_OBJECT

public:
    explicit QuotasPane(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QuotaTableModel &model() const { return m_model; }

private:
    QuotasPane(const Desk &desk, QuotaTableModel *model, QWidget *parent);
    void addProfiles();
    void addActions();
    void readProfile();
    void takeRows();
    void raise();
    void bringBack();
    [[nodiscard]] QString reasonAgainstRaising() const;

    const Desk &m_desk;
    QuotaTableModel &m_model;
    QComboBox *m_profiles = nullptr;
};

}  // namespace gatehouse
