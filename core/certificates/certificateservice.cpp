// SPDX-License-Identifier: Apache-2.0
#include "core/certificates/certificateservice.h"

#include "core/applications/applicationstore.h"
#include "core/secrets/secretservice.h"
#include "core/storage/readingmoment.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonDays = 90;
const QString source = u"sso.amazonaws.com"_s;

QString dateOf(const QDateTime &when)
{
    return when.toUTC().toString(Qt::ISODate);
}

}  // namespace

Result<Application> CertificateService::owner(Application::Id id) const
{
    const auto found = ApplicationStore(m_workspace.database()).byId(id);
    if (!found) {
        return fail(found);
    }
    if (!*found) {
        return fail(Error::Kind::NotFound, tr("This application does not exist any more."));
    }
    return **found;
}

Result<Certificate> CertificateService::certificate(Certificate::Id id) const
{
    const auto found = CertificateStore(m_workspace.database()).byId(id);
    if (!found) {
        return fail(found);
    }
    if (!*found) {
        return fail(Error::Kind::NotFound, tr("This certificate does not exist any more."));
    }
    return **found;
}

Result<Certificate> CertificateService::find(const QString &reference) const
{
    const auto found = CertificateStore(m_workspace.database()).byReference(reference);
    if (!found) {
        return fail(found);
    }
    if (!*found) {
        return fail(Error::Kind::NotFound, tr("There is no certificate %1. Give its ID, serial number or fingerprint.").arg(reference),
                    u"certificate"_s);
    }
    return **found;
}

Result<QList<Certificate>> CertificateService::certificatesOf(Application::Id application) const
{
    return CertificateStore(m_workspace.database()).of(Certificate::Purpose::Application, application);
}

Result<Certificate> CertificateService::activeOf(Application::Id application) const
{
    const auto all = certificatesOf(application);
    if (!all) {
        return fail(all);
    }
    if (all->isEmpty()) {
        return fail(Error::Kind::NotFound, tr("This application has no certificate yet. Generate one."), u"certificate"_s);
    }
    return all->first();
}

Result<MadeCertificate> CertificateService::prepare(const CertificateWish &wish, const QString &commonName) const
{
    if (auto valid = validate(wish); !valid) {
        return fail(valid);
    }
    if (auto open = m_workspace.mayChange(); !open) {
        return fail(open);
    }
    if (auto ready = SecretService(m_workspace).prepare(); !ready) {
        return fail(ready);
    }
    return makeCertificate(wish, commonName, m_workspace.clock().now());
}

Result<Certificate> CertificateService::add(Change &change, Certificate::Purpose purpose, Application::Id application,
                                            const MadeCertificate &made, bool active) const
{
    Certificate certificate = recordOf(made.certificate);
    certificate.certificateId = u"cert-"_s + change.random().hex(16);
    certificate.purpose = purpose;
    certificate.application = application;
    certificate.isActive = active;
    certificate.createdAt = change.now();
    certificate.updatedAt = change.now();
    CertificateStore store(change.database());
    const auto id = store.insert(certificate);
    if (!id) {
        return fail(id);
    }
    if (auto kept = made.key.isEmpty() ? Status() : SecretService(m_workspace).put(change, keyNameOf(certificate.certificateId), made.key);
        !kept) {
        return fail(kept);
    }
    const auto stored = store.byId(*id);
    return stored ? Result<Certificate>(**stored) : fail(stored);
}

Operation CertificateService::operationOn(const QString &name, const QString &sentence, const Certificate &certificate) const
{
    return {name, sentence.arg(certificate.ownerName), described(certificate), source};
}

