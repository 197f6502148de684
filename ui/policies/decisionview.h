// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/decision.h"
#include "models/base/roles.h"

#include <QWidget>

#include <utility>

class QLabel;
class QTreeView;

namespace gatehouse {

class CaseModel;
class ChipLabel;
class TraceModel;

/// A decision as a word and how it is meant.
[[nodiscard]] std::pair<QString, Tone> chipOf(Decision decision);

/// What the service would answer, why, and what became of every statement.
class DecisionView : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionView(QWidget *parent = nullptr);

    void showTrace(const Trace &trace, const AccessRequest &request, const CaseModel &policies);
    /// Says why there is no decision.
    void showReason(const QString &reason);
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QTreeView &tree() const { return *m_tree; }

Q_SIGNALS:
    /// A statement of the policy in that row was chosen, or the policy itself.
    void opened(int policyRow, const gatehouse::Place &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void open(const QModelIndex &index);
    void say(const QString &word, int tone, const QString &sentence);

    TraceModel *m_trace;
    ChipLabel *m_verdict;
    QLabel *m_sentence;
    QTreeView *m_tree;
};

}  // namespace gatehouse
