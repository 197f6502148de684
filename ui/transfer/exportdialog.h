// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/groups/groupstore.h"
#include "core/transfer/format.h"
#include "core/users/userstore.h"
#include "ui/shell/formdialog.h"

#include <QList>

namespace gatehouse {

struct Desk;

/// What a page offers to export: everything of its kind, what its filter shows, what is selected.
struct ExportSubject {
    ImportRow::Kind kind = ImportRow::Kind::User;
    QList<qint64> selected{};
    UserQuery users{};    ///< the filter of the page, for users
    GroupQuery groups{};  ///< the filter of the page, for groups

    [[nodiscard]] bool isFiltered() const;
};

/// Writes users or groups into a file; the dialog closes as the work begins, and a notice tells how it ended.
class ExportDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `parent` is where the notice appears.
    ExportDialog(const Desk &desk, ExportSubject subject, QWidget *parent);

private:
    [[nodiscard]] static Form *makeForm(const Desk &desk, const ExportSubject &subject);
    void followFormat();
    void begin(const Done &done);

    const Desk &m_desk;
    ExportSubject m_subject;
};

}  // namespace gatehouse
