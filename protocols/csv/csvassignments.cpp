// SPDX-License-Identifier: Apache-2.0
#include "protocols/csv/csvassignments.h"

#include "core/transfer/format.h"
#include "protocols/base/textfile.h"
#include "protocols/csv/csvparser.h"
#include "protocols/csv/csvwriter.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct CsvAssignmentWords {
    Q_DECLARE_TR_FUNCTIONS(CsvAssignmentWords)
};

enum class Target { Nothing, Account, AccountName, PermissionSet, Kind, Principal, User, Group, Action };

Target targetOf(const QString &header)
{
    static const QRegularExpression signs(u"[\\s_.-]"_s);
    static const QHash<QString, Target> targets{
        {u"accountid"_s, Target::Account},
        {u"account"_s, Target::Account},
        {u"targetid"_s, Target::Account},
        {u"accountname"_s, Target::AccountName},
        {u"permissionset"_s, Target::PermissionSet},
        {u"permissionsetname"_s, Target::PermissionSet},
        {u"permissionsetarn"_s, Target::PermissionSet},
        {u"principaltype"_s, Target::Kind},
        {u"type"_s, Target::Kind},
        {u"principal"_s, Target::Principal},
        {u"principalname"_s, Target::Principal},
        {u"principalid"_s, Target::Principal},
        {u"user"_s, Target::User},
        {u"username"_s, Target::User},
        {u"group"_s, Target::Group},
        {u"groupname"_s, Target::Group},
        {u"action"_s, Target::Action},
    };
    return targets.value(QString(header).remove(signs).toLower(), Target::Nothing);
}

/// Turns records into rows by the header, which is the first of them.
class AssignmentReader
{
public:
    explicit AssignmentReader(AssignmentTable &table) : m_table(table) {}

    bool take(const CsvRecord &record)
    {
        if (m_targets.isEmpty()) {
            return takeHeader(record);
        }
        AssignmentRow row;
        row.line = record.line;
        if (record.cellCount() != m_targets.size()) {
            row.error
                = Error{Error::Kind::Invalid,
                        CsvAssignmentWords::tr("The header has %1 columns, this row has %2.").arg(m_targets.size()).arg(record.cellCount()),
                        {}};
        }
        for (qsizetype i = 0; i < record.cellCount() && !row.error; ++i) {
            fill(row, m_targets.at(i), QString::fromUtf8(record.cell(i)).trimmed());
        }
        m_table.rows.append(row);
        return true;
    }

    const std::optional<Error> &problem() const { return m_problem; }
    bool hasHeader() const { return !m_targets.isEmpty(); }

private:
    bool takeHeader(const CsvRecord &record)
    {
        QStringList unknown;
        for (qsizetype i = 0; i < record.cellCount(); ++i) {
            const QString header = QString::fromUtf8(record.cell(i)).trimmed();
            const Target target = targetOf(header);
            if (target != Target::Nothing && m_targets.contains(target)) {
                m_problem = Error{Error::Kind::Invalid, CsvAssignmentWords::tr("Two columns say the same: %1.").arg(header), {}};
                return false;
            }
            if (target == Target::Nothing) {
                unknown.append(header);
            }
            m_targets.append(target);
        }
        const bool names = m_targets.contains(Target::Principal) || m_targets.contains(Target::User) || m_targets.contains(Target::Group);
        const bool places = m_targets.contains(Target::Account) || m_targets.contains(Target::AccountName);
        if (!names || !places || !m_targets.contains(Target::PermissionSet)) {
            m_problem = Error{Error::Kind::Invalid,
                              CsvAssignmentWords::tr("A table of assignments needs the columns account_id, permission_set and principal."),
                              {}};
            return false;
        }
        if (!unknown.isEmpty()) {
            m_table.notes.append(CsvAssignmentWords::tr("Left out: %1.").arg(unknown.join(u", "_s)));
        }
        return true;
    }

