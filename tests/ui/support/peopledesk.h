// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/groups/groupservice.h"
#include "core/users/userservice.h"
#include "tests/ui/support/click.h"
#include "tests/ui/support/testdesk.h"
#include "ui/shell/datatable.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QTest>

namespace gatehouse {

/// A desk to test pages about people on; there is no mail server.
class PeopleDesk : public TestDesk
{
public:
    using TestDesk::TestDesk;

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
