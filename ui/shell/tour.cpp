// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/tour.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QPainter>
#include <QPixmap>
#include <QStyle>

#include <memory>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int settleMs = 250;      // the pause of a filter, the first read of a list, a layout of its own
constexpr int settleRounds = 5;    // on a busy machine a single round may take longer than that
constexpr int patienceMs = 15000;  // for a scene that says when it is ready

/// Lets what the scene began come to its end: reads on other threads, timers, layouts.
void settle(const Scene &scene, const QWidget &widget, const std::function<bool()> &isQuiet)
{
    QElapsedTimer patience;
    patience.start();
    QElapsedTimer quiet;
    quiet.start();
    for (int rounds = 0; quiet.elapsed() < settleMs || rounds < settleRounds; ++rounds) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, settleMs);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const bool isReady = (!scene.ready || scene.ready(widget)) && (!isQuiet || isQuiet());
        if (!isReady && patience.elapsed() < patienceMs) {
            quiet.restart();
            rounds = 0;
        }
    }
}

/// The widget with the dialogs that are open above it, in the middle where they would be, and menus and lists that popped up.
QPixmap withDialogs(QWidget &widget)
{
    QPixmap whole = widget.grab();
    QPainter painter(&whole);
    const auto dialogs = widget.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible()) {
            const QRect place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, dialog->size(), widget.rect());
            painter.fillRect(widget.rect(), QColor(0, 0, 0, 64));
            painter.drawPixmap(place.topLeft(), dialog->grab());
        }
    }
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *popup : windows) {
        if (popup->isVisible() && popup->windowType() == Qt::Popup) {
            painter.drawPixmap(widget.mapFromGlobal(popup->pos()), popup->grab());
        }
    }
    return whole;
}

}  // namespace

void visit(const Scene &scene, const std::function<void(QWidget &)> &look, const std::function<bool()> &isQuiet)
{
    const std::unique_ptr<QWidget> widget(scene.make());
    if (!qobject_cast<QDialog *>(widget.get())) {
        widget->resize(1440, 900);
        if (widget->windowTitle().isEmpty()) {
            widget->setProperty("ground", u"raised"_s);  // a page stands on the ground of the window's pages
            widget->setAttribute(Qt::WA_StyledBackground);
        }
    } else if (!widget->testAttribute(Qt::WA_Resized)) {
        widget->adjustSize();
    }
    widget->show();
    settle(scene, *widget, isQuiet);
    look(*widget);
}

Result<QStringList> runTour(const QList<Scene> &scenes, const QString &folder, Theme &theme, const QList<Theme::Mode> &modes,
                            const std::function<bool()> &isQuiet)
{
    if (!QDir().mkpath(folder)) {
        return fail(Error::Kind::Storage, QCoreApplication::translate("gatehouse::Tour", "The folder %1 cannot be made.").arg(folder));
    }
    QStringList written;
    const Theme::Mode before = theme.mode();
    for (const Theme::Mode mode : modes) {
        theme.setMode(mode);
        for (qsizetype at = 0; at < scenes.size(); ++at) {
            const QString name
                = u"%1-%2-%3.png"_s.arg(theme.isDark() ? u"dark"_s : u"light"_s).arg(int(at) + 1, 2, 10, QChar(u'0')).arg(scenes[at].name);
            const QString path = QDir(folder).filePath(name);
            bool saved = false;
            visit(
                scenes[at], [&](QWidget &widget) { saved = withDialogs(widget).save(path); }, isQuiet);
            if (!saved) {
                theme.setMode(before);
                return fail(Error::Kind::Storage,
                            QCoreApplication::translate("gatehouse::Tour", "The picture %1 cannot be written.").arg(path));
            }
            written.append(path);
        }
    }
    theme.setMode(before);
    return written;
}

}  // namespace gatehouse
