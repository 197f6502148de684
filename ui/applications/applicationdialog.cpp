// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/applicationdialog.h"

#include "core/applications/applicationservice.h"
#include "core/applications/catalogue.h"
#include "ui/applications/serviceproviderform.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

Form *makeForm(const Desk &desk, const Application &application, ApplicationDialog::About about)
{
    if (about == ApplicationDialog::About::ServiceProvider) {
        return new ServiceProviderForm(desk);
    }
    auto *form = new Form;
    addFields(*form, ApplicationPart::Details);
    if (application.isFederated()) {
        addFields(*form, ApplicationPart::Properties, templateOf(application));
    }
    return form;
}

QString titleOf(ApplicationDialog::About about, const QString &name)
{
    return about == ApplicationDialog::About::ServiceProvider ? ApplicationDialog::tr("Service provider of %1").arg(name)
                                                              : ApplicationDialog::tr("Edit %1").arg(name);
}

}  // namespace

ApplicationDialog::ApplicationDialog(const Desk &desk, const Application &application, About about, QWidget *parent)
    : ApplicationDialog(desk, application, about, makeForm(desk, application, about), parent)
{
}

ApplicationDialog::ApplicationDialog(const Desk &desk, const Application &application, About about, Form *form, QWidget *parent)
    : FormDialog(titleOf(about, application.name), form, tr("&Save changes"), parent)
    , m_desk(desk)
    , m_provider(qobject_cast<ServiceProviderForm *>(form))
{
    setObjectName(u"applicationDialog"_s);
    if (m_provider) {
        setIntroduction(tr("Take these from the application: from its metadata, or typed."));
    }
    load(application);
    resize(720, sizeHint().height());
    setSubmit([this](Done done) { save(std::move(done)); });
}

void ApplicationDialog::load(const Application &application)
{
    m_application = application;
    if (m_provider) {
        m_provider->setApplication(application, templateOf(application));
        return;
    }
    loadFields(form(), ApplicationPart::Details, application);
    if (application.isFederated()) {
        loadFields(form(), ApplicationPart::Properties, application);
    }
    form().markUntouched();
}

void ApplicationDialog::save(Done done)
{
    Application application = m_application;
    if (m_provider) {
        if (const Status standing = m_provider->standing(); !standing) {
            done(standing);
            return;
        }
        m_provider->take(application);
    } else {
        takeFields(form(), ApplicationPart::Details, application);
        if (application.isFederated()) {
            takeFields(form(), ApplicationPart::Properties, application);
        }
    }
    m_desk.submit(
        this, tr("Saving application %1").arg(application.name),
        [application](Workspace &at, Progress &) { return ApplicationService(at).update(application); },
        Done{[this, done = std::move(done)](const Status &status) {
            done(status);
            auto *message = form().findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
            if (!status && status.error().kind == Error::Kind::Conflict && status.error().field.isEmpty() && message) {
                message->setAction(tr("Show the present values"), [this] {
                    if (const auto present = ApplicationService(m_desk.workspace).application(m_application.id)) {
                        load(*present);
                    }
                });
            }
        }});
}

}  // namespace gatehouse
