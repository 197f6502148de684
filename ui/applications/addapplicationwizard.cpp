// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/addapplicationwizard.h"

#include "core/applications/applicationservice.h"
#include "core/applications/catalogue.h"
#include "core/saml/samlnames.h"
#include "models/permissionsets/permissionsettablemodel.h"
#include "ui/applications/applicationforms.h"
#include "ui/applications/catalogueview.h"
#include "ui/applications/integratedaccessdialog.h"
#include "ui/applications/serviceproviderform.h"
#include "ui/assignments/principalspage.h"
#include "ui/shell/factsview.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 12;

}  // namespace

AddApplicationWizard::AddApplicationWizard(const Desk &desk, QWidget *parent)
    : StepWizard(tr("Add application"), tr("&Add application"), parent)
    , m_desk(desk)
    , m_catalogue(new CatalogueView)
    , m_details(new Form)
    , m_provider(new ServiceProviderForm(desk))
    , m_mappings(new Form)
    , m_people(new PrincipalsPage(desk))
{
    setObjectName(u"addApplicationWizard"_s);
    resize(1120, 740);
    addCatalogue();
    addForms();
    addPeople();
    addReview(tr("Review"), tr("Nothing has been written yet. Check what was entered, then add the application."),
              [this](FactsView &facts) { review(facts); });
    setSubmit([this](Done done) { add(std::move(done)); });
}

void AddApplicationWizard::addCatalogue()
{
    Step step{tr("Application"), tr("Choose what people shall sign in to. What is not in the catalogue is added as a custom application."),
              m_catalogue};
    step.leave = [this] {
        if (!m_catalogue->chosen()) {
            showError({Error::Kind::Invalid, tr("Choose an application."), {}});
            return false;
        }
        begin();
        return true;
    };
    addStep(std::move(step));
    connect(m_catalogue, &CatalogueView::chosenChanged, this, [this] { clearError(); });
    connect(m_catalogue, &CatalogueView::opened, this, [this] {
        if (m_catalogue->chosen()) {
            begin();
            goOn();
        }
    });
}

void AddApplicationWizard::addForms()
{
    addFields(*m_details, ApplicationPart::Details);
    addFields(*m_details, ApplicationPart::Properties);
    addFields(*m_mappings, ApplicationPart::Mappings);
    addStep({tr("Details"), tr("How the application appears in the access portal, and how people get into it."), m_details});
    Step provider{
        tr("Service provider"),
        tr("Where the application takes assertions. It can be left empty until you have its metadata; nobody can sign in before."),
        m_provider};
    provider.leave = [this] {
        const Status standing = m_provider->standing();
        if (!m_provider->submit()) {
            return false;
        }
        if (!standing) {
            showError(standing.error());
            return false;
        }
        takeProvider();
        return true;
    };
    provider.applies = [this] { return isFederated(); };
    addStep(std::move(provider));
    addStep({tr("Attribute mappings"), tr("What the application is told of a person who signs in."), m_mappings, {}, {}, [this] {
                 return isFederated();
             }});
}

void AddApplicationWizard::addPeople()
{
    addStep({tr("Users and groups"),
             tr("Optional. Only the members of a group itself get access, not those of groups in it."),
             m_people,
             {},
             [] { return true; },
             [this] { return isFederated(); }});
}

bool AddApplicationWizard::isFederated() const
{
    const ApplicationTemplate *chosen = m_catalogue->chosen();
    return !chosen || chosen->kind != Application::Kind::Integrated;
}

void AddApplicationWizard::choose(const QString &templateId)
{
    m_catalogue->choose(templateId);
    begin();
}

/// Fills the forms with what is known of the application that was chosen; what was typed for it already stays.
void AddApplicationWizard::begin()
{
    const ApplicationTemplate *chosen = m_catalogue->chosen();
    if (!chosen || m_begun == chosen->id) {
        return;
    }
    m_begun = chosen->id;
    m_base = Application();
    m_base.kind = chosen->kind;
    m_base.templateId = chosen->kind == Application::Kind::Custom ? QString() : chosen->id;
    m_base.name = ApplicationService(m_desk.workspace).freeName(chosen->name).value_or(chosen->name);
    m_base.mappings = chosen->mappings;
    if (chosen->kind == Application::Kind::ExternalAccount) {
        m_base.acsUrl = saml::awsSignIn;
        m_base.audience = saml::awsAudience;
    }
    loadFields(*m_details, ApplicationPart::Details, m_base);
    loadFields(*m_details, ApplicationPart::Properties, m_base);
    m_details->markUntouched();
    m_provider->setApplication(m_base, chosen);
    loadFields(*m_mappings, ApplicationPart::Mappings, m_base);
}

