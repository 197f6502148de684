// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/account.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct AccountRules {
    Q_DECLARE_TR_FUNCTIONS(AccountRules)
};

constexpr qsizetype longestName = 50;
constexpr qsizetype shortestEmail = 6;
constexpr qsizetype longestEmail = 64;

Status validateName(const QString &name)
{
    static const QRegularExpression control(u"\\p{Cc}"_s);
    const QString field = u"name"_s;
    if (name.trimmed().isEmpty()) {
        return fail(Error::Kind::Invalid, AccountRules::tr("An account needs a name."), field);
    }
    if (lengthOf(name) > longestName) {
        return fail(Error::Kind::Invalid,
                    AccountRules::tr("An account name has at most %1 characters; this one has %2.").arg(longestName).arg(lengthOf(name)),
                    field);
    }
    if (control.match(name).hasMatch()) {
        return fail(Error::Kind::Invalid, AccountRules::tr("An account name has no control characters."), field);
    }
    return {};
}

/// (AWS Organizations API Reference: "CreateAccount")
Status validateEmail(const QString &email)
{
    static const QRegularExpression form(u"\\A[^\\s@]+@[^\\s@]+\\.[^\\s@]+\\z"_s);
    const QString field = u"email"_s;
    if (email.isEmpty()) {
        return fail(Error::Kind::Invalid, AccountRules::tr("An account needs the email address of its root user."), field);
    }
    if (lengthOf(email) < shortestEmail || lengthOf(email) > longestEmail) {
        return fail(Error::Kind::Invalid,
                    AccountRules::tr("The email address of an account has %1 to %2 characters; this one has %3.")
                        .arg(shortestEmail)
                        .arg(longestEmail)
                        .arg(lengthOf(email)),
                    field);
    }
    if (!form.match(email).hasMatch()) {
        return fail(Error::Kind::Invalid, AccountRules::tr("An email address looks like name@example.com."), field);
    }
    return {};
}

}  // namespace

Status validate(const Account &account)
{
    if (!isAccountId(account.accountId)) {
        return fail(Error::Kind::Invalid, AccountRules::tr("An account ID has 12 digits."), u"accountId"_s);
    }
    if (auto named = validateName(account.name); !named) {
        return named;
    }
    return validateEmail(account.email);
}

bool isAccountId(const QString &text)
{
    static const QRegularExpression form(u"\\A[0-9]{12}\\z"_s);
    return form.match(text).hasMatch();
}

QString nameOf(Account::State state)
{
    switch (state) {
    case Account::State::Active:
        return u"ACTIVE"_s;
    case Account::State::Suspended:
        return u"SUSPENDED"_s;
    case Account::State::PendingClosure:
        return u"PENDING_CLOSURE"_s;
    }
    return {};
}

QString nameOf(Account::Joined joined)
{
    return joined == Account::Joined::Invited ? u"INVITED"_s : u"CREATED"_s;
}

QString labelOf(Account::State state)
{
    switch (state) {
    case Account::State::Active:
        return AccountRules::tr("Active");
    case Account::State::Suspended:
        return AccountRules::tr("Suspended");
    case Account::State::PendingClosure:
        return AccountRules::tr("Pending closure");
    }
    return {};
}

QString labelOf(Account::Joined joined)
{
    return joined == Account::Joined::Invited ? AccountRules::tr("Invited") : AccountRules::tr("Created");
}

}  // namespace gatehouse
