// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/applicationscenes.h"

#include "core/applications/applicationassignmentstore.h"
#include "core/users/userstore.h"
#include "models/applications/applicationtablemodel.h"
#include "models/certificates/certificatetablemodel.h"
#include "ui/applications/addapplicationwizard.h"
#include "ui/applications/applicationdetails.h"
#include "ui/applications/applicationdialog.h"
#include "ui/applications/applicationpage.h"
#include "ui/applications/applicationspane.h"
#include "ui/applications/applicationstage.h"
#include "ui/applications/assignpeopledialog.h"
#include "ui/applications/catalogueview.h"
#include "ui/applications/integratedaccessdialog.h"
#include "ui/applications/mappingsview.h"
#include "ui/applications/serviceproviderform.h"
#include "ui/certificates/certificatespane.h"
#include "ui/certificates/generatedialog.h"
#include "ui/saml/assertionlab.h"
#include "ui/saml/assertionview.h"
#include "ui/saml/inspectionview.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/form.h"

#include <QTabWidget>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

using Page = AddApplicationWizard::Page;

QWidget *paneWith(const Desk &desk, const QString &name, int tab)
{
    auto *pane = new ApplicationsPane(desk);
    pane->details().tabs()->setCurrentIndex(tab);
    QObject::connect(&pane->model(), &IdListModel::loaded, pane, [pane, id = applicationNamed(desk, name).id] { pane->select(id.value); });
    return pane;
}

QWidget *pageWith(const Desk &desk, const QString &name, int tab)
{
    auto *page = new ApplicationPage(desk, applicationNamed(desk, name).id);
    page->details().tabs()->setCurrentIndex(tab);
    UserQuery query;
    query.limit = 1;
    const auto ids = UserStore(desk.workspace.database()).ids(query).value_or(QList<qint64>());
    page->details().mappings().choosePerson({ids.value(0)});
    return page;
}

/// An application on its way.
QWidget *wizardAt(const Desk &desk, const QString &templateId, int step)
{
    auto *wizard = new AddApplicationWizard(desk);
    wizard->choose(templateId);
    if (step >= Page::ServiceProvider) {
        wizard->serviceProvider().load(
            {{u"acsUrl"_s, u"https://subdomain.zendesk.com/access/saml"_s}, {u"audience"_s, u"https://subdomain.zendesk.com"_s}});
    }
    wizard->showStep(step);
    return wizard;
}

QWidget *searched(const Desk &desk, const QString &text)
{
    auto *wizard = new AddApplicationWizard(desk);
    wizard->catalogue().filterBar().setText(text);
    return wizard;
}

QWidget *wrongMappings(const Desk &desk)
{
    auto *wizard = new AddApplicationWizard(desk);
    wizard->choose(u"slack"_s);
    wizard->showStep(Page::Mappings);
    wizard->mappings().load({{u"mappings"_s, QVariantList{QVariant(QVariantList{u"Subject"_s, u"${user:email}"_s, u"emailAddress"_s}),
                                                          QVariant(QVariantList{u"team"_s, u"${user:teem}"_s, u"basic"_s})}}});
    wizard->mappings().submit();
    return wizard;
}

QWidget *weakCertificate(const Desk &desk)
{
    auto *dialog = new GenerateDialog(desk, applicationNamed(desk, u"Jira"_s));
    dialog->form().load({{u"algorithm"_s, u"SHA1"_s}, {u"bits"_s, 1024}});
    return dialog;
}

QWidget *certificates(const Desk &desk)
{
    auto *pane = new CertificatesPane(desk);
    QObject::connect(&pane->model(), &IdListModel::loaded, pane, [pane] { pane->select(pane->model().idAt(1)); });
    return pane;
}

User::Id someUser(const Desk &desk)
{
    ApplicationAssignmentQuery query;
    query.application = applicationNamed(desk, u"Salesforce"_s).id;
    query.kind = Principal::Kind::User;
    const ApplicationAssignmentStore store(desk.workspace.database());
    const auto found = store.records(store.ids(query).value_or(QList<qint64>()));
    return found && !found->isEmpty() ? found->first().principal.user() : User::Id();
}

AssertionLab *lab(const Desk &desk, const QString &application)
{
    auto *page = new AssertionLab(desk);
    page->assertion().choose(applicationNamed(desk, application).id, someUser(desk));
    return page;
}

bool isComposed(const QWidget &page)
{
    const AssertionView &view = static_cast<const AssertionLab &>(page).assertion();
    return !view.isReading();
}

/// A response that was altered on its way.
QWidget *inspected(const Desk &desk, const QString &from, const QString &to)
{
    AssertionLab *page = lab(desk, u"Salesforce"_s);
    page->tabs().setCurrentWidget(&page->inspection());
    page->inspection().choose(applicationNamed(desk, u"Salesforce"_s).id);
    QObject::connect(&page->assertion(), &AssertionView::changed, page, [page, from, to] {
        page->inspection().setMessage(QString::fromUtf8(page->assertion().response()).replace(from, to));
    });
    return page;
}

