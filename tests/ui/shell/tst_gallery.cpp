// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/gallery.h"
#include "ui/shell/tour.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace gatehouse;
using namespace Qt::StringLiterals;

/// Draws the generic widgets; set GATEHOUSE_PICTURES to a folder to look at them.
class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsEveryWidgetInBothThemes()
    {
        QTemporaryDir temporary;
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, temporary.path());
        QCoreApplication::setOrganizationName(u"gatehouse-test"_s);
        const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES", temporary.filePath(u"pictures"_s));
        Theme theme(Theme::Mode::Light);
        const QList<Scene> scenes = galleryScenes();

        const auto written = runTour(scenes, folder, theme);

        QVERIFY(written);
        QCOMPARE(written->size(), scenes.size() * 2);
        for (const QString &path : *written) {
            const QImage picture(path);
            QSet<QRgb> colours;
            for (int y = 0; y < picture.height(); y += 3) {
                for (int x = 0; x < picture.width(); x += 3) {
                    colours.insert(picture.pixel(x, y));
                }
            }
            QVERIFY2(colours.size() > 8, qPrintable(path));
        }
        QVERIFY(!theme.isDark());
    }

    void waitsForWhatComesLate()
    {
        const QTemporaryDir folder;
        Theme theme(Theme::Mode::Light);
        bool arrived = false;
        const Scene scene{u"late"_s, [&arrived]() -> QWidget * {
                              auto *widget = new QLabel(u"Not yet"_s);
                              QTimer::singleShot(600, widget, [&arrived, widget] {
                                  widget->setStyleSheet(u"background: #ff0000"_s);
                                  arrived = true;
                              });
                              return widget;
                          }};
        const auto written = runTour({scene}, folder.path(), theme, {Theme::Mode::Light}, [&arrived] { return arrived; });
        QVERIFY(written);
        QCOMPARE(QImage(written->first()).pixelColor(3, 3), QColor(255, 0, 0));
    }

    void saysSoWhenAPictureCannotBeWritten()
    {
        Theme theme(Theme::Mode::Light);
        const auto written = runTour({}, u"/proc/no-such-folder"_s, theme);
        QVERIFY(!written);
        QVERIFY(written.error().kind == Error::Kind::Storage);
    }
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
