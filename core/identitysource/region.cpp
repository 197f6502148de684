// SPDX-License-Identifier: Apache-2.0
#include "core/identitysource/region.h"

#include "core/base/nearest.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Regions {
    Q_DECLARE_TR_FUNCTIONS(Regions)
};

const Region *regionOf(const QString &code)
{
    const QList<Region> &all = regions();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&code](const Region &region) { return region.code == code; });
    return found == all.cend() ? nullptr : &*found;
}

}  // namespace

const QList<Region> &regions()
{
    static const QList<Region> all{
        {u"af-south-1"_s, u"Africa (Cape Town)"_s},
        {u"ap-east-1"_s, u"Asia Pacific (Hong Kong)"_s},
        {u"ap-northeast-1"_s, u"Asia Pacific (Tokyo)"_s},
        {u"ap-northeast-2"_s, u"Asia Pacific (Seoul)"_s},
        {u"ap-northeast-3"_s, u"Asia Pacific (Osaka)"_s},
        {u"ap-south-1"_s, u"Asia Pacific (Mumbai)"_s},
        {u"ap-south-2"_s, u"Asia Pacific (Hyderabad)"_s},
        {u"ap-southeast-1"_s, u"Asia Pacific (Singapore)"_s},
        {u"ap-southeast-2"_s, u"Asia Pacific (Sydney)"_s},
        {u"ap-southeast-3"_s, u"Asia Pacific (Jakarta)"_s},
        {u"ap-southeast-4"_s, u"Asia Pacific (Melbourne)"_s},
        {u"ap-southeast-5"_s, u"Asia Pacific (Malaysia)"_s},
        {u"ap-southeast-7"_s, u"Asia Pacific (Thailand)"_s},
        {u"ca-central-1"_s, u"Canada (Central)"_s},
        {u"ca-west-1"_s, u"Canada West (Calgary)"_s},
        {u"eu-central-1"_s, u"Europe (Frankfurt)"_s},
        {u"eu-central-2"_s, u"Europe (Zurich)"_s},
        {u"eu-north-1"_s, u"Europe (Stockholm)"_s},
        {u"eu-south-1"_s, u"Europe (Milan)"_s},
        {u"eu-south-2"_s, u"Europe (Spain)"_s},
        {u"eu-west-1"_s, u"Europe (Ireland)"_s},
        {u"eu-west-2"_s, u"Europe (London)"_s},
        {u"eu-west-3"_s, u"Europe (Paris)"_s},
        {u"il-central-1"_s, u"Israel (Tel Aviv)"_s},
        {u"me-central-1"_s, u"Middle East (UAE)"_s},
        {u"me-south-1"_s, u"Middle East (Bahrain)"_s},
        {u"mx-central-1"_s, u"Mexico (Central)"_s},
        {u"sa-east-1"_s, u"South America (São Paulo)"_s},
        {u"us-east-1"_s, u"US East (N. Virginia)"_s},
        {u"us-east-2"_s, u"US East (Ohio)"_s},
        {u"us-west-1"_s, u"US West (N. California)"_s},
        {u"us-west-2"_s, u"US West (Oregon)"_s},
    };
    return all;
}

QString labelOfRegion(const QString &code)
{
    const Region *region = regionOf(code);
    return region ? u"%1 · %2"_s.arg(region->name, code) : code;
}

Status validateRegion(const QString &code)
{
    if (regionOf(code)) {
        return {};
    }
    if (code.isEmpty()) {
        return fail(Error::Kind::Invalid, Regions::tr("Choose a Region."), u"region"_s);
    }
    QStringList codes;
    for (const Region &region : regions()) {
        codes.append(region.code);
    }
    const QString meant = nearest(code, codes);
    return fail(Error::Kind::Invalid,
                meant.isEmpty() ? Regions::tr("The service is not available in a Region %1.").arg(code)
                                : Regions::tr("The service is not available in a Region %1. Did you mean %2?").arg(code, meant),
                u"region"_s);
}

}  // namespace gatehouse
