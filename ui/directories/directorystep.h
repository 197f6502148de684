// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directory.h"
#include "ui/shell/desk.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QPushButton;

namespace gatehouse {

class ConnectionTestView;
class DataTable;
class DirectoryListModel;
class MessageBar;

/// Which of the known directories becomes the identity source: those that can't be say why, and one that can is tried before it is taken.
class DirectoryStep : public QWidget
{
    Q_OBJECT

public:
    explicit DirectoryStep(const Desk &desk, QWidget *parent = nullptr);

    /// The chosen directory; else what is still to be done.
    [[nodiscard]] Result<Directory::Id> value() const;
    void choose(Directory::Id id);
    [[nodiscard]] ConnectionTestView &test() const { return *m_test; }

Q_SIGNALS:
    /// `value` may be another one.
    void changed();
    void pageRequested(const QString &page);

private:
    [[nodiscard]] std::optional<Directory> chosen() const;
    [[nodiscard]] QStringList obstacles() const;
    void refresh();
    void showChosen();
    void updateButtons();
    void openDialog(const std::optional<Directory> &directory);

    const Desk &m_desk;
    DirectoryListModel *m_model;
    DataTable *m_table;
    QPushButton *m_add;
    QPushButton *m_edit;
    MessageBar *m_about;
    ConnectionTestView *m_test;
    QCheckBox *m_anyway;
    Directory m_shown;
};

}  // namespace gatehouse
