// SPDX-License-Identifier: Apache-2.0
#include "core/applications/applicationservice.h"
#include "models/applications/applicationtablemodel.h"
#include "ui/applications/applicationdetails.h"
#include "ui/applications/applicationpage.h"
#include "ui/applications/applicationspane.h"
#include "ui/certificates/certificatespane.h"
#include "ui/console/consolewindow.h"
#include "ui/saml/assertionlab.h"

#include <QTabWidget>

namespace gatehouse {

using namespace Qt::StringLiterals;

QWidget *ConsoleWindow::makeApplications()
{
    auto *pane = new ApplicationsPane(m_desk);
    connect(pane, &Pane::opened, this, &ConsoleWindow::openApplication);
    connect(pane, &ApplicationsPane::pageRequested, this, &ConsoleWindow::showPage);
    connect(&pane->details(), &ApplicationDetails::principalOpened, this, [this](qint64 id, bool isGroup) {
        if (isGroup) {
            openGroup(id);
        } else {
            openUser(id);
        }
    });
    return pane;
}

QWidget *ConsoleWindow::makeCertificates()
{
    auto *pane = new CertificatesPane(m_desk);
    connect(pane, &CertificatesPane::applicationOpened, this, &ConsoleWindow::openApplication);
    connect(pane, &CertificatesPane::pageRequested, this, &ConsoleWindow::showPage);
    return pane;
}

QWidget *ConsoleWindow::makeAssertionLab()
{
    auto *page = new AssertionLab(m_desk);
    connect(page, &AssertionLab::applicationRequested, this, &ConsoleWindow::openApplication);
    connect(page, &AssertionLab::mappingsRequested, this, [this](qint64 id) {
        if (ApplicationPage *opened = openApplication(id)) {
            opened->details().tabs()->setCurrentIndex(ApplicationDetails::Mappings);
        }
    });
    connect(page, &AssertionLab::userRequested, this, &ConsoleWindow::openUser);
    connect(page, &AssertionLab::pageRequested, this, &ConsoleWindow::showPage);
    return page;
}

ApplicationPage *ConsoleWindow::openApplication(qint64 id)
{
    const auto application = ApplicationService(m_desk.workspace).application({id});
    if (!application) {
        m_desk.prompts.show(this, application.error());
        return nullptr;
    }
    auto *page = new ApplicationPage(m_desk, {id});
    connect(page, &ApplicationPage::gone, this, &ConsoleWindow::goBack);
    connect(page, &ApplicationPage::userOpened, this, &ConsoleWindow::openUser);
    connect(page, &ApplicationPage::groupOpened, this, &ConsoleWindow::openGroup);
    connect(page, &ApplicationPage::pageRequested, this, &ConsoleWindow::showPage);
    showRecord(page, application->name, SearchHit::Kind::Application, id);
    return page;
}

}  // namespace gatehouse
