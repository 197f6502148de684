// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/clickthrough.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QMouseEvent>
#include <QTimer>

namespace gatehouse {

namespace {

class ClickThrough final : public QObject
{
public:
    explicit ClickThrough(QCompleter *completer) : QObject(completer), m_popup(*completer->popup()) { m_popup.installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != &m_popup || event->type() != QEvent::MouseButtonPress) {
            return QObject::eventFilter(watched, event);
        }
        const auto *press = static_cast<QMouseEvent *>(event);
        if (m_popup.rect().contains(press->position().toPoint())) {
            return false;
        }
        m_popup.hide();
        if (QWidget *below = QApplication::widgetAt(press->globalPosition().toPoint())) {
            const auto click = [below, place = press->globalPosition(), button = press->button(), modifiers = press->modifiers()] {
                // Qt drops the release that follows a press which has closed a popup.
                for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
                    const bool isDown = type == QEvent::MouseButtonPress;
                    QMouseEvent again(type, below->mapFromGlobal(place), place, button, isDown ? button : Qt::NoButton, modifiers);
                    QApplication::sendEvent(below, &again);
                }
            };
            QTimer::singleShot(0, below, click);  // not within the event of the popup
        }
        return true;
    }

private:
    QAbstractItemView &m_popup;
};

}  // namespace

void letClicksThrough(QCompleter *completer)
{
    new ClickThrough(completer);
}

}  // namespace gatehouse
