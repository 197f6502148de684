// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/applicationdetails.h"

#include "core/applications/applicationservice.h"
#include "core/applications/identityprovider.h"
#include "core/base/clock.h"
#include "models/applications/applicationassignmentmodel.h"
#include "models/applications/applicationtablemodel.h"
#include "models/permissionsets/permissionsettablemodel.h"
#include "ui/applications/applicationactions.h"
#include "ui/applications/instructionsview.h"
#include "ui/applications/mappingsview.h"
#include "ui/certificates/certificatesview.h"
#include "ui/history/recordhistory.h"
#include "ui/picking/relatedtable.h"
#include "ui/shell/datatable.h"
#include "ui/shell/factsview.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr Application::Id noApplication{-1};

}  // namespace

ApplicationDetails::ApplicationDetails(const Desk &desk, ApplicationActions &actions, Head head, QWidget *parent)
    : DetailsPanel(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_head(head)
    , m_placeholder(tr("Select an application to see the details."))
    , m_facts(new FactsView(3))
    , m_mappings(new MappingsView(desk))
    , m_assignments(new ApplicationAssignmentModel(desk.workspace, desk.tasks, this))
    , m_certificates(new CertificatesView(desk))
    , m_instructions(new InstructionsView(desk))
    , m_history(new RecordHistory(u"applicationHistory"_s, desk))
{
    m_facts->setObjectName(u"applicationFacts"_s);
    addTab(makeConfiguration(), tr("Configuration"));
    addTab(m_mappings, tr("Attribute mappings"));
    addTab(makePeople(), tr("Users and groups"));
    addTab(m_certificates, tr("Certificates"));
    addTab(m_instructions, tr("Instructions"));
    addTab(m_history, tr("History"));
    tabs()->setAccessibleName(tr("Details of the application"));
    connect(m_certificates, &CertificatesView::pageRequested, &actions, &ApplicationActions::pageRequested);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        const Rooms ours = Room::Applications | Room::Certificates | Room::Accounts | Room::Secrets;
        if ((rooms & ours) && m_id.isValid()) {
            read();
        }
    });
    showPlaceholder(m_placeholder);
}

QWidget *ApplicationDetails::makeConfiguration()
{
    auto *page = new QWidget;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * grid);
    const auto add = [&](const QString &name, const QString &text, QStringView iconName, auto run) {
        auto *button = makeButton(text, ButtonKind::Plain, page);
        button->setObjectName(name);
        button->setIcon(icon(iconName));
        connect(button, &QPushButton::clicked, this, run);
        buttons->addWidget(button);
        return button;
    };
    add(u"editConfiguration"_s, tr("E&dit…"), u"edit", [this] { m_actions.edit(m_id, ApplicationDialog::About::Configuration); });
    m_provider = add(u"serviceProviderButton"_s, tr("Service &provider…"), u"link",
                     [this] { m_actions.edit(m_id, ApplicationDialog::About::ServiceProvider); });
    m_metadata = add(u"saveMetadata"_s, tr("Save our &metadata…"), u"export", [this] { m_actions.saveMetadata(m_id); });
    buttons->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * grid);
    layout->addLayout(buttons);
    layout->addWidget(m_facts, 1);
    return page;
}

RelatedTable *ApplicationDetails::makePeople()
{
    ApplicationAssignmentQuery none;
    none.application = noApplication;
    m_assignments->setQuery(none);
    m_people = new RelatedTable(u"applicationPeople"_s, *m_assignments,
                                {tr("Users and groups"), tr("Filter the users and groups"), tr("&Assign users and groups…"), tr("&Remove…"),
                                 u"users"_s, tr("Nobody is assigned yet"),
                                 tr("Assign groups or users: they see the application in the access portal then.")},
                                {});
    connect(m_people, &RelatedTable::filterChanged, this, [this](const QString &text) { m_assignments->setText(text); });
    connect(m_people, &RelatedTable::addRequested, this, [this] { m_actions.assign(m_id); });
    connect(m_people, &RelatedTable::removeRequested, this, [this](const QList<qint64> &ids) { m_actions.unassign(m_id, ids); });
    connect(m_people, &RelatedTable::opened, this, [this](qint64 id) {
        if (const auto assignment = m_assignments->assignment(id); assignment && !assignment->isOrphaned()) {
            Q_EMIT principalOpened(assignment->principal.id, assignment->principal.kind == Principal::Kind::Group);
        }
    });
    return m_people;
}

