// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/rowdescription.h"

#include "core/workspace/changestore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(RowDescription)
};

const QString hiddenValue = QStringLiteral("••••••");

QString shown(const QVariant &value)
{
    return value.isValid() && !value.isNull() ? value.toString() : QString();
}

QJsonObject objectIn(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

void addAttributes(QList<RowDescription::Field> &fields, const QVariant &before, const QVariant &after)
{
    const QJsonObject was = objectIn(before);
    const QJsonObject is = objectIn(after);
    QStringList names = was.keys();
    for (const QString &name : is.keys()) {
        if (!was.contains(name)) {
            names.append(name);
        }
    }
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (was.value(name) != is.value(name)) {
            fields.append({name, was.value(name).toString(), is.value(name).toString()});
        }
    }
}

QList<RowDescription::Field> fieldsOf(const RowChange &row, const RecordedTable *table)
{
    QList<RowDescription::Field> fields;
    for (qsizetype column = 0; column < row.columns.size(); ++column) {
        const QString &name = row.columns.at(column);
        const QVariant before = row.before.value(column);
        const QVariant after = row.after.value(column);
        const bool bookkeeping = name == u"id"_s || bookkeepingColumns().contains(name) || (table && table->derived.contains(name));
        if (bookkeeping || (!before.isValid() && !after.isValid()) || (row.kind == RowChange::Kind::Updated && before == after)) {
            continue;
        }
        // The primary key of an update is stated once, as its old value, and did not change.
        if (row.kind == RowChange::Kind::Updated && !after.isValid()) {
            continue;
        }
        if (table && table->secret.contains(name)) {
            fields.append({name, before.isValid() ? hiddenValue : QString(), after.isValid() ? hiddenValue : QString()});
        } else if (name == u"attributes"_s) {
            addAttributes(fields, before, after);
        } else {
            fields.append({name, shown(before), shown(after)});
        }
    }
    return fields;
}

/// The row's own words where it is not in the database: deleted, or never there.
QString labelFrom(const RowChange &row, const RecordedTable &table)
{
    const auto column = row.columns.indexOf(table.labelColumn);
    const QVariant value = row.after.value(column).isValid() ? row.after.value(column) : row.before.value(column);
    return value.isValid() ? value.toString() : row.key.toString();
}

}  // namespace

QString nameOf(RowChange::Kind kind)
{
    switch (kind) {
    case RowChange::Kind::Inserted:
        return u"inserted"_s;
    case RowChange::Kind::Updated:
        return u"updated"_s;
    case RowChange::Kind::Deleted:
        return u"deleted"_s;
    }
    return {};
}

Status describeRows(Database &database, const QByteArray &changeset, const std::function<bool(const RowDescription &)> &take)
{
    const ChangeStore store(database);
    return visitRows(database, changeset, [&](const RowChange &row) {
        const RecordedTable *table = recordedTable(row.table);
        RowDescription description{row.kind, row.table, table ? table->noun : row.table, {}, fieldsOf(row, table)};
        if (table) {
            description.label = store.label(*table, row.key);
            if (description.label.isEmpty()) {
                description.label = labelFrom(row, *table);
            }
        }
        return take(description);
    });
}

QString describe(Database &database, const RowConflict &conflict)
{
    const RecordedTable *table = recordedTable(conflict.table);
    const QString noun = table ? table->noun : conflict.table;
    QString label = table ? ChangeStore(database).label(*table, conflict.key) : QString();
    if (label.isEmpty() && table) {
        label = conflict.values.value(table->labelColumn).toString();
    }
    if (label.isEmpty()) {
        label = conflict.key.toString();
    }
    switch (conflict.kind) {
    case RowConflict::Kind::Changed:
        return RowWords::tr("The %1 %2 was changed since (%3).").arg(noun, label, conflict.columns.join(u", "_s));
    case RowConflict::Kind::Missing:
        return RowWords::tr("The %1 %2 is no longer there.").arg(noun, label);
    case RowConflict::Kind::Exists:
        return RowWords::tr("Another %1 has taken the place of %2.").arg(noun, label);
    case RowConflict::Kind::Needed:
        return RowWords::tr("The %1 %2 was added since and needs it.").arg(noun, label);
    }
    return {};
}

}  // namespace gatehouse
