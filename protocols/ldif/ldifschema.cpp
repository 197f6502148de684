// SPDX-License-Identifier: Apache-2.0
#include "protocols/ldif/ldifschema.h"

#include "core/users/userattribute.h"
#include "protocols/ldif/distinguishedname.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct LdifRows {
    Q_DECLARE_TR_FUNCTIONS(LdifRows)
};

struct Names {
    const char *path;
    const char *ldap;  ///< RFC 4519, 2798, 4524 and Active Directory
};

constexpr Names known[] = {
    {"userName", "uid sAMAccountName userPrincipalName"},
    {"emails.value", "mail rfc822Mailbox"},
    {"name.givenName", "givenName gn"},
    {"name.familyName", "sn surname"},
    {"displayName", "displayName cn commonName"},
    {"name.middleName", "middleName"},
    {"name.honorificPrefix", "personalTitle"},
    {"name.honorificSuffix", "generationQualifier"},
    {"nickName", "gatehouse-nickName mozillaNickname"},
    {"phoneNumbers.value", "telephoneNumber mobile mobileTelephoneNumber"},
    {"profileUrl", "labeledURI wWWHomePage"},
    {"title", "title"},
    {"userType", "employeeType"},
    {"enterprise.employeeNumber", "employeeNumber"},
    {"enterprise.organization", "o company organizationName"},
    {"enterprise.division", "division"},
    {"enterprise.department", "departmentNumber department"},
    {"enterprise.manager.value", "manager"},
    {"addresses.formatted", "postalAddress"},
    {"addresses.streetAddress", "street streetAddress"},
    {"addresses.locality", "l localityName"},
    {"addresses.region", "st stateOrProvinceName"},
    {"addresses.postalCode", "postalCode"},
    {"addresses.country", "c co friendlyCountryName countryName"},
    {"preferredLanguage", "preferredLanguage"},
    {"employeeId", "employeeID"},
};

QList<QByteArray> spellingsOf(const QString &path)
{
    for (const Names &names : known) {
        if (path == QLatin1StringView(names.path)) {
            return QByteArray(names.ldap).split(' ');
        }
    }
    return {"gatehouse-" + path.toLatin1().replace('.', '-')};
}

/// RFC 4517, section 3.3.28: lines are parted by '$', which is written \24 inside a line.
QString fromPostal(QString value)
{
    return value.replace(u'$', u'\n').replace(u"\\24"_s, u"$"_s).replace(u"\\5C"_s, u"\\"_s, Qt::CaseInsensitive);
}

QString meaningOf(const QString &path, const QString &value)
{
    if (path == u"enterprise.manager.value"_s) {
        const auto name = DistinguishedName::parse(value);
        const QString uid = name ? name->leading(u"uid"_s) : QString();
        return uid.isEmpty() ? value : uid;
    }
    if (path == u"addresses.formatted"_s) {
        return fromPostal(value);
    }
    return path == u"profileUrl"_s ? value.section(u' ', 0, 0) : value;  // RFC 2079: the URL, then perhaps a label
}

void refuse(ImportRow &row, const QString &message, const QString &field)
{
    if (!row.error) {
        row.error = Error{Error::Kind::Invalid, message, field};
    }
}

/// Takes the one value of an attribute; cn may have several, of which the first counts.
bool takeField(ImportRow &row, const QString &path, const QByteArray &attribute, const QList<QByteArray> &values)
{
    if (values.isEmpty()) {
        return false;
    }
    if (values.size() > 1 && attribute != "cn" && attribute != "commonname") {
        refuse(row, LdifRows::tr("%1 has %2 values; a user has exactly one.").arg(QString::fromUtf8(attribute)).arg(values.size()), path);
        return true;
    }
    QStringDecoder decode(QStringConverter::Utf8);
    const QString value = decode(values.first());
    if (decode.hasError()) {
        refuse(row, LdifRows::tr("The value of %1 is not UTF-8 text.").arg(QString::fromUtf8(attribute)), path);
        return true;
    }
    row.fields.insert(path, meaningOf(path, value));
    return true;
}

ImportRow::Active activeOf(const LdifEntry &entry)
{
    const QByteArray own = entry.valuesOf("gatehouse-active").value(0).toLower();
    if (!own.isEmpty()) {
        return own == "false" ? ImportRow::Active::No : ImportRow::Active::Yes;
    }
    if (const QByteArray locked = entry.valuesOf("nsaccountlock").value(0).toLower(); !locked.isEmpty()) {
        return locked == "true" ? ImportRow::Active::No : ImportRow::Active::Yes;
    }
    constexpr int accountDisabled = 2;  // ADS_UF_ACCOUNTDISABLE
    bool number = false;
    const int flags = entry.valuesOf("useraccountcontrol").value(0).toInt(&number);
    return !number ? ImportRow::Active::Unstated : flags & accountDisabled ? ImportRow::Active::No : ImportRow::Active::Yes;
}

