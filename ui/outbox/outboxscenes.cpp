// SPDX-License-Identifier: Apache-2.0
#include "ui/outbox/outboxscenes.h"

#include "models/outbox/mailtablemodel.h"
#include "ui/outbox/mailpanel.h"
#include "ui/outbox/outboxpane.h"
#include "ui/shell/datatable.h"
#include "ui/shell/filterbar.h"

#include <QTabWidget>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QWidget *paneAtTab(const Desk &desk, int tab)
{
    auto *pane = new OutboxPane(desk);
    QObject::connect(&pane->model(), &IdListModel::loaded, pane, [pane] {
        if (pane->table().selectedRowCount() == 0 && pane->model().rowCount() > 0) {
            pane->table().selectRow(0);
        }
    });
    pane->findChild<MailPanel *>()->tabs()->setCurrentIndex(tab);
    return pane;
}

QWidget *emptyPane(const Desk &desk)
{
    auto *pane = new OutboxPane(desk);
    pane->filterBar().setText(u"nobody@nowhere.example"_s);
    return pane;
}

}  // namespace

QList<Scene> outboxScenes(const Desk &desk)
{
    return {
        {u"outbox-message"_s, [&desk] { return paneAtTab(desk, 0); }},
        {u"outbox-delivery"_s, [&desk] { return paneAtTab(desk, 1); }},
        {u"outbox-nothing-found"_s, [&desk] { return emptyPane(desk); }},
    };
}

}  // namespace gatehouse
