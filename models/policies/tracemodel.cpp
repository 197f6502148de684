// SPDX-License-Identifier: Apache-2.0
#include "models/policies/tracemodel.h"

#include "models/policies/casemodel.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr topLevel = 0;  // a statement's id is the number of its policy, from 1

QString titleOf(const TracedStatement &statement)
{
    return statement.source.sid ? statement.source.sid->text : TraceModel::tr("Statement %1").arg(statement.place.statement + 1);
}

QString fateOf(const TracedStatement &statement)
{
    if (statement.decided) {
        return statement.isDeny ? TraceModel::tr("Denies") : TraceModel::tr("Allows");
    }
    return statement.match.applies() ? TraceModel::tr("Applies") : TraceModel::tr("Does not apply");
}

Tone toneOf(const TracedStatement &statement)
{
    if (statement.decided) {
        return statement.isDeny ? Tone::Danger : Tone::Success;
    }
    return statement.match.applies() ? Tone::Info : Tone::Neutral;
}

}  // namespace

void TraceModel::setTrace(const Trace &trace, const AccessRequest &request, const CaseModel &policies)
{
    beginResetModel();
    m_groups.clear();
    for (const TracedStatement &statement : trace.statements) {
        const int row = policies.rowOf(statement.place);
        auto group = std::find_if(m_groups.begin(), m_groups.end(), [row](const Group &one) { return one.policyRow == row; });
        if (group == m_groups.end()) {
            m_groups.append({row, policies.title(row), {}});
            group = m_groups.end() - 1;
        }
        group->lines.append({statement, sentenceFor(statement, request)});
    }
    std::stable_sort(m_groups.begin(), m_groups.end(),
                     [](const Group &one, const Group &other) { return one.policyRow < other.policyRow; });
    endResetModel();
}

void TraceModel::clear()
{
    beginResetModel();
    m_groups.clear();
    endResetModel();
}

const TracedStatement *TraceModel::statement(const QModelIndex &index) const
{
    const bool isStatement = index.isValid() && index.internalId() != topLevel;
    return isStatement ? &m_groups.at(qsizetype(index.internalId()) - 1).lines.at(index.row()).statement : nullptr;
}

int TraceModel::policyRow(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return -1;
    }
    return m_groups.at(index.internalId() == topLevel ? index.row() : qsizetype(index.internalId()) - 1).policyRow;
}

QModelIndex TraceModel::firstDeciding() const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const auto &lines = m_groups.at(group).lines;
        const auto found = std::find_if(lines.begin(), lines.end(), [](const Line &line) { return line.statement.decided; });
        if (found != lines.end()) {
            return index(int(found - lines.begin()), 0, index(group, 0));
        }
    }
    return {};
}

QModelIndex TraceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex TraceModel::parent(const QModelIndex &child) const
{
    const bool isStatement = child.isValid() && child.internalId() != topLevel;
    return isStatement ? createIndex(int(child.internalId()) - 1, 0, topLevel) : QModelIndex();
}

int TraceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_groups.size());
    }
    return parent.internalId() == topLevel && parent.column() == 0 ? int(m_groups.at(parent.row()).lines.size()) : 0;
}

int TraceModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant TraceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (index.internalId() == topLevel) {
        return dataOf(m_groups.at(index.row()), role);
    }
    return dataOf(m_groups.at(qsizetype(index.internalId()) - 1).lines.at(index.row()), role);
}

QVariant TraceModel::dataOf(const Group &group, int role)
{
    const auto applying
        = std::count_if(group.lines.begin(), group.lines.end(), [](const Line &line) { return line.statement.match.applies(); });
    const QString counts = tr("%1 of %Ln statement(s) apply", nullptr, int(group.lines.size())).arg(applying);
    switch (role) {
    case TitleRole:
        return group.title;
    case DetailRole:
        return counts;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(group.title, counts);
    default:
        return {};
    }
}

QVariant TraceModel::dataOf(const Line &line, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return line.reason;
    case TitleRole:
        return titleOf(line.statement);
    case ChipRole:
        return fateOf(line.statement);
    case ToneRole:
        return int(toneOf(line.statement));
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(titleOf(line.statement), fateOf(line.statement), line.reason);
    default:
        return {};
    }
}

}  // namespace gatehouse
