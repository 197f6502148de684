// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace gatehouse {

/// Why an operation failed; `message` is translated and ready to show.
struct Error {
    enum class Kind {
        Invalid,    ///< a value breaks a rule; `field` names it
        NotFound,   ///< the thing named does not exist
        Conflict,   ///< it collides with something that exists or that changed since
        Forbidden,  ///< a rule or a policy does not allow it
        Cancelled,  ///< the person stopped it
        Busy,       ///< somebody else holds the file; trying again may help
        Storage,    ///< the file or the disk failed
        Network,    ///< a peer failed
    };

    Kind kind = Kind::Invalid;
    QString message;
    QString field;      ///< the input that is wrong, by its SCIM or column name; empty when none is
    QString details{};  ///< more lines for whoever wants to know: the rows in the way, the engine's own words

    bool operator==(const Error &) const = default;
};

/// The stable word for a kind, as the command line prints it: "Invalid", "NotFound" …
[[nodiscard]] QString nameOf(Error::Kind kind);

template<typename T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

/// `return fail(Error::Kind::Invalid, tr("A group needs a name."), u"displayName"_s);`
[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, QString message, QString field = {}, QString details = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(field), std::move(details)});
}

/// Hands an error on: `if (!done) { return fail(done); }`
template<typename T>
[[nodiscard]] tl::unexpected<Error> fail(const Result<T> &failed)
{
    return tl::unexpected<Error>(failed.error());
}

}  // namespace gatehouse
