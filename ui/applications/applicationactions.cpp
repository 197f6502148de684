// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/applicationactions.h"

#include "core/accounts/organization.h"
#include "core/applications/identityprovider.h"
#include "core/saml/samldocuments.h"
#include "core/storage/savefile.h"
#include "ui/applications/addapplicationwizard.h"
#include "ui/applications/assignpeopledialog.h"
#include "ui/applications/integratedaccessdialog.h"
#include "ui/picking/typedids.h"

#include <QIODevice>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype manyToDelete = 10;  // from here on the word has to be typed

Status statusOf(const Result<ApplicationAssignmentOutcome> &outcome)
{
    return outcome ? Status() : fail(outcome);
}

}  // namespace

ApplicationActions::ApplicationActions(const Desk &desk, QWidget *origin) : QObject(origin), m_desk(desk), m_origin(origin) {}

std::optional<Application> ApplicationActions::existing(Application::Id id)
{
    const auto application = ApplicationService(m_desk.workspace).application(id);
    if (!application) {
        m_desk.prompts.show(m_origin, application.error());
        return std::nullopt;
    }
    return *application;
}

QString ApplicationActions::reasonAgainstAdding() const
{
    const auto instance = enabledInstance(m_desk.workspace);
    return instance ? QString() : instance.error().message;
}

void ApplicationActions::add(const QString &templateId)
{
    auto *wizard = new AddApplicationWizard(m_desk, m_origin);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &AddApplicationWizard::pageRequested, this, &ApplicationActions::pageRequested);
    connect(wizard, &QDialog::accepted, this, [this, wizard] { Q_EMIT added(wizard->added()); });
    if (!templateId.isEmpty()) {
        wizard->choose(templateId);
    }
    wizard->open();
}

