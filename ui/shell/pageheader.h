// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace gatehouse {

class FlowLayout;

/// Where a page begins and ends: every page keeps to the same edges, so that nothing jumps when another one is shown. Cells of a
/// table have room before their words; a table therefore stands `tableSide` from the edge, and its words below the title.
constexpr int pageSide = 24;
constexpr int pageTop = 16;
constexpr int tableSide = 12;

/// The head of a page: its title, its counts, what can be done here; that goes below the title where it finds no room beside it.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    enum class Rank { Primary, Secondary };

    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The line of counts: "100,000 users · 312 disabled".
    void setSubtitle(const QString &subtitle);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    /// A button that does what the action does and follows its text, icon, tool tip and state.
    QPushButton *addAction(QAction *action, Rank rank);
    /// A widget of its own kind among the buttons.
    void addWidget(QWidget *widget);

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    FlowLayout *m_buttons;
};

}  // namespace gatehouse
