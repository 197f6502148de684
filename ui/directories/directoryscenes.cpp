// SPDX-License-Identifier: Apache-2.0
#include "ui/directories/directoryscenes.h"

#include "core/accounts/organizationservice.h"
#include "core/directories/directoryservice.h"
#include "core/secrets/serverpassword.h"
#include "ui/directories/connectiontestview.h"
#include "ui/directories/directorydialog.h"
#include "ui/directories/directorymappingsview.h"
#include "ui/directories/directorystep.h"
#include "ui/directories/directoryview.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"
#include "ui/shell/parts.h"
#include "ui/shell/stage.h"

#include <QCoreApplication>
#include <QFrame>
#include <QLayout>
#include <QScrollArea>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct DirectoryScenes {
    Q_DECLARE_TR_FUNCTIONS(DirectoryScenes)
};

using Outcome = ConnectionStepResult::Outcome;

Directory corpDirectory()
{
    Directory directory;
    directory.directoryId = u"d-906712ab3c"_s;
    directory.domain = u"corp.example.com"_s;
    directory.netbios = u"CORP"_s;
    directory.regions = {u"us-east-1"_s};
    directory.trusted = {u"emea.example.com"_s, u"apac.example.com"_s, u"labs.example.com"_s};
    directory.host = u"dc1.corp.example.com"_s;
    directory.authentication = Directory::Authentication::Gssapi;  // a picture has no key to seal a password with
    return directory;
}

Directory factoryDirectory()
{
    Directory directory;
    directory.directoryId = u"d-90671f00aa"_s;
    directory.kind = Directory::Kind::SelfManaged;
    directory.trust = Directory::Trust::OneWayOutgoing;
    directory.domain = u"factory.example.net"_s;
    directory.regions = {u"eu-west-1"_s};
    directory.authentication = Directory::Authentication::Gssapi;
    return directory;
}

Account managementAccount()
{
    Account account;
    account.accountId = u"111122223333"_s;
    account.name = u"Management"_s;
    account.email = u"aws@example.com"_s;
    return account;
}

ConnectionStepResult passed(ConnectionStep step, int microseconds, const QString &message)
{
    return {step, Outcome::Passed, std::chrono::microseconds(microseconds), message, {}, {}};
}

DirectoryTest goodTest()
{
    return {{passed(ConnectionStep::Resolve, 1200, DirectoryScenes::tr("%1 is %2.").arg(u"dc1.corp.example.com"_s, u"10.20.0.11"_s)),
             passed(ConnectionStep::Connect, 3400, DirectoryScenes::tr("%1 listens at port %2.").arg(u"10.20.0.11"_s).arg(636)),
             passed(ConnectionStep::Encrypt, 21300,
                    DirectoryScenes::tr("%1 is used. The certificate of %2, issued by %3, is valid until %4.")
                        .arg(u"TLS1.3"_s, u"CN=dc1.corp.example.com"_s, u"CN=Corp Issuing CA"_s, u"2027-05-01"_s)),
             passed(ConnectionStep::SignIn, 8100, DirectoryScenes::tr("Signed in as %1.").arg(u"reader@CORP.EXAMPLE.COM"_s)),
             passed(ConnectionStep::Read, 2600,
                    DirectoryScenes::tr("%1 is an Active Directory of %2; the root entry %3 can be read.")
                        .arg(u"dc1.corp.example.com"_s, u"DC=corp,DC=example,DC=com"_s, u"DC=corp,DC=example,DC=com"_s))},
            {DirectoryScenes::tr("The certificate of %1 expires on %2. From then on it can't be reached.")
                 .arg(u"dc1.corp.example.com"_s, u"2027-05-01"_s)}};
}

DirectoryTest failedTest()
{
    DirectoryTest test = goodTest();
    test.remarks.clear();
    test.steps[2] = {ConnectionStep::Encrypt,
                     Outcome::Failed,
                     std::chrono::microseconds(18'000),
                     DirectoryScenes::tr("The certificate of the server is not for %1 but for %2. Write the host by a name that is in the "
                                         "certificate.")
                         .arg(u"dc1.corp.example.com"_s, u"controller1.corp.example.com"_s),
                     u"CN=Corp Issuing CA"_s,
                     u"host"_s};
    test.steps[3] = {ConnectionStep::SignIn};
    test.steps[4] = {ConnectionStep::Read};
    return test;
}

DirectoryEntry anyPerson()
{
    DirectoryEntry entry{u"CN=Ana Ruiz,OU=People,DC=corp,DC=example,DC=com"_s, {}};
    entry.attributes = {{"objectGUID", {QByteArray::fromHex("5d41402abc4b2a76b9719d911017c592")}},
                        {"userPrincipalName", {"ana@corp.example.com"}},
                        {"displayName", {"Ana Ruiz"}},
                        {"givenName", {"Ana"}},
                        {"sn", {"Ruiz"}}};
    return entry;
}

/// As it stands on the page around it.
template<typename View>
View *framed(View *view)
{
    view->layout()->setContentsMargins(6 * grid, 4 * grid, 6 * grid, 4 * grid);
    return view;
}

QWidget *viewWith(const Desk &desk, const DirectoryTest &test)
{
    auto *view = framed(new DirectoryView(desk));
    view->test().showTest(test);
    return view;
}

QWidget *mappingsOf(const Desk &desk, const QString &email)
{
    auto *view = framed(new DirectoryView(desk));
    view->showMappings();
    view->mappings().showEntry(anyPerson());
    view->mappings().form().edit(u"name"_s)->setValue(u"${dir:lastname}, ${dir:firstname}"_s);
    view->mappings().form().edit(u"email"_s)->setValue(email);
    if (email.contains(u"${dir:}"_s)) {
        view->mappings().form().submit();
    }
    return view;
}

QWidget *refusedDialog(const Desk &desk)
{
    auto *dialog = new DirectoryDialog(desk);
    Form &form = dialog->form();
    form.edit(u"domain"_s)->setValue(u"factory.example.net"_s);
    form.edit(u"directoryId"_s)->setValue(u"d-12"_s);
    form.edit(u"kind"_s)->setValue(nameOf(Directory::Kind::SelfManaged));
    form.edit(u"trust"_s)->setValue(nameOf(Directory::Trust::OneWayIncoming));
    form.showError({Error::Kind::Invalid, DirectoryScenes::tr("A directory ID is “d-” and 10 hexadecimal digits, as in d-0123456789."),
                    u"directoryId"_s});
    return dialog;
}

QWidget *stepWith(const Desk &desk, const QString &domain, const std::optional<DirectoryTest> &test)
{
    auto *step = framed(new DirectoryStep(desk));
    const auto found = DirectoryService(desk.workspace).find(domain);
    if (found) {
        step->choose(found->id);
    }
    if (test) {
        step->test().showTest(*test);
    }
    return step;
}

}  // namespace

