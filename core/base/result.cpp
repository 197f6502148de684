// SPDX-License-Identifier: Apache-2.0
#include "core/base/result.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

QString nameOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid:
        return u"Invalid"_s;
    case Error::Kind::NotFound:
        return u"NotFound"_s;
    case Error::Kind::Conflict:
        return u"Conflict"_s;
    case Error::Kind::Forbidden:
        return u"Forbidden"_s;
    case Error::Kind::Cancelled:
        return u"Cancelled"_s;
    case Error::Kind::Busy:
        return u"Busy"_s;
    case Error::Kind::Storage:
        return u"Storage"_s;
    case Error::Kind::Network:
        return u"Network"_s;
    }
    return u"Invalid"_s;
}

}  // namespace gatehouse
