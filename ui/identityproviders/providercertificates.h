// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

namespace gatehouse {

class CertificateActions;
class CertificateTableModel;
class ProviderActions;
class RelatedTable;

/// The certificates of the external identity provider, of which every one is trusted (guide: "Manage SAML 2.0 certificates").
class ProviderCertificates : public QWidget
{
    Q_OBJECT

public:
    ProviderCertificates(const Desk &desk, ProviderActions &actions, QWidget *parent = nullptr);

    [[nodiscard]] RelatedTable &list() const { return *m_list; }
    [[nodiscard]] CertificateTableModel &model() const { return *m_model; }

private:
    void addButtons(ProviderActions &actions);

    CertificateActions *m_certificates;
    CertificateTableModel *m_model;
    RelatedTable *m_list;
};

}  // namespace gatehouse
