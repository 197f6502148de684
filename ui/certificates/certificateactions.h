// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificates/certificate.h"
#include "ui/shell/desk.h"

#include <QObject>

namespace gatehouse {

/// What a person does with certificates, from whatever page (guide: "Rotate an AWS SSO certificate").
class CertificateActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs and questions appear above `origin`, which also owns this.
    CertificateActions(const Desk &desk, QWidget *origin);

    void generate(const Application &application);
    void activate(const Certificate &certificate);
    /// One of the identity provider after a word was typed (guide: "Delete SAML 2.0 certificate").
    void remove(const Certificate &certificate);
    /// As PEM, without the key.
    void save(const Certificate &certificate);

    /// Why this can't be done with it; empty when it can.
    [[nodiscard]] static QString reasonAgainstActivating(const Certificate &certificate);
    [[nodiscard]] QString reasonAgainstRemoving(const Certificate &certificate) const;

Q_SIGNALS:
    void pageRequested(const QString &page);

private:
    const Desk &m_desk;
    QWidget *m_origin;
};

}  // namespace gatehouse
