// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificates/certificate.h"
#include "core/identityproviders/providerreading.h"

namespace gatehouse {

/// What new metadata would change about the identity provider of now.
struct ProviderDifference {
    struct Value {
        QString label{};  ///< translated
        QString before{};
        QString after{};

        bool operator==(const Value &) const = default;
    };

    QList<Value> values{};
    QList<X509Certificate> added{};    ///< certificates that are not trusted yet
    QList<Certificate> unmentioned{};  ///< certificates that are trusted and that the metadata has not any more

    [[nodiscard]] bool isEmpty() const { return values.isEmpty() && added.isEmpty() && unmentioned.isEmpty(); }
};

/// The settings that were made here, the guide among them, stay as they are and are not compared.
[[nodiscard]] ProviderDifference differenceBetween(const ExternalProvider &before, const QList<Certificate> &trusted,
                                                   const ProviderReading &after);

/// What the metadata says, with the settings that were made here.
[[nodiscard]] NewExternalProvider withSettingsOf(const ExternalProvider &before, const NewExternalProvider &after);

}  // namespace gatehouse
