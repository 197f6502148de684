// SPDX-License-Identifier: Apache-2.0
#include "ui/assignments/accessmatrixpage.h"

#include "models/assignments/accessmatrixmodel.h"
#include "ui/assignments/accesseditwizard.h"
#include "ui/assignments/accesspicking.h"
#include "ui/assignments/matrixview.h"
#include "ui/groups/grouppicking.h"
#include "ui/permissionsets/permissionsetpicking.h"
#include "ui/picking/pickerdialog.h"
#include "ui/picking/recordchooser.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"
#include "ui/users/userpicking.h"

#include <QAction>
#include <QComboBox>
#include <QStackedLayout>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

AccessMatrixPage::AccessMatrixPage(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new AccessMatrixModel(desk.workspace, desk.tasks, this))
    , m_header(new PageHeader(this))
    , m_message(new MessageBar(this))
    , m_filter(new FilterBar(this))
    , m_bar(new QToolBar(this))
    , m_view(new MatrixView(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"accessMatrix"_s);
    m_header->setTitle(tr("Access matrix"));
    m_view->setAccessibleName(tr("Access by account"));
    m_view->setAccessibleDescription(
        tr("Space gives or takes away what the selected cells stand for; nothing is changed before it was reviewed."));
    m_view->setModel(m_model);
    addChoosers();
    addActions();
    arrange();
    connect(m_model, &AccessMatrixModel::loaded, this, &AccessMatrixPage::updateState);
    connect(m_model, &AccessMatrixModel::meantChanged, this, &AccessMatrixPage::updateState);
    connect(m_model, &AccessMatrixModel::failed, this, [this](const Error &error) { m_message->showMessage(Tone::Danger, error.message); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccessMatrixPage::updateState);
    connect(m_view, &MatrixView::toggleRequested, this, &AccessMatrixPage::toggle);
    connect(m_view, &MatrixView::clearRequested, this, [this] { mean(false); });
    updateState();
}

void AccessMatrixPage::addChoosers()
{
    m_filter->setPlaceholder(tr("Filter the accounts by name, ID or email"));
    m_filter->claimFind();
    fillWithUnits(*m_filter->addChoice(u"unit"_s, tr("Organizational unit"), tr("Any organizational unit"), {}), m_desk);
    m_set = new RecordChooser(u"set"_s, tr("Who has this permission set"), tr("By permission set"), permissionSetsToPick(m_desk));
    m_group = new RecordChooser(u"group"_s, tr("What this group has"), tr("By group"), groupsToPick(m_desk));
    m_user = new RecordChooser(u"user"_s, tr("What this user has"), tr("By user"), usersToPick(m_desk));
    for (RecordChooser *chooser : {m_set, m_group, m_user}) {
        m_filter->addWidget(chooser);
    }
    connect(m_set, &RecordChooser::chosenChanged, this, [this](qint64 id) { choose(m_set, {{id}, {}}); });
    connect(m_group, &RecordChooser::chosenChanged, this, [this](qint64 id) { choose(m_group, {{}, Principal::of(Group::Id{id})}); });
    connect(m_user, &RecordChooser::chosenChanged, this, [this](qint64 id) { choose(m_user, {{}, Principal::of(User::Id{id})}); });
    connect(m_filter, &FilterBar::changed, this, &AccessMatrixPage::applyFilter);
    connect(m_filter, &FilterBar::leftDownwards, m_view, [this] { m_view->setFocus(Qt::TabFocusReason); });
}

QAction *AccessMatrixPage::addAction(const QString &name, const QString &text, QStringView iconName, std::function<void()> run)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, std::move(run));
    QWidget::addAction(action);
    return action;
}

