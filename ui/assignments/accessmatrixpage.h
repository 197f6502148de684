// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/matrixstore.h"
#include "ui/shell/desk.h"

#include <QWidget>

#include <functional>

class QAction;
class QStackedLayout;
class QToolBar;

namespace gatehouse {

class AccessMatrixModel;
class EmptyState;
class FilterBar;
class MatrixView;
class MessageBar;
class PageHeader;
class RecordChooser;

/// Who has one permission set in which account, or what a user or group has where, as a matrix: cells are set and cleared by the
/// block, looked through and applied at once.
class AccessMatrixPage : public QWidget
{
    Q_OBJECT

public:
    explicit AccessMatrixPage(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] AccessMatrixModel &model() const { return *m_model; }
    [[nodiscard]] MatrixView &view() const { return *m_view; }
    void showSubject(const AccessSubject &subject);

private:
    void addChoosers();
    void addActions();
    void arrange();
    QAction *addAction(const QString &name, const QString &text, QStringView iconName, std::function<void()> run);
    void choose(RecordChooser *chooser, const AccessSubject &subject);
    void applyFilter();
    void addColumns(Principal::Kind kind);
    void toggle();
    void mean(bool given);
    void review();
    void updateState();

    const Desk &m_desk;
    AccessMatrixModel *m_model;
    PageHeader *m_header;
    MessageBar *m_message;
    FilterBar *m_filter;
    QToolBar *m_bar;
    MatrixView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    RecordChooser *m_set = nullptr;
    RecordChooser *m_group = nullptr;
    RecordChooser *m_user = nullptr;
    QAction *m_give = nullptr;
    QAction *m_take = nullptr;
    QAction *m_addGroups = nullptr;
    QAction *m_addUsers = nullptr;
    QAction *m_discard = nullptr;
    QAction *m_review = nullptr;
    bool m_counting = false;  ///< a review is being prepared
};

}  // namespace gatehouse
