// SPDX-License-Identifier: Apache-2.0
#include "ui/identitysource/identitysourcescenes.h"

#include "core/identityproviders/nameid.h"
#include "core/identitysource/configurationservice.h"
#include "ui/directories/directoryscenes.h"
#include "ui/groups/groupspane.h"
#include "ui/identitysource/changesourcewizard.h"
#include "ui/identitysource/deleteconfigurationwizard.h"
#include "ui/identitysource/identitysourcepage.h"
#include "ui/identitysource/regiondialog.h"
#include "ui/identitysource/sourceoutcome.h"
#include "ui/identitysource/sourcereview.h"
#include "ui/shell/form.h"
#include "ui/shell/stage.h"
#include "ui/users/userspane.h"

#include <QAction>
#include <QCheckBox>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr IdentityCounts company{312, 24, 1480, 96, 41, 118, 280};

SourceConsequence consequence(SourceKind from, SourceKind to)
{
    const auto nameFor = [](SourceKind kind) {
        return kind == SourceKind::ActiveDirectory    ? u"corp.example.com"_s
               : kind == SourceKind::ExternalProvider ? u"https://idp.example.com/saml"_s
                                                      : QString();
    };
    SourceConsequence made;
    made.from = from;
    made.to = to;
    made.fromName = nameFor(from);
    made.toName = nameFor(to);
    made.counts = company;
    const bool comesBack = from == SourceKind::ExternalProvider && to == SourceKind::IdentityStore;
    made.needPassword = comesBack ? 32 : 0;
    return made;
}

/// A page of a wizard by itself, with the margins that it has there.
QWidget *framed(QWidget *page)
{
    auto *frame = new QWidget;
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->addWidget(page);
    return frame;
}

QWidget *review(SourceKind from, SourceKind to)
{
    auto *page = new SourceReview;
    page->setConsequence(consequence(from, to), {u"ana.ferreira"_s, u"bjorn.aas"_s, u"chen.wei"_s, u"dimitra.pappa"_s});
    return framed(page);
}

QWidget *reviewOfUsernamesThatNoProviderSends()
{
    SourceConsequence made = consequence(SourceKind::IdentityStore, SourceKind::ExternalProvider);
    made.barred = made.counts.users;
    made.remark = sentenceOn({made.counts.users, made.barred, {u"ana"_s, u"bjorn"_s, u"chen"_s, u"dimitra"_s, u"emil"_s}});
    auto *page = new SourceReview;
    page->setConsequence(made, {});
    return framed(page);
}

QWidget *outcome(const Desk &desk, SourceKind from, SourceKind to)
{
    auto *page = new SourceOutcomePage(desk);
    SourceOutcome done;
    done.consequence = consequence(from, to);
    done.snapshot.name = u"Identity source until 2026-03-02 09.30"_s;
    done.change = 1;
    page->setOutcome(done);
    return framed(page);
}

QWidget *wizardAt(const Desk &desk, SourceKind kind, int step)
{
    auto *wizard = new ChangeSourceWizard(desk, IdentitySource());
    wizard->choice().load({{u"source"_s, nameOf(kind)}});
    wizard->showStep(step);
    return wizard;
}

QWidget *deletion(const Desk &desk, int step)
{
    ConfigurationConsequence all;
    all.configuration = {18, 7, 8, 4};
    all.identities = company;
    auto *wizard = new DeleteConfigurationWizard(desk, all);
    if (step == DeleteConfigurationWizard::Backup) {
        wizard->backup().load({{u"backup"_s, u"sealed"_s}});
    }
    wizard->showStep(step);
    return wizard;
}

bool isRead(const QWidget &page)
{
    return static_cast<const IdentitySourcePage &>(page).isRead();
}

/// Has a stage say which source it has, and nothing more.
Status pretend(Workspace &workspace, SourceKind kind)
{
    const auto done = workspace.change({u"UpdateDirectoryAssociation"_s, u"Another identity source"_s}, [kind](Change &change) {
        return IdentitySourceStore(change.database()).setSource(kind, SourceKind::IdentityStore, change.now());
    });
    return done ? Status() : fail(done);
}

}  // namespace

QList<Scene> identitySourceScenes(const Desk &desk)
{
    using Kind = SourceKind;
    using Page = ChangeSourceWizard::Page;
    QList<Scene> scenes{
        {u"identity-source"_s, [&desk] { return new IdentitySourcePage(desk); }, isRead},
        {u"change-source-choose"_s, [&desk] { return wizardAt(desk, Kind::ActiveDirectory, Page::Choose); }},
        {u"change-source-directory"_s, [&desk] { return wizardAt(desk, Kind::ActiveDirectory, Page::Directory); }},
        {u"change-source-provider"_s, [&desk] { return wizardAt(desk, Kind::ExternalProvider, Page::Provider); }},
        {u"change-source-review-deletes"_s, [] { return review(Kind::IdentityStore, Kind::ActiveDirectory); }},
        {u"change-source-review-keeps"_s, [] { return review(Kind::IdentityStore, Kind::ExternalProvider); }},
        {u"change-source-review-barred"_s, [] { return reviewOfUsernamesThatNoProviderSends(); }},
        {u"change-source-review-passwords"_s, [] { return review(Kind::ExternalProvider, Kind::IdentityStore); }},
        {u"change-source-outcome"_s, [&desk] { return outcome(desk, Kind::IdentityStore, Kind::ActiveDirectory); }},
        {u"change-source-outcome-passwords"_s, [&desk] { return outcome(desk, Kind::ExternalProvider, Kind::IdentityStore); }},
        {u"region"_s, [&desk] { return new RegionDialog(desk); }},
        {u"delete-configuration-backup"_s, [&desk] { return deletion(desk, DeleteConfigurationWizard::Backup); }},
        {u"delete-configuration-review"_s, [&desk] { return deletion(desk, DeleteConfigurationWizard::Review); }},
    };
    if (const auto stage = stageWithDirectories(desk, true); stage && pretend(stage->desk().workspace, Kind::ActiveDirectory)) {
        scenes.append({u"identity-source-directory"_s, [stage] { return new IdentitySourcePage(stage->desk()); }, isRead});
        scenes.append({u"users-locked"_s, [stage] { return new UsersPane(stage->desk()); }});
        scenes.append({u"groups-locked"_s, [stage] { return new GroupsPane(stage->desk()); }});
    }
    return scenes;
}

}  // namespace gatehouse
