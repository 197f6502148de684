// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/inflating.h"

#include <array>

#include <zlib.h>

namespace gatehouse::saml {

tl::expected<QByteArray, InflateError> inflated(const QByteArray &packed, qsizetype most)
{
    z_stream stream = {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) {
        return tl::unexpected(InflateError::NotDeflated);
    }
    QByteArray input = packed;  // zlib wants bytes that it could write to
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    std::array<char, 16384> part{};
    QByteArray all;
    int state = Z_OK;
    while (state == Z_OK && all.size() <= most) {
        stream.next_out = reinterpret_cast<Bytef *>(part.data());
        stream.avail_out = uInt(part.size());
        state = inflate(&stream, Z_NO_FLUSH);
        all.append(part.data(), qsizetype(part.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    if (all.size() > most) {
        return tl::unexpected(InflateError::TooMuch);
    }
    if (state != Z_STREAM_END) {
        return tl::unexpected(InflateError::NotDeflated);
    }
    return all;
}

}  // namespace gatehouse::saml
