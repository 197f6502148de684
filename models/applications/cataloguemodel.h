// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/catalogue.h"
#include "models/base/roles.h"

#include <QAbstractListModel>

namespace gatehouse {

/// The catalogue of applications as a list: what a search and a category leave of it, best first.
class CatalogueModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum CatalogueRole : int {
        PurposeRole = LastRole + 1,  ///< QString: its category, or what it is for
        GenericRole,                 ///< bool: how it takes SAML is not public
        TemplateRole,                ///< QString: the id of the template
    };

    explicit CatalogueModel(QObject *parent = nullptr);

    void setText(const QString &text);
    void setCategory(std::optional<ApplicationCategory> category);

    [[nodiscard]] const ApplicationTemplate &at(int row) const;
    /// -1 where the application is not among those that are left.
    [[nodiscard]] int rowOf(const QString &templateId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void search();

    QString m_text;
    std::optional<ApplicationCategory> m_category;
    QList<qsizetype> m_places;
};

}  // namespace gatehouse
