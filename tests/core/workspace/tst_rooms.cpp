// SPDX-License-Identifier: Apache-2.0
// What recordedTables() says of the schema: a table that is forgotten there would never be undone.
#include "core/storage/database.h"
#include "core/workspace/rooms.h"
#include "tests/support/testworkspace.h"

#include <QSet>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestRooms : public QObject
{
    Q_OBJECT

    static QStringList texts(const TestWorkspace &test, const QByteArray &sql)
    {
        Statement query = (*test).database().statement(sql);
        QStringList found;
        while (query.step()) {
            found.append(query.text(0));
        }
        must(query.status());
        return found;
    }

    static QStringList namesOfRecordedTables()
    {
        QStringList names;
        for (const RecordedTable &table : recordedTables()) {
            names.append(QString::fromLatin1(table.name));
        }
        return names;
    }

private Q_SLOTS:
    void recordsEveryTableButTheHistoryTheSealedValuesAndWhatStandsInTheAccounts()
    {
        const TestWorkspace test;
        QStringList schema = texts(test, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                                         "AND name NOT IN ('events', 'changes') ORDER BY name");
        // What stands in the accounts is not taken back by an undo; what was decided about them is.
        for (const QString &outside : {u"account_providers"_s, u"account_roles"_s, u"provisioning"_s, u"role_templates"_s}) {
            QVERIFY(schema.removeOne(outside));
        }
        // That somebody was reminded stays so.
        QVERIFY(schema.removeOne(u"expiry_reminders"_s));
        // Whose a secret is stands in the history; the value, sealed, does not.
        for (const QString &sealed : {u"sealed_values"_s, u"secret_key"_s}) {
            QVERIFY(schema.removeOne(sealed));
        }
        QStringList recorded = namesOfRecordedTables();
        recorded.sort();
        QCOMPARE(recorded, schema);
    }

    void namesColumnsThatExist()
    {
        const TestWorkspace test;
        for (const RecordedTable &table : recordedTables()) {
            const QStringList columns = texts(test, "SELECT name FROM pragma_table_info('" + table.name + "')");
            const QStringList named = QStringList{table.labelColumn} + table.secret + table.derived;
            for (const QString &column : named) {
                QVERIFY2(columns.contains(column), qPrintable(QString::fromLatin1(table.name) + u'.' + column));
            }
            must((*test).database().run(table.labelSql, 1));
        }
    }

    void namesParentsBeforeChildren()
    {
        const TestWorkspace test;
        QSet<QString> before;
        for (const RecordedTable &table : recordedTables()) {
            const QStringList parents = texts(test, "SELECT \"table\" FROM pragma_foreign_key_list('" + table.name + "')");
            for (const QString &parent : parents) {
                const bool isTree = parent == QLatin1StringView(table.name);
                QVERIFY2(isTree || before.contains(parent), qPrintable(QString::fromLatin1(table.name) + u" before "_s + parent));
            }
            before.insert(QString::fromLatin1(table.name));
        }
    }

    void neverUsesAKeyTwiceAndNeverCascades()
    {
        const TestWorkspace test;
        const QStringList careless = texts(
            test,
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
            "AND name NOT IN ('settings', 'account_providers', 'provisioning', 'sealed_values') "  // their keys are borrowed, or drawn
            "AND (instr(sql, 'AUTOINCREMENT') = 0 OR instr(sql, ' CASCADE') OR instr(sql, 'STRICT') = 0)");
        QCOMPARE(careless, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
