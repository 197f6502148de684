// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCompleter>

class QLineEdit;
class QStandardItemModel;

namespace gatehouse {

/// Offers attributes of the user while an expression is typed, wherever in it the cursor stands.
class ExpressionCompleter final : public QCompleter
{
    Q_OBJECT

public:
    explicit ExpressionCompleter(QLineEdit *line);

    /// The whole expression as it is with this candidate in its place.
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;
    /// Offers every attribute at the cursor, without a letter typed.
    void offerAll();

private:
    void offer(const QString &expression, qsizetype cursor);

    QLineEdit *m_line;
    QStandardItemModel *m_items;
    qsizetype m_from = 0;
    qsizetype m_cursor = 0;
};

}  // namespace gatehouse
