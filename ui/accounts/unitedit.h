// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/unit.h"
#include "ui/shell/desk.h"
#include "ui/shell/edit.h"

class QComboBox;

namespace gatehouse {

/// One of the organizational units, by its path: chosen from the list, or found by typing a part of it.
class UnitEdit final : public Edit
{
    Q_OBJECT

public:
    /// Without units `butNot` and what is below them.
    UnitEdit(QString field, QString label, const Desk &desk, const QList<Unit::Id> &butNot = {});

    [[nodiscard]] Unit::Id unit() const { return {value().toLongLong()}; }
    [[nodiscard]] QWidget *widget() const override;
    /// qint64: the key of the unit; 0 while what is typed names none.
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] bool isEmpty() const override;

protected:
    void setLocked() override;

private:
    QComboBox *m_box;
};

}  // namespace gatehouse
