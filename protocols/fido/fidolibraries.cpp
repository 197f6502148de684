// SPDX-License-Identifier: Apache-2.0
#include "protocols/fido/fidolibraries.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

QList<Library> librariesOfFido()
{
    // It does not say its version itself: this is the one that the program was built with.
    return {{u"libfido2"_s, QStringLiteral(LIBFIDO2_VERSION), u"BSD-2-Clause"_s}};
}

}  // namespace gatehouse
