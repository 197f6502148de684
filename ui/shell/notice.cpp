// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/notice.h"

#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QPainter>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace gatehouse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int iconSize = 16;
}  // namespace

void Notice::post(QWidget *origin, Tone tone, const QString &message)
{
    if (!origin) {
        return;
    }
    QWidget *window = origin->window();
    const auto shown = window->findChildren<Notice *>(Qt::FindDirectChildrenOnly);
    for (Notice *older : shown) {
        older->hide();
        older->deleteLater();
    }
    auto *notice = new Notice(window, tone, message);
    notice->place();
    notice->show();
    notice->raise();
    announce(notice, message);
}

Notice::Notice(QWidget *window, Tone tone, const QString &message) : QWidget(window), m_tone(tone)
{
    setObjectName(u"notice"_s);
    auto *text = makeLabel(message, LabelScale::Body, LabelInk::Text, this);
    text->setWordWrap(message.size() > 80);
    QPalette light = text->palette();
    light.setColor(QPalette::WindowText, Tokens::current()[Tokens::onToolTip]);
    text->setPalette(light);
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"cross", Tokens::onToolTip));
    close->setAccessibleName(tr("Close this notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addSpacing(iconSize + 2 * grid);  // a spacing changes sides with the language, a margin does not
    layout->addWidget(text, 1);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QObject::deleteLater);
    QTimer::singleShot(6s, this, &QObject::deleteLater);
    window->installEventFilter(this);
}

bool Notice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void Notice::place()
{
    setMaximumWidth(qMin(560, parentWidget()->width() - 8 * grid));
    adjustSize();
    const QSize room = parentWidget()->size();
    if (!qobject_cast<const QMainWindow *>(parentWidget())) {
        move((room.width() - width()) / 2, room.height() - height() - 12 * grid);
        return;
    }
    // Over the beginning of the status line, where no details of a page are and Undo is not.
    const QRect place(2 * grid, room.height() - height() - grid, width(), height());
    move(QStyle::visualRect(layoutDirection(), QRect(QPoint(), room), place).topLeft());
}

void Notice::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens[Tokens::outline]);
    painter.setBrush(tokens[Tokens::toolTip]);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 1.5 * grid, 1.5 * grid);
    // The ground is dark in either theme.
    const int left = layoutDirection() == Qt::RightToLeft ? width() - 3 * grid - iconSize : 3 * grid;
    const QPixmap mark = iconPixmap(toneIcon(m_tone), iconSize, Tokens::dark().ink(m_tone), devicePixelRatioF());
    painter.drawPixmap(left, (height() - iconSize) / 2, mark);
}

}  // namespace gatehouse
