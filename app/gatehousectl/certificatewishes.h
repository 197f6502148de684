// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/command.h"
#include "core/certificates/x509.h"

namespace gatehouse::ctl {

/// The options that say what certificate shall be made.
struct CertificateWishes {
    qint64 months = CertificateWish().months;
    QString bits = QStringLiteral("2048");
    QString algorithm = QStringLiteral("sha256");

    void addTo(Command &verb);
    [[nodiscard]] CertificateWish wish() const;
};

}  // namespace gatehouse::ctl
