// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/applicationassignmentstore.h"
#include "core/applications/applicationstore.h"
#include "core/base/progress.h"
#include "core/certificates/x509.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace gatehouse {

struct SamlEntity;
struct ServiceProvider;

/// An application with the certificate that is made for it.
struct NewApplication {
    Application application{};      ///< id, applicationId and times are given by the service; usual mappings where it has none
    CertificateWish certificate{};  ///< RSA 2048, SHA-256, five years
    bool withCertificate = true;    ///< without one nothing can be signed until one is generated; an integrated one never has any
    QList<Principal> principals{};  ///< who is assigned at once; nobody to an integrated one
};

/// An application with what its service provider says of itself.
struct ServiceProviderImport {
    Application application{};
    QStringList remarks{};  ///< what was not taken from the metadata, and why: translated sentences
};

/// What goes along when applications are removed.
struct ApplicationRemoval {
    qint64 applications = 0;
    qint64 assignments = 0;
    qint64 certificates = 0;
    qint64 orphaned = 0;  ///< of the assignments: they gave nobody access
};

/// Who loses access when assignments to applications are removed.
struct ApplicationAccessLoss {
    qint64 removed = 0;  ///< assignments that are there
    qint64 absent = 0;
    qint64 people = 0;  ///< enabled users who could use one of the applications, and can't by another way

    bool operator==(const ApplicationAccessLoss &) const = default;
};

/// What an administrator may do with applications (guide: "Manage SSO to your applications"). A method that takes a `Change &` is a step
/// of a larger change; the others go through the door themselves.
class ApplicationService
{
    Q_DECLARE_TR_FUNCTIONS(ApplicationService)

public:
    explicit ApplicationService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<Application> application(Application::Id id) const;
    /// The application that a person means: by application ID, ARN or name. An ID comes first, so that no name can hide it.
    [[nodiscard]] Result<Application> find(const QString &reference) const;
    [[nodiscard]] Result<QString> arnOf(const Application &application) const;
    /// The name itself, or with the first number behind it that no application has: "Salesforce 2".
    [[nodiscard]] Result<QString> freeName(const QString &wanted) const;

    /// Waits for the key of the secrets and makes a key: never on a window's thread. Error::Kind::Forbidden with the field "secrets"
    /// where no key can be kept; "quota" at most so many accounts and applications together (guide: "Additional quotas").
    Result<Application::Id> create(const NewApplication &wanted);
    /// The step, without a certificate.
    Result<Application::Id> add(Change &change, const Application &application);

    /// Everything but kind, template and state. `application.updatedAt` is what the edit began with: when the application was changed
    /// since, the answer is a Conflict. The history names the operation after what differs.
    Status update(const Application &application);
    Status update(Change &change, const Application &application);

    /// What the service provider says of itself: where assertions are sent and for whom they are, its certificate and the format of the
    /// Subject that it asks for; it takes the place of what was there. A certificate stays where the metadata has none that is valid and
    /// small enough. Answers the remarks. `entityId` chooses one of several; Error::Kind::Invalid with
    /// the field "metadata", and all of them as details, when that is not clear.
    Result<QStringList> importServiceProvider(Application::Id id, const QList<SamlEntity> &entities, const QString &entityId = {});
    /// The same on a record that is not stored yet, for a form.
    [[nodiscard]] Result<ServiceProviderImport> withServiceProvider(const Application &application, const QList<SamlEntity> &entities,
                                                                    const QString &entityId = {}) const;

    /// Nobody signs in to a disabled one; assignments stay (guide: "Disable or enable an AWS SSO-integrated application").
    Status setState(const QList<Application::Id> &ids, Application::State state, Progress &progress);
    /// With assignments, mappings and certificates. Error::Kind::Forbidden for an integrated one.
    Status remove(const QList<Application::Id> &ids, Progress &progress);
    /// An integrated application, against its own will: `typed` has to be "remove" (guide: "Remove an AWS SSO-integrated application").
    Status forceRemove(Application::Id id, const QString &typed);
    [[nodiscard]] static QString forceWord();
    [[nodiscard]] Result<ApplicationRemoval> consequenceOfRemoval(const QList<Application::Id> &ids) const;

    /// Everyone to every application, in one change. A disabled user gets nothing new, and an integrated application assigns its users
    /// itself: Error::Kind::Forbidden.
    Result<ApplicationAssignmentOutcome> assign(const QList<Application::Id> &applications, const QList<Principal> &principals,
                                                Progress &progress);
    /// The step.
    Result<ApplicationAssignmentOutcome> assign(Change &change, const QList<Application::Id> &applications,
                                                const QList<Principal> &principals);
    Result<ApplicationAssignmentOutcome> unassign(const QList<Application::Id> &applications, const QList<Principal> &principals,
                                                  Progress &progress);
    /// What `unassign` would do; nothing is written.
    [[nodiscard]] Result<ApplicationAccessLoss> lossOf(const QList<Application::Id> &applications,
                                                       const QList<Principal> &principals) const;
    /// Removes the assignments with these keys.
    Result<ApplicationAssignmentOutcome> unassign(const QList<ApplicationAssignment::Id> &ids, Progress &progress);

private:
    [[nodiscard]] QString takeCertificate(Application &application, const ServiceProvider &provider) const;
    [[nodiscard]] Status unique(Database &database, const Application &application) const;
    [[nodiscard]] Operation operationOf(const Application &before, const Application &after) const;
    Status removeAll(const Operation &operation, const QList<Application::Id> &ids, bool integrated, Progress &progress);
    Status removeOne(Change &change, Application::Id id, bool integrated) const;

    Workspace &m_workspace;
};

}  // namespace gatehouse
