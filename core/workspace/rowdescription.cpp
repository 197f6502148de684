// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/rowdescription.h"

#include "core/users/userattribute.h"
#include "core/workspace/changestore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <utility>

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

QString wordFor(const QString &value)
{
    static const QHash<QString, const char *> words{
        {u"ENABLED"_s, QT_TRANSLATE_NOOP("RowDescription", "Enabled")},
        {u"DISABLED"_s, QT_TRANSLATE_NOOP("RowDescription", "Disabled")},
        {u"WAITING"_s, QT_TRANSLATE_NOOP("RowDescription", "Waiting")},
        {u"SENT"_s, QT_TRANSLATE_NOOP("RowDescription", "Sent")},
        {u"ONE_TIME"_s, QT_TRANSLATE_NOOP("RowDescription", "One-time")},
        {u"CHOSEN"_s, QT_TRANSLATE_NOOP("RowDescription", "Chosen")},
        {u"ACTIVE"_s, QT_TRANSLATE_NOOP("RowDescription", "Active")},
        {u"SUSPENDED"_s, QT_TRANSLATE_NOOP("RowDescription", "Suspended")},
        {u"PENDING_CLOSURE"_s, QT_TRANSLATE_NOOP("RowDescription", "Pending closure")},
        {u"INVITED"_s, QT_TRANSLATE_NOOP("RowDescription", "Invited")},
        {u"CREATED"_s, QT_TRANSLATE_NOOP("RowDescription", "Created here")},
        {u"ALL"_s, QT_TRANSLATE_NOOP("RowDescription", "All features")},
        {u"CONSOLIDATED_BILLING"_s, QT_TRANSLATE_NOOP("RowDescription", "Consolidated billing only")},
        {u"CATALOG"_s, QT_TRANSLATE_NOOP("RowDescription", "Cloud application")},
        {u"CUSTOM"_s, QT_TRANSLATE_NOOP("RowDescription", "Custom SAML 2.0 application")},
        {u"EXTERNAL_ACCOUNT"_s, QT_TRANSLATE_NOOP("RowDescription", "External AWS account")},
        {u"INTEGRATED"_s, QT_TRANSLATE_NOOP("RowDescription", "Integrated application")},
        {u"MICROSOFT_AD"_s, QT_TRANSLATE_NOOP("RowDescription", "AWS Managed Microsoft AD")},
        {u"AD_CONNECTOR"_s, QT_TRANSLATE_NOOP("RowDescription", "AD Connector")},
        {u"SELF_MANAGED"_s, QT_TRANSLATE_NOOP("RowDescription", "Self-managed Active Directory")},
        {u"SIMPLE_AD"_s, QT_TRANSLATE_NOOP("RowDescription", "Simple AD")},
        {u"NONE"_s, QT_TRANSLATE_NOOP("RowDescription", "None")},
        {u"ONE_WAY_INCOMING"_s, QT_TRANSLATE_NOOP("RowDescription", "One-way: incoming")},
        {u"ONE_WAY_OUTGOING"_s, QT_TRANSLATE_NOOP("RowDescription", "One-way: outgoing")},
        {u"TWO_WAY"_s, QT_TRANSLATE_NOOP("RowDescription", "Two-way")},
        {u"START_TLS"_s, QT_TRANSLATE_NOOP("RowDescription", "StartTLS")},
        {u"SIMPLE"_s, QT_TRANSLATE_NOOP("RowDescription", "Name and password")},
        {u"GSSAPI"_s, QT_TRANSLATE_NOOP("RowDescription", "Kerberos (GSSAPI)")},
        {u"AUTHENTICATOR_APP"_s, QT_TRANSLATE_NOOP("RowDescription", "Authenticator app")},
        {u"SECURITY_KEY"_s, QT_TRANSLATE_NOOP("RowDescription", "Security key")}};
    const char *word = words.value(value);
    return word ? QCoreApplication::translate("RowDescription", word) : value;
}

/// Puts the rows of one changeset into words.
class Describer
{
public:
    Describer(Database &database, const QByteArray &changeset) : m_database(database), m_store(database), m_changeset(changeset) {}

    RowDescription describe(const RowChange &row)
    {
        const RecordedTable *table = recordedTable(row.table);
        return {row.kind, row.table, table ? table->noun : row.table, table ? labelOf(row, *table) : QString(), fieldsOf(row, table)};
    }

private:
    QList<RowDescription::Field> fieldsOf(const RowChange &row, const RecordedTable *table);
    void addAttributes(QList<RowDescription::Field> &fields, const QVariant &before, const QVariant &after) const;
    QString labelOf(const RowChange &row, const RecordedTable &table);
    QString referenceText(const QString &table, const QVariant &key);
    QString textOf(const RecordedColumn &column, const QVariant &value);
    void findTheGone();

    Database &m_database;
    ChangeStore m_store;
    const QByteArray &m_changeset;
    bool m_searched = false;
    QHash<std::pair<QString, QString>, QString> m_gone;  ///< what names a row that only the changeset knows, by table and key
};

