// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

namespace gatehouse {

class DataTable;

/// The events in which one record is named, the newest first. They are looked for only while this is to be seen.
class RecordHistory : public QWidget
{
    Q_OBJECT

public:
    RecordHistory(const QString &name, const Desk &desk, QWidget *parent = nullptr);

    /// What the events must name: a UserId, a GroupId.
    void setRecord(const QString &id);
    [[nodiscard]] DataTable &table() const { return *m_table; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void load();

    const Desk &m_desk;
    QString m_record;
    DataTable *m_table;
};

}  // namespace gatehouse
