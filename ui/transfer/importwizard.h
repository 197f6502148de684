// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/stepwizard.h"
#include "ui/transfer/importdraft.h"

namespace gatehouse {

class ColumnsPage;
class FactsView;
class FilePage;
class Form;
class OutcomePage;
class PreviewPage;
struct Desk;

/// Brings users or groups from a file: choose it, say what its columns are, look at what would happen, do it.
class ImportWizard : public StepWizard
{
    Q_OBJECT

public:
    enum Page { File, Columns, Options, Preview, Review, Outcome };

    /// `kind` is what the rows of a table are; LDIF and SCIM say it themselves.
    ImportWizard(const Desk &desk, ImportRow::Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] const ImportDraft &draft() const { return m_draft; }
    /// Begins with this file, as if it had been chosen on the first page.
    void setFile(const QString &path);

private:
    void addPages();
    [[nodiscard]] Form *makeOptions();
    void fillReview(FactsView &facts) const;
    bool leaveFile();
    bool leaveColumns();
    bool leaveOptions();
    bool leavePreview();
    bool leaveReview();
    void takePreview(const Result<std::shared_ptr<const ImportPreview>> &preview);
    void takeOutcome(const Result<ImportOutcome> &outcome);

    const Desk &m_desk;
    ImportDraft m_draft;
    FilePage *m_file;
    ColumnsPage *m_columns;
    Form *m_options;
    PreviewPage *m_preview;
    OutcomePage *m_outcome;
};

}  // namespace gatehouse
