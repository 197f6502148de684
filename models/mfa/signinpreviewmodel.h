// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mfa/signindecision.h"
#include "models/base/linemodel.h"

namespace gatehouse {

/// What happens at a sign-in, for each case that a person would ask about.
class SignInPreviewModel final : public LineModel<SignInCase>
{
    Q_OBJECT

public:
    explicit SignInPreviewModel(QObject *parent = nullptr);

    void setSettings(const MfaSettings &settings, SourceKind source);
};

}  // namespace gatehouse
