// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificates/certificatestore.h"
#include "models/base/recordtablemodel.h"

namespace gatehouse {

/// The certificates that a query chooses, with how long each lasts.
class CertificateTableModel final : public RecordTableModel<Certificate, CertificateQuery>
{
    Q_OBJECT

public:
    /// What the whole list is about; that has no column.
    enum class About { Everything, Application, IdentityProvider };

    CertificateTableModel(About about, Workspace &workspace, Tasks &tasks, QObject *parent = nullptr);

    /// Of a row that is shown.
    [[nodiscard]] std::optional<Certificate> certificate(qint64 id) const;
};

/// Whose it is, for a person: the application, "AWS accounts", "The external identity provider".
[[nodiscard]] QString ownerText(const Certificate &certificate);
/// Green, yellow, red (guide: "Certificate expiration status indicators").
[[nodiscard]] Tone toneOf(ExpiryState state);
/// "Expires in 12 days" within 90 days, the day otherwise.
[[nodiscard]] QString expiryText(const QDateTime &expires, const QDateTime &now);

}  // namespace gatehouse
