// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secretspage.h"

#include "core/secrets/keywords.h"
#include "ui/secrets/recoverykeydialog.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

using Wish = SecretsView::Wish;

SecretsPage::SecretsPage(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_header(new PageHeader(this))
    , m_view(new SecretsView(this))
{
    setObjectName(u"secretsPage"_s);
    m_header->setTitle(tr("Secrets"));
    addHeadActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageSide, pageTop, pageSide, 4 * grid);
    layout->setSpacing(3 * grid);
    layout->addWidget(m_header);
    layout->addWidget(m_view, 1);
    connect(m_view, &SecretsView::wished, this, &SecretsPage::carryOut);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & Room::Secrets) {
            read();
        }
    });
    read();
}

void SecretsPage::addHeadActions()
{
    const auto add = [this](const QString &name, const QString &text, QStringView iconName, Wish wish, PageHeader::Rank rank) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(name);
        action->setVisible(false);
        connect(action, &QAction::triggered, this, [this, wish] { carryOut(wish); });
        addAction(action);
        m_header->addAction(action, rank);
        m_actions.append({action, wish});
    };
    add(u"exportRecoveryKey"_s, tr("&Recovery key"), u"key", Wish::ExportRecoveryKey, PageHeader::Rank::Primary);
    add(u"moveKey"_s, tr("&Keep elsewhere…"), u"folder", Wish::Move, PageHeader::Rank::Secondary);
    add(u"changePassphrase"_s, tr("Change &passphrase…"), u"edit", Wish::ChangePassphrase, PageHeader::Rank::Secondary);
    add(u"rotateKey"_s, tr("&New key…"), u"refresh", Wish::Rotate, PageHeader::Rank::Secondary);
    add(u"lockSecrets"_s, tr("&Lock"), u"lock", Wish::Lock, PageHeader::Rank::Secondary);
}

void SecretsPage::read()
{
    m_desk.read<KeyStanding>(
        this, tr("Looking for the key"), [](Workspace &at, Progress &) { return KeyService(at).standing(); },
        [this](const Result<KeyStanding> &stands) {
            m_isRead = true;
            if (stands) {
                setStanding(*stands);
            } else {
                m_desk.prompts.show(this, stands.error());
            }
        });
}

void SecretsPage::setStanding(const KeyStanding &stands)
{
    m_standing = stands;
    m_view->setStanding(stands);
    m_header->setSubtitle(stands.state == KeyState::Ready ? titleOf(stands.record.place) : titleOf(stands.state));
    const bool isReady = stands.state == KeyState::Ready;
    const bool isUnderPassphrase = stands.record.place == KeyPlace::Passphrase;
    const Status mayChange = m_desk.workspace.mayChange();
    for (const auto &[action, wish] : std::as_const(m_actions)) {
        const bool forPassphrase = wish == Wish::ChangePassphrase || wish == Wish::Lock;
        action->setVisible(isReady && (isUnderPassphrase || !forPassphrase));
        action->setEnabled(mayChange || wish == Wish::Lock);
        action->setToolTip(action->isEnabled() ? QString() : mayChange.error().message);
    }
}

template<typename Dialog>
void SecretsPage::openDialog(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SecretsPage::openKeyDialog(KeyDialog::Purpose purpose, KeyPlace suggested)
{
    openDialog(new KeyDialog(m_desk, purpose, suggested, this));
}

void SecretsPage::carryOut(Wish wish)
{
    const KeyPlace present = m_standing.record.place;
    const KeyPlace other = present == KeyPlace::Keychain ? KeyPlace::Passphrase : KeyPlace::Keychain;
    switch (wish) {
    case Wish::Protect:
        openKeyDialog(KeyDialog::Purpose::Protect, KeyPlace::Keychain);
        break;
    case Wish::Move:
        openKeyDialog(KeyDialog::Purpose::Move, other);
        break;
    case Wish::Recover:
        openKeyDialog(KeyDialog::Purpose::Recover, m_standing.state == KeyState::StoreUnavailable ? KeyPlace::Passphrase : present);
        break;
    case Wish::Rotate:
        openKeyDialog(KeyDialog::Purpose::Rotate, present);
        break;
    case Wish::GiveUp: {
        Question question{tr("Give the secrets up?"),
                          tr("Do this only when there is no recovery key: what the lost key has sealed can't be opened ever again."),
                          tr("Give them up…"),
                          {tr("%Ln secret(s) are removed.", nullptr, int(m_standing.secrets)), tr("This can't be undone.")}};
        question.weight = Question::Weight::Danger;
        m_desk.prompts.confirm(this, question, [this, present] { openKeyDialog(KeyDialog::Purpose::GiveUp, present); });
        break;
    }
    case Wish::ChangePassphrase:
        openDialog(new ChangePassphraseDialog(m_desk, this));
        break;
    case Wish::ExportRecoveryKey:
        exportRecoveryKey();
        break;
    case Wish::Unlock: {
        auto *dialog = new UnlockDialog(m_desk, this);
        connect(dialog, &QDialog::accepted, this, &SecretsPage::read);
        openDialog(dialog);
        break;
    }
    case Wish::Lock:
        m_desk.workspace.vault().lock();
        read();
        break;
    case Wish::LookAgain:
        m_view->showWaiting();
        read();
        break;
    }
}

void SecretsPage::exportRecoveryKey()
{
    m_desk.write<QString>(
        this, tr("Exporting the recovery key"),
        [](Workspace &at, Progress &) { return KeyService(at).exportRecoveryKey(KeyService::Handing::Shown); },
        [this](const Result<QString> &key) {
            if (!key) {
                m_desk.prompts.show(this, key.error());
                return;
            }
            auto *dialog = new RecoveryKeyDialog(m_desk, *key, this);
            connect(dialog, &RecoveryKeyDialog::taken, this, [this] {
                m_desk.change(this, tr("Exporting the recovery key"),
                              [](Workspace &at, Progress &) { return KeyService(at).confirmRecoveryKey(); });
            });
            openDialog(dialog);
        });
}

}  // namespace gatehouse
