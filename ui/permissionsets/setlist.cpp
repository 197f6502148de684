// SPDX-License-Identifier: Apache-2.0
#include "ui/permissionsets/setlist.h"

#include "models/base/idlistmodel.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/parts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

SetList::SetList(const QString &name, IdListModel &model, const Words &words, const QList<int> &hiddenAtFirst, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_model(model)
    , m_filter(new FilterBar(this))
    , m_table(new DataTable(name + u"Table"_s, this))
    , m_bar(new QHBoxLayout)
{
    setObjectName(name);
    m_filter->setPlaceholder(words.filter);
    m_filter->line()->setObjectName(name + u"Filter"_s);
    m_table->setAccessibleName(words.title);
    m_table->setHiddenAtFirst(hiddenAtFirst);
    m_table->setModel(&model);
    m_bar->setSpacing(2 * grid);
    m_bar->addWidget(m_filter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addLayout(m_bar);
    layout->addWidget(m_table, 1);
    connect(m_filter, &FilterBar::textChanged, this, &SetList::filterChanged);
    connect(m_filter, &FilterBar::leftDownwards, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(&model, &IdListModel::loaded, this, &SetList::updateState);
    updateState();
}

void SetList::addWidget(QWidget *widget)
{
    m_bar->addWidget(widget);
}

void SetList::updateState()
{
    EmptyState &empty = m_table->emptyState();
    if (!m_model.isLoaded()) {
        empty.setContent(m_words.iconName, tr("Reading the list …"), QString());
    } else if (!m_filter->text().isEmpty()) {
        empty.setContent(m_words.iconName, tr("Nothing matches the filter"), QString());
    } else {
        empty.setContent(m_words.iconName, m_words.nothing, m_words.explanation);
    }
}

}  // namespace gatehouse
