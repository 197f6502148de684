// SPDX-License-Identifier: Apache-2.0
#include "models/mfa/mfadevicemodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

using Column = MfaDeviceModel::Column;
using Order = MfaDeviceQuery::Order;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MfaDeviceModel)
};

QString attestationText(const MfaDevice &device)
{
    return device.attestation.isEmpty() ? QString() : device.attestation == u"none"_s ? Words::tr("None") : device.attestation;
}

QList<Column> columnsAbout(MfaDeviceModel::About about)
{
    QList<Column> columns;
    if (about == MfaDeviceModel::About::Everything) {
        columns.append({u"user"_s, Words::tr("Username"), &MfaDevice::username, Order::User, {}, u"user"_s});
        columns.append({u"displayName"_s, Words::tr("Display name"), &MfaDevice::displayName});
    }
    columns += {
        {u"name"_s, Words::tr("Device"), &MfaDevice::name, Order::Name},
        {u"kind"_s, Words::tr("Type"), [](const MfaDevice &each) { return labelOf(each.kind); }, Order::Kind},
        {u"state"_s,
         Words::tr("State"),
         [](const MfaDevice &each) { return labelOf(stateOf(each)); },
         {},
         [](const MfaDevice &each) { return toneOf(each); }},
        {u"registeredAt"_s, Words::tr("Registered"),
         [](const MfaDevice &each) { return QLocale().toString(each.registeredAt.toLocalTime(), QLocale::ShortFormat); },
         Order::Registered},
        {u"attestation"_s, Words::tr("Attestation"), &attestationText},
        {u"deviceId"_s, Words::tr("Device ID"), &MfaDevice::deviceId},
    };
    return columns;
}

}  // namespace

Tone toneOf(const MfaDevice &device)
{
    const MfaDeviceState state = stateOf(device);
    return state == MfaDeviceState::Ready ? Tone::Success : state == MfaDeviceState::SecretLost ? Tone::Danger : Tone::Warning;
}

MfaDeviceModel::MfaDeviceModel(About about, Workspace &workspace, Tasks &tasks, QObject *parent)
    : RecordTableModel(
        workspace, tasks, Rooms(Room::MfaDevices) | Room::Users | Room::Secrets, columnsAbout(about),
        [](Workspace &at, const MfaDeviceQuery &query) { return MfaStore(at.database()).ids(query); },
        [](Workspace &at, const QList<qint64> &ids) { return MfaStore(at.database()).records(ids); }, parent)
{
}

std::optional<MfaDevice> MfaDeviceModel::device(qint64 id) const
{
    const int row = rowOf(id);
    const MfaDevice *found = row < 0 ? nullptr : recordAt(row);
    return found ? std::optional(*found) : std::nullopt;
}

}  // namespace gatehouse
