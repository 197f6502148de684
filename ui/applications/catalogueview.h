// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/catalogue.h"

#include <QWidget>

class QListView;

namespace gatehouse {

class CatalogueDelegate;
class CatalogueModel;
class EmptyState;
class FilterBar;

/// The catalogue as tiles, with a search and categories: one application is chosen.
class CatalogueView : public QWidget
{
    Q_OBJECT

public:
    explicit CatalogueView(QWidget *parent = nullptr);

    [[nodiscard]] FilterBar &filterBar() const { return *m_filter; }
    [[nodiscard]] QListView &list() const { return *m_list; }
    [[nodiscard]] CatalogueModel &model() const { return *m_model; }

    /// nullptr while none is.
    [[nodiscard]] const ApplicationTemplate *chosen() const;
    void choose(const QString &templateId);

Q_SIGNALS:
    void chosenChanged();
    void opened();  ///< Enter or a double click on the chosen one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showResults();

    CatalogueModel *m_model;
    FilterBar *m_filter;
    QListView *m_list;
    CatalogueDelegate *m_tiles;
    EmptyState *m_nothing;
};

}  // namespace gatehouse
