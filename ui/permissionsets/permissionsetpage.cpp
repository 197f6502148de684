// SPDX-License-Identifier: Apache-2.0
#include "ui/permissionsets/permissionsetpage.h"

#include "models/permissionsets/permissionsettablemodel.h"
#include "ui/permissionsets/permissionsetactions.h"
#include "ui/permissionsets/permissionsetdetails.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QVBoxLayout>

#include <utility>

namespace gatehouse {

using namespace Qt::StringLiterals;

PermissionSetPage::PermissionSetPage(const Desk &desk, PermissionSet::Id id, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_actions(new PermissionSetActions(desk, this))
    , m_header(new PageHeader(this))
    , m_message(new MessageBar(this))
    , m_details(new PermissionSetDetails(desk, *m_actions, PermissionSetDetails::Head::Hidden, this))
{
    setObjectName(u"permissionSetPage"_s);
    addActions();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 0);
    head->setSpacing(2 * grid);
    head->addWidget(m_header);
    head->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_details, 1);
    connect(m_details, &PermissionSetDetails::changed, this, &PermissionSetPage::showSet);
    connect(m_details, &PermissionSetDetails::gone, this, [this] {
        m_message->showMessage(Tone::Info, tr("This permission set was deleted."), MessageBar::Close::Hidden);
        Q_EMIT gone();
    });
    m_details->setPermissionSet(id);
    setFocusProxy(m_details);
}

QAction *PermissionSetPage::add(const QString &name, const QString &text, QStringView iconName, const QKeySequence &shortcut,
                                std::function<void()> run)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    m_all.append(action);
    return action;
}

void PermissionSetPage::addActions()
{
    QAction *edit = add(u"editPermissionSet"_s, tr("&Edit…"), u"edit", Qt::Key_F2, [this] { m_actions->edit(m_id, SetPart::Details); });
    m_reprovision = add(u"reprovisionSet"_s, tr("&Reprovision…"), u"refresh", {}, [this] { m_actions->reprovision(m_id); });
    QAction *remove = add(u"deletePermissionSet"_s, tr("De&lete…"), u"trash", Qt::Key_Delete, [this] { m_actions->remove({m_id}); });
    m_header->addAction(edit, PageHeader::Rank::Primary);
    m_header->addAction(m_reprovision, PageHeader::Rank::Secondary);
    m_header->addAction(remove, PageHeader::Rank::Secondary);
}

void PermissionSetPage::showSet()
{
    const auto &set = m_details->permissionSet();
    m_header->setTitle(set ? set->name : tr("Deleted permission set"));
    m_header->setSubtitle(set ? standingText(*set, m_details->outOfDate()) : QString());
    for (QAction *action : std::as_const(m_all)) {
        action->setEnabled(set.has_value());
        action->setToolTip(set ? action->iconText() : tr("This permission set was deleted."));
    }
    if (set && m_details->outOfDate() == 0) {
        m_reprovision->setEnabled(false);
        m_reprovision->setToolTip(tr("It is up to date wherever it is provisioned."));
    }
}

}  // namespace gatehouse
