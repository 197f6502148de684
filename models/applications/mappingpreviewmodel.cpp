// SPDX-License-Identifier: Apache-2.0
#include "models/applications/mappingpreviewmodel.h"

#include "core/applications/application.h"
#include "core/groups/groupstore.h"
#include "core/users/attributeexpression.h"
#include "core/users/userservice.h"
#include "core/workspace/workspace.h"
#include "models/base/roles.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

MappingPreviewModel::MappingPreviewModel(Workspace &workspace, QObject *parent) : QAbstractTableModel(parent), m_workspace(workspace) {}

void MappingPreviewModel::setMappings(const QList<AttributeMapping> &mappings)
{
    m_mappings = mappings;
    evaluateAll();
}

void MappingPreviewModel::setUser(User::Id user)
{
    const auto found = user.isValid() ? UserService(m_workspace).user(user) : Result<User>(fail(Error::Kind::NotFound, {}));
    m_user = found ? std::optional(*found) : std::nullopt;
    m_groups.clear();
    if (m_user) {
        GroupQuery query;
        query.member = user;
        const GroupStore store(m_workspace.database());
        const auto ids = store.ids(query);
        const auto groups = ids ? store.records(*ids) : fail(ids);
        for (const Group &group : groups.value_or(QList<Group>())) {
            m_groups.append(group.groupId);
        }
    }
    evaluateAll();
}

MappingPreviewModel::Line MappingPreviewModel::lineOf(const AttributeMapping &mapping) const
{
    if (const auto valid = validateMapping(mapping); !valid) {
        return {mapping.attribute, {}, valid.error().message, true};
    }
    const ParsedExpression parsed = parseExpression(mapping.expression, userExpressions());
    const QStringList values = evaluate(parsed.parts, {*m_user, m_groups});
    if (!values.isEmpty()) {
        return {mapping.attribute, values.join(u", "_s), tr("Sent"), false};
    }
    return mapping.isSubject() ? Line{mapping.attribute, {}, tr("No value: this person can't sign in"), true}
                               : Line{mapping.attribute, {}, tr("No value: left out"), false};
}

void MappingPreviewModel::evaluateAll()
{
    QList<Line> lines;
    if (m_user) {
        for (const AttributeMapping &mapping : std::as_const(m_mappings)) {
            lines.append(lineOf(mapping));
        }
    }
    if (lines != m_lines) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
    }
}

int MappingPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int MappingPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MappingPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case IdRole:
        return index.row() + 1;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringList{line.attribute, line.value, line.state}.at(index.column());
    case ToneRole:
        return index.column() != StateColumn ? QVariant()
               : line.isWrong                ? QVariant(int(Tone::Danger))
                                             : QVariant(int(line.value.isEmpty() ? Tone::Neutral : Tone::Success));
    default:
        return {};
    }
}

QVariant MappingPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::UserRole) {
        return QStringList{u"attribute"_s, u"value"_s, u"state"_s}.at(section);
    }
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
               ? QVariant(QStringList{tr("Attribute"), tr("Value"), tr("State")}.at(section))
               : QVariant();
}

}  // namespace gatehouse
