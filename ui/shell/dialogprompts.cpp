// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/dialogprompts.h"

#include "ui/shell/notice.h"
#include "ui/shell/noticelog.h"
#include "ui/shell/questiondialog.h"

#include <QFileDialog>

namespace gatehouse {

void DialogPrompts::show(QWidget *parent, const Error &error)
{
    m_log.add(Tone::Danger, error.message, NoticeLog::Seen::Yes);  // it stands in a dialog
    auto *dialog = new ErrorDialog(error, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DialogPrompts::notify(QWidget *parent, Tone tone, const QString &message)
{
    m_log.add(tone, message);
    Notice::post(parent, tone, message);
}

void DialogPrompts::confirm(QWidget *parent, const Question &question, std::function<void()> accepted)
{
    if (question.undoable && question.weight == Question::Weight::Ordinary && question.typedWord.isEmpty() && !m_asksBeforeUndoable) {
        accepted();
        return;
    }
    auto *dialog = new QuestionDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent ? parent : dialog, std::move(accepted));
    dialog->open();
}

void DialogPrompts::chooseFile(QWidget *parent, const FileQuestion &question, std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool save = question.purpose == FileQuestion::Purpose::Save;
    dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    const bool folder = question.purpose == FileQuestion::Purpose::Folder;
    dialog->setFileMode(save ? QFileDialog::AnyFile : folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setNameFilters(question.filters);
    if (!question.suggestedName.isEmpty()) {
        dialog->selectFile(question.suggestedName);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent ? static_cast<QObject *>(parent) : dialog, std::move(chosen));
    dialog->open();
}

}  // namespace gatehouse