void AccessMatrixPage::addActions()
{
    m_review = addAction(u"reviewAccess"_s, tr("&Review and apply…"), u"check", [this] { review(); });
    m_discard = addAction(u"discardAccess"_s, tr("&Discard"), u"undo", [this] { m_model->discard(); });
    m_addGroups = addAction(u"addGroups"_s, tr("Add &groups…"), u"group-add", [this] { addColumns(Principal::Kind::Group); });
    m_addUsers = addAction(u"addUsers"_s, tr("Add &users…"), u"user-add", [this] { addColumns(Principal::Kind::User); });
    m_header->addAction(m_review, PageHeader::Rank::Primary);
    m_header->addAction(m_discard, PageHeader::Rank::Secondary);
    m_give = addAction(u"giveAccess"_s, tr("&Give to selected"), u"add", [this] { mean(true); });
    m_take = addAction(u"takeAccess"_s, tr("&Take from selected"), u"remove", [this] { mean(false); });
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->setIconSize({16, 16});
    m_bar->addActions({m_give, m_take, m_addGroups, m_addUsers});
}

void AccessMatrixPage::arrange()
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(pageSide, pageTop, pageSide, 2 * grid);
    head->setSpacing(2 * grid);
    head->addWidget(m_header);
    head->addWidget(m_message);
    head->addWidget(m_filter);
    head->addWidget(m_bar);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(makeLine(this));
    auto *below = new QHBoxLayout;
    below->setContentsMargins(tableSide, 0, tableSide, 0);
    below->addLayout(m_stack);
    layout->addLayout(below, 1);
}

void AccessMatrixPage::showSubject(const AccessSubject &subject)
{
    if (subject.set.isValid()) {
        m_set->choose(subject.set.value);
    } else if (subject.principal.kind == Principal::Kind::Group) {
        m_group->choose(subject.principal.id);
    } else {
        m_user->choose(subject.principal.id);
    }
}

/// One of the three says what the matrix is about.
void AccessMatrixPage::choose(RecordChooser *chooser, const AccessSubject &subject)
{
    AccessMatrixQuery query = m_model->query();
    if (chooser->chosen() == 0) {
        if (m_set->chosen() == 0 && m_group->chosen() == 0 && m_user->chosen() == 0) {
            query.subject = {};
            m_model->setQuery(query);
        }
        return;
    }
    for (RecordChooser *other : {m_set, m_group, m_user}) {
        if (other != chooser) {
            other->choose(0);
        }
    }
    query.subject = subject;
    query.more.clear();
    m_model->setQuery(query);
}

void AccessMatrixPage::applyFilter()
{
    AccessMatrixQuery query = m_model->query();
    query.text = m_filter->text();
    query.unit = {m_filter->choice(u"unit"_s).toLongLong()};
    m_model->setQuery(query);
}

/// Columns for those who have the permission set nowhere yet.
void AccessMatrixPage::addColumns(Principal::Kind kind)
{
    const bool groups = kind == Principal::Kind::Group;
    auto *picker
        = groups ? new RecordPicker(u"groupPicker"_s, groupsToPick(m_desk)) : new RecordPicker(u"userPicker"_s, usersToPick(m_desk));
    const auto action = [groups](qsizetype picks) {
        if (picks == 0) {
            return groups ? tr("&Add groups") : tr("&Add users");
        }
        return groups ? tr("&Add %Ln group(s)", nullptr, int(picks)) : tr("&Add %Ln user(s)", nullptr, int(picks));
    };
    auto *dialog = new PickerDialog(groups ? tr("Add groups to the matrix") : tr("Add users to the matrix"), picker, action, this);
    dialog->setObjectName(groups ? u"addGroupsDialog"_s : u"addUsersDialog"_s);
    dialog->setIntroduction(tr("Each gets a column. Nothing is assigned by that."));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSubmit([this, kind](const QList<qint64> &picks, const Done &done) {
        AccessMatrixQuery query = m_model->query();
        for (const qint64 id : picks) {
            query.more.append({kind, id});
        }
        m_model->setQuery(query);
        done({});
    });
    dialog->open();
}

