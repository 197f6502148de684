// SPDX-License-Identifier: Apache-2.0
#include "core/policies/knowledge.h"

#include "core/base/wholefile.h"
#include "core/policies/knowledgefile.h"
#include "core/policies/servicereader.h"
#include "core/policies/wildcard.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// Where keys stand whose first part is no service, or is a service that doesn't have them: those of identity providers in sts,
/// the others with the service that sets them. (A test finds the ones that are missing here.)
constexpr std::array<QStringView, 7> ownersOfOtherKeys{u"sts",         u"sso", u"cognito-identity", u"ec2-instance-connect",
                                                       u"iotjobsdata", u"q",   u"aws-marketplace"};

constexpr QStringView globalPrefix = u"aws";

/// "s3 Amazon S3" and so on.
QHash<QString, QString> builtInNames()
{
    QHash<QString, QString> names;
    QFile file(u":/policies/servicenames.txt"_s);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            names.insert(line.section(u' ', 0, 0), line.section(u' ', 1));
        }
    }
    return names;
}

QString servicesFolder()
{
    return u":/policies/services"_s;
}

/// One that was compiled in: what can't be read there is a mistake of the build, which tests would have found.
std::shared_ptr<const Service> builtInService(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    auto services = readServices(file.readAll());
    if (!services) {
        qFatal("%s: %s", qPrintable(fileName), qPrintable(services.error().message));
    }
    return std::make_shared<const Service>(std::move(services->first()));
}

Result<QList<Service>> importedServices(const QString &fileName)
{
    const auto text = readWhole(fileName, knowledgefile::mostBytes);
    return text ? readServices(*text) : fail(text);
}

}  // namespace

Knowledge::Knowledge(const QString &file) : m_names(builtInNames())
{
    if (file.isEmpty() || !QFile::exists(file)) {
        return;
    }
    auto services = importedServices(file);
    if (!services) {
        m_problem = services.error();
        return;
    }
    for (Service &service : *services) {
        const QString prefix = service.prefix;
        m_imported.append(prefix);
        m_names.insert(prefix.toLower(), service.name);
        m_services.insert(prefix.toLower(), std::make_shared<const Service>(std::move(service)));
    }
    m_imported.sort();
}

Knowledge::~Knowledge() = default;

const Service *Knowledge::loaded(const QString &prefix, const QString &fileName) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_services.constFind(prefix);
    if (known != m_services.cend()) {
        return known->get();
    }
    return m_services.insert(prefix, builtInService(fileName))->get();
}

const Service *Knowledge::globals() const
{
    return loaded(globalPrefix.toString(), u":/policies/globalkeys.txt"_s);
}

const Service *Knowledge::service(QStringView prefix) const
{
    const QString small = prefix.toString().toLower();
    if (small == globalPrefix || small.contains(u'/')) {
        return nullptr;
    }
    return loaded(small, servicesFolder() + u'/' + small + u".txt"_s);
}

QStringList Knowledge::prefixes() const
{
    QStringList prefixes = m_names.keys();
    prefixes.removeAll(globalPrefix.toString());
    prefixes.sort();
    return prefixes;
}

QString Knowledge::serviceName(const QString &prefix) const
{
    return m_names.value(prefix.toLower());
}

QList<KnownAction> Knowledge::actionsMatching(QStringView pattern) const
{
    QList<KnownAction> matching;
    const qsizetype colon = pattern.indexOf(u':');
    const QStringView prefix = colon < 0 ? pattern : pattern.left(colon);
    const QStringView action = colon < 0 ? QStringView(u"*") : pattern.mid(colon + 1);
    const auto addFrom = [&](const Service *service) {
        if (service != nullptr) {
            for (const Action *one : service->actionsMatching(action)) {
                matching.append({service, one});
            }
        }
    };
    if (!prefix.contains(u'*') && !prefix.contains(u'?')) {
        addFrom(colon < 0 ? nullptr : service(prefix));
        return matching;
    }
    for (const QString &one : prefixes()) {
        if (fitsWildcard(prefix, one, Qt::CaseInsensitive)) {
            addFrom(service(one));
        }
    }
    return matching;
}

const ConditionKey *Knowledge::globalKey(QStringView name) const
{
    const Service *table = globals();
    return table == nullptr ? nullptr : table->key(name);
}

QList<ConditionKey> Knowledge::globalKeys() const
{
    const Service *table = globals();
    return table == nullptr ? QList<ConditionKey>() : table->keys;
}

const ConditionKey *Knowledge::conditionKey(QStringView name) const
{
    if (const ConditionKey *global = globalKey(name)) {
        return global;
    }
    const auto keyIn = [&](QStringView prefix) {
        const Service *owner = service(prefix);
        return owner == nullptr ? nullptr : owner->key(name);
    };
    if (const ConditionKey *found = keyIn(name.left(name.indexOf(u':')))) {
        return found;
    }
    for (const QStringView prefix : ownersOfOtherKeys) {
        if (const ConditionKey *found = keyIn(prefix)) {
            return found;
        }
    }
    return nullptr;
}

const ConditionKey *Knowledge::conditionKey(const Service &service, const Action &action, QStringView name) const
{
    if (const ConditionKey *global = globalKey(name)) {
        return global;
    }
    const ConditionKey *key = service.key(name);
    if (key == nullptr || action.conditionKeys.contains(key->name)) {
        return key;
    }
    const bool isOfType = std::any_of(action.resources.cbegin(), action.resources.cend(), [&](const Action::On &on) {
        const ResourceType *type = service.resourceType(on.type);
        return type != nullptr && type->conditionKeys.contains(key->name);
    });
    return isOfType ? key : nullptr;
}

QString Knowledge::version() const
{
    QFile file(u":/policies/version.txt"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

}  // namespace gatehouse
