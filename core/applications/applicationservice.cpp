// SPDX-License-Identifier: Apache-2.0
#include "core/applications/applicationservice.h"

#include "core/accounts/accountstore.h"
#include "core/accounts/organization.h"
#include "core/applications/integratedaccess.h"
#include "core/certificates/certificateservice.h"
#include "core/permissionsets/sessionduration.h"
#include "core/quotas/quotaservice.h"

#include <QJsonArray>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString source = u"sso.amazonaws.com"_s;

Application trimmed(Application application)
{
    for (QString *text : {&application.name, &application.description, &application.startUrl, &application.relayState, &application.acsUrl,
                          &application.audience}) {
        *text = text->trimmed();
    }
    if (application.serviceCertificate.trimmed().isEmpty()) {
        application.serviceCertificate.clear();
    }
    for (AttributeMapping &mapping : application.mappings) {
        mapping.attribute = mapping.attribute.trimmed();
        mapping.expression = mapping.expression.trimmed();
    }
    return application;
}

QJsonArray toJson(const QList<AttributeMapping> &mappings)
{
    QJsonArray array;
    for (const AttributeMapping &mapping : mappings) {
        array.append(
            QJsonObject{{u"attribute"_s, mapping.attribute}, {u"value"_s, mapping.expression}, {u"format"_s, nameOf(mapping.format)}});
    }
    return array;
}

QJsonObject displayOf(const Application &application)
{
    return {{u"displayName"_s, application.name}, {u"description"_s, application.description}};
}

QJsonObject connectionOf(const Application &application)
{
    return {{u"assertionConsumerUrl"_s, application.acsUrl},
            {u"assertionConsumerIndex"_s, application.acsIndex ? QJsonValue(*application.acsIndex) : QJsonValue()},
            {u"audience"_s, application.audience},
            {u"startUrl"_s, application.startUrl},
            {u"signsResponse"_s, application.signsResponse}};
}

QJsonObject responseOf(const Application &application)
{
    return {{u"relayState"_s, application.relayState}, {u"sessionDuration"_s, isoDuration(application.sessionSeconds)}};
}

void addAll(QJsonObject &into, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it) {
        into.insert(it.key(), it.value());
    }
}

/// A certificate that is new has to be valid; one that is there may expire.
Status validateNewCertificate(const QString &pem, const QDateTime &now)
{
    const auto read = readValidCertificate(pem.toUtf8(), CertificateLimits::ofServiceProvider(), now);
    return read ? Status() : fail(read.error().kind, read.error().message, u"serviceCertificate"_s);
}

/// The parts of which the history knows an operation each.
struct Differences {
    bool display;
    bool connection;
    bool response;
    bool mappings;
    bool certificate;

    Differences(const Application &before, const Application &after)
        : display(displayOf(before) != displayOf(after))
        , connection(connectionOf(before) != connectionOf(after))
        , response(responseOf(before) != responseOf(after))
        , mappings(toJson(before.mappings) != toJson(after.mappings))
        , certificate(before.serviceCertificate != after.serviceCertificate || before.signedRequests != after.signedRequests)
    {
    }
    [[nodiscard]] int count() const { return int(display) + int(connection) + int(response) + int(mappings) + int(certificate); }
};

}  // namespace

Result<Application> ApplicationService::application(Application::Id id) const
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

Result<Application> ApplicationService::find(const QString &reference) const
{
    const ApplicationStore store(m_workspace.database());
    const bool isArn = reference.startsWith(u"arn:aws:sso::"_s) && reference.contains(u":application/"_s);
    for (const auto &found : {store.byApplicationId(isArn ? reference.section(u'/', -1) : reference), store.byName(reference)}) {
        if (!found) {
            return fail(found);
        }
        if (*found) {
            return **found;
        }
    }
    return fail(Error::Kind::NotFound, tr("There is no application named %1.").arg(reference), u"application"_s);
}

