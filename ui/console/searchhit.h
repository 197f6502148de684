// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace gatehouse {

class Workspace;

/// One line of what the search field of the window finds.
struct SearchHit {
    enum class Kind {
        Page,
        Action,   ///< of the page that is open, or of the window
        Command,  ///< an action of another page, which is opened first
        User,
        Group,
        Account,
        PermissionSet,
        Application,
    };

    Kind kind = Kind::Page;
    QString text;
    QString hint;  ///< what tells it from another of the same name: a username, a shortcut
    QString iconName;
    QVariant target;  ///< a page's key, an action, a PageCommand's number, a record's id
    QString useKey;   ///< under which its use is counted
    int score = 0;    ///< how well it answers; see matchScore()
};

/// The users, groups, accounts, permission sets and applications that `text` finds: some of each kind, best first.
[[nodiscard]] Result<QList<SearchHit>> findRecords(Workspace &workspace, const QString &text);

}  // namespace gatehouse
