// SPDX-License-Identifier: Apache-2.0
#include "ui/console/noticesbutton.h"

#include "ui/shell/noticelog.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 110 * grid;
constexpr int listHeight = 80 * grid;

}  // namespace

NoticesButton::NoticesButton(NoticeLog &log, QWidget *parent) : QToolButton(parent), m_log(log)
{
    setObjectName(u"noticesButton"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAccessibleName(tr("Notifications"));
    connect(&log, &NoticeLog::unseenChanged, this, &NoticesButton::refresh);
    connect(this, &QToolButton::clicked, this, &NoticesButton::open);
    refresh();
}

void NoticesButton::refresh()
{
    const int unseen = m_log.unseenCount();
    const Tone tone = m_log.unseenTone();
    setIcon(gatehouse::icon(u"bell", unseen == 0             ? Tokens::muted
                                     : tone == Tone::Danger  ? Tokens::danger
                                     : tone == Tone::Warning ? Tokens::warning
                                                             : Tokens::accent));
    setText(unseen == 0 ? QString() : QLocale().toString(unseen));
    setToolTip(unseen == 0 ? tr("Notifications: nothing new") : tr("%Ln new notification(s)", nullptr, unseen));
    setAccessibleDescription(toolTip());
}

QFrame *NoticesButton::makeList()
{
    auto *frame = new QFrame(window(), Qt::Popup);
    frame->setObjectName(u"noticesList"_s);
    frame->setAttribute(Qt::WA_DeleteOnClose);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAccessibleName(tr("Notifications"));
    auto *list = new QListView(frame);
    list->setObjectName(u"notices"_s);
    list->setAccessibleName(tr("What was said, the newest first"));
    list->setModel(&m_log);
    list->setWordWrap(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust);
    list->setSpacing(grid / 2);
    auto *copy = new QAction(gatehouse::icon(u"copy"), tr("&Copy"), list);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &NoticesButton::copySelected);
    list->addAction(copy);
    list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *nothing = makeLabel(tr("Nothing has been said since the console was started."), LabelScale::Body, LabelInk::Muted, frame);
    nothing->setWordWrap(true);
    auto *clear = makeButton(tr("C&lear"), ButtonKind::Plain, frame);
    clear->setObjectName(u"clearNotices"_s);
    connect(clear, &QPushButton::clicked, frame, [this, frame] {
        m_log.clear();
        frame->close();
    });
    const bool any = m_log.rowCount() > 0;
    list->setVisible(any);
    nothing->setHidden(any);
    clear->setVisible(any);

    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Notifications"), LabelScale::Heading, LabelInk::Text, frame), 1);
    head->addWidget(clear);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 3 * grid);
    layout->setSpacing(2 * grid);
    layout->addLayout(head);
    layout->addWidget(list, 1);
    layout->addWidget(nothing);
    frame->resize(listWidth, any ? listHeight : frame->sizeHint().height());
    (any ? static_cast<QWidget *>(list) : frame)->setFocus();
    return frame;
}

void NoticesButton::open()
{
    m_list = makeList();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? 0 : width() - m_list->width();
    m_list->move(mapToGlobal(QPoint(left, height() + grid)));
    m_list->show();
    m_log.markSeen();
}

void NoticesButton::copySelected()
{
    const auto *list = m_list ? m_list->findChild<QListView *>() : nullptr;
    if (!list) {
        return;
    }
    QModelIndexList chosen = list->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QStringList lines;
    for (const QModelIndex &index : std::as_const(chosen)) {
        lines.append(index.data().toString());
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

}  // namespace gatehouse
