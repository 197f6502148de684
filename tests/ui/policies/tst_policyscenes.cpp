// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/peopledesk.h"
#include "ui/policies/policyscenes.h"

#include <QAccessible>

#include <memory>

using namespace gatehouse;
using namespace Qt::StringLiterals;

/// Draws the editor and the simulator; set GATEHOUSE_PICTURES to a folder to look at them.
class TestPolicyScenes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsEveryScene()
    {
        PeopleDesk people;
        const QTemporaryDir temporary;
        const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES", temporary.path());
        Theme theme(Theme::Mode::Light);
        const QList<Scene> scenes = policyScenes(people.desk);
        const auto written = runTour(scenes, folder, theme);
        QVERIFY(written);
        QCOMPARE(written->size(), scenes.size() * 2);
    }

    void everyControlHasAName()
    {
        PeopleDesk people;
        const QList<Scene> scenes = policyScenes(people.desk);
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
                    = scene.name + u": "_s + QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
                QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(place));
            }
        }
    }
};

QTEST_MAIN(TestPolicyScenes)
#include "tst_policyscenes.moc"
