// SPDX-License-Identifier: Apache-2.0
#include "core/identityproviders/connectioncheck.h"

#include "core/certificates/certificateservice.h"
#include "core/identityproviders/providerdifference.h"

#include <QLocale>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

using Verdict = CheckFinding::Verdict;

QString subjectsOf(const QList<X509Certificate> &certificates)
{
    QStringList subjects;
    for (const X509Certificate &each : certificates) {
        subjects.append(each.subject);
    }
    return subjects.join(u", "_s);
}

}  // namespace

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return u"PASSED"_s;
    case Verdict::Remark:
        return u"REMARK"_s;
    case Verdict::Failed:
        return u"FAILED"_s;
    case Verdict::Skipped:
        return u"SKIPPED"_s;
    }
    return {};
}

QString labelOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return QCoreApplication::translate("ConnectionCheck", "Good");
    case Verdict::Remark:
        return QCoreApplication::translate("ConnectionCheck", "Look at it");
    case Verdict::Failed:
        return QCoreApplication::translate("ConnectionCheck", "Wrong");
    case Verdict::Skipped:
        return QCoreApplication::translate("ConnectionCheck", "Not checked");
    }
    return {};
}

Result<CheckFinding> ConnectionCheck::certificates() const
{
    const auto trusted = CertificateService(m_workspace).trusted();
    if (!trusted) {
        return fail(trusted);
    }
    const QDateTime now = m_workspace.clock().now();
    qint64 valid = 0;
    QDateTime first;
    QStringList expired;
    for (const Certificate &each : *trusted) {
        if (each.notBefore <= now && each.notAfter >= now) {
            ++valid;
            first = first.isValid() ? std::min(first, each.notAfter) : each.notAfter;
        } else if (each.notAfter < now) {
            expired.append(each.subject);
        }
    }
    const QString what = tr("Certificates");
    if (valid == 0) {
        return CheckFinding{Verdict::Failed, what,
                            tr("No certificate of the identity provider is valid now. Import the one that it signs with.")};
    }
    // Which of them the identity provider signs with is not known, so the one that ends first counts.
    QString sentence = tr("%Ln certificate(s) are trusted and valid.", nullptr, int(valid)) + u' '
                       + (valid > 1 ? tr("The first to end: %1.") : u"%1."_s).arg(sentenceOf(first, now));
    if (!expired.isEmpty()) {
        sentence += u' ' + tr("No longer valid: %1.").arg(expired.join(u", "_s));
    }
    const bool isFine = expired.isEmpty() && expiryOf(first, now) == ExpiryState::Later;
    return CheckFinding{isFine ? Verdict::Passed : Verdict::Remark, what, sentence};
}

CheckFinding ConnectionCheck::metadataDate(const ExternalProvider &provider) const
{
    const QString what = tr("Date of the metadata");
    if (!provider.validUntil.isValid()) {
        return {Verdict::Passed, what, tr("The metadata does not end.")};
    }
    const QDateTime now = m_workspace.clock().now();
    const ExpiryState state = expiryOf(provider.validUntil, now);
    const QString sentence = sentenceOf(provider.validUntil, now) + u'.';
    return {state == ExpiryState::Later  ? Verdict::Passed
            : state == ExpiryState::Soon ? Verdict::Remark
                                         : Verdict::Failed,
            what, state == ExpiryState::Later ? sentence : tr("%1 Take it again from the identity provider.").arg(sentence)};
}

Result<CheckFinding> ConnectionCheck::usernames(Progress &progress) const
{
    const auto fitness = usernameFitness(m_workspace.database(), progress);
    if (!fitness) {
        return fail(fitness);
    }
    const QString what = tr("Usernames");
    if (fitness->users == 0) {
        return CheckFinding{Verdict::Remark, what,
                            tr("There are no users yet. Add everybody who shall sign in: nobody is created by signing in.")};
    }
    if (fitness->unfit == 0) {
        return CheckFinding{Verdict::Passed, what, tr("Every username is an email address, as a NameID has to be.")};
    }
    return CheckFinding{fitness->unfit == fitness->users ? Verdict::Failed : Verdict::Remark, what, sentenceOn(*fitness)};
}

