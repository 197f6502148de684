// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/clickthrough.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QMouseEvent>

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
        const QPointF place = press->globalPosition();
        if (QWidget *below = QApplication::widgetAt(place.toPoint())) {
            QMouseEvent again(press->type(), below->mapFromGlobal(place), place, press->button(), press->buttons(), press->modifiers());
            QApplication::sendEvent(below, &again);
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
