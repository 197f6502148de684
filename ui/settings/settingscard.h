// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;

namespace gatehouse {

class FactsView;

/// One part of the settings: its title, what it is about, what is set, and what can be done.
class SettingsCard final : public QFrame
{
    Q_OBJECT

public:
    /// `name` is the object name.
    SettingsCard(const QString &name, const QString &title, const QString &explanation, QWidget *parent = nullptr);

    [[nodiscard]] FactsView &facts() const { return *m_facts; }
    void setExplanation(const QString &text);
    /// A button that does what the action does.
    void addAction(QAction *action);

private:
    QLabel *m_explanation;
    FactsView *m_facts;
    QHBoxLayout *m_buttons;
};

}  // namespace gatehouse
