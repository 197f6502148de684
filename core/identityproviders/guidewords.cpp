// SPDX-License-Identifier: Apache-2.0
#include "core/identityproviders/guidewords.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Verb {
    const char *word;
    const char *sentence;  ///< %1 is the product, %2 the place, %3 the application there
};

constexpr Verb verbs[] = {
    {"open", QT_TRANSLATE_NOOP("ProviderGuide", "Sign in to %1 as its administrator and open %2.")},
    {"add", QT_TRANSLATE_NOOP("ProviderGuide",
                              "Under %2, add the application %3. Take exactly this one: what else is called AWS there signs in to single "
                              "accounts, in another way.")},
    {"create", QT_TRANSLATE_NOOP("ProviderGuide", "Under %2, create an application that people sign in to with SAML 2.0.")},
    {"upload", QT_TRANSLATE_NOOP("ProviderGuide",
                                 "Under %2, hand over our metadata: save it as a file here, and choose that file there. Then compare these "
                                 "values, or enter them where no file is taken.")},
    {"enter", QT_TRANSLATE_NOOP("ProviderGuide", "Enter these values under %2.")},
    {"nameId", QT_TRANSLATE_NOOP("ProviderGuide",
                                 "Under %2, have an email address sent as the NameID: one that nobody shares, and that is the same, letter "
                                 "for letter, as the username here.")},
    {"sign", QT_TRANSLATE_NOOP("ProviderGuide", "Under %2, have the assertion signed with SHA-256, and not encrypted.")},
    {"download",
     QT_TRANSLATE_NOOP("ProviderGuide", "Download the metadata of %1 under %2, and import it here. It brings the addresses and the "
                                        "certificate.")},
    {"attributes",
     QT_TRANSLATE_NOOP(
         "ProviderGuide",
         "If attributes of people shall decide what they may do, send them as session tags: under %2, one like this for each. "
         "Allow attributes for access control here first.")},
    {"assign", QT_TRANSLATE_NOOP("ProviderGuide", "Under %2, choose who may sign in. Whoever is not chosen there gets no further.")},
    {"people",
     QT_TRANSLATE_NOOP("ProviderGuide",
                       "Make sure that everybody who signs in is a user here: nobody is created by signing in. What has to match is "
                       "the username, not the email address.")},
    {"try",
     QT_TRANSLATE_NOOP("ProviderGuide",
                       "Let one person sign in, and paste the response that %1 sends into the connection check here. Keep another way "
                       "in for yourself until that works.")},
};

enum class About { SignIn, Provisioning };

struct Limit {
    const char *word;
    About about;
    const char *sentence;  ///< %1 is the product
};

