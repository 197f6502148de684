// SPDX-License-Identifier: Apache-2.0
#include "ui/identityproviders/replaceproviderdialog.h"

#include "core/certificates/certificateservice.h"
#include "core/identityproviders/externalproviderservice.h"
#include "ui/identityproviders/providerwords.h"
#include "ui/saml/metadatainput.h"
#include "ui/shell/edits.h"
#include "ui/shell/factsview.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString dropField = u"dropOthers"_s;

}  // namespace

ReplaceProviderDialog::ReplaceProviderDialog(const Desk &desk, const ExternalProvider &provider, QWidget *parent)
    : FormDialog(tr("Replace the metadata of the identity provider"), new Form, tr("Replace metadata"), parent)
    , m_desk(desk)
    , m_before(provider)
    , m_input(new MetadataInput(desk, SamlRole::IdentityProvider, providerWords(), &form()))
    , m_facts(new FactsView(1))
{
    setObjectName(u"replaceProvider"_s);
    setIntroduction(tr("What is set here stays: the guide, the binding, and whether requests are signed."));
    m_facts->setObjectName(u"providerDifference"_s);
    form().addWidget(m_facts);
    m_facts->hide();
    form()
        .add(new CheckEdit(dropField, tr("Certificates"), tr("&Trust only the certificates of this metadata")))
        ->setHint(tr("Otherwise those of before stay trusted, and you delete them when the identity provider signs with them no longer."));
    form().load({{u"url"_s, provider.metadataUrl}});
    connect(m_input, &MetadataInput::chosen, this, &ReplaceProviderDialog::take);
    connect(m_input, &MetadataInput::forgotten, this, [this] {
        m_reading.reset();
        m_difference.reset();
        m_facts->hide();
    });
    setSubmit([this](const Done &done) { send(done); });
}

void ReplaceProviderDialog::take(const QString &entityId)
{
    const auto reading = readProvider(m_input->entities(), entityId, m_desk.workspace.clock().now());
    const auto trusted = reading ? CertificateService(m_desk.workspace).trusted() : Result<QList<Certificate>>(fail(reading));
    if (!trusted) {
        m_input->refuse(trusted.error());
        return;
    }
    m_reading = *reading;
    m_difference = differenceBetween(m_before, *trusted, *reading);
    m_input->found().showMessage(reading->remarks.isEmpty() ? Tone::Success : Tone::Warning,
                                 (QStringList(tr("The metadata was read.")) + reading->remarks).join(u' '));
    showDifference();
}

void ReplaceProviderDialog::showDifference()
{
    m_facts->clear();
    m_facts->addSection(tr("What would change"));
    if (m_difference->isEmpty()) {
        m_facts->addWide(tr("Nothing"), tr("The metadata says what is known already."));
    }
    for (const ProviderDifference::Value &each : m_difference->values) {
        m_facts->addWide(each.label, tr("%1 → %2", "before and after")
                                         .arg(each.before.isEmpty() ? u"–"_s : each.before, each.after.isEmpty() ? u"–"_s : each.after));
    }
    QStringList lines;
    for (const X509Certificate &each : m_difference->added) {
        lines.append(certificateLine(each.subject, each.notAfter));
    }
    if (!lines.isEmpty()) {
        m_facts->addWide(tr("Certificates that are trusted from now on"), lines.join(u'\n'));
    }
    lines.clear();
    for (const Certificate &each : m_difference->unmentioned) {
        lines.append(certificateLine(each.subject, each.notAfter));
    }
    if (!lines.isEmpty()) {
        m_facts->addWide(tr("Certificates that this metadata does not have"), lines.join(u'\n'));
    }
    m_facts->show();
}

void ReplaceProviderDialog::send(const Done &done)
{
    if (const Status standing = m_input->standing(); !standing) {
        done(standing);
        return;
    }
    if (!m_reading) {
        done(fail(Error::Kind::Invalid, tr("Choose the metadata first, as a file or by its URL."), u"metadata"_s));
        return;
    }
    NewExternalProvider read = m_reading->wanted;
    read.provider.metadataUrl = m_input->source();
    NewExternalProvider wanted = withSettingsOf(m_before, read);
    wanted.others = form().value(dropField).toBool() ? NewExternalProvider::Others::Removed : NewExternalProvider::Others::Kept;
    m_desk.submit(
        this, tr("Replacing the metadata of the identity provider"),
        [wanted](Workspace &at, Progress &) { return ExternalProviderService(at).replace(wanted); }, done);
}

}  // namespace gatehouse
