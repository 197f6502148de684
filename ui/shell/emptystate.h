// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace gatehouse {

/// What a page shows while it has nothing to show: what it is for, and the first thing to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(const QString &iconName, const QString &title, const QString &text);
    /// Puts a button below the text; the first one is the primary one.
    void addAction(const QString &text, std::function<void()> run);
    /// Buttons that are added again at once stay the same widgets, with their focus: a page fills this each time it is read.
    void clearActions();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawIcon();
    void hideUnused();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_actions;
    QList<QPushButton *> m_buttons;
    QList<std::function<void()>> m_runs;  ///< of the first buttons; those beyond are not in use
};

}  // namespace gatehouse