Result<QString> ApplicationService::arnOf(const Application &application) const
{
    const auto management = AccountStore(m_workspace.database()).management();
    if (!management) {
        return fail(management);
    }
    return gatehouse::arnOf(application, *management ? (*management)->accountId : QString(), m_workspace.setting(u"instanceId"_s));
}

Result<QString> ApplicationService::freeName(const QString &wanted) const
{
    const ApplicationStore store(m_workspace.database());
    QString name = wanted;
    for (int number = 2;; ++number) {
        const auto taken = store.byName(name);
        if (!taken) {
            return fail(taken);
        }
        if (!*taken) {
            return name;
        }
        name = wanted + u' ' + QString::number(number);
    }
}

Status ApplicationService::unique(Database &database, const Application &application) const
{
    const auto same = ApplicationStore(database).byName(application.name);
    if (!same) {
        return fail(same);
    }
    if (*same && (*same)->id != application.id) {
        return fail(Error::Kind::Conflict, tr("There is an application named %1 already.").arg((*same)->name), u"name"_s);
    }
    return {};
}

Result<Application::Id> ApplicationService::create(const NewApplication &wanted)
{
    Application application = trimmed(wanted.application);
    if (application.mappings.isEmpty()) {
        application.mappings = usualMappings(application.kind);
    }
    // What would be refused anyway is refused before a key is made for it.
    if (auto valid = validate(application); !valid) {
        return fail(valid);
    }
    if (auto free = unique(m_workspace.database(), application); !free) {
        return fail(free);
    }
    const CertificateService certificates(m_workspace);
    Result<MadeCertificate> made;
    if (wanted.withCertificate && application.isFederated()) {
        made = certificates.prepare(wanted.certificate, application.name);
        if (!made) {
            return fail(made);
        }
    }
    QJsonObject parameters = displayOf(application);
    addAll(parameters, connectionOf(application));
    addAll(parameters, responseOf(application));
    parameters.insert(u"templateId"_s, application.templateId);
    parameters.insert(u"attributeMappings"_s, toJson(application.mappings));
    const QString name = application.isFederated() ? u"CreateApplicationInstance"_s : u"CreateManagedApplicationInstance"_s;
    Application::Id created;
    const auto done
        = m_workspace.change({name, tr("Add application %1").arg(application.name), parameters, source}, [&](Change &change) -> Status {
              const auto id = add(change, application);
              if (!id) {
                  return fail(id);
              }
              created = *id;
              if (wanted.withCertificate && application.isFederated()) {
                  const auto added = certificates.add(change, Certificate::Purpose::Application, *id, *made, true);
                  if (!added) {
                      return fail(added);
                  }
              }
              if (!wanted.principals.isEmpty()) {
                  const auto assigned = assign(change, {*id}, wanted.principals);
                  if (!assigned) {
                      return fail(assigned);
                  }
              }
              const auto stored = ApplicationStore(change.database()).byId(*id);
              const auto arn = stored ? arnOf(**stored) : Result<QString>(fail(stored));
              if (!arn) {
                  return fail(arn);
              }
              change.addResponse(u"applicationArn"_s, *arn);
              return {};
          });
    return done ? Result<Application::Id>(created) : fail(done);
}

Result<Application::Id> ApplicationService::add(Change &change, const Application &asked)
{
    if (const auto instance = enabledInstance(m_workspace); !instance) {
        return fail(instance);
    }
    Application application = trimmed(asked);
    application.id = {};
    if (auto valid = validate(application); !valid) {
        return fail(valid);
    }
    if (auto fresh
        = application.serviceCertificate.isEmpty() ? Status() : validateNewCertificate(application.serviceCertificate, change.now());
        !fresh) {
        return fail(fresh);
    }
    if (auto free = unique(change.database(), application); !free) {
        return fail(free);
    }
    const auto access
        = application.isFederated() ? Result<IntegratedAccess>(IntegratedAccess::AllAccounts) : integratedAccess(change.database());
    if (!access) {
        return fail(access);
    }
    if (*access == IntegratedAccess::None) {
        return fail(Error::Kind::Forbidden,
                    tr("Integrated applications have no access to users and groups yet. Enable access for them first, on the command "
                       "line with “gatehousectl application integrated-access --enable”."),
                    u"access"_s);
    }
    application.applicationId = u"apl-"_s + change.random().hex(16);
    application.createdAt = change.now();
    application.updatedAt = change.now();
    const auto id = ApplicationStore(change.database()).insert(application);
    if (!id) {
        return fail(id);
    }
    const auto use = QuotaStore(change.database()).use(Quota::AccountsAndApplications);
    const auto room = use ? quotaCheck(change.database(), Quota::AccountsAndApplications, use->used.value_or(0)) : Status(fail(use));
    return room ? id : fail(room);
}

