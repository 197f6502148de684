// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/organizationlisting.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace gatehouse {

/// Goes through JSON of any shape and takes roots, units, accounts and the organization out by what they look like.
class OrganizationsWalk
{
public:
    /// `file` is the file's path below what was chosen; ids in it say what the listed things are in.
    explicit OrganizationsWalk(const QString &file);

    void take(const QJsonDocument &document);
    [[nodiscard]] bool foundAnything() const { return m_foundAnything; }
    [[nodiscard]] const OrganizationListing &listing() const { return m_listing; }

private:
    void visit(const QJsonValue &value, const QString &parent);
    void refuseUnknown(const QJsonObject &object, const QString &list);
    void refuse(const QJsonValue &id, const QString &name, const QString &reason);
    void visitObject(const QJsonObject &object, const QString &parent);
    void takeOrganization(const QJsonObject &object);
    void takeUnit(const QJsonObject &object, const QString &id, const QString &parent);
    void takeAccount(const QJsonObject &object, const QString &id, const QString &parent);
    void takeArn(const QString &arn);
    [[nodiscard]] QStringList parentsOf(const QJsonObject &object, const QString &parent) const;

    QString m_file;
    QStringList m_hints;  ///< ids in the file's name, the last one first
    OrganizationListing m_listing;
    bool m_foundAnything = false;
};

}  // namespace gatehouse
