// SPDX-License-Identifier: Apache-2.0
#include "core/applications/applicationservice.h"
#include "core/assignments/holdingstore.h"
#include "core/certificates/certificateservice.h"
#include "core/saml/chosenentity.h"

#include <QJsonArray>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamedInEvent = 100;
const QString source = u"sso.amazonaws.com"_s;

Status notCancelled(const Progress &progress)
{
    return progress.isCancelled()
               ? fail(Error::Kind::Cancelled, QCoreApplication::translate("ApplicationService", "Cancelled. Nothing was changed."))
               : Status();
}

/// The certificate that requests are signed with, or any; of several the one that is valid longest.
struct OfferedCertificate {
    QString pem{};
    QString refusal{};  ///< why the first that can't be taken is not; empty where there is none
};

OfferedCertificate certificateOf(const ServiceProvider &provider, const QDateTime &now)
{
    OfferedCertificate offered;
    QDateTime longest;
    for (const SamlCertificate &each : provider.certificates) {
        if (each.use == SamlCertificate::Use::Encryption) {
            continue;
        }
        const auto read = readValidCertificate(each.der, CertificateLimits::ofServiceProvider(), now);
        if (!read && offered.refusal.isEmpty()) {
            offered.refusal = read.error().message;
        }
        if (read && (!longest.isValid() || read->notAfter > longest)) {
            longest = read->notAfter;
            offered.pem = read->pem;
        }
    }
    return offered;
}

}  // namespace

/// A certificate that is there stays where the metadata has none that could take its place: without it, requests of the service provider
/// could not be checked any more.
QString ApplicationService::takeCertificate(Application &application, const ServiceProvider &provider) const
{
    const OfferedCertificate offered = certificateOf(provider, m_workspace.clock().now());
    if (!offered.pem.isEmpty()) {
        application.serviceCertificate = offered.pem;
        return {};
    }
    const bool keeps = !application.serviceCertificate.isEmpty();
    if (offered.refusal.isEmpty()) {
        return keeps ? tr("The metadata has no certificate: the one that was there is kept.") : QString();
    }
    return (keeps ? tr("The certificate in the metadata is not taken, and the one that was there is kept: %1")
                  : tr("The certificate in the metadata is not taken: %1"))
        .arg(offered.refusal);
}

Result<ServiceProviderImport> ApplicationService::withServiceProvider(const Application &application, const QList<SamlEntity> &entities,
                                                                      const QString &entityId) const
{
    if (!application.isFederated()) {
        return fail(Error::Kind::Forbidden, tr("%1 is an integrated application and takes no metadata.").arg(application.name));
    }
    const auto entity = chosenEntity(entities, SamlRole::ServiceProvider, entityId);
    if (!entity) {
        return fail(entity);
    }
    const ServiceProvider &provider = *(*entity)->serviceProvider;
    const SamlEndpoint *consumer = defaultConsumer(provider);
    if (!consumer) {
        return fail(Error::Kind::Invalid, tr("This service provider takes no assertions by POST, and no others can be sent."),
                    u"metadata"_s);
    }
    ServiceProviderImport import{application, {}};
    Application &filled = import.application;
    filled.acsUrl = consumer->location;
    filled.acsIndex = consumer->index;
    filled.audience = provider.entityId;
    if (const QString remark = takeCertificate(filled, provider); !remark.isEmpty()) {
        import.remarks.append(remark);
    }
    filled.signedRequests = provider.signsRequests && !filled.serviceCertificate.isEmpty();
    if (provider.signsRequests && !filled.signedRequests) {
        import.remarks.append(tr("The service provider signs its requests, but they can't be checked without its certificate."));
    }
    if (provider.validUntil.isValid() && provider.validUntil < m_workspace.clock().now()) {
        import.remarks.append(tr("This metadata was good until %1 only. Ask the service provider for a newer one.")
                                  .arg(QLocale().toString(provider.validUntil.toLocalTime(), QLocale::ShortFormat)));
    }
    if (const int others = int(provider.assertionConsumers.size()) - 1; others > 0) {
        import.remarks.append(
            tr("%Ln other assertion consumer service(s) of the service provider are left out: an application has one, and that is %1.",
               nullptr, others)
                .arg(filled.acsUrl));
    }
    for (const QString &urn : provider.nameIdFormats) {
        const auto format = subjectFormatOf(urn);
        const auto subject = std::find_if(filled.mappings.begin(), filled.mappings.end(),
                                          [](const AttributeMapping &mapping) { return mapping.isSubject(); });
        if (format && subject != filled.mappings.end()) {
            subject->format = *format;
            break;
        }
    }
    return import;
}

Result<QStringList> ApplicationService::importServiceProvider(Application::Id id, const QList<SamlEntity> &entities,
                                                              const QString &entityId)
{
    const auto before = application(id);
    const auto import = before ? withServiceProvider(*before, entities, entityId) : Result<ServiceProviderImport>(fail(before));
    if (!import) {
        return fail(import);
    }
    const Application &after = import->application;
    const Operation operation{u"ImportApplicationInstanceServiceProvider"_s,
                              tr("Import the service provider's metadata into application %1").arg(before->name),
                              QJsonObject{{u"applicationId"_s, before->applicationId},
                                          {u"applicationName"_s, before->name},
                                          {u"assertionConsumerUrl"_s, after.acsUrl},
                                          {u"audience"_s, after.audience}},
                              source};
    const auto done = m_workspace.change(operation, [&](Change &change) { return update(change, after); });
    return done ? Result<QStringList>(import->remarks) : fail(done);
}

