// SPDX-License-Identifier: Apache-2.0
#include "core/directories/directory.h"

#include "core/accounts/account.h"
#include "core/base/text.h"
#include "core/directories/authority.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct DirectoryRules {
    Q_DECLARE_TR_FUNCTIONS(DirectoryRules)
};

constexpr int mostPort = 65535;
constexpr int mostPageSize = 5000;
constexpr qsizetype longestName = 1024;
constexpr qsizetype longestNetbios = 15;
constexpr qsizetype longestHost = 253;  // RFC 1035, section 2.3.4

bool isHost(const QString &text)
{
    static const QRegularExpression name(
        u"\\A[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\z"_s);
    static const QRegularExpression ipv6(u"\\A[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*\\z"_s);
    return text.size() <= longestHost && (name.match(text).hasMatch() || ipv6.match(text).hasMatch());
}

bool isDomain(const QString &text)
{
    return isHost(text) && text.contains(u'.') && !text.contains(u':');
}

tl::unexpected<Error> invalid(const QString &message, const QString &field)
{
    return fail(Error::Kind::Invalid, message, field);
}

Status checkIdentity(const Directory &directory)
{
    static const QRegularExpression id(u"\\Ad-[0-9a-f]{10}\\z"_s);
    static const QRegularExpression netbios(u"\\A[^\\\\/:*?\"<>|\\s.]+\\z"_s);
    static const QRegularExpression region(u"\\A[a-z]{2}(-[a-z]+)+-[0-9]{1,2}\\z"_s);
    if (!id.match(directory.directoryId).hasMatch()) {
        return invalid(DirectoryRules::tr("A directory ID is “d-” and 10 hexadecimal digits, as in d-0123456789."), u"directoryId"_s);
    }
    if (!isDomain(directory.domain)) {
        return invalid(DirectoryRules::tr("Write the whole name of the domain, as in corp.example.com."), u"domain"_s);
    }
    if (directory.netbios.size() > longestNetbios || !netbios.match(directory.netbios).hasMatch()) {
        return invalid(DirectoryRules::tr("A NetBIOS name has at most %1 characters, and no spaces, dots or any of \\ / : * ? \" < > |.")
                           .arg(longestNetbios),
                       u"netbios"_s);
    }
    if (!directory.account.isEmpty() && !isAccountId(directory.account)) {
        return invalid(DirectoryRules::tr("An AWS account ID has 12 digits."), u"account"_s);
    }
    if (directory.regions.isEmpty()) {
        return invalid(DirectoryRules::tr("Name the Region that the directory is set up in, as in eu-central-1."), u"regions"_s);
    }
    for (const QString &each : directory.regions) {
        if (!region.match(each).hasMatch()) {
            return invalid(DirectoryRules::tr("“%1” is no Region. Write it as in eu-central-1.").arg(each), u"regions"_s);
        }
    }
    if (directory.regions.size() > 1 && directory.kind != Directory::Kind::MicrosoftAd) {
        return invalid(DirectoryRules::tr("Only an AWS Managed Microsoft AD can be in several Regions."), u"regions"_s);
    }
    QStringList seen{directory.domain};
    for (const QString &each : directory.trusted) {
        if (!isDomain(each)) {
            return invalid(DirectoryRules::tr("“%1” is no domain. Write it as in corp.example.com.").arg(each), u"trusted"_s);
        }
        if (seen.contains(each, Qt::CaseInsensitive)) {
            return invalid(DirectoryRules::tr("The domain %1 stands there twice.").arg(each), u"trusted"_s);
        }
        seen.append(each);
    }
    if (directory.trust != Directory::Trust::None && directory.kind != Directory::Kind::SelfManaged) {
        return invalid(DirectoryRules::tr("A direction of trust belongs to a self-managed Active Directory."), u"trust"_s);
    }
    return {};
}

Status checkConnection(const Directory &directory)
{
    if (!isHost(directory.host)) {
        return invalid(DirectoryRules::tr("Write the host name of a domain controller, without a scheme or a port, as in dc1.%1.")
                           .arg(directory.domain),
                       u"host"_s);
    }
    if (directory.port < 1 || directory.port > mostPort) {
        return invalid(DirectoryRules::tr("A port is a number from 1 to %1.").arg(mostPort), u"port"_s);
    }
    if (directory.security == Directory::Security::None && directory.authentication == Directory::Authentication::Simple) {
        return invalid(DirectoryRules::tr("Without TLS the password would cross the network for everybody to read, and Active Directory "
                                          "refuses it. Choose LDAPS or StartTLS, or Kerberos instead of a password."),
                       u"security"_s);
    }
    if (directory.authentication == Directory::Authentication::Simple && directory.bindName.isEmpty()) {
        return invalid(DirectoryRules::tr("Name the account that reads the directory, as in reader@%1.").arg(directory.domain),
                       u"bindName"_s);
    }
    if (lengthOf(directory.bindName) > longestName || !isPlainText(directory.bindName)) {
        return invalid(DirectoryRules::tr("A bind name has at most %1 characters and no control characters.").arg(longestName),
                       u"bindName"_s);
    }
    static const QRegularExpression dn(u"\\A\\s*[A-Za-z][A-Za-z0-9-]*\\s*=.+\\z"_s);
    if (lengthOf(directory.baseDn) > longestName || !isPlainText(directory.baseDn) || !dn.match(directory.baseDn).hasMatch()) {
        return invalid(
            DirectoryRules::tr("Write the distinguished name that the search begins at, as in %1.").arg(baseDnOf(directory.domain)),
            u"baseDn"_s);
    }
    if (directory.pageSize < 1 || directory.pageSize > mostPageSize) {
        return invalid(
            DirectoryRules::tr("A page has 1 to %1 entries; Active Directory gives 1000 unless it was told otherwise.").arg(mostPageSize),
            u"pageSize"_s);
    }
    const auto authority = readAuthority(directory.authority.toLatin1());
    return directory.authority.isEmpty() || authority ? Status() : fail(authority);
}

