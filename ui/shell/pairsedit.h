// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/edit.h"

#include <utility>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace gatehouse {

/// Rows of two texts, such as the key and the value of a tag. The last row is empty and waits for another pair; a row without any text
/// does not count.
class PairsEdit final : public Edit
{
    Q_OBJECT

public:
    using Pair = std::pair<QString, QString>;
    using PairRule = std::function<Status(const Pair &pair)>;

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
    [[nodiscard]] QLineEdit *first(qsizetype row) const { return m_rows.at(std::size_t(row)).first; }
    [[nodiscard]] QLineEdit *second(qsizetype row) const { return m_rows.at(std::size_t(row)).second; }
    [[nodiscard]] qsizetype rowCount() const { return qsizetype(m_rows.size()); }

    [[nodiscard]] QWidget *widget() const override { return m_box; }
    /// A list of lists of two texts.
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] bool isEmpty() const override { return pairs().isEmpty(); }

protected:
    void setLocked() override;

private:
    struct Row {
        QWidget *box;
        QLineEdit *first;
        QLineEdit *second;
        QWidget *remove;
    };

    void addRow(const Pair &pair);
    QLineEdit *addLine(QWidget *box, const QString &text, const QString &example);
    void removeRow(const QWidget *box);
    void settle();
    [[nodiscard]] Status check();

    Words m_words;
    PairRule m_rule;
    QStringList m_choices;
    bool m_locked = false;
    QWidget *m_box;
    QVBoxLayout *m_layout;
    std::vector<Row> m_rows;
};

}  // namespace gatehouse
