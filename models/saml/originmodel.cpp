// SPDX-License-Identifier: Apache-2.0
#include "models/saml/originmodel.h"

#include "models/base/roles.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

QString labelOf(const AssertionOrigin &origin)
{
    using Part = AssertionOrigin::Part;
    switch (origin.part) {
    case Part::Issuer:
        return OriginModel::tr("Issuer");
    case Part::Recipient:
        return OriginModel::tr("Recipient");
    case Part::Audience:
        return OriginModel::tr("Audience");
    case Part::Subject:
        return OriginModel::tr("Subject");
    case Part::Attribute:
        return origin.name;
    case Part::IssuedAt:
        return OriginModel::tr("Issued");
    case Part::ExpiresAt:
        return OriginModel::tr("Expires");
    case Part::InResponseTo:
        return OriginModel::tr("In response to");
    case Part::RelayState:
        return OriginModel::tr("Relay state");
    }
    return {};
}

void OriginModel::setOrigins(const QList<AssertionOrigin> &origins)
{
    beginResetModel();
    m_origins = origins;
    endResetModel();
}

int OriginModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_origins.size());
}

int OriginModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OriginModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const AssertionOrigin &origin = m_origins.at(index.row());
    switch (role) {
    case IdRole:
        return index.row() + 1;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringList{labelOf(origin), origin.values.isEmpty() ? tr("left out") : origin.values.join(u", "_s), origin.text}.at(
            index.column());
    case ToneRole:
        return index.column() == ValueColumn && origin.values.isEmpty() ? QVariant(int(Tone::Neutral)) : QVariant();
    default:
        return {};
    }
}

QVariant OriginModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::UserRole) {
        return QStringList{u"name"_s, u"value"_s, u"origin"_s}.at(section);
    }
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
               ? QVariant(QStringList{tr("What"), tr("Value"), tr("Where it comes from")}.at(section))
               : QVariant();
}

}  // namespace gatehouse
