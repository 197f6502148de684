// SPDX-License-Identifier: Apache-2.0
#include "models/users/usertablemodel.h"
#include "tests/support/manyusers.h"
#include "tests/ui/support/testdesk.h"
#include "ui/shell/datatable.h"
#include "ui/shell/filterbar.h"
#include "ui/users/userspane.h"

#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <limits>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr int few = 10'000;
constexpr int many = 100'000;
constexpr int patience = 60'000;  // milliseconds

/// Milliseconds of processor time of this thread, which is the window's.
double workOfWindow()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

qint64 residentPages()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
}

std::function<void(TestWorkspace &)> filledWith(int users)
{
    return [users](TestWorkspace &test) { fillWithUsers(*test, users); };
}

}  // namespace

/// How long the window's thread works for the users page with a hundred thousand users, beside ten thousand. What the same takes with a
/// million is measured by the benchmark "window".
class TestManyUsers : public QObject
{
    Q_OBJECT

    TestDesk m_few{filledWith(few)};
    TestDesk m_many{filledWith(many)};

    static void waitForAll(TestDesk &desk, const UsersPane &pane, int rows)
    {
        QTRY_COMPARE_WITH_TIMEOUT(pane.model().rowCount(), rows, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!pane.model().isLoading() && desk.isQuiet(), patience);
    }

    /// The least of several rounds: the others were disturbed.
    template<typename Work>
    void compareTwice(Work work)
    {
        constexpr double unavoidable = 3;  // milliseconds: what no such clock is exact enough for
        double small = std::numeric_limits<double>::max();
        double large = small;
        for (int round = 0; round < 5; ++round) {
            small = std::min(small, work(m_few));
            large = std::min(large, work(m_many));
        }
        QVERIFY2(large <= 2 * small + unavoidable, qPrintable(u"%1 ms, and %2 ms with ten times as many"_s.arg(small).arg(large)));
    }

private Q_SLOTS:
    void beginsWithTheFirstRows()
    {
        UserTableModel model(*m_many, m_many.tasks);
        QSignalSpy loaded(&model, &IdListModel::loaded);
        QList<int> counts;
        connect(&model, &QAbstractItemModel::rowsInserted, this, [&] { counts.append(model.rowCount()); });
        model.sort(0);
        QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, patience);
        QCOMPARE(counts, (QList<int>{256, many}));
        QTRY_VERIFY_WITH_TIMEOUT(m_many.isQuiet(), patience);
    }

    void opensAsQuickly()
    {
        compareTwice([](TestDesk &desk) {
            const double begin = workOfWindow();
            UsersPane pane(desk.desk);
            pane.resize(1200, 800);
            pane.show();
            while (pane.model().rowCount() == 0) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
            pane.grab();
            return workOfWindow() - begin;
        });
    }

    void filtersAsQuickly()
    {
        UsersPane small(m_few.desk);
        UsersPane large(m_many.desk);
        for (UsersPane *pane : {&small, &large}) {
            pane->resize(1200, 800);
            pane->show();
        }
        waitForAll(m_few, small, few);
        waitForAll(m_many, large, many);
        for (const QString &key : {u"k"_s, u"i"_s, u"m"_s, u"zoë"_s}) {
            compareTwice([&](TestDesk &desk) {
                UsersPane &pane = &desk == &m_few ? small : large;
                QSignalSpy shown(&pane.model(), &QAbstractItemModel::dataChanged);
                const double begin = workOfWindow();
                pane.filterBar().line()->setText(key);
                while (shown.isEmpty()) {
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                }
                pane.grab();
                const double took = workOfWindow() - begin;
                pane.filterBar().line()->clear();
                [&] { waitForAll(desk, pane, &desk == &m_few ? few : many); }();
                return took;
            });
        }
    }

    void scrollsFromTheFirstRowToTheLastInTheSameMemory()
    {
        UsersPane pane(m_many.desk);
        pane.resize(1200, 800);
        pane.show();
        waitForAll(m_many, pane, many);
        const qint64 before = residentPages();
        QScrollBar *bar = pane.table().verticalScrollBar();
        for (int step = 0; step <= 400; ++step) {
            bar->setValue(int(qint64(bar->maximum()) * step / 400));
            QCoreApplication::processEvents();
        }
        QCOMPARE(pane.table().rowAt(pane.table().viewport()->height() - 1), many - 1);
        constexpr qint64 most = 60LL * 1024 * 1024 / 4096;
        QVERIFY2(residentPages() - before < most, qPrintable(QString::number(residentPages() - before)));
    }

    void restsWhenNothingHappens()
    {
        UsersPane pane(m_many.desk);
        pane.show();
        (*m_many).watch();
        waitForAll(m_many, pane, many);
        const auto rests = [&] {
            const auto timers = pane.findChildren<QTimer *>() + (*m_many).findChildren<QTimer *>() + m_many.tasks.findChildren<QTimer *>();
            return std::none_of(timers.begin(), timers.end(), [](const QTimer *each) { return each->isActive(); });
        };
        QTRY_VERIFY(rests());
    }
};

QTEST_MAIN(TestManyUsers)
#include "tst_manyusers.moc"
