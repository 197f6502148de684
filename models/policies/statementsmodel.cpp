// SPDX-License-Identifier: Apache-2.0
#include "models/policies/statementsmodel.h"

#include "core/policies/explanation.h"
#include "core/policies/policy.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// A statement that is still being written is read as one that allows; what it says is known from the text alone.
bool saysEffect(const Policy &policy, const PolicyStatement &statement)
{
    const JsonNode *statements = policy.root.member(u"Statement");
    const auto isIt = [&statement](const JsonNode &node) { return node.place == statement.place; };
    const JsonNode *node = statements;
    if (statements && statements->type == JsonNode::Type::Array) {
        const auto found = std::find_if(statements->items.cbegin(), statements->items.cend(), isIt);
        node = found == statements->items.cend() ? nullptr : &*found;
    }
    const JsonNode *effect = node ? node->member(u"Effect") : nullptr;
    return effect && (effect->text == u"Allow"_s || effect->text == u"Deny"_s);
}

}  // namespace

QList<StatementSummary> summariesOf(const Policy &policy, const Knowledge &knowledge)
{
    QList<StatementSummary> summaries;
    for (const PolicyStatement &statement : policy.statements) {
        StatementSummary summary{statement.effect == PolicyStatement::Effect::Deny, statement.sid ? statement.sid->text : QString(),
                                 explain(statement, knowledge), statement.place, saysEffect(policy, statement)};
        if (!summary.hasEffect) {
            summary.sentences = {StatementsModel::tr("Its effect is neither “Allow” nor “Deny”: it says nothing yet.")};
        }
        summaries.append(summary);
    }
    return summaries;
}

void StatementsModel::setStatements(const QList<StatementSummary> &statements)
{
    if (statements.size() == m_statements.size()) {
        // The same rows in other words: what is selected and where the list is scrolled to stay.
        if (statements != m_statements && !statements.isEmpty()) {
            m_statements = statements;
            Q_EMIT dataChanged(index(0), index(int(m_statements.size()) - 1));
        }
        return;
    }
    beginResetModel();
    m_statements = statements;
    endResetModel();
}

int StatementsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_statements.size());
}

QVariant StatementsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const StatementSummary &statement = m_statements[index.row()];
    const QString title = statement.sid.isEmpty() ? tr("Statement %1").arg(index.row() + 1) : statement.sid;
    switch (role) {
    case Qt::DisplayRole:
        return statement.sentences.join(u'\n');
    case Qt::AccessibleTextRole:
        return title + u": "_s + statement.sentences.join(u' ');
    case TitleRole:
        return title;
    case ChipRole:
        return !statement.hasEffect ? tr("No effect") : statement.isDeny ? tr("Deny") : tr("Allow");
    case ToneRole:
        return int(!statement.hasEffect ? Tone::Warning : statement.isDeny ? Tone::Danger : Tone::Success);
    default:
        return {};
    }
}

}  // namespace gatehouse
