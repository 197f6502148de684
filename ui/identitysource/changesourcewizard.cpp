// SPDX-License-Identifier: Apache-2.0
#include "ui/identitysource/changesourcewizard.h"

#include "core/users/userstore.h"
#include "ui/directories/directorystep.h"
#include "ui/identityproviders/providerstep.h"
#include "ui/identitysource/sourceoutcome.h"
#include "ui/identitysource/sourcereview.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostNamed = 1000;
const QString sourceField = u"source"_s;

/// What a change would do, with the names of those whom it leaves without a password.
struct Reviewed {
    SourceConsequence consequence{};
    QStringList waiting{};
};

Result<Reviewed> reviewed(Workspace &workspace, const SourceTarget &target)
{
    const IdentitySourceService service(workspace);
    const auto consequence = service.plan(target);
    if (!consequence) {
        return fail(consequence);
    }
    Reviewed read{*consequence, {}};
    if (consequence->needPassword == 0) {
        return read;
    }
    const auto ids = service.usersWhoWouldNeedPassword(mostNamed);
    if (!ids) {
        return fail(ids);
    }
    QList<qint64> keys;
    for (const User::Id id : *ids) {
        keys.append(id.value);
    }
    const auto users = UserStore(workspace.database()).records(keys);
    if (!users) {
        return fail(users);
    }
    for (const User &user : *users) {
        read.waiting.append(user.username);
    }
    return read;
}

}  // namespace

ChangeSourceWizard::ChangeSourceWizard(const Desk &desk, const IdentitySource &present, QWidget *parent)
    : StepWizard(tr("Change identity source"), tr("&Close"), parent)
    , m_desk(desk)
    , m_choice(makeChoice(present))
    , m_directory(new DirectoryStep(desk))
    , m_provider(new ProviderStep(desk))
    , m_review(new SourceReview)
    , m_outcome(new SourceOutcomePage(desk))
{
    setObjectName(u"changeSourceWizard"_s);
    resize(1000, 700);
    addStep({tr("Identity source"), tr("Users and groups come from one source at a time."), m_choice});
    addStep({tr("Directory"),
             tr("Users and groups come from this directory, and people sign in with the passwords that they have there."),
             m_directory,
             {},
             [this] { return leaveDirectory(); },
             [this] { return chosen() == SourceKind::ActiveDirectory; }});
    addStep({tr("Identity provider"),
             tr("People sign in there with SAML 2.0. Tell it about this instance, and read here what it says of itself."),
             m_provider,
             {},
             [this] { return leaveProvider(); },
             [this] { return chosen() == SourceKind::ExternalProvider; }});
    addStep({tr("Review"),
             tr("Nothing has been changed yet."),
             m_review,
             [this] { readConsequence(); },
             [this] { return leaveReview(); },
             {},
             tr("&Change identity source")});
    addStep({tr("Result"), {}, m_outcome, {}, {}, {}, tr("&Close"), Step::Kind::Outcome});
    connect(m_outcome, &SourceOutcomePage::pageRequested, this, [this](const QString &key) {
        accept();
        Q_EMIT pageRequested(key);
    });
    connect(m_directory, &DirectoryStep::pageRequested, this, [this](const QString &key) {
        QDialog::reject();
        Q_EMIT pageRequested(key);
    });
    connect(m_directory, &DirectoryStep::changed, this, &ChangeSourceWizard::clearError);
    connect(m_provider, &Form::changed, this, &ChangeSourceWizard::clearError);
}

Form *ChangeSourceWizard::makeChoice(const IdentitySource &present)
{
    QList<gatehouse::Choice> choices;
    if (present.kind != SourceKind::IdentityStore) {
        choices.append({nameOf(SourceKind::IdentityStore), tr("Identity store: users and groups are added here")});
    }
    choices.append({nameOf(SourceKind::ActiveDirectory), present.kind == SourceKind::ActiveDirectory
                                                             ? tr("Active Directory: another directory")
                                                             : tr("Active Directory: users and groups come from a directory")});
    choices.append({nameOf(SourceKind::ExternalProvider), present.kind == SourceKind::ExternalProvider
                                                              ? tr("External identity provider: another provider")
                                                              : tr("External identity provider: people sign in there with SAML 2.0")});
    auto *form = new Form;
    auto *now = new MessageBar;
    now->showMessage(Tone::Info, tr("The identity source is now: %1").arg(titleOf(present.kind, present.name)), MessageBar::Close::Hidden);
    form->addWidget(now);
    form->add(new RadioEdit(sourceField, tr("New identity source"), choices));
    connect(form, &Form::changed, this, [this] { m_consequence.reset(); });
    return form;
}

SourceKind ChangeSourceWizard::chosen() const
{
    return sourceKindOf(m_choice->text(sourceField)).value_or(SourceKind::IdentityStore);
}

SourceTarget ChangeSourceWizard::target() const
{
    SourceTarget target;
    target.kind = chosen();
    if (target.kind == SourceKind::ActiveDirectory) {
        target.directory = m_directory->value().value_or(gatehouse::Directory::Id());
    } else if (target.kind == SourceKind::ExternalProvider) {
        if (const auto provider = m_provider->value()) {
            target.provider = *provider;
        }
    }
    return target;
}

bool ChangeSourceWizard::leaveDirectory()
{
    const auto directory = m_directory->value();
    if (!directory) {
        showError(directory.error());
    }
    return directory.has_value();
}

bool ChangeSourceWizard::leaveProvider()
{
    const auto provider = m_provider->value();
    if (!provider) {
        showError(provider.error());
    }
    return provider.has_value();
}

void ChangeSourceWizard::readConsequence()
{
    m_consequence.reset();
    m_review->showWaiting();
    const int reading = ++m_reading;
    m_desk.read<Reviewed>(
        this, tr("Counting what is deleted and kept"), [target = target()](Workspace &at, Progress &) { return reviewed(at, target); },
        [this, reading](const Result<Reviewed> &read) {
            if (reading != m_reading || currentStep() != Review) {
                return;  // somebody went back meanwhile
            }
            if (!read) {
                Error error = read.error();
                error.message = QStringList{error.message, error.details}.join(u'\n').trimmed();
                showError(error);
                return;
            }
            m_consequence = read->consequence;
            setWeight(Review, m_consequence->deletesIdentities() ? Step::Weight::Danger : Step::Weight::Ordinary);
            m_review->setConsequence(read->consequence, read->waiting);
        });
}

bool ChangeSourceWizard::leaveReview()
{
    if (!m_consequence) {
        readConsequence();
        return false;
    }
    if (!m_review->submit()) {
        return false;
    }
    follow(m_desk.write<SourceOutcome>(
        this, tr("Changing the identity source"),
        [request = SourceRequest{target(), m_review->typedWord(), m_consequence}](Workspace &at, Progress &progress) {
            return IdentitySourceService(at).change(request, progress);
        },
        [this](const Result<SourceOutcome> &done) {
            if (done) {
                m_outcome->setOutcome(*done);
                Q_EMIT changed();
                goOn();
                return;
            }
            if (done.error().kind == Error::Kind::Conflict) {
                readConsequence();  // with the numbers of now
            }
            Error error = done.error();
            error.field.clear();  // the page is there already, and going to it would count again
            showError(error);
        }));
    return false;
}

}  // namespace gatehouse
