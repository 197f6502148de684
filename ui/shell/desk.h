// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/tasks.h"
#include "core/workspace/workspace.h"
#include "ui/shell/prompts.h"
#include "ui/shell/submit.h"

#include <QWidget>

#include <functional>

namespace gatehouse {

class AssignmentFormat;
class Knowledge;
class MailSender;
class MetadataSource;
struct Peers;
class ProvisioningTasks;
class SamlDocuments;
class TransferFormats;

/// What every pane works with; all of it is borrowed and outlives the panes.
///
/// Reading a page of records happens on this thread, everything else through `tasks`: a change may wait for the disk,
/// for another program or for a password to be hashed, and the window never does.
struct Desk {
    Workspace &workspace;
    Tasks &tasks;
    Prompts &prompts;
    MailSender &mail;
    const TransferFormats &formats;
    const Knowledge &knowledge;  ///< of the services and their actions
    const AssignmentFormat &assignmentFormat;
    ProvisioningTasks &provisioning;  ///< what brings the accounts in step
    const SamlDocuments &saml;
    const MetadataSource &metadata;
    const Peers &peers;  ///< servers and devices outside (ui/shell/peers.h)

    /// Makes a change in the background, then calls `then` with what came of it. `title` is what the task list shows
    /// if it takes long: "Deleting 312 users".
    template<typename T>
    Task *write(QObject *context, const QString &title, std::function<Result<T>(Workspace &, Progress &)> work,
                std::function<void(const Result<T> &)> then) const
    {
        return tasks.start<T>(Tasks::Lane::Write, title, context, std::move(work), std::move(then));
    }

    /// Like `write`, for a change without an answer: an error is shown above `parent`, and `then` runs on success only.
    Task *change(QWidget *parent, const QString &title, std::function<Status(Workspace &, Progress &)> work,
                 std::function<void()> then = {}) const
    {
        return tasks.start<void>(Tasks::Lane::Write, title, parent, std::move(work),
                                 [this, parent, then = std::move(then)](const Status &status) {
                                     if (!status) {
                                         if (status.error().kind != Error::Kind::Cancelled) {
                                             prompts.show(parent, status.error());
                                         }
                                     } else if (then) {
                                         then();
                                     }
                                 });
    }

    /// Makes the change that a dialog was submitted for; the dialog says what went wrong.
    Task *submit(QObject *dialog, const QString &title, std::function<Status(Workspace &, Progress &)> work, Done done) const
    {
        return tasks.start<void>(Tasks::Lane::Write, title, dialog, std::move(work), std::move(done));
    }

    /// Reads in the background what takes too long for this thread.
    template<typename T>
    Task *read(QObject *context, const QString &title, std::function<Result<T>(Workspace &, Progress &)> work,
               std::function<void(const Result<T> &)> then, Task::Shown shown = Task::Shown::No) const
    {
        return tasks.start<T>(Tasks::Lane::Read, title, context, std::move(work), std::move(then), shown);
    }
};

}  // namespace gatehouse
