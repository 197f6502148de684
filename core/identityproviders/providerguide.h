// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/instructions.h"
#include "core/identityproviders/externalproviderservice.h"

#include <QStringList>

#include <optional>

namespace gatehouse {

/// How one product is set up as the identity provider: a file of resources/identityproviders (guide: "Supported identity providers", "Other
/// identity providers"). Places and labels are the product's own words and are not translated; the sentences around them are ours.
struct ProviderGuide {
    struct Field {
        QString label{};
        QString value{};  ///< a text, or one of ours: "{acsUrl}"
    };
    struct Step {
        QString verb{};   ///< which sentence it is
        QString place{};  ///< where it is done
        QList<Field> fields{};
    };

    QString name{};         ///< stable: "OKTA"; empty for any other product
    QString product{};      ///< "Okta"
    QString application{};  ///< what is added there, where the product knows this service: "AWS Single Sign-On"
    QString edition{};      ///< of which version or time the steps are; empty where that does not matter
    QStringList signs{};    ///< what an entity ID or an address of this product has in it
    QList<Step> steps{};
    QStringList limits{};  ///< words of known limits

    [[nodiscard]] bool isGeneral() const { return name.isEmpty(); }
};

/// Those of the products by name, the one for any other product last.
[[nodiscard]] const QList<ProviderGuide> &providerGuides();
/// Without regard to case; nothing for a name that is unknown.
[[nodiscard]] std::optional<ProviderGuide> providerGuide(const QString &name);
/// The product's name, or "another product".
[[nodiscard]] QString productOf(const ExternalProvider &provider);

/// Which guide an identity provider has by its addresses; empty where they don't tell.
[[nodiscard]] QString guideFor(const ExternalProvider &provider);

/// What to do there and here, in order, translated and with our values filled in.
[[nodiscard]] QList<InstructionStep> stepsOf(const ProviderGuide &guide, const ServiceProviderAddresses &ours);

/// What is known not to work, whole sentences, translated.
struct ProviderLimits {
    QStringList signIn{};
    QStringList provisioning{};  ///< when users are provisioned automatically
};
[[nodiscard]] ProviderLimits limitsOf(const ProviderGuide &guide);

/// A file of resources/identityproviders. Error::Kind::Invalid names what is wrong in it: an unknown key, verb, limit or placeholder, or a
/// part that is missing.
[[nodiscard]] Result<ProviderGuide> readProviderGuide(const QByteArray &json);

}  // namespace gatehouse