ImportRow rowOf(const LdifEntry &entry, ImportRow::Kind kind)
{
    ImportRow row;
    row.kind = kind;
    row.place = entry.line;
    row.error = entry.error;
    return row;
}

/// Attributes that say nothing about a person that could be kept, so that leaving them out needs no word.
bool isSilent(const QByteArray &attribute)
{
    static const QByteArrayList silent{"objectclass",
                                       "memberof",
                                       "gatehouse-active",
                                       "nsaccountlock",
                                       "useraccountcontrol",
                                       "cn",
                                       "commonname",
                                       "name",
                                       "distinguishedname",
                                       "creatorsname",
                                       "modifiersname",
                                       "createtimestamp",
                                       "modifytimestamp",
                                       "entryuuid",
                                       "entrycsn",
                                       "structuralobjectclass",
                                       "entrydn",
                                       "subschemasubentry",
                                       "hassubordinates",
                                       "objectguid",
                                       "objectsid",
                                       "objectcategory",
                                       "whencreated",
                                       "whenchanged",
                                       "usncreated",
                                       "usnchanged",
                                       "instancetype",
                                       "uidnumber",
                                       "gidnumber",
                                       "homedirectory",
                                       "loginshell",
                                       "gecos"};
    return silent.contains(attribute);
}

void addNote(QStringList &notes, const QString &note)
{
    if (!notes.contains(note)) {
        notes.append(note);
    }
}

void noteLeftOut(const LdifEntry &entry, const QHash<QByteArray, QString> &used, QStringList &notes)
{
    static const QByteArrayList secret{"userpassword", "unicodepwd", "sambantpassword", "sambalmpassword", "krbprincipalkey"};
    for (const LdifEntry::Value &value : entry.values) {
        if (secret.contains(value.attribute)) {
            addNote(notes, LdifRows::tr("Passwords are not imported."));
        } else if (!used.contains(value.attribute) && !isSilent(value.attribute)) {
            addNote(notes, LdifRows::tr("The attribute %1 was left out.").arg(QString::fromUtf8(value.attribute)));
        }
    }
}

const QHash<QByteArray, QString> &pathsByName()
{
    static const QHash<QByteArray, QString> names = [] {
        QHash<QByteArray, QString> index;
        for (const UserAttribute &attribute : userAttributes()) {
            for (const QByteArray &name : ldapNamesOf(attribute.path)) {
                index.insert(name, attribute.path);
            }
        }
        return index;
    }();
    return names;
}

}  // namespace

LdifKind kindOf(const LdifEntry &entry)
{
    static const QByteArrayList people{"person", "organizationalperson", "inetorgperson", "user", "posixaccount", "account"};
    static const QByteArrayList groups{"group", "groupofnames", "groupofuniquenames", "groupofmembers", "posixgroup"};
    LdifKind kind = LdifKind::Other;
    for (const QByteArray &name : entry.valuesOf("objectclass")) {
        const QByteArray key = name.trimmed().toLower();
        if (key == "computer") {
            return LdifKind::Other;
        }
        kind = people.contains(key) ? LdifKind::User : groups.contains(key) ? LdifKind::Group : kind;
    }
    return kind;
}

QByteArrayList ldapNamesOf(const QString &path)
{
    static QHash<QString, QByteArrayList> lower = [] {
        QHash<QString, QByteArrayList> index;
        for (const UserAttribute &attribute : userAttributes()) {
            QByteArrayList names;
            for (const QByteArray &name : spellingsOf(attribute.path)) {
                names.append(name.toLower());
            }
            index.insert(attribute.path, names);
        }
        return index;
    }();
    return lower.value(path);
}

QByteArray ldapNameFor(const QString &path, const QString &value)
{
    const bool code = value.size() == 2 && value.at(0).isUpper() && value.at(1).isUpper();
    return path == u"addresses.country"_s && !code ? QByteArray("co") : spellingsOf(path).first();
}

ImportRow userRowOf(const LdifEntry &entry, QStringList &notes)
{
    ImportRow row = rowOf(entry, ImportRow::Kind::User);
    row.active = activeOf(entry);
    for (const UserAttribute &attribute : userAttributes()) {
        const QByteArrayList names = ldapNamesOf(attribute.path);
        std::any_of(names.cbegin(), names.cend(),
                    [&](const QByteArray &name) { return takeField(row, attribute.path, name, entry.valuesOf(name)); });
    }
    noteLeftOut(entry, pathsByName(), notes);
    return row;
}

ImportRow groupRowOf(const LdifEntry &entry)
{
    ImportRow row = rowOf(entry, ImportRow::Kind::Group);
    takeField(row, u"displayName"_s, "cn", entry.valuesOf("cn"));
    takeField(row, u"description"_s, "description", entry.valuesOf("description"));
    takeField(row, u"externalId"_s, "gatehouse-externalid", entry.valuesOf("gatehouse-externalid"));
    return row;
}

}  // namespace gatehouse
