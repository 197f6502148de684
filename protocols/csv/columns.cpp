// SPDX-License-Identifier: Apache-2.0
#include "protocols/csv/columns.h"

#include "core/users/userattribute.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace gatehouse {

using namespace Qt::StringLiterals;
using Kind = ImportRow::Kind;

namespace {

struct CsvColumns {
    Q_DECLARE_TR_FUNCTIONS(CsvColumns)
};

struct Alias {
    const char *target;
    const char *names;  ///< as others call it, in `simplified` form, most trusted first; UTF-8
};

/// Names that are neither our paths nor our labels.
constexpr Alias userAliases[] = {
    {"userName", "username login loginname samaccountname uid userprincipalname upn logonname accountname userid "
                 "benutzername anmeldename kontoname"},
    {"emails.value", "email mail emailaddress primaryemail workemail emailwork primaryemailaddress emails emailadresse"},
    {"name.givenName", "givenname firstname forename vorname rufname"},
    {"name.familyName", "familyname lastname surname sn nachname familienname zuname"},
    {"displayName", "displayname name commonname cn anzeigename"},
    {"name.formatted", "formattedname fullname vollername"},
    {"name.middleName", "middlename middleinitial initials"},
    {"name.honorificPrefix", "honorificprefix salutation personaltitle"},
    {"name.honorificSuffix", "honorificsuffix namesuffix generationqualifier"},
    {"nickName", "nickname alias"},
    {"phoneNumbers.value",
     "phone telephone telephonenumber phonenumber workphone officephone businessphone businessphones primaryphone mobile mobilephone "
     "telefon telefonnummer handy mobil"},
    {"profileUrl", "profileurl url website wwwhomepage labeleduri"},
    {"title", "jobtitle position funktion stellung"},
    {"userType", "usertype employeetype"},
    {"enterprise.employeeNumber", "employeenumber personnelnumber staffnumber personalnummer"},
    {"enterprise.costCenter", "costcenter costcentre kostenstelle"},
    {"enterprise.organization", "organization organisation company companyname o firma unternehmen"},
    {"enterprise.division", "division bereich"},
    {"enterprise.department", "department dept departmentnumber abteilung"},
    {"enterprise.manager.value", "manager managerid manageremail manageruserid vorgesetzter"},
    {"roles.value", "role roles rolle"},
    {"addresses.formatted", "address postaladdress adresse anschrift"},
    {"addresses.streetAddress", "street streetaddress straße strasse"},
    {"addresses.locality", "city town locality l ort stadt"},
    {"addresses.region", "state province region st stateprovince bundesland"},
    {"addresses.postalCode", "postalcode zip zipcode postcode plz postleitzahl"},
    {"addresses.country", "country countrycode c co countryorregion land"},
    {"preferredLanguage", "preferredlanguage language lang sprache"},
    {"timezone", "timezone tz zeitzone"},
    {"employeeId", "employeeid staffid"},
    {"office365ImmutableId", "office365immutableid immutableid onpremisesimmutableid"},
    {"externalId", "externalid"},
    {"active", "active enabled accountenabled isactive status accountstatus userstatus aktiv kontostatus"},
    {"groups", "groups memberof groupnames teams group gruppen gruppe"},
};

constexpr Alias groupAliases[] = {
    {"displayName", "displayname groupname name cn commonname group team samaccountname gruppenname gruppe"},
    {"description", "description groupdescription purpose notes beschreibung"},
    {"externalId", "externalid"},
    {"members", "members member usernames memberuid uniquemember mitglieder"},
};

/// Lower case, letters and digits only: "First Name", "first_name" and "firstName" are the same header.
QString simplified(QString header)
{
    static const QString enterprise = u"urn:ietf:params:scim:schemas:extension:enterprise:2.0:user:"_s;
    static const QString workforce = u"urn:gatehouse:params:scim:schemas:extension:workforce:2.0:user:"_s;
    header = header.trimmed().toLower();
    if (header.startsWith(enterprise)) {
        header.replace(0, enterprise.size(), u"enterprise."_s);
    } else if (header.startsWith(workforce)) {
        header.remove(0, workforce.size());
    }
    QString plain;
    bool filter = false;
    for (const QChar c : header) {
        filter = c == u'[' || (filter && c != u']');
        if (!filter && c.isLetterOrNumber()) {
            plain += c;
        }
    }
    return plain;
}

/// A target that a header may mean, and how far down the list of its names it stands (0 is best).
struct Meaning {
    QString target;
    qsizetype rank = 0;
};

using Dictionary = QHash<QString, Meaning>;

template<size_t N>
void addAliases(Dictionary &words, const Alias (&aliases)[N])
{
    for (const Alias &alias : aliases) {
        qsizetype rank = 2;
        for (const QString &name : QString::fromUtf8(alias.names).split(u' ')) {
            words.insert(name, Meaning{QString::fromLatin1(alias.target), rank++});
        }
    }
}

Dictionary dictionaryOf(Kind kind)
{
    Dictionary words;
    const auto add = [&words](const QString &name, const QString &target, qsizetype rank) {
        words.insert(simplified(name), Meaning{target, rank});
    };
    if (kind == Kind::User) {
        addAliases(words, userAliases);
        for (const UserAttribute &attribute : userAttributes()) {
            add(attribute.label, attribute.path, 1);
        }
        for (const UserAttribute &attribute : userAttributes()) {
            add(attribute.path, attribute.path, 0);
        }
    } else {
        addAliases(words, groupAliases);
    }
    return words;
}

bool isTarget(const QString &target, Kind kind)
{
    if (kind == Kind::User) {
        return userAttribute(target) || target == column::active || target == column::groups;
    }
    static const QStringList targets{u"displayName"_s, u"description"_s, u"externalId"_s, column::members};
    return targets.contains(target);
}

Kind kindOf(const QStringList &headers)
{
    const Dictionary users = dictionaryOf(Kind::User);
    const Dictionary groups = dictionaryOf(Kind::Group);
    qsizetype userColumns = 0;
    for (const QString &header : headers) {
        const QString word = simplified(header);
        if (groups.value(word).target == column::members) {
            return Kind::Group;
        }
        userColumns += users.contains(word) && !groups.contains(word) ? 1 : 0;
    }
    return userColumns > 0 ? Kind::User : Kind::Group;
}

/// Two columns that only a table of persons has.
bool looksLikeUsers(const QStringList &headers)
{
    static const QStringList ofPersons{u"userName"_s, u"emails.value"_s, u"name.givenName"_s, u"name.familyName"_s};
    const Dictionary users = dictionaryOf(Kind::User);
    const Dictionary groups = dictionaryOf(Kind::Group);
    return std::count_if(headers.cbegin(), headers.cend(),
                         [&](const QString &header) {
                             const QString word = simplified(header);
                             return ofPersons.contains(users.value(word).target) && !groups.contains(word);
                         })
           > 1;
}

Status refuseDuplicates(const QStringList &headers)
{
    QHash<QString, qsizetype> seen;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QString key = headers.at(i).trimmed().toLower();
        if (key.isEmpty()) {
            continue;
        }
        if (const auto first = seen.constFind(key); first != seen.cend()) {
            return fail(Error::Kind::Invalid,
                        CsvColumns::tr("The header names “%1” twice, in columns %2 and %3.")
                            .arg(headers.at(i).trimmed())
                            .arg(*first + 1)
                            .arg(i + 1),
                        headers.at(i).trimmed());
        }
        seen.insert(key, i);
    }
    return {};
}

