// SPDX-License-Identifier: Apache-2.0
#include "models/applications/cataloguemodel.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

CatalogueModel::CatalogueModel(QObject *parent) : QAbstractListModel(parent), m_places(templatesMatching({})) {}

void CatalogueModel::setText(const QString &text)
{
    m_text = text;
    search();
}

void CatalogueModel::setCategory(std::optional<ApplicationCategory> category)
{
    m_category = category;
    search();
}

/// The best answer is another one with each letter: nothing of the list before is worth keeping its place.
void CatalogueModel::search()
{
    beginResetModel();
    m_places = templatesMatching(m_text, m_category);
    endResetModel();
}

const ApplicationTemplate &CatalogueModel::at(int row) const
{
    return applicationTemplates().at(m_places.at(row));
}

int CatalogueModel::rowOf(const QString &templateId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).id == templateId) {
            return row;
        }
    }
    return -1;
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ApplicationTemplate &application = at(index.row());
    const bool isGeneric = application.isGeneric && application.kind == Application::Kind::Catalog;
    switch (role) {
    case Qt::DisplayRole:
        return application.name;
    case Qt::AccessibleTextRole:
        return isGeneric
                   ? tr("%1, %2, with general settings", "an application and its category").arg(application.name, purposeOf(application))
                   : tr("%1, %2", "an application and its category").arg(application.name, purposeOf(application));
    case Qt::ToolTipRole:
        return isGeneric ? tr("How %1 takes SAML is not public: it is added with what most applications take.").arg(application.name)
                         : application.name;
    case PurposeRole:
        return purposeOf(application);
    case GenericRole:
        return isGeneric;
    case TemplateRole:
        return application.id;
    default:
        return {};
    }
}

}  // namespace gatehouse
