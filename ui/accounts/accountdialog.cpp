// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountdialog.h"

#include "core/accounts/accountservice.h"
#include "core/accounts/unitstore.h"
#include "ui/accounts/accountfields.h"
#include "ui/accounts/unitedit.h"
#include "ui/shell/form.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString unitField = u"unit"_s;

Form *makeForm(const Desk &desk, bool isNew)
{
    auto *form = new Form;
    addAccountFields(*form, isNew ? AccountId::Optional : AccountId::Absent);
    if (isNew) {
        form->add(new UnitEdit(unitField, AccountDialog::tr("&Organizational unit"), desk))->require();
    }
    return form;
}

}  // namespace

AccountDialog::AccountDialog(const Desk &desk, const Account &account, QWidget *parent)
    : FormDialog(account.id.isValid() ? tr("Edit account") : tr("Create account"), makeForm(desk, !account.id.isValid()),
                 account.id.isValid() ? tr("&Save changes") : tr("&Create account"), parent)
    , m_desk(desk)
    , m_account(account)
{
    setObjectName(u"accountDialog"_s);
    if (!account.id.isValid()) {
        setIntroduction(tr("An account has its own resources, users of its own and its own bill. Once it is created it can be closed, "
                           "but not deleted."));
    }
    QVariantMap values{{nameField, account.name}, {emailField, account.email}};
    if (form().has(unitField)) {
        const auto root = UnitStore(desk.workspace.database()).root();
        const bool hasRoot = root && *root;
        values.insert(unitField, account.unit.isValid() || !hasRoot ? account.unit.value : (*root)->id.value);
    }
    form().load(values);
    setSubmit([this](Done done) { save(std::move(done)); });
    form().edit(nameField)->widget()->setFocus();
}

void AccountDialog::save(Done done)
{
    Account account = accountFrom(form(), m_account);
    if (account.id.isValid()) {
        m_desk.submit(
            this, tr("Saving account %1").arg(account.name),
            [account](Workspace &at, Progress &) { return AccountService(at).update(account); }, std::move(done));
        return;
    }
    account.unit = {form().value(unitField).toLongLong()};
    m_desk.write<Account::Id>(
        this, tr("Creating account %1").arg(account.name),
        [account](Workspace &at, Progress &) { return AccountService(at).create(account); },
        [this, done = std::move(done)](const Result<Account::Id> &created) {
            m_account.id = created.value_or(Account::Id());
            done(created ? Status() : fail(created));
        });
}

}  // namespace gatehouse
