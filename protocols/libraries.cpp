// SPDX-License-Identifier: Apache-2.0
#include "protocols/libraries.h"

#include <csv.h>

namespace gatehouse {

using namespace Qt::StringLiterals;

QList<Library> librariesOfProtocols()
{
    return {{u"libcsv"_s, u"%1.%2.%3"_s.arg(CSV_MAJOR).arg(CSV_MINOR).arg(CSV_RELEASE), u"LGPL-2.1-or-later"_s}};
}

}  // namespace gatehouse
