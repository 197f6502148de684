// SPDX-License-Identifier: Apache-2.0
#include "protocols/ldap/wipedrequest.h"

#include <ldap.h>

#include <cstring>

namespace gatehouse {

namespace {

// The layer on top, above TLS: it sees the request where libldap has put it together.
constexpr int level = LBER_SBIOD_LEVEL_APPLICATION;

ber_slen_t readOn(Sockbuf_IO_Desc *layer, void *bytes, ber_len_t size)
{
    return LBER_SBIOD_READ_NEXT(layer, bytes, size);
}

ber_slen_t writeAndWipe(Sockbuf_IO_Desc *layer, void *bytes, ber_len_t size)
{
    const ber_slen_t sent = LBER_SBIOD_WRITE_NEXT(layer, bytes, size);
    if (sent > 0) {
        explicit_bzero(bytes, size_t(sent));
    }
    return sent;
}

int passOn(Sockbuf_IO_Desc *layer, int option, void *value)
{
    return LBER_SBIOD_CTRL_NEXT(layer, option, value);
}

}  // namespace

WipedRequest::WipedRequest(ldap *handle) : m_layer{nullptr, nullptr, passOn, readOn, writeAndWipe, nullptr}
{
    Sockbuf *socket = nullptr;
    if (ldap_get_option(handle, LDAP_OPT_SOCKBUF, &socket) == LDAP_SUCCESS && ber_sockbuf_add_io(socket, &m_layer, level, nullptr) == 0) {
        m_socket = socket;
    }
}

WipedRequest::~WipedRequest()
{
    if (m_socket) {
        ber_sockbuf_remove_io(m_socket, &m_layer, level);
    }
}

}  // namespace gatehouse
