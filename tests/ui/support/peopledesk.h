// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/groups/groupservice.h"
#include "core/outbox/mail.h"
#include "core/policies/knowledge.h"
#include "core/transfer/format.h"
#include "core/users/userservice.h"
#include "core/workspace/tasks.h"
#include "protocols/csv/csvassignments.h"
#include "tests/support/testworkspace.h"
#include "tests/ui/support/click.h"
#include "tests/ui/support/fakeprompts.h"
#include "tests/ui/support/testaccounts.h"
#include "ui/shell/datatable.h"
#include "ui/shell/desk.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace gatehouse {

/// A desk on a real workspace, to test pages on: prompts answer as the test says, there is no mail server.
class PeopleDesk
{
public:
    PeopleDesk()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("gatehouse-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, test.folder.path());
    }

    ~PeopleDesk() { accounts.goOn(); }
    Q_DISABLE_COPY_MOVE(PeopleDesk)

    [[nodiscard]] User::Id addUser(const QString &username) const { return test.addUser(username); }
    [[nodiscard]] Group::Id addGroup(const QString &name) const
    {
        Group group;
        group.name = name;
        return must(GroupService(*test).create(group));
    }
    void join(Group::Id group, const QList<User::Id> &users) const
    {
        NoProgress progress;
        must(GroupService(*test).addMembers({group}, users, progress));
    }
    void disable(const QList<User::Id> &users) const
    {
        NoProgress progress;
        must(UserService(*test).setStatus(users, User::Status::Disabled, progress));
    }
    [[nodiscard]] User user(User::Id id) const { return must(UserService(*test).user(id)); }
    [[nodiscard]] bool isQuiet() const { return tasks.runningCount() == 0; }

    TestWorkspace test;
    TestAccounts accounts;
    Tasks tasks{*test};
    ProvisioningTasks provisioning{tasks, accounts.makeProvisioner()};
    FakePrompts prompts;
    NoMailServer mail;
    TransferFormats formats;
    Knowledge knowledge;
    CsvAssignments assignmentFormat;
    Desk desk{*test, tasks, prompts, mail, formats, knowledge, assignmentFormat, provisioning};
};

/// The dialog of this class that is open above `page`, or nullptr.
template<typename Dialog>
Dialog *openDialog(const QWidget &page)
{
    const auto dialogs = page.findChildren<Dialog *>();
    for (Dialog *dialog : dialogs) {
        if (dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

inline QAction &actionOf(const QWidget &page, const QString &name)
{
    return *page.findChild<QAction *>(name);
}

inline void clickButton(const QWidget &page, const QString &name)
{
    click(page.findChild<QPushButton *>(name));
}

inline void typeInto(const QWidget &page, const QString &name, const QString &text)
{
    auto *field = page.findChild<QWidget *>(name);
    field->setFocus();
    QTest::keyClicks(field, text);
}

inline void clickRow(const DataTable &table, int row, Qt::KeyboardModifiers keys = {})
{
    QTest::mouseClick(table.viewport(), Qt::LeftButton, keys, table.visualRect(table.model()->index(row, 0)).center());
}

inline QStringList firstColumn(const DataTable &table)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        texts.append(table.model()->index(row, 0).data().toString());
    }
    return texts;
}

}  // namespace gatehouse
