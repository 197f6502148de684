// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/rowsedit.h"

#include <utility>

namespace gatehouse {

/// Rows of two texts, such as the key and the value of a tag; a row without any text does not count.
class PairsEdit final : public RowsEdit
{
    Q_OBJECT

public:
    using Pair = std::pair<QString, QString>;
    /// `above` stands in the rows before.
    using PairRule = std::function<Status(const Pair &pair, const QList<Pair> &above)>;
    /// The field of an error that is about the second text; any other is about the first.
    static constexpr QStringView secondOfPair = u"second";

    /// What stands above the columns, and in an empty row.
    struct Words {
        QString first;   ///< "Key"
        QString second;  ///< "Value (optional)"
        QString firstExample;
        QString secondExample;
    };

    PairsEdit(QString field, QString label, Words words);

    /// Says what is wrong with one pair; the first wrong row is marked.
    PairsEdit *setPairRule(PairRule rule);
    /// Offers these while the second text is typed.
    PairsEdit *setSecondChoices(const QStringList &choices);

    [[nodiscard]] QList<Pair> pairs() const;
    void setPairs(const QList<Pair> &pairs);
    /// The fields of a row, which may be the empty one at the end.
    [[nodiscard]] QLineEdit *first(qsizetype row) const { return lineAt(rows().at(std::size_t(row)), 0); }
    [[nodiscard]] QLineEdit *second(qsizetype row) const { return lineAt(rows().at(std::size_t(row)), 1); }

    /// A list of lists of two texts.
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] bool isEmpty() const override { return pairs().isEmpty(); }

protected:
    void appendEmpty() override { addRow({}); }
    [[nodiscard]] bool isBlank(const Row &row) const override;
    void setLocked() override;

private:
    void addRow(const Pair &pair);
    [[nodiscard]] Pair pairIn(const Row &row) const;
    [[nodiscard]] Status check();

    Words m_words;
    PairRule m_rule;
    QStringList m_choices;
};

}  // namespace gatehouse
