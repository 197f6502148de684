// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/assignmentservice.h"

#include <QWidget>

#include <functional>

class QCheckBox;

namespace gatehouse {

class FactsView;
class MessageBar;

/// What an edit of assignments is about to do, in numbers; a change in the management account has to be confirmed.
class AccessReview : public QWidget
{
    Q_OBJECT

public:
    explicit AccessReview(QWidget *parent = nullptr);

    /// `more` adds what was chosen, by name.
    void setConsequence(const AssignmentConsequence &consequence, const std::function<void(FactsView &)> &more = {});
    /// Whether it may be done: something changes, and the management account is confirmed where it is touched.
    [[nodiscard]] Status verify() const;
    [[nodiscard]] ManagementAccount management() const;

private:
    AssignmentConsequence m_consequence;
    MessageBar *m_message;
    FactsView *m_facts;
    QCheckBox *m_management;
};

}  // namespace gatehouse
