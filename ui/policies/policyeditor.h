// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/policies/policychecker.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QListView;
class QToolBar;

namespace gatehouse {

class ChipLabel;
class CodeEdit;
class FindBar;
class FindingsModel;
class MessageBar;
class PolicyColours;
class PolicyCompleter;
class TemplateMenu;

/// Where a policy is written: coloured, completed, checked as one pauses, and said in words beside it.
class PolicyEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyEditor(const Knowledge &knowledge, QWidget *parent = nullptr);

    /// Puts another policy in; what could be undone is forgotten. A text that is too long is refused with a message.
    bool setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setKind(PolicyKind kind);
    void setQuotaProfile(QuotaProfile profile);
    /// The configured attributes for access control; without a list nothing is said about aws:PrincipalTag.
    void setTagKeys(const std::optional<QStringList> &keys);
    void setReadOnly(bool readOnly);
    void setExplanationShown(bool shown);

    /// Of the text as it was when `isChecked` last said so.
    [[nodiscard]] const Findings &findings() const;
    /// False between a change and the answer to it.
    [[nodiscard]] bool isChecked() const;
    /// Goes to a place of the text and gives it the keyboard.
    void goTo(const Place &place);

    [[nodiscard]] CodeEdit &edit() const { return *m_edit; }
    [[nodiscard]] PolicyCompleter &completer() const { return *m_completer; }

Q_SIGNALS:
    void changed();
    void checked(const gatehouse::Findings &findings);

private:
    void addActions();
    QAction *addAction(const QString &name, const QString &text, QStringView iconName, const QList<QKeySequence> &keys,
                       std::function<void()> run);
    void addTemplates();
    void arrange();
    [[nodiscard]] QWidget *makeStatusLine();
    void check();
    void take(const PolicyChecker::Answer &answer);
    void showMarks(const Findings &findings);
    void showSize(const PolicySize &size, const PolicySize &most);
    void showCounts(const Findings &findings);
    void goToFinding(int row);
    void goToNextFinding(int direction);
    void format();

    CheckOptions m_options;
    CodeEdit *m_edit;
    PolicyColours *m_colours;
    PolicyCompleter *m_completer;
    PolicyChecker *m_checker;
    FindingsModel *m_findings;
    StatementsModel *m_statements;
    TemplateMenu *m_templates;
    QToolBar *m_bar;
    MessageBar *m_message;
    FindBar *m_find;
    QListView *m_list;
    QListView *m_explanation;
    QLabel *m_size;
    QLabel *m_position;
    ChipLabel *m_counts;
    QAction *m_explain = nullptr;
};

}  // namespace gatehouse
