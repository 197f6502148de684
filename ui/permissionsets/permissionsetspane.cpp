// SPDX-License-Identifier: Apache-2.0
#include "ui/permissionsets/permissionsetspane.h"

#include "models/permissionsets/permissionsettablemodel.h"
#include "ui/permissionsets/permissionsetactions.h"
#include "ui/permissionsets/permissionsetdetails.h"
#include "ui/picking/typedids.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"

#include <QAction>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

PermissionSetsPane::PermissionSetsPane(const Desk &desk, QWidget *parent)
    : PermissionSetsPane(desk, new PermissionSetTableModel(desk.workspace, desk.tasks), parent)
{
}

PermissionSetsPane::PermissionSetsPane(const Desk &desk, PermissionSetTableModel *model, QWidget *parent)
    : Pane(u"permissionSets"_s, *model, desk.prompts, parent)
    , m_desk(desk)
    , m_model(*model)
    , m_actions(new PermissionSetActions(desk, this))
    , m_details(new PermissionSetDetails(desk, *m_actions, PermissionSetDetails::Head::Shown))
{
    model->setParent(this);
    header().setTitle(tr("Permission sets"));
    table().setAccessibleName(tr("Permission sets"));
    table().setHiddenAtFirst({6, 7});
    filterBar().setPlaceholder(tr("Filter by name, description or policy"));
    addActions();
    setDetails(m_details);
    connect(&filterBar(), &FilterBar::textChanged, this, [this](const QString &text) { m_model.setText(text); });
    connect(this, &Pane::currentChanged, this, &PermissionSetsPane::showSelected);
    connect(&table(), &DataTable::selectionCountChanged, this, [this] { showSelected(); });
    connect(m_actions, &PermissionSetActions::created, this, [this](PermissionSet::Id id) {
        m_selectNext = id.value;
        takeRows();
    });
    connect(&m_model, &IdListModel::loaded, this, &PermissionSetsPane::takeRows);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & (Room::PermissionSets | Room::Accounts)) {
            readCount();
            updateActions();
        }
    });
    updateEmptyState();
    readCount();
}

void PermissionSetsPane::addActions()
{
    QAction *create = addAction(u"createPermissionSet"_s, tr("&Create permission set…"), u"add", Needs::Nothing, QKeySequence::New,
                                [this] { m_actions->create(); });
    setGuard(create, [this] { return m_actions->reasonAgainstCreating(); });
    const auto edit = [this](const QString &name, const QString &text, QStringView iconName, const QKeySequence &shortcut, SetPart part) {
        addAction(name, text, iconName, Needs::OneRow, shortcut, [this, part] { m_actions->edit({currentId()}, part); });
    };
    edit(u"editPermissionSet"_s, tr("&Edit…"), u"edit", Qt::Key_F2, SetPart::Details);
    edit(u"editSetAwsPolicies"_s, tr("AWS &managed policies…"), u"policy", {}, SetPart::AwsPolicies);
    edit(u"editSetInlinePolicy"_s, tr("&Inline policy…"), u"file", {}, SetPart::InlinePolicy);
    QAction *again = addAction(u"reprovisionSet"_s, tr("&Reprovision…"), u"refresh", Needs::OneRow, {},
                               [this] { m_actions->reprovision({currentId()}); });
    setGuard(again, [this] {
        const PermissionSetStanding *set = m_model.recordAt(m_model.rowOf(currentId()));
        return set && set->outOfDate > 0 ? QString() : tr("It is up to date wherever it is provisioned.");
    });
    addAction(u"importPolicyDocuments"_s, tr("Import &documents of policies…"), u"import", Needs::Nothing, {},
              [this] { m_actions->importDocuments(); });
    edit(u"editSetTags"_s, tr("&Tags…"), u"tag", {}, SetPart::Tags);
    addAction(u"deletePermissionSet"_s, tr("De&lete…"), u"trash", Needs::AnyRows, Qt::Key_Delete, [this] {
        const auto sets = typedIds<PermissionSet::Id>(selectedIds());
        m_actions->remove(sets);
    });
}

void PermissionSetsPane::readCount()
{
    m_desk.read<qint64>(
        this, {}, [](Workspace &at, Progress &) { return PermissionSetStore(at.database()).count(); },
        [this](const Result<qint64> &count) {
            m_count = count.value_or(m_count);
            header().setSubtitle(tr("%Ln permission set(s)", nullptr, int(m_count)));
            updateEmptyState();
        });
}

void PermissionSetsPane::updateEmptyState()
{
    EmptyState &empty = table().emptyState();
    const bool narrowed = filterBar().isFiltering();
    empty.clearActions();
    if (!m_model.isLoaded()) {
        empty.setContent(u"permission-set"_s, tr("Reading the permission sets …"), QString());
    } else if (narrowed) {
        empty.setContent(u"search"_s, tr("No permission set matches"),
                         tr("Change the filter, or clear it to see every permission set again."));
        empty.addAction(tr("Clear filter"), [this] { filterBar().clear(); });
    } else if (const QString reason = m_actions->reasonAgainstCreating(); !reason.isEmpty()) {
        empty.setContent(u"permission-set"_s, tr("No permission sets yet"), reason);
    } else {
        empty.setContent(u"permission-set"_s, tr("No permission sets yet"),
                         tr("A permission set says what somebody may do in an account. Create the first one, then assign it."));
        empty.addAction(tr("Create permission set…"), [this] { m_actions->create(); });
    }
    const QLocale locale;
    filterBar().setSummary(
        narrowed && m_model.isLoaded() ? tr("%1 of %2").arg(locale.toString(m_model.rowCount()), locale.toString(m_count)) : QString());
}

void PermissionSetsPane::takeRows()
{
    if (m_selectNext != 0 && select(m_selectNext)) {
        m_selectNext = 0;
    }
    updateEmptyState();
    updateActions();
}

void PermissionSetsPane::showSelected()
{
    const int count = table().selectedRowCount();
    m_details->setPlaceholder(count > 1 ? tr("%Ln permission sets are selected.", nullptr, count)
                                        : tr("Select a permission set to see the details."));
    const PermissionSet::Id id{currentId()};
    if (!m_details->permissionSet() || m_details->permissionSet()->id != id) {
        m_details->setPermissionSet(id);
    }
}

}  // namespace gatehouse
