// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/applicationspane.h"

#include "core/secrets/keyservice.h"
#include "core/secrets/keywords.h"
#include "models/applications/applicationtablemodel.h"
#include "ui/applications/applicationactions.h"
#include "ui/applications/applicationdetails.h"
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

ApplicationsPane::ApplicationsPane(const Desk &desk, QWidget *parent)
    : ApplicationsPane(desk, new ApplicationTableModel(desk.workspace, desk.tasks), parent)
{
}

ApplicationsPane::ApplicationsPane(const Desk &desk, ApplicationTableModel *model, QWidget *parent)
    : Pane(u"applications"_s, *model, desk.prompts, parent)
    , m_desk(desk)
    , m_model(*model)
    , m_actions(new ApplicationActions(desk, this))
    , m_details(new ApplicationDetails(desk, *m_actions, ApplicationDetails::Head::Shown))
{
    model->setParent(this);
    header().setTitle(tr("Applications"));
    table().setAccessibleName(tr("Applications"));
    table().setHiddenAtFirst({6, 7, 8});
    addFilters();
    addActions();
    addStateActions();
    setDetails(m_details);
    connect(this, &Pane::currentChanged, this, &ApplicationsPane::showSelected);
    connect(&table(), &DataTable::selectionCountChanged, this, [this] { showSelected(); });
    connect(m_actions, &ApplicationActions::pageRequested, this, &ApplicationsPane::pageRequested);
    connect(m_actions, &ApplicationActions::added, this, [this](Application::Id id) {
        m_selectNext = id.value;
        takeRows();
    });
    connect(&m_model, &IdListModel::loaded, this, &ApplicationsPane::takeRows);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & (Room::Applications | Room::Accounts)) {
            readCount();
            updateActions();
        }
        if (rooms & Room::Secrets) {
            readSecrets();
        }
    });
    updateEmptyState();
    readCount();
    readSecrets();
}

void ApplicationsPane::addFilters()
{
    filterBar().setPlaceholder(tr("Filter by name, description or address"));
    const QList<Choice> states{{nameOf(Application::State::Enabled), labelOf(Application::State::Enabled)},
                               {nameOf(Application::State::Disabled), labelOf(Application::State::Disabled)}};
    filterBar().addChoice(u"state"_s, tr("State"), tr("Any state"), states);
    connect(&filterBar(), &FilterBar::textChanged, this, [this](const QString &text) { m_model.setText(text); });
    connect(&filterBar(), &FilterBar::choiceChanged, this, [this](const QString & /*name*/, const QVariant &value) {
        ApplicationQuery query = m_model.query();
        query.state.reset();
        for (const auto state : {Application::State::Enabled, Application::State::Disabled}) {
            if (nameOf(state) == value.toString()) {
                query.state = state;
            }
        }
        m_model.setQuery(query);
    });
}

void ApplicationsPane::addActions()
{
    QAction *add
        = addAction(u"addApplication"_s, tr("&Add application…"), u"add", Needs::Nothing, QKeySequence::New, [this] { m_actions->add(); });
    setGuard(add, [this] { return m_actions->reasonAgainstAdding(); });
    QAction *access = addAction(u"integratedAccess"_s, tr("&Integrated applications…"), u"organization", Needs::Nothing, {},
                                [this] { m_actions->chooseIntegratedAccess(); });
    setGuard(access, [this] { return m_actions->reasonAgainstAdding(); });
    addAction(u"editApplication"_s, tr("&Edit…"), u"edit", Needs::OneRow, Qt::Key_F2,
              [this] { m_actions->edit({currentId()}, ApplicationDialog::About::Configuration); });
    QAction *assign = addAction(u"assignPeople"_s, tr("Assi&gn users and groups…"), u"user-add", Needs::OneRow, {},
                                [this] { m_actions->assign({currentId()}); });
    QAction *provider = addAction(u"editServiceProvider"_s, tr("Service &provider…"), u"link", Needs::OneRow, {},
                                  [this] { m_actions->edit({currentId()}, ApplicationDialog::About::ServiceProvider); });
    const auto federated = [this] {
        const Application *application = m_model.recordAt(m_model.rowOf(currentId()));
        return application && application->isFederated() ? QString() : tr("An integrated application sees to this itself.");
    };
    setGuard(assign, federated);
    setGuard(provider, federated);
}

