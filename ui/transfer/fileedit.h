// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/edit.h"
#include "ui/shell/prompts.h"

class QLineEdit;

namespace gatehouse {

/// The path of a file: typed, chosen, or (to open one) dropped.
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

protected:
    void setLocked() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void browse();

    Prompts &m_prompts;
    FileQuestion m_question;
    QWidget *m_box;
    QLineEdit *m_line;
};

}  // namespace gatehouse
