// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"

#include <QObject>

namespace gatehouse {

/// What a person does with the external identity provider, from whatever page.
class ProviderActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs and questions appear above `origin`, which also owns this.
    ProviderActions(const Desk &desk, QWidget *origin);

    /// Our metadata as a file; the certificate that requests are signed with is made where it is missing.
    void saveMetadata();
    void editSettings();
    /// Takes new metadata, after showing what would be another thing.
    void replaceMetadata();
    void importCertificate();

private:
    void writeMetadata(const QString &path);
    void importFrom(const QString &path);

    const Desk &m_desk;
    QWidget *m_origin;
};

}  // namespace gatehouse
