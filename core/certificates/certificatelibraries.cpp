// SPDX-License-Identifier: Apache-2.0
#include "core/certificates/certificatelibraries.h"

#include <openssl/crypto.h>

namespace gatehouse {

using namespace Qt::StringLiterals;

QList<Library> librariesOfCertificates()
{
    return {{u"OpenSSL"_s, QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING)), u"Apache-2.0"_s}};
}

}  // namespace gatehouse
