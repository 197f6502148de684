// SPDX-License-Identifier: Apache-2.0
#include "models/transfer/importpreviewmodel.h"
#include "tests/support/workclock.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using Action = PlannedRow::Action;

class TestImportPreviewModel : public QObject
{
    Q_OBJECT

private:
    /// Every tenth row has an error, every third is skipped.
    static ImportPlan plan(int rows)
    {
        ImportPlan plan;
        for (int at = 0; at < rows; ++at) {
            ImportRow row;
            row.place = at + 2;
            row.fields.insert(u"userName"_s, u"user%1"_s.arg(at));
            PlannedRow planned;
            planned.action = at % 10 == 9 ? Action::Error : at % 3 == 0 ? Action::Skip : Action::Create;
            if (planned.action == Action::Error) {
                row.error = Error{Error::Kind::Invalid, u"Row %1 has no e-mail address."_s.arg(at), {}};
            }
            plan.file.rows.append(row);
            plan.rows.append(planned);
        }
        return plan;
    }

private Q_SLOTS:
    void showsErrorsFirstAndNarrows()
    {
        ImportPreviewModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setPreview(ImportPreview::of(plan(30)));
        QCOMPARE(model.rowCount(), 30);
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(model.index(row, ImportPreviewModel::ActionColumn).data().toString(), u"Error"_s);
        }
        QCOMPARE(model.index(3, ImportPreviewModel::PlaceColumn).data().toString(), u"line 2"_s);
        model.setFilter(Action::Error, {});
        QCOMPARE(model.rowCount(), 3);
        model.setFilter({}, u"USER2"_s);
        QCOMPARE(model.rowCount(), 11);
        model.setFilter(Action::Error, u"row 29"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setPreview(ImportPreview::of(plan(0)));
        QCOMPARE(model.rowCount(), 0);
    }

    void saysWhatChanges()
    {
        ImportPlan made = plan(1);
        made.rows[0].action = Action::Update;
        made.rows[0].before.insert(u"userName"_s, u"old"_s);
        QVERIFY(changesText(made, 0).endsWith(u": old → user0"_s));
        made.rows[0].action = Action::Error;
        made.file.rows[0].error = Error{Error::Kind::Invalid, u"the \"mail\" is wrong"_s, {}};
        QVERIFY(errorsAsCsv(made).contains(u"\"line 2\",\"user0\",\"the \"\"mail\"\" is wrong\""_s));
    }

    void staysFluidWithAHundredThousandRows()
    {
        ImportPreviewModel model;
        const auto preview = ImportPreview::of(plan(100'000));
        const WorkClock clock;
        model.setPreview(preview);
        model.setFilter({}, u"user9999"_s);
        QCOMPARE(model.rowCount(), 11);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                (void)model.index(row, column).data();
            }
        }
        // A frame has 16 ms; the rest is for machines that have much else to do.
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestImportPreviewModel)
#include "tst_importpreviewmodel.moc"