    static void fill(AssignmentRow &row, Target target, const QString &cell)
    {
        switch (target) {
        case Target::Account:
            row.account = withZeros(cell);
            return;
        case Target::AccountName:
            row.account = row.account.isEmpty() ? cell : row.account;  // the ID says more
            return;
        case Target::PermissionSet:
            row.permissionSet = cell;
            return;
        case Target::Kind:
            fillKind(row, cell);
            return;
        case Target::Principal:
            row.principal = cell;
            return;
        case Target::User:
        case Target::Group:
            if (!cell.isEmpty()) {
                row.principal = cell;
                row.kind = target == Target::User ? Principal::Kind::User : Principal::Kind::Group;
            }
            return;
        case Target::Action:
            fillAction(row, cell);
            return;
        case Target::Nothing:
            return;
        }
    }

    /// Spreadsheets take the zeros off the beginning of an account ID.
    static QString withZeros(const QString &cell)
    {
        static const QRegularExpression digits(u"\\A\\d{8,11}\\z"_s);
        return digits.match(cell).hasMatch() ? cell.rightJustified(12, u'0') : cell;
    }

    static void fillKind(AssignmentRow &row, const QString &cell)
    {
        const QString word = cell.toUpper();
        if (word == u"USER"_s || word == u"GROUP"_s) {
            row.kind = word == u"USER"_s ? Principal::Kind::User : Principal::Kind::Group;
        } else if (word == nameOf(Principal::Kind::Orphan)) {
            row.error = Error{Error::Kind::Invalid,
                              CsvAssignmentWords::tr("This access is orphaned: who had it was deleted, and nobody can be assigned by it."),
                              u"principalType"_s};
        } else if (!word.isEmpty()) {
            row.error
                = Error{Error::Kind::Invalid, CsvAssignmentWords::tr("“%1” is neither USER nor GROUP.").arg(cell), u"principalType"_s};
        }
    }

    static void fillAction(AssignmentRow &row, const QString &cell)
    {
        const QString word = cell.toLower();
        if (word == u"delete"_s || word == u"remove"_s) {
            row.action = AssignmentRow::Action::Delete;
        } else if (!word.isEmpty() && word != u"create"_s && word != u"add"_s) {
            row.error = Error{Error::Kind::Invalid, CsvAssignmentWords::tr("“%1” is neither create nor delete.").arg(cell), u"action"_s};
        }
    }

    AssignmentTable &m_table;
    QList<Target> m_targets;
    std::optional<Error> m_problem;
};

}  // namespace

Result<AssignmentTable> CsvAssignments::read(QIODevice &device) const
{
    const auto text = readText(device, OtherEncodings::ReadAsLatin1);
    if (!text) {
        return fail(text);
    }
    AssignmentTable table;
    if (!text->note.isEmpty()) {
        table.notes.append(text->note);
    }
    AssignmentReader reader(table);
    const auto parsed
        = parseCsv(text->utf8, guessSeparator(text->utf8), [&](const CsvRecord &record, qsizetype) { return reader.take(record); });
    if (reader.problem()) {
        return tl::unexpected<Error>(*reader.problem());
    }
    if (!parsed) {
        return fail(parsed);
    }
    if (!reader.hasHeader()) {
        return fail(Error::Kind::Invalid, CsvAssignmentWords::tr("The file is empty."));
    }
    return table;
}

Status CsvAssignments::begin(QIODevice &device) const
{
    return writeFully(device, csvRecord({u"account_id"_s, u"account_name"_s, u"permission_set"_s, u"principal_type"_s, u"principal"_s}));
}

Status CsvAssignments::write(QIODevice &device, const Assignment &assignment) const
{
    return writeFully(device, csvRecord({assignment.accountId, assignment.accountName, assignment.setName,
                                         nameOf(assignment.principal.kind), assignment.principalName}));
}

}  // namespace gatehouse
