// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/identityproviders/providerguide.h"

/// The sentences that guides are made of, so that a guide of another product is a file and no text to translate.
namespace gatehouse {

[[nodiscard]] bool isGuideVerb(const QString &verb);
[[nodiscard]] QString guideSentence(const ProviderGuide::Step &step, const ProviderGuide &guide);

[[nodiscard]] bool isGuideLimit(const QString &limit);
/// Whether it is about signing in, not about automatic provisioning.
[[nodiscard]] bool isLimitOfSignIn(const QString &limit);
[[nodiscard]] QString limitSentence(const QString &limit, const ProviderGuide &guide);

/// For a provider without a guide of its own: "Another product".
[[nodiscard]] QString otherProduct();

}  // namespace gatehouse
