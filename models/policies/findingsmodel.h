// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/finding.h"
#include "models/policies/paragraphroles.h"

#include <QAbstractListModel>

namespace gatehouse {

/// What the checks have to say about a policy, one paragraph each, in the order of the text. Behind `most` of them a row says how
/// many more there are.
class FindingsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    static constexpr int most = 300;

    void setFindings(const Findings &findings);
    [[nodiscard]] const Findings &findings() const { return m_findings; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Findings m_findings;
};

/// "Error", "Security warning" … translated.
[[nodiscard]] QString severityText(Finding::Severity severity);
[[nodiscard]] Tone toneOf(Finding::Severity severity);
/// "2 errors, 1 warning", translated; empty where there are neither errors nor warnings.
[[nodiscard]] QString countsOf(const Findings &findings);

}  // namespace gatehouse