void Describer::addAttributes(QList<RowDescription::Field> &fields, const QVariant &before, const QVariant &after) const
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
            const UserAttribute *attribute = userAttribute(name);
            const QString from = was.value(name).toString();
            const QString to = is.value(name).toString();
            fields.append({name, from, to, attribute ? attribute->label : name, from, to});
        }
    }
}

QString Describer::textOf(const RecordedColumn &column, const QVariant &value)
{
    if (!value.isValid() || value.isNull()) {
        return {};
    }
    switch (column.form) {
    case RecordedColumn::Form::Time:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(value.toLongLong()), QLocale::ShortFormat);
    case RecordedColumn::Form::Flag:
        return value.toBool() ? RowWords::tr("Yes") : RowWords::tr("No");
    case RecordedColumn::Form::Word:
        return wordFor(value.toString());
    case RecordedColumn::Form::Reference:
        return referenceText(column.table, value);
    case RecordedColumn::Form::Text:
        return value.toString();
    }
    return {};
}

QList<RowDescription::Field> Describer::fieldsOf(const RowChange &row, const RecordedTable *table)
{
    QList<RowDescription::Field> fields;
    for (qsizetype at = 0; at < row.columns.size(); ++at) {
        const QString &name = row.columns.at(at);
        const QVariant before = row.before.value(at);
        const QVariant after = row.after.value(at);
        const bool bookkeeping = name == u"id"_s || bookkeepingColumns().contains(name) || (table && table->derived.contains(name));
        if (bookkeeping || (!before.isValid() && !after.isValid()) || (row.kind == RowChange::Kind::Updated && before == after)) {
            continue;
        }
        // The primary key of an update is stated once, as its old value, and did not change.
        if (row.kind == RowChange::Kind::Updated && !after.isValid()) {
            continue;
        }
        const RecordedColumn column = table ? table->column(name) : RecordedColumn{name, name};
        if (table && table->secret.contains(name)) {
            const QString from = before.isValid() ? hiddenValue : QString();
            const QString to = after.isValid() ? hiddenValue : QString();
            fields.append({name, from, to, column.label, from, to});
        } else if (name == u"attributes"_s) {
            addAttributes(fields, before, after);
        } else {
            fields.append({name, shown(before), shown(after), column.label, textOf(column, before), textOf(column, after)});
        }
    }
    return fields;
}

/// The row's own words where it is not in the database: deleted, or never there.
QString ownLabel(const RowChange &row, const RecordedTable &table)
{
    const auto column = row.columns.indexOf(table.labelColumn);
    const QVariant value = row.after.value(column).isValid() ? row.after.value(column) : row.before.value(column);
    return value.isValid() ? value.toString() : row.key.toString();
}

QString Describer::labelOf(const RowChange &row, const RecordedTable &table)
{
    QString label = m_store.label(table, row.key);
    if (!label.isEmpty()) {
        return label;
    }
    QStringList references;
    for (const RecordedColumn &column : table.columns) {
        const auto at = row.columns.indexOf(column.name);
        const QVariant value = row.after.value(at).isValid() ? row.after.value(at) : row.before.value(at);
        if (column.form == RecordedColumn::Form::Reference && value.isValid()) {
            references.append(referenceText(column.table, value));
        }
    }
    return references.isEmpty() ? ownLabel(row, table) : references.join(u" → "_s);
}

QString Describer::referenceText(const QString &name, const QVariant &key)
{
    const RecordedTable *table = recordedTable(name);
    QString label = table ? m_store.label(*table, key) : QString();
    if (!label.isEmpty()) {
        return label;
    }
    findTheGone();
    return m_gone.value({name, key.toString()}, key.toString());
}

/// Looks once for the rows without which a reference would be a bare number.
void Describer::findTheGone()
{
    if (std::exchange(m_searched, true)) {
        return;
    }
    const Status looked = visitRows(m_database, m_changeset, [this](const RowChange &row) {
        const RecordedTable *table = recordedTable(row.table);
        if (table && table->labelColumn != u"id"_s && row.kind != RowChange::Kind::Updated) {
            m_gone.insert({row.table, row.key.toString()}, ownLabel(row, *table));
        }
        return true;
    });
    if (!looked) {
        m_gone.clear();  // then the numbers have to do
    }
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
    Describer describer(database, changeset);
    return visitRows(database, changeset, [&](const RowChange &row) { return take(describer.describe(row)); });
}

namespace {

QStringList labelsOf(const QStringList &columns, const RecordedTable *table)
{
    QStringList labels;
    for (const QString &column : columns) {
        if (table && (table->derived.contains(column) || bookkeepingColumns().contains(column))) {
            continue;
        }
        labels.append(column == u"attributes"_s ? RowWords::tr("Attributes") : table ? table->column(column).label : column);
    }
    return labels.isEmpty() ? columns : labels;
}

}  // namespace

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
        return RowWords::tr("The %1 %2 was changed since (%3).").arg(noun, label, labelsOf(conflict.columns, table).join(u", "_s));
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
