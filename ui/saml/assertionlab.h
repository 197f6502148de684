// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QAction;
class QTabWidget;

namespace gatehouse {

class AssertionView;
class InspectionView;
class PageHeader;

/// The page "Assertion lab": what an application would be sent, and the other way, what a SAML message says.
class AssertionLab : public QWidget
{
    Q_OBJECT

public:
    explicit AssertionLab(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] AssertionView &assertion() const { return *m_assertion; }
    [[nodiscard]] InspectionView &inspection() const { return *m_inspection; }
    [[nodiscard]] QTabWidget &tabs() const { return *m_tabs; }

Q_SIGNALS:
    void applicationRequested(qint64 id);
    void mappingsRequested(qint64 id);
    void userRequested(qint64 id);
    void pageRequested(const QString &page);

private:
    void addActions();
    void updateActions();

    PageHeader *m_header;
    QTabWidget *m_tabs;
    AssertionView *m_assertion;
    InspectionView *m_inspection;
    QAction *m_copy = nullptr;
    QAction *m_examine = nullptr;
};

}  // namespace gatehouse
