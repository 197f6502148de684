// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/prompts.h"

namespace gatehouse {

class NoticeLog;

/// Asks and says with window-modal dialogs and passing notices.
class DialogPrompts final : public Prompts
{
public:
    /// What is said is kept in `log`, which is borrowed.
    explicit DialogPrompts(NoticeLog &log) : m_log(log) {}

    /// Whether questions about what Undo takes back are asked; they are at first.
    void setAsksBeforeUndoable(bool asks) { m_asksBeforeUndoable = asks; }

    void show(QWidget *parent, const Error &error) override;
    void notify(QWidget *parent, Tone tone, const QString &message) override;
    void confirm(QWidget *parent, const Question &question, std::function<void()> accepted) override;
    void chooseFile(QWidget *parent, const FileQuestion &question, std::function<void(const QString &path)> chosen) override;

private:
    NoticeLog &m_log;
    bool m_asksBeforeUndoable = true;
};

}  // namespace gatehouse
