// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mfa/mfasettings.h"

#include <QWidget>

namespace gatehouse {

class DataTable;
class SignInPreviewModel;

/// What happens at a sign-in, as a small table that follows the settings.
class SignInPreview : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPreview(QWidget *parent = nullptr);

    void setSettings(const MfaSettings &settings, SourceKind source);
    [[nodiscard]] DataTable &table() const { return *m_table; }

private:
    SignInPreviewModel *m_model;
    DataTable *m_table;
};

}  // namespace gatehouse
