// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/context.h"
#include "core/identityproviders/connectioncheck.h"
#include "core/identityproviders/providerguide.h"

#include <QJsonArray>

namespace gatehouse::ctl {

[[nodiscard]] QJsonObject toJson(const ExternalProvider &provider, const Printer &printer);
[[nodiscard]] QJsonObject toJson(const ServiceProviderAddresses &ours);
[[nodiscard]] QJsonArray toJson(const QList<X509Certificate> &certificates, const Printer &printer);

void printProvider(Context &context, const ExternalProvider &provider, const QJsonObject &object);
void printGuide(Context &context, const ProviderGuide &guide, const ServiceProviderAddresses &ours);
/// Error::Kind::Invalid when one of them failed.
[[nodiscard]] Status printFindings(Context &context, const QList<CheckFinding> &findings);

}  // namespace gatehouse::ctl
