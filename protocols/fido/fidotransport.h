// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mfa/securitykeys.h"

struct fido_dev;

namespace gatehouse {

/// How security keys are found and reached.
class FidoTransport
{
public:
    virtual ~FidoTransport() = default;
    [[nodiscard]] virtual Result<QList<PluggedKey>> plugged() const = 0;
    /// Answers a code of libfido2 (fido/err.h).
    [[nodiscard]] virtual int open(fido_dev *device, const QString &path) const = 0;
};

/// Those at the USB ports, as libfido2 finds them.
class UsbTransport final : public FidoTransport
{
public:
    [[nodiscard]] Result<QList<PluggedKey>> plugged() const override;
    [[nodiscard]] int open(fido_dev *device, const QString &path) const override;
};

}  // namespace gatehouse
