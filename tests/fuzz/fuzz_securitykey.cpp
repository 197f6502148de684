// SPDX-License-Identifier: Apache-2.0
#include "protocols/fido/fidosecuritykeys.h"
#include "tests/support/softkey.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace gatehouse;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

Result<KeyCredential> made(SoftKey &soft)
{
    const SoftTransport port{QList{&soft}};
    NoProgress unwatched;
    const KeyWish wish{QStringLiteral("portal.example"),
                       QStringLiteral("portal.example"),
                       "9b2f7c1e",
                       QStringLiteral("ana"),
                       QStringLiteral("Ana"),
                       QByteArray(32, 'c'),
                       {}};
    return FidoSecurityKeys(port).make(port.plugged()->first().path, wish, {}, unwatched);
}

}  // namespace

#if defined(__clang__)
/// libcbor asks at once for as much memory as an array says that it needs, and copes with not getting it.
extern "C" const char *__asan_default_options()  // NOLINT(bugprone-reserved-identifier): what the sanitizer looks for
{
    return "allocator_may_return_null=1";
}
#endif

/// The first byte says what the others are: the whole answer of a key, its authenticator data, or what it says at a sign-in.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    SoftKey soft;
    if (data[0] % 3 == 0) {
        soft.alterAnswerBytes = [&bytes](QByteArray &answer) { answer = bytes.isEmpty() ? QByteArray(1, '\1') : bytes; };
    } else if (data[0] % 3 == 1) {
        soft.alterData = [&bytes](QByteArray &answer) { answer = bytes; };
    } else {
        const softkey::Pair pair;
        KeyCredential credential;
        credential.publicKey = pair.cose();
        credential.algorithm = -7;
        const QByteArray challenge(32, 's');
        const SoftTransport port;
        const KeyAssertion assertion{bytes, pair.sign(bytes + challenge), challenge};
        const auto count = FidoSecurityKeys(port).verify(credential, QStringLiteral("portal.example"), assertion);
        require(!count || (bytes.size() >= 37 && *count >= 0));
        return 0;
    }
    const auto credential = made(soft);
    require(credential ? credential->publicKey.size() == 77 && !credential->id.isEmpty() && credential->algorithm == -7
                       : !credential.error().message.isEmpty());
    return 0;
}