bool isInspected(const QWidget &page)
{
    const auto &shown = static_cast<const AssertionLab &>(page);
    return isComposed(page) && !shown.inspection().isWaiting() && !shown.inspection().inspection().xml.isEmpty();
}

Scene dialog(const QString &name, const std::shared_ptr<Stage> &stage, const QString &application, ApplicationDialog::About about)
{
    return {name, [stage, application, about] {
                return new ApplicationDialog(stage->desk(), applicationNamed(stage->desk(), application), about);
            }};
}

}  // namespace

QList<Scene> applicationScenes(const Desk &desk)
{
    const auto stage = applicationStage(desk);
    if (!stage) {
        return {};
    }
    using About = ApplicationDialog::About;
    QList<Scene> scenes{
        {u"applications"_s, [stage] { return new ApplicationsPane(stage->desk()); }},
        {u"applications-configuration"_s, [stage] { return paneWith(stage->desk(), u"Salesforce"_s, ApplicationDetails::Configuration); }},
        {u"applications-integrated"_s, [stage] { return paneWith(stage->desk(), u"Grafana"_s, ApplicationDetails::People); }},
        {u"application-page"_s, [stage] { return pageWith(stage->desk(), u"Salesforce"_s, ApplicationDetails::Configuration); }},
        {u"application-mappings"_s, [stage] { return pageWith(stage->desk(), u"Slack"_s, ApplicationDetails::Mappings); }},
        {u"application-people"_s, [stage] { return pageWith(stage->desk(), u"Salesforce"_s, ApplicationDetails::People); }},
        {u"application-certificates"_s, [stage] { return pageWith(stage->desk(), u"Jira"_s, ApplicationDetails::Certificates); }},
        {u"application-instructions"_s, [stage] { return pageWith(stage->desk(), u"Salesforce"_s, ApplicationDetails::Instructions); }},
        {u"application-instructions-general"_s,
         [stage] { return pageWith(stage->desk(), u"Expense desk"_s, ApplicationDetails::Instructions); }},
        {u"add-application-search"_s, [stage] { return searched(stage->desk(), u"sa"_s); }},
        {u"add-application-no-match"_s, [stage] { return searched(stage->desk(), u"nothing is called like this"_s); }},
        {u"add-application-mappings-wrong"_s, [stage] { return wrongMappings(stage->desk()); }},
        {u"assign-application"_s,
         [stage] { return new AssignPeopleDialog(stage->desk(), applicationNamed(stage->desk(), u"Salesforce"_s)); }},
        {u"integrated-access"_s, [stage] { return new IntegratedAccessDialog(stage->desk()); }},
        {u"certificates"_s, [stage] { return certificates(stage->desk()); }},
        {u"generate-certificate"_s, [stage] { return new GenerateDialog(stage->desk(), applicationNamed(stage->desk(), u"Jira"_s)); }},
        {u"generate-certificate-weak"_s, [stage] { return weakCertificate(stage->desk()); }},
        dialog(u"edit-application"_s, stage, u"Salesforce"_s, About::Configuration),
        dialog(u"edit-service-provider"_s, stage, u"Slack"_s, About::ServiceProvider),
    };
    scenes.append({u"assertion-lab"_s, [stage] { return new AssertionLab(stage->desk()); }});
    scenes.append({u"assertion-lab-composed"_s, [stage] { return lab(stage->desk(), u"Salesforce"_s); }, isComposed});
    scenes.append({u"assertion-lab-refused"_s, [stage] { return lab(stage->desk(), u"GitHub"_s); }, isComposed});
    scenes.append({u"assertion-lab-inspected"_s, [stage] { return inspected(stage->desk(), {}, {}); }, isInspected});
    scenes.append({u"assertion-lab-altered"_s,
                   [stage] { return inspected(stage->desk(), u"saml:Audience>http"_s, u"saml:Audience>shttp"_s); }, isInspected});
    for (const int step : {int(Page::Catalogue), int(Page::Details), int(Page::ServiceProvider), int(Page::Mappings), int(Page::People),
                           int(Page::Review)}) {
        scenes.append({u"add-application-%1"_s.arg(step), [stage, step] { return wizardAt(stage->desk(), u"zendesk"_s, step); }});
    }
    // What a picture shows comes from the tasks of the stage.
    for (Scene &scene : scenes) {
        scene.ready = [stage, ready = scene.ready](const QWidget &page) {
            return stage->desk().tasks.runningCount() == 0 && (!ready || ready(page));
        };
    }
    return scenes;
}

}  // namespace gatehouse
