// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <lber.h>

struct ldap;

namespace gatehouse {

/// While it lives, what is sent over a connection of libldap is overwritten in the memory of libldap as soon as it is out. libldap keeps a
/// request until it is answered, and one whose answer breaks off behind the number of its message for good: try_read1msg() returns with
/// the request still counted as used, so that not even ldap_unbind_ext() gives it back. Abandoning it does not help either, and nothing
/// that is public lowers the count. So it is kept without what stood in it.
/// A request is not sent again: referrals are not followed.
class WipedRequest
{
public:
    explicit WipedRequest(ldap *handle);
    ~WipedRequest();
    WipedRequest(const WipedRequest &) = delete;
    WipedRequest(WipedRequest &&) = delete;
    WipedRequest &operator=(const WipedRequest &) = delete;
    WipedRequest &operator=(WipedRequest &&) = delete;

    [[nodiscard]] bool isSet() const { return m_socket != nullptr; }

private:
    Sockbuf_IO m_layer;
    Sockbuf *m_socket = nullptr;
};

}  // namespace gatehouse
