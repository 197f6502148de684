// SPDX-License-Identifier: Apache-2.0
#include "ui/directories/directoryview.h"

#include "core/directories/authority.h"
#include "core/directories/directoryservice.h"
#include "ui/directories/connectiontestview.h"
#include "ui/directories/directorydialog.h"
#include "ui/directories/directorymappingsview.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/factsview.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int topMargin = 3 * grid;  ///< below the tabs

}  // namespace

DirectoryView::DirectoryView(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_none(new EmptyState(this))
    , m_facts(new FactsView(2, this))
    , m_remarks(new MessageBar(this))
    , m_edit(makeButton(tr("Edit s&ettings…"), ButtonKind::Plain, this))
    , m_test(new ConnectionTestView(desk, this))
    , m_mappings(new DirectoryMappingsView(desk, this))
    , m_tabs(new QTabWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"directoryView"_s);
    m_edit->setObjectName(u"editDirectory"_s);
    m_remarks->setObjectName(u"directoryRemarks"_s);
    m_none->setContent(u"identity-source"_s, tr("No directory is connected"),
                       tr("Change the identity source to Active Directory to take users and groups from one."));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeConnection(), tr("Connection"));
    m_tabs->addTab(m_mappings, tr("Attribute mappings"));
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_test->setSource([this]() -> Result<ConnectionTestView::Source> {
        return [directory = m_directory](Workspace &at) { return DirectoryService(at).connection(directory); };
    });
    connect(m_edit, &QPushButton::clicked, this, &DirectoryView::editSettings);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & (Room::IdentitySource | Room::Secrets | Room::Settings)) {
            refresh();
        }
    });
    refresh();
}

QWidget *DirectoryView::makeConnection()
{
    auto *left = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Connected directory"), LabelScale::Section, LabelInk::Text, left), 1);
    head->addWidget(m_edit);
    auto *facts = new QVBoxLayout(left);
    facts->setContentsMargins(0, topMargin, 2 * grid, 0);
    facts->setSpacing(2 * grid);
    facts->addLayout(head);
    facts->addWidget(m_remarks);
    facts->addWidget(makeScrollArea(m_facts, left), 1);
    auto *right = new QWidget(this);
    auto *test = new QVBoxLayout(right);
    test->setContentsMargins(2 * grid, topMargin, 0, 0);
    test->addWidget(m_test);
    test->addStretch(1);
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    parts->setProperty("gap", true);
    parts->addWidget(left);
    parts->addWidget(makeScrollArea(right, this));
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setSizes({700, 700});
    return parts;
}

void DirectoryView::refresh()
{
    const DirectoryService service(m_desk.workspace);
    const auto found = service.connected();
    m_stack->setCurrentIndex(found && *found ? 0 : 1);
    const Directory before = std::exchange(m_directory, found ? found->value_or(Directory()) : Directory());
    if (m_directory != before) {
        m_test->clear();
    }
    m_mappings->setDirectory(m_directory);
    m_mappings->refresh();
    if (m_directory.id.isValid()) {
        fillFacts(service.hasPassword(m_directory).value_or(false));
    }
}

void DirectoryView::fillFacts(bool hasPassword)
{
    const Directory &directory = m_directory;
    const bool isOfPassword = directory.authentication == Directory::Authentication::Simple;
    m_facts->clear();
    m_facts->addSection(tr("Directory"));
    m_facts->addFact(tr("Domain"), directory.domain);
    m_facts->addFact(tr("NetBIOS name"), directory.netbios);
    m_facts->addFact(tr("Kind"), labelOf(directory.kind));
    m_facts->addFact(tr("Directory ID"), directory.directoryId, FactsView::Copy::Button);
    m_facts->addFact(tr("AWS account"), directory.account);
    m_facts->addFact(tr("Region"), directory.regions.join(u", "_s));
    if (directory.kind == Directory::Kind::SelfManaged) {
        m_facts->addFact(tr("Trust"), labelOf(directory.trust));
    }
    if (!directory.trusted.isEmpty()) {
        m_facts->addWide(tr("Further domains"), directory.trusted.join(u", "_s));
    }
    m_facts->addSection(tr("Connection"));
    m_facts->addFact(tr("Host"), directory.host);
    m_facts->addFact(tr("Port"), QString::number(directory.port));
    m_facts->addFact(tr("Encryption"), labelOf(directory.security));
    m_facts->addFact(tr("Sign in with"), labelOf(directory.authentication));
    if (isOfPassword) {
        m_facts->addFact(tr("Account that reads"), directory.bindName);
        m_facts->addStatus(tr("Password"), hasPassword ? tr("Kept") : tr("Missing"), hasPassword ? Tone::Success : Tone::Warning);
    }
    m_facts->addFact(tr("Base DN"), directory.baseDn);
    m_facts->addFact(tr("Entries at a time"), QString::number(directory.pageSize));
    QStringList authorities;
    const auto read = readAuthority(directory.authority.toLatin1());
    for (const X509Certificate &each : read && !directory.authority.isEmpty() ? *read : QList<X509Certificate>()) {
        authorities.append(each.subject);
    }
    m_facts->addWide(tr("Certificate authority"),
                     authorities.isEmpty() ? tr("Those that this computer trusts") : authorities.join(u"; "_s));
    const QStringList remarks = remarksOn(directory);
    if (remarks.isEmpty()) {
        m_remarks->clear();
    } else {
        m_remarks->showMessage(Tone::Info, remarks.join(u'\n'), MessageBar::Close::Hidden);
    }
    const bool isComplete = !isOfPassword || hasPassword;
    m_test->setRefusal(isComplete ? QString() : tr("No password is kept. Enter it in the settings first."));
}

void DirectoryView::editSettings()
{
    if (!m_directory.id.isValid()) {
        return;
    }
    auto *dialog = new DirectoryDialog(m_desk, m_directory, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DirectoryDialog::pageRequested, this, &DirectoryView::pageRequested);
    dialog->open();
}

void DirectoryView::testConnection()
{
    m_tabs->setCurrentIndex(0);
    m_test->start();
}

void DirectoryView::showMappings()
{
    m_tabs->setCurrentIndex(1);
}

}  // namespace gatehouse