void ApplicationActions::edit(Application::Id id, ApplicationDialog::About about)
{
    if (const auto application = existing(id)) {
        auto *dialog = new ApplicationDialog(m_desk, *application, about, m_origin);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void ApplicationActions::enable(const QList<Application::Id> &ids)
{
    m_desk.change(m_origin, tr("Enabling %Ln application(s)", nullptr, int(ids.size())), [ids](Workspace &at, Progress &progress) {
        return ApplicationService(at).setState(ids, Application::State::Enabled, progress);
    });
}

void ApplicationActions::disable(const QList<Application::Id> &ids)
{
    const auto only = ids.size() == 1 ? existing(ids.first()) : std::nullopt;
    if (ids.size() == 1 && !only) {
        return;
    }
    Question question;
    question.title = tr("Disable %1?").arg(only ? only->name : tr("%Ln application(s)", nullptr, int(ids.size())));
    question.text = tr("Nobody signs in to it any more. Who is signed in stays so until the session ends, for up to an hour in an "
                       "integrated application. Assignments stay.");
    question.action = tr("Disable");
    question.undoable = true;
    m_desk.prompts.confirm(m_origin, question, [this, ids] {
        m_desk.change(m_origin, tr("Disabling %Ln application(s)", nullptr, int(ids.size())), [ids](Workspace &at, Progress &progress) {
            return ApplicationService(at).setState(ids, Application::State::Disabled, progress);
        });
    });
}

void ApplicationActions::remove(const QList<Application::Id> &ids)
{
    m_desk.read<ApplicationRemoval>(
        this, tr("Counting what goes along"), [ids](Workspace &at, Progress &) { return ApplicationService(at).consequenceOfRemoval(ids); },
        [this, ids](const Result<ApplicationRemoval> &removal) {
            if (removal) {
                askToRemove(ids, *removal);
            } else {
                m_desk.prompts.show(m_origin, removal.error());
            }
        });
}

void ApplicationActions::askToRemove(const QList<Application::Id> &ids, const ApplicationRemoval &removal)
{
    const int count = int(ids.size());
    const auto only = count == 1 ? existing(ids.first()) : std::nullopt;
    if (count == 1 && !only) {
        return;
    }
    Question question;
    question.weight = Question::Weight::Danger;
    question.title = tr("Remove %1?").arg(only ? only->name : tr("%Ln application(s)", nullptr, count));
    question.text
        = tr("Nobody signs in to it from here any more, and it trusts certificates that are gone. The service provider keeps what "
             "it has.");
    question.consequences
        = {tr("%Ln user(s) or group(s) lose access.", nullptr, int(removal.assignments - removal.orphaned)),
           tr("%Ln certificate(s) with their keys are deleted.", nullptr, int(removal.certificates)), tr("You can undo this afterwards.")};
    question.action = tr("Remove %Ln application(s)", nullptr, count);
    question.typedWord = ids.size() >= manyToDelete ? u"DELETE"_s : QString();
    m_desk.prompts.confirm(m_origin, question, [this, ids] {
        m_desk.change(m_origin, tr("Removing %Ln application(s)", nullptr, int(ids.size())),
                      [ids](Workspace &at, Progress &progress) { return ApplicationService(at).remove(ids, progress); });
    });
}

void ApplicationActions::forceRemove(Application::Id id)
{
    const auto application = existing(id);
    if (!application) {
        return;
    }
    Question question;
    question.weight = Question::Weight::Danger;
    question.title = tr("Force-remove %1?").arg(application->name);
    question.text = tr("An integrated application is removed where it was made: there it can end what it would otherwise be paid for. "
                       "Force-removing is a last resort; disabling it is enough to keep people out.");
    question.consequences
        = {tr("Every permission to use it is deleted."), tr("It is cut off from single sign-on and can't be used any more."),
           tr("What the application keeps may be lost.")};
    question.action = tr("Force-remove");
    question.typedWord = ApplicationService::forceWord();
    m_desk.prompts.confirm(m_origin, question, [this, id] {
        m_desk.change(m_origin, tr("Force-removing an application"),
                      [id](Workspace &at, Progress &) { return ApplicationService(at).forceRemove(id, ApplicationService::forceWord()); });
    });
}

void ApplicationActions::assign(Application::Id id)
{
    if (const auto application = existing(id)) {
        auto *dialog = new AssignPeopleDialog(m_desk, *application, m_origin);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void ApplicationActions::unassign(Application::Id id, const QList<qint64> &assignments)
{
    const auto application = existing(id);
    if (!application) {
        return;
    }
    const int count = int(assignments.size());
    Question question;
    question.title = tr("Remove access of %Ln user(s) or group(s) to %1?", nullptr, count).arg(application->name);
    question.text = tr("They no longer see it in the access portal, unless another group of theirs is assigned.");
    question.action = tr("Remove access");
    question.undoable = true;
    m_desk.prompts.confirm(m_origin, question, [this, assignments] {
        m_desk.change(m_origin, tr("Removing access to an application"), [assignments](Workspace &at, Progress &progress) {
            return statusOf(ApplicationService(at).unassign(typedIds<ApplicationAssignment::Id>(assignments), progress));
        });
    });
}

void ApplicationActions::saveMetadata(Application::Id id)
{
    const auto application = existing(id);
    const auto provider = application ? identityProviderOf(m_desk.workspace, *application) : Result<IdentityProvider>(IdentityProvider());
    const auto document = provider ? m_desk.saml.identityProviderMetadata(*provider) : fail(provider);
    if (!application) {
        return;
    }
    if (!document) {
        m_desk.prompts.show(m_origin, document.error());
        return;
    }
    FileQuestion question;
    question.purpose = FileQuestion::Purpose::Save;
    question.title = tr("Save our metadata for %1").arg(application->name);
    question.filters = {tr("SAML metadata (*.xml)")};
    question.suggestedName = application->name + u"-metadata.xml"_s;
    m_desk.prompts.chooseFile(m_origin, question, [this, content = *document](const QString &path) {
        const Status saved = saveFile(
            path,
            [&content](QIODevice &file) -> Status {
                return file.write(content) == content.size() ? Status() : fail(Error::Kind::Storage, file.errorString());
            },
            Readers::Usual);
        if (saved) {
            m_desk.prompts.notify(m_origin, Tone::Success, tr("The metadata was saved."));
        } else {
            m_desk.prompts.show(m_origin, saved.error());
        }
    });
}

void ApplicationActions::chooseIntegratedAccess()
{
    auto *dialog = new IntegratedAccessDialog(m_desk, m_origin);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace gatehouse
