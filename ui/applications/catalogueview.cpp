// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/catalogueview.h"

#include "models/applications/cataloguemodel.h"
#include "ui/applications/cataloguedelegate.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/parts.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QListView>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

CatalogueView::CatalogueView(QWidget *parent)
    : QWidget(parent)
    , m_model(new CatalogueModel(this))
    , m_filter(new FilterBar(this))
    , m_list(new QListView(this))
    , m_tiles(new CatalogueDelegate(m_list))
    , m_nothing(new EmptyState(m_list))
{
    setObjectName(u"catalogue"_s);
    m_filter->setPlaceholder(tr("Search the catalogue"));
    QList<Choice> categories;
    for (const ApplicationCategory category : allApplicationCategories) {
        categories.append({nameOf(category), labelOf(category)});
    }
    m_filter->addChoice(u"category"_s, tr("Category"), tr("Every category"), categories);
    m_list->setObjectName(u"catalogueTiles"_s);
    m_list->setAccessibleName(tr("Applications of the catalogue"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(m_tiles);
    m_list->setModel(m_model);
    m_list->setSpacing(grid);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_filter);
    connect(m_filter, &FilterBar::textChanged, m_model, &CatalogueModel::setText);
    connect(m_filter, &FilterBar::choiceChanged, this, [this](const QString &, const QVariant &value) {
        std::optional<ApplicationCategory> wanted;
        for (const ApplicationCategory category : allApplicationCategories) {
            if (nameOf(category) == value.toString()) {
                wanted = category;
            }
        }
        m_model->setCategory(wanted);
    });
    connect(m_filter, &FilterBar::leftDownwards, m_list, [this] {
        m_list->setFocus(Qt::OtherFocusReason);
        if (!m_list->currentIndex().isValid()) {
            m_list->setCurrentIndex(m_model->index(0));
        }
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &CatalogueView::showResults);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CatalogueView::chosenChanged);
    connect(m_list, &QListView::activated, this, &CatalogueView::opened);
    showResults();
}

const ApplicationTemplate *CatalogueView::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void CatalogueView::choose(const QString &templateId)
{
    const int row = m_model->rowOf(templateId);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    m_list->scrollTo(m_list->currentIndex());
}

/// What is searched for is there to be chosen: the best answer is.
void CatalogueView::showResults()
{
    const bool none = m_model->rowCount() == 0;
    m_nothing->setVisible(none);
    if (none) {
        m_nothing->clearActions();
        m_nothing->setContent(u"search"_s, tr("Not in the catalogue"),
                              tr("Any application that speaks SAML 2.0 can be added as a custom application."));
        m_nothing->addAction(tr("Add a custom application"), [this] {
            m_filter->clear();
            choose(u"custom"_s);
        });
    }
    const QLocale locale;
    m_filter->setSummary(m_filter->isFiltering()
                             ? tr("%1 of %2").arg(locale.toString(m_model->rowCount()), locale.toString(applicationTemplates().size()))
                             : tr("%Ln application(s)", nullptr, int(applicationTemplates().size())));
    if (m_filter->isFiltering() && !none) {
        m_list->setCurrentIndex(m_model->index(0));
    }
    Q_EMIT chosenChanged();
}

/// A whole number of tiles side by side, with no room left beside them.
bool CatalogueView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize) {
        const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_list);
        const int room = m_list->width() - bar - 2 * grid;
        const int columns = std::max(1, room / (CatalogueDelegate::leastTileWidth() + grid));
        m_tiles->setTileWidth(room / columns - grid);
        m_list->doItemsLayout();
        m_nothing->setGeometry(m_list->rect());
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace gatehouse
