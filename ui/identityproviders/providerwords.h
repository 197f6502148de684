// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/saml/metadatainput.h"

class QDateTime;

namespace gatehouse {

/// What the fields are called that the metadata of an identity provider comes in by.
[[nodiscard]] MetadataInput::Words providerWords();
/// "CN=idp.example.com, until 6/1/35"
[[nodiscard]] QString certificateLine(const QString &subject, const QDateTime &until);

}  // namespace gatehouse
