// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/organizationlisting.h"
#include "core/base/result.h"
#include "core/policydocuments/policylisting.h"
#include "core/transfer/rowfields.h"

#include <QByteArrayView>
#include <QList>
#include <QMap>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QIODevice;

namespace gatehouse {

class Progress;
struct Group;
struct User;

/// One record of a file, or the reason why it could not be read.
struct ImportRow {
    enum class Kind : quint8 { User, Group };
    enum class Active : quint8 { Unstated, Yes, No };

    Kind kind = Kind::User;
    Active active = Active::Unstated;
    qint64 place = 0;       ///< the line or the item it starts at, counted from 1; see ImportFile::Places
    RowFields fields{};     ///< what the file states; an attribute that it does not mention is absent
    QStringList groups{};   ///< names of the groups that a user shall join
    QStringList members{};  ///< usernames or UserIds of the users that shall be members of a group
    std::optional<Error> error{};

    bool operator==(const ImportRow &) const = default;
};

/// A column of a table and what it is taken for: an attribute path, one of the targets below, or nothing.
struct ImportColumn {
    QString header;
    QString target{};

    bool operator==(const ImportColumn &) const = default;
};

/// Targets of a column beyond the attributes.
namespace column {
inline const QString active = QStringLiteral("active");
inline const QString groups = QStringLiteral("groups");
inline const QString members = QStringLiteral("members");
}  // namespace column

/// Everything a file says, before anybody looked at the workspace.
struct ImportFile {
    enum class Places { Lines, Items };

    QList<ImportRow> rows{};
    QStringList notes{};            ///< what was left out or assumed, ready for a person
    QString encoding{};             ///< "UTF-8", "ISO-8859-1" …
    QString dialect{};              ///< "comma", "semicolon", "tab" or "bar" for a table; empty otherwise
    QList<ImportColumn> columns{};  ///< the mapping used, in the order of the file; tables only
    QList<QStringList> samples{};   ///< the first records as they stand, where only the header was asked for; tables only
    Places places = Places::Lines;
};

/// "line 12" or "item 12", translated.
[[nodiscard]] QString placeOf(ImportFile::Places places, qint64 place);

struct ReadOptions {
    enum class Scope { Everything, Header };

    /// What a table's rows are when its header leaves it open; LDIF and SCIM entries say it themselves.
    std::optional<ImportRow::Kind> kind{};
    /// Header to target, where the proposed mapping is wrong; an empty target leaves the column out.
    QMap<QString, QString> columns{};
    /// Header: only the mapping is wanted, and a missing column is no error yet.
    Scope scope = Scope::Everything;
    Progress *progress = nullptr;  ///< borrowed; counts bytes
};

struct GroupMember {
    QString userId;
    QString username;
};

/// Writes users one by one; memory stays the same however many there are.
class UserWriter
{
public:
    virtual ~UserWriter() = default;
    [[nodiscard]] virtual Status write(const User &user, const QStringList &groupNames) = 0;
    /// Closes the document; nothing may follow.
    [[nodiscard]] virtual Status finish() = 0;
};

/// Writes groups one by one, each with its members.
class GroupWriter
{
public:
    virtual ~GroupWriter() = default;
    [[nodiscard]] virtual Status write(const Group &group, const QList<GroupMember> &members) = 0;
    /// Closes the document; nothing may follow.
    [[nodiscard]] virtual Status finish() = 0;
};

/// A file format that users and groups come in and go out by.
class TransferFormat
{
public:
    virtual ~TransferFormat() = default;

    [[nodiscard]] virtual QString id() const = 0;
    /// Translated, for a list to choose from.
    [[nodiscard]] virtual QString label() const = 0;
    /// Endings of file names, most usual first, without the dot.
    [[nodiscard]] virtual QStringList suffixes() const = 0;
    /// Does the beginning of a file look like this format?
    [[nodiscard]] virtual bool recognises(QByteArrayView beginning) const = 0;

    /// Reads a whole file. A row that is wrong carries its error; a file that is wrong as a whole is refused with the line.
    [[nodiscard]] virtual Result<ImportFile> read(QIODevice &device, const ReadOptions &options) const = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<UserWriter>> writeUsers(QIODevice &device) const = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<GroupWriter>> writeGroups(QIODevice &device) const = 0;
};

/// The formats that a program offers.
class TransferFormats
{
public:
    void add(std::unique_ptr<TransferFormat> format);
    [[nodiscard]] const TransferFormat *find(const QString &id) const;
    /// By content where that is telling, else by the ending of the name; nullptr when neither says anything.
    [[nodiscard]] const TransferFormat *guess(const QString &fileName, QByteArrayView beginning) const;
    [[nodiscard]] QList<const TransferFormat *> all() const;

    void setOrganization(std::unique_ptr<OrganizationFormat> format) { m_organization = std::move(format); }
    /// The format that an organization comes in; nullptr when the program has none.
    [[nodiscard]] const OrganizationFormat *organization() const { return m_organization.get(); }

    void setPolicies(std::unique_ptr<PolicyFileFormat> format) { m_policies = std::move(format); }
    /// The format that documents of managed policies come in; nullptr when the program has none.
    [[nodiscard]] const PolicyFileFormat *policies() const { return m_policies.get(); }

private:
    std::vector<std::unique_ptr<TransferFormat>> m_formats;
    std::unique_ptr<OrganizationFormat> m_organization;
    std::unique_ptr<PolicyFileFormat> m_policies;
};

/// Tells where the reading stands; fails when it shall stop.
[[nodiscard]] Status reportReading(Progress *progress, qint64 done, qint64 total);

/// Writes all of `bytes`, or says why the device did not take them.
[[nodiscard]] Status writeFully(QIODevice &device, QByteArrayView bytes);

}  // namespace gatehouse
