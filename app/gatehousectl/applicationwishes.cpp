// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/applicationwishes.h"

#include "app/gatehousectl/options.h"
#include "core/base/wholefile.h"
#include "core/certificates/x509.h"
#include "core/permissionsets/sessionduration.h"

#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ApplicationWords {
    Q_DECLARE_TR_FUNCTIONS(ApplicationWords)
};

enum Place { Name, Description, StartUrl, RelayState, Session, AcsUrl, Audience, CertificateFile, Signs, AcsIndex, SignedRequests };

constexpr qint64 mostCertificateBytes = 64 * 1024;

}  // namespace

void ApplicationWishes::addTo(Command &verb)
{
    m_options = {
        &addText(verb, "--name", m_name, ApplicationWords::tr("The display name")),
        &addText(verb, "--description", m_description, ApplicationWords::tr("What it is for")),
        &addText(verb, "--start-url", m_startUrl, ApplicationWords::tr("Where to begin when sign-in has to begin in the application")),
        &addText(verb, "--relay-state", m_relayState, ApplicationWords::tr("What is passed on with each assertion")),
        &addText(verb, "--session-duration", m_session, ApplicationWords::tr("How long a session lasts, PT1H to PT12H")),
        &addText(verb, "--acs-url", m_acsUrl, ApplicationWords::tr("Where assertions are sent")),
        &addText(verb, "--audience", m_audience, ApplicationWords::tr("Whom they are for: the entity ID of the service provider")),
        &addText(verb, "--certificate", m_certificateFile,
                 ApplicationWords::tr("A file with the certificate of the service provider; - for standard input")),
        &addChoice(verb, "--sign", m_signs, {u"assertion"_s, u"response"_s},
                   ApplicationWords::tr("Sign the assertion alone (the usual), or the response around it too")),
        &addText(verb, "--acs-index", m_acsIndex, ApplicationWords::tr("By which requests may name the ACS URL, 0 to 65535")),
        &addChoice(verb, "--signed-requests", m_signedRequests, {u"yes"_s, u"no"_s},
                   ApplicationWords::tr("Answer only requests that are signed with the key of the service provider's certificate")),
    };
}

bool ApplicationWishes::isEmpty() const
{
    return std::all_of(m_options.cbegin(), m_options.cend(), [](const Option *option) { return option->count() == 0; });
}

Status ApplicationWishes::applyTo(Application &application) const
{
    const auto set = [this](Place place, QString &field, const QString &value) {
        if (m_options.at(place)->count() > 0) {
            field = value;
        }
    };
    set(Name, application.name, m_name);
    set(Description, application.description, m_description);
    set(StartUrl, application.startUrl, m_startUrl);
    set(RelayState, application.relayState, m_relayState);
    set(AcsUrl, application.acsUrl, m_acsUrl);
    set(Audience, application.audience, m_audience);
    return applyConnection(application);
}

Status ApplicationWishes::applyConnection(Application &application) const
{
    if (m_options.at(Session)->count() > 0) {
        const auto seconds = m_session.isEmpty() ? std::optional(Application().sessionSeconds) : secondsOf(m_session);
        if (!seconds) {
            return fail(Error::Kind::Invalid, ApplicationWords::tr("“%1” is no duration; write it as in PT4H or PT1H30M.").arg(m_session),
                        u"sessionDuration"_s);
        }
        application.sessionSeconds = *seconds;
    }
    if (m_options.at(Signs)->count() > 0) {
        application.signsResponse = m_signs == u"response"_s;
    }
    if (m_options.at(SignedRequests)->count() > 0) {
        application.signedRequests = m_signedRequests == u"yes"_s;
    }
    // Another URL has another index.
    if (m_options.at(AcsUrl)->count() + m_options.at(AcsIndex)->count() > 0) {
        const auto index = acsIndexFrom(m_acsIndex);
        if (!index) {
            return fail(index);
        }
        application.acsIndex = *index;
    }
    if (m_options.at(CertificateFile)->count() == 0) {
        return {};
    }
    if (m_certificateFile.isEmpty()) {
        application.serviceCertificate.clear();
        return {};
    }
    const auto file = readWhole(m_certificateFile, mostCertificateBytes);
    const auto read = file ? readCertificate(*file, CertificateLimits::ofServiceProvider()) : Result<X509Certificate>(fail(file));
    if (!read) {
        return fail(read);
    }
    application.serviceCertificate = read->pem;
    return {};
}

}  // namespace gatehouse::ctl
