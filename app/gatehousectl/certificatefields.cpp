// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/certificatefields.h"

#include "app/gatehousectl/context.h"
#include "app/gatehousectl/pages.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct CertificateFields {
    Q_DECLARE_TR_FUNCTIONS(CertificateFields)
};

}  // namespace

QJsonObject toJson(const Certificate &certificate, const Printer &printer, const QDateTime &now)
{
    return {{u"CertificateId"_s, certificate.certificateId},
            {u"Purpose"_s, nameOf(certificate.purpose)},
            {u"Application"_s, certificate.ownerName},
            {u"Active"_s, certificate.isActive},
            {u"KeyMissing"_s, certificate.isKeyMissing()},
            {u"Expiry"_s, nameOf(expiryOf(certificate.notAfter, now))},
            {u"DaysLeft"_s, daysLeft(certificate.notAfter, now)},
            {u"ExpiresDate"_s, printer.time(certificate.notAfter)},
            {u"ValidFromDate"_s, printer.time(certificate.notBefore)},
            {u"Subject"_s, certificate.subject},
            {u"SerialNumber"_s, certificate.serial},
            {u"Fingerprint"_s, certificate.fingerprint},
            {u"KeySize"_s, certificate.bits},
            {u"Algorithm"_s, labelOf(certificate.algorithm)},
            {u"Certificate"_s, certificate.pem}};
}

Status printCertificates(Workspace &workspace, Context &context, const CertificateQuery &query)
{
    Printer &printer = context.printer();
    const QDateTime now = workspace.clock().now();
    const CertificateStore store(workspace.database());
    const auto ids = store.ids(query);
    if (!ids) {
        return fail(ids);
    }
    printer.beginList({{u"Application"_s, CertificateFields::tr("Of", "a certificate: an application or an identity provider")},
                       {u"State"_s, CertificateFields::tr("State")},
                       {u"Expiry"_s, CertificateFields::tr("Expiry")},
                       {u"ExpiresDate"_s, CertificateFields::tr("Expires")},
                       {u"KeySize"_s, CertificateFields::tr("Key size"), Column::Align::Right},
                       {u"Algorithm"_s, CertificateFields::tr("Algorithm")},
                       {u"CertificateId"_s, CertificateFields::tr("Certificate ID")},
                       {u"SerialNumber"_s, CertificateFields::tr("Serial number")}});
    auto printed = inPages(*ids, [&](const QList<qint64> &page) -> Status {
        const auto certificates = store.records(page);
        if (!certificates) {
            return fail(certificates);
        }
        for (const Certificate &each : *certificates) {
            printer.addRow(
                [&]() -> QStringList {
                    const bool people = printer.isForPeople();
                    const QString state = each.isActive ? u"ACTIVE"_s : u"INACTIVE"_s;
                    return {each.ownerName.isEmpty() ? each.subject : each.ownerName,
                            people ? stateLabelOf(each) : state + (each.isKeyMissing() ? u" KEY_MISSING"_s : QString()),
                            people ? sentenceOf(each.notAfter, now) : nameOf(expiryOf(each.notAfter, now)),
                            printer.time(each.notAfter),
                            QString::number(each.bits),
                            labelOf(each.algorithm),
                            each.certificateId,
                            each.serial};
                },
                [&] { return toJson(each, printer, now); });
        }
        return {};
    });
    printer.endList();
    return printed;
}

}  // namespace gatehouse::ctl
