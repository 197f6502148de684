// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/identityproviders/externalprovider.h"
#include "ui/shell/desk.h"
#include "ui/shell/form.h"

namespace gatehouse {

class MetadataInput;
class ProviderActions;

/// Where an external identity provider is described while the identity source is changed: our metadata to save, theirs to read, and all of
/// it to be looked at and altered (guide: "How to connect to an external identity provider"). `changed` is its form's.
class ProviderStep : public Form
{
    Q_OBJECT

public:
    explicit ProviderStep(const Desk &desk, QWidget *parent = nullptr);

    /// What was read or typed, or what is missing; the error's field is one of this form's.
    [[nodiscard]] Result<NewExternalProvider> value() const;
    /// What a person should know of it, whole sentences; for a review.
    [[nodiscard]] QStringList remarks() const;
    [[nodiscard]] MetadataInput &input() const { return *m_input; }

private:
    void addOurs();
    void addTheirs();
    void take(const QString &entityId);
    [[nodiscard]] NewExternalProvider typed() const;

    const Desk &m_desk;
    ProviderActions *m_actions;
    MetadataInput *m_input = nullptr;
    NewExternalProvider m_read;  ///< what has no field of its own
};

}  // namespace gatehouse
