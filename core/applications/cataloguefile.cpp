// SPDX-License-Identifier: Apache-2.0
#include "core/applications/cataloguefile.h"

#include "core/applications/instructions.h"
#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

using SignIn = ApplicationTemplate::SignIn;

/// For whoever edits the files; nobody else sees it.
tl::unexpected<Error> wrong(const QString &where, const QString &what)
{
    return fail(Error::Kind::Invalid, where + u": "_s + what, u"file"_s);
}

Status onlyKeys(const QJsonObject &object, const QSet<QString> &known, const QString &where)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key)) {
            return wrong(where, u"the key \"%1\" is unknown"_s.arg(key));
        }
    }
    return {};
}

/// "Sentry.io" is sentry-io.
QString idOf(const QString &name)
{
    QString id;
    for (const QChar letter : name.toLower()) {
        if (letter.isLetterOrNumber()) {
            id.append(letter);
        } else if (!id.endsWith(u'-')) {
            id.append(u'-');
        }
    }
    return id;
}

std::optional<SignIn> signInNamed(const QString &word)
{
    if (word == "both"_L1) {
        return SignIn::Either;
    }
    if (word == "portal"_L1) {
        return SignIn::Portal;
    }
    if (word == "application"_L1) {
        return SignIn::ApplicationItself;
    }
    return std::nullopt;
}

std::optional<Application::Kind> kindNamed(const QString &word)
{
    if (word.isEmpty()) {
        return Application::Kind::Catalog;
    }
    if (word == "account"_L1) {
        return Application::Kind::ExternalAccount;
    }
    if (word == "integrated"_L1) {
        return Application::Kind::Integrated;
    }
    return std::nullopt;
}

Result<AttributeMapping> readAttribute(const QJsonObject &object, const QString &where)
{
    if (auto known = onlyKeys(object, {u"name"_s, u"value"_s, u"format"_s}, where); !known) {
        return fail(known);
    }
    const auto format = attributeFormatNamed(object.value("format"_L1).toString());
    if (!format) {
        return wrong(where, u"the format of an attribute is unknown"_s);
    }
    return AttributeMapping{object.value("name"_L1).toString(), object.value("value"_L1).toString(), *format};
}

Status readSaml(const QJsonObject &saml, ApplicationTemplate &application)
{
    static const QSet<QString> keys{u"nameId"_s, u"subject"_s, u"signIn"_s, u"acs"_s, u"audience"_s, u"start"_s, u"attributes"_s};
    if (auto known = onlyKeys(saml, keys, application.name); !known) {
        return known;
    }
    const auto format = attributeFormatNamed(saml.value("nameId"_L1).toString());
    const auto signIn = signInNamed(saml.value("signIn"_L1).toString());
    if (!format || !signIn) {
        return wrong(application.name, u"the format of the Subject, or where sign-in begins, is unknown"_s);
    }
    application.signIn = *signIn;
    application.acsPattern = saml.value("acs"_L1).toString();
    application.audiencePattern = saml.value("audience"_L1).toString();
    application.startUrlPattern = saml.value("start"_L1).toString();
    application.mappings = {{subjectAttribute(), saml.value("subject"_L1).toString(), *format}};
    for (const auto &each : saml.value("attributes"_L1).toArray()) {
        auto mapping = readAttribute(each.toObject(), application.name);
        if (!mapping) {
            return fail(mapping);
        }
        application.mappings.append(*mapping);
    }
    return {};
}

Status readFields(const QJsonArray &fields, ApplicationTemplate &application)
{
    for (const auto &each : fields) {
        const QJsonArray pair = each.toArray();
        const ApplicationTemplate::SetUpField field{pair.at(0).toString(), pair.at(1).toString()};
        if (pair.size() != 2 || field.label.isEmpty() || !instructionPlaceholders().contains(field.value)) {
            return wrong(application.name, u"the value of the field \"%1\" is unknown"_s.arg(field.label));
        }
        application.fields.append(field);
    }
    return {};
}

Result<ApplicationTemplate> readApplication(const QJsonObject &object, ApplicationCategory category)
{
    static const QSet<QString> keys{u"name"_s, u"id"_s, u"kind"_s, u"also"_s, u"saml"_s, u"settings"_s, u"fields"_s};
    ApplicationTemplate application;
    application.name = object.value("name"_L1).toString();
    const auto kind = kindNamed(object.value("kind"_L1).toString());
    if (application.name.isEmpty() || !kind) {
        return wrong(application.name, u"it has no name, or a kind that is unknown"_s);
    }
    if (auto known = onlyKeys(object, keys, application.name); !known) {
        return fail(known);
    }
    application.id = object.value("id"_L1).toString(idOf(application.name));
    application.kind = *kind;
    application.category = category;
    for (const auto &other : object.value("also"_L1).toArray()) {
        application.otherNames.append(other.toString());
    }
    application.isGeneric = !object.contains("saml"_L1) && *kind != Application::Kind::Integrated;
    if (application.isGeneric) {
        application.mappings = usualMappings(*kind);
    } else if (object.contains("saml"_L1)) {
        if (auto read = readSaml(object.value("saml"_L1).toObject(), application); !read) {
            return fail(read);
        }
    }
    application.settings = object.value("settings"_L1).toString();
    if (auto read = readFields(object.value("fields"_L1).toArray(), application); !read) {
        return fail(read);
    }
    return application;
}

}  // namespace

Result<QList<ApplicationTemplate>> readCatalogueFile(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject file = QJsonDocument::fromJson(json, &error).object();
    const QString word = file.value("category"_L1).toString();
    const auto category = std::find_if(allApplicationCategories.begin(), allApplicationCategories.end(),
                                       [&](ApplicationCategory each) { return nameOf(each) == word; });
    if (error.error != QJsonParseError::NoError || category == allApplicationCategories.end()) {
        return wrong(word, u"this is no file of the catalogue (%1)"_s.arg(error.errorString()));
    }
    if (auto known = onlyKeys(file, {u"category"_s, u"applications"_s}, word); !known) {
        return fail(known);
    }
    QList<ApplicationTemplate> all;
    for (const auto &each : file.value("applications"_L1).toArray()) {
        auto application = readApplication(each.toObject(), *category);
        if (!application) {
            return fail(application);
        }
        all.append(std::move(*application));
    }
    return all;
}

}  // namespace gatehouse
