// SPDX-License-Identifier: Apache-2.0
#include "models/policies/managedpolicymodel.h"

#include "core/permissionsets/permissionsetrules.h"
#include "models/base/roles.h"

#include <QSet>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Kind, Purpose, Arn, Document, ColumnCount };

}  // namespace

QString kindText(ManagedPolicy::Kind kind)
{
    using enum ManagedPolicy::Kind;
    switch (kind) {
    case JobFunction:
        return ManagedPolicyModel::tr("Job function");
    case FullAccess:
        return ManagedPolicyModel::tr("Full access");
    case ReadOnly:
        return ManagedPolicyModel::tr("Read only");
    case MostActions:
        return ManagedPolicyModel::tr("Most actions");
    case ServiceRole:
        return ManagedPolicyModel::tr("Service role");
    case Other:
        break;
    }
    return ManagedPolicyModel::tr("Other");
}

ManagedPolicyModel::ManagedPolicyModel(const Knowledge &knowledge, QObject *parent) : IdListModel(parent), m_catalogue(knowledge)
{
    show();
}

void ManagedPolicyModel::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    if (m_filter.startsWith("arn:"_L1) && validatePolicy({m_filter}, {})) {
        (void)idOf(m_filter);
    }
    show();
}

void ManagedPolicyModel::show()
{
    QList<qint64> found;
    const QString name = m_filter.startsWith("arn:"_L1) ? m_filter.section(u'/', -1) : m_filter;
    const QList<ManagedPolicy> &all = m_catalogue.all();
    if (name.isEmpty()) {
        for (qsizetype at = 0; at < all.size(); ++at) {
            found.append(at + 1);
        }
    } else {
        const auto matching = m_catalogue.search(name);
        // What is found comes in the order of the catalogue.
        qsizetype at = 0;
        for (const ManagedPolicy &each : matching) {
            while (!(all.at(at) == each)) {
                ++at;
            }
            found.append(at + 1);
        }
    }
    for (qsizetype at = 0; at < m_others.size(); ++at) {
        if (m_others.at(at).contains(m_filter, Qt::CaseInsensitive)) {
            found.append(all.size() + at + 1);
        }
    }
    takeIds(found, difference(ids(), found));
}

const ManagedPolicy *ManagedPolicyModel::policy(qint64 id) const
{
    return id >= 1 && id <= m_catalogue.all().size() ? &m_catalogue.all().at(id - 1) : nullptr;
}

qint64 ManagedPolicyModel::idOf(const QString &arn)
{
    const QList<ManagedPolicy> &all = m_catalogue.all();
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (all.at(at).arn() == arn) {
            return at + 1;
        }
    }
    if (!m_others.contains(arn)) {
        m_others.append(arn);
        show();
    }
    return all.size() + m_others.indexOf(arn) + 1;
}

QString ManagedPolicyModel::arnOf(qint64 id) const
{
    const ManagedPolicy *known = policy(id);
    return known ? known->arn() : m_others.value(id - m_catalogue.all().size() - 1);
}

QString ManagedPolicyModel::nameOf(qint64 id) const
{
    return arnOf(id).section(u'/', -1);
}

void ManagedPolicyModel::setImported(const QHash<QString, QString> &versions)
{
    m_imported = versions;
    QStringList others(versions.keyBegin(), versions.keyEnd());
    others.sort();
    QSet<QString> known(m_others.cbegin(), m_others.cend());
    for (const ManagedPolicy &each : m_catalogue.all()) {
        known.insert(each.arn());
    }
    for (const QString &arn : std::as_const(others)) {
        if (arn.startsWith("arn:"_L1) && !known.contains(arn)) {
            m_others.append(arn);
        }
    }
    show();
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, Document), index(rowCount() - 1, Document));
    }
}

QString ManagedPolicyModel::documentText(qint64 id) const
{
    const auto imported = m_imported.constFind(arnOf(id));
    if (imported != m_imported.cend()) {
        return imported->isEmpty() ? tr("Imported") : tr("Imported, %1").arg(*imported);
    }
    const ManagedPolicy *known = policy(id);
    return known && known->isCommon ? tr("Comes with Gatehouse") : tr("Not here");
}

int ManagedPolicyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ManagedPolicyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const qint64 id = idAt(index.row());
    const ManagedPolicy *known = policy(id);
    switch (role) {
    case IdRole:
        return id;
    case Qt::ToolTipRole:
        return known ? known->purpose : QVariant();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Name:
        return nameOf(id);
    case Kind:
        return known ? kindText(known->kind) : QString();
    case Purpose:
        return known ? known->purpose : tr("Not in the catalogue of this version of Gatehouse.");
    case Document:
        return documentText(id);
    default:
        return arnOf(id);
    }
}

QVariant ManagedPolicyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    static const QStringList keys{u"name"_s, u"kind"_s, u"purpose"_s, u"arn"_s, u"document"_s};
    if (role == Qt::UserRole) {
        return keys.at(section);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    return QStringList{tr("Policy"), tr("Kind"), tr("What it is for"), tr("ARN"), tr("Document")}.at(section);
}

}  // namespace gatehouse
