// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/prompts.h"

namespace gatehouse {

/// Asks and says with window-modal dialogs and passing notices.
class DialogPrompts final : public Prompts
{
public:
    void show(QWidget *parent, const Error &error) override;
    void notify(QWidget *parent, Tone tone, const QString &message) override;
    void confirm(QWidget *parent, const Question &question, std::function<void()> accepted) override;
    void chooseFile(QWidget *parent, const FileQuestion &question, std::function<void(const QString &path)> chosen) override;
};

}  // namespace gatehouse
