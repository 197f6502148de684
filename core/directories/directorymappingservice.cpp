// SPDX-License-Identifier: Apache-2.0
#include "core/directories/directorymappingservice.h"

#include "core/directories/directorystore.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

Result<QList<DirectoryMappingLine>> DirectoryMappingService::lines() const
{
    const auto different = DirectoryStore(m_workspace.database()).mappings();
    if (!different) {
        return fail(different);
    }
    QList<DirectoryMappingLine> lines;
    for (const MappedAttribute &attribute : mappedAttributes()) {
        lines.append({attribute, different->value(attribute.name, attribute.expression)});
    }
    return lines;
}

Result<DirectoryMapping> DirectoryMappingService::mapping() const
{
    const auto different = DirectoryStore(m_workspace.database()).mappings();
    return different ? DirectoryMapping::compile(*different) : fail(different);
}

Status DirectoryMappingService::set(const QMap<QString, QString> &expressions)
{
    QMap<QString, QString> wanted;
    QJsonObject named;
    for (auto each = expressions.cbegin(); each != expressions.cend(); ++each) {
        wanted.insert(each.key(), each.value().trimmed());
        named.insert(each.key(), each.value().trimmed());
    }
    const Operation operation{u"UpdateDirectoryAttributeMappings"_s,
                              wanted.size() == 1 ? tr("Change the attribute mapping of %1").arg(wanted.firstKey())
                                                 : tr("Change the attribute mappings of the directory"),
                              {{u"mappings"_s, named}},
                              u"sso.amazonaws.com"_s};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        DirectoryStore store(change.database());
        const auto before = store.mappings();
        if (!before) {
            return fail(before);
        }
        for (auto each = wanted.cbegin(); each != wanted.cend(); ++each) {
            if (auto valid = validateDirectoryMapping(each.key(), each.value()); !valid) {
                return valid;
            }
            const bool isDefault = mappedAttribute(each.key())->expression == each.value();
            if (before->value(each.key()) == (isDefault ? QString() : each.value())) {
                continue;
            }
            auto written = isDefault ? store.removeMapping(each.key()) : store.setMapping(each.key(), each.value(), change.now());
            if (!written) {
                return written;
            }
        }
        return {};
    });
    return done ? Status() : fail(done);
}

Status DirectoryMappingService::reset(const QStringList &attributes)
{
    QMap<QString, QString> defaults;
    for (const MappedAttribute &attribute : mappedAttributes()) {
        if (attributes.isEmpty() || attributes.contains(attribute.name)) {
            defaults.insert(attribute.name, attribute.expression);
        }
    }
    for (const QString &name : attributes) {
        if (!mappedAttribute(name)) {
            return validateDirectoryMapping(name, {});
        }
    }
    return set(defaults);
}

}  // namespace gatehouse
