// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secretsview.h"

#include "core/secrets/keywords.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/factsview.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"

#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(KeyState state)
{
    switch (state) {
    case KeyState::NotMade:
        return u"key"_s;
    case KeyState::PassphraseNeeded:
    case KeyState::StoreLocked:
        return u"lock"_s;
    default:
        return u"warning"_s;
    }
}

QString dayOf(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

}  // namespace

SecretsView::SecretsView(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_trouble(new EmptyState(this))
    , m_message(new MessageBar(this))
    , m_facts(new FactsView(2, this))
{
    auto *ready = new QWidget(this);
    auto *column = new QVBoxLayout(ready);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4 * grid);
    column->addWidget(m_message);
    column->addWidget(m_facts);
    column->addStretch();
    m_stack->addWidget(m_trouble);
    m_stack->addWidget(makeScrollArea(ready, m_stack));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    showWaiting();
}

void SecretsView::showWaiting()
{
    m_trouble->clearActions();
    m_trouble->setContent(u"key"_s, tr("Looking for the key"), tr("The keychain is asked. It may ask you to unlock it."));
    m_stack->setCurrentIndex(0);
}

void SecretsView::setStanding(const KeyStanding &stands)
{
    if (stands.state == KeyState::Ready) {
        showFacts(stands);
    } else {
        showTrouble(stands);
    }
    m_stack->setCurrentIndex(stands.state == KeyState::Ready ? 1 : 0);
}

void SecretsView::showFacts(const KeyStanding &stands)
{
    if (stands.record.recoveryAt.isValid()) {
        m_message->clear();
    } else {
        m_message->showMessage(
            Tone::Warning,
            tr("There is no recovery key of this key yet. Without one the secrets are lost with the keychain or the passphrase."),
            MessageBar::Close::Hidden);
        m_message->setAction(tr("Export the recovery key"), [this] { Q_EMIT wished(Wish::ExportRecoveryKey); });
    }
    m_facts->clear();
    m_facts->addSection(tr("The key"));
    m_facts->addStatus(tr("State"), titleOf(stands.state), Tone::Success);
    m_facts->addFact(tr("Kept"), titleOf(stands.record.place));
    m_facts->addFact(tr("Made"), dayOf(stands.record.madeAt));
    m_facts->addFact(tr("Recovery key exported"), dayOf(stands.record.recoveryAt));
    m_facts->addFact(tr("Key ID"), stands.record.keyId, FactsView::Copy::Button);
    m_facts->addSection(tr("What it seals"));
    m_facts->addFact(tr("Secrets"), QLocale().toString(stands.secrets));
    m_facts->addFact(tr("Values, with those that an undo may bring back"), QLocale().toString(stands.sealed));
    m_facts->addWide(
        tr("How it is sealed"),
        tr("Private keys, seeds and passwords of servers are sealed with XChaCha20-Poly1305. The workspace file, its backups and "
           "snapshots, the history and the log never hold them in any other form."));
}

void SecretsView::offer(const QString &text, Wish wish)
{
    m_trouble->addAction(text, [this, wish] { Q_EMIT wished(wish); });
}

void SecretsView::showTrouble(const KeyStanding &stands)
{
    QString text = explanationOf(stands.state);
    if (stands.secrets > 0) {
        text += u"\n\n"_s + tr("%Ln secret(s) wait for it.", nullptr, int(stands.secrets));
    }
    if (!stands.reason.isEmpty()) {
        text += u"\n\n"_s + tr("More about it: %1").arg(stands.reason);
    }
    m_trouble->clearActions();
    m_trouble->setContent(iconOf(stands.state), titleOf(stands.state), text);
    switch (stands.state) {
    case KeyState::NotMade:
        offer(tr("Protect secrets"), Wish::Protect);
        break;
    case KeyState::PassphraseNeeded:
        offer(tr("Unlock"), Wish::Unlock);
        offer(tr("Enter the recovery key"), Wish::Recover);
        offer(tr("Give the secrets up"), Wish::GiveUp);
        break;
    case KeyState::StoreLocked:
    case KeyState::StoreUnavailable:
        offer(tr("Try again"), Wish::LookAgain);
        offer(tr("Enter the recovery key"), Wish::Recover);
        break;
    case KeyState::Lost:
    case KeyState::Changed:
        offer(tr("Enter the recovery key"), Wish::Recover);
        offer(tr("Try again"), Wish::LookAgain);
        offer(tr("Give the secrets up"), Wish::GiveUp);
        break;
    case KeyState::Ready:
        break;
    }
}

}  // namespace gatehouse
