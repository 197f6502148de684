// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/preferences/preferences.h"
#include "ui/shell/edits.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

/// Lets a person choose how the console looks and behaves on this computer.
class PreferencesDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `pages` are the keys and titles of the pages a window can open with, `languages` the names of the catalogues ("de").
    PreferencesDialog(Theme &theme, const QList<Choice> &pages, const QStringList &languages, QWidget *parent = nullptr);

Q_SIGNALS:
    /// They have been kept, and what takes effect at once has.
    void changed(const gatehouse::Preferences &preferences);

private:
    [[nodiscard]] Preferences chosen() const;

    Theme &m_theme;
    Preferences m_before;
};

}  // namespace gatehouse
