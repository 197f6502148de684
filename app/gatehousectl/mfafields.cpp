// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/mfafields.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct MfaFields {
    Q_DECLARE_TR_FUNCTIONS(MfaFields)
};

}  // namespace

QJsonObject toJson(const MfaDevice &device)
{
    QJsonObject object{{u"mfaDeviceId"_s, device.deviceId},
                       {u"userName"_s, device.username},
                       {u"name"_s, device.name},
                       {u"type"_s, nameOf(device.kind)},
                       {u"state"_s, nameOf(stateOf(device))},
                       {u"registeredAt"_s, device.registeredAt.toUTC().toString(Qt::ISODate)}};
    if (device.kind == MfaDevice::Kind::AuthenticatorApp) {
        object.insert(u"verified"_s, device.lastStep > 0);
        object.insert(u"drift"_s, device.drift);
    } else {
        object.insert(u"aaguid"_s, device.aaguid);
        object.insert(u"attestation"_s, device.attestation);
        object.insert(u"relyingParty"_s, device.relyingParty);
    }
    return object;
}

void printDevices(Printer &printer, const QList<MfaDevice> &devices)
{
    printer.beginList({{u"mfaDeviceId"_s, MfaFields::tr("Device ID")},
                       {u"userName"_s, MfaFields::tr("User")},
                       {u"name"_s, MfaFields::tr("Name")},
                       {u"type"_s, MfaFields::tr("Type")},
                       {u"state"_s, MfaFields::tr("State")},
                       {u"registeredAt"_s, MfaFields::tr("Registered")}});
    for (const MfaDevice &device : devices) {
        printer.addRow(
            [&]() -> QStringList {
                const auto word = [&printer](auto value) { return printer.isForPeople() ? labelOf(value) : nameOf(value); };
                return {device.deviceId,   device.username,       device.name,
                        word(device.kind), word(stateOf(device)), printer.time(device.registeredAt)};
            },
            [&] { return toJson(device); });
    }
    printer.endList();
}

}  // namespace gatehouse::ctl
