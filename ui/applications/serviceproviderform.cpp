// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/serviceproviderform.h"

#include "core/applications/applicationservice.h"
#include "core/applications/catalogue.h"
#include "ui/saml/metadatainput.h"
#include "ui/shell/edits.h"
#include "ui/shell/messagebar.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString acsField = u"acsUrl"_s;
const QString audienceField = u"audience"_s;
const QString indexField = u"acsIndex"_s;
const QString certificateField = u"serviceCertificate"_s;
const QString signedField = u"signedRequests"_s;

QString textOf(std::optional<int> index)
{
    return index ? QString::number(*index) : QString();
}

}  // namespace

ServiceProviderForm::ServiceProviderForm(const Desk &desk, QWidget *parent)
    : Form(parent)
    , m_desk(desk)
    , m_input(new MetadataInput(desk, SamlRole::ServiceProvider,
                                {tr("&Metadata file of the service provider"), tr("Choose the metadata of the service provider"),
                                 tr("Most applications offer one for download in their settings of single sign-on."),
                                 tr("Service &provider"), tr("Service provider of the metadata")},
                                this))
    , m_acs(new TextEdit(acsField, tr("Application &ACS URL")))
    , m_audience(new TextEdit(audienceField, tr("Application SAML au&dience")))
{
    addByHand();
    connect(m_input, &MetadataInput::forgotten, this, [this] {
        m_application.mappings = m_mappings;
        m_application.serviceCertificate = text(certificateField).trimmed();  // what stays where the metadata has none
    });
    connect(m_input, &MetadataInput::chosen, this, &ServiceProviderForm::takeEntity);
}

void ServiceProviderForm::addByHand()
{
    addSection(tr("What the application expects"));
    m_acs->setWidth(Edit::Width::Full);
    m_audience->setWidth(Edit::Width::Full);
    add(m_acs)->setRule([](const QVariant &value) { return validateApplicationUrl(value.toString(), acsField); });
    add(m_audience)->setRule([](const QVariant &value) { return validateAudience(value.toString()); });
    add(new TextEdit(indexField, tr("&Index of the ACS URL")))
        ->setHint(tr("Optional, from the metadata of the application: requests may name the ACS URL by it."))
        ->setRule([](const QVariant &value) -> Status {
            const auto index = acsIndexFrom(value.toString());
            return index ? Status() : fail(index);
        });
    add(new MultiLineEdit(certificateField, tr("&Certificate of the service provider"), 3))
        ->setHint(tr("Optional, as PEM and at most 2 KB: requests that the application signs are checked with it."));
    add(new CheckEdit(signedField, QString(), tr("Answer only requests that are &signed with its key")))->setWidth(Edit::Width::Full);
}

void ServiceProviderForm::setApplication(const Application &application, const ApplicationTemplate *about)
{
    m_application = application;
    m_mappings = application.mappings;
    load({{acsField, application.acsUrl},
          {audienceField, application.audience},
          {indexField, textOf(application.acsIndex)},
          {certificateField, application.serviceCertificate},
          {signedField, application.signedRequests}});
    showHint(about);
}

/// What is publicly known stands in the fields as an example; only its own words are a customer's.
void ServiceProviderForm::showHint(const ApplicationTemplate *about)
{
    const bool known = about && !about->acsPattern.isEmpty();
    m_acs->setPlaceholder(known ? about->acsPattern : u"https://www.example.com/saml/acs"_s);
    m_audience->setPlaceholder(known ? about->audiencePattern : u"https://www.example.com/saml"_s);
    m_acs->setHint(known ? tr("Where assertions are sent, as in %1.").arg(about->acsPattern) : tr("Where assertions are sent."));
    m_audience->setHint(known ? tr("For whom they are, also called entity ID, as in %1.").arg(about->audiencePattern)
                              : tr("For whom they are, also called entity ID."));
}

void ServiceProviderForm::take(Application &application) const
{
    application.mappings = m_application.mappings;
    application.acsUrl = text(acsField);
    application.audience = text(audienceField);
    application.acsIndex = acsIndexFrom(text(indexField)).value_or(std::nullopt);
    application.serviceCertificate = text(certificateField).trimmed();
    application.signedRequests = value(signedField).toBool();
}

void ServiceProviderForm::readFile(const QString &path)
{
    m_input->readFile(path);
}

void ServiceProviderForm::fetch()
{
    m_input->fetch();
}

Status ServiceProviderForm::standing() const
{
    return m_input->standing();
}

void ServiceProviderForm::takeEntity(const QString &entityId)
{
    const auto filled = ApplicationService(m_desk.workspace).withServiceProvider(m_application, m_input->entities(), entityId);
    if (!filled) {
        m_input->refuse(filled.error());
        return;
    }
    const Application &application = filled->application;
    m_application.mappings = application.mappings;
    m_input->fill({{acsField, application.acsUrl},
                   {audienceField, application.audience},
                   {indexField, textOf(application.acsIndex)},
                   {certificateField, application.serviceCertificate},
                   {signedField, application.signedRequests}});
    const int choices = m_input->choices();
    const QString read = choices > 1 ? tr("The metadata has %Ln service provider(s). The fields below are those of the one that is chosen.",
                                          nullptr, choices)
                                     : tr("The metadata was read. The fields below are filled in from it.");
    m_input->found().showMessage(filled->remarks.isEmpty() ? Tone::Success : Tone::Warning,
                                 (QStringList(read) + filled->remarks).join(u' '));
}

}  // namespace gatehouse
