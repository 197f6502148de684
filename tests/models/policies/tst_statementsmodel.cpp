// SPDX-License-Identifier: Apache-2.0
#include "core/policies/knowledge.h"
#include "core/policies/policyreader.h"
#include "models/base/roles.h"
#include "models/policies/statementsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestStatementsModel : public QObject
{
    Q_OBJECT

    static QStringList chipsOf(const QString &statements)
    {
        StatementsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const Knowledge knowledge;
        const PolicyReading read = readPolicy(uR"({"Version":"2012-10-17","Statement":%1})"_s.arg(statements));
        model.setStatements(read.policy ? summariesOf(*read.policy, knowledge) : QList<StatementSummary>());
        QStringList chips;
        for (int row = 0; row < model.rowCount(); ++row) {
            chips.append(model.index(row).data(ChipRole).toString());
        }
        return chips;
    }

private Q_SLOTS:
    void neverCallsAMisspeltEffectAPermission()
    {
        const QString statement = uR"({"Effect":"%1","Action":"s3:GetObject","Resource":"*"})"_s;
        const QStringList all{statement.arg(u"Alow"_s), statement.arg(u"Allow"_s), statement.arg(u"Deny"_s),
                              uR"({"Action":"s3:GetObject","Resource":"*"})"_s};
        QCOMPARE(chipsOf(u'[' + all.join(u',') + u']'), QStringList({u"No effect"_s, u"Allow"_s, u"Deny"_s, u"No effect"_s}));
        QCOMPARE(chipsOf(all.at(0)), QStringList(u"No effect"_s));
        QCOMPARE(chipsOf(all.at(1)), QStringList(u"Allow"_s));
    }
};

QTEST_GUILESS_MAIN(TestStatementsModel)
#include "tst_statementsmodel.moc"