QStringList tidied(const QStringList &texts)
{
    QStringList tidy;
    for (const QString &text : texts) {
        if (const QString word = text.trimmed(); !word.isEmpty() && !tidy.contains(word.toLower())) {
            tidy.append(word.toLower());
        }
    }
    return tidy;
}

}  // namespace

QString baseDnOf(const QString &domain)
{
    return domain.isEmpty() ? QString() : u"DC="_s + QString(domain).replace(u"."_s, u",DC="_s);
}

int portFor(Directory::Security security)
{
    return security == Directory::Security::Ldaps ? Directory::ldapsPort : Directory::ldapPort;
}

Directory completed(Directory directory)
{
    directory.directoryId = directory.directoryId.trimmed().toLower();
    directory.domain = directory.domain.trimmed().toLower();
    directory.netbios = directory.netbios.trimmed().toUpper();
    directory.account = directory.account.trimmed();
    directory.regions = tidied(directory.regions);
    directory.trusted = tidied(directory.trusted);
    directory.host = directory.host.trimmed();
    directory.authority = directory.authority.trimmed();
    directory.bindName = directory.authentication == Directory::Authentication::Gssapi ? QString() : directory.bindName.trimmed();
    directory.baseDn = directory.baseDn.trimmed();
    if (directory.netbios.isEmpty()) {
        directory.netbios = directory.domain.section(u'.', 0, 0).left(longestNetbios).toUpper();
    }
    if (directory.host.isEmpty()) {
        directory.host = directory.domain;
    }
    if (directory.baseDn.isEmpty()) {
        directory.baseDn = baseDnOf(directory.domain);
    }
    return directory;
}

Status validate(const Directory &directory)
{
    auto identity = checkIdentity(directory);
    return identity ? checkConnection(directory) : identity;
}

QStringList obstaclesOf(const Directory &directory, const DirectorySurroundings &surroundings)
{
    QStringList obstacles;
    if (directory.kind == Directory::Kind::SimpleAd) {
        obstacles.append(DirectoryRules::tr("Simple AD is built on Samba 4, which single sign-on does not work with. Set up an AWS Managed "
                                            "Microsoft AD, or an AD Connector to a directory of your own."));
    }
    if (directory.kind == Directory::Kind::SelfManaged) {
        switch (directory.trust) {
        case Directory::Trust::TwoWay:
            break;
        case Directory::Trust::None:
            obstacles.append(
                DirectoryRules::tr("There is no trust with %1. Create a two-way trust between the AWS Managed Microsoft AD and "
                                   "the domain, or an AD Connector.")
                    .arg(directory.domain));
            break;
        case Directory::Trust::OneWayIncoming:
            obstacles.append(
                DirectoryRules::tr("One-way trusts do not work: the AWS Managed Microsoft AD does not trust %1, so that nobody "
                                   "from there could sign in. Make the trust a two-way one.")
                    .arg(directory.domain));
            break;
        case Directory::Trust::OneWayOutgoing:
            obstacles.append(
                DirectoryRules::tr("One-way trusts do not work: %1 does not trust the AWS Managed Microsoft AD, so that its users "
                                   "and groups can't be read. Make the trust a two-way one.")
                    .arg(directory.domain));
            break;
        }
    }
    if (!directory.regions.contains(surroundings.region)) {
        obstacles.append(DirectoryRules::tr("The directory is in %1, and single sign-on is in %2. They have to be in the same Region.")
                             .arg(directory.regions.join(u", "_s), surroundings.region));
    }
    if (!directory.account.isEmpty() && directory.account != surroundings.managementAccount) {
        obstacles.append(
            DirectoryRules::tr("The directory is in the account %1. It has to be in the management account of the organization, "
                               "%2.")
                .arg(directory.account, surroundings.managementAccount));
    }
    return obstacles;
}

QStringList remarksOn(const Directory &directory)
{
    QStringList remarks;
    if (!directory.resetsPasswordsInPortal()) {
        remarks.append(DirectoryRules::tr("With AD Connector nobody can reset a password in the access portal: passwords are reset in "
                                          "Active Directory."));
    }
    if (directory.needsDomainAtSignIn()) {
        remarks.append(
            DirectoryRules::tr("Users come from %n domain(s), so that everybody has to sign in as DOMAIN\\user, such as %1\\ana.", nullptr,
                               int(directory.domainCount()))
                .arg(directory.netbios));
    }
    return remarks;
}

}  // namespace gatehouse
