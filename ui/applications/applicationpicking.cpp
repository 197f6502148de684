// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/applicationpicking.h"

#include "models/applications/applicationtablemodel.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct ApplicationPicking {
    Q_DECLARE_TR_FUNCTIONS(ApplicationPicking)
};

}  // namespace

PickSource applicationsToPick(const Desk &desk)
{
    auto *model = new ApplicationTableModel(desk.workspace, desk.tasks);
    model->setQuery({});
    PickSource source;
    source.model = model;
    source.filter = [model](const QString &text) { model->setText(text); };
    source.name = [&desk](qint64 id) {
        const auto application = ApplicationStore(desk.workspace.database()).byId({id});
        return application && *application ? (*application)->name : ApplicationPicking::tr("A removed application");
    };
    source.placeholder = ApplicationPicking::tr("Filter by name, description or address");
    source.nothing = ApplicationPicking::tr("There is no application to pick");
    source.iconName = u"application"_s;
    source.hiddenAtFirst = {2, 3, 4, 5, 6, 7, 8};
    return source;
}

}  // namespace gatehouse
