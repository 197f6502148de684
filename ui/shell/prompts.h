// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "models/base/roles.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace gatehouse {

/// What a person is asked before something is done.
struct Question {
    /// Danger: something is lost by it. Enter answers such a question with Cancel.
    enum class Weight { Ordinary, Danger };

    QString title;
    QString text;
    QString action;              ///< what the button says: "Delete 3 users"
    QStringList consequences{};  ///< one sentence each, with its number: "12 assignments are removed."
    QString typedWord{};         ///< the action waits until this word has been typed; empty when none is wanted
    Weight weight = Weight::Ordinary;
    bool undoable = false;  ///< an ordinary change that Undo takes back as a whole: a person may choose not to be asked
};

/// Which file to read or write, or which folder to read.
struct FileQuestion {
    enum class Purpose { Open, Save, Folder };

    Purpose purpose = Purpose::Open;
    QString title;
    QStringList filters{};  ///< "Comma-separated values (*.csv)"
    QString suggestedName{};
};

/// Everything the console asks and says aside from its panes; nothing here blocks, tests answer through a fake.
class Prompts
{
public:
    virtual ~Prompts() = default;
    virtual void show(QWidget *parent, const Error &error) = 0;
    /// A passing remark: it stays for some seconds and wants no answer.
    virtual void notify(QWidget *parent, Tone tone, const QString &message) = 0;
    /// Calls `accepted` when the person chose the action, nothing otherwise.
    virtual void confirm(QWidget *parent, const Question &question, std::function<void()> accepted) = 0;
    virtual void chooseFile(QWidget *parent, const FileQuestion &question, std::function<void(const QString &path)> chosen) = 0;
};

}  // namespace gatehouse
