// SPDX-License-Identifier: Apache-2.0
#include "ui/identityproviders/providersettingsdialog.h"

#include "core/identityproviders/externalproviderservice.h"
#include "core/identityproviders/providerguide.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(ProviderSettingsDialog)
};

const QString guideField = u"guide"_s;
const QString bindingField = u"preferredBinding"_s;
const QString signsField = u"signsRequests"_s;
const QString metadataField = u"metadataUrl"_s;
const QString logoutField = u"logoutUrl"_s;

Form *makeForm(const ExternalProvider &provider)
{
    auto *form = new Form;
    form->addSection({});
    QList<Choice> guides;
    for (const ProviderGuide &guide : providerGuides()) {
        guides.append({guide.name, guide.isGeneral() ? SettingsWords::tr("Another product") : guide.product});
    }
    form->add(new ChoiceEdit(guideField, SettingsWords::tr("&Product"), guides))
        ->setHint(SettingsWords::tr("Whose steps and known limits the guide shows."));
    QList<Choice> bindings;
    for (const auto binding : {ExternalProvider::Binding::Redirect, ExternalProvider::Binding::Post}) {
        bindings.append({nameOf(binding), labelOf(binding)});
    }
    form->add(new ChoiceEdit(bindingField, SettingsWords::tr("Preferred &binding"), bindings))
        ->setHint(SettingsWords::tr("How requests reach the identity provider: in the address, or in a form that the browser posts."));
    form->add(new CheckEdit(signsField, SettingsWords::tr("Requests"), SettingsWords::tr("&Sign requests")))
        ->setHint(SettingsWords::tr("Only if the identity provider asks for it. It has to know the certificate: save our metadata again "
                                    "afterwards, and give it that."));
    auto *metadata = new TextEdit(metadataField, SettingsWords::tr("&Metadata URL"));
    metadata->setPlaceholder(u"https://idp.example.com/metadata"_s)->setWidth(Edit::Width::Full);
    form->add(metadata)->setHint(SettingsWords::tr("Optional: where the identity provider publishes its metadata. The connection check "
                                                   "compares it with what is known here."));
    auto *logout = new TextEdit(logoutField, SettingsWords::tr("Sign-&out URL"));
    logout->setPlaceholder(u"https://idp.example.com/logout"_s)->setWidth(Edit::Width::Full);
    form->add(logout)->setHint(SettingsWords::tr("Optional: where people are sent to sign out."));
    form->load({{guideField, provider.guide},
                {bindingField, nameOf(provider.preferredBinding)},
                {signsField, provider.signsRequests},
                {metadataField, provider.metadataUrl},
                {logoutField, provider.logoutUrl}});
    return form;
}

}  // namespace

ProviderSettingsDialog::ProviderSettingsDialog(const Desk &desk, const ExternalProvider &provider, QWidget *parent)
    : FormDialog(tr("Sign-in settings"), makeForm(provider), tr("Save"), parent)
{
    setObjectName(u"providerSettings"_s);
    setSubmit([this, &desk, provider](const Done &done) {
        ExternalProvider wanted = provider;
        wanted.guide = form().text(guideField);
        wanted.preferredBinding = providerBindingOf(form().text(bindingField)).value_or(provider.preferredBinding);
        wanted.signsRequests = form().value(signsField).toBool();
        wanted.metadataUrl = form().text(metadataField);
        wanted.logoutUrl = form().text(logoutField);
        desk.submit(
            this, tr("Changing the sign-in settings"),
            [wanted](Workspace &at, Progress &) { return ExternalProviderService(at).update(wanted); }, done);
    });
}

}  // namespace gatehouse
