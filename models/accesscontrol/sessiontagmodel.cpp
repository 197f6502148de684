// SPDX-License-Identifier: Apache-2.0
#include "models/accesscontrol/sessiontagmodel.h"

#include "core/accesscontrol/accesscontrolattribute.h"
#include "models/base/roles.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

QString originText(const SessionTag &tag)
{
    if (!tag.problem.isEmpty()) {
        return tag.problem;
    }
    if (tag.origin == SessionTag::Origin::Assertion) {
        return SessionTagModel::tr("Sent by the identity provider");
    }
    const AttributeExpression *expression = attributeExpression(tag.source);
    const QString source = expression ? expression->label : tag.source;
    return tag.replaced.isEmpty() ? source : SessionTagModel::tr("%1; replaces “%2” of the identity provider").arg(source, tag.replaced);
}

void SessionTagModel::setTags(const QList<SessionTag> &tags)
{
    if (tags != m_tags) {
        beginResetModel();
        m_tags = tags;
        endResetModel();
    }
}

int SessionTagModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tags.size());
}

int SessionTagModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SessionTagModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const SessionTag &tag = m_tags.at(index.row());
    const QString text = index.column() == KeyColumn ? tag.key : index.column() == ValueColumn ? tag.value : originText(tag);
    switch (role) {
    case IdRole:
        return index.row() + 1;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return text;
    case ToneRole:
        return index.column() == OriginColumn && !tag.problem.isEmpty() ? QVariant(int(Tone::Danger)) : QVariant();
    default:
        return {};
    }
}

QVariant SessionTagModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::UserRole) {
        return QStringList{u"key"_s, u"value"_s, u"origin"_s}.at(section);
    }
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(QStringList{tr("Key"), tr("Value"), tr("From")}.at(section))
                                                                     : QVariant();
}

}  // namespace gatehouse