Result<Certificate::Id> CertificateService::generate(Application::Id id, const CertificateWish &wish)
{
    const auto application = owner(id);
    if (!application) {
        return fail(application);
    }
    if (!application->isFederated()) {
        return fail(Error::Kind::Forbidden, tr("%1 is an integrated application and needs no certificate.").arg(application->name));
    }
    const auto full = [](const QString &name) {
        return fail(
            Error::Kind::Conflict,
            tr("%1 has two certificates already. Delete the inactive one first, when the service provider does not trust it any more.")
                .arg(name),
            u"certificate"_s);
    };
    const auto before = certificatesOf(id);
    if (!before) {
        return fail(before);
    }
    if (before->size() >= mostCertificatesOfApplication) {
        return full(application->name);
    }
    const auto made = prepare(wish, application->name);
    if (!made) {
        return fail(made);
    }
    Certificate::Id created;
    const Operation operation{u"CreateApplicationInstanceCertificate"_s, tr("Generate a certificate for %1").arg(application->name),
                              QJsonObject{{u"applicationName"_s, application->name},
                                          {u"keySize"_s, wish.bits},
                                          {u"algorithm"_s, nameOf(wish.algorithm)},
                                          {u"validityInMonths"_s, wish.months}},
                              source};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        const auto present = CertificateStore(change.database()).of(Certificate::Purpose::Application, id);
        if (!present) {
            return fail(present);
        }
        if (present->size() >= mostCertificatesOfApplication) {
            return full(application->name);
        }
        const auto added = add(change, Certificate::Purpose::Application, id, *made, present->isEmpty());
        if (!added) {
            return fail(added);
        }
        created = added->id;
        change.addResponse(u"certificate"_s, described(*added));
        return {};
    });
    return done ? Result<Certificate::Id>(created) : fail(done);
}

Status CertificateService::activate(Certificate::Id id)
{
    const auto found = certificate(id);
    if (!found) {
        return fail(found);
    }
    if (found->purpose == Certificate::Purpose::IdentityProvider) {
        return fail(Error::Kind::Forbidden, tr("Every certificate of an identity provider is trusted; none is chosen."));
    }
    const Operation operation
        = operationOn(u"UpdateApplicationInstanceActiveCertificate"_s, tr("Make another certificate of %1 active"), *found);
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        const auto now = certificate(id);
        if (!now) {
            return fail(now);
        }
        if (now->isKeyMissing()) {
            return fail(Error::Kind::Forbidden,
                        tr("The private key of this certificate is missing, so that it can't sign. Generate a new certificate instead."));
        }
        if (now->notAfter < change.now()) {
            return fail(Error::Kind::Forbidden, tr("This certificate has expired. Generate a new one instead."));
        }
        return now->isActive ? Status() : CertificateStore(change.database()).activate(*now, change.now());
    });
    return done ? Status() : fail(done);
}

Status CertificateService::mayRemove(const Certificate &certificate) const
{
    if (certificate.purpose == Certificate::Purpose::IdentityProvider) {
        return mayDistrust(certificate);
    }
    if (certificate.isActive) {
        return fail(Error::Kind::Forbidden, tr("This certificate is active and can't be deleted. Make another one active first."),
                    u"certificate"_s);
    }
    return {};
}

Status CertificateService::remove(Certificate::Id id)
{
    const auto found = certificate(id);
    if (!found) {
        return fail(found);
    }
    const bool isOfProvider = found->purpose == Certificate::Purpose::IdentityProvider;
    const Operation operation
        = isOfProvider ? Operation{u"UpdateExternalIdPConfigurationForDirectory"_s,
                                   tr("Trust the certificate %1 of the identity provider no longer").arg(found->subject), described(*found)}
                       : operationOn(u"DeleteApplicationInstanceCertificate"_s, tr("Delete a certificate of %1"), *found);
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        const auto now = certificate(id);
        if (!now) {
            return fail(now);
        }
        if (auto may = mayRemove(*now); !may) {
            return may;
        }
        const auto gone = CertificateStore(change.database()).remove(id);
        return gone ? SecretService(m_workspace).remove(change, keyNameOf(now->certificateId)) : gone;
    });
    return done ? Status() : fail(done);
}

Status CertificateService::removeAllOf(Change &change, Application::Id application) const
{
    CertificateStore store(change.database());
    const auto all = store.of(Certificate::Purpose::Application, application);
    if (!all) {
        return fail(all);
    }
    for (const Certificate &each : *all) {
        auto gone = store.remove(each.id);
        if (gone) {
            gone = SecretService(m_workspace).remove(change, keyNameOf(each.certificateId));
        }
        if (!gone) {
            return gone;
        }
    }
    return {};
}