void AccessMatrixPage::toggle()
{
    const QItemSelection cells = m_view->selectionModel()->selection();
    mean(!std::all_of(cells.cbegin(), cells.cend(), [this](const QItemSelectionRange &range) { return m_model->isGiven(range); }));
}

void AccessMatrixPage::mean(bool given)
{
    if (m_view->selectionModel()->hasSelection()) {
        m_model->mean(m_view->selectionModel()->selection(), given);
    }
}

void AccessMatrixPage::review()
{
    if (m_counting) {
        return;
    }
    m_counting = true;
    const AssignmentEdit edit = m_model->edit();
    m_desk.read<AssignmentConsequence>(
        this, tr("Working out what would happen"),
        [edit](Workspace &at, Progress &progress) { return AssignmentService(at).consequenceOf(edit, progress); },
        [this, edit](const Result<AssignmentConsequence> &consequence) {
            m_counting = false;
            if (!consequence) {
                m_desk.prompts.show(this, consequence.error());
                return;
            }
            auto *wizard = new AccessEditWizard(m_desk, edit, *consequence, this);
            wizard->setAttribute(Qt::WA_DeleteOnClose);
            connect(wizard, &AccessEditWizard::applied, m_model, &AccessMatrixModel::discard);
            wizard->open();
        });
}

void AccessMatrixPage::updateState()
{
    const qint64 meant = m_model->meantCount();
    const bool chosen = m_model->query().subject.isValid();
    const bool selected = m_view->selectionModel()->hasSelection();
    const QString nothing = tr("Nothing was changed in the matrix yet.");
    m_review->setEnabled(meant > 0);
    m_review->setToolTip(meant > 0 ? QString() : nothing);
    m_discard->setEnabled(meant > 0);
    m_discard->setToolTip(meant > 0 ? QString() : nothing);
    for (QAction *action : {m_give, m_take}) {
        action->setEnabled(selected);
        action->setToolTip(selected ? QString() : tr("Select cells, rows or columns first."));
    }
    const bool aboutSet = m_model->query().subject.set.isValid();
    for (QAction *action : {m_addGroups, m_addUsers}) {
        action->setEnabled(aboutSet);
        action->setToolTip(aboutSet ? QString()
                                    : tr("Choose a permission set first; of a user or group every permission set has a column."));
    }
    const QString size = tr("%1 × %2").arg(tr("%Ln account(s)", nullptr, m_model->rowCount()),
                                           aboutSet ? tr("%Ln user(s) and group(s)", nullptr, m_model->columnCount())
                                                    : tr("%Ln permission set(s)", nullptr, m_model->columnCount()));
    m_header->setSubtitle(!chosen      ? QString()
                          : meant == 0 ? size
                                       : tr("%1 · %2 to review").arg(size, tr("%Ln cell(s)", nullptr, int(meant))));
    m_empty->clearActions();
    if (!chosen) {
        m_empty->setContent(u"access"_s, tr("Choose what to look at"),
                            tr("A permission set shows who has it in which account; a group or a user shows what they have where."));
        m_empty->addAction(tr("Choose a permission set…"), [this] { m_set->showChoice(); });
        m_empty->addAction(tr("Choose a group…"), [this] { m_group->showChoice(); });
        m_empty->addAction(tr("Choose a user…"), [this] { m_user->showChoice(); });
    } else if (m_model->rowCount() == 0) {
        m_empty->setContent(u"search"_s, tr("No account matches"), tr("Change the filter, or clear it to see every account again."));
        m_empty->addAction(tr("Clear filter"), [this] { m_filter->clear(); });
    } else {
        m_empty->setContent(u"access"_s, tr("Nobody has it yet"), tr("Add a column for each group or user that shall have it."));
        m_empty->addAction(tr("Add groups…"), [this] { addColumns(Principal::Kind::Group); });
        m_empty->addAction(tr("Add users…"), [this] { addColumns(Principal::Kind::User); });
    }
    m_stack->setCurrentWidget(chosen && m_model->rowCount() > 0 && m_model->columnCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
}

}  // namespace gatehouse
