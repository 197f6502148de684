// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/userdevicesview.h"

#include "core/mfa/mfaservice.h"
#include "models/mfa/mfadevicemodel.h"
#include "ui/mfa/mfaactions.h"
#include "ui/picking/relatedtable.h"
#include "ui/shell/datatable.h"

#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr User::Id nobody{-1};

}  // namespace

UserDevicesView::UserDevicesView(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(new MfaActions(desk, this))
    , m_model(new MfaDeviceModel(MfaDeviceModel::About::User, desk.workspace, desk.tasks, this))
{
    setUser({});
    m_list = new RelatedTable(u"userDevices"_s, *m_model,
                              {tr("MFA devices"), tr("Filter the devices"), QString(), QString(), u"mfa"_s, tr("No MFA device yet"),
                               tr("With an authenticator app or a security key a stolen password is not enough to sign in.")},
                              {4, 5});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    addButtons();
    connect(m_list, &RelatedTable::filterChanged, this, [this](const QString &text) { m_model->setText(text); });
    connect(m_actions, &MfaActions::pageRequested, this, &UserDevicesView::pageRequested);
    connect(m_model, &IdListModel::loaded, this, &UserDevicesView::judge);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & (Room::MfaDevices | Room::Users | Room::Settings | Room::IdentitySource)) {
            judge();
        }
    });
}

void UserDevicesView::setUser(User::Id user)
{
    m_user = user;
    MfaDeviceQuery query = m_model->query();
    query.user = user.isValid() ? user : nobody;
    m_model->setQuery(query);
}

/// What core would refuse is not offered.
void UserDevicesView::judge()
{
    const auto reason = [this](MfaDevice::Kind kind) {
        const auto may = m_user.isValid() ? MfaService(m_desk.workspace).mayRegister(m_user, kind) : Status();
        return may ? QString() : may.error().message;
    };
    m_againstApp = reason(MfaDevice::Kind::AuthenticatorApp);
    m_againstKey = reason(MfaDevice::Kind::SecurityKey);
    m_list->updateButtons();
}

void UserDevicesView::addButtons()
{
    const auto one = [this](const QList<qint64> &ids) { return m_model->device(ids.value(0)); };
    const auto selected = [](const QList<qint64> &ids) { return ids.size() == 1 ? QString() : tr("Select one device first."); };
    m_list->addButton(
        u"registerApp"_s, tr("Register an &app…"), u"phone", [this](const QList<qint64> &) { return m_againstApp; },
        [this](const QList<qint64> &) { m_actions->registerApp(m_user); });
    m_list->addButton(
        u"registerKey"_s, tr("Register a &key…"), u"key", [this](const QList<qint64> &) { return m_againstKey; },
        [this](const QList<qint64> &) { m_actions->registerKey(m_user); });
    const auto codes = [one, selected](const QList<qint64> &ids) {
        const QString reason = selected(ids);
        const auto device = reason.isEmpty() ? one(ids) : std::nullopt;
        return device ? MfaActions::reasonAgainstCodes(*device) : tr("Select one device first.");
    };
    m_list->addButton(u"checkCode"_s, tr("&Check…"), u"check", codes, [this, one](const QList<qint64> &ids) {
        if (const auto device = one(ids)) {
            m_actions->check(*device);
        }
    });
    m_list->addButton(u"resyncDevice"_s, tr("Re&sync…"), u"clock", codes, [this, one](const QList<qint64> &ids) {
        if (const auto device = one(ids)) {
            m_actions->resynchronise(*device);
        }
    });
    m_list->addButton(u"renameDevice"_s, tr("Re&name…"), u"edit", selected, [this, one](const QList<qint64> &ids) {
        if (const auto device = one(ids)) {
            m_actions->rename(*device);
        }
    });
    m_list->addButton(
        u"deleteDevices"_s, tr("&Delete…"), u"trash",
        [](const QList<qint64> &ids) { return ids.isEmpty() ? tr("Select at least one row first.") : QString(); },
        [this, one](const QList<qint64> &ids) {
            QList<MfaDevice> devices;
            for (const qint64 id : ids) {
                if (const auto device = one({id})) {
                    devices.append(*device);
                }
            }
            m_actions->remove(devices);
        });
}

}  // namespace gatehouse
