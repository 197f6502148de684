// SPDX-License-Identifier: Apache-2.0
#include "ui/quotas/quotaspane.h"

#include "models/quotas/quotatablemodel.h"
#include "ui/quotas/bardelegate.h"
#include "ui/quotas/raisedialog.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"

#include <QAction>
#include <QComboBox>

namespace gatehouse {

using namespace Qt::StringLiterals;

QuotasPane::QuotasPane(const Desk &desk, QWidget *parent) : QuotasPane(desk, new QuotaTableModel(desk.workspace, desk.tasks), parent) {}

QuotasPane::QuotasPane(const Desk &desk, QuotaTableModel *model, QWidget *parent)
    : Pane(u"quotas"_s, *model, desk.prompts, parent)
    , m_desk(desk)
    , m_model(*model)
{
    model->setParent(this);
    header().setTitle(tr("Quotas"));
    table().setAccessibleName(tr("Quotas"));
    table().setSortingEnabled(false);
    table().setItemDelegateForColumn(QuotaTableModel::ShareColumn,
                                     new BarDelegate(QuotaTableModel::ShareRole, QuotaTableModel::ShareToneRole, &table()));
    filterBar().setPlaceholder(tr("Filter by quota or area"));
    setRowFinder([this](qint64 id) { return m_model.rowOf(id); });
    addProfiles();
    addActions();
    connect(&filterBar(), &FilterBar::textChanged, &m_model, [this](const QString &text) {
        m_model.setFilter(text);
        takeRows();
    });
    connect(&m_model, &QuotaTableModel::loaded, this, &QuotasPane::takeRows);
    connect(&m_model, &QuotaTableModel::failed, this, [this](const Error &error) { message().showMessage(Tone::Danger, error.message); });
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & Room::Settings) {
            readProfile();
        }
    });
    readProfile();
    m_model.refresh();
}

void QuotasPane::addProfiles()
{
    m_profiles = new QComboBox(this);
    m_profiles->setObjectName(u"quotaProfile"_s);
    m_profiles->setAccessibleName(tr("Edition of the service whose quotas hold"));
    m_profiles->setToolTip(m_profiles->accessibleName());
    for (const QuotaProfile profile : allQuotaProfiles) {
        m_profiles->addItem(labelOf(profile), int(profile));
    }
    header().addWidget(m_profiles);
    connect(m_profiles, &QComboBox::activated, this, [this](int) {
        const auto profile = QuotaProfile(m_profiles->currentData().toInt());
        m_desk.change(this, tr("Changing the quotas"),
                      [profile](Workspace &at, Progress &) { return QuotaService(at).setProfile(profile); }, {});
    });
}

void QuotasPane::readProfile()
{
    const auto profile = QuotaService(m_desk.workspace).profile();
    m_profiles->setCurrentIndex(m_profiles->findData(int(profile.value_or(QuotaProfile::Current))));
}

void QuotasPane::addActions()
{
    QAction *raising = addAction(u"raiseQuota"_s, tr("&Enter a raised limit…"), u"edit", Needs::OneRow, Qt::Key_F2, [this] { raise(); });
    setGuard(raising, [this] { return reasonAgainstRaising(); });
    setOpenAction(raising);
    QAction *usual = addAction(u"usualQuota"_s, tr("&Use the usual limit"), u"undo", Needs::OneRow, {}, [this] { bringBack(); });
    setGuard(usual, [this] {
        const QuotaUse *use = m_model.useAt(m_model.rowOf(currentId()));
        return use && use->raised ? QString() : tr("This quota was not raised.");
    });
}

QString QuotasPane::reasonAgainstRaising() const
{
    const QuotaUse *use = m_model.useAt(m_model.rowOf(currentId()));
    return use && !describe(use->quota).isHard ? QString() : tr("This quota can't be raised.");
}

void QuotasPane::raise()
{
    if (const QuotaUse *use = m_model.useAt(m_model.rowOf(currentId()))) {
        auto *dialog = new RaiseDialog(m_desk, *use, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void QuotasPane::bringBack()
{
    if (const QuotaUse *use = m_model.useAt(m_model.rowOf(currentId()))) {
        m_desk.change(this, tr("Changing a quota"),
                      [quota = use->quota](Workspace &at, Progress &) { return QuotaService(at).raise(quota, std::nullopt); });
    }
}

void QuotasPane::takeRows()
{
    const int near = m_model.nearCount();
    header().setSubtitle(near > 0 ? tr("%Ln quota(s)", nullptr, m_model.count()) + u" · "_s + tr("%Ln nearly used up", nullptr, near)
                                  : tr("%Ln quota(s)", nullptr, m_model.count()));
    EmptyState &empty = table().emptyState();
    empty.clearActions();
    if (!m_model.isLoaded()) {
        empty.setContent(u"quota"_s, tr("Counting …"), QString());
    } else {
        empty.setContent(u"search"_s, tr("No quota matches"), tr("Change the filter, or clear it to see every quota again."));
        empty.addAction(tr("Clear filter"), [this] { filterBar().clear(); });
    }
    updateActions();
}

}  // namespace gatehouse
