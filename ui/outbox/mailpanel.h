// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outbox/mail.h"
#include "ui/shell/detailspanel.h"

#include <optional>

class QPlainTextEdit;

namespace gatehouse {

class FactsView;

/// One message as its recipient will read it, with ways to copy it into a mail program.
class MailPanel : public DetailsPanel
{
    Q_OBJECT

public:
    explicit MailPanel(QWidget *parent = nullptr);

    void showMail(const std::optional<Mail> &mail);

private:
    void addCopy(const QString &name, const QString &text, std::function<QString()> value);

    std::optional<Mail> m_mail;
    FactsView *m_facts;
    QPlainTextEdit *m_body;
};

}  // namespace gatehouse
