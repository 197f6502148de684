// SPDX-License-Identifier: Apache-2.0
#include "ui/identityproviders/provisioningnotes.h"

#include "core/identityproviders/nameid.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

ProvisioningNotes::ProvisioningNotes(const Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_usernames(new MessageBar(this))
{
    m_usernames->setObjectName(u"usernameFitness"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * grid);
    layout->addWidget(m_usernames);
    for (const QString &sentence :
         {tr("SAML has no way to ask the identity provider who is there. Whoever shall be assigned something has to be a user here before, "
             "and "
             "nobody is created by signing in."),
          tr("Add users with the username that the identity provider sends as the NameID, letter for letter: an email address. The email "
             "address of the user need not be the same. Both have to be unique."),
          tr("Groups are kept here too: make them, and put users into them. Many at a time come from a file."),
          tr("When somebody leaves, disable or delete the user here as well.")}) {
        auto *label = makeLabel(sentence, LabelScale::Body, LabelInk::Text, this);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * grid);
    const auto addButton = [&](const QString &name, const QString &text, QStringView iconName, const QString &page) {
        auto *button = makeButton(text, ButtonKind::Plain, this);
        button->setObjectName(name);
        button->setIcon(icon(iconName));
        connect(button, &QPushButton::clicked, this, [this, page] { Q_EMIT pageRequested(page); });
        buttons->addWidget(button);
    };
    addButton(u"goToUsers"_s, tr("Go to the &users"), u"users", u"users"_s);
    addButton(u"goToGroups"_s, tr("Go to the &groups"), u"groups", u"groups"_s);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
}

void ProvisioningNotes::read()
{
    m_desk.read<UsernameFitness>(
        this, {}, [](Workspace &at, Progress &progress) { return usernameFitness(at.database(), progress); },
        [this](const Result<UsernameFitness> &fitness) {
            if (!fitness) {
                return;
            }
            if (fitness->unfit == 0) {
                m_usernames->showMessage(
                    Tone::Success,
                    tr("Every username is an email address (%Ln user(s)), as a NameID has to be.", nullptr, int(fitness->users)),
                    MessageBar::Close::Hidden);
                return;
            }
            m_usernames->showMessage(
                Tone::Warning,
                tr("%1 of %Ln user(s) have a username that is no email address and can't sign in: %2.", nullptr, int(fitness->users))
                    .arg(QLocale().toString(fitness->unfit), fitness->examples.join(u", "_s)),
                MessageBar::Close::Hidden);
        });
}

}  // namespace gatehouse
