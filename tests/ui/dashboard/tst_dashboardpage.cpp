// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/accountservice.h"
#include "core/groups/groupservice.h"
#include "core/provisioning/provisioningservice.h"
#include "tests/ui/support/accessdesk.h"
#include "ui/console/consolewindow.h"
#include "ui/dashboard/counttile.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/daychart.h"
#include "ui/dashboard/linklist.h"
#include "ui/groups/groupspane.h"
#include "ui/history/historypane.h"
#include "ui/history/timerange.h"
#include "ui/shell/datatable.h"
#include "ui/shell/filterbar.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

struct Shown {
    AccessDesk access;
    DashboardPage page{access.desk};
    QSignalSpy pages{&page, &DashboardPage::pageRequested};

    Shown()
    {
        page.resize(1200, 800);
        page.show();
        QTRY_VERIFY(page.shown());
    }

    [[nodiscard]] QStringList lines(const QString &list) const
    {
        QStringList texts;
        const auto *model = page.findChild<LinkList *>(list)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            texts.append(model->index(row, 0).data().toString());
        }
        return texts;
    }
};

}  // namespace

class TestDashboardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAndLeadsToThePages()
    {
        Shown shown;
        auto *users = shown.page.findChild<CountTile *>(u"usersTile"_s);
        QCOMPARE(users->accessibleName(), u"Users: 3"_s);
        click(users);
        QCOMPARE(shown.pages.value(0).value(0).toString(), u"users"_s);
        auto *roles = shown.page.findChild<CountTile *>(u"provisioningTile"_s);
        roles->setFocus();
        QTest::keyClick(roles, Qt::Key_Space);
        QCOMPARE(shown.pages.value(1).value(0).toString(), u"provisioning"_s);
    }

    void followsChanges()
    {
        Shown shown;
        (void)shown.access.addUser(u"dora"_s);
        QTRY_COMPARE(shown.page.findChild<CountTile *>(u"usersTile"_s)->accessibleName(), u"Users: 4"_s);
        QVERIFY(shown.lines(u"recentChanges"_s).first().contains(u"dora"_s));
    }

    void readsAgainWhenItIsShownAgain()
    {
        Shown shown;
        QTRY_VERIFY(shown.access.isQuiet());
        shown.page.hide();
        (void)shown.access.addUser(u"dora"_s);
        QTRY_VERIFY(shown.access.isQuiet());
        QCOMPARE(shown.page.findChild<CountTile *>(u"usersTile"_s)->accessibleName(), u"Users: 3"_s);
        shown.page.show();
        QTRY_COMPARE(shown.page.findChild<CountTile *>(u"usersTile"_s)->accessibleName(), u"Users: 4"_s);
    }

    void saysWhatWantsToBeLookedAtAndLeadsThere()
    {
        Shown shown;
        assign(*shown.access.test, {shown.access.shop}, {shown.access.reading}, {Principal::of(shown.access.team)});
        QTRY_VERIFY(shown.lines(u"concerns"_s).join(u' ').contains(u"wait to be provisioned"_s)
                    || shown.lines(u"concerns"_s).join(u' ').contains(u"waits to be provisioned"_s));
        auto *list = shown.page.findChild<LinkList *>(u"concerns"_s);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(shown.pages.value(0).value(0).toString(), u"provisioning"_s);
    }

    void leadsToTheGroupsThatItMeans()
    {
        Shown shown;
        must(GroupService(*shown.access).create({{}, {}, u"Nobody"_s}));
        const auto place = [&shown] {
            const QStringList lines = shown.lines(u"concerns"_s);
            return lines.indexOf(lines.filter(u"no members"_s).value(0, u"-"_s));
        };
        QTRY_VERIFY(place() >= 0);
        QSignalSpy lists(&shown.page, &DashboardPage::listRequested);
        auto *list = shown.page.findChild<LinkList *>(u"concerns"_s);
        QTRY_VERIFY(!list->visualRect(list->model()->index(int(place()), 0)).isEmpty());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(int(place()), 0)).center());
        QCOMPARE(lists.size(), 1);
        GroupsPane pane(shown.access.desk);
        pane.resize(1200, 800);
        pane.show();
        auto *box = pane.filterBar().findChild<QComboBox *>(lists[0][1].toString());
        QVERIFY(box);
        box->setCurrentIndex(box->findData(lists[0][2]));
        QTRY_COMPARE(firstColumn(pane.table()), QStringList{u"Nobody"_s});
    }

    void tellsWhoBeginsWhere()
    {
        PeopleDesk people;
        DashboardPage page(people.desk);
        page.show();
        QTRY_VERIFY(page.shown());
        const auto *model = page.findChild<LinkList *>(u"concerns"_s)->model();
        QCOMPARE(model->rowCount(), 3);
        QVERIFY(model->index(0, 0).data().toString().contains(u"users"_s));
    }

    void leadsToAClosedAccountBeforeItIsGone()
    {
        Shown shown;
        NoProgress unwatched;
        must(AccountService(*shown.access).setState({shown.access.bank}, Account::State::Suspended, unwatched));
        QTRY_COMPARE(shown.lines(u"expiries"_s).size(), 1);
        QSignalSpy accounts(&shown.page, &DashboardPage::accountRequested);
        auto *list = shown.page.findChild<LinkList *>(u"expiries"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(accounts.size(), 1);
        QCOMPARE(accounts[0][0].toLongLong(), shown.access.bank.value);
    }

    void theChartIsReadWithTheKeyboard()
    {
        Shown shown;
        auto *chart = shown.page.findChild<DayChart *>();
        QSignalSpy days(chart, &DayChart::dayChosen);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        QTest::keyClick(chart, Qt::Key_Left);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(days.size(), 1);
        QCOMPARE(days[0][0].toDate(), shown.page.shown()->days.at(Dashboard::shownDays - 2).day);
    }

    void theWindowOpensTheEventThatWasChosen()
    {
        AccessDesk access;
        Theme theme(Theme::Mode::Light);
        ConsoleWindow window(access.desk, theme);
        window.show();
        auto *page = qobject_cast<DashboardPage *>(window.page(u"dashboard"_s));
        QVERIFY(page);
        QCOMPARE(window.currentKey(), u"dashboard"_s);
        QTRY_VERIFY(page->shown());
        const Event event = page->shown()->recent.at(2);
        Q_EMIT page->eventRequested(event.id.value);
        auto *history = qobject_cast<HistoryPane *>(window.page(u"history"_s));
        QTRY_COMPARE(history->currentId(), event.id.value);
        Q_EMIT page->dayRequested(page->shown()->days.last().day);
        QCOMPARE(history->timeRange().span(), TimeRange::Span::Custom);
    }
};

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboardpage.moc"
