// SPDX-License-Identifier: Apache-2.0
#include "ui/users/onetimepassworddialog.h"

#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QFont>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

OneTimePasswordDialog::OneTimePasswordDialog(const QString &portalUrl, const QString &username, const QString &password, QWidget *parent)
    : QDialog(parent)
    , m_message(new MessageBar(this))
{
    setObjectName(u"oneTimePasswordDialog"_s);
    setWindowTitle(tr("One-time password"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * grid, 5 * grid, 5 * grid, 4 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(makeLabel(tr("One-time password for %1").arg(username), LabelScale::Title, LabelInk::Text, this));
    auto *text = makeLabel(tr("Hand these over to the user, who chooses another password at the first sign-in. The password is shown here "
                              "only once: it can't be looked up later, only reset."),
                           LabelScale::Body, LabelInk::Muted, this);
    text->setWordWrap(true);
    layout->addWidget(text);
    layout->addSpacing(grid);
    layout->addWidget(m_message);
    addLine(*layout, u"portalUrl"_s, tr("Access portal &URL"), portalUrl);
    addLine(*layout, u"username"_s, tr("User&name"), username);
    m_password = addLine(*layout, u"oneTimePassword"_s, tr("One-time &password"), password);
    m_password->setEchoMode(QLineEdit::Password);
    layout->addSpacing(2 * grid);
    addButtons(*layout, tr("Access portal URL: %1\nUsername: %2\nOne-time password: %3").arg(portalUrl, username, password));
    setFixedWidth(140 * grid);
}

QLineEdit *OneTimePasswordDialog::addLine(QVBoxLayout &layout, const QString &name, const QString &label, const QString &value)
{
    QString plain = label;
    plain.remove(u'&');
    auto *line = new QLineEdit(value, this);
    line->setObjectName(name);
    line->setReadOnly(true);
    line->setAccessibleName(plain);
    line->setFont(QFont(u"monospace"_s));
    line->setCursorPosition(0);
    auto *title = makeLabel(label, LabelScale::Section, LabelInk::Text, this);
    title->setTextFormat(Qt::AutoText);
    title->setBuddy(line);
    auto *copy = makeButton(tr("Copy"), ButtonKind::Plain, this);
    copy->setObjectName(name + u"Copy"_s);
    copy->setIcon(icon(u"copy"));
    copy->setAccessibleName(tr("Copy %1").arg(plain));
    connect(copy, &QPushButton::clicked, this, [this, line, value] {
        QGuiApplication::clipboard()->setText(value);
        m_taken = m_taken || line == m_password;
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    row->addWidget(line, 1);
    row->addWidget(copy);
    layout.addWidget(title);
    layout.addLayout(row);
    return line;
}

void OneTimePasswordDialog::addButtons(QVBoxLayout &layout, const QString &all)
{
    auto *show = makeButton(tr("&Show password"), ButtonKind::Plain, this);
    show->setObjectName(u"showPassword"_s);
    show->setCheckable(true);
    show->setIcon(icon(u"eye"));
    connect(show, &QPushButton::toggled, this, [this, show](bool shown) {
        showPassword(shown);
        show->setText(shown ? tr("&Hide password") : tr("&Show password"));
        show->setIcon(icon(shown ? u"eye-off" : u"eye"));
    });
    auto *copyAll = makeButton(tr("Copy &all"), ButtonKind::Plain, this);
    copyAll->setObjectName(u"copyAll"_s);
    copyAll->setIcon(icon(u"copy"));
    connect(copyAll, &QPushButton::clicked, this, [this, all] {
        QGuiApplication::clipboard()->setText(all);
        m_taken = true;
    });
    auto *close = makeButton(tr("&Close"), ButtonKind::Primary, this);
    close->setObjectName(u"close"_s);
    connect(close, &QPushButton::clicked, this, &OneTimePasswordDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * grid);
    buttons->addWidget(show);
    buttons->addWidget(copyAll);
    buttons->addStretch();
    buttons->addWidget(close);
    layout.addLayout(buttons);
    copyAll->setFocus();
}

void OneTimePasswordDialog::showPassword(bool shown)
{
    m_taken = m_taken || shown;
    m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
}

void OneTimePasswordDialog::reject()
{
    if (m_taken) {
        QDialog::reject();
        return;
    }
    m_taken = true;
    m_message->showMessage(Tone::Warning, tr("The password was neither shown nor copied. Close again to let it go."));
}

}  // namespace gatehouse
