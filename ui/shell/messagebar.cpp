// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/messagebar.h"

#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {
constexpr int iconSize = 16;
constexpr int padding = 2 * grid;
}  // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(makeLabel(QString(), LabelScale::Body, LabelInk::Text, this))
    , m_action(makeButton(QString(), ButtonKind::Link, this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"messageAction"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setIcon(icon(u"cross"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(padding, grid, grid, grid);
    layout->setSpacing(padding);
    layout->addSpacing(iconSize + padding);  // a spacing changes sides with the language, a margin does not
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    setMinimumHeight(36);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const auto run = m_run) {
            run();
        }
    });
    clear();
}

void MessageBar::showMessage(Tone tone, const QString &text, Close close)
{
    m_tone = tone;
    m_run = nullptr;
    m_text->setText(text);
    m_action->hide();
    m_close->setVisible(close == Close::Shown);
    show();
    update();
    announce(this, text);
}

void MessageBar::setAction(const QString &text, std::function<void()> run)
{
    m_run = std::move(run);
    m_action->setText(text);
    m_action->show();
}

void MessageBar::clear()
{
    hide();
    m_run = nullptr;
    m_text->clear();
    m_action->hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.ink(m_tone), 1));
    painter.setBrush(tokens.ground(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), grid, grid);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - padding - iconSize : padding;
    const int top = qMin(10, (height() - iconSize) / 2);
    painter.drawPixmap(left, top, iconPixmap(toneIcon(m_tone), iconSize, tokens.ink(m_tone), devicePixelRatioF()));
}

}  // namespace gatehouse
