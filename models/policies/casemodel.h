// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/casetext.h"
#include "core/policies/decision.h"
#include "core/policies/finding.h"
#include "models/policies/paragraphroles.h"

#include <QAbstractListModel>

#include <optional>

namespace gatehouse {

/// The policies of a case, each in a row: service control policies by level first, then those of whoever asks, then the resource's.
class CaseModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Takes the policies of a case in the place of all there are.
    void setPolicies(const CaseText &text);
    /// The policies as a case, without a request.
    [[nodiscard]] CaseText policies() const;

    /// Adds a policy to a layer and answers its row; `level` is one of the service control policies, a new one behind the last.
    /// A layer that has room for one policy only and has it answers that row.
    int add(PolicyLayer layer, const QString &text, int level = 0);
    void remove(int row);
    void setText(int row, const QString &text);

    [[nodiscard]] QString text(int row) const { return m_entries.at(row).text; }
    [[nodiscard]] PolicyLayer layer(int row) const { return m_entries.at(row).layer; }
    [[nodiscard]] int levels() const;
    [[nodiscard]] bool has(PolicyLayer layer) const;
    /// "Identity policy 2"
    [[nodiscard]] QString title(int row) const;
    /// The row of the policy that a place of a trace is in, or -1.
    [[nodiscard]] int rowOf(const StatementPlace &place) const;

    /// Everything compiled; nothing while a policy has an error: see `firstWrong`.
    [[nodiscard]] std::optional<PolicySet> policySet() const;
    /// The row of the first policy with an error, or -1.
    [[nodiscard]] int firstWrong() const;
    /// The condition keys that the policies mention, in conditions and as variables.
    [[nodiscard]] QStringList mentionedKeys() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        PolicyLayer layer = PolicyLayer::Identity;
        int level = 0;
        QString text{};
        std::optional<CompiledPolicy> compiled{};
        std::optional<Finding> mistake{};
    };

    [[nodiscard]] static Entry entryOf(PolicyLayer layer, int level, const QString &text);
    [[nodiscard]] int placeFor(const Entry &entry) const;
    void closeGap(int level);
    [[nodiscard]] static QString detailOf(const Entry &entry);

    QList<Entry> m_entries;
};

/// "Identity policy", "Permissions boundary" … translated.
[[nodiscard]] QString layerText(PolicyLayer layer);

}  // namespace gatehouse
