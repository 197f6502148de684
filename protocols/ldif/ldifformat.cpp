// SPDX-License-Identifier: Apache-2.0
#include "protocols/ldif/ldifformat.h"

#include "protocols/base/textfile.h"
#include "protocols/ldif/distinguishedname.h"
#include "protocols/ldif/ldifparser.h"
#include "protocols/ldif/ldifschema.h"
#include "protocols/ldif/ldifwriter.h"

#include <QCoreApplication>
#include <QHash>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct LdifFiles {
    Q_DECLARE_TR_FUNCTIONS(LdifFiles)
};

/// Gathers the entries, then ties members and groups together by their names.
class DirectoryReader
{
public:
    DirectoryReader(const ReadOptions &options, ImportFile &file, qint64 size) : m_options(options), m_file(file), m_size(size) {}

    bool take(LdifEntry &&entry, qsizetype offset)
    {
        if (entry.isAnswer) {
            takeAnswer(entry);
            return true;
        }
        ++m_entries;
        const LdifKind kind = kindOf(entry);
        if (kind == LdifKind::Other && !entry.error) {
            ++m_others;
        } else if (kind == LdifKind::Group) {
            takeGroup(entry);
        } else {
            takeUser(entry);
        }
        if (m_entries % 1024 == 0) {
            m_reading = reportReading(m_options.progress, offset, m_size);
        }
        return m_reading.has_value();
    }

    Status finish()
    {
        if (!m_reading) {
            return m_reading;
        }
        if (m_entries == 0) {
            return fail(Error::Kind::Invalid, LdifFiles::tr("The file is empty: it has no entry."));
        }
        for (auto it = m_memberNames.cbegin(); it != m_memberNames.cend(); ++it) {
            tie(m_file.rows[it.key()], it.value());
        }
        for (auto it = m_groupNames.cbegin(); it != m_groupNames.cend(); ++it) {
            for (const QString &dn : it.value()) {
                m_file.rows[it.key()].groups.append(nameOfGroup(dn));
            }
        }
        if (m_others > 0) {
            m_file.notes.append(LdifFiles::tr("%n entries that are neither users nor groups were left out.", nullptr, m_others));
        }
        return {};
    }

private:
    /// "result: 0 Success" ends a whole answer; anything else, such as "4 Size limit exceeded", a part of one.
    void takeAnswer(const LdifEntry &entry)
    {
        const QString result = textsOf(entry, "result").value(0).trimmed();
        if (!result.isEmpty() && result != u"0"_s && !result.startsWith(u"0 "_s)) {
            m_file.notes.append(LdifFiles::tr("Line %1: the server did not answer in full (%2). Entries are missing.")
                                    .arg(entry.line)
                                    .arg(result.left(100)));
        }
    }

    void takeUser(const LdifEntry &entry)
    {
        ImportRow row = userRowOf(entry, m_file.notes);
        if (const auto dn = DistinguishedName::parse(entry.dn)) {
            m_users.insert(dn->key(), row.fields.value(u"userName"_s));
        }
        const QStringList groups = textsOf(entry, "memberof");
        if (!groups.isEmpty()) {
            m_groupNames.insert(m_file.rows.size(), groups);
        }
        m_file.rows.append(row);
    }

    void takeGroup(const LdifEntry &entry)
    {
        ImportRow row = groupRowOf(entry);
        row.members = textsOf(entry, "memberuid");
        if (const auto dn = DistinguishedName::parse(entry.dn)) {
            m_groups.insert(dn->key(), row.fields.value(u"displayName"_s));
        }
        const QStringList members = textsOf(entry, "member") + textsOf(entry, "uniquemember");
        if (!members.isEmpty()) {
            m_memberNames.insert(m_file.rows.size(), members);
        }
        m_file.rows.append(row);
    }

    static QStringList textsOf(const LdifEntry &entry, QByteArrayView attribute)
    {
        QStringList texts;
        for (const QByteArray &value : entry.valuesOf(attribute)) {
            if (!value.isEmpty()) {
                texts.append(QString::fromUtf8(value));
            }
        }
        return texts;
    }

    void tie(ImportRow &group, const QStringList &memberNames) const
    {
        for (const QString &text : memberNames) {
            const auto name = DistinguishedName::parse(text.section(u"#'"_s, 0, 0));
            const QString key = name ? name->key() : QString();
            if (m_groups.contains(key)) {
                group.error = Error{Error::Kind::Invalid,
                                    LdifFiles::tr("The member %1 is a group; a group cannot contain a group.").arg(text.left(200)),
                                    column::members};
                return;
            }
            const QString uid = name ? name->leading(u"uid"_s) : QString();
            group.members.append(m_users.value(key, uid.isEmpty() ? text : uid));
        }
    }

    QString nameOfGroup(const QString &dn) const
    {
        const auto name = DistinguishedName::parse(dn);
        if (!name) {
            return dn;
        }
        const QString cn = name->leading(u"cn"_s);
        return m_groups.value(name->key(), cn.isEmpty() ? dn : cn);
    }

    const ReadOptions &m_options;
    ImportFile &m_file;
    qint64 m_size;
    qint64 m_entries = 0;
    int m_others = 0;
    Status m_reading{};
    QHash<QString, QString> m_users{};   ///< key of a name to username
    QHash<QString, QString> m_groups{};  ///< key of a name to group name
    QMap<qsizetype, QStringList> m_memberNames{};
    QMap<qsizetype, QStringList> m_groupNames{};
};

}  // namespace

QString LdifFormat::id() const
{
    return u"ldif"_s;
}

QString LdifFormat::label() const
{
    return LdifFiles::tr("Directory entries (LDIF)");
}

QStringList LdifFormat::suffixes() const
{
    return {u"ldif"_s, u"ldi"_s};
}

bool LdifFormat::recognises(QByteArrayView beginning) const
{
    QByteArray text = beginning.toByteArray();
    if (text.startsWith("\xef\xbb\xbf")) {
        text.remove(0, 3);
    }
    for (const QByteArray &line : text.split('\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith('#') && !line.startsWith(' ')) {
            const QByteArray word = line.left(8).toLower();
            return word.startsWith("dn:") || word == "version:";
        }
    }
    return false;
}

Result<ImportFile> LdifFormat::read(QIODevice &device, const ReadOptions &options) const
{
    const auto text = readText(device, OtherEncodings::ReadAsLatin1);
    if (!text) {
        return fail(text);
    }
    ImportFile file;
    file.encoding = text->encoding;
    if (!text->note.isEmpty()) {
        file.notes.append(text->note);
    }
    DirectoryReader reader(options, file, text->utf8.size());
    const auto parsed
        = parseLdif(text->utf8, [&reader](LdifEntry &&entry, qsizetype offset) { return reader.take(std::move(entry), offset); });
    if (!parsed) {
        return fail(parsed);
    }
    if (auto finished = reader.finish(); !finished) {
        return fail(finished);
    }
    return file;
}

Result<std::unique_ptr<UserWriter>> LdifFormat::writeUsers(QIODevice &device) const
{
    if (auto begun = beginLdif(device); !begun) {
        return fail(begun);
    }
    return std::make_unique<LdifUserWriter>(device);
}

Result<std::unique_ptr<GroupWriter>> LdifFormat::writeGroups(QIODevice &device) const
{
    if (auto begun = beginLdif(device); !begun) {
        return fail(begun);
    }
    return std::make_unique<LdifGroupWriter>(device);
}

}  // namespace gatehouse
