// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/applicationpage.h"

#include "models/applications/applicationtablemodel.h"
#include "ui/applications/applicationactions.h"
#include "ui/applications/applicationdetails.h"
#include "ui/shell/pageheader.h"
#include "ui/theme/icons.h"

#include <QAction>

namespace gatehouse {

using namespace Qt::StringLiterals;

ApplicationPage::ApplicationPage(const Desk &desk, Application::Id id, QWidget *parent)
    : RecordPage(u"applicationPage"_s, parent)
    , m_desk(desk)
    , m_id(id)
    , m_actions(new ApplicationActions(desk, this))
    , m_details(new ApplicationDetails(desk, *m_actions, ApplicationDetails::Head::Hidden, this))
{
    addActions();
    setDetails(m_details);
    connect(m_actions, &ApplicationActions::pageRequested, this, &ApplicationPage::pageRequested);
    connect(m_details, &ApplicationDetails::changed, this, &ApplicationPage::showApplication);
    connect(m_details, &ApplicationDetails::gone, this, [this] { sayGone(tr("This application was removed.")); });
    connect(m_details, &ApplicationDetails::principalOpened, this, [this](qint64 principal, bool isGroup) {
        if (isGroup) {
            Q_EMIT groupOpened(principal);
        } else {
            Q_EMIT userOpened(principal);
        }
    });
    m_details->setApplication(id);
}

void ApplicationPage::addActions()
{
    m_assign = add(u"assignPeople"_s, tr("&Assign users and groups…"), u"user-add", {}, [this] { m_actions->assign(m_id); });
    QAction *edit = add(u"editApplication"_s, tr("&Edit…"), u"edit", Qt::Key_F2,
                        [this] { m_actions->edit(m_id, ApplicationDialog::About::Configuration); });
    m_switch = add(u"switchApplication"_s, tr("&Disable…"), u"stop", {}, [this] {
        const auto &application = m_details->application();
        if (application && application->state == Application::State::Enabled) {
            m_actions->disable({m_id});
        } else {
            m_actions->enable({m_id});
        }
    });
    QAction *remove = add(u"removeApplication"_s, tr("&Remove…"), u"trash", Qt::Key_Delete, [this] {
        const auto &application = m_details->application();
        if (application && !application->isFederated()) {
            m_actions->forceRemove(m_id);
        } else {
            m_actions->remove({m_id});
        }
    });
    header().addAction(m_assign, PageHeader::Rank::Primary);
    header().addAction(edit, PageHeader::Rank::Secondary);
    header().addAction(m_switch, PageHeader::Rank::Secondary);
    header().addAction(remove, PageHeader::Rank::Secondary);
}

void ApplicationPage::showApplication()
{
    const auto &application = m_details->application();
    header().setTitle(application ? application->name : tr("Removed application"));
    header().setSubtitle(application
                             ? tr("%1 · %2", "what an application is, and its state").arg(typeText(*application), stateText(*application))
                             : QString());
    const QList<QAction *> all = actions();
    for (QAction *action : all) {
        action->setEnabled(application.has_value());
        action->setToolTip(application ? action->iconText() : tr("This application was removed."));
    }
    if (!application) {
        return;
    }
    const bool enabled = application->state == Application::State::Enabled;
    m_switch->setText(enabled ? tr("&Disable…") : tr("&Enable"));
    m_switch->setIcon(icon(enabled ? u"stop" : u"play"));
    if (!application->isFederated()) {
        m_assign->setEnabled(false);
        m_assign->setToolTip(tr("An integrated application sees to this itself."));
    }
}

}  // namespace gatehouse
