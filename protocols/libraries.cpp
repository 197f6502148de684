// SPDX-License-Identifier: Apache-2.0
#include "protocols/libraries.h"

#include "protocols/fido/fidolibraries.h"
#include "protocols/ldap/ldaplibraries.h"

#include <csv.h>
#include <curl/curl.h>
#include <libxml/xmlversion.h>
#include <xmlsec/xmlsec.h>
#include <zlib.h>

#include <xmlsec/version.h>

namespace gatehouse {

using namespace Qt::StringLiterals;

QList<Library> librariesOfProtocols()
{
    return QList<Library>{{u"libcsv"_s, u"%1.%2.%3"_s.arg(CSV_MAJOR).arg(CSV_MINOR).arg(CSV_RELEASE), u"LGPL-2.1-or-later"_s},
                          {u"libcurl"_s, QString::fromLatin1(curl_version_info(CURLVERSION_NOW)->version), u"curl"_s},
                          {u"libxml2"_s, QStringLiteral(LIBXML_DOTTED_VERSION), u"MIT"_s},
                          {u"xmlsec1"_s, QStringLiteral(XMLSEC_VERSION), u"MIT"_s},
                          {u"zlib"_s, QString::fromLatin1(zlibVersion()), u"Zlib"_s}}
           + librariesOfLdap() + librariesOfFido();
}

}  // namespace gatehouse
