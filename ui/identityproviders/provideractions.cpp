// SPDX-License-Identifier: Apache-2.0
#include "ui/identityproviders/provideractions.h"

#include "core/base/wholefile.h"
#include "core/certificates/certificateservice.h"
#include "core/identityproviders/externalproviderservice.h"
#include "core/saml/samldocuments.h"
#include "core/storage/savefile.h"
#include "ui/identityproviders/providersettingsdialog.h"
#include "ui/identityproviders/replaceproviderdialog.h"

#include <QIODevice>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostCertificateBytes = qint64(1024) * 1024;

Status writeOurs(Workspace &workspace, const SamlDocuments &documents, const QString &path)
{
    const auto ours = ExternalProviderService(workspace).completeMetadata();
    const auto document = ours ? documents.serviceProviderMetadata(*ours) : Result<QByteArray>(fail(ours));
    if (!document) {
        return fail(document);
    }
    return saveFile(
        path,
        [&document](QIODevice &file) -> Status {
            return file.write(*document) == document->size() ? Status() : fail(Error::Kind::Storage, file.errorString());
        },
        Readers::Usual);
}

}  // namespace

ProviderActions::ProviderActions(const Desk &desk, QWidget *origin) : QObject(origin), m_desk(desk), m_origin(origin) {}

void ProviderActions::saveMetadata()
{
    FileQuestion question;
    question.purpose = FileQuestion::Purpose::Save;
    question.title = tr("Save our metadata");
    question.filters = {tr("SAML metadata (*.xml)")};
    question.suggestedName = u"service-provider-metadata.xml"_s;
    m_desk.prompts.chooseFile(m_origin, question, [this](const QString &path) { writeMetadata(path); });
}

void ProviderActions::writeMetadata(const QString &path)
{
    m_desk.change(
        m_origin, tr("Saving our metadata"),
        [&documents = m_desk.saml, path](Workspace &at, Progress &) { return writeOurs(at, documents, path); },
        [this] { m_desk.prompts.notify(m_origin, Tone::Success, tr("Our metadata was saved. Give it to the identity provider.")); });
}

void ProviderActions::editSettings()
{
    const auto provider = ExternalProviderService(m_desk.workspace).connected();
    if (!provider) {
        m_desk.prompts.show(m_origin, provider.error());
        return;
    }
    auto *dialog = new ProviderSettingsDialog(m_desk, *provider, m_origin);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ProviderActions::replaceMetadata()
{
    const auto provider = ExternalProviderService(m_desk.workspace).connected();
    if (!provider) {
        m_desk.prompts.show(m_origin, provider.error());
        return;
    }
    auto *dialog = new ReplaceProviderDialog(m_desk, *provider, m_origin);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ProviderActions::importCertificate()
{
    FileQuestion question;
    question.title = tr("Choose the certificate of the identity provider");
    question.filters = {tr("Certificates (*.pem *.crt *.cer *.der)"), tr("All files (*)")};
    m_desk.prompts.chooseFile(m_origin, question, [this](const QString &path) { importFrom(path); });
}

void ProviderActions::importFrom(const QString &path)
{
    m_desk.write<TrustedCertificates>(
        m_origin, tr("Importing a certificate"),
        [path](Workspace &at, Progress &) -> Result<TrustedCertificates> {
            const auto file = readWhole(path, mostCertificateBytes);
            return file ? CertificateService(at).trustAlso(*file) : fail(file);
        },
        [this](const Result<TrustedCertificates> &done) {
            if (!done) {
                m_desk.prompts.show(m_origin, done.error());
                return;
            }
            const QString sentence
                = tr("%Ln certificate(s) were imported. What they sign is trusted from now on.", nullptr, int(done->certificates.size()));
            m_desk.prompts.notify(m_origin, done->remarks.isEmpty() ? Tone::Success : Tone::Warning,
                                  (QStringList(sentence) + done->remarks).join(u' '));
        });
}

}  // namespace gatehouse
