// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/edit.h"
#include "ui/shell/prompts.h"

#include <QTimer>

class QLineEdit;

namespace gatehouse {

/// The path of a file: typed, chosen, or (to open one) dropped. To open one, it has to be there.
class FileEdit final : public Edit
{
    Q_OBJECT

public:
    FileEdit(QString field, QString label, Prompts &prompts, FileQuestion question);

    void setQuestion(const FileQuestion &question) { m_question = question; }
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QWidget *widget() const override { return m_box; }
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    /// As somebody chooses or drops a file: `settled` follows, also for the path that stands there already.
    void choose(const QString &path);

Q_SIGNALS:
    /// The path leads to something and is meant: chosen, dropped, or typed to its end.
    void settled(const QString &path);

protected:
    void setLocked() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void browse();
    void settle();
    [[nodiscard]] Status exists(const QString &path) const;

    Prompts &m_prompts;
    FileQuestion m_question;
    QWidget *m_box;
    QLineEdit *m_line;
    QTimer m_pause;  ///< while somebody types
};

}  // namespace gatehouse
