// SPDX-License-Identifier: Apache-2.0
#include "protocols/scim/scimformat.h"

#include "protocols/base/textfile.h"
#include "protocols/scim/jsonitems.h"
#include "protocols/scim/scimresource.h"
#include "protocols/scim/scimwriter.h"

#include <QCoreApplication>
#include <QHash>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct ScimFiles {
    Q_DECLARE_TR_FUNCTIONS(ScimFiles)
};

/// Members that name a User of the same document by its id are named by its username, since the directory gives it a new id.
void nameMembers(ImportFile &file, const QHash<QString, QString> &usernames)
{
    for (ImportRow &row : file.rows) {
        for (QString &member : row.members) {
            member = usernames.value(member, member);
        }
    }
}

}  // namespace

QString ScimFormat::id() const
{
    return u"scim"_s;
}

QString ScimFormat::label() const
{
    return ScimFiles::tr("SCIM resources (JSON)");
}

QStringList ScimFormat::suffixes() const
{
    return {u"json"_s, u"scim"_s};
}

bool ScimFormat::recognises(QByteArrayView beginning) const
{
    QByteArray text = beginning.toByteArray();
    if (text.startsWith("\xef\xbb\xbf")) {
        text.remove(0, 3);
    }
    text = text.trimmed();
    return text.startsWith('{') || text.startsWith("[{") || (text.startsWith('[') && text.sliced(1).trimmed().startsWith('{'));
}

Result<ImportFile> ScimFormat::read(QIODevice &device, const ReadOptions &options) const
{
    const auto text = readText(device, OtherEncodings::Refuse);
    if (!text) {
        return fail(text);
    }
    ImportFile file;
    file.encoding = text->encoding;
    file.places = ImportFile::Places::Items;
    QHash<QString, QString> usernames;
    Status reading;
    const auto walked = forEachJsonItem(text->utf8, [&](const QJsonObject &item, qsizetype offset) {
        ScimRow read = fromScim(item, file.notes);
        read.row.place = file.rows.size() + 1;
        if (!read.id.isEmpty() && read.row.kind == ImportRow::Kind::User) {
            usernames.insert(read.id, read.row.fields.value(u"userName"_s));
        }
        file.rows.append(read.row);
        if (file.rows.size() % 1024 == 0) {
            reading = reportReading(options.progress, offset, text->utf8.size());
        }
        return reading.has_value();
    });
    if (!walked || !reading) {
        return fail(walked ? reading : walked);
    }
    nameMembers(file, usernames);
    return file;
}

Result<std::unique_ptr<UserWriter>> ScimFormat::writeUsers(QIODevice &device) const
{
    return std::make_unique<ScimUserWriter>(device);
}

Result<std::unique_ptr<GroupWriter>> ScimFormat::writeGroups(QIODevice &device) const
{
    return std::make_unique<ScimGroupWriter>(device);
}

}  // namespace gatehouse
