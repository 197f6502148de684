// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/saml/samlassertion.h"
#include "core/users/user.h"

#include <optional>

namespace gatehouse {

class Database;
class Progress;

/// Whether a text is an address (RFC 2822, 3.4.1: addr-spec), without comments and quotes: what a NameID has to be (guide: "Other identity
/// providers").
[[nodiscard]] bool isAddress(const QString &text);

/// Who signs in with a NameID: the user whose username it is, letter for letter, and nobody else (guide: "The nameID value must exactly
/// match the user name").
struct NameIdMatch {
    enum class Outcome {
        Found,
        Disabled,     ///< found, but may not sign in
        OtherFormat,  ///< the NameID says that it is no email address
        NotAddress,   ///< it is none
        OtherCase,    ///< a username differs in upper and lower case only
        EmailOnly,    ///< it is an email address of somebody with another username
        Unknown,
    };

    Outcome outcome = Outcome::Unknown;
    std::optional<User> user{};  ///< who was found, or nearly
    QString sentence{};          ///< translated, for a person

    bool operator==(const NameIdMatch &) const = default;
};
[[nodiscard]] Result<NameIdMatch> matchOf(Database &database, const SamlNameId &nameId);

/// How many users could sign in through an identity provider at all: a username that is no address is never sent as a NameID.
struct UsernameFitness {
    qint64 users = 0;
    qint64 unfit = 0;
    QStringList examples{};  ///< usernames that don't fit, the first few
};
[[nodiscard]] Result<UsernameFitness> usernameFitness(Database &database, Progress &progress);
/// How many can't sign in, with examples, translated; for those where somebody can't.
[[nodiscard]] QString sentenceOn(const UsernameFitness &fitness);

}  // namespace gatehouse