Status ApplicationService::setState(const QList<Application::Id> &ids, Application::State state, Progress &progress)
{
    const auto first = ids.size() == 1 ? application(ids.first()) : Result<Application>();
    if (!first) {
        return fail(first);
    }
    const bool on = state == Application::State::Enabled;
    const int count = int(ids.size());
    const QString summary = count == 1 ? (on ? tr("Enable application %1") : tr("Disable application %1")).arg(first->name)
                            : on       ? tr("Enable %n application(s)", nullptr, count)
                                       : tr("Disable %n application(s)", nullptr, count);
    const QString name = first->isFederated() ? u"UpdateApplicationInstanceStatus"_s : u"UpdateManagedApplicationInstanceStatus"_s;
    const auto done = m_workspace.change({name, summary, {{u"status"_s, nameOf(state)}}, source}, [&](Change &change) -> Status {
        QJsonArray named;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (auto go = notCancelled(progress); !go) {
                return go;
            }
            auto found = application(ids.at(i));
            if (!found) {
                return fail(found);
            }
            if (found->state != state) {
                found->state = state;
                found->updatedAt = change.now();
                if (auto written = ApplicationStore(change.database()).update(*found); !written) {
                    return written;
                }
            }
            if (named.size() < mostNamedInEvent) {
                named.append(found->name);
            }
            progress.report(i + 1, ids.size());
        }
        change.addParameter(u"applications"_s, named);
        return {};
    });
    return done ? Status() : fail(done);
}

QString ApplicationService::forceWord()
{
    return u"remove"_s;
}

Status ApplicationService::removeOne(Change &change, Application::Id id, bool integrated) const
{
    const auto found = application(id);
    if (!found) {
        return fail(found);
    }
    if (found->isFederated() == integrated) {
        return fail(Error::Kind::Forbidden,
                    integrated ? tr("%1 is no integrated application: remove it as any other.").arg(found->name)
                               : tr("%1 is an integrated application. Remove it where it is run, so that it can give up what it uses, or "
                                    "disable it. Only when it can't be removed there, force its removal.")
                                     .arg(found->name),
                    u"application"_s);
    }
    const auto gone = CertificateService(m_workspace).removeAllOf(change, id);
    return gone ? ApplicationStore(change.database()).remove(id) : gone;
}

Status ApplicationService::removeAll(const Operation &operation, const QList<Application::Id> &ids, bool integrated, Progress &progress)
{
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        QJsonArray named;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (auto go = notCancelled(progress); !go) {
                return go;
            }
            const auto found = application(ids.at(i));
            if (auto gone = found ? removeOne(change, ids.at(i), integrated) : Status(fail(found)); !gone) {
                return gone;
            }
            if (named.size() < mostNamedInEvent) {
                named.append(QJsonObject{{u"applicationId"_s, found->applicationId}, {u"applicationName"_s, found->name}});
            }
            progress.report(i + 1, ids.size());
        }
        change.addParameter(u"applications"_s, named);
        return HoldingStore(change.database()).forgetIdleOrphans();
    });
    return done ? Status() : fail(done);
}

Status ApplicationService::remove(const QList<Application::Id> &ids, Progress &progress)
{
    const auto first = ids.size() == 1 ? application(ids.first()) : Result<Application>();
    if (!first) {
        return fail(first);
    }
    const QString summary
        = ids.size() == 1 ? tr("Remove application %1").arg(first->name) : tr("Remove %n application(s)", nullptr, int(ids.size()));
    return removeAll({u"DeleteApplicationInstance"_s, summary, {}, source}, ids, false, progress);
}

Status ApplicationService::forceRemove(Application::Id id, const QString &typed)
{
    const auto found = application(id);
    if (!found) {
        return fail(found);
    }
    if (typed != forceWord()) {
        return fail(Error::Kind::Invalid, tr("Type %1 to remove the application by force.").arg(forceWord()), u"confirmation"_s);
    }
    NoProgress unwatched;
    return removeAll({u"DeleteManagedApplicationInstance"_s, tr("Force-remove application %1").arg(found->name), {}, source}, {id}, true,
                     unwatched);
}

Result<ApplicationRemoval> ApplicationService::consequenceOfRemoval(const QList<Application::Id> &ids) const
{
    ApplicationRemoval removal;
    for (const Application::Id id : ids) {
        const auto found = application(id);
        const auto certificates = CertificateService(m_workspace).certificatesOf(id);
        if (!found || !certificates) {
            return found ? fail(certificates) : fail(found);
        }
        ++removal.applications;
        removal.assignments += found->assignedUsers + found->assignedGroups + found->orphaned;
        removal.orphaned += found->orphaned;
        removal.certificates += certificates->size();
    }
    return removal;
}

}  // namespace gatehouse
