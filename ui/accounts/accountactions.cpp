// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountactions.h"

#include "core/accounts/accountaccessstore.h"
#include "core/accounts/accountservice.h"
#include "core/accounts/unitservice.h"
#include "models/accounts/organizationtree.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/enabledialog.h"
#include "ui/accounts/movedialog.h"
#include "ui/accounts/organizationimportwizard.h"
#include "ui/accounts/unitdialog.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

AccountActions::AccountActions(const Desk &desk, QWidget *origin) : QObject(origin), m_desk(desk), m_origin(origin) {}

void AccountActions::enable()
{
    auto *dialog = new EnableDialog(m_desk, m_origin);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccountActions::importOrganization()
{
    auto *wizard = new OrganizationImportWizard(m_desk, m_origin);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
}

void AccountActions::createAccount(Unit::Id unit)
{
    Account account;
    account.unit = unit;
    auto *dialog = new AccountDialog(m_desk, account, m_origin);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT created(TreeKey::of(dialog->id())); });
    dialog->open();
}

void AccountActions::createUnit(Unit::Id parent)
{
    Unit unit;
    unit.parent = parent;
    auto *dialog = new UnitDialog(m_desk, unit, m_origin);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT created(TreeKey::of(dialog->id())); });
    dialog->open();
}

void AccountActions::edit(Account::Id id)
{
    const auto account = AccountService(m_desk.workspace).account(id);
    if (!account) {
        m_desk.prompts.show(m_origin, account.error());
        return;
    }
    auto *dialog = new AccountDialog(m_desk, *account, m_origin);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccountActions::rename(Unit::Id id)
{
    const auto unit = UnitService(m_desk.workspace).unit(id);
    if (!unit) {
        m_desk.prompts.show(m_origin, unit.error());
        return;
    }
    auto *dialog = new UnitDialog(m_desk, *unit, m_origin);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccountActions::move(const TreeSelection &selection)
{
    auto *dialog = new MoveDialog(m_desk, selection, m_origin);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccountActions::moveTo(const TreeSelection &selection, Unit::Id target)
{
    if (m_counting) {
        return;
    }
    m_counting = true;
    m_desk.read<MoveConsequence>(
        this, tr("Counting what moves"),
        [selection, target](Workspace &at, Progress &) { return OrganizationService(at).consequenceOfMove(selection, target); },
        [this, selection, target](const Result<MoveConsequence> &consequence) {
            m_counting = false;
            if (consequence) {
                askToMove(selection, target, *consequence);
            } else {
                m_desk.prompts.show(m_origin, consequence.error());
            }
        });
}

void AccountActions::askToMove(const TreeSelection &selection, Unit::Id target, const MoveConsequence &consequence)
{
    Question question;
    question.title = consequence.onlyName.isEmpty() ? tr("Move to %1?").arg(consequence.target)
                                                    : tr("Move %1 to %2?").arg(consequence.onlyName, consequence.target);
    question.text = tr("Who may sign in to an account does not depend on where it is. The service control policies of its new place hold "
                       "for it.");
    question.action = tr("Move");
    question.undoable = true;
    if (consequence.units > 0) {
        question.consequences.append(tr("%Ln organizational unit(s) move.", nullptr, int(consequence.units)));
    }
    question.consequences.append(tr("%Ln account(s) move.", nullptr, int(consequence.accounts)));
    question.consequences.append(tr("You can undo this afterwards."));
    m_desk.prompts.confirm(m_origin, question, [this, selection, target] {
        m_desk.change(m_origin, tr("Moving"),
                      [selection, target](Workspace &at, Progress &) { return OrganizationService(at).move(selection, target); });
    });
}

QString AccountActions::nameOfOnly(const QList<Account::Id> &ids) const
{
    const auto account = ids.size() == 1 ? AccountService(m_desk.workspace).account(ids.first()) : Result<Account>();
    return ids.size() == 1 && account ? account->name : tr("%Ln account(s)", nullptr, int(ids.size()));
}

void AccountActions::setState(const QList<Account::Id> &ids, Account::State state)
{
    const QString what = nameOfOnly(ids);
    const auto run = [this, ids, state, what] {
        const QString title = state == Account::State::Active      ? tr("Reactivating %1").arg(what)
                              : state == Account::State::Suspended ? tr("Suspending %1").arg(what)
                                                                   : tr("Closing %1").arg(what);
        m_desk.change(m_origin, title, [ids, state](Workspace &at, Progress &progress) -> Status {
            const auto changed = AccountService(at).setState(ids, state, progress);
            return changed ? Status() : fail(changed);
        });
    };
    if (state != Account::State::PendingClosure) {
        run();
        return;
    }
    m_desk.read<qint64>(
        this, tr("Counting who has access"), [ids](Workspace &at, Progress &) { return AccountAccessStore(at.database()).peopleIn(ids); },
        [this, what, run, count = int(ids.size())](const Result<qint64> &people) {
            if (!people) {
                m_desk.prompts.show(m_origin, people.error());
                return;
            }
            Question question;
            question.weight = Question::Weight::Danger;
            question.title = tr("Close %1?").arg(what);
            question.text = tr("A closed account is suspended: what runs in it stops. After 90 days it is gone for good.");
            question.consequences = {tr("%Ln user(s) lose access.", nullptr, int(*people)), tr("Here you can undo this afterwards.")};
            question.action = count == 1 ? tr("Close account") : tr("Close %Ln account(s)", nullptr, count);
            question.typedWord = u"CLOSE"_s;
            m_desk.prompts.confirm(m_origin, question, run);
        });
}

void AccountActions::remove(const QList<Unit::Id> &ids)
{
    const int count = int(ids.size());
    const auto unit = UnitService(m_desk.workspace).unit(ids.value(0));
    Question question;
    question.weight = Question::Weight::Danger;
    question.title = count == 1 && unit ? tr("Delete %1?").arg(unit->name) : tr("Delete %Ln organizational unit(s)?", nullptr, count);
    question.text = tr("Only a unit with nothing in it can be deleted.");
    question.consequences = {tr("You can undo this afterwards.")};
    question.action = tr("Delete %Ln organizational unit(s)", nullptr, count);
    m_desk.prompts.confirm(m_origin, question, [this, ids, count] {
        m_desk.change(m_origin, tr("Deleting %Ln organizational unit(s)", nullptr, count),
                      [ids](Workspace &at, Progress &) { return UnitService(at).remove(ids); });
    });
}

}  // namespace gatehouse