void ApplicationsPane::addStateActions()
{
    const auto ids = [this] { return typedIds<Application::Id>(selectedIds()); };
    QAction *enable
        = addAction(u"enableApplication"_s, tr("E&nable"), u"play", Needs::AnyRows, {}, [this, ids] { m_actions->enable(ids()); });
    QAction *disable
        = addAction(u"disableApplication"_s, tr("&Disable…"), u"stop", Needs::AnyRows, {}, [this, ids] { m_actions->disable(ids()); });
    setGuard(enable, [this] { return reasonAgainst(true); });
    setGuard(disable, [this] { return reasonAgainst(false); });
    QAction *remove = addAction(u"removeApplication"_s, tr("&Remove…"), u"trash", Needs::AnyRows, Qt::Key_Delete,
                                [this, ids] { m_actions->remove(ids()); });
    const auto isIntegrated = [this](qint64 id) {
        const Application *application = m_model.recordAt(m_model.rowOf(id));
        return application && !application->isFederated();
    };
    setGuard(remove, [this, isIntegrated] {
        const QList<qint64> chosen = selectedIds();
        return std::any_of(chosen.cbegin(), chosen.cend(), isIntegrated)
                   ? tr("An integrated application is removed where it was made. As a last resort it can be force-removed.")
                   : QString();
    });
    QAction *force = addAction(u"forceRemove"_s, tr("&Force-remove…"), u"danger", Needs::OneRow, {},
                               [this] { m_actions->forceRemove({currentId()}); });
    setGuard(force, [this, isIntegrated] {
        return isIntegrated(currentId()) ? QString() : tr("Only an integrated application is force-removed. This one can be removed.");
    });
}

QString ApplicationsPane::reasonAgainst(bool enabling) const
{
    const QList<qint64> chosen = selectedIds();
    const auto state = enabling ? Application::State::Disabled : Application::State::Enabled;
    const bool any = std::any_of(chosen.cbegin(), chosen.cend(), [&](qint64 id) {
        const Application *application = m_model.recordAt(m_model.rowOf(id));
        return application && application->state == state;
    });
    return any ? QString() : enabling ? tr("It is enabled already.") : tr("It is disabled already.");
}

void ApplicationsPane::readCount()
{
    m_desk.read<qint64>(
        this, {}, [](Workspace &at, Progress &) { return ApplicationStore(at.database()).count(); },
        [this](const Result<qint64> &count) {
            m_count = count.value_or(m_count);
            header().setSubtitle(tr("%Ln application(s)", nullptr, int(m_count)));
            updateEmptyState();
        });
}

/// Certificates need a key that can be kept: what stands in the way is said before somebody is half through adding an application.
void ApplicationsPane::readSecrets()
{
    m_desk.read<KeyStanding>(
        this, {}, [](Workspace &at, Progress &) { return KeyService(at).standing(); },
        [this](const Result<KeyStanding> &standing) {
            if (!standing || standing->state == KeyState::Ready) {
                message().clear();
                return;
            }
            message().showMessage(Tone::Warning,
                                  standing->state == KeyState::NotMade
                                      ? tr("The private keys of certificates can't be kept yet: the secrets of this workspace have no key.")
                                      : tr("The private keys of certificates can't be used now: %1.").arg(titleOf(standing->state)),
                                  MessageBar::Close::Hidden);
            message().setAction(tr("Go to the secrets"), [this] { Q_EMIT pageRequested(u"secrets"_s); });
        });
}

void ApplicationsPane::updateEmptyState()
{
    EmptyState &empty = table().emptyState();
    const bool narrowed = filterBar().isFiltering();
    empty.clearActions();
    if (!m_model.isLoaded()) {
        empty.setContent(u"application"_s, tr("Reading the applications …"), QString());
    } else if (narrowed) {
        empty.setContent(u"search"_s, tr("No application matches"), tr("Change the filter, or clear it to see every application again."));
        empty.addAction(tr("Clear filter"), [this] { filterBar().clear(); });
    } else if (const QString reason = m_actions->reasonAgainstAdding(); !reason.isEmpty()) {
        empty.setContent(u"application"_s, tr("No applications yet"), reason);
    } else {
        empty.setContent(u"application"_s, tr("No applications yet"),
                         tr("People sign in to an application from the access portal, with one identity for all of them. Add the first one "
                            "from the catalogue."));
        empty.addAction(tr("Add application…"), [this] { m_actions->add(); });
    }
    const QLocale locale;
    filterBar().setSummary(
        narrowed && m_model.isLoaded() ? tr("%1 of %2").arg(locale.toString(m_model.rowCount()), locale.toString(m_count)) : QString());
}

void ApplicationsPane::takeRows()
{
    if (m_selectNext != 0 && select(m_selectNext)) {
        m_selectNext = 0;
    }
    updateEmptyState();
    updateActions();
}

void ApplicationsPane::showSelected()
{
    const int count = table().selectedRowCount();
    m_details->setPlaceholder(count > 1 ? tr("%Ln applications are selected.", nullptr, count)
                                        : tr("Select an application to see the details."));
    const Application::Id id{currentId()};
    if (!m_details->application() || m_details->application()->id != id) {
        m_details->setApplication(id);
    }
}

}  // namespace gatehouse
