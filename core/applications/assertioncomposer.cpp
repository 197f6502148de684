// SPDX-License-Identifier: Apache-2.0
#include "core/applications/assertioncomposer.h"

#include "core/accesscontrol/accesscontrolservice.h"
#include "core/accounts/accountservice.h"
#include "core/applications/applicationservice.h"
#include "core/applications/assertionparts.h"
#include "core/applications/identityprovider.h"
#include "core/applications/requestchecks.h"
#include "core/assignments/assignmentstore.h"
#include "core/certificates/certificateservice.h"
#include "core/permissionsets/permissionsetservice.h"
#include "core/provisioning/replicastore.h"
#include "core/saml/samlnames.h"
#include "core/users/attributeexpression.h"
#include "core/users/userservice.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

using Part = AssertionOrigin::Part;
using Source = AssertionOrigin::Source;

struct ComposerWords {
    Q_DECLARE_TR_FUNCTIONS(ComposerWords)
};

struct Person {
    User user{};
    QStringList groups{};  ///< GroupIds
};

Result<Person> personOf(Workspace &workspace, User::Id id)
{
    const auto user = UserService(workspace).user(id);
    if (!user) {
        return fail(user);
    }
    if (user->status == User::Status::Disabled) {
        return fail(Error::Kind::Forbidden, ComposerWords::tr("%1 is disabled and can't sign in.").arg(user->username), u"user"_s);
    }
    const auto groups = UserService(workspace).groupsOf(id);
    if (!groups) {
        return fail(groups);
    }
    Person person{*user, {}};
    for (const Group &group : *groups) {
        person.groups.append(group.groupId);
    }
    return person;
}

/// "the email address of ana", for what a mapping refers to.
QString sentenceOf(const AttributeMapping &mapping, const QList<ExpressionPart> &parts, const QStringList &values, const User &user)
{
    QStringList labels;
    for (const ExpressionPart &part : parts) {
        if (part.reference) {
            labels.append(u"%1 (%2)"_s.arg(part.text, part.reference->label));
        }
    }
    if (labels.isEmpty()) {
        return ComposerWords::tr("The mapping of %1 is a text that is the same for everybody.").arg(mapping.attribute);
    }
    const QString from = labels.join(u", "_s);
    return values.isEmpty() ? ComposerWords::tr("The mapping of %1 takes %2. %3 has no value there, so that the attribute is left out.")
                                  .arg(mapping.attribute, from, user.username)
                            : ComposerWords::tr("The mapping of %1 takes %2 of %3.").arg(mapping.attribute, from, user.username);
}

Status addMappings(AssertionParts &parts, const Application &application, const Person &person)
{
    for (const AttributeMapping &mapping : application.mappings) {
        const ParsedExpression read = parseExpression(mapping.expression, userExpressions());
        if (read.mistake) {
            return fail(Error::Kind::Invalid, read.mistake->message, mapping.attribute);
        }
        const QStringList values = evaluate(read.parts, {person.user, person.groups});
        const QString format = urnOf(mapping.format, mapping.attribute);
        const AssertionOrigin origin{
            mapping.isSubject() ? Part::Subject : Part::Attribute, mapping.attribute, values, Source::Mapping, mapping.expression,
            sentenceOf(mapping, read.parts, values, person.user)};
        if (!mapping.isSubject()) {
            parts.addAttribute(mapping.attribute, format, origin);
            continue;
        }
        if (values.isEmpty()) {
            return fail(Error::Kind::Invalid,
                        ComposerWords::tr("The Subject is empty: %1 has no value for %2. Give the user one, or map the Subject to another "
                                          "attribute.")
                            .arg(person.user.username, mapping.expression),
                        subjectAttribute());
        }
        parts.setSubject({values.first(), format}, origin);
    }
    return {};
}

