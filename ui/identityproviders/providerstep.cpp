// SPDX-License-Identifier: Apache-2.0
#include "ui/identityproviders/providerstep.h"

#include "core/identityproviders/externalproviderservice.h"
#include "core/identityproviders/providerguide.h"
#include "ui/identityproviders/provideractions.h"
#include "ui/identityproviders/providerwords.h"
#include "ui/shell/edits.h"
#include "ui/shell/factsview.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QPushButton>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString entityField = u"entityId"_s;
const QString redirectField = u"redirectUrl"_s;
const QString postField = u"postUrl"_s;
const QString logoutField = u"logoutUrl"_s;
const QString certificatesField = u"certificates"_s;

}  // namespace

ProviderStep::ProviderStep(const Desk &desk, QWidget *parent) : Form(parent), m_desk(desk), m_actions(new ProviderActions(desk, this))
{
    setObjectName(u"providerStep"_s);
    addOurs();
    m_input = new MetadataInput(desk, SamlRole::IdentityProvider, providerWords(), this);
    addTheirs();
    connect(m_input, &MetadataInput::chosen, this, &ProviderStep::take);
    connect(m_input, &MetadataInput::forgotten, this, [this] { m_read = {}; });
}

void ProviderStep::addOurs()
{
    addSection(tr("Our metadata, for the identity provider"));
    const ServiceProviderAddresses ours = ExternalProviderService(m_desk.workspace).addresses();
    auto *facts = new FactsView(1);
    facts->addFact(tr("ACS URL"), ours.acsUrl, FactsView::Copy::Button);
    facts->addFact(tr("Entity ID"), ours.entityId, FactsView::Copy::Button);
    addWidget(facts);
    auto *save = makeButton(tr("Save our &metadata…"), ButtonKind::Plain, this);
    save->setObjectName(u"saveOurMetadata"_s);
    save->setIcon(icon(u"export"));
    save->setAutoDefault(false);
    save->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(save, &QPushButton::clicked, m_actions, &ProviderActions::saveMetadata);
    addWidget(save);
}

void ProviderStep::addTheirs()
{
    addSection(tr("What is known of the identity provider"));
    const auto url = [this](const QString &field, const QString &label, const QString &hint) {
        auto *edit = new TextEdit(field, label);
        edit->setPlaceholder(u"https://idp.example.com/saml2"_s)->setWidth(Edit::Width::Full);
        add(edit)->setHint(hint);
    };
    auto *entity = new TextEdit(entityField, tr("&Entity ID"));
    entity->setPlaceholder(u"https://idp.example.com/metadata"_s)->setWidth(Edit::Width::Full);
    add(entity)->setHint(tr("Also called issuer."));
    url(redirectField, tr("Sign-in URL for HTTP &redirect"), tr("Where people are sent to sign in. One of the two is enough."));
    url(postField, tr("Sign-in URL for HTTP P&OST"), {});
    url(logoutField, tr("Sign-o&ut URL"), tr("Optional."));
    add(new MultiLineEdit(certificatesField, tr("&Certificates"), 4))
        ->setHint(tr("As PEM, each at most 2,500 characters. What one of them has signed is trusted."));
    auto *note = new MessageBar(this);
    note->showMessage(
        Tone::Info,
        tr("The identity provider has to send an email address as the NameID, and it has to be the same, letter for letter, as a "
           "username here. Nobody is created by signing in."),
        MessageBar::Close::Hidden);
    addWidget(note);
}

void ProviderStep::take(const QString &entityId)
{
    const auto reading = readProvider(m_input->entities(), entityId, m_desk.workspace.clock().now());
    if (!reading) {
        m_input->refuse(reading.error());
        return;
    }
    m_read = reading->wanted;
    m_read.provider.metadataUrl = m_input->source();
    QStringList certificates;
    for (const X509Certificate &each : reading->certificates) {
        certificates.append(each.pem.trimmed());
    }
    const ExternalProvider &provider = m_read.provider;
    m_input->fill({{entityField, provider.entityId},
                   {redirectField, provider.redirectUrl},
                   {postField, provider.postUrl},
                   {logoutField, provider.logoutUrl},
                   {certificatesField, certificates.join(u'\n')}});
    const QString sentence = provider.guide.isEmpty()
                                 ? tr("The metadata was read. The fields below are filled in from it.")
                                 : tr("The metadata of %1 was read. The fields below are filled in from it.").arg(productOf(provider));
    m_input->found().showMessage(reading->remarks.isEmpty() ? Tone::Success : Tone::Warning,
                                 (QStringList(sentence) + reading->remarks).join(u' '));
}

NewExternalProvider ProviderStep::typed() const
{
    NewExternalProvider wanted = m_read;
    ExternalProvider &provider = wanted.provider;
    provider.entityId = text(entityField);
    provider.redirectUrl = text(redirectField);
    provider.postUrl = text(postField);
    provider.logoutUrl = text(logoutField);
    provider.preferredBinding = provider.redirectUrl.isEmpty() ? ExternalProvider::Binding::Post : ExternalProvider::Binding::Redirect;
    provider.guide = guideFor(provider);
    const QByteArray pem = text(certificatesField).trimmed().toUtf8();
    wanted.certificates = pem.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{pem};
    return wanted;
}

Result<NewExternalProvider> ProviderStep::value() const
{
    if (const Status standing = m_input->standing(); !standing && text(entityField).isEmpty()) {
        return fail(standing);
    }
    const auto reading = readProvider(typed(), m_desk.workspace.clock().now());
    if (reading) {
        return reading->wanted;
    }
    Error error = reading.error();
    error.field = error.field == u"preferredBinding" ? redirectField : error.field;
    return tl::unexpected<Error>(std::move(error));
}

QStringList ProviderStep::remarks() const
{
    const auto reading = readProvider(typed(), m_desk.workspace.clock().now());
    return reading ? reading->remarks : QStringList();
}

}  // namespace gatehouse
