// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/identifiers.h"

#include "core/base/random.h"

#include <QLatin1StringView>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView digits("0123456789");
constexpr QLatin1StringView lettersAndDigits("0123456789abcdefghijklmnopqrstuvwxyz");

QString drawn(Random &random, QLatin1StringView alphabet, qsizetype length)
{
    QString text;
    while (text.size() < length) {
        text.append(alphabet.at(qsizetype(random.below(quint32(alphabet.size())))));
    }
    return text;
}

}  // namespace

QString newOrganizationId(Random &random)
{
    return u"o-"_s + drawn(random, lettersAndDigits, 10);
}

QString newRootId(Random &random)
{
    return u"r-"_s + drawn(random, lettersAndDigits, 4);
}

QString newUnitId(Random &random, const QString &rootId)
{
    return u"ou-"_s + rootId.sliced(2) + u'-' + drawn(random, lettersAndDigits, 8);
}

QString newAccountId(Random &random)
{
    return drawn(random, digits, 12);
}

}  // namespace gatehouse
