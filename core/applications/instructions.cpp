// SPDX-License-Identifier: Apache-2.0
#include "core/applications/instructions.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

class Steps
{
    Q_DECLARE_TR_FUNCTIONS(ApplicationInstructions)

public:
    Steps(const ApplicationTemplate &application, const InstructionValues &values)
        : m_application(application)
        , m_values(values)
        , m_name(isolated(application.name))
    {
    }

    [[nodiscard]] QList<InstructionStep> all() const
    {
        switch (m_application.kind) {
        case Application::Kind::Integrated:
            return integrated();
        case Application::Kind::ExternalAccount:
            return account();
        case Application::Kind::Custom:
        case Application::Kind::Catalog:
            break;
        }
        return {openSettings(), enterOurs(), bringTheirs(), sendAttributes(), tryIt()};
    }

private:
    using Value = InstructionStep::Value;

    [[nodiscard]] QString filled(const QString &placeholder) const
    {
        const QStringList values{m_values.signInUrl, m_values.signOutUrl, m_values.issuer, m_values.metadataUrl, m_values.certificate};
        return values.value(instructionPlaceholders().indexOf(placeholder));
    }

    [[nodiscard]] InstructionStep openSettings() const
    {
        if (m_application.kind == Application::Kind::Custom) {
            return {tr("Sign in to the application as its administrator and open its settings for single sign-on with SAML 2.0.")};
        }
        if (m_application.settings.isEmpty()) {
            return {tr("Sign in to %1 as its administrator and open the settings for single sign-on with SAML 2.0. They often stand "
                       "under security or authentication, and some plans do not have them.")
                        .arg(m_name)};
        }
        return {tr("Sign in to %1 as its administrator and open %2.").arg(m_name, isolated(m_application.settings))};
    }

    [[nodiscard]] InstructionStep enterOurs() const
    {
        InstructionStep step;
        for (const auto &field : m_application.fields) {
            step.values.append({field.label, filled(field.value)});
        }
        if (!step.values.isEmpty()) {
            step.text = tr("Enter these values there. Where a file is asked for, take the metadata or the certificate from the "
                           "configuration of this application.");
            return step;
        }
        step.text
            = tr("Hand over the metadata from the configuration of this application, as a file or by its URL. Where there is no place "
                 "for it, enter these values; they go by several names.");
        step.values = {
            {tr("Metadata URL"), filled(u"{metadataUrl}"_s)},
            {tr("Issuer, or entity ID of the identity provider"), filled(u"{issuer}"_s)},
            {tr("Sign-in URL, or SAML endpoint"), filled(u"{signInUrl}"_s)},
            {tr("Sign-out URL"), filled(u"{signOutUrl}"_s)},
            {tr("Certificate"), filled(u"{certificate}"_s)},
        };
        return step;
    }

    [[nodiscard]] InstructionStep bringTheirs() const
    {
        InstructionStep step;
        step.text = tr("Take the metadata of the application, and import it in the configuration here. Where it has none, copy its ACS URL "
                       "and its audience, which is also called entity ID.");
        if (!m_application.acsPattern.isEmpty()) {
            step.text += u' ' + tr("They look like these, with your own words in place of those in braces.");
            step.values = {{tr("ACS URL"), m_application.acsPattern}, {tr("Audience"), m_application.audiencePattern}};
        }
        return step;
    }

    [[nodiscard]] InstructionStep sendAttributes() const
    {
        InstructionStep step;
        step.text = m_application.isGeneric
                        ? tr("Look up which attributes the application asks for, and add them to the attribute mappings here.")
                        : tr("Compare the attribute mappings here with what the application asks for. It usually takes these.");
        if (!m_application.isGeneric) {
            for (const AttributeMapping &mapping : m_application.mappings) {
                step.values.append({mapping.attribute, mapping.expression});
            }
        }
        return step;
    }

    [[nodiscard]] InstructionStep tryIt() const
    {
        switch (m_application.signIn) {
        case ApplicationTemplate::SignIn::Portal:
            return {tr("Assign one person, and let them sign in from the access portal: this application takes no sign-in that begins "
                       "in itself. Then assign everybody else.")};
        case ApplicationTemplate::SignIn::ApplicationItself:
            return {
                tr("Enter the start URL in the configuration here, because sign-in has to begin in the application. Assign one person and "
                   "let them sign in. Then assign everybody else."),
                m_application.startUrlPattern.isEmpty() ? QList<Value>{} : QList<Value>{{tr("Start URL"), m_application.startUrlPattern}}};
        case ApplicationTemplate::SignIn::Either:
            break;
        }
        return {tr("Assign one person and let them sign in, from the access portal and from the application. Keep another way in for its "
                   "administrator until that works. Then assign everybody else.")};
    }

    /// IAM User Guide: "Create a SAML identity provider in IAM", "Create a role for SAML 2.0 federation (console)".
    [[nodiscard]] QList<InstructionStep> account() const
    {
        InstructionStep provider{tr("Sign in to the other account as an administrator and open %1. Name the provider and hand over the "
                                    "metadata from the configuration of this application.")
                                     .arg(isolated(m_application.settings)),
                                 {}};
        provider.values = {{tr("Metadata URL"), filled(u"{metadataUrl}"_s)}};
        InstructionStep role{tr("In that account, make a role that trusts the provider for SAML 2.0 federation, for programs and for the "
                                "console, and attach the policies that people need."),
                             {}};
        InstructionStep mapping{tr("In the attribute mappings here, put the account's number and the names of the provider and of the role "
                                   "into the value of the Role attribute. Session tags of access control go along by themselves."),
                                {}};
        for (const AttributeMapping &each : m_application.mappings) {
            mapping.values.append({each.attribute, each.expression});
        }
        return {provider, role, mapping, tryIt()};
    }

    [[nodiscard]] QList<InstructionStep> integrated() const
    {
        return {
            {tr("Open %1 in the account and Region where it shall run, and choose single sign-on when you set it up.").arg(m_name)},
            {tr("Allow it here: integrated applications read users and groups only where access to them is enabled.")},
            {tr("Decide in %1 who may use it. Nobody is assigned here.").arg(m_name)},
        };
    }

    const ApplicationTemplate &m_application;
    const InstructionValues &m_values;
    QString m_name;
};

}  // namespace

const QStringList &instructionPlaceholders()
{
    static const QStringList all{u"{signInUrl}"_s, u"{signOutUrl}"_s, u"{issuer}"_s, u"{metadataUrl}"_s, u"{certificate}"_s};
    return all;
}

QList<InstructionStep> instructionsFor(const ApplicationTemplate &application, const InstructionValues &values)
{
    return Steps(application, values).all();
}

}  // namespace gatehouse
