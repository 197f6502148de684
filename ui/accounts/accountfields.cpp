// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountfields.h"

#include "ui/shell/edits.h"
#include "ui/shell/form.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct AccountFields {
    Q_DECLARE_TR_FUNCTIONS(AccountFields)
};

/// Asks the core about one field of an account whose other fields are right.
Status ruleFor(const QString &field, const QString &value)
{
    Account account;
    account.accountId = field == accountIdField ? value : u"000000000000"_s;
    account.name = field == nameField ? value : u"name"_s;
    account.email = field == emailField ? value : u"name@example.com"_s;
    return validate(account);
}

}  // namespace

void addAccountFields(Form &form, AccountId id)
{
    form.add(new TextEdit(nameField, AccountFields::tr("Account &name")))->require()->setRule([](const QVariant &value) {
        return ruleFor(nameField, value.toString());
    });
    form.add(new TextEdit(emailField, AccountFields::tr("&Email address of the root user")))
        ->require()
        ->setHint(AccountFields::tr("No other account of the organization has it."))
        ->setRule([](const QVariant &value) { return ruleFor(emailField, value.toString()); });
    if (id == AccountId::Optional) {
        form.add(new TextEdit(accountIdField, AccountFields::tr("Account &ID")))
            ->setHint(AccountFields::tr("12 digits, where they are known already. One is drawn otherwise."))
            ->setRule(
                [](const QVariant &value) { return value.toString().isEmpty() ? Status() : ruleFor(accountIdField, value.toString()); });
    }
}

Account accountFrom(const Form &form, const Account &before)
{
    Account account = before;
    account.name = form.text(nameField);
    account.email = form.text(emailField);
    if (form.has(accountIdField)) {
        account.accountId = form.text(accountIdField);
    }
    return account;
}

}  // namespace gatehouse
