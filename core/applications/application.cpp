// SPDX-License-Identifier: Apache-2.0
#include "core/applications/application.h"

#include "core/saml/samlnames.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct ApplicationWords {
    Q_DECLARE_TR_FUNCTIONS(ApplicationWords)
};

constexpr std::array allKinds{Application::Kind::Catalog, Application::Kind::Custom, Application::Kind::ExternalAccount,
                              Application::Kind::Integrated};

}  // namespace

QString nameOf(Application::Kind kind)
{
    switch (kind) {
    case Application::Kind::Catalog:
        return u"CATALOG"_s;
    case Application::Kind::Custom:
        return u"CUSTOM"_s;
    case Application::Kind::ExternalAccount:
        return u"EXTERNAL_ACCOUNT"_s;
    case Application::Kind::Integrated:
        return u"INTEGRATED"_s;
    }
    return {};
}

QString nameOf(Application::State state)
{
    return state == Application::State::Enabled ? u"ENABLED"_s : u"DISABLED"_s;
}

std::optional<Application::Kind> applicationKindNamed(const QString &name)
{
    for (const Application::Kind kind : allKinds) {
        if (nameOf(kind) == name) {
            return kind;
        }
    }
    return {};
}

QString labelOf(Application::Kind kind)
{
    switch (kind) {
    case Application::Kind::Catalog:
        return ApplicationWords::tr("Cloud application");
    case Application::Kind::Custom:
        return ApplicationWords::tr("Custom SAML 2.0 application");
    case Application::Kind::ExternalAccount:
        return ApplicationWords::tr("External AWS account");
    case Application::Kind::Integrated:
        return ApplicationWords::tr("Integrated application");
    }
    return {};
}

QString labelOf(Application::State state)
{
    return state == Application::State::Enabled ? ApplicationWords::tr("Enabled") : ApplicationWords::tr("Disabled");
}

QString arnOf(const Application &application, const QString &managementAccountId, const QString &instanceId)
{
    return u"arn:aws:sso::%1:application/%2/%3"_s.arg(managementAccountId, instanceId, application.applicationId);
}

QList<AttributeMapping> usualMappings(Application::Kind kind)
{
    switch (kind) {
    case Application::Kind::Catalog:
    case Application::Kind::Custom:
        return {{subjectAttribute(), u"${user:email}"_s, AttributeFormat::EmailAddress}};
    case Application::Kind::ExternalAccount:
        return {{subjectAttribute(), u"${user:subject}"_s, AttributeFormat::Persistent},
                {saml::awsRoleSessionName, u"${user:email}"_s, AttributeFormat::Uri}};
    case Application::Kind::Integrated:
        return {};
    }
    return {};
}

}  // namespace gatehouse
