// SPDX-License-Identifier: Apache-2.0
// What a person waits for in front of the page "AWS accounts". GATEHOUSE_BENCH_ACCOUNTS sets the number of accounts; 3,000
// unless it is given.
#include "core/demo/democompany.h"
#include "core/policies/knowledge.h"
#include "core/provisioning/localprovisioner.h"
#include "core/provisioning/provisioningtasks.h"
#include "core/transfer/format.h"
#include "models/accounts/organizationtreemodel.h"
#include "protocols/csv/csvassignments.h"
#include "protocols/http/httpmetadatasource.h"
#include "protocols/saml/xmlsamldocuments.h"
#include "protocols/smtp/smtpsender.h"
#include "tests/bench/measurements.h"
#include "tests/support/testorganization.h"
#include "tests/ui/support/fakeprompts.h"
#include "tests/ui/support/testpeers.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountspane.h"
#include "ui/accounts/organizationview.h"
#include "ui/shell/desk.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;  // milliseconds

void waitForTree(OrganizationTreeModel &model)
{
    QSignalSpy loaded(&model, &OrganizationTreeModel::loaded);
    if (!model.isLoaded()) {
        loaded.wait(patience);
    }
}

void measureKeys(Measurements &table, OrganizationView &tree, OrganizationTreeModel &model, qint64 size)
{
    std::vector<double> times;
    for (const QString &text : {u"p"_s, u"pr"_s, u"pro"_s, u"prod"_s, u"a"_s, u"check"_s, u"12"_s, u"zz"_s}) {
        QElapsedTimer timer;
        timer.start();
        model.setFilter({text, {}});
        tree.viewport()->grab();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    table.add(u"search, keystroke to painted tree, slowest of 8"_s, size, times.back());
    table.add(u"search, keystroke to painted tree, median"_s, size, times.at(times.size() / 2));
    model.setFilter({});
}

}  // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    const Theme theme(Theme::Mode::Light);
    const TestWorkspace test;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, test.folder.path());
    const int asked = qEnvironmentVariableIntValue("GATEHOUSE_BENCH_ACCOUNTS");
    const qint64 size = asked > 0 ? asked : 3'000;
    NoProgress unwatched;
    DemoSize demo;
    demo.accounts = size;
    must(generate(*test, demo, unwatched));
    std::printf("%lld units\n", static_cast<long long>(must(UnitStore((*test).database()).count())));

    Measurements table;
    table.measure(u"floor: every unit and account, by SQLite alone"_s, size, 5, [&] { must(OrganizationTree::read(*test)); });
    Tasks tasks(*test);
    FakePrompts prompts;
    SmtpSender mail;
    TransferFormats formats;
    const Knowledge knowledge;
    const CsvAssignments assignmentFormat;
    ProvisioningTasks provisioning(tasks, [](Workspace &at) { return std::make_unique<LocalProvisioner>(at); });
    const XmlSamlDocuments saml;
    const HttpMetadataSource metadata;
    const TestPeers outside;
    const Desk desk{*test, tasks, prompts, mail, formats, knowledge, assignmentFormat, provisioning, saml, metadata, outside.peers};
    table.measure(u"accounts page, from nothing to painted"_s, size, 7, [&] {
        AccountsPage page(desk);
        page.resize(1200, 800);
        page.show();
        waitForTree(page.pane().treeModel());
        page.grab();
    });
    AccountsPage page(desk);
    page.resize(1200, 800);
    page.show();
    OrganizationView &tree = page.pane().tree();
    OrganizationTreeModel &model = page.pane().treeModel();
    waitForTree(model);
    page.grab();
    table.measure(u"expand all, painted"_s, size, 7, [&] {
        tree.collapseAll();
        tree.expandAll();
        tree.viewport()->grab();
    });
    measureKeys(table, tree, model, size);
    const Unit sandbox = must(UnitStore((*test).database()).named(u"Sandbox"_s)).value(0);
    const Account::Id moved{must(AccountStore((*test).database()).ids({})).last()};
    table.measure(u"move one account, until the tree has it"_s, size, 5, [&] {
        QSignalSpy loaded(&model, &OrganizationTreeModel::loaded);
        const Account before = must(AccountService(*test).account(moved));
        must(OrganizationService(*test).move({{}, {moved}}, before.unit == sandbox.id ? rootOf(*test).id : sandbox.id));
        loaded.wait(patience);
        tree.viewport()->grab();
    });
    return table.finish(argc, argv);
}
