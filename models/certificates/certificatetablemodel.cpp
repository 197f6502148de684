// SPDX-License-Identifier: Apache-2.0
#include "models/certificates/certificatetablemodel.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

using Column = CertificateTableModel::Column;
using Order = CertificateQuery::Order;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CertificateTableModel)
};

Tone stateTone(const Certificate &certificate)
{
    return certificate.isKeyMissing() ? Tone::Danger : certificate.isActive ? Tone::Success : Tone::Neutral;
}

QString dayText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QList<Column> columnsAbout(CertificateTableModel::About about, const Clock &clock)
{
    QList<Column> columns;
    if (about == CertificateTableModel::About::Everything) {
        columns.append({u"owner"_s, Words::tr("Signs for"), &ownerText, Order::Owner, {}, u"certificate"_s});
    }
    if (about == CertificateTableModel::About::IdentityProvider) {
        columns.append({u"subject"_s, Words::tr("Subject"), &Certificate::subject, {}, {}, u"certificate"_s});
    }
    columns += {
        {u"expires"_s, Words::tr("Expires"), [&clock](const Certificate &each) { return expiryText(each.notAfter, clock.now()); },
         Order::Expiry, [&clock](const Certificate &each) { return toneOf(expiryOf(each.notAfter, clock.now())); }},
        {u"state"_s, Words::tr("State"), [](const Certificate &each) { return stateLabelOf(each); }, {}, &stateTone},
        {u"day"_s, Words::tr("Last day"), [](const Certificate &each) { return dayText(each.notAfter); }},
        {u"key"_s, Words::tr("Key"),
         [](const Certificate &each) {
             return Words::tr("%1 bits, %2", "a key and its algorithm").arg(each.bits).arg(labelOf(each.algorithm));
         }},
        {u"serial"_s, Words::tr("Serial number"), &Certificate::serial},
        {u"fingerprint"_s, Words::tr("SHA-256 fingerprint"), &Certificate::fingerprint},
        {u"createdAt"_s, Words::tr("Created"), [](const Certificate &each) { return dayText(each.createdAt); }, Order::Created},
    };
    return columns;
}

}  // namespace

QString ownerText(const Certificate &certificate)
{
    switch (certificate.purpose) {
    case Certificate::Purpose::Application:
        return certificate.ownerName;
    case Certificate::Purpose::Accounts:
        return Words::tr("AWS accounts");
    case Certificate::Purpose::IdentityProvider:
        break;
    }
    return Words::tr("The external identity provider");
}

Tone toneOf(ExpiryState state)
{
    switch (state) {
    case ExpiryState::Expired:
        return Tone::Danger;
    case ExpiryState::Soon:
        return Tone::Warning;
    case ExpiryState::Later:
        break;
    }
    return Tone::Success;
}

QString expiryText(const QDateTime &expires, const QDateTime &now)
{
    return expiryOf(expires, now) == ExpiryState::Later ? dayText(expires) : sentenceOf(expires, now);
}

CertificateTableModel::CertificateTableModel(About about, Workspace &workspace, Tasks &tasks, QObject *parent)
    : RecordTableModel(
        workspace, tasks, Rooms(Room::Certificates) | Room::Applications | Room::Secrets, columnsAbout(about, workspace.clock()),
        [](Workspace &at, const CertificateQuery &query) { return CertificateStore(at.database()).ids(query); },
        [](Workspace &at, const QList<qint64> &ids) { return CertificateStore(at.database()).records(ids); }, parent)
{
}

std::optional<Certificate> CertificateTableModel::certificate(qint64 id) const
{
    const int row = rowOf(id);
    const Certificate *found = row < 0 ? nullptr : recordAt(row);
    return found ? std::optional(*found) : std::nullopt;
}

}  // namespace gatehouse
