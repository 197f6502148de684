// SPDX-License-Identifier: Apache-2.0
// How it stands in the accounts: features A3, A5 and P3.
#include "models/provisioning/accountprovisioningmodel.h"
#include "tests/ui/support/accessdesk.h"
#include "ui/provisioning/provisioningpane.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/pageheader.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr int stateColumn = 3;

/// The page while the team shall read the shop, the bank and the sandbox.
struct Shown {
    Shown()
    {
        assign(*desk.test, {desk.shop, desk.bank, desk.sandbox}, {desk.reading}, {Principal::of(desk.team)});
        pane = std::make_unique<ProvisioningPane>(desk.desk);
        tester = std::make_unique<QAbstractItemModelTester>(&pane->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        pane->resize(1100, 600);
        pane->show();
    }

    [[nodiscard]] QStringList states() const
    {
        QStringList states;
        for (int row = 0; row < pane->model().rowCount(); ++row) {
            states.append(pane->model().index(row, stateColumn).data().toString());
        }
        return states;
    }

    AccessDesk desk;
    std::unique_ptr<ProvisioningPane> pane;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

}  // namespace

class TestProvisioningPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a3ProvisionsWhatWaits()
    {
        const Shown shown;
        const QString waits = labelOf(AccountProvisioning::State::Pending);
        QTRY_COMPARE(shown.states(), QStringList({waits, waits, waits}));
        QTRY_COMPARE(shown.pane->header().subtitle(), u"3 role(s) wait · 0 failed"_s);
        QTRY_VERIFY(actionOf(*shown.pane, u"provisionWaiting"_s).isEnabled());
        actionOf(*shown.pane, u"provisionWaiting"_s).trigger();
        const QString done = labelOf(AccountProvisioning::State::Provisioned);
        QTRY_COMPARE(shown.states(), QStringList({done, done, done}));
        QTRY_COMPARE(shown.pane->header().subtitle(), u"Nothing waits, nothing has failed"_s);
        QTRY_VERIFY(!actionOf(*shown.pane, u"provisionWaiting"_s).isEnabled());
    }

    void a3ShowsWhyItFailedAndTriesAgain()
    {
        Shown shown;
        shown.desk.accounts.refuse(u"100000000002"_s, u"The account is out of reach."_s);
        shown.desk.provisioning.start(shown.pane.get());
        QTRY_COMPARE(shown.states().value(2), labelOf(AccountProvisioning::State::Failed));
        QCOMPARE(shown.pane->model().recordAt(2)->reason, u"The account is out of reach."_s);
        shown.desk.accounts.refuseNothing();
        clickRow(shown.pane->table(), 2);
        QTRY_VERIFY(actionOf(*shown.pane, u"retrySelected"_s).isEnabled());
        actionOf(*shown.pane, u"retrySelected"_s).trigger();
        QTRY_COMPARE(shown.states().value(2), labelOf(AccountProvisioning::State::Provisioned));
        QCOMPARE(roleCount(shown.desk), 3);
    }

    void p3BringsUpToDateWhatIsNot()
    {
        Shown shown;
        shown.desk.provisioning.start(shown.pane.get());
        QTRY_COMPARE(roleCount(shown.desk), 3);
        PermissionSetService sets(*shown.desk.test);
        PermissionSet set = must(sets.permissionSet(shown.desk.reading));
        set.sessionSeconds = 7200;
        must(sets.update(set));
        const QString late = labelOf(AccountProvisioning::State::OutOfDate);
        QTRY_COMPARE(shown.states(), QStringList({late, late, late}));
        clickRow(shown.pane->table(), 0);
        actionOf(*shown.pane, u"reprovisionSelected"_s).trigger();
        const QString done = labelOf(AccountProvisioning::State::Provisioned);
        QTRY_COMPARE(shown.states(), QStringList({done, late, late}));
        QTRY_VERIFY(shown.desk.isQuiet());
        actionOf(*shown.pane, u"reprovisionOutOfDate"_s).trigger();
        QTRY_COMPARE(shown.desk.prompts.questions.size(), 1);
        QCOMPARE(shown.desk.prompts.questions.first().action, u"Reprovision 2 role(s)"_s);
        QTRY_COMPARE(shown.states(), QStringList({done, done, done}));
    }

    void a3StopsAndKeepsTheRestWaiting()
    {
        Shown shown;
        shown.desk.accounts.hold();
        shown.desk.provisioning.start(shown.pane.get());
        click(shown.pane->findChild<QPushButton *>(u"stopProvisioning"_s));
        shown.desk.accounts.goOn();
        QTRY_VERIFY(!shown.desk.provisioning.current());
        QTRY_VERIFY(!shown.pane->findChild<QPushButton *>(u"stopProvisioning"_s)->isVisible());
    }

    void narrowsByStatus()
    {
        const Shown shown;
        QTRY_COMPARE(shown.states().size(), 3);
        auto *states = shown.pane->filterBar().findChild<QComboBox *>(u"state"_s);
        states->setCurrentIndex(states->findText(labelOf(AccountProvisioning::State::Failed)));
        QTRY_COMPARE(shown.states().size(), 0);
        states->setCurrentIndex(states->findText(labelOf(AccountProvisioning::State::Pending)));
        QTRY_COMPARE(shown.states().size(), 3);
    }
};

QTEST_MAIN(TestProvisioningPane)
#include "tst_provisioningpane.moc"
