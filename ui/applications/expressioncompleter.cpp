// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/expressioncompleter.h"

#include "ui/shell/clickthrough.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QStandardItemModel>

namespace gatehouse {

using namespace Qt::StringLiterals;

ExpressionCompleter::ExpressionCompleter(QLineEdit *line) : ExpressionCompleter(line, userExpressions(), tr("Attributes of the user")) {}

ExpressionCompleter::ExpressionCompleter(QLineEdit *line, QList<AttributeExpression> known, const QString &name)
    : QCompleter(line)
    , m_known(std::move(known))
    , m_line(line)
    , m_items(new QStandardItemModel(this))
{
    setModel(m_items);
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setMaxVisibleItems(10);
    popup()->setProperty("boxed", true);
    popup()->setAccessibleName(name);
    line->setCompleter(this);
    letClicksThrough(this);
    connect(line, &QLineEdit::textEdited, this, [this](const QString &typed) {
        const qsizetype cursor = m_line->cursorPosition();
        offer(typed, cursor);
        if (cursor > 0 && typed.at(cursor - 1) == u'}') {
            m_items->clear();  // an expression has just been completed, and another one is rarely what follows
        }
    });
}

void ExpressionCompleter::offer(const QString &expression, qsizetype cursor)
{
    const ExpressionCompletion found = completionAt(expression, cursor, m_known);
    m_from = found.from;
    m_cursor = cursor;
    m_items->clear();
    for (const AttributeExpression &each : found.candidates) {
        auto *item = new QStandardItem(tr("%1  %2", "an expression and the attribute that it stands for").arg(each.text, each.label));
        item->setData(each.text, Qt::EditRole);
        item->setData(each.text, Qt::UserRole);
        item->setData(tr("%1  %2", "an expression and the attribute that it stands for").arg(each.text, each.label), Qt::DisplayRole);
        m_items->appendRow(item);
    }
}

void ExpressionCompleter::offerAll()
{
    m_line->setFocus(Qt::OtherFocusReason);
    offer(m_line->text().left(m_line->cursorPosition()) + u"$"_s, m_line->cursorPosition() + 1);
    m_cursor = m_line->cursorPosition();  // there is no "$" in the line to be replaced
    complete();
}

QString ExpressionCompleter::pathFromIndex(const QModelIndex &index) const
{
    const QString line = m_line->text();
    return line.left(m_from) + index.data(Qt::UserRole).toString() + line.mid(std::max(m_from, m_cursor));
}

}  // namespace gatehouse
