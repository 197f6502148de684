// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/peopledesk.h"
#include "ui/applications/applicationscenes.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

/// Draws the pages of applications; set GATEHOUSE_PICTURES to a folder to look at them.
class TestApplicationScenes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsEveryScene()
    {
        PeopleDesk people;
        QTemporaryDir temporary;
        const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES", temporary.path());
        Theme theme(Theme::Mode::Light);
        const QList<Scene> scenes = applicationScenes(people.desk);
        QVERIFY(scenes.size() > 20);
        const auto written = runTour(scenes, folder, theme);
        QVERIFY(written);
        QCOMPARE(written->size(), scenes.size() * 2);
    }
};

QTEST_MAIN(TestApplicationScenes)
#include "tst_applicationscenes.moc"