Result<QList<CheckFinding>> ConnectionCheck::kept(Progress &progress) const
{
    const auto provider = ExternalProviderService(m_workspace).connected();
    if (!provider) {
        return fail(provider);
    }
    const auto trusted = certificates();
    const auto names = usernames(progress);
    if (!trusted || !names) {
        return trusted ? fail(names) : fail(trusted);
    }
    QList<CheckFinding> findings{*trusted, metadataDate(*provider), *names};
    if (provider->signsRequests) {
        const auto own = ExternalProviderService(m_workspace).metadata();
        findings.append(own ? CheckFinding{Verdict::Passed, tr("Signed requests"), tr("There is a key that requests are signed with.")}
                            : CheckFinding{Verdict::Failed, tr("Signed requests"), own.error().message});
    }
    return findings;
}

Result<QList<CheckFinding>> ConnectionCheck::published(const Result<QByteArray> &document) const
{
    const auto provider = ExternalProviderService(m_workspace).connected();
    const auto trusted = provider ? CertificateService(m_workspace).trusted() : Result<QList<Certificate>>(fail(provider));
    if (!trusted) {
        return fail(trusted);
    }
    const QString what = tr("Published metadata");
    const auto failed = [&](const Error &error) {
        return QList<CheckFinding>{{Verdict::Failed, what, error.details.isEmpty() ? error.message : error.message + u' ' + error.details}};
    };
    if (!document) {
        return failed(document.error());
    }
    const auto metadata = m_documents.readMetadata(*document);
    if (!metadata) {
        return failed(metadata.error());
    }
    const auto reading = readProvider(metadata->entities, provider->entityId, m_workspace.clock().now());
    if (!reading) {
        return failed(reading.error());
    }
    const ProviderDifference difference = differenceBetween(*provider, *trusted, *reading);
    if (!difference.added.isEmpty()) {
        return QList<CheckFinding>{
            {Verdict::Failed, what,
             tr("The identity provider has a certificate that is not trusted here: %1. Replace the metadata before it signs with that one.")
                 .arg(subjectsOf(difference.added))}};
    }
    if (!difference.values.isEmpty()) {
        QStringList labels;
        for (const ProviderDifference::Value &each : difference.values) {
            labels.append(each.label);
        }
        return QList<CheckFinding>{
            {Verdict::Remark, what, tr("The identity provider has changed: %1. Replace the metadata.").arg(labels.join(u", "_s))}};
    }
    return QList<CheckFinding>{{Verdict::Passed, what, tr("What the identity provider publishes is what is known here.")}};
}

Result<QList<CheckFinding>> ConnectionCheck::response(const QByteArray &message) const
{
    const ExternalProviderService service(m_workspace);
    const auto provider = service.connected();
    const auto trusted = provider ? CertificateService(m_workspace).trusted() : Result<QList<Certificate>>(fail(provider));
    if (!trusted) {
        return fail(trusted);
    }
    const ServiceProviderAddresses ours = service.addresses();
    SamlChecks checks;
    checks.at = m_workspace.clock().now();
    checks.audience = ours.entityId;
    checks.recipient = ours.acsUrl;
    for (const Certificate &each : *trusted) {
        checks.certificates.append(each.pem.toLatin1());
    }
    const SamlInspection inspection = m_documents.inspect(message, checks);
    const QString what = tr("Response");
    if (inspection.kind == SamlInspection::Kind::Request) {
        return QList<CheckFinding>{
            {Verdict::Failed, what, tr("This is a request, which is sent to the identity provider. Paste what it answers: SAMLResponse.")}};
    }
    QList<CheckFinding> findings;
    for (const SamlReason &reason : inspection.reasons) {
        findings.append({Verdict::Failed, what, reason.text});
    }
    if (inspection.isValid()) {
        findings.append({Verdict::Passed, what, tr("It is signed with a certificate that is trusted, for us, and in time.")});
    }
    if (!inspection.statements) {
        return findings;
    }
    const SamlStatements &said = *inspection.statements;
    findings.append(said.issuer == provider->entityId
                        ? CheckFinding{Verdict::Passed, tr("Issuer"), tr("It comes from %1.").arg(said.issuer)}
                        : CheckFinding{Verdict::Failed, tr("Issuer"),
                                       tr("It comes from %1, but the identity provider here is %2.").arg(said.issuer, provider->entityId)});
    const auto match = matchOf(m_workspace.database(), said.nameId);
    if (!match) {
        return fail(match);
    }
    findings.append({match->outcome == NameIdMatch::Outcome::Found ? Verdict::Passed : Verdict::Failed, tr("NameID"), match->sentence});
    return findings;
}

}  // namespace gatehouse
