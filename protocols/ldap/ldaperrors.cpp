// SPDX-License-Identifier: Apache-2.0
#include "protocols/ldap/ldaperrors.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <ldap.h>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct LdapWords {
    Q_DECLARE_TR_FUNCTIONS(LdapErrors)
};

QString detailsOf(const LdapFailure &failure)
{
    const QString words = QString::fromUtf8(ldap_err2string(failure.code));
    const QString line = failure.code >= 0 ? LdapWords::tr("LDAP result code %1: %2").arg(failure.code).arg(words) : words;
    return failure.diagnostics.isEmpty() ? line : line + u'\n' + failure.diagnostics;
}

Error error(const LdapFailure &failure, const QString &message, const QString &field)
{
    return {Error::Kind::Network, message, field, detailsOf(failure)};
}

/// Why Active Directory does not take a name and a password; the number stands behind "data" in what it says ([MS-ERREF], 2.2).
Error credentialsError(const LdapFailure &failure, const DirectoryConnection &connection)
{
    static const QRegularExpression number(u"\\bdata ([0-9a-f]{3,4})\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const QString data = number.match(failure.diagnostics).captured(1).toLower();
    const QString who = connection.bindName;
    if (data == u"525"_s) {
        return error(failure, LdapWords::tr("The directory has no user %1.").arg(who), u"bindName"_s);
    }
    if (data == u"530"_s) {
        return error(failure, LdapWords::tr("%1 may not sign in at this time of day. Let the account sign in at any hour.").arg(who),
                     u"bindName"_s);
    }
    if (data == u"531"_s) {
        return error(failure,
                     LdapWords::tr("%1 may not sign in from this computer. Let the account sign in from every workstation.").arg(who),
                     u"bindName"_s);
    }
    if (data == u"532"_s) {
        return error(failure,
                     LdapWords::tr("The password of %1 has expired. Change it in Active Directory, then enter the new one.").arg(who),
                     u"password"_s);
    }
    if (data == u"533"_s) {
        return error(failure, LdapWords::tr("The account %1 is disabled. Enable it in Active Directory.").arg(who), u"bindName"_s);
    }
    if (data == u"701"_s) {
        return error(failure, LdapWords::tr("The account %1 has expired. Extend it in Active Directory.").arg(who), u"bindName"_s);
    }
    if (data == u"773"_s) {
        return error(failure,
                     LdapWords::tr("%1 has to change the password before anything else. Do so in Active Directory, then enter the new one.")
                         .arg(who),
                     u"password"_s);
    }
    if (data == u"775"_s) {
        return error(failure,
                     LdapWords::tr("The account %1 is locked after too many wrong passwords. Unlock it in Active Directory.").arg(who),
                     u"bindName"_s);
    }
    return error(failure,
                 LdapWords::tr("The directory does not take the name %1 with this password. Check both; Active Directory takes a name as "
                               "user@domain, as DOMAIN\\user or as a distinguished name.")
                     .arg(who),
                 u"password"_s);
}

/// What Kerberos has to say, which libldap hands on as one text.
Error kerberosError(const LdapFailure &failure, const DirectoryConnection &connection)
{
    const QString &said = failure.diagnostics;
    if (said.contains(u"No Kerberos credentials"_s) || said.contains(u"No credentials cache"_s)
        || said.contains(u"credentials cache file"_s, Qt::CaseInsensitive)) {
        return error(failure, LdapWords::tr("There is no Kerberos ticket. Get one with kinit as the account that reads the directory."),
                     u"authentication"_s);
    }
    if (said.contains(u"expired"_s, Qt::CaseInsensitive)) {
        return error(failure, LdapWords::tr("The Kerberos ticket has expired. Get another one with kinit."), u"authentication"_s);
    }
    if (said.contains(u"Server not found"_s, Qt::CaseInsensitive) || said.contains(u"not found in Kerberos database"_s)) {
        return error(failure,
                     LdapWords::tr("Kerberos knows no service ldap/%1. Write the host as the directory names it, not as an address or an "
                                   "alias.")
                         .arg(connection.host),
                     u"host"_s);
    }
    if (said.contains(u"Cannot contact any KDC"_s) || said.contains(u"Cannot find KDC"_s)) {
        return error(failure,
                     LdapWords::tr("No Kerberos server of the realm answers. Check /etc/krb5.conf, or that this computer asks the name "
                                   "server of the domain."),
                     u"authentication"_s);
    }
    if (said.contains(u"Clock skew"_s, Qt::CaseInsensitive)) {
        return error(failure, LdapWords::tr("The clock of this computer is more than five minutes off: Kerberos does not take that."),
                     u"authentication"_s);
    }
    return error(failure, LdapWords::tr("Signing in with Kerberos failed."), u"authentication"_s);
}

std::optional<Error> commonError(const LdapFailure &failure, const DirectoryConnection &connection)
{
    switch (failure.code) {
    case LDAP_SERVER_DOWN:
    case LDAP_CONNECT_ERROR:
        return error(failure,
                     LdapWords::tr("%1 hung up in the middle of it. Is it an LDAP server, and the right port?").arg(connection.host),
                     u"port"_s);
    case LDAP_TIMEOUT:
    case LDAP_TIMELIMIT_EXCEEDED:
        return error(failure, LdapWords::tr("%1 took too long. Try again later, or with smaller pages.").arg(connection.host),
                     u"pageSize"_s);
    case LDAP_DECODING_ERROR:
    case LDAP_PROTOCOL_ERROR:
        return error(failure, LdapWords::tr("%1 answers what can't be understood. Is it an LDAP server?").arg(connection.host), u"host"_s);
    case LDAP_NO_MEMORY:
        return error(failure, LdapWords::tr("%1 answers with more than can be kept. Choose a smaller page.").arg(connection.host),
                     u"pageSize"_s);
    case LDAP_BUSY:
    case LDAP_UNAVAILABLE:
        return error(failure, LdapWords::tr("%1 is busy or starting. Try again in a moment.").arg(connection.host), u"host"_s);
    case LDAP_STRONG_AUTH_REQUIRED:
    case LDAP_CONFIDENTIALITY_REQUIRED:
        if (connection.security != Directory::Security::None) {
            return error(failure,
                         LdapWords::tr("%1 does not take Kerberos inside TLS. Choose no TLS: Kerberos brings encryption of its own.")
                             .arg(connection.host),
                         u"security"_s);
        }
        return error(failure, LdapWords::tr("%1 refuses this without encryption. Choose LDAPS or StartTLS.").arg(connection.host),
                     u"security"_s);
    case LDAP_REFERRAL:
        return error(failure,
                     failure.referrals.isEmpty()
                         ? LdapWords::tr("%1 refers to another server, which is not followed. Choose a domain controller of that domain.")
                               .arg(connection.host)
                         : LdapWords::tr("%1 refers to %2, which is not followed. Choose a domain controller of that domain.")
                               .arg(connection.host, failure.referrals.join(u", "_s)),
                     u"host"_s);
    default:
        return {};
    }
}

}  // namespace

