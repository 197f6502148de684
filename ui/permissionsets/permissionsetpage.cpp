// SPDX-License-Identifier: Apache-2.0
#include "ui/permissionsets/permissionsetpage.h"

#include "models/permissionsets/permissionsettablemodel.h"
#include "ui/permissionsets/permissionsetactions.h"
#include "ui/permissionsets/permissionsetdetails.h"
#include "ui/shell/pageheader.h"

#include <QAction>

namespace gatehouse {

using namespace Qt::StringLiterals;

PermissionSetPage::PermissionSetPage(const Desk &desk, PermissionSet::Id id, QWidget *parent)
    : RecordPage(u"permissionSetPage"_s, parent)
    , m_id(id)
    , m_actions(new PermissionSetActions(desk, this))
    , m_details(new PermissionSetDetails(desk, *m_actions, PermissionSetDetails::Head::Hidden, this))
{
    addActions();
    setDetails(m_details);
    connect(m_details, &PermissionSetDetails::changed, this, &PermissionSetPage::showSet);
    connect(m_details, &PermissionSetDetails::gone, this, [this] { sayGone(tr("This permission set was deleted.")); });
    m_details->setPermissionSet(id);
}

void PermissionSetPage::addActions()
{
    QAction *edit = add(u"editPermissionSet"_s, tr("&Edit…"), u"edit", Qt::Key_F2, [this] { m_actions->edit(m_id, SetPart::Details); });
    m_reprovision = add(u"reprovisionSet"_s, tr("&Reprovision…"), u"refresh", {}, [this] { m_actions->reprovision(m_id); });
    QAction *remove = add(u"deletePermissionSet"_s, tr("De&lete…"), u"trash", Qt::Key_Delete, [this] { m_actions->remove({m_id}); });
    header().addAction(edit, PageHeader::Rank::Primary);
    header().addAction(m_reprovision, PageHeader::Rank::Secondary);
    header().addAction(remove, PageHeader::Rank::Secondary);
}

void PermissionSetPage::showSet()
{
    const auto &set = m_details->permissionSet();
    header().setTitle(set ? set->name : tr("Deleted permission set"));
    header().setSubtitle(set ? standingText(*set, m_details->outOfDate()) : QString());
    const QList<QAction *> all = actions();
    for (QAction *action : all) {
        action->setEnabled(set.has_value());
        action->setToolTip(set ? action->iconText() : tr("This permission set was deleted."));
    }
    if (set && m_details->outOfDate() == 0) {
        m_reprovision->setEnabled(false);
        m_reprovision->setToolTip(tr("It is up to date wherever it is provisioned."));
    }
}

}  // namespace gatehouse
