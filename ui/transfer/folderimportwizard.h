// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/stepwizard.h"

namespace gatehouse {

class Form;
class OutcomePage;
struct Desk;

/// Brings what commands of another program printed into a folder: choose the files, look at what would happen, do it. Who inherits reads
/// them, and does it.
class FolderImportWizard : public StepWizard
{
    Q_OBJECT

public:
    enum Page { Files, Preview, Outcome };

    /// Begins with this file, as if it had been chosen on the first page.
    void setFile(const QString &path);

protected:
    struct Words {
        QString title;
        QString files;         ///< above the first page: what is read
        QString hint;          ///< which files of a folder
        QString commandsLead;  ///< above the commands that write such a folder
        QString commands;      ///< none when empty
        QString preview;       ///< above the second page
    };

    FolderImportWizard(const Desk &desk, const Words &words, QWidget *preview, QWidget *parent);

    /// Reads the files on a worker and tells `takePlan` how it went.
    virtual void readFiles(const QString &path) = 0;
    /// Whether there is something to import.
    [[nodiscard]] virtual Status verifyPlan() const = 0;
    /// Does it on a worker and tells `takeOutcome` how it went.
    virtual void import() = 0;
    /// Says what was done; `change` is what the undo takes back.
    virtual void showOutcome(OutcomePage &page, qint64 change) const = 0;

    /// The plan is in the preview, or could not be made.
    void takePlan(const Status &status);
    void takeOutcome(const Result<qint64> &change);

    const Desk &m_desk;

private:
    [[nodiscard]] Form *makeFilesPage(const Words &words) const;
    void addPages(const Words &words, QWidget *preview);
    bool leaveFiles();
    bool leavePreview();

    qint64 m_change = 0;
    Form *m_files;
    OutcomePage *m_outcome;
};

}  // namespace gatehouse