Status refuseTarget(const QString &target, Kind kind)
{
    const QString meant = dictionaryOf(kind).value(simplified(target)).target;
    QString sentence = CsvColumns::tr("There is no attribute “%1” that a column could fill.").arg(target);
    if (!meant.isEmpty()) {
        sentence += u' ' + CsvColumns::tr("Did you mean %1?").arg(meant);
    }
    return fail(Error::Kind::Invalid, sentence, target);
}

Status applyOverrides(HeaderMapping &mapping, const ReadOptions &options)
{
    QHash<QString, QString> chosen;
    for (auto it = options.columns.cbegin(); it != options.columns.cend(); ++it) {
        const auto found = std::find_if(mapping.columns.begin(), mapping.columns.end(), [&it](const ImportColumn &column) {
            return column.header.compare(it.key().trimmed(), Qt::CaseInsensitive) == 0;
        });
        if (found == mapping.columns.end()) {
            return fail(Error::Kind::NotFound, CsvColumns::tr("The file has no column “%1”.").arg(it.key()), it.key());
        }
        if (!it.value().isEmpty() && !isTarget(it.value(), mapping.kind)) {
            return refuseTarget(it.value(), mapping.kind);
        }
        if (!it.value().isEmpty() && chosen.contains(it.value())) {
            return fail(
                Error::Kind::Invalid,
                CsvColumns::tr("The columns “%1” and “%2” are both mapped to %3.").arg(chosen.value(it.value()), it.key(), it.value()),
                it.value());
        }
        chosen.insert(it.value(), it.key());
        found->target = it.value();
    }
    return {};
}

