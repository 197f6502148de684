// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/recordid.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace gatehouse {

/// A directory of AWS Directory Service that a workspace knows, and how it is reached (guide: "Connect to your Microsoft AD directory").
struct Directory {
    using Id = RecordId<Directory>;

    enum class Kind {
        MicrosoftAd,  ///< AWS Managed Microsoft AD
        AdConnector,  ///< a gateway to a self-managed Active Directory
        SelfManaged,  ///< a domain that an AWS Managed Microsoft AD trusts
        SimpleAd,     ///< on Samba 4; can be known, and never be connected
    };
    /// Between an AWS Managed Microsoft AD and a self-managed domain, as the former sees it.
    enum class Trust {
        None,
        OneWayIncoming,  ///< the domain trusts it: users and groups can be read, nobody can sign in
        OneWayOutgoing,  ///< it trusts the domain: people can sign in, users and groups can't be read
        TwoWay,
    };
    enum class Security { None, StartTls, Ldaps };
    enum class Authentication { Simple, Gssapi };

    static constexpr int ldapPort = 389;
    static constexpr int ldapsPort = 636;
    static constexpr int usualPageSize = 1000;  ///< what Active Directory gives at most at a time (MaxPageSize)

    Id id{};
    QString directoryId{};  ///< "d-" and 10 hexadecimal digits, fixed for life
    Kind kind = Kind::MicrosoftAd;
    QString domain{};       ///< "corp.example.com"
    QString netbios{};      ///< "CORP", as in CORP\user
    QString account{};      ///< the AWS account that it is set up in: 12 digits
    QStringList regions{};  ///< several only for an AWS Managed Microsoft AD
    QStringList trusted{};  ///< further domains that users come from
    Trust trust = Trust::None;
    bool isConnected = false;
    QString host{};  ///< of a domain controller
    int port = ldapsPort;
    Security security = Security::Ldaps;
    QString authority{};  ///< PEM that the server's certificate has to lead to; empty: those that this computer trusts
    Authentication authentication = Authentication::Simple;
    QString bindName{};  ///< a distinguished name, user@domain or DOMAIN\user; empty with GSSAPI
    QString baseDn{};
    int pageSize = usualPageSize;
    QDateTime createdAt{};
    QDateTime updatedAt{};

    [[nodiscard]] qsizetype domainCount() const { return 1 + trusted.size(); }
    /// With four or more domains a name alone does not say who is meant (guide: "Connect to your Microsoft AD directory").
    [[nodiscard]] bool needsDomainAtSignIn() const { return domainCount() >= 4; }
    /// Where passwords are reset: not in the portal with AD Connector (guide: "Connect AWS SSO to a self-managed Active Directory").
    [[nodiscard]] bool resetsPasswordsInPortal() const { return kind != Kind::AdConnector; }
    bool operator==(const Directory &) const = default;
};

inline constexpr std::array allDirectoryKinds{Directory::Kind::MicrosoftAd, Directory::Kind::AdConnector, Directory::Kind::SelfManaged,
                                              Directory::Kind::SimpleAd};
inline constexpr std::array allTrusts{Directory::Trust::None, Directory::Trust::TwoWay, Directory::Trust::OneWayIncoming,
                                      Directory::Trust::OneWayOutgoing};
inline constexpr std::array allSecurities{Directory::Security::Ldaps, Directory::Security::StartTls, Directory::Security::None};
inline constexpr std::array allAuthentications{Directory::Authentication::Simple, Directory::Authentication::Gssapi};

/// MICROSOFT_AD …, NONE, ONE_WAY_INCOMING …, START_TLS …, SIMPLE, GSSAPI: as in files and on the command line.
[[nodiscard]] QString nameOf(Directory::Kind kind);
[[nodiscard]] QString nameOf(Directory::Trust trust);
[[nodiscard]] QString nameOf(Directory::Security security);
[[nodiscard]] QString nameOf(Directory::Authentication authentication);
/// For a person, translated.
[[nodiscard]] QString labelOf(Directory::Kind kind);
[[nodiscard]] QString labelOf(Directory::Trust trust);
[[nodiscard]] QString labelOf(Directory::Security security);
[[nodiscard]] QString labelOf(Directory::Authentication authentication);

/// The value with this name; the first one for a name that is not known.
template<typename Value, std::size_t count>
[[nodiscard]] Value valueNamed(const std::array<Value, count> &all, const QString &name)
{
    for (const Value value : all) {
        if (nameOf(value) == name) {
            return value;
        }
    }
    return all.front();
}

/// The same with surrounding spaces gone and what was left empty filled in: host, base DN, NetBIOS name, Region's case.
[[nodiscard]] Directory completed(Directory directory);

/// "DC=corp,DC=example,DC=com"
[[nodiscard]] QString baseDnOf(const QString &domain);
/// The port that a server of Active Directory listens at.
[[nodiscard]] int portFor(Directory::Security security);

/// Checks what `completed` answers; the error's field is "directoryId", "domain", "netbios", "account", "regions", "trusted", "trust",
/// "host", "port", "security", "authority", "bindName", "baseDn" or "pageSize".
[[nodiscard]] Status validate(const Directory &directory);

/// What a directory has to be near to in order to be connected.
struct DirectorySurroundings {
    QString region{};             ///< of the instance
    QString managementAccount{};  ///< 12 digits
};

/// Why a directory can't be the identity source, whole sentences that say what to do; none: it can.
[[nodiscard]] QStringList obstaclesOf(const Directory &directory, const DirectorySurroundings &surroundings);

/// What a person should know of a directory that can be connected.
[[nodiscard]] QStringList remarksOn(const Directory &directory);

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::Directory)
