// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/event.h"
#include "models/history/rowchangesmodel.h"
#include "ui/shell/detailspanel.h"

#include <optional>

class QLabel;

namespace gatehouse {

class DataTable;
class FactsView;
class JsonView;
class MessageBar;
struct Desk;

/// One event in detail: facts, before and after, the CloudTrail record.
class EventPanel : public DetailsPanel
{
    Q_OBJECT

public:
    explicit EventPanel(const Desk &desk, QWidget *parent = nullptr);

    /// Reads the event in the background and shows it; an invalid id shows a sentence instead.
    void showEventOf(Event::Id id);
    [[nodiscard]] QString json() const;  ///< the record that is shown; empty while none is

Q_SIGNALS:
    void shown(qint64 id);

private:
    void take(const Result<EventDetails> &details);
    void fillFacts(const EventDetails &details);
    void fillChanges(const EventDetails &details);

    const Desk &m_desk;
    qint64 m_question = 0;
    QString m_json;
    RowChangesModel m_changes;
    FactsView *m_facts;
    MessageBar *m_remark;
    DataTable *m_table;
    JsonView *m_record;
};

}  // namespace gatehouse
