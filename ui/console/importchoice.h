// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/formdialog.h"

namespace gatehouse {

/// Asks what a file is that was dropped on the window; what it looks like is chosen already.
class ImportChoice : public FormDialog
{
    Q_OBJECT

public:
    enum class Content { Users, Groups, Assignments, Organization };

    explicit ImportChoice(const QString &path, QWidget *parent = nullptr);

    /// What the beginning of the file looks like; Users when it says nothing.
    [[nodiscard]] static Content looksLike(const QString &path);

Q_SIGNALS:
    void chosen(gatehouse::ImportChoice::Content content, const QString &path);
};

}  // namespace gatehouse
