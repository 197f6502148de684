// SPDX-License-Identifier: Apache-2.0
#include "core/saml/samlassertion.h"

#include "core/base/random.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

QString nameOf(SamlDigest digest)
{
    return digest == SamlDigest::Sha1 ? u"SHA-1"_s : u"SHA-256"_s;
}

QString newSamlId(Random &random)
{
    constexpr qsizetype digits = 40;
    return u"_"_s + random.hex(digits);
}

}  // namespace gatehouse
