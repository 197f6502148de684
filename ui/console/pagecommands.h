// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace gatehouse {

/// An action of a page that needs nothing selected: Ctrl+K offers it from everywhere, before its page was ever made.
struct PageCommand {
    QString page;    ///< the key of the page
    QString action;  ///< the object name of the action on it
    QString text;    ///< as the page says it, without the mnemonic: "Add user…"
};

/// All of them, in the language of now. A test holds the list against the pages, so that none is missing.
[[nodiscard]] QList<PageCommand> pageCommands();

}  // namespace gatehouse
