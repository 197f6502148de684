// SPDX-License-Identifier: Apache-2.0
#include "core/demo/democompany.h"
#include "tests/ui/support/testdesk.h"
#include "ui/accounts/accountscenes.h"
#include "ui/quotas/quotascenes.h"
#include "ui/shell/dialogprompts.h"
#include "ui/shell/noticelog.h"

#include <QAccessible>

#include <memory>

using namespace gatehouse;
using namespace Qt::StringLiterals;

/// Draws the pages of the organization and of quotas; set GATEHOUSE_PICTURES to a folder to look at them.
class TestAccountScenes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsEveryScene()
    {
        TestDesk desk;
        NoProgress progress;
        must(generate(*desk, {60, 24, 7, 42}, progress));
        const QTemporaryDir temporary;
        const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES", temporary.path());
        Theme theme(Theme::Mode::Light);
        NoticeLog log;
        DialogPrompts prompts{log};  // the real questions are part of the pictures
        const Desk shown = desk.with(prompts);
        const QList<Scene> scenes = accountScenes(shown) + quotaScenes(shown);
        const auto written = runTour(scenes, folder, theme);
        QVERIFY(written);
        QCOMPARE(written->size(), scenes.size() * 2);
    }

    void drawsAnEmptyWorkspace()
    {
        TestDesk desk;
        const QTemporaryDir temporary;
        const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES", temporary.path()) + u"/empty"_s;
        Theme theme(Theme::Mode::Light);
        QVERIFY(runTour(enableScenes(desk.desk), folder, theme));
    }

    void everyControlHasAName()
    {
        TestDesk desk;
        desk.prompts.agree = false;
        NoProgress progress;
        must(generate(*desk, {20, 6, 7, 42}, progress));
        for (const Scene &scene : accountScenes(desk.desk) + quotaScenes(desk.desk) + enableScenes(desk.desk)) {
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

QTEST_MAIN(TestAccountScenes)
#include "tst_accountscenes.moc"
