// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/navigationlist.h"

#include "ui/shell/parts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

enum NavigationRole { KeyRole = Qt::UserRole + 1, IconNameRole, BadgeRole };

constexpr int entryHeight = 7 * grid;  // the whole of the navigation fits into a window of 900 pixels
constexpr int side = 3 * grid;
constexpr int iconSize = 18;
constexpr int unfoldedWidth = 54 * grid;
constexpr int foldedWidth = 13 * grid;

class NavigationDelegate final : public QStyledItemDelegate
{
public:
    explicit NavigationDelegate(NavigationList *list) : QStyledItemDelegate(list), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool section = index.data(KeyRole).isNull();
        return {foldedWidth, section ? (m_list->isFolded() ? 3 * grid : 8 * grid) : entryHeight + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(KeyRole).isNull()) {
            drawSection(*painter, option, index.data().toString());
        } else {
            drawEntry(*painter, option, index);
        }
        painter->restore();
    }

private:
    void drawSection(QPainter &painter, const QStyleOptionViewItem &option, const QString &text) const
    {
        const Tokens &tokens = Tokens::current();
        if (m_list->isFolded()) {
            painter.fillRect(QRect(option.rect.left() + side, option.rect.center().y(), option.rect.width() - 2 * side, 1),
                             tokens[Tokens::border]);
            return;
        }
        QFont font = option.font;
        font.setPointSizeF(pointSize(TypeSize::Small));
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(tokens[Tokens::muted]);
        const QRect words = option.rect.adjusted(side + 2 * grid, 0, -side, -grid);
        painter.drawText(words, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignBottom), text);
    }

    void drawEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const Tokens &tokens = Tokens::current();
        const bool current = option.state & QStyle::State_Selected;
        const QRectF box = QRectF(option.rect).adjusted(2 * grid, 1, -2 * grid, -1);
        if (current || option.state & QStyle::State_MouseOver) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens[current ? Tokens::selection : Tokens::hover]);
            painter.drawRoundedRect(box, grid, grid);
        }
        if (m_list->hasFocus() && m_list->currentIndex() == index) {
            painter.setPen(QPen(tokens[Tokens::focus], 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), grid, grid);
        }
        const QColor ink = tokens[current ? Tokens::onSelection : Tokens::text];
        const QRect inner = box.toRect().adjusted(2 * grid, 0, -2 * grid, 0);
        const auto align = m_list->isFolded() ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter;
        const QRect picture = QStyle::alignedRect(option.direction, align, {iconSize, iconSize}, inner);
        painter.drawPixmap(picture.topLeft(),
                           iconPixmap(index.data(IconNameRole).toString(), iconSize, ink, painter.device()->devicePixelRatioF()));
        if (m_list->isFolded()) {
            return;
        }
        const bool mirrored = option.direction == Qt::RightToLeft;
        QFont font = option.font;
        font.setWeight(current ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(ink);
        const int before = iconSize + 2 * grid + 2;
        const QRect words = mirrored ? inner.adjusted(0, 0, -before, 0) : inner.adjusted(before, 0, 0, 0);
        painter.drawText(words, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter), index.data().toString());
        const QString badge = index.data(BadgeRole).toString();
        if (!badge.isEmpty()) {
            painter.setPen(tokens[current ? Tokens::onSelection : Tokens::muted]);
            painter.drawText(words, int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter), badge);
        }
    }

    NavigationList *m_list;
};

}  // namespace

NavigationList::NavigationList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Navigation"));
    setAccessibleDescription(tr("Choose a page with the arrow keys"));
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !item->data(KeyRole).isNull()) {
            Q_EMIT chosen(item->data(KeyRole).toString());
        }
    });
}

void NavigationList::addEntry(const QString &section, const QString &key, const QString &text, const QString &iconName)
{
    // Entries keep to their section, whatever the order in which pages come.
    int at = 0;
    bool found = section.isEmpty();
    for (; at < count(); ++at) {
        const bool heading = item(at)->data(KeyRole).isNull();
        if (heading && found) {
            break;
        }
        found = found || (heading && item(at)->text() == section);
    }
    if (!found) {
        auto *heading = new QListWidgetItem(section);
        heading->setFlags(Qt::NoItemFlags);
        insertItem(at++, heading);
    }
    auto *added = new QListWidgetItem(text);
    added->setData(KeyRole, key);
    added->setData(IconNameRole, iconName);
    added->setToolTip(m_folded ? text : QString());
    insertItem(at, added);
}

void NavigationList::setBadge(const QString &key, const QString &text)
{
    if (QListWidgetItem *item = entry(key)) {
        item->setData(BadgeRole, text);
        item->setData(Qt::AccessibleDescriptionRole, text);
    }
}

QListWidgetItem *NavigationList::entry(const QString &key) const
{
    for (int at = 0; at < count(); ++at) {
        if (item(at)->data(KeyRole) == key && !key.isEmpty()) {
            return item(at);
        }
    }
    return nullptr;
}

void NavigationList::setCurrentKey(const QString &key)
{
    const QSignalBlocker quiet(this);
    setCurrentItem(entry(key));
    viewport()->update();
}

QString NavigationList::currentKey() const
{
    return currentItem() ? currentItem()->data(KeyRole).toString() : QString();
}

void NavigationList::setFolded(bool folded)
{
    if (folded == m_folded) {
        return;
    }
    m_folded = folded;
    for (int at = 0; at < count(); ++at) {
        item(at)->setToolTip(folded ? item(at)->text() : QString());
    }
    updateGeometry();
    scheduleDelayedItemsLayout();
    Q_EMIT foldedChanged(folded);
}

QSize NavigationList::sizeHint() const
{
    return {m_folded ? foldedWidth : unfoldedWidth, 400};
}

void NavigationList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    }
}

}  // namespace gatehouse
