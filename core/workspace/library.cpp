// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/library.h"

#include "core/certificates/certificatelibraries.h"
#include "core/mfa/mfalibraries.h"

#include <QCoreApplication>

#include <sodium.h>
#include <sqlite3.h>
#include <tl/expected.hpp>

namespace gatehouse {

using namespace Qt::StringLiterals;

QList<Library> librariesOfCore()
{
    return QList<Library>{{u"Qt"_s, QLatin1StringView(qVersion()), u"LGPL-3.0"_s},
                          {u"SQLite"_s, QLatin1StringView(sqlite3_libversion()), QCoreApplication::translate("Library", "public domain")},
                          {u"libsodium"_s, QLatin1StringView(sodium_version_string()), u"ISC"_s},
                          {u"tl::expected"_s,
                           u"%1.%2.%3"_s.arg(TL_EXPECTED_VERSION_MAJOR).arg(TL_EXPECTED_VERSION_MINOR).arg(TL_EXPECTED_VERSION_PATCH),
                           u"CC0-1.0"_s}}
           + librariesOfCertificates() + librariesOfMfa();
}

}  // namespace gatehouse
