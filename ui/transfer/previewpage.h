// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/transfer/importpreviewmodel.h"
#include "ui/transfer/importdraft.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QRadioButton;
class QScrollArea;

namespace gatehouse {

class DataTable;
class FilterBar;
class MessageBar;
struct Desk;

/// What an import will do, row by row, before anything is written.
class PreviewPage : public QWidget
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
    void showCounts();
    void showDetails();
    void applyFilter();
    void copyErrors();
    void saveErrors();

    const Desk &m_desk;
    std::shared_ptr<const ImportPreview> m_preview;
    ImportPreviewModel m_model;
    QWidget *m_chips = nullptr;
    QHBoxLayout *m_counts;
    MessageBar *m_notes;
    FilterBar *m_filter;
    DataTable *m_table;
    QLabel *m_details;
    QScrollArea *m_detailsArea;
    QWidget *m_errors;
    QRadioButton *m_allRows;
    QRadioButton *m_validRows;
};

}  // namespace gatehouse
