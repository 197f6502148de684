// SPDX-License-Identifier: Apache-2.0
#include "core/applications/catalogue.h"
#include "tests/bench/measurements.h"

#include <QCoreApplication>

using namespace gatehouse;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Measurements measurements;
    qsizetype found = 0;
    measurements.measure(u"open the catalogue, up to the first page"_s, 1, 1, [&] { found = templatesMatching({}).size(); });
    for (const QString &typed : {u"s"_s, u"sa"_s, u"sale"_s, u"service cloud"_s, u"nothing like it"_s}) {
        measurements.measure(u"search the catalogue for \"%1\""_s.arg(typed), found, 201, [&] { (void)templatesMatching(typed); });
    }
    return measurements.finish(argc, argv);
}
