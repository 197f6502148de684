// SPDX-License-Identifier: Apache-2.0
#include "protocols/ldap/ldaplibraries.h"

#include <ldap.h>
#include <sasl/sasl.h>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// libldap counts versions as 20513 for 2.5.13.
QString ldapVersion()
{
    LDAPAPIInfo about{};
    about.ldapai_info_version = LDAP_API_INFO_VERSION;
    if (ldap_get_option(nullptr, LDAP_OPT_API_INFO, &about) != LDAP_OPT_SUCCESS) {
        return {};
    }
    const int version = about.ldapai_vendor_version;
    ldap_memfree(about.ldapai_vendor_name);
    ldap_memvfree(reinterpret_cast<void **>(about.ldapai_extensions));  // NOLINT(*-reinterpret-cast): that is what libldap takes
    return u"%1.%2.%3"_s.arg(version / 10'000).arg(version / 100 % 100).arg(version % 100);
}

QString saslVersion()
{
    int major = 0;
    int minor = 0;
    int step = 0;
    sasl_version_info(nullptr, nullptr, &major, &minor, &step, nullptr);
    return u"%1.%2.%3"_s.arg(major).arg(minor).arg(step);
}

}  // namespace

QList<Library> librariesOfLdap()
{
    return {{u"OpenLDAP"_s, ldapVersion(), u"OLDAP-2.8"_s}, {u"Cyrus SASL"_s, saslVersion(), u"BSD-4-Clause-UC"_s}};
}

}  // namespace gatehouse
