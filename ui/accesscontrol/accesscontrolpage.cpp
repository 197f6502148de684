// SPDX-License-Identifier: Apache-2.0
#include "ui/accesscontrol/accesscontrolpage.h"

#include "core/accounts/organization.h"
#include "core/permissionsets/permissionsetstore.h"
#include "core/provisioning/provisioningservice.h"
#include "core/provisioning/provisioningtasks.h"
#include "ui/accesscontrol/accesstrialview.h"
#include "ui/accesscontrol/attributesview.h"
#include "ui/accesscontrol/tagpreview.h"
#include "ui/picking/typedids.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QFrame>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int personWidth = 120 * grid;

}  // namespace

AccessControlPage::AccessControlPage(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_header(new PageHeader(this))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_off(new EmptyState(this))
    , m_attributes(new AttributesView(desk, this))
    , m_preview(new TagPreview(desk, this))
    , m_trial(new AccessTrialView(desk, this))
{
    setObjectName(u"accessControlPage"_s);
    addHeadActions();
    arrange();
    connect(m_preview, &TagPreview::changed, this, [this] { m_trial->setPerson(m_preview->user(), m_preview->assertion()); });
    connect(m_attributes, &AttributesView::pendingChanged, m_preview, &TagPreview::setPending);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & (Room::AccessControl | Room::Provisioning | Room::Accounts)) {
            read();
        }
    });
    read();
}

void AccessControlPage::addHeadActions()
{
    m_header->setTitle(tr("Attributes for access control"));
    const auto add = [this](const QString &name, const QString &text, QStringView iconName, auto run) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    m_enable = add(u"enableAccessControl"_s, tr("&Enable"), u"play", &AccessControlPage::enable);
    m_disable = add(u"disableAccessControl"_s, tr("&Disable…"), u"stop", &AccessControlPage::disable);
    m_header->addAction(m_enable, PageHeader::Rank::Primary);
    m_header->addAction(m_disable, PageHeader::Rank::Secondary);
}

void AccessControlPage::arrange()
{
    m_message->setObjectName(u"accessControlMessage"_s);
    auto *person = new QWidget(this);
    auto *column = new QVBoxLayout(person);
    column->setContentsMargins(0, 0, 3 * grid, 0);
    column->setSpacing(4 * grid);
    column->addWidget(m_preview);
    column->addWidget(makeLine(person));
    column->addWidget(m_trial, 1);
    person->setMinimumWidth(personWidth);
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    parts->setProperty("gap", true);
    parts->addWidget(m_attributes);
    parts->addWidget(makeScrollArea(person, parts));
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setSizes({700, 700});  // equal parts of whatever there is
    m_stack->addWidget(m_off);
    m_stack->addWidget(parts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageSide, pageTop, pageSide, 4 * grid);
    layout->setSpacing(3 * grid);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
}

void AccessControlPage::read()
{
    const AccessControlService service(m_desk.workspace);
    const bool enabled = service.isEnabled().value_or(false);
    const auto instance = enabledInstance(m_desk.workspace);
    const QString reason = instance ? QString() : instance.error().message;
    m_enable->setVisible(!enabled);
    m_enable->setEnabled(reason.isEmpty());
    m_enable->setToolTip(reason);
    m_disable->setVisible(enabled);
    m_stack->setCurrentIndex(enabled ? 1 : 0);
    if (enabled) {
        const auto attributes = service.attributes();
        m_header->setSubtitle(tr("Enabled with %Ln attribute(s)", nullptr, attributes ? int(attributes->size()) : 0));
    } else {
        m_header->setSubtitle(tr("Not enabled"));
        m_off->clearActions();
        m_off->setContent(u"tag"_s, tr("Sessions carry no attributes yet"),
                          reason.isEmpty() ? tr("Once this is enabled, attributes of a user such as the cost center come along into the "
                                                "accounts as session tags, and policies can compare them with the tags of a resource.")
                                           : reason);
        if (reason.isEmpty()) {
            m_off->addAction(tr("Enable attributes for access control"), [this] { enable(); });
        }
    }
    showRoles(enabled);
}

/// A role lets its sessions be tagged when it was made since this was enabled.
void AccessControlPage::showRoles(bool enabled)
{
    const ReplicaStore replica(m_desk.workspace.database());
    const qint64 tagging = replica.taggingRoleCount().value_or(0);
    const qint64 others = replica.roleCount().value_or(0) - tagging;
    const int behind = int(enabled ? others : tagging);
    if (behind == 0) {
        m_message->clear();
        return;
    }
    m_message->showMessage(
        Tone::Warning,
        enabled ? tr("%Ln role(s) stood before: their sessions carry no tags until they are provisioned again.", nullptr, behind)
                : tr("%Ln role(s) still let their sessions be tagged, until they are provisioned again.", nullptr, behind),
        MessageBar::Close::Hidden);
    m_message->setAction(tr("Provision them again"), [this] { reprovision(); });
}

void AccessControlPage::enable()
{
    m_desk.change(this, tr("Enabling attributes for access control"),
                  [](Workspace &at, Progress &) { return AccessControlService(at).enable(); });
}

void AccessControlPage::disable()
{
    m_desk.read<AccessControlRemoval>(
        this, tr("Counting what goes along"), [](Workspace &at, Progress &) { return AccessControlService(at).consequenceOfDisabling(); },
        [this](const Result<AccessControlRemoval> &removal) {
            if (removal) {
                askToDisable(*removal);
            } else {
                m_desk.prompts.show(this, removal.error());
            }
        });
}

void AccessControlPage::askToDisable(const AccessControlRemoval &removal)
{
    Question question;
    question.weight = Question::Weight::Danger;
    question.title = tr("Disable attributes for access control?");
    question.text
        = tr("All attributes that are configured are deleted. Sessions carry no tags any more, and what policies allow by them is "
             "no longer allowed.");
    question.consequences = {tr("%Ln attribute(s) are deleted.", nullptr, int(removal.attributes)),
                             tr("%Ln role(s) become out of date.", nullptr, int(removal.roles)), tr("You can undo this afterwards.")};
    question.action = tr("Disable");
    m_desk.prompts.confirm(this, question, [this] {
        m_desk.change(this, tr("Disabling attributes for access control"),
                      [](Workspace &at, Progress &) { return AccessControlService(at).disable(); });
    });
}

void AccessControlPage::reprovision()
{
    m_desk.change(
        this, tr("Asking for the roles that are out of date"),
        [](Workspace &at, Progress &) -> Status {
            const auto ids = PermissionSetStore(at.database()).ids({});
            const auto asked = ids ? ProvisioningService(at).askEverywhere(typedIds<PermissionSet::Id>(*ids), ReprovisionScope::OutOfDate)
                                   : Result<qint64>(fail(ids));
            return asked ? Status() : fail(asked);
        },
        [this] { m_desk.provisioning.start(this); });
}

}  // namespace gatehouse
