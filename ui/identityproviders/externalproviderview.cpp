// SPDX-License-Identifier: Apache-2.0
#include "ui/identityproviders/externalproviderview.h"

#include "core/base/clock.h"
#include "core/identityproviders/externalproviderservice.h"
#include "core/identityproviders/providerguide.h"
#include "models/certificates/certificatetablemodel.h"
#include "ui/identityproviders/connectionview.h"
#include "ui/identityproviders/provideractions.h"
#include "ui/identityproviders/providercertificates.h"
#include "ui/identityproviders/providerguideview.h"
#include "ui/identityproviders/provisioningnotes.h"
#include "ui/picking/relatedtable.h"
#include "ui/shell/factsview.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// A tab's content stands off its frame.
QWidget *padded(QWidget *content)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(4 * grid, 3 * grid, 4 * grid, 3 * grid);
    layout->addWidget(content);
    return page;
}

}  // namespace

ExternalProviderView::ExternalProviderView(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(new ProviderActions(desk, this))
    , m_tabs(new QTabWidget(this))
    , m_facts(new FactsView(2))
    , m_certificates(new ProviderCertificates(desk, *m_actions))
    , m_provisioning(new ProvisioningNotes(desk))
    , m_guide(new ProviderGuideView(desk))
    , m_connection(new ConnectionView(desk))
{
    setObjectName(u"externalProviderView"_s);
    m_facts->setObjectName(u"providerFacts"_s);
    m_tabs->setObjectName(u"providerTabs"_s);
    m_tabs->setAccessibleName(tr("External identity provider"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(padded(makeSignIn()), tr("Sign-in"));
    m_tabs->addTab(padded(m_certificates), tr("Certificates"));
    m_tabs->addTab(padded(m_provisioning), tr("Users and groups"));
    m_tabs->addTab(padded(m_guide), tr("Guide"));
    m_tabs->addTab(padded(m_connection), tr("Connection check"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(m_provisioning, &ProvisioningNotes::pageRequested, this, &ExternalProviderView::pageRequested);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & (Room::IdentitySource | Room::Certificates)) {
            read();
        }
        if (rooms & Room::Users) {
            m_provisioning->read();
        }
    });
    read();
    m_provisioning->read();
}

QWidget *ExternalProviderView::makeSignIn()
{
    auto *page = new QWidget;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * grid);
    const auto add = [&](const QString &name, const QString &text, QStringView iconName, auto run) {
        auto *button = makeButton(text, ButtonKind::Plain, page);
        button->setObjectName(name);
        button->setIcon(icon(iconName));
        connect(button, &QPushButton::clicked, m_actions, run);
        buttons->addWidget(button);
    };
    add(u"providerSettingsButton"_s, tr("&Settings…"), u"settings", &ProviderActions::editSettings);
    add(u"replaceMetadata"_s, tr("&Replace metadata…"), u"import", &ProviderActions::replaceMetadata);
    add(u"saveOurMetadata"_s, tr("Save our &metadata…"), u"export", &ProviderActions::saveMetadata);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * grid);
    layout->addLayout(buttons);
    layout->addWidget(m_facts, 1);
    return page;
}

void ExternalProviderView::read()
{
    const QString before = m_provider ? m_provider->guide : u"-"_s;
    m_provider = ExternalProviderService(m_desk.workspace).provider().value_or(std::nullopt);
    showFacts();
    if (m_provider && m_provider->guide != before) {
        m_guide->setGuide(m_provider->guide);
    }
    m_certificates->list().updateButtons();
}

void ExternalProviderView::showFacts()
{
    m_facts->clear();
    if (!m_provider) {
        m_facts->addWide(tr("External identity provider"), tr("None is connected. Change the identity source to connect one."));
        return;
    }
    const ExternalProvider &provider = *m_provider;
    m_facts->addFact(tr("Product"), productOf(provider));
    m_facts->addFact(tr("Preferred binding"), labelOf(provider.preferredBinding));
    m_facts->addFact(tr("Requests"), provider.signsRequests ? tr("Signed") : tr("Not signed"));
    if (provider.validUntil.isValid()) {
        const QDateTime now = m_desk.workspace.clock().now();
        m_facts->addStatus(tr("Metadata valid until"), expiryText(provider.validUntil, now), toneOf(expiryOf(provider.validUntil, now)));
    } else {
        m_facts->addFact(tr("Metadata valid until"), tr("It does not end"));
    }
    m_facts->addSection(tr("Identity provider"));
    m_facts->addWide(tr("Entity ID"), provider.entityId);
    m_facts->addWide(tr("Sign-in URL (redirect)"), provider.redirectUrl);
    m_facts->addWide(tr("Sign-in URL (POST)"), provider.postUrl);
    m_facts->addWide(tr("Sign-out URL"), provider.logoutUrl);
    m_facts->addWide(tr("Metadata URL"), provider.metadataUrl);
    m_facts->addWide(tr("NameID"),
                     tr("An email address (%1) that is the same, letter for letter, as a username here. Nobody is created by signing in.")
                         .arg(provider.nameIdFormat));
    const ServiceProviderAddresses ours = ExternalProviderService(m_desk.workspace).addresses();
    m_facts->addSection(tr("What the identity provider is told of this instance"));
    m_facts->addFact(tr("ACS URL"), ours.acsUrl, FactsView::Copy::Button);
    m_facts->addFact(tr("Entity ID"), ours.entityId, FactsView::Copy::Button);
    m_facts->addFact(tr("Portal URL"), ours.portalUrl, FactsView::Copy::Button);
    m_facts->addSection(tr("Record"));
    const QLocale locale;
    m_facts->addFact(tr("Connected"), locale.toString(provider.createdAt.toLocalTime(), QLocale::ShortFormat));
    m_facts->addFact(tr("Last changed"), locale.toString(provider.updatedAt.toLocalTime(), QLocale::ShortFormat));
}

}  // namespace gatehouse
