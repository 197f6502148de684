// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/recordpage.h"

#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QVBoxLayout>

#include <utility>

namespace gatehouse {

RecordPage::RecordPage(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader(this))
    , m_message(new MessageBar(this))
{
    setObjectName(name);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(pageSide - tableSide, pageTop, pageSide - tableSide, 0);
    head->setSpacing(2 * grid);
    head->addWidget(m_header);
    head->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tableSide, 0, tableSide, 0);  // what the details of a list have, too
    layout->setSpacing(0);
    layout->addLayout(head);
}

QAction *RecordPage::add(const QString &name, const QString &text, QStringView iconName, const QKeySequence &shortcut,
                         std::function<void()> run)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    return action;
}

void RecordPage::setDetails(QWidget *details)
{
    static_cast<QVBoxLayout *>(layout())->addWidget(details, 1);
    setFocusProxy(details);
}

void RecordPage::sayGone(const QString &sentence)
{
    m_message->showMessage(Tone::Info, sentence, MessageBar::Close::Hidden);
    Q_EMIT gone();
}

}  // namespace gatehouse
