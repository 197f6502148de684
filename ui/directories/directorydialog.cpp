// SPDX-License-Identifier: Apache-2.0
#include "ui/directories/directorydialog.h"

#include "core/directories/directoryservice.h"
#include "ui/directories/connectiontestview.h"
#include "ui/directories/directoryform.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"

#include <memory>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

Directory usualDirectory(const Desk &desk)
{
    Directory directory;
    directory.regions = {desk.workspace.setting(u"region"_s)};
    return directory;
}

/// Two dialogs are made of this: only a directory that is there has a password.
bool keepsPassword(const Desk &desk, const Directory &directory)
{
    return DirectoryService(desk.workspace).hasPassword(directory).value_or(false);
}

}  // namespace

DirectoryDialog::DirectoryDialog(const Desk &desk, QWidget *parent) : DirectoryDialog(desk, usualDirectory(desk), false, parent) {}

DirectoryDialog::DirectoryDialog(const Desk &desk, const Directory &directory, QWidget *parent)
    : DirectoryDialog(desk, directory, keepsPassword(desk, directory), parent)
{
}

DirectoryDialog::DirectoryDialog(const Desk &desk, const Directory &directory, bool hasPassword, QWidget *parent)
    : FormDialog(directory.id.isValid() ? tr("Settings of %1").arg(directory.domain) : tr("Add a directory"), new Form,
                 directory.id.isValid() ? tr("&Save changes") : tr("&Add directory"), parent)
    , m_desk(desk)
    , m_directory(directory)
    , m_hasPassword(hasPassword)
    , m_obstacles(new MessageBar(&form()))
    , m_test(new ConnectionTestView(desk, &form()))
{
    setObjectName(u"directoryDialog"_s);
    setIntroduction(directory.id.isValid() ? tr("How the directory is known in AWS Directory Service, and how it is reached from here.")
                                           : tr("Set it up in AWS Directory Service first. Here it is made known, and how it is reached."));
    m_obstacles->setObjectName(u"directoryObstacles"_s);
    form().addWidget(m_obstacles);  // on top, where it is seen while the fields below it are filled in
    addDirectoryFields(form(), desk.prompts, !directory.id.isValid(), hasPassword);
    loadDirectory(form(), directory);
    form().markUntouched();
    form().addWidget(m_test);
    m_test->setSource([this]() -> Result<ConnectionTestView::Source> {
        const Directory written = directoryIn(form(), m_directory);
        if (auto valid = validate(written); !valid) {
            form().showError(valid.error());
            return fail(Error::Kind::Invalid, tr("Correct the settings first."));
        }
        if (auto stays = form().text(u"password"_s).isEmpty() ? DirectoryService(m_desk.workspace).keepsPasswordFor(written) : Status();
            !stays) {
            form().showError(stays.error());
            return fail(Error::Kind::Invalid, tr("Correct the settings first."));
        }
        return [written, typed = typedPassword(), kept = m_hasPassword](Workspace &at) -> Result<DirectoryConnection> {
            if (typed->isEmpty() && kept) {
                return DirectoryService(at).connection(written);
            }
            DirectoryConnection connection = connectionTo(written);
            connection.password = typed;
            return connection;
        };
    });
    connect(&form(), &Form::changed, this, [this] {
        m_test->clear();
        showObstacles();
    });
    showObstacles();
    resize(760, 860);
    setSubmit([this](Done done) { save(std::move(done)); });
}

std::shared_ptr<SecretBytes> DirectoryDialog::typedPassword() const
{
    return std::make_shared<SecretBytes>(SecretBytes::ofText(form().text(u"password"_s)));
}

void DirectoryDialog::showObstacles()
{
    const Directory written = directoryIn(form(), m_directory);
    const auto obstacles = DirectoryService(m_desk.workspace).obstacles(written);
    const QStringList against = obstacles ? *obstacles : QStringList{obstacles.error().message};
    const QStringList all = against + remarksOn(written);
    if (all.isEmpty()) {
        m_obstacles->clear();
    } else {
        m_obstacles->showMessage(against.isEmpty() ? Tone::Info : Tone::Warning, all.join(u'\n'), MessageBar::Close::Hidden);
    }
}

void DirectoryDialog::save(Done done)
{
    const Directory written = directoryIn(form(), m_directory);
    m_desk.write<Directory::Id>(
        this,
        m_directory.id.isValid() ? tr("Saving the settings of %1").arg(written.domain) : tr("Adding the directory %1").arg(written.domain),
        [written, typed = typedPassword()](Workspace &at, Progress &) -> Result<Directory::Id> {
            DirectoryService service(at);
            if (!written.id.isValid()) {
                return service.add(written, *typed);
            }
            const auto changed = service.update(written, typed->isEmpty() ? nullptr : typed.get());
            return changed ? Result<Directory::Id>(written.id) : fail(changed);
        },
        [this, done = std::move(done)](const Result<Directory::Id> &id) {
            done(id ? Status() : fail(id));
            auto *message = form().findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
            if (id) {
                Q_EMIT saved(*id);
            } else if (id.error().field == "secrets"_L1 && message) {
                message->setAction(tr("Go to the secrets"), [this] {
                    Q_EMIT pageRequested(u"secrets"_s);
                    QDialog::done(QDialog::Rejected);
                });
            }
        });
}

}  // namespace gatehouse