Error signInError(const LdapFailure &failure, const DirectoryConnection &connection)
{
    if (auto common = commonError(failure, connection)) {
        return *common;
    }
    const bool isKerberos = connection.authentication == Directory::Authentication::Gssapi;
    switch (failure.code) {
    case LDAP_INVALID_CREDENTIALS:
        return isKerberos ? error(failure, LdapWords::tr("%1 does not take the Kerberos ticket.").arg(connection.host), u"authentication"_s)
                          : credentialsError(failure, connection);
    case LDAP_INVALID_DN_SYNTAX:
        return error(failure,
                     LdapWords::tr("%1 does not take “%2” as a name. Write user@domain, DOMAIN\\user or a distinguished name.")
                         .arg(connection.host, connection.bindName),
                     u"bindName"_s);
    case LDAP_AUTH_UNKNOWN:
    case LDAP_AUTH_METHOD_NOT_SUPPORTED:
        return error(failure,
                     isKerberos
                         ? LdapWords::tr("Kerberos can't be used: %1 does not offer it, or the SASL module for GSSAPI is not installed "
                                         "on this computer (Debian: libsasl2-modules-gssapi-mit).")
                               .arg(connection.host)
                         : LdapWords::tr("%1 does not take a name and a password. Choose Kerberos.").arg(connection.host),
                     u"authentication"_s);
    case LDAP_INAPPROPRIATE_AUTH:
        return error(
            failure,
            LdapWords::tr("%1 does not take a name and a password this way. Choose LDAPS, StartTLS or Kerberos.").arg(connection.host),
            u"authentication"_s);
    default:
        break;
    }
    return isKerberos ? kerberosError(failure, connection)
                      : error(failure, LdapWords::tr("%1 does not let %2 in.").arg(connection.host, connection.bindName), u"bindName"_s);
}

Error readError(const LdapFailure &failure, const DirectoryConnection &connection, const QString &dn)
{
    if (auto common = commonError(failure, connection)) {
        return *common;
    }
    switch (failure.code) {
    case LDAP_NO_SUCH_OBJECT: {
        const QString message = failure.matchedDn.isEmpty()
                                    ? LdapWords::tr("The directory has no entry %1.").arg(dn)
                                    : LdapWords::tr("The directory has no entry %1, only %2.").arg(dn, failure.matchedDn);
        return {Error::Kind::NotFound, message, u"baseDn"_s, detailsOf(failure)};
    }
    case LDAP_INVALID_DN_SYNTAX:
        return error(failure, LdapWords::tr("“%1” is no distinguished name.").arg(dn), u"baseDn"_s);
    case LDAP_INSUFFICIENT_ACCESS:
    case LDAP_OPERATIONS_ERROR:
        return error(failure, LdapWords::tr("The account that signs in may not read %1. Give it the right to read.").arg(dn),
                     u"bindName"_s);
    case LDAP_SIZELIMIT_EXCEEDED:
    case LDAP_ADMINLIMIT_EXCEEDED:
        return error(failure, LdapWords::tr("%1 gives fewer entries at a time. Choose a smaller page.").arg(connection.host),
                     u"pageSize"_s);
    case LDAP_UNAVAILABLE_CRITICAL_EXTENSION:
        return error(failure, LdapWords::tr("%1 does not give its entries in pages. Active Directory does.").arg(connection.host),
                     u"host"_s);
    case LDAP_FILTER_ERROR:
        return error(failure, LdapWords::tr("The filter can't be understood."), u"filter"_s);
    default:
        return error(failure, LdapWords::tr("%1 does not tell about %2.").arg(connection.host, dn), u"host"_s);
    }
}

}  // namespace gatehouse
