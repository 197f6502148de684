// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/users/attributeexpression.h"

#include <QCompleter>

class QLineEdit;
class QStandardItemModel;

namespace gatehouse {

/// Offers attributes while an expression is typed, wherever in it the cursor stands.
class ExpressionCompleter final : public QCompleter
{
    Q_OBJECT

public:
    /// Attributes of the user.
    explicit ExpressionCompleter(QLineEdit *line);
    /// Those that are known there; `name` is what the list is called for a screen reader.
    ExpressionCompleter(QLineEdit *line, QList<AttributeExpression> known, const QString &name);

    /// The whole expression as it is with this candidate in its place.
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;
    /// Offers every attribute at the cursor, without a letter typed.
    void offerAll();

private:
    void offer(const QString &expression, qsizetype cursor);

    QList<AttributeExpression> m_known;
    QLineEdit *m_line;
    QStandardItemModel *m_items;
    qsizetype m_from = 0;
    qsizetype m_cursor = 0;
};

}  // namespace gatehouse
