// SPDX-License-Identifier: Apache-2.0
#include "ui/identityproviders/providerscenes.h"

#include "core/base/clock.h"
#include "core/demo/democompany.h"
#include "core/identityproviders/externalproviderservice.h"
#include "models/certificates/certificatetablemodel.h"
#include "ui/identityproviders/connectionview.h"
#include "ui/identityproviders/externalproviderview.h"
#include "ui/identityproviders/providercertificates.h"
#include "ui/identityproviders/providersettingsdialog.h"
#include "ui/identityproviders/providerstep.h"
#include "ui/identityproviders/replaceproviderdialog.h"
#include "ui/picking/relatedtable.h"
#include "ui/saml/metadatainput.h"
#include "ui/shell/datatable.h"
#include "ui/shell/stage.h"

#include <QFile>
#include <QFileInfo>
#include <QTabWidget>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString signIn = u"https://example.okta.com/app/amazon_aws_sso/exk1fxw5zQ9LdkKUh5d7/sso/saml"_s;

/// A certificate that began `began` days ago and lasts `lasts` days from then.
Result<X509Certificate> certificate(const QDateTime &now, const QString &name, int began, int lasts)
{
    const auto key = makeRsaKey(2048);
    return key ? signItself(*key, name, SignatureAlgorithm::Sha256, now.addDays(-began), now.addDays(lasts - began)) : fail(key);
}

/// What the next metadata of the provider says, as a file beside the workspace; empty when it could not be written.
QString writeMetadata(const Desk &desk, const QList<X509Certificate> &certificates)
{
    IdentityProvider theirs;
    theirs.entityId = u"http://www.okta.com/exk1fxw5zQ9LdkKUh5d7"_s;
    theirs.singleSignOn = {{saml::redirectBinding, signIn}, {saml::postBinding, signIn}};
    theirs.singleLogout = {{saml::redirectBinding, u"https://example.okta.com/app/amazon_aws_sso/slo"_s}};
    theirs.nameIdFormats = {saml::emailNameId};
    for (const X509Certificate &each : certificates) {
        theirs.certificates.append({SamlCertificate::Use::Signing, each.der});
    }
    const auto document = desk.saml.identityProviderMetadata(theirs);
    QFile file(desk.workspace.path() + u".okta.xml"_s);
    return document && file.open(QIODevice::WriteOnly) && file.write(*document) == document->size() ? file.fileName() : QString();
}

struct ProviderStage {
    std::shared_ptr<Stage> stage;
    QString metadata;  ///< a file with another certificate
};

std::optional<ProviderStage> providerStage(const Desk &desk)
{
    const auto stage = Stage::make(desk);
    if (!stage) {
        return std::nullopt;
    }
    Workspace &workspace = stage->desk().workspace;
    NoProgress unwatched;
    const QDateTime now = workspace.clock().now();
    const auto old = certificate(now, u"example.okta.com"_s, 1500, 1540);
    const auto next = certificate(now, u"example.okta.com 2"_s, 5, 3650);
    if (!generate(workspace, {40, 6, 3, 11}, unwatched) || !old || !next) {
        return std::nullopt;
    }
    NewExternalProvider okta;
    okta.provider.guide = u"OKTA"_s;
    okta.provider.entityId = u"http://www.okta.com/exk1fxw5zQ9LdkKUh5d7"_s;
    okta.provider.redirectUrl = signIn;
    okta.provider.postUrl = signIn;
    okta.certificates = {old->der, next->der};
    const auto connected = workspace.change({u"EnableExternalIdPConfigurationForDirectory"_s, u"Okta"_s},
                                            [&](Change &change) { return ExternalProviderService(workspace).put(change, okta); });
    const auto third = certificate(now, u"example.okta.com 3"_s, 1, 3650);
    const QString metadata = third ? writeMetadata(stage->desk(), {*next, *third}) : QString();
    return connected && !metadata.isEmpty() ? std::optional(ProviderStage{stage, metadata}) : std::nullopt;
}

QWidget *viewAt(const Desk &desk, ExternalProviderView::Tab tab)
{
    auto *view = new ExternalProviderView(desk);
    view->tabs()->setCurrentIndex(tab);
    return view;
}

QWidget *certificates(const Desk &desk)
{
    auto *view = new ExternalProviderView(desk);
    view->tabs()->setCurrentIndex(ExternalProviderView::Certificates);
    CertificateTableModel &model = view->certificates().model();
    QObject::connect(&model, &IdListModel::loaded, view, [view] { view->certificates().list().table().selectRow(0); });
    return view;
}

QWidget *checked(const Desk &desk, const QString &response)
{
    auto *view = new ExternalProviderView(desk);
    view->tabs()->setCurrentIndex(ExternalProviderView::Check);
    view->connection().setResponse(response);
    view->connection().check();
    return view;
}

QWidget *readStep(const Desk &desk, const QString &metadata)
{
    auto *step = new ProviderStep(desk);
    step->input().readFile(metadata);
    return step;
}

QWidget *replacing(const Desk &desk, const QString &metadata)
{
    const auto provider = ExternalProviderService(desk.workspace).connected().value_or(ExternalProvider());
    auto *dialog = new ReplaceProviderDialog(desk, provider);
    if (!metadata.isEmpty()) {
        dialog->input().readFile(metadata);
    }
    return dialog;
}

}  // namespace

QList<Scene> providerScenes(const Desk &desk)
{
    const auto made = providerStage(desk);
    if (!made) {
        return {};
    }
    const auto stage = made->stage;
    const QString metadata = made->metadata;
    QList<Scene> scenes{
        {u"provider"_s, [stage] { return viewAt(stage->desk(), ExternalProviderView::SignIn); }},
        {u"provider-certificates"_s, [stage] { return certificates(stage->desk()); }},
        {u"provider-users"_s, [stage] { return viewAt(stage->desk(), ExternalProviderView::Provisioning); }},
        {u"provider-guide"_s, [stage] { return viewAt(stage->desk(), ExternalProviderView::Guide); }},
        {u"provider-check"_s, [stage] { return viewAt(stage->desk(), ExternalProviderView::Check); }},
        {u"provider-checked"_s, [stage] { return checked(stage->desk(), u"PHNhbWxwOlJlc3BvbnNlLz4="_s); }},
        {u"provider-step"_s, [stage] { return new ProviderStep(stage->desk()); }},
        {u"provider-step-read"_s, [stage, metadata] { return readStep(stage->desk(), metadata); }},
        {u"provider-settings"_s,
         [stage] {
             return new ProviderSettingsDialog(stage->desk(),
                                               ExternalProviderService(stage->desk().workspace).connected().value_or(ExternalProvider()));
         }},
        {u"provider-replace"_s, [stage] { return replacing(stage->desk(), {}); }},
        {u"provider-replace-read"_s, [stage, metadata] { return replacing(stage->desk(), metadata); }},
    };
    // What a picture shows comes from the tasks of the stage.
    for (Scene &scene : scenes) {
        scene.ready = [stage](const QWidget & /*page*/) { return stage->desk().tasks.runningCount() == 0; };
    }
    return scenes;
}

}  // namespace gatehouse