void ApplicationDetails::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    if (!m_application) {
        showPlaceholder(text);
    }
}

void ApplicationDetails::setApplication(Application::Id id)
{
    m_id = id;
    read();
}

void ApplicationDetails::read()
{
    const auto application = m_id.isValid() ? ApplicationService(m_desk.workspace).application(m_id) : Result<Application>(Application());
    const bool wasGone = m_id.isValid() && !application && application.error().kind == Error::Kind::NotFound;
    m_application = m_id.isValid() && application ? std::optional(*application) : std::nullopt;
    if (!m_application) {
        m_id = {};
        showPlaceholder(application ? m_placeholder : application.error().message);
        Q_EMIT changed();
        if (wasGone) {
            Q_EMIT gone();
        }
        return;
    }
    showFacts();
    showTabs();
    showContent();
    Q_EMIT changed();
}

void ApplicationDetails::showFacts()
{
    const Application &application = *m_application;
    const QLocale locale;
    const QDateTime now = m_desk.workspace.clock().now();
    if (m_head == Head::Shown) {
        setTitle(application.name, typeText(application));
    }
    m_facts->clear();
    m_facts->addFact(tr("Application"), typeText(application));
    m_facts->addStatus(tr("State"), stateText(application), stateTone(application));
    m_facts->addStatus(tr("Certificate"), certificateText(application, now), certificateTone(application, now));
    m_facts->addWide(tr("Description"), application.description);
    if (application.isFederated()) {
        m_facts->addFact(tr("Session duration"), sessionText(application.sessionSeconds));
        m_facts->addFact(tr("Signed"), application.signsResponse ? tr("The assertion and the response") : tr("The assertion"));
        m_facts->addFact(tr("Relay state"), application.relayState);
        m_facts->addWide(tr("Application start URL"), application.startUrl);
        m_facts->addSection(tr("Service provider"));
        m_facts->addWide(tr("Application ACS URL"), application.acsUrl);
        m_facts->addWide(tr("Application SAML audience"), application.audience);
        if (application.acsIndex) {
            m_facts->addFact(tr("Index of the ACS URL"), QString::number(*application.acsIndex));
        }
        m_facts->addFact(tr("Requests"),
                         application.signedRequests ? tr("Answered only when they are signed") : tr("Answered signed or not"));
        if (const auto ours = endpointsOf(m_desk.workspace, application)) {
            m_facts->addSection(tr("What the application is told of this instance"));
            m_facts->addWide(tr("Issuer"), ours->issuer);
            m_facts->addWide(tr("Sign-in URL"), ours->signInUrl);
            m_facts->addWide(tr("Sign-out URL"), ours->signOutUrl);
        }
    }
    m_facts->addSection(tr("Record"));
    m_facts->addFact(tr("Application ID"), application.applicationId, FactsView::Copy::Button);
    m_facts->addFact(tr("Added"), locale.toString(application.createdAt.toLocalTime(), QLocale::ShortFormat));
    m_facts->addFact(tr("Last changed"), locale.toString(application.updatedAt.toLocalTime(), QLocale::ShortFormat));
}

void ApplicationDetails::showTabs()
{
    const Application &application = *m_application;
    const QString itself = application.isFederated() ? QString() : tr("An integrated application sees to this itself.");
    for (QPushButton *button : {m_provider, m_metadata}) {
        button->setEnabled(itself.isEmpty());
        button->setToolTip(itself);
    }
    ApplicationAssignmentQuery query = m_assignments->query();
    query.application = m_id;
    m_assignments->setQuery(query);
    m_people->setRefusal(application.isFederated() ? QString()
                                                   : tr("Who may use an integrated application is decided in the application itself."));
    m_mappings->setApplication(application);
    m_certificates->setApplication(application);
    m_instructions->setApplication(application);
    m_history->setRecord(application.applicationId);
    const QLocale locale;
    tabs()->setTabText(Mappings, tr("Attribute mappings (%1)").arg(locale.toString(application.mappings.size())));
    tabs()->setTabText(
        People,
        tr("Users and groups (%1)").arg(locale.toString(application.assignedUsers + application.assignedGroups + application.orphaned)));
}

}  // namespace gatehouse
