// SPDX-License-Identifier: Apache-2.0
#include "core/identityproviders/providerdifference.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct DifferenceWords {
    Q_DECLARE_TR_FUNCTIONS(ProviderDifference)
};

QString dayOf(const QDateTime &when)
{
    return when.isValid() ? when.date().toString(Qt::ISODate) : QString();
}

}  // namespace

NewExternalProvider withSettingsOf(const ExternalProvider &before, const NewExternalProvider &after)
{
    NewExternalProvider merged = after;
    ExternalProvider &provider = merged.provider;
    provider.guide = before.guide.isEmpty() ? provider.guide : before.guide;
    provider.metadataUrl = provider.metadataUrl.isEmpty() ? before.metadataUrl : provider.metadataUrl;
    provider.signsRequests = provider.signsRequests || before.signsRequests;
    provider.preferredBinding = before.preferredBinding;
    if (provider.signInUrl().isEmpty()) {
        provider.preferredBinding = after.provider.preferredBinding;
    }
    return merged;
}

ProviderDifference differenceBetween(const ExternalProvider &before, const QList<Certificate> &trusted, const ProviderReading &after)
{
    const ExternalProvider &now = after.wanted.provider;
    ProviderDifference difference;
    const auto compare = [&difference](const QString &label, const QString &was, const QString &is) {
        if (was != is) {
            difference.values.append({label, was, is});
        }
    };
    compare(DifferenceWords::tr("Entity ID"), before.entityId, now.entityId);
    compare(DifferenceWords::tr("Sign-in URL (redirect)"), before.redirectUrl, now.redirectUrl);
    compare(DifferenceWords::tr("Sign-in URL (POST)"), before.postUrl, now.postUrl);
    compare(DifferenceWords::tr("Sign-out URL"), before.logoutUrl, now.logoutUrl);
    compare(DifferenceWords::tr("Metadata valid until"), dayOf(before.validUntil), dayOf(now.validUntil));
    for (const X509Certificate &each : after.certificates) {
        if (std::none_of(trusted.cbegin(), trusted.cend(), [&](const Certificate &old) { return old.fingerprint == each.fingerprint; })) {
            difference.added.append(each);
        }
    }
    for (const Certificate &each : trusted) {
        if (std::none_of(after.certificates.cbegin(), after.certificates.cend(),
                         [&](const X509Certificate &fresh) { return fresh.fingerprint == each.fingerprint; })) {
            difference.unmentioned.append(each);
        }
    }
    return difference;
}

}  // namespace gatehouse