/// Another host, and the password was left as it is.
QWidget *movedDialog(const Desk &desk)
{
    const auto corp = DirectoryService(desk.workspace).find(u"corp.example.com"_s);
    if (!corp) {
        return nullptr;
    }
    Directory signing = *corp;
    signing.authentication = Directory::Authentication::Simple;
    signing.bindName = u"reader@corp.example.com"_s;
    auto *dialog = new DirectoryDialog(desk, signing);
    const PasswordReceiver kept{corp->host, corp->port, nameOf(corp->security)};
    PasswordReceiver asked = kept;
    asked.host = u"dc2.corp.example.com"_s;
    dialog->form().edit(u"host"_s)->setValue(asked.host);
    dialog->form().showError(givenForAnother(kept, asked, u"password"_s));
    return dialog;
}

std::shared_ptr<Stage> stageWithDirectories(const Desk &desk, bool connected)
{
    return Stage::make(desk, [connected](Workspace &workspace) -> Status {
        if (auto done = OrganizationService(workspace).enable(managementAccount()); !done) {
            return done;
        }
        DirectoryService service(workspace);
        const auto corp = service.add(corpDirectory(), {});
        const auto factory = service.add(factoryDirectory(), {});
        if (!corp || !factory) {
            return corp ? fail(factory) : fail(corp);
        }
        const auto done = connected ? workspace.change({u"ConnectDirectory"_s, DirectoryScenes::tr("Connect a directory")},
                                                       [&](Change &change) { return service.connect(change, *corp); })
                                    : Result<Workspace::Receipt>(Workspace::Receipt());
        return done ? Status() : fail(done);
    });
}

QList<Scene> directoryScenes(const Desk &desk)
{
    QList<Scene> scenes;
    if (const auto stage = stageWithDirectories(desk, true)) {
        scenes.append({u"directory"_s, [stage] { return framed(new DirectoryView(stage->desk())); }});
        scenes.append({u"directory-tested"_s, [stage] { return viewWith(stage->desk(), goodTest()); }});
        scenes.append({u"directory-unreachable"_s, [stage] { return viewWith(stage->desk(), failedTest()); }});
        scenes.append({u"directory-mappings"_s, [stage] { return mappingsOf(stage->desk(), u"${dir:proxyAddresses:SMTP}"_s); }});
        scenes.append({u"directory-mappings-refused"_s, [stage] { return mappingsOf(stage->desk(), u"mail:${dir:}"_s); }});
        scenes.append({u"directory-settings"_s, [stage] {
                           const auto corp = DirectoryService(stage->desk().workspace).find(u"corp.example.com"_s);
                           return corp ? new DirectoryDialog(stage->desk(), *corp) : nullptr;
                       }});
        scenes.append({u"directory-settings-refused"_s, [stage] { return movedDialog(stage->desk()); }});
    }
    if (const auto stage = stageWithDirectories(desk, false)) {
        scenes.append({u"directory-add"_s, [stage] { return new DirectoryDialog(stage->desk()); }});
        scenes.append({u"directory-add-refused"_s, [stage] { return refusedDialog(stage->desk()); }});
        scenes.append({u"directory-none"_s, [stage] { return new DirectoryView(stage->desk()); }});
        scenes.append({u"directory-step"_s, [stage] { return stepWith(stage->desk(), u"corp.example.com"_s, {}); }});
        scenes.append({u"directory-step-refused"_s, [stage] { return stepWith(stage->desk(), u"factory.example.net"_s, {}); }});
        scenes.append({u"directory-step-unreachable"_s, [stage] { return stepWith(stage->desk(), u"corp.example.com"_s, failedTest()); }});
    }
    return scenes;
}

}  // namespace gatehouse
