// SPDX-License-Identifier: Apache-2.0
#include "ui/console/unsavedwatch.h"

#include <QEvent>
#include <QWidget>

#include <chrono>

namespace gatehouse {

using namespace std::chrono_literals;

namespace {

constexpr auto pause = 400ms;

}  // namespace

UnsavedWatch::UnsavedWatch(QWidget &window, std::function<void()> look) : QObject(&window), m_look(std::move(look))
{
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    connect(&m_later, &QTimer::timeout, this, [this] { m_look(); });
    window.installEventFilter(this);
}

bool UnsavedWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest && !m_later.isActive()) {
        // A cursor that blinks paints less often than this, and starts no timer.
        const bool isFirst = !m_painted.isValid() || m_painted.hasExpired(std::chrono::milliseconds(pause).count());
        m_painted.start();
        if (isFirst) {
            m_look();
        } else {
            m_later.start();
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace gatehouse