/// The metadata of a service provider may ask for another format of the Subject.
void AddApplicationWizard::takeProvider()
{
    Application read = m_base;
    m_provider->take(read);
    if (read.mappings != m_base.mappings) {
        m_base.mappings = read.mappings;
        loadFields(*m_mappings, ApplicationPart::Mappings, m_base);
    }
}

Application AddApplicationWizard::asked() const
{
    Application application = m_base;
    takeFields(*m_details, ApplicationPart::Details, application);
    if (isFederated()) {
        takeFields(*m_details, ApplicationPart::Properties, application);
        m_provider->take(application);
        takeFields(*m_mappings, ApplicationPart::Mappings, application);
    }
    return application;
}

void AddApplicationWizard::review(FactsView &facts) const
{
    const Application application = asked();
    const ApplicationTemplate *chosen = m_catalogue->chosen();
    facts.addSection(tr("Application"));
    facts.addFact(tr("Display name"), application.name);
    facts.addFact(tr("Application"), chosen ? chosen->name : QString());
    facts.addWide(tr("Description"), application.description);
    if (!isFederated()) {
        return;
    }
    facts.addFact(tr("Session duration"), sessionText(application.sessionSeconds));
    facts.addFact(tr("Relay state"), application.relayState);
    facts.addWide(tr("Application start URL"), application.startUrl);
    facts.addSection(tr("Service provider"));
    facts.addWide(tr("Application ACS URL"), application.acsUrl);
    facts.addWide(tr("Application SAML audience"), application.audience);
    if (!application.isConfigured()) {
        facts.addStatus(QString(), tr("Nobody can sign in before both are known"), Tone::Warning);
    }
    facts.addSection(tr("Attribute mappings"));
    for (const AttributeMapping &mapping : application.mappings) {
        facts.addWide(mapping.attribute, tr("%1 (%2)", "an expression and its format").arg(mapping.expression, labelOf(mapping.format)));
    }
    facts.addSection(tr("Certificate"));
    facts.addWide(QString(), tr("A certificate of its own is made: RSA with 2048 bits, SHA-256, valid for five years."));
    facts.addSection(tr("Users and groups"));
    const qsizetype more = m_people->principals().size() - mostNamed;
    QString names = m_people->names(mostNamed).join(u", "_s);
    names = more > 0 ? tr("%1 and %Ln more", nullptr, int(more)).arg(names) : names;
    facts.addWide(QString(), names.isEmpty() ? tr("Nobody is assigned yet.") : names);
}

void AddApplicationWizard::add(Done done)
{
    NewApplication wanted;
    wanted.application = asked();
    wanted.withCertificate = isFederated();
    wanted.principals = isFederated() ? m_people->principals() : QList<Principal>();
    m_desk.write<Application::Id>(
        this, tr("Adding application %1").arg(wanted.application.name),
        [wanted](Workspace &at, Progress &) { return ApplicationService(at).create(wanted); },
        [this, done = std::move(done)](const Result<Application::Id> &id) {
            m_added = id.value_or(Application::Id());
            done(id ? Status() : fail(id));
            if (!id) {
                explain(id.error());
            }
        });
}

/// Leads to what has to be done before: a place for the key of the certificate, or access for integrated applications.
void AddApplicationWizard::explain(const Error &error)
{
    auto *message = findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
    if (!message) {
        return;
    }
    if (error.field == "secrets"_L1) {
        message->setAction(tr("Go to the secrets"), [this] {
            Q_EMIT pageRequested(u"secrets"_s);
            done(Rejected);
        });
    } else if (error.field == "access"_L1) {
        message->setAction(tr("Enable access…"), [this] {
            auto *dialog = new IntegratedAccessDialog(m_desk, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this] { clearError(); });
            dialog->open();
        });
    }
}

}  // namespace gatehouse
