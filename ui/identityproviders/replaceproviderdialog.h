// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/identityproviders/providerdifference.h"
#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

#include <optional>

namespace gatehouse {

class FactsView;
class MetadataInput;

/// Takes new metadata of the identity provider that is connected: what would be another thing is shown before it is.
class ReplaceProviderDialog : public FormDialog
{
    Q_OBJECT

public:
    ReplaceProviderDialog(const Desk &desk, const ExternalProvider &provider, QWidget *parent = nullptr);

    [[nodiscard]] MetadataInput &input() const { return *m_input; }
    /// What the metadata would change; nothing before one was read.
    [[nodiscard]] const std::optional<ProviderDifference> &difference() const { return m_difference; }

private:
    void take(const QString &entityId);
    void showDifference();
    void send(const Done &done);

    const Desk &m_desk;
    ExternalProvider m_before;
    MetadataInput *m_input;
    FactsView *m_facts;
    std::optional<ProviderReading> m_reading;
    std::optional<ProviderDifference> m_difference;
};

}  // namespace gatehouse