/// Session tags come along with what an AWS account is told (guide: "Attributes for access control").
Status addTags(Workspace &workspace, AssertionParts &parts, const User &user)
{
    const auto tags = AccessControlService(workspace).preview(user.id);
    if (!tags) {
        return fail(tags);
    }
    for (const SessionTag &tag : *tags) {
        const QString name = saml::awsAccessControl + tag.key;
        if (parts.has(name)) {
            continue;
        }
        if (!tag.problem.isEmpty()) {
            return fail(Error::Kind::Invalid,
                        ComposerWords::tr("The session tag %1 of %2 would be refused: %3").arg(tag.key, user.username, tag.problem), name);
        }
        parts.addAttribute(
            name, saml::uriAttribute,
            {Part::Attribute,
             name,
             {tag.value},
             Source::SessionTag,
             tag.source,
             ComposerWords::tr("The attribute for access control %1 takes %2 of %3.").arg(tag.key, tag.source, user.username)});
    }
    return {};
}

/// What the AWS sign-in needs beyond the mappings (IAM User Guide: "Configure SAML assertions for the authentication response").
Status addAccountAttributes(Workspace &workspace, AssertionParts &parts, const Application &application, const Person &person)
{
    for (const QString &needed : {saml::awsRole, saml::awsRoleSessionName}) {
        if (!parts.has(needed)) {
            return fail(Error::Kind::Invalid,
                        ComposerWords::tr("An AWS account needs the attribute %1. Map it to the role and the identity provider there: "
                                          "arn:aws:iam::111122223333:role/NAME,arn:aws:iam::111122223333:saml-provider/NAME.")
                            .arg(needed),
                        needed);
        }
    }
    for (const AttributeMapping &mapping : application.mappings) {
        if (mapping.attribute == saml::awsRole && mapping.expression.contains(u'{')) {
            return fail(Error::Kind::Invalid,
                        ComposerWords::tr("Put the account, the role and the identity provider in place of the words in braces: %1.")
                            .arg(mapping.expression),
                        saml::awsRole);
        }
    }
    if (!parts.has(saml::awsSessionDuration)) {
        parts.addAttribute(saml::awsSessionDuration, saml::uriAttribute,
                           {Part::Attribute,
                            saml::awsSessionDuration,
                            {QString::number(application.sessionSeconds)},
                            Source::Setting,
                            u"sessionDuration"_s,
                            ComposerWords::tr("The session duration of the application.")});
    }
    return addTags(workspace, parts, person.user);
}

Status allowed(Workspace &workspace, const Application &application, const Person &person)
{
    if (!application.isFederated()) {
        return fail(Error::Kind::Forbidden,
                    ComposerWords::tr("%1 is an integrated application and takes no assertions.").arg(application.name), u"application"_s);
    }
    if (application.state == Application::State::Disabled) {
        return fail(Error::Kind::Forbidden, ComposerWords::tr("%1 is disabled: nobody can sign in.").arg(application.name),
                    u"application"_s);
    }
    const auto assigned = ApplicationAssignmentStore(workspace.database()).reaches(application.id, person.user.id);
    if (!assigned) {
        return fail(assigned);
    }
    if (!*assigned) {
        return fail(Error::Kind::Forbidden,
                    ComposerWords::tr("%1 is not assigned to %2, neither directly nor through a group.")
                        .arg(person.user.username, application.name),
                    u"assignment"_s);
    }
    if (application.acsUrl.isEmpty()) {
        return fail(
            Error::Kind::Invalid,
            ComposerWords::tr("%1 has no ACS URL. Import the metadata of its service provider, or enter the URL.").arg(application.name),
            u"acsUrl"_s);
    }
    return application.audience.isEmpty() ? fail(
               Error::Kind::Invalid,
               ComposerWords::tr("%1 has no audience. Import the metadata of its service provider, or enter it.").arg(application.name),
               u"audience"_s)
                                          : Status();
}

