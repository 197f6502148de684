// SPDX-License-Identifier: Apache-2.0
#include "core/demo/democompany.h"
#include "tests/ui/support/peopledesk.h"
#include "ui/permissionsets/permissionsetscenes.h"

#include <QAccessible>

#include <memory>

using namespace gatehouse;
using namespace Qt::StringLiterals;

/// Draws the pages of permission sets; set GATEHOUSE_PICTURES to a folder to look at them.
class TestPermissionSetScenes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsEveryScene()
    {
        PeopleDesk people;
        NoProgress progress;
        must(generate(*people.test, {60, 24, 7}, progress));
        QTemporaryDir temporary;
        const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES", temporary.path());
        Theme theme(Theme::Mode::Light);
        const QList<Scene> scenes = permissionSetScenes(people.desk);
        const auto written = runTour(scenes, folder, theme);
        QVERIFY(written);
        QCOMPARE(written->size(), scenes.size() * 2);
    }

    void everyControlHasAName()
    {
        PeopleDesk people;
        NoProgress progress;
        must(generate(*people.test, {20, 6, 7}, progress));
        const QList<Scene> scenes = permissionSetScenes(people.desk);
        for (const Scene &scene : scenes) {
            const std::unique_ptr<QWidget> page(scene.make());
            page->show();
            const auto widgets = page->findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(page.get())) {
                    continue;
                }
                const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                const QString place
                    = u"%1: %2 %3"_s.arg(scene.name, QLatin1StringView(widget->metaObject()->className()), widget->objectName());
                QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(place));
            }
        }
    }
};

QTEST_MAIN(TestPermissionSetScenes)
#include "tst_permissionsetscenes.moc"
