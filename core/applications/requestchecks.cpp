// SPDX-License-Identifier: Apache-2.0
#include "core/applications/requestchecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct ComposerWords {
    Q_DECLARE_TR_FUNCTIONS(ComposerWords)
};

}  // namespace

SamlInspection inspectRequest(const SamlDocuments &documents, const QByteArray &message, const Application &application,
                              const QDateTime &at)
{
    SamlChecks checks;
    checks.at = at;
    if (application.serviceCertificate.isEmpty()) {
        return documents.inspect(message, checks);
    }
    SamlChecks strict = checks;
    strict.certificates = {application.serviceCertificate.toLatin1()};
    if (application.signedRequests) {
        return documents.inspect(message, strict);
    }
    const SamlInspection loose = documents.inspect(message, checks);
    return loose.isSigned ? documents.inspect(message, strict) : loose;
}

Result<SamlRequest> trustedRequest(const SamlDocuments &documents, const QByteArray &message, const Application &application,
                                   const QDateTime &at)
{
    auto request = documents.readRequest(message);
    if (!request) {
        return request;
    }
    const SamlInspection inspection = inspectRequest(documents, message, application, at);
    if (inspection.isValid() && inspection.request) {
        return *inspection.request;
    }
    QStringList reasons;
    for (const SamlReason &reason : inspection.reasons) {
        reasons.append(reason.text);
    }
    return fail(Error::Kind::Invalid,
                application.signedRequests && !inspection.isSigned
                    ? ComposerWords::tr("The request is not signed. The service provider of %1 signs its requests: this one may be from "
                                        "anybody.")
                          .arg(application.name)
                    : ComposerWords::tr("The signature of the request is not that of the service provider of %1.").arg(application.name),
                u"request"_s, reasons.join(u'\n'));
}

Status answerable(const SamlRequest &request, const Application &application, const ApplicationEndpoints &endpoints)
{
    const QString field = u"request"_s;
    const auto refused = [&](const QString &sentence, const QString &found, const QString &known) {
        return fail(Error::Kind::Invalid, sentence.arg(found, known), field);
    };
    if (request.issuer != application.audience) {
        return refused(ComposerWords::tr("The request is from %1; the audience of this application is %2."), request.issuer,
                       application.audience);
    }
    if (!request.consumerUrl.isEmpty() && request.consumerUrl != application.acsUrl) {
        return refused(ComposerWords::tr("The request wants the answer at %1; the ACS URL of this application is %2."), request.consumerUrl,
                       application.acsUrl);
    }
    // An index that is not valid may be answered with an error (saml-core-2.0-os, 3.4.1), and nowhere that it did not mean.
    if (request.consumerIndex && request.consumerIndex != application.acsIndex) {
        const QString index = QString::number(*request.consumerIndex);
        return application.acsIndex
                   ? refused(ComposerWords::tr("The request wants the answer at the ACS URL with the index %1; that of this application "
                                               "has the index %2."),
                             index, QString::number(*application.acsIndex))
                   : refused(ComposerWords::tr("%1 wants the answer at its ACS URL with the index %2; the index of that of this "
                                               "application is not known."),
                             request.issuer, index);
    }
    if (!request.destination.isEmpty() && request.destination != endpoints.signInUrl) {
        return refused(ComposerWords::tr("The request was meant for %1; the sign-in URL of this application is %2."), request.destination,
                       endpoints.signInUrl);
    }
    if (!request.binding.isEmpty() && request.binding != saml::postBinding) {
        return refused(ComposerWords::tr("The request wants the answer by %1; it is sent by %2 only."), request.binding, saml::postBinding);
    }
    const auto subject = std::find_if(application.mappings.cbegin(), application.mappings.cend(),
                                      [](const AttributeMapping &mapping) { return mapping.isSubject(); });
    const QString format = subject == application.mappings.cend() ? QString() : urnOf(subject->format, subject->attribute);
    if (!request.nameIdFormat.isEmpty() && request.nameIdFormat != saml::unspecifiedNameId && request.nameIdFormat != format) {
        return refused(ComposerWords::tr("The request wants the Subject as %1; it is mapped as %2."), request.nameIdFormat, format);
    }
    return {};
}

}  // namespace gatehouse