void addRelayState(AssertionParts &parts, const ApplicationSignIn &wish, const Application &application)
{
    if (wish.relayState) {
        parts.setRelayState(*wish.relayState, Source::Asked, ComposerWords::tr("The relay state that was asked for here."));
    } else if (wish.request) {
        parts.setRelayState(wish.request->relayState, Source::Request,
                            ComposerWords::tr("The relay state that came with the request, passed back as it is."));
    } else if (!application.relayState.isEmpty()) {
        parts.setRelayState(application.relayState, Source::Setting, ComposerWords::tr("The relay state of the application."));
    }
}

}  // namespace

Result<ComposedAssertion> AssertionComposer::compose(const ApplicationSignIn &wish) const
{
    const auto application = ApplicationService(m_workspace).application(wish.application);
    const auto person = application ? personOf(m_workspace, wish.user) : Result<Person>(fail(application));
    if (!person) {
        return fail(person);
    }
    if (auto may = allowed(m_workspace, *application, *person); !may) {
        return fail(may);
    }
    const auto endpoints = endpointsOf(m_workspace, *application);
    const auto certificates = CertificateService(m_workspace).certificatesOf(application->id);
    if (!endpoints || !certificates) {
        return endpoints ? fail(certificates) : fail(endpoints);
    }
    if (auto fits = wish.request ? answerable(*wish.request, *application, *endpoints) : Status(); !fits) {
        return fail(fits);
    }
    AssertionParts parts(m_random, wish.at.isValid() ? wish.at : m_workspace.clock().now());
    parts.setIssuer(endpoints->issuer, ComposerWords::tr("The issuer that this instance has for the application."));
    parts.setRecipient(application->acsUrl, Source::Setting, ComposerWords::tr("The ACS URL of the application."));
    if (wish.request) {
        parts.setRequest(wish.request->id, ComposerWords::tr("The ID of the request that is answered."));
    }
    parts.setDuration(application->sessionSeconds, Source::Setting, u"sessionDuration"_s,
                      ComposerWords::tr("The moment and the session duration of the application."));
    parts.setAudience(application->audience, Source::Setting, ComposerWords::tr("The audience of the application."));
    if (auto mapped = addMappings(parts, *application, *person); !mapped) {
        return fail(mapped);
    }
    if (auto added = application->kind == Application::Kind::ExternalAccount
                         ? addAccountAttributes(m_workspace, parts, *application, *person)
                         : Status();
        !added) {
        return fail(added);
    }
    addRelayState(parts, wish, *application);
    parts.setCertificate(certificates->isEmpty() ? std::optional<Certificate>() : certificates->first(), application->signsResponse);
    return parts.composed();
}

namespace {

/// The ARNs of the role and of the identity provider, as the sign-in wants them.
Result<QString> rolePair(Workspace &workspace, const Account &account, const PermissionSet &set)
{
    const ReplicaStore replica(workspace.database());
    const auto role = replica.role(account.id, set.id);
    const auto provider = replica.provider(account.id);
    if (!role || !provider) {
        return role ? fail(provider) : fail(role);
    }
    if (!*role || !*provider) {
        return fail(Error::Kind::NotFound,
                    ComposerWords::tr("The role of %1 does not stand in %2 yet. Provision the account first.").arg(set.name, account.name),
                    u"account"_s);
    }
    return roleArn(account.accountId, (*role)->name) + u',' + providerArn(account.accountId, (*provider)->name);
}

Status hasAccess(Workspace &workspace, const Account &account, const PermissionSet &set, const User &user)
{
    AssignmentQuery query;
    query.account = account.id;
    query.set = set.id;
    query.reaching = user.id;
    query.limit = 1;
    const auto found = AssignmentStore(workspace.database()).ids(query);
    if (!found) {
        return fail(found);
    }
    if (account.state != Account::State::Active) {
        return fail(Error::Kind::Forbidden, ComposerWords::tr("%1 is not active: nobody can sign in.").arg(account.name), u"account"_s);
    }
    return found->isEmpty()
               ? fail(Error::Kind::Forbidden, ComposerWords::tr("%1 does not have %2 in %3.").arg(user.username, set.name, account.name),
                      u"assignment"_s)
               : Status();
}

}  // namespace