constexpr Limit limits[] = {
    {"plusInAddress", About::SignIn,
     QT_TRANSLATE_NOOP("ProviderGuide",
                       "People with a + in their address may be refused with SAML_215 or “Invalid input” until the format of "
                       "the NameID is set explicitly, under the advanced options of SAML_SUBJECT.")},
    {"connectorNeeded", About::SignIn,
     QT_TRANSLATE_NOOP("ProviderGuide", "The AWS Single Sign-On Connector has to be installed on the server of %1, which is restarted "
                                        "afterwards.")},
    {"noDuplicateCertificates", About::SignIn,
     QT_TRANSLATE_NOOP("ProviderGuide",
                       "%1 signs with one certificate at a time: import the next one here before it is made active there.")},
    {"noEncryption", About::SignIn,
     QT_TRANSLATE_NOOP("ProviderGuide", "%1 encrypts assertions unless it is told not to, and encrypted ones are not taken.")},
    {"attributesStay", About::Provisioning,
     QT_TRANSLATE_NOOP("ProviderGuide", "What is removed from a person in %1 stays here. What gets another value there gets it here too.")},
    {"namesNeeded", About::Provisioning,
     QT_TRANSLATE_NOOP("ProviderGuide", "Somebody without a first name, a last name, a username or a display name is left out.")},
    {"oneValue", About::Provisioning,
     QT_TRANSLATE_NOOP("ProviderGuide", "Somebody with several phone numbers or email addresses is refused: there is one of each.")},
    {"forbiddenCharacters", About::Provisioning,
     QT_TRANSLATE_NOOP("ProviderGuide", "Values with one of < > ; : % in them, or with a tab or a line break, are refused.")},
    {"separateGroups", About::Provisioning,
     QT_TRANSLATE_NOOP("ProviderGuide", "A group that is assigned to the application can't be pushed as well. Make a second one to push.")},
    {"wholeAddress", About::Provisioning,
     QT_TRANSLATE_NOOP("ProviderGuide",
                       "An address is taken as a whole only: street, city, state, postal code and country code. Somebody with "
                       "half of one is left out.")},
    {"noEntitlements", About::Provisioning, QT_TRANSLATE_NOOP("ProviderGuide", "Entitlements and roles are not sent.")},
    {"licence", About::Provisioning, QT_TRANSLATE_NOOP("ProviderGuide", "Provisioning may need a licence with lifecycle functions.")},
    {"groupsStay", About::Provisioning,
     QT_TRANSLATE_NOOP("ProviderGuide",
                       "A group that is deleted or disabled in %1 stays here with all it is assigned. Delete it here too.")},
    {"groupsSwitchedOn", About::Provisioning,
     QT_TRANSLATE_NOOP("ProviderGuide",
                       "Groups are sent only with “Include in User Provisioning” switched on for them, among the parameters of "
                       "the application.")},
    {"reapply", About::Provisioning,
     QT_TRANSLATE_NOOP("ProviderGuide", "Many changes take effect only after “Reapply entitlement mappings”.")},
    {"approval", About::Provisioning,
     QT_TRANSLATE_NOOP("ProviderGuide", "Every change waits for the approval of an administrator there until that is switched off.")},
    {"mappedRolesOnly", About::Provisioning, QT_TRANSLATE_NOOP("ProviderGuide", "Only roles that are mapped to a group are sent.")},
    {"defaultScript", About::Provisioning, QT_TRANSLATE_NOOP("ProviderGuide", "The provisioning script works unaltered only.")},
    {"onePhone", About::Provisioning, QT_TRANSLATE_NOOP("ProviderGuide", "One phone number is sent, by default that of work.")},
    {"renamedGroups", About::Provisioning,
     QT_TRANSLATE_NOOP("ProviderGuide", "With another group name in a role mapping a new group appears here, and the old one stays without "
                                        "members. Another role name changes nothing here.")},
    {"noGroups", About::Provisioning, QT_TRANSLATE_NOOP("ProviderGuide", "Groups and their members are not sent. Make them here.")},
    {"goesOn", About::Provisioning,
     QT_TRANSLATE_NOOP("ProviderGuide",
                       "People may still be sent after provisioning was switched off in %1. To stop it at once, delete the "
                       "access token here.")},
    {"provisionerMode", About::Provisioning,
     QT_TRANSLATE_NOOP("ProviderGuide",
                       "Provisioning is off by default: set pf.provisioner.mode in run.properties and restart the server.")},
};

const Verb *verbOf(const QString &word)
{
    const auto *found
        = std::find_if(std::begin(verbs), std::end(verbs), [&](const Verb &each) { return word == QLatin1String(each.word); });
    return found == std::end(verbs) ? nullptr : found;
}

const Limit *limitNamed(const QString &word)
{
    const auto *found
        = std::find_if(std::begin(limits), std::end(limits), [&](const Limit &each) { return word == QLatin1String(each.word); });
    return found == std::end(limits) ? nullptr : found;
}

QString nameOfProduct(const ProviderGuide &guide)
{
    return guide.isGeneral() ? QCoreApplication::translate("ProviderGuide", "the identity provider") : isolated(guide.product);
}

QString placeOf(const ProviderGuide::Step &step)
{
    return step.place.isEmpty() ? QCoreApplication::translate("ProviderGuide", "its settings for SAML 2.0") : isolated(step.place);
}

/// At once, so that a % in one of the values is no place of the sentence.
QString told(const char *sentence, const QString &product, const QString &place = {}, const QString &application = {})
{
    QString text = QCoreApplication::translate("ProviderGuide", sentence);
    text.replace(u"%1"_s, product).replace(u"%2"_s, place).replace(u"%3"_s, application);
    return text;
}

}  // namespace

bool isGuideVerb(const QString &verb)
{
    return verbOf(verb) != nullptr;
}

QString guideSentence(const ProviderGuide::Step &step, const ProviderGuide &guide)
{
    const Verb *verb = verbOf(step.verb);
    return verb ? told(verb->sentence, nameOfProduct(guide), placeOf(step), isolated(guide.application)) : QString();
}

bool isGuideLimit(const QString &limit)
{
    return limitNamed(limit) != nullptr;
}

bool isLimitOfSignIn(const QString &limit)
{
    const Limit *known = limitNamed(limit);
    return known && known->about == About::SignIn;
}

QString limitSentence(const QString &limit, const ProviderGuide &guide)
{
    const Limit *known = limitNamed(limit);
    return known ? told(known->sentence, nameOfProduct(guide)) : QString();
}

QString otherProduct()
{
    return QCoreApplication::translate("ProviderGuide", "Another product");
}

}  // namespace gatehouse
