// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/emptystate.h"

#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

namespace {

constexpr int widestText = 440;
constexpr int narrowestText = 240;
constexpr int iconSize = 40;

/// The least width in which the text takes no more lines than in the widest: no line is left with a single word.
int balancedWidth(const QFontMetrics &metrics, const QString &text)
{
    const auto height
        = [&](int width) { return metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text).height(); };
    const int wanted = height(widestText);
    int width = widestText;
    while (width > narrowestText && height(width - grid) == wanted) {
        width -= grid;
    }
    return width;
}

}  // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(makeLabel(QString(), LabelScale::Heading, LabelInk::Text, this))
    , m_text(makeLabel(QString(), LabelScale::Body, LabelInk::Muted, this))
    , m_actions(new QHBoxLayout)
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(narrowestText);
    m_actions->setSpacing(2 * grid);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * grid);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_text, 4);
    middle->addStretch();
    layout->addLayout(middle);
    layout->addSpacing(grid);
    layout->addLayout(m_actions);
    layout->addStretch(3);
    m_actions->addStretch();
    m_actions->addStretch();
}

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &text)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_text->setMaximumWidth(balancedWidth(m_text->fontMetrics(), text));
    setAccessibleName(title);
    setAccessibleDescription(text);
    drawIcon();
}

void EmptyState::addAction(const QString &text, std::function<void()> run)
{
    const qsizetype at = m_runs.size();
    m_runs.append(std::move(run));
    if (at < m_buttons.size()) {
        m_buttons.at(at)->setText(text);
        m_buttons.at(at)->show();
        return;
    }
    auto *button = makeButton(text, at == 0 ? ButtonKind::Primary : ButtonKind::Plain, this);
    m_buttons.append(button);
    m_actions->insertWidget(m_actions->count() - 1, button);
    connect(button, &QPushButton::clicked, this, [this, at] {
        if (at < m_runs.size()) {
            const auto chosen = m_runs.at(at);  // it may fill this anew
            chosen();
        }
    });
}

void EmptyState::clearActions()
{
    m_runs.clear();
    QMetaObject::invokeMethod(this, &EmptyState::hideUnused, Qt::QueuedConnection);
}

void EmptyState::hideUnused()
{
    for (qsizetype at = m_runs.size(); at < m_buttons.size(); ++at) {
        m_buttons.at(at)->hide();
    }
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(iconPixmap(m_iconName, iconSize, Tokens::current()[Tokens::outline], devicePixelRatioF()));
}

/// The words matter more than the picture: where both find no room, the picture goes.
void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int words = m_title->sizeHint().height() + (m_text->text().isEmpty() ? 0 : m_text->heightForWidth(qMin(width(), narrowestText)))
                      + (m_runs.isEmpty() ? 0 : m_buttons.constFirst()->sizeHint().height());
    m_icon->setVisible(height() >= words + iconSize + 12 * grid);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        drawIcon();
    }
    QWidget::changeEvent(event);
}

}  // namespace gatehouse
