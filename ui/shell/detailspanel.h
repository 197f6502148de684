// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QTabWidget;

namespace gatehouse {

/// The selected row in detail: title, tabs, actions; one quiet sentence while nothing is selected.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &subtitle = QString());
    void addTab(QWidget *page, const QString &title);
    void addHeaderWidget(QWidget *widget);
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    /// Shows the sentence instead of the tabs: "Select a user to see the details."
    void showPlaceholder(const QString &text);
    void showContent();

private:
    QStackedLayout *m_stack;
    QLabel *m_placeholder;
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_header;
    QTabWidget *m_tabs;
};

}  // namespace gatehouse
