// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mfa/mfasettings.h"

#include <QWidget>

class QLabel;

namespace gatehouse {

class DataTable;
class SignInPreviewModel;

/// What happens at a sign-in, as a small table that follows the settings; why, for the row that is chosen, stands below it.
class SignInPreview : public QWidget
{
    Q_OBJECT

public:
    /// The table keeps its columns under this name.
    explicit SignInPreview(const QString &name, QWidget *parent = nullptr);

    void setSettings(const MfaSettings &settings, SourceKind source);
    [[nodiscard]] DataTable &table() const { return *m_table; }

private:
    void showReason();

    SignInPreviewModel *m_model;
    DataTable *m_table;
    QLabel *m_reason;
};

}  // namespace gatehouse
