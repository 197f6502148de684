// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/filereading.h"
#include "ui/shell/form.h"

#include <QPointer>

namespace gatehouse {

class ChoiceEdit;
class FactsView;
class FileEdit;
class Task;
struct Desk;

/// Which file to import, and what it is.
class FilePage : public Form
{
    Q_OBJECT

public:
    FilePage(const Desk &desk, ImportRow::Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const { return text(QStringLiteral("path")); }
    [[nodiscard]] QString format() const { return text(QStringLiteral("format")); }  ///< empty: recognise it

    /// Reads the head of the file in the background; a file that can't be read is said under the field, and `then` is not called.
    Task *inspect(std::function<void(const ReadFile &)> then);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void show(const ReadFile &read);

    const Desk &m_desk;
    ImportRow::Kind m_kind;
    QPointer<Task> m_task;
    FileEdit *m_path;
    ChoiceEdit *m_format;
    FactsView *m_facts;
};

}  // namespace gatehouse