/// Fills what the overrides left open. Of two columns with the same meaning the one with the better name wins.
void propose(HeaderMapping &mapping, const ReadOptions &options)
{
    const Dictionary words = dictionaryOf(mapping.kind);
    QHash<QString, std::pair<qsizetype, qsizetype>> taken;  // target: rank, column
    const auto isChosen = [&options](const ImportColumn &column) {
        return std::any_of(options.columns.keyBegin(), options.columns.keyEnd(),
                           [&column](const QString &header) { return header.trimmed().compare(column.header, Qt::CaseInsensitive) == 0; });
    };
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        if (isChosen(mapping.columns.at(i))) {
            taken.insert(mapping.columns.at(i).target, {-1, i});
        }
    }
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        ImportColumn &column = mapping.columns[i];
        const auto meaning = words.constFind(simplified(column.header));
        if (meaning == words.cend() || isChosen(column)) {
            continue;
        }
        const auto rival = taken.constFind(meaning->target);
        if (rival != taken.cend() && rival->first <= meaning->rank) {
            continue;
        }
        if (rival != taken.cend()) {
            mapping.columns[rival->second].target.clear();
        }
        column.target = meaning->target;
        taken.insert(meaning->target, {meaning->rank, i});
    }
}

void noteIgnored(HeaderMapping &mapping)
{
    QStringList ignored;
    for (const ImportColumn &column : mapping.columns) {
        if (column.target.isEmpty() && !column.header.isEmpty()) {
            ignored.append(column.header);
        }
    }
    if (!ignored.isEmpty()) {
        mapping.notes.append(CsvColumns::tr("%n column(s) left out: %1.", nullptr, int(ignored.size())).arg(ignored.join(u", "_s)));
    }
}

}  // namespace

Result<HeaderMapping> mapHeader(const QStringList &headers, const ReadOptions &options)
{
    HeaderMapping mapping;
    for (const QString &header : headers) {
        mapping.columns.append({header.trimmed(), {}});
    }
    mapping.kind = options.kind.value_or(kindOf(headers));
    if (auto unique = refuseDuplicates(headers); !unique) {
        return fail(unique);
    }
    if (auto applied = applyOverrides(mapping, options); !applied) {
        return fail(applied);
    }
    propose(mapping, options);
    noteIgnored(mapping);
    if (mapping.kind == Kind::Group && options.columns.isEmpty() && looksLikeUsers(headers)) {
        const QString hint = CsvColumns::tr("This looks like a table of users. Import it as users, or say which column holds group names.");
        if (options.scope == ReadOptions::Scope::Everything) {
            return fail(Error::Kind::Invalid, hint, u"displayName"_s);
        }
        mapping.notes.append(hint);
    }
    const QString key = mapping.kind == Kind::User ? u"userName"_s : u"displayName"_s;
    const bool named = std::any_of(mapping.columns.cbegin(), mapping.columns.cend(),
                                   [&key](const ImportColumn &column) { return column.target == key; });
    if (!named && options.scope == ReadOptions::Scope::Everything) {
        const QString message
            = mapping.kind == Kind::User ? CsvColumns::tr(
                  "No column holds usernames. The first line must name the columns; name one of them userName or choose it in the mapping.")
                                         : CsvColumns::tr("No column holds group names. The first line must name the columns; name one of "
                                                          "them displayName or choose it in the mapping.");
        return fail(Error::Kind::Invalid, message, key);
    }
    return mapping;
}

QString joinNames(const QStringList &names)
{
    QStringList escaped;
    for (QString name : names) {
        escaped.append(name.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u'|', u"\\|"_s));
    }
    return escaped.join(u';');
}

QStringList splitNames(const QString &cell)
{
    QStringList names;
    QString name;
    const auto take = [&names, &name] {
        if (!name.trimmed().isEmpty()) {
            names.append(name.trimmed());
        }
        name.clear();
    };
    const auto separates = [](QChar c) { return c == u';' || c == u'|'; };
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const bool escape = cell.at(i) == u'\\' && i + 1 < cell.size() && (separates(cell.at(i + 1)) || cell.at(i + 1) == u'\\');
        if (escape) {
            name += cell.at(++i);
        } else if (separates(cell.at(i))) {
            take();
        } else {
            name += cell.at(i);
        }
    }
    take();
    return names;
}

}  // namespace gatehouse
