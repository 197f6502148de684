// SPDX-License-Identifier: Apache-2.0
#include "ui/outbox/mailpanel.h"

#include "ui/shell/factsview.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QString when(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

}  // namespace

MailPanel::MailPanel(QWidget *parent) : DetailsPanel(parent), m_facts(new FactsView(2, this)), m_body(new QPlainTextEdit(this))
{
    m_body->setObjectName(u"mailBody"_s);
    m_body->setAccessibleName(tr("Text of the message"));
    m_body->setReadOnly(true);
    m_body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addTab(m_body, tr("Message"));
    addTab(m_facts, tr("Delivery"));
    addCopy(u"copyAddress"_s, tr("Copy address"), [this] { return m_mail->recipient; });
    addCopy(u"copyBody"_s, tr("Copy text"), [this] { return m_mail->body; });
    addCopy(u"copyAll"_s, tr("Copy all"),
            [this] { return tr("To: %1\nSubject: %2\n\n%3").arg(m_mail->recipient, m_mail->subject, m_mail->body); });
    showMail({});
}

void MailPanel::addCopy(const QString &name, const QString &text, std::function<QString()> value)
{
    QPushButton *button = makeButton(text, ButtonKind::Plain, this);
    button->setObjectName(name);
    button->setIcon(icon(u"copy"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, value = std::move(value)] {
        if (m_mail) {
            QGuiApplication::clipboard()->setText(value());
        }
    });
    addHeaderWidget(button);
}

void MailPanel::showMail(const std::optional<Mail> &mail)
{
    m_mail = mail;
    if (!mail) {
        showPlaceholder(tr("Select a message to read it."));
        return;
    }
    setTitle(mail->subject, tr("to %1").arg(mail->recipient));
    if (m_body->toPlainText() != mail->body) {
        m_body->setPlainText(mail->body);
    }
    const bool sent = mail->state == Mail::State::Sent;
    m_facts->clear();
    m_facts->addFact(tr("Recipient"), mail->recipient, FactsView::Copy::Button);
    m_facts->addStatus(tr("Status"), sent ? tr("Sent") : tr("Waiting"), sent ? Tone::Success : Tone::Warning);
    m_facts->addFact(tr("Written"), when(mail->createdAt));
    m_facts->addFact(tr("Sent at"), when(mail->sentAt));
    m_facts->addWide(tr("Last attempt"), mail->reason);
    showContent();
}

}  // namespace gatehouse
