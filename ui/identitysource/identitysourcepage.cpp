// SPDX-License-Identifier: Apache-2.0
#include "ui/identitysource/identitysourcepage.h"

#include "core/identitysource/identitysourceservice.h"
#include "core/identitysource/region.h"
#include "ui/directories/directoryview.h"
#include "ui/history/recordhistory.h"
#include "ui/identityproviders/externalproviderview.h"
#include "ui/identitysource/changesourcewizard.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/factsview.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QLocale>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

IdentitySourcePage::IdentitySourcePage(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_header(new PageHeader(this))
    , m_message(new MessageBar(this))
    , m_facts(new FactsView(3, this))
    , m_tabs(new QTabWidget(this))
    , m_views(new QStackedWidget(this))
    , m_store(new EmptyState(this))
{
    setObjectName(u"identitySourcePage"_s);
    m_header->setTitle(tr("Identity source"));
    addHeadActions();
    fillStore();
    arrange();
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & (Rooms(Room::Settings) | Room::IdentitySource | Room::Users | Room::Outbox)) {
            read();
        }
    });
    read();
}

void IdentitySourcePage::addHeadActions()
{
    m_change = new QAction(icon(u"identity-source"), tr("&Change identity source…"), this);
    m_change->setObjectName(u"changeIdentitySource"_s);
    m_change->setEnabled(false);
    m_change->setToolTip(tr("The identity source is being read."));
    connect(m_change, &QAction::triggered, this, &IdentitySourcePage::change);
    addAction(m_change);
    m_header->addAction(m_change, PageHeader::Rank::Primary);
}

void IdentitySourcePage::arrange()
{
    m_message->setObjectName(u"identitySourceMessage"_s);
    m_facts->setObjectName(u"identitySourceFacts"_s);
    m_facts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_views->addWidget(m_store);
    m_tabs->setAccessibleName(tr("Details of the identity source"));
    m_tabs->addTab(m_views, tr("Users and groups"));
    auto *history = new RecordHistory(u"identitySourceHistory"_s, m_desk);
    // What the events about it have in their parameters.
    history->setRecord(u"\"identitysource\""_s);
    m_tabs->addTab(history, tr("History"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageSide, pageTop, pageSide, 4 * grid);
    layout->setSpacing(4 * grid);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_facts);
    layout->addWidget(m_tabs, 1);
}

void IdentitySourcePage::read()
{
    m_desk.read<IdentitySource>(
        this, tr("Reading the identity source"), [](Workspace &at, Progress &) { return IdentitySourceService(at).present(); },
        [this](const Result<IdentitySource> &source) {
            if (!source) {
                m_message->showMessage(Tone::Danger, source.error().message, MessageBar::Close::Hidden);
                return;
            }
            const Status mayChange = m_desk.workspace.mayChange();
            m_change->setEnabled(mayChange.has_value());
            m_change->setToolTip(mayChange ? m_change->iconText() : mayChange.error().message);
            showSource(*source);
        });
}

void IdentitySourcePage::showSource(const IdentitySource &source)
{
    if (m_source == source) {
        return;
    }
    const bool isOther = !m_source || m_source->kind != source.kind || m_source->name != source.name;
    m_source = source;
    m_header->setSubtitle(titleOf(source.kind, source.name));
    showFacts(source);
    showWaiting(source);
    if (isOther) {
        showView(source);
    }
}

void IdentitySourcePage::showFacts(const IdentitySource &source)
{
    m_facts->clear();
    m_facts->addFact(tr("Identity source"), titleOf(source.kind, source.name));
    m_facts->addFact(tr("Authentication"), source.authentication());
    m_facts->addFact(tr("Provisioning"), source.provisioningText());
    m_facts->addFact(tr("Access portal URL"), source.identityStoreId.isEmpty() ? QString() : source.portalUrl, FactsView::Copy::Button);
    m_facts->addFact(tr("Identity store ID"), source.identityStoreId, FactsView::Copy::Button);
    m_facts->addFact(tr("Region"), labelOfRegion(source.region));
    m_facts->addFact(tr("Since"),
                     source.since.isValid() ? QLocale().toString(source.since.toLocalTime(), QLocale::ShortFormat) : tr("the beginning"));
    if (source.before) {
        m_facts->addFact(tr("Before"), labelOf(*source.before));
    }
}

void IdentitySourcePage::showWaiting(const IdentitySource &source)
{
    if (source.needPassword == 0) {
        m_message->clear();
        return;
    }
    m_message->showMessage(
        Tone::Warning,
        tr("%Ln user(s) came from the identity provider and have no password here: they can't sign in.", nullptr, int(source.needPassword)),
        MessageBar::Close::Hidden);
    m_message->setAction(tr("Write to them"), [this] { askForPasswords(); });
}

void IdentitySourcePage::showView(const IdentitySource &source)
{
    // One view at a time: each reads for itself what it shows.
    while (m_views->count() > 1) {
        delete m_views->widget(1);
    }
    if (source.kind == SourceKind::ActiveDirectory) {
        auto *view = new DirectoryView(m_desk, m_views);
        connect(view, &DirectoryView::pageRequested, this, &IdentitySourcePage::pageRequested);
        m_views->addWidget(view);
    } else if (source.kind == SourceKind::ExternalProvider) {
        auto *view = new ExternalProviderView(m_desk, m_views);
        connect(view, &ExternalProviderView::pageRequested, this, &IdentitySourcePage::pageRequested);
        m_views->addWidget(view);
    }
    m_views->setCurrentIndex(m_views->count() - 1);
    m_tabs->setTabText(0, source.kind == SourceKind::ActiveDirectory    ? tr("Directory")
                          : source.kind == SourceKind::ExternalProvider ? tr("Identity provider")
                                                                        : tr("Users and groups"));
}

void IdentitySourcePage::fillStore()
{
    m_store->setContent(u"users"_s, tr("Users and groups are managed here"),
                        tr("They are added on their own pages or imported from a file, and people sign in with passwords that are kept "
                           "here. To manage them in Active Directory or at an identity provider instead, change the identity source."));
    m_store->addAction(tr("Go to users"), [this] { Q_EMIT pageRequested(u"users"_s); });
    m_store->addAction(tr("Go to groups"), [this] { Q_EMIT pageRequested(u"groups"_s); });
}

void IdentitySourcePage::change()
{
    auto *wizard = new ChangeSourceWizard(m_desk, *m_source, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ChangeSourceWizard::pageRequested, this, &IdentitySourcePage::pageRequested);
    wizard->open();
}

void IdentitySourcePage::askForPasswords()
{
    Question question;
    question.title = tr("Write to %Ln user(s)?", nullptr, int(m_source->needPassword));
    question.text = tr("Each of them is sent a message with instructions to choose a password.");
    question.action = tr("Write to them");
    question.consequences = {tr("The messages wait in the outbox until a mail server has taken them.")};
    question.undoable = true;
    m_desk.prompts.confirm(this, question, [this] {
        m_desk.write<qint64>(
            this, tr("Writing to users without a password"),
            [](Workspace &at, Progress &progress) { return IdentitySourceService(at).askForPasswords(progress); },
            [this](const Result<qint64> &asked) {
                if (asked) {
                    m_desk.prompts.notify(this, Tone::Success,
                                          tr("%Ln message(s) with instructions are in the outbox.", nullptr, int(*asked)));
                } else {
                    m_desk.prompts.show(this, asked.error());
                }
            });
    });
}

}  // namespace gatehouse
