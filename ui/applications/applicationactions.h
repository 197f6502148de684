// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/applicationservice.h"
#include "ui/applications/applicationdialog.h"
#include "ui/shell/desk.h"

#include <QObject>

#include <optional>

namespace gatehouse {

/// What a person does with applications, from whatever page: it asks, opens the dialogs and makes the changes.
class ApplicationActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs and questions appear above `origin`, which also owns this.
    ApplicationActions(const Desk &desk, QWidget *origin);

    /// From the catalogue; `templateId` skips the choice.
    void add(const QString &templateId = {});
    void edit(Application::Id id, ApplicationDialog::About about);
    void enable(const QList<Application::Id> &ids);
    /// Says who can't sign in any more.
    void disable(const QList<Application::Id> &ids);
    void remove(const QList<Application::Id> &ids);
    /// With the typed word (guide: "Remove an AWS SSO-integrated application").
    void forceRemove(Application::Id id);
    void assign(Application::Id id);
    void unassign(Application::Id id, const QList<qint64> &assignments);
    /// Asks where to, and writes the metadata document of this instance for the application.
    void saveMetadata(Application::Id id);
    /// In which accounts integrated applications may read users and groups.
    void chooseIntegratedAccess();

    /// Why nothing can be added here yet; empty when it can.
    [[nodiscard]] QString reasonAgainstAdding() const;

Q_SIGNALS:
    void added(gatehouse::Application::Id id);
    /// Another page has the way out: that of the secrets.
    void pageRequested(const QString &page);

private:
    [[nodiscard]] std::optional<Application> existing(Application::Id id);
    void askToRemove(const QList<Application::Id> &ids, const ApplicationRemoval &removal);

    const Desk &m_desk;
    QWidget *m_origin;
};

}  // namespace gatehouse
