// SPDX-License-Identifier: Apache-2.0
#include "core/demo/demoapplications.h"

#include "core/applications/applicationassignmentstore.h"
#include "core/applications/applicationstore.h"
#include "core/applications/catalogue.h"
#include "core/certificates/certificatestore.h"
#include "core/demo/staff.h"
#include "core/groups/groupstore.h"
#include "core/secrets/secretservice.h"
#include "core/users/userstore.h"
#include "core/workspace/change.h"

#include <array>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyBits = 2048;
constexpr int validDays = 5 * 365;

/// One of the applications of the company. Days are those that the certificates are valid still; 0 for none.
struct Sample {
    QStringView templateId;
    QStringView name;
    QStringView description;
    QStringView acsUrl;
    QStringView audience;
    int hours;
    int days;
    int secondDays;
    QStringView mapped;  ///< an attribute more, "name=expression"
    bool isEnabled;
};

constexpr std::array samples{
    Sample{u"salesforce", u"Salesforce", u"Customers and their orders", u"https://corp-example.my.salesforce.com",
           u"https://corp-example.my.salesforce.com", 8, 1360, 0, u"User.Department=Sales", true},
    Sample{u"box",
           u"Box",
           u"Files that are shared with partners",
           u"https://sso.services.box.net/sp/ACS.saml2",
           u"box.net",
           8,
           12,
           0,
           {},
           true},
    Sample{u"github", u"GitHub", u"Source code", u"https://github.com/orgs/corp-example/saml/consume",
           u"https://github.com/orgs/corp-example", 12, 980, 0, u"full_name=${user:givenName} ${user:familyName}", true},
    Sample{u"confluence",
           u"Confluence",
           u"What everybody should know",
           u"https://auth.atlassian.com/login/callback?connection=saml-7f2c",
           u"https://auth.atlassian.com/saml/7f2c",
           8,
           45,
           1790,
           {},
           true},
    Sample{u"datadog", u"Datadog", u"How the machines are doing", u"https://app.datadoghq.com/account/saml/assertion",
           u"https://app.datadoghq.com/account/saml/metadata.xml", 8, 620, 0, u"memberOf=${user:groups}", true},
    Sample{u"docusign",
           u"DocuSign",
           u"Contracts",
           u"https://account.docusign.com/organizations/51f2/saml2/login/sp/0d41",
           u"https://account.docusign.com/organizations/51f2/saml2",
           4,
           -23,
           0,
           {},
           true},
    Sample{u"expensify",
           u"Expensify",
           u"Expenses",
           u"https://www.expensify.com/authentication/saml/loginCallback?domain=corp.example",
           u"https://www.expensify.com",
           4,
           300,
           0,
           {},
           true},
    Sample{u"zoom", u"Zoom", u"Meetings", u"https://corp-example.zoom.us/saml/SSO", u"corp-example.zoom.us", 12, 1500, 0,
           u"displayName=${user:name}", true},
    Sample{u"tableau",
           u"Tableau",
           u"Figures",
           u"https://sso.online.tableau.com/public/sp/SSO?alias=4be1",
           u"https://sso.online.tableau.com/public/sp/metadata?alias=4be1",
           8,
           80,
           0,
           {},
           true},
    Sample{u"bamboohr",
           u"BambooHR",
           u"Holidays and pay",
           u"https://corp-example.bamboohr.com/saml/consume.php",
           u"BambooHR-SAML",
           4,
           1100,
           0,
           {},
           true},
    Sample{u"freshdesk",
           u"Freshdesk",
           u"Questions of customers; replaced this year",
           u"https://corp-example.freshdesk.com/login/saml",
           u"https://corp-example.freshdesk.com",
           8,
           210,
           -90,
           {},
           false},
    Sample{u"custom", u"Plant Monitor", u"Our own; shows the machines of the plants", u"https://monitor.corp.example/saml/acs",
           u"urn:corp.example:monitor", 8, 760, 0, u"site=${user:preferredUsername}@plants", true},
    Sample{u"amazon-managed-grafana", u"Amazon Managed Grafana", u"Dashboards of the platform", {}, {}, 1, 0, 0, {}, true},
};

class Furnishing
{
public:
    Furnishing(Workspace &workspace, Change &change, Random &random, const DemoSigning &signing)
        : m_workspace(workspace)
        , m_change(change)
        , m_random(random)
        , m_signing(signing)
    {
    }