Result<ComposedAssertion> AssertionComposer::compose(const AccountSignIn &wish) const
{
    const auto account = AccountService(m_workspace).account(wish.account);
    const auto set = PermissionSetService(m_workspace).permissionSet(wish.set);
    const auto person = personOf(m_workspace, wish.user);
    if (!account || !set || !person) {
        return !account ? fail(account) : !set ? fail(set) : fail(person);
    }
    if (auto may = hasAccess(m_workspace, *account, *set, person->user); !may) {
        return fail(may);
    }
    const auto role = rolePair(m_workspace, *account, *set);
    const auto certificates = CertificateStore(m_workspace.database()).of(Certificate::Purpose::Accounts, {});
    if (!role || !certificates) {
        return role ? fail(certificates) : fail(role);
    }
    const User &user = person->user;
    AssertionParts parts(m_random, wish.at.isValid() ? wish.at : m_workspace.clock().now());
    parts.setIssuer(issuerOf(m_workspace.setting(u"instanceId"_s), m_workspace.setting(u"region"_s)),
                    ComposerWords::tr("The issuer whom the identity provider in the account trusts."));
    parts.setRecipient(saml::awsSignIn, Source::Instance, ComposerWords::tr("Where every AWS account takes assertions."));
    parts.setDuration(set->sessionSeconds, Source::PermissionSet, u"sessionDuration"_s,
                      ComposerWords::tr("The moment and the session duration of the permission set %1.").arg(set->name));
    parts.setAudience(saml::awsAudience, Source::Instance, ComposerWords::tr("AWS itself."));
    parts.setSubject(
        {user.username, saml::persistentNameId},
        {Part::Subject, subjectAttribute(), {user.username}, Source::Instance, u"${user:subject}"_s, ComposerWords::tr("The username.")});
    parts.addAttribute(saml::awsRole, saml::uriAttribute,
                       {Part::Attribute,
                        saml::awsRole,
                        {*role},
                        Source::Account,
                        {},
                        ComposerWords::tr("The role of %1 and the identity provider that stand in %2.").arg(set->name, account->name)});
    parts.addAttribute(saml::awsRoleSessionName, saml::uriAttribute,
                       {Part::Attribute,
                        saml::awsRoleSessionName,
                        {user.username},
                        Source::Instance,
                        u"${user:subject}"_s,
                        ComposerWords::tr("The username, by which the account knows the session.")});
    parts.addAttribute(saml::awsSessionDuration, saml::uriAttribute,
                       {Part::Attribute,
                        saml::awsSessionDuration,
                        {QString::number(set->sessionSeconds)},
                        Source::PermissionSet,
                        u"sessionDuration"_s,
                        ComposerWords::tr("The session duration of the permission set %1.").arg(set->name)});
    if (auto tagged = addTags(m_workspace, parts, user); !tagged) {
        return fail(tagged);
    }
    if (!set->relayState.isEmpty()) {
        parts.setRelayState(set->relayState, Source::PermissionSet,
                            ComposerWords::tr("The relay state of the permission set %1.").arg(set->name));
    }
    parts.setCertificate(certificates->isEmpty() ? std::optional<Certificate>() : certificates->first(), false);
    return parts.composed();
}

Result<QByteArray> signedResponse(Workspace &workspace, const SamlDocuments &documents, const ComposedAssertion &composed)
{
    if (!composed.certificate) {
        return fail(Error::Kind::NotFound, ComposerWords::tr("There is no certificate yet that could sign this. Generate one."),
                    u"certificate"_s);
    }
    const auto key = CertificateService(workspace).privateKey(*composed.certificate);
    if (!key) {
        return fail(key);
    }
    const auto responder = documents.responder(*key, composed.certificate->pem.toLatin1());
    return responder ? (*responder)->respond(composed.assertion, composed.signing) : fail(responder);
}

}  // namespace gatehouse
