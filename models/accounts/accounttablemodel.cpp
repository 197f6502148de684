// SPDX-License-Identifier: Apache-2.0
#include "models/accounts/accounttablemodel.h"

#include "models/accounts/accountaccesscounts.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QList<AccountTableModel::Column> columns(const AccountAccessCounts *access)
{
    using Order = AccountQuery::Order;
    const auto word = [](const char *text) { return QCoreApplication::translate("AccountTableModel", text); };
    QList<AccountTableModel::Column> columns{
        {u"name"_s, word(QT_TRANSLATE_NOOP("AccountTableModel", "Account name")), &Account::name, Order::Name, {}, u"account"_s},
        {u"accountId"_s, word(QT_TRANSLATE_NOOP("AccountTableModel", "Account ID")), &Account::accountId, Order::AccountId},
        {u"path"_s, word(QT_TRANSLATE_NOOP("AccountTableModel", "In")), &Account::path, Order::Path},
        {u"email"_s, word(QT_TRANSLATE_NOOP("AccountTableModel", "Email address")), &Account::email, Order::Email},
        {u"status"_s, word(QT_TRANSLATE_NOOP("AccountTableModel", "Status")), &statusOf, Order::State,
         [](const Account &account) { return toneOf(account); }},
        {u"joinedAt"_s, word(QT_TRANSLATE_NOOP("AccountTableModel", "Joined")),
         [](const Account &account) { return QLocale().toString(account.joinedAt.toLocalTime(), QLocale::ShortFormat); }, Order::Joined},
    };
    if (access) {
        columns.append({u"sets"_s,
                        word(QT_TRANSLATE_NOOP("AccountTableModel", "Permission sets")),
                        [access](const Account &account) { return shownCount(access->of(account.id).sets); },
                        {},
                        {},
                        {},
                        Qt::AlignRight});
        columns.append({u"people"_s,
                        word(QT_TRANSLATE_NOOP("AccountTableModel", "People")),
                        [access](const Account &account) { return shownCount(access->of(account.id).people); },
                        {},
                        {},
                        {},
                        Qt::AlignRight});
    }
    return columns;
}

Result<QList<qint64>> readIds(Workspace &at, const AccountQuery &query)
{
    return AccountStore(at.database()).ids(query);
}

Result<QList<Account>> readRecords(Workspace &at, const QList<qint64> &ids)
{
    return AccountStore(at.database()).records(ids);
}

}  // namespace

QString statusOf(const Account &account)
{
    return account.isManagement ? QCoreApplication::translate("AccountTableModel", "Management account") : labelOf(account.state);
}

Tone toneOf(const Account &account)
{
    if (account.isManagement) {
        return Tone::Info;
    }
    return account.state == Account::State::Active      ? Tone::Success
           : account.state == Account::State::Suspended ? Tone::Neutral
                                                        : Tone::Warning;
}

AccountTableModel::AccountTableModel(Workspace &workspace, Tasks &tasks, QObject *parent)
    : RecordTableModel(workspace, tasks, Room::Accounts, columns(nullptr), readIds, readRecords, parent)
{
}

AccountTableModel::AccountTableModel(Workspace &workspace, Tasks &tasks, AccountAccessCounts &access, QObject *parent)
    : RecordTableModel(workspace, tasks, Room::Accounts, columns(&access), readIds, readRecords, parent)
{
    connect(&access, &AccountAccessCounts::changed, this, [this] {
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, columnCount() - 2), index(rowCount() - 1, columnCount() - 1));
        }
    });
}

}  // namespace gatehouse
