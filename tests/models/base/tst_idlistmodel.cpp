// SPDX-License-Identifier: Apache-2.0
#include "models/base/idlistmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

class Numbers final : public IdListModel
{
public:
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(idAt(index.row())) : QVariant();
    }
    void show(const QList<qint64> &next) { takeIds(next, difference(ids(), next)); }
    void replace(const QList<qint64> &next) { takeIds(next, replacement(ids(), next)); }
};

QList<qint64> someOf(QRandomGenerator &random, int most, bool shuffled)
{
    QList<qint64> ids;
    for (qint64 id = 1; id <= most; ++id) {
        if (random.bounded(2)) {
            ids.append(id);
        }
    }
    if (shuffled) {
        std::shuffle(ids.begin(), ids.end(), random);
    }
    return ids;
}

}  // namespace

class TestIdListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWentAndCame()
    {
        const IdDifference change = difference({1, 2, 3, 4, 5}, {1, 3, 4, 9, 5});
        QCOMPARE(change.removed, (QList<IdDifference::Range>{{1, 1}}));
        QCOMPARE(change.inserted, (QList<IdDifference::Range>{{3, 1}}));
        QVERIFY(!change.reordered);
        QVERIFY(difference({1, 2}, {2, 1}).reordered);
        QVERIFY(difference({1, 2}, {1, 2}).isEmpty());
    }

    void replacesAListOfWhichNothingIsHeldOnTo()
    {
        Numbers model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (const QList<qint64> &next : {QList<qint64>{1, 2, 3}, QList<qint64>{3, 4}, QList<qint64>{}, QList<qint64>{5}}) {
            model.replace(next);
            QCOMPARE(model.ids(), next);
        }
    }

    void followsAnyListAndKeepsTheSelection()
    {
        Numbers model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QItemSelectionModel selection(&model);
        QRandomGenerator random(7);
        for (int round = 0; round < 400; ++round) {
            const int most = round % 3 == 0 ? 200 : 12;
            const QList<qint64> next = someOf(random, most, round % 2 == 0);
            QList<qint64> chosen;
            const QModelIndexList before = selection.selectedRows();
            for (const QModelIndex &index : before) {
                chosen.append(model.idAt(index.row()));
            }
            model.show(next);
            QCOMPARE(model.ids(), next);

            QList<qint64> still;
            const QModelIndexList after = selection.selectedRows();
            for (const QModelIndex &index : after) {
                still.append(model.idAt(index.row()));
            }
            QList<qint64> expected;
            std::copy_if(chosen.cbegin(), chosen.cend(), std::back_inserter(expected), [&](qint64 id) { return next.contains(id); });
            std::sort(still.begin(), still.end());
            std::sort(expected.begin(), expected.end());
            QCOMPARE(still, expected);

            if (model.rowCount() > 0) {
                selection.select(model.index(int(random.bounded(model.rowCount())), 0),
                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
        }
    }

    void neverResets()
    {
        Numbers model;
        model.show({1, 2, 3});
        bool reset = false;
        connect(&model, &QAbstractItemModel::modelReset, &model, [&] { reset = true; });
        QList<qint64> many;
        for (qint64 id = 1000; id > 0; id -= 2) {
            many.append(id);
        }
        model.show(many);
        model.show({});
        QVERIFY(!reset);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestIdListModel)
#include "tst_idlistmodel.moc"
