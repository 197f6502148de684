// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/transfer/importpreviewmodel.h"
#include "ui/transfer/importdraft.h"
#include "ui/transfer/plantable.h"

class QLabel;
class QScrollArea;

namespace gatehouse {

class ErroneousRows;
struct Desk;

/// What an import will do, row by row, before anything is written.
class PreviewPage : public PlanTable
{
    Q_OBJECT

public:
    explicit PreviewPage(const Desk &desk, QWidget *parent = nullptr);

    void setPreview(std::shared_ptr<const ImportPreview> preview);
    [[nodiscard]] ImportService::Choice choice() const;
    /// Whether the import may go on with what is chosen.
    [[nodiscard]] Status verify() const;

Q_SIGNALS:
    /// Something else was chosen.
    void changed();

private:
    void showDetails();
    void copyErrors();
    void saveErrors();

    const Desk &m_desk;
    std::shared_ptr<const ImportPreview> m_preview;
    ImportPreviewModel m_model;
    QLabel *m_details;
    QScrollArea *m_detailsArea;
    ErroneousRows *m_errors;
};

}  // namespace gatehouse
