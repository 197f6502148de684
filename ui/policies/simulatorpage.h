// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/casetext.h"
#include "core/policies/compiledpolicy.h"
#include "ui/shell/desk.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QListView;
class QMenu;
class QModelIndex;
class QStackedWidget;

namespace gatehouse {

class CaseModel;
class DecisionView;
class PageHeader;
class PolicyEditor;
class RequestForm;
struct Place;

/// Policies and a request on one side, what the service would answer on the other; it decides while one writes. The last case is
/// there again the next time.
class SimulatorPage : public QWidget
{
    Q_OBJECT

public:
    explicit SimulatorPage(const Desk &desk, QWidget *parent = nullptr);
    /// Keeps the case.
    ~SimulatorPage() override;

    void setCase(const CaseText &text);
    [[nodiscard]] CaseText caseText() const;
    /// Whether the decision shown is that of what stands there.
    [[nodiscard]] bool isDecided() const { return !m_pause.isActive(); }

    [[nodiscard]] CaseModel &policies() const { return *m_policies; }
    [[nodiscard]] PolicyEditor &editor() const { return *m_editor; }
    [[nodiscard]] RequestForm &request() const { return *m_request; }
    [[nodiscard]] DecisionView &decision() const { return *m_decision; }

private:
    void arrange();
    void addHeadActions();
    [[nodiscard]] QWidget *makePolicies();
    QAction *addAction(const QString &name, const QString &text, QStringView iconName, std::function<void()> run);
    void fillAddMenu();
    void addPolicy(PolicyLayer layer, int level);
    /// An entry for each layer and level; their names begin with `prefix`.
    void fillLayers(QMenu &menu, const QString &prefix, const std::function<void(PolicyLayer, int)> &run);
    void addFromFile(PolicyLayer layer, int level);
    void addFromSets();
    void removePolicy();
    void select(int row);
    void showCurrent();
    void goTo(int row, const Place &place);
    void decideSoon();
    void decide();
    void leaveCase(const QString &title, const QString &action, const std::function<void()> &leave);
    void openCase();
    void saveCase();
    void keep() const;
    [[nodiscard]] int currentRow() const;

    const Desk &m_desk;
    CaseModel *m_policies;
    PageHeader *m_header;
    QListView *m_list;
    QMenu *m_add;
    QMenu *m_files;
    RequestForm *m_request;
    QAction *m_remove = nullptr;
    QStackedWidget *m_middle;
    PolicyEditor *m_editor;
    DecisionView *m_decision;
    QTimer m_pause;
    CaseText m_saved;        ///< as it lies in a file, or the empty one
    bool m_showing = false;  ///< the text of the editor is being put in, not written
};

}  // namespace gatehouse
