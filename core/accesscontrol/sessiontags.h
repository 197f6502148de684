// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accesscontrol/accesscontrolattribute.h"
#include "core/users/user.h"

#include <QList>
#include <QMap>

namespace gatehouse {

/// What a session in an account carries of a person.
struct SessionTag {
    enum class Origin {
        Configured,  ///< the attribute named by the key, from the directory
        Assertion,   ///< what the identity provider sent
    };

    QString key{};
    QString value{};
    Origin origin = Origin::Configured;
    QString source{};    ///< "${path:…}"; empty for Origin::Assertion
    QString replaced{};  ///< what the identity provider sent, where the directory's value wins
    QString problem{};   ///< why AWS STS would refuse the session because of it, translated; empty for none

    bool operator==(const SessionTag &) const = default;
};

/// The tags of one person's sessions, by key. A configured key that has a value in the directory takes the place of the same key in the
/// assertion; what is not configured comes from the assertion alone (guide: "Choosing attributes when using an external identity provider
/// as your identity source"). An attribute without a value is no tag.
[[nodiscard]] QList<SessionTag> sessionTags(const QList<AccessControlAttribute> &attributes, const User &user,
                                            const QMap<QString, QString> &assertion);

/// The keys of a SAML assertion's attributes, without "https://aws.amazon.com/SAML/Attributes/AccessControl:".
[[nodiscard]] QString tagKeyOf(const QString &assertionAttribute);

}  // namespace gatehouse
