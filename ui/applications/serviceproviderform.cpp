// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/serviceproviderform.h"

#include "core/applications/applicationservice.h"
#include "core/applications/catalogue.h"
#include "core/base/wholefile.h"
#include "core/saml/metadatasource.h"
#include "core/saml/samldocuments.h"
#include "ui/shell/edits.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"
#include "ui/transfer/fileedit.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <chrono>

namespace gatehouse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mostMetadata = qint64(64) * 1024 * 1024;
const QString fileField = u"metadata"_s;
const QString urlField = u"url"_s;
const QString acsField = u"acsUrl"_s;
const QString audienceField = u"audience"_s;
const QString certificateField = u"serviceCertificate"_s;

}  // namespace

ServiceProviderForm::ServiceProviderForm(const Desk &desk, QWidget *parent)
    : Form(parent)
    , m_desk(desk)
    , m_path(new FileEdit(fileField, tr("&Metadata file of the service provider"), desk.prompts,
                          {FileQuestion::Purpose::Open,
                           tr("Choose the metadata of the service provider"),
                           {tr("SAML metadata (*.xml)"), tr("All files (*)")}}))
    , m_url(new TextEdit(urlField, tr("Or the &URL of its metadata")))
    , m_fetch(makeButton(tr("&Fetch"), ButtonKind::Plain, this))
    , m_entityBox(new QWidget(this))
    , m_entities(new QComboBox(m_entityBox))
    , m_found(new MessageBar(this))
    , m_acs(new TextEdit(acsField, tr("Application &ACS URL")))
    , m_audience(new TextEdit(audienceField, tr("Application SAML au&dience")))
{
    setAcceptDrops(true);
    addImport();
    addByHand();
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (const QString path = text(fileField); QFileInfo(path).isFile()) {
            readFile(path);
        }
    });
    connect(m_path, &Edit::changed, this, [this] { m_pause.start(); });
    connect(m_fetch, &QPushButton::clicked, this, &ServiceProviderForm::fetch);
    connect(m_url->line(), &QLineEdit::textChanged, this, [this] {
        const bool empty = text(urlField).isEmpty();
        m_fetch->setEnabled(!empty && !isReading());
        m_fetch->setToolTip(empty ? tr("Enter a URL first.") : QString());
    });
    connect(m_entities, &QComboBox::activated, this, [this] { takeEntity(m_entities->currentData().toString(), fileField); });
    m_fetch->setEnabled(false);
    m_fetch->setToolTip(tr("Enter a URL first."));
}

void ServiceProviderForm::addImport()
{
    addSection({});
    add(m_path)->setHint(tr("Most applications offer one for download in their settings of single sign-on."));
    m_url->setPlaceholder(u"https://www.example.com/saml/metadata"_s);
    m_url->setWidth(Edit::Width::Full);
    add(m_url);
    m_fetch->setObjectName(u"fetchMetadata"_s);
    m_fetch->setIcon(icon(u"globe"));
    m_fetch->setAutoDefault(false);
    addWidget(m_fetch);
    m_fetch->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_found->setObjectName(u"foundMetadata"_s);
    addWidget(m_found);
    auto *row = new QHBoxLayout(m_entityBox);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * grid);
    auto *label = makeLabel(tr("Service &provider"), LabelScale::Body, LabelInk::Text, m_entityBox);
    label->setBuddy(m_entities);
    m_entities->setObjectName(u"entities"_s);
    m_entities->setAccessibleName(tr("Service provider of the metadata"));
    row->addWidget(label);
    row->addWidget(m_entities, 1);
    addWidget(m_entityBox);
    m_entityBox->hide();
}

void ServiceProviderForm::addByHand()
{
    addSection(tr("What the application expects"));
    m_acs->setWidth(Edit::Width::Full);
    m_audience->setWidth(Edit::Width::Full);
    add(m_acs)->setRule([](const QVariant &value) { return validateApplicationUrl(value.toString(), acsField); });
    add(m_audience)->setRule([](const QVariant &value) { return validateAudience(value.toString()); });
    add(new MultiLineEdit(certificateField, tr("&Certificate of the service provider"), 3))
        ->setHint(tr("Optional, as PEM and at most 2 KB: requests that the application signs are checked with it."));
}

