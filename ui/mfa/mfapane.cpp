// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/mfapane.h"

#include "core/mfa/mfaservice.h"
#include "models/mfa/mfadevicemodel.h"
#include "ui/mfa/mfaactions.h"
#include "ui/mfa/mfasettingsdialog.h"
#include "ui/mfa/signinpreview.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/factsview.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/parts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int factsWidth = 56 * grid;

QString typesText(const MfaSettings &settings)
{
    return settings.allowsApps && settings.allowsKeys ? MfaPane::tr("Authenticator apps and security keys")
           : settings.allowsApps                      ? MfaPane::tr("Authenticator apps")
           : settings.allowsKeys                      ? MfaPane::tr("Security keys")
                                                      : MfaPane::tr("None");
}

QString modeText(MfaMode mode)
{
    return mode == MfaMode::ContextAware ? MfaPane::tr("When the context changes")
           : mode == MfaMode::AlwaysOn   ? MfaPane::tr("At every sign-in")
                                         : MfaPane::tr("Never");
}

}  // namespace

MfaPane::MfaPane(const Desk &desk, QWidget *parent)
    : MfaPane(desk, new MfaDeviceModel(MfaDeviceModel::About::Everything, desk.workspace, desk.tasks), parent)
{
}

MfaPane::MfaPane(const Desk &desk, MfaDeviceModel *model, QWidget *parent)
    : Pane(u"mfaPane"_s, *model, desk.prompts, parent)
    , m_desk(desk)
    , m_model(*model)
    , m_actions(new MfaActions(desk, this))
    , m_facts(new FactsView(1))
    , m_preview(new SignInPreview(u"signInCases"_s))
{
    model->setParent(this);
    header().setTitle(tr("Multi-factor authentication"));
    table().setAccessibleName(tr("MFA devices of all users"));
    table().setHiddenAtFirst({6, 7});
    table().sortByColumn(0, Qt::AscendingOrder);
    addFilters();
    addActions();
    addSettings();
    connect(m_actions, &MfaActions::pageRequested, this, &MfaPane::pageRequested);
    connect(&m_model, &IdListModel::loaded, this, &MfaPane::takeRows);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & (Room::MfaDevices | Room::Users | Room::Settings | Room::IdentitySource)) {
            read();
        }
    });
    takeRows();
    read();
}

void MfaPane::addFilters()
{
    filterBar().setPlaceholder(tr("Filter by user or name of the device"));
    QList<Choice> kinds;
    for (const MfaDevice::Kind kind : allMfaKinds) {
        kinds.append({nameOf(kind), labelOf(kind)});
    }
    filterBar().addChoice(u"kind"_s, tr("Type"), tr("Every type"), kinds);
    connect(&filterBar(), &FilterBar::textChanged, this, [this](const QString &text) { m_model.setText(text); });
    connect(&filterBar(), &FilterBar::choiceChanged, this, [this](const QString & /*name*/, const QVariant &value) {
        MfaDeviceQuery query = m_model.query();
        query.kind = mfaKindNamed(value.toString());
        m_model.setQuery(query);
    });
}

void MfaPane::addActions()
{
    QAction *change = addAction(u"configureMfa"_s, tr("&Configure…"), u"settings", Needs::Nothing, {}, [this] { configure(); });
    setGuard(change, [this] { return m_source == SourceKind::ExternalProvider ? providerNote() : QString(); });
    QAction *open
        = addAction(u"openUser"_s, tr("&Open user"), u"user", Needs::OneRow, {}, [this] { Q_EMIT userOpened(chosen().user.value); });
    setOpenAction(open);
    QAction *check = addAction(u"checkCode"_s, tr("Chec&k a code…"), u"check", Needs::OneRow, {}, [this] { m_actions->check(chosen()); });
    QAction *resync
        = addAction(u"resyncDevice"_s, tr("Re&synchronise…"), u"clock", Needs::OneRow, {}, [this] { m_actions->resynchronise(chosen()); });
    for (QAction *action : {check, resync}) {
        setGuard(action, [this] { return MfaActions::reasonAgainstCodes(chosen()); });
    }
    addAction(u"renameDevice"_s, tr("Re&name…"), u"edit", Needs::OneRow, Qt::Key_F2, [this] { m_actions->rename(chosen()); });
    addAction(u"deleteDevices"_s, tr("De&lete…"), u"trash", Needs::AnyRows, Qt::Key_Delete, [this] {
        QList<MfaDevice> devices;
        for (const qint64 id : selectedIds()) {
            if (const auto device = m_model.device(id)) {
                devices.append(*device);
            }
        }
        m_actions->remove(devices);
    });
}

