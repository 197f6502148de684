// SPDX-License-Identifier: Apache-2.0
#include "models/applications/cataloguemodel.h"
#include "tests/bench/measurements.h"
#include "ui/applications/catalogueview.h"
#include "ui/shell/filterbar.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPixmap>

#include <memory>

using namespace gatehouse;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Theme theme(Theme::Mode::Light);
    Measurements measurements;
    std::unique_ptr<CatalogueView> view;
    // The first one reads the catalogue too.
    measurements.measure(u"open the catalogue, up to the first page"_s, 1, 1, [&] {
        view = std::make_unique<CatalogueView>();
        view->resize(1100, 640);
        view->show();
        (void)view->grab();
    });
    for (const QString &typed : {u"s"_s, u"sa"_s, u"sale"_s, u"service cloud"_s, u"nothing like it"_s}) {
        measurements.measure(u"type \"%1\", up to the picture"_s.arg(typed), view->model().rowCount(), 51, [&] {
            view->filterBar().setText({});
            view->filterBar().setText(typed);
            (void)view->grab();
        });
    }
    return measurements.finish(argc, argv);
}
