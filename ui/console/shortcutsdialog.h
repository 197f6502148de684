// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QList>

namespace gatehouse {

/// Keys and what they do.
struct Shortcut {
    QString what;
    QString keys;

    bool operator==(const Shortcut &) const = default;
};

/// The shortcuts that a widget offers: its actions, and its own QShortcuts that say what they do (whatsThis).
[[nodiscard]] QList<Shortcut> shortcutsOf(const QWidget &widget);

/// Every key of the window and of the page that is shown; read from the actions themselves, so that it can't be out of date.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QWidget &window, const QWidget *page, const QString &pageTitle, QWidget *parent = nullptr);
};

}  // namespace gatehouse