void MfaPane::addSettings()
{
    m_facts->setObjectName(u"mfaFacts"_s);
    auto *below = new QWidget;
    auto *layout = new QHBoxLayout(below);
    layout->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(6 * grid);
    m_facts->setFixedWidth(factsWidth);
    layout->addWidget(m_facts);
    layout->addWidget(m_preview, 1);
    setDetails(below);
}

MfaDevice MfaPane::chosen() const
{
    return m_model.device(currentId()).value_or(MfaDevice());
}

void MfaPane::configure()
{
    auto *dialog = new MfaSettingsDialog(m_desk, m_settings, m_source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MfaPane::read()
{
    const MfaService service(m_desk.workspace);
    const auto settings = service.settings();
    const auto source = service.source();
    if (!settings || !source) {
        message().showMessage(Tone::Danger, settings ? source.error().message : settings.error().message, MessageBar::Close::Hidden);
        return;
    }
    showSettings(*settings, *source);
    m_desk.read<MfaCounts>(
        this, {}, [](Workspace &at, Progress &) { return MfaService(at).counts(); },
        [this](const Result<MfaCounts> &counts) {
            if (counts) {
                showCounts(*counts);
            }
        });
}

void MfaPane::showSettings(const MfaSettings &settings, SourceKind source)
{
    m_settings = settings;
    m_source = source;
    const bool isElsewhere = source == SourceKind::ExternalProvider;
    if (isElsewhere) {
        message().showMessage(Tone::Info, providerNote(), MessageBar::Close::Hidden);
    } else {
        message().clear();
    }
    m_facts->clear();
    m_facts->addSection(tr("How it is configured"));
    if (isElsewhere) {
        m_facts->addFact(tr("Managed by"), tr("The external identity provider"));
    } else {
        const bool off = settings.mode == MfaMode::Disabled;
        m_facts->addStatus(tr("Users are prompted"), modeText(settings.mode), off ? Tone::Warning : Tone::Success);
        m_facts->addFact(tr("MFA types"), typesText(settings));
        m_facts->addWide(tr("Without a device"), labelOf(settings.withoutDevice));
        m_facts->addWide(tr("Who manages devices"), labelOf(settings.managers));
        m_facts->addWide(tr("To register a device"), tr("Open its user, then MFA devices."));
        if (const QString note = radiusNote(settings.mode, source); !note.isEmpty()) {
            m_facts->addWide(tr("RADIUS MFA"), note);
        }
    }
    m_preview->setSettings(settings, source);
    updateActions();
}

void MfaPane::showCounts(const MfaCounts &counts)
{
    QStringList parts{tr("%Ln authenticator app(s)", nullptr, int(counts.apps)), tr("%Ln security key(s)", nullptr, int(counts.keys))};
    if (m_source != SourceKind::ExternalProvider) {
        parts.append(tr("%Ln enabled user(s) without a device", nullptr, int(counts.usersWithout)));
    }
    header().setSubtitle(parts.join(u" · "_s));
}

void MfaPane::takeRows()
{
    EmptyState &empty = table().emptyState();
    empty.clearActions();
    if (!m_model.isLoaded()) {
        empty.setContent(u"mfa"_s, tr("Reading the devices …"), QString());
    } else if (filterBar().isFiltering()) {
        empty.setContent(u"search"_s, tr("No device matches"), tr("Change the filter, or clear it to see every device again."));
        empty.addAction(tr("Clear filter"), [this] { filterBar().clear(); });
    } else {
        empty.setContent(u"mfa"_s, tr("No MFA devices yet"),
                         tr("An authenticator app or a security key is registered on the page of its user, under MFA devices."));
        empty.addAction(tr("Go to the users"), [this] { Q_EMIT pageRequested(u"users"_s); });
    }
    updateActions();
}

}  // namespace gatehouse
