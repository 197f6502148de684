// SPDX-License-Identifier: Apache-2.0
#include "ui/console/pagestate.h"

#include "ui/picking/recordchooser.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/pane.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QTabWidget>
#include <QToolButton>

namespace gatehouse {

namespace {

/// The parts of a kind in the order in which the page made them, and the page itself if it is one.
template<typename Part>
QList<Part *> partsOf(const QWidget &page)
{
    QList<Part *> parts = page.findChildren<Part *>();
    if (auto *whole = qobject_cast<Part *>(const_cast<QWidget *>(&page))) {  // NOLINT(*-const-cast): as findChildren does
        parts.prepend(whole);
    }
    return parts;
}

template<typename Part, typename Value>
void note(QHash<QString, QVariant> &filter, const FilterBar &bar, const Value &value)
{
    for (const Part *part : bar.findChildren<Part *>()) {
        if (const QVariant held = value(*part); !part->objectName().isEmpty() && held.isValid()) {
            filter.insert(part->objectName(), held);
        }
    }
}

/// Chooses the entry of `value`, as soon as there is one: some boxes are filled from the workspace.
void chooseEntry(QComboBox *box, const QVariant &value)
{
    if (const int at = box->findData(value); at >= 0) {
        box->setCurrentIndex(at);
        return;
    }
    QObject::connect(
        box->model(), &QAbstractItemModel::rowsInserted, box, [box, value] { box->setCurrentIndex(std::max(box->findData(value), 0)); },
        Qt::SingleShotConnection);
}

void apply(QWidget *control, const QVariant &value)
{
    if (auto *chooser = qobject_cast<RecordChooser *>(control)) {
        chooser->choose(value.toLongLong());
    } else if (auto *box = qobject_cast<QComboBox *>(control)) {
        chooseEntry(box, value);
    } else if (auto *day = qobject_cast<QDateEdit *>(control)) {
        day->setDate(value.toDate());
    } else if (auto *line = qobject_cast<QLineEdit *>(control)) {
        line->setText(value.toString());
    } else if (auto *button = qobject_cast<QToolButton *>(control); button && !button->isChecked()) {
        button->click();
    }
}

}  // namespace

PageState::PageState(const QWidget &page)
{
    for (const FilterBar *bar : partsOf<FilterBar>(page)) {
        Filter filter;
        note<QComboBox>(filter, *bar, [](const QComboBox &box) { return box.currentData(); });
        note<QDateEdit>(filter, *bar, [](const QDateEdit &day) { return QVariant(day.date()); });
        note<RecordChooser>(filter, *bar, [](const RecordChooser &chooser) { return chooser.chosen() ? chooser.chosen() : QVariant(); });
        note<QToolButton>(filter, *bar, [](const QToolButton &button) { return button.isChecked() ? true : QVariant(); });
        filter.insert(bar->line()->objectName(), bar->line()->text());
        m_filters.append(filter);
    }
    for (const Pane *pane : partsOf<Pane>(page)) {
        m_selected.append(pane->selectedIds());
    }
    for (const QTabWidget *tabs : partsOf<QTabWidget>(page)) {
        m_tabs.append(tabs->currentIndex());
    }
}

void PageState::restore(const QWidget &page) const
{
    const auto bars = partsOf<FilterBar>(page);
    for (qsizetype at = 0; at < std::min(bars.size(), m_filters.size()); ++at) {
        for (auto each = m_filters[at].cbegin(); each != m_filters[at].cend(); ++each) {
            if (auto *control = bars[at]->findChild<QWidget *>(each.key())) {
                apply(control, each.value());
            }
        }
    }
    const auto panes = partsOf<Pane>(page);
    for (qsizetype at = 0; at < std::min(panes.size(), m_selected.size()); ++at) {
        panes[at]->selectWhenRead(m_selected[at]);
    }
    const auto tabs = partsOf<QTabWidget>(page);
    for (qsizetype at = 0; at < std::min(tabs.size(), m_tabs.size()); ++at) {
        tabs[at]->setCurrentIndex(m_tabs[at]);
    }
}

}  // namespace gatehouse