Operation ApplicationService::operationOf(const Application &before, const Application &after) const
{
    const Differences differs(before, after);
    QJsonObject parameters{{u"applicationId"_s, before.applicationId}, {u"applicationName"_s, before.name}};
    if (differs.display) {
        addAll(parameters, displayOf(after));
    }
    if (differs.connection) {
        addAll(parameters, connectionOf(after));
    }
    if (differs.response) {
        addAll(parameters, responseOf(after));
    }
    if (differs.mappings) {
        parameters.insert(u"attributeMappings"_s, toJson(after.mappings));
    }
    if (differs.certificate) {
        parameters.insert(u"certificate"_s, after.serviceCertificate);
        parameters.insert(u"signedRequests"_s, after.signedRequests);
    }
    const auto named = [&](const QString &name, const QString &sentence) {
        return Operation{name, sentence.arg(before.name), parameters, source};
    };
    if (differs.count() == 1 && differs.display) {
        return named(u"UpdateApplicationInstanceDisplayData"_s, tr("Edit application %1"));
    }
    if (differs.count() == 1 && differs.response) {
        return named(u"UpdateApplicationInstanceResponseConfiguration"_s, tr("Edit the properties of application %1"));
    }
    if (differs.count() == 1 && differs.mappings) {
        return named(u"UpdateApplicationInstanceResponseSchemaConfiguration"_s, tr("Change the attribute mappings of application %1"));
    }
    if (differs.count() == 1 && differs.certificate) {
        return named(u"UpdateApplicationInstanceSecurityConfiguration"_s,
                     tr("Change the service provider's certificate of application %1"));
    }
    return named(u"UpdateApplicationInstanceServiceProviderConfiguration"_s, tr("Change the configuration of application %1"));
}

Status ApplicationService::update(const Application &asked)
{
    const auto before = application(asked.id);
    if (!before) {
        return fail(before);
    }
    const auto done = m_workspace.change(operationOf(*before, trimmed(asked)), [&](Change &change) { return update(change, asked); });
    return done ? Status() : fail(done);
}

Status ApplicationService::update(Change &change, const Application &asked)
{
    ApplicationStore store(change.database());
    const auto before = store.byId(asked.id);
    if (!before) {
        return fail(before);
    }
    if (!*before) {
        return fail(Error::Kind::NotFound, tr("This application does not exist any more."));
    }
    Application application = trimmed(asked);
    application.kind = (*before)->kind;
    application.templateId = (*before)->templateId;
    application.applicationId = (*before)->applicationId;
    application.state = (*before)->state;
    if (application.updatedAt.isValid() && application.updatedAt != (*before)->updatedAt) {
        return fail(Error::Kind::Conflict,
                    tr("%1 was changed by somebody else meanwhile. Look at the present values and try again.").arg((*before)->name));
    }
    if (auto valid = validate(application); !valid) {
        return valid;
    }
    const bool isNew = !application.serviceCertificate.isEmpty() && application.serviceCertificate != (*before)->serviceCertificate;
    if (auto fresh = isNew ? validateNewCertificate(application.serviceCertificate, change.now()) : Status(); !fresh) {
        return fresh;
    }
    if (auto free = unique(change.database(), application); !free) {
        return free;
    }
    if (Differences(**before, application).count() == 0) {
        return {};
    }
    application.updatedAt = change.now();
    return store.update(application);
}

}  // namespace gatehouse
