// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directory.h"
#include "core/directories/directoryentry.h"
#include "ui/shell/desk.h"

#include <QMap>
#include <QPointer>

class QLineEdit;
class QPushButton;

namespace gatehouse {

class EntryPreviewModel;
class Form;
class MessageBar;

/// The attribute mappings of the directory, edited where they stand, and beside them what they make of an entry that is read from it
/// (guide: "Map attributes in AWS SSO to attributes in your AWS Managed Microsoft AD directory").
class DirectoryMappingsView : public QWidget
{
    Q_OBJECT

public:
    explicit DirectoryMappingsView(const Desk &desk, QWidget *parent = nullptr);

    /// The directory that entries are read from; none where its id is not valid.
    void setDirectory(const Directory &directory);
    /// Reads the mappings again; what is being written stays.
    void refresh();
    void showEntry(const DirectoryEntry &entry);

    [[nodiscard]] Form &form() const { return *m_form; }
    [[nodiscard]] const EntryPreviewModel &preview() const { return *m_preview; }

private:
    void addFields();
    [[nodiscard]] QWidget *makeEditor();
    [[nodiscard]] QWidget *makePreview();
    void load();
    [[nodiscard]] QMap<QString, QString> written() const;
    void save();
    void resetAll();
    void readEntry();
    void updateButtons();
    void markMistake();

    const Desk &m_desk;
    Directory m_directory;
    Form *m_form;
    MessageBar *m_elsewhere;
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_reset;
    QLineEdit *m_person;
    QPushButton *m_read;
    MessageBar *m_readFailure;
    EntryPreviewModel *m_preview;
    QPointer<Task> m_reading;
    QMap<QString, QString> m_kept;
    bool m_busy = false;
};

}  // namespace gatehouse