void ServiceProviderForm::setApplication(const Application &application, const ApplicationTemplate *about)
{
    m_application = application;
    load({{acsField, application.acsUrl}, {audienceField, application.audience}, {certificateField, application.serviceCertificate}});
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
    application.serviceCertificate = text(certificateField).trimmed();
}

void ServiceProviderForm::readFile(const QString &path)
{
    start(tr("Reading %1").arg(QFileInfo(path).fileName()), fileField, [path](Progress &) { return readWhole(path, mostMetadata); });
}

void ServiceProviderForm::fetch()
{
    start(tr("Fetching metadata"), urlField,
          [&source = m_desk.metadata, url = text(urlField)](Progress &progress) { return source.fetch(url, progress); });
}

void ServiceProviderForm::start(const QString &title, const QString &field, const std::function<Result<QByteArray>(Progress &)> &read)
{
    m_pause.stop();
    if (m_task) {
        m_task->cancel();
    }
    clearErrors();
    m_entityBox->hide();
    m_found->showMessage(Tone::Info, tr("%1 …").arg(title), MessageBar::Close::Hidden);
    m_fetch->setEnabled(false);
    m_task = m_desk.read<SamlMetadata>(
        this, title,
        [&documents = m_desk.saml, read](Workspace &, Progress &progress) -> Result<SamlMetadata> {
            const auto document = read(progress);
            return document ? documents.readMetadata(*document) : fail(document);
        },
        [this, field](const Result<SamlMetadata> &metadata) {
            m_task.clear();
            m_fetch->setEnabled(!text(urlField).isEmpty());
            takeRead(metadata, field);
        },
        Task::Shown::Yes);
    m_found->setAction(tr("Cancel"), [this] {
        if (m_task) {
            m_task->cancel();
        }
    });
}

void ServiceProviderForm::takeRead(const Result<SamlMetadata> &read, const QString &field)
{
    m_found->clear();
    if (!read) {
        if (read.error().kind != Error::Kind::Cancelled) {
            Error error = read.error();
            error.field = field;
            showError(error);
        }
        return;
    }
    m_read = read->entities;
    m_application.serviceCertificate = text(certificateField).trimmed();  // what stays where the metadata has none
    listEntities();
    takeEntity(m_entities->count() > 1 ? m_entities->currentData().toString() : QString(), field);
}

/// Only service providers can be sent anything; an aggregate has other parties too.
void ServiceProviderForm::listEntities()
{
    m_entities->clear();
    for (const SamlEntity &entity : std::as_const(m_read)) {
        if (entity.serviceProvider) {
            const QString name = entity.serviceProvider->displayName;
            m_entities->addItem(name.isEmpty() ? entity.entityId : tr("%1 (%2)").arg(name, entity.entityId), entity.entityId);
        }
    }
    m_entityBox->setVisible(m_entities->count() > 1);
}

void ServiceProviderForm::takeEntity(const QString &entityId, const QString &field)
{
    const auto filled = ApplicationService(m_desk.workspace).withServiceProvider(m_application, m_read, entityId);
    if (!filled) {
        Error error = filled.error();
        error.field = field;
        showError(error);
        return;
    }
    const Application &application = filled->application;
    m_application.mappings = application.mappings;
    m_acs->setValue(application.acsUrl);
    m_audience->setValue(application.audience);
    edit(certificateField)->setValue(application.serviceCertificate);
    const QString read = m_entities->count() > 1
                             ? tr("The metadata has %Ln service provider(s). The fields below are those of the one that is chosen.",
                                  nullptr, m_entities->count())
                             : tr("The metadata was read. The fields below are filled in from it.");
    m_found->showMessage(filled->remarks.isEmpty() ? Tone::Success : Tone::Warning, (QStringList(read) + filled->remarks).join(u' '));
}

void ServiceProviderForm::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().size() == 1 && event->mimeData()->urls().first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void ServiceProviderForm::dropEvent(QDropEvent *event)
{
    m_path->setValue(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

}  // namespace gatehouse
