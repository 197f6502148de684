// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historyscenes.h"

#include "models/history/eventtablemodel.h"
#include "ui/history/eventpanel.h"
#include "ui/history/historypane.h"
#include "ui/history/timerange.h"
#include "ui/shell/datatable.h"
#include "ui/shell/desk.h"
#include "ui/shell/filterbar.h"

#include <QTabWidget>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// The pane with its first event opened at a tab.
QWidget *paneAtTab(const Desk &desk, int tab)
{
    auto *pane = new HistoryPane(desk);
    QObject::connect(&pane->model(), &IdListModel::loaded, pane, [pane] {
        if (pane->table().selectedRowCount() == 0 && pane->model().rowCount() > 0) {
            pane->table().selectRow(0);
        }
    });
    pane->findChild<EventPanel *>()->tabs()->setCurrentIndex(tab);
    return pane;
}

QWidget *emptyPane(const Desk &desk)
{
    auto *pane = new HistoryPane(desk);
    pane->filterBar().setText(u"nothing has this name"_s);
    pane->timeRange().setSpan(TimeRange::Span::Custom);
    return pane;
}

}  // namespace

QList<Scene> historyScenes(const Desk &desk)
{
    return {
        {u"history-summary"_s, [&desk] { return paneAtTab(desk, 0); }},
        {u"history-changes"_s, [&desk] { return paneAtTab(desk, 1); }},
        {u"history-json"_s, [&desk] { return paneAtTab(desk, 2); }},
        {u"history-nothing-found"_s, [&desk] { return emptyPane(desk); }},
    };
}

}  // namespace gatehouse