Result<Certificate> CertificateService::forAccounts()
{
    const auto present = CertificateStore(m_workspace.database()).of(Certificate::Purpose::Accounts, {});
    if (!present) {
        return fail(present);
    }
    if (!present->isEmpty() && present->first().hasKey && present->first().notAfter >= m_workspace.clock().now()) {
        return present->first();
    }
    const auto made = prepare({}, m_workspace.setting(u"instanceId"_s));
    if (!made) {
        return fail(made);
    }
    Certificate fresh;
    const auto done
        = m_workspace.change({u"CreateApplicationInstanceCertificate"_s, tr("Generate the certificate for AWS accounts"), {}, source},
                             [&](Change &change) -> Status {
                                 CertificateStore store(change.database());
                                 const auto before = store.of(Certificate::Purpose::Accounts, {});
                                 if (!before) {
                                     return fail(before);
                                 }
                                 for (const Certificate &old : *before) {
                                     auto gone = store.remove(old.id);
                                     if (gone) {
                                         gone = SecretService(m_workspace).remove(change, keyNameOf(old.certificateId));
                                     }
                                     if (!gone) {
                                         return gone;
                                     }
                                 }
                                 const auto added = add(change, Certificate::Purpose::Accounts, {}, *made, true);
                                 if (!added) {
                                     return fail(added);
                                 }
                                 fresh = *added;
                                 return {};
                             });
    return done ? Result<Certificate>(fresh) : fail(done);
}

Result<SecretBytes> CertificateService::privateKey(const Certificate &certificate) const
{
    if (certificate.isKeyMissing() || certificate.purpose == Certificate::Purpose::IdentityProvider) {
        return fail(
            Error::Kind::NotFound,
            tr("The private key of this certificate is missing, so that nothing can be signed with it. Generate a new certificate."),
            u"certificate"_s);
    }
    const SecretService secrets(m_workspace);
    const auto ready = secrets.prepare();
    return ready ? secrets.read(keyNameOf(certificate.certificateId)) : fail(ready);
}

Result<ExpiryCounts> CertificateService::counts() const
{
    return CertificateStore(m_workspace.database()).counts(m_workspace.clock().now());
}

Result<QList<ExpiringThing>> CertificateService::expiries(int most) const
{
    return CertificateStore(m_workspace.database()).expiring({}, most);
}

Result<QList<ExpiringThing>> CertificateService::urgent() const
{
    auto things = CertificateStore(m_workspace.database()).expiring(m_workspace.clock().now().addDays(soonDays), -1);
    if (things) {
        things->removeIf([](const ExpiringThing &thing) { return !thing.isActive; });
    }
    return things;
}

Result<qint64> CertificateService::remind()
{
    if (auto open = m_workspace.mayChange(); !open) {
        return fail(open);
    }
    const QDateTime now = m_workspace.clock().now();
    const auto things = urgent();
    if (!things) {
        return fail(things);
    }
    qint64 count = 0;
    for (const ExpiringThing &thing : *things) {
        const auto due = reminderDue(daysLeft(thing.expiresAt, now));
        const auto before = due ? CertificateStore(m_workspace.database()).wasReminded(thing, *due) : Result<bool>(true);
        if (!before) {
            return fail(before);
        }
        if (*before) {
            continue;
        }
        const qint64 days = daysLeft(thing.expiresAt, now);
        const Operation operation{u"CertificateExpiring"_s, reminderOf(thing.name, thing.expiresAt, now),
                                  QJsonObject{{u"certificateId"_s, thing.subject},
                                              {u"name"_s, thing.name},
                                              {u"expiresAt"_s, dateOf(thing.expiresAt)},
                                              {u"daysLeft"_s, days}},
                                  u"gatehouse"_s};
        bool fresh = false;
        const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
            CertificateStore store(change.database());
            const auto known = store.wasReminded(thing, *due);
            if (!known || *known) {
                return known ? Status() : fail(known);
            }
            fresh = true;
            change.touch(Room::Certificates);  // so that there is an event, though nothing is decided and nothing can be undone
            return store.noteReminder(thing, *due, change.now());
        });
        if (!done) {
            return fail(done);
        }
        count += fresh ? 1 : 0;
    }
    return count;
}

}  // namespace gatehouse