    [[nodiscard]] Status run()
    {
        const auto groups = GroupStore(m_change.database()).ids({});
        const auto users = UserStore(m_change.database()).ids({});
        if (!groups || !users) {
            return groups ? Status(fail(users)) : Status(fail(groups));
        }
        m_groups = *groups;
        m_users = *users;
        for (const Sample &sample : samples) {
            if (auto done = add(sample); !done) {
                return done;
            }
        }
        return {};
    }

private:
    [[nodiscard]] Application applicationFrom(const Sample &sample);
    [[nodiscard]] Status add(const Sample &sample);
    [[nodiscard]] Status addCertificate(const Application &application, int days, bool active);
    [[nodiscard]] Status assign(Application::Id id);

    Workspace &m_workspace;
    Change &m_change;
    Random &m_random;
    const DemoSigning &m_signing;
    QList<qint64> m_groups;
    QList<qint64> m_users;
};

Application Furnishing::applicationFrom(const Sample &sample)
{
    const ApplicationTemplate *known = applicationTemplate(sample.templateId.toString());
    Application application;
    application.applicationId = u"apl-"_s + m_random.hex(16);
    application.kind = known ? known->kind : Application::Kind::Custom;
    application.templateId = application.kind == Application::Kind::Custom ? QString() : sample.templateId.toString();
    application.mappings = known ? known->mappings : usualMappings(application.kind);
    application.name = sample.name.toString();
    application.description = sample.description.toString();
    application.state = sample.isEnabled ? Application::State::Enabled : Application::State::Disabled;
    application.sessionSeconds = sample.hours * 60 * 60;
    application.acsUrl = sample.acsUrl.toString();
    application.audience = sample.audience.toString();
    if (const qsizetype equals = sample.mapped.indexOf(u'='); equals > 0) {
        application.mappings.append(
            {sample.mapped.left(equals).toString(), sample.mapped.mid(equals + 1).toString(), AttributeFormat::Basic});
    }
    application.createdAt = demoFounding().addDays(qint64(m_random.below(600))).addSecs(qint64(m_random.below(8 * 60 * 60)));
    application.updatedAt = application.createdAt;
    return application;
}

Status Furnishing::add(const Sample &sample)
{
    Application application = applicationFrom(sample);
    const auto id = ApplicationStore(m_change.database()).insert(application);
    if (!id) {
        return fail(id);
    }
    application.id = *id;
    if (!application.isFederated()) {
        return {};
    }
    auto done = addCertificate(application, sample.days, true);
    if (done && sample.secondDays != 0) {
        done = addCertificate(application, sample.secondDays, false);
    }
    return done ? assign(*id) : done;
}

Status Furnishing::addCertificate(const Application &application, int days, bool active)
{
    const QDateTime until = m_signing.now.addDays(days).addSecs(60 * 60);
    const auto certificate = signItself(m_signing.key, application.name, SignatureAlgorithm::Sha256, until.addDays(-validDays), until);
    if (!certificate) {
        return fail(certificate);
    }
    Certificate record = recordOf(*certificate);
    record.certificateId = u"cert-"_s + m_random.hex(16);
    record.application = application.id;
    record.isActive = active;
    record.createdAt = application.createdAt;
    record.updatedAt = application.createdAt;
    const auto id = CertificateStore(m_change.database()).insert(record);
    if (!id || !m_signing.isKept) {
        return id ? Status() : fail(id);
    }
    return SecretService(m_workspace).put(m_change, keyNameOf(record.certificateId), m_signing.key);
}

/// To a few groups, and now and then to one person.
Status Furnishing::assign(Application::Id id)
{
    ApplicationAssignmentStore store(m_change.database());
    const auto give = [&](Principal principal) -> Status {
        const auto there = store.isAssigned(id, principal);
        if (!there || *there) {
            return there ? Status() : fail(there);
        }
        return store.insert(id, principal, demoDay());
    };
    const quint32 groups = 1 + m_random.below(3);
    for (quint32 i = 0; i < groups && !m_groups.isEmpty(); ++i) {
        if (auto done = give({Principal::Kind::Group, m_groups.at(qsizetype(m_random.below(quint32(m_groups.size()))))}); !done) {
            return done;
        }
    }
    if (m_users.isEmpty() || m_random.below(2) == 0) {
        return {};
    }
    return give({Principal::Kind::User, m_users.at(qsizetype(m_random.below(quint32(m_users.size()))))});
}

}  // namespace

Result<DemoSigning> demoSigning(Workspace &workspace, const QDateTime &now)
{
    auto key = makeRsaKey(keyBits);
    if (!key) {
        return fail(key);
    }
    return DemoSigning{std::move(*key), SecretService(workspace).prepare().has_value(), now};
}

qint64 demoApplicationCount()
{
    return qint64(samples.size());
}

Status addDemoApplications(Workspace &workspace, Change &change, Random &random, const DemoSigning &signing)
{
    return Furnishing(workspace, change, random, signing).run();
}

}  // namespace gatehouse
