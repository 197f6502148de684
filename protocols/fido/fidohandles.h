// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <memory>

#include <fido.h>

namespace gatehouse::fido {

template<typename T, void (*Free)(T **)>
struct Release {
    void operator()(T *handle) const { Free(&handle); }
};
using Credential = std::unique_ptr<fido_cred_t, Release<fido_cred_t, fido_cred_free>>;
using Assertion = std::unique_ptr<fido_assert_t, Release<fido_assert_t, fido_assert_free>>;

struct CloseDevice {
    void operator()(fido_dev_t *device) const
    {
        fido_dev_close(device);
        fido_dev_free(&device);
    }
};
using Device = std::unique_ptr<fido_dev_t, CloseDevice>;

/// What a code of libfido2 means for a person, and what to do about it. `retries` are the PINs that are left; negative when unknown.
[[nodiscard]] Error errorOf(int code, int retries = -1);

/// Whether the certificate of a packed attestation is one that may attest: version, subject, no authority, and the model that it names
/// (WebAuthn, section 8.2.1).
[[nodiscard]] Status checkPackedCertificate(const QByteArray &der, const QByteArray &aaguid);

}  // namespace gatehouse::fido
