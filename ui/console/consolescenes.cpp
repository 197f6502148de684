// SPDX-License-Identifier: Apache-2.0
#include "core/groups/groupservice.h"
#include "core/users/userservice.h"
#include "models/groups/grouptablemodel.h"
#include "models/history/eventtablemodel.h"
#include "models/permissionsets/permissionsettablemodel.h"
#include "models/users/usertablemodel.h"
#include "ui/accesscontrol/accesscontrolpage.h"
#include "ui/accesscontrol/accesscontrolscenes.h"
#include "ui/accounts/accountscenes.h"
#include "ui/applications/applicationscenes.h"
#include "ui/assignments/assignmentscenes.h"
#include "ui/assignments/assignmentspane.h"
#include "ui/console/consolewindow.h"
#include "ui/console/startwindow.h"
#include "ui/console/tasksdialog.h"
#include "ui/directories/directoryscenes.h"
#include "ui/groups/groupdialog.h"
#include "ui/groups/groupscenes.h"
#include "ui/groups/groupspane.h"
#include "ui/history/eventpanel.h"
#include "ui/history/historypane.h"
#include "ui/history/historyscenes.h"
#include "ui/identityproviders/providerscenes.h"
#include "ui/identitysource/identitysourcescenes.h"
#include "ui/mfa/mfascenes.h"
#include "ui/outbox/outboxpane.h"
#include "ui/outbox/outboxscenes.h"
#include "ui/permissionsets/permissionsetscenes.h"
#include "ui/permissionsets/permissionsetspane.h"
#include "ui/policies/policyscenes.h"
#include "ui/quotas/quotascenes.h"
#include "ui/secrets/secretsscenes.h"
#include "ui/settings/settingsscenes.h"
#include "ui/shell/datatable.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/stage.h"
#include "ui/transfer/transferscenes.h"
#include "ui/users/userscenes.h"
#include "ui/users/userspane.h"
#include "ui/workspace/snapshotscenes.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFrame>
#include <QLineEdit>
#include <QTabWidget>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct ConsoleScenes {
    Q_DECLARE_TR_FUNCTIONS(ConsoleScenes)
};

ConsoleWindow *window(const Desk &desk, Theme &theme, const QString &key)
{
    auto *made = new ConsoleWindow(desk, theme);
    made->setFileName(QFileInfo(desk.workspace.path()).fileName());
    made->showPage(key);
    return made;
}

/// The user with this name, and whoever comes first where there is none of that name.
User::Id userNamed(const Desk &desk, const QString &name)
{
    UserQuery query;
    query.limit = 1;
    query.text = name;
    const UserStore store(desk.workspace.database());
    const auto found = store.ids(query).value_or(QList<qint64>());
    query.text.clear();
    return {found.isEmpty() ? store.ids(query).value_or(QList<qint64>()).value(0) : found.first()};
}

/// The window with a user selected and the profile below.
QWidget *windowWithUser(const Desk &desk, Theme &theme)
{
    ConsoleWindow *made = window(desk, theme, u"users"_s);
    auto *pane = qobject_cast<UsersPane *>(made->page(u"users"_s));
    QObject::connect(&pane->model(), &IdListModel::loaded, pane,
                     [pane, id = userNamed(desk, u"ana.conceicao"_s)] { pane->select(id.value); });
    return made;
}

/// The window with an event that edited something selected, and its before and after below.
QWidget *windowWithEvent(const Desk &desk, Theme &theme)
{
    ConsoleWindow *made = window(desk, theme, u"history"_s);
    auto *pane = qobject_cast<HistoryPane *>(made->page(u"history"_s));
    pane->findChild<EventPanel *>()->tabs()->setCurrentIndex(1);
    QObject::connect(&pane->model(), &IdListModel::loaded, pane, [pane] {
        for (int row = 0; row < pane->model().rowCount(); ++row) {
            const Event *event = pane->model().recordAt(row);
            if (event && event->name == u"UpdateUser"_s) {
                pane->select(event->id.value);
                return;
            }
        }
    });
    return made;
}

QWidget *windowWithUserPage(const Desk &desk, Theme &theme)
{
    ConsoleWindow *made = window(desk, theme, u"users"_s);
    made->openUser(userNamed(desk, u"ana.conceicao"_s).value);
    return made;
}

QWidget *windowWithSearch(const Desk &desk, Theme &theme)
{
    ConsoleWindow *made = window(desk, theme, u"users"_s);
    QMetaObject::invokeMethod(
        made,
        [made] {
            made->search().setFocus(Qt::ShortcutFocusReason);
            made->search().setText(u"an"_s);
            Q_EMIT made->search().textEdited(u"an"_s);
        },
        Qt::QueuedConnection);
    return made;
}

bool hasDialog(const QWidget &widget)
{
    const auto dialogs = widget.findChildren<QDialog *>();
    return std::any_of(dialogs.begin(), dialogs.end(), [](const QDialog *dialog) { return dialog->isVisible(); });
}

/// The pane once its rows are there and `rows` of them are selected: then `action` is chosen.
template<typename SomePane>
Scene chosen(const QString &name, const Desk &desk, int rows, const QString &action)
{
    return {name,
            [&desk, rows, action]() -> QWidget * {
                auto *pane = new SomePane(desk);
                QObject::connect(
                    &pane->model(), &IdListModel::loaded, pane,
                    [pane, rows, action] {
                        for (int row = 0; row < rows; ++row) {
                            pane->table().selectionModel()->select(pane->table().model()->index(row, 0),
                                                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
                        }
                        pane->template findChild<QAction *>(action)->trigger();
                    },
                    Qt::SingleShotConnection);
                return pane;
            },
            hasDialog};
}

QWidget *windowWithShortcuts(const Desk &desk, Theme &theme)
{
    ConsoleWindow *made = window(desk, theme, u"users"_s);
    made->findChild<QAction *>(u"shortcuts"_s)->trigger();
    return made;
}

QWidget *startWithError()
{
    auto *start = new StartWindow;
    start->message().showMessage(Tone::Danger, ConsoleScenes::tr("The file %1 is no Gatehouse workspace.").arg(u"holidays.gatehouse"_s));
    return start;
}

QWidget *discardQuestion(const Desk &desk)
{
    auto *dialog = new GroupDialog(desk, {});
    QMetaObject::invokeMethod(
        dialog,
        [dialog] {
            dialog->form().edit(u"displayName"_s)->setValue(u"Night shift"_s);
            dialog->reject();
        },
        Qt::QueuedConnection);
    return dialog;
}

QList<Scene> emptyScenes(const std::shared_ptr<Stage> &stage)
{
    return {
        {u"users-empty"_s, [stage] { return new UsersPane(stage->desk()); }},
        {u"groups-empty"_s, [stage] { return new GroupsPane(stage->desk()); }},
        {u"permission-sets-empty"_s, [stage] { return new PermissionSetsPane(stage->desk()); }},
        {u"access-control-off"_s, [stage] { return new AccessControlPage(stage->desk()); }},
        {u"assignments-empty"_s, [stage] { return new AssignmentsPane(stage->desk()); }},
        {u"history-empty"_s, [stage] { return new HistoryPane(stage->desk()); }},
        {u"outbox-empty"_s, [stage] { return new OutboxPane(stage->desk()); }},
    };
}

/// A user who was edited twice: the first edit can't be taken back before the second one.
Status editTwice(Workspace &workspace)
{
    UserService users(workspace);
    User ana;
    ana.username = u"ana.ferreira"_s;
    ana.email = u"ana.ferreira@example.com"_s;
    ana.givenName = u"Ana"_s;
    ana.familyName = u"Ferreira"_s;
    ana.displayName = u"Ana Ferreira"_s;
    const auto created = users.create({ana});
    if (!created) {
        return fail(created);
    }
    ana.id = created->id;
    for (const QString &name : {u"Ana F."_s, u"Ana Ferreira Lima"_s}) {
        auto kept = users.user(ana.id);
        if (!kept) {
            return fail(kept);
        }
        kept->displayName = name;
        if (auto done = users.update(*kept); !done) {
            return done;
        }
    }
    return {};
}

Scene refusedUndo(const std::shared_ptr<Stage> &stage)
{
    return {u"history-undo-refused"_s,
            [stage]() -> QWidget * {
                auto *pane = new HistoryPane(stage->desk());
                QObject::connect(
                    &pane->model(), &IdListModel::loaded, pane,
                    [pane] {
                        pane->table().selectRow(1);  // the older of the two edits
                        pane->findChild<QAction *>(u"undoChange"_s)->trigger();
                    },
                    Qt::SingleShotConnection);
                return pane;
            },
            hasDialog};
}

Scene tasksWithErrors(const std::shared_ptr<Stage> &stage)
{
    return {u"tasks"_s,
            [stage]() -> QWidget * {
                Tasks &tasks = stage->desk().tasks;
                if (tasks.all().isEmpty()) {
                    tasks.start<void>(Tasks::Lane::Read, ConsoleScenes::tr("Sending 3 messages"), nullptr,
                                      [](Workspace &, Progress &progress) -> Status {
                                          progress.itemFailed(u"ana.ferreira@example.com"_s,
                                                              ConsoleScenes::tr("The server refused the address."));
                                          progress.itemFailed(u"li.wei@example.com"_s, ConsoleScenes::tr("The mailbox is full."));
                                          return {};
                                      },
                                      {});
                }
                auto *dialog = new TasksDialog(tasks);
                return dialog;
            },
            [stage](const QWidget &) { return stage->desk().tasks.runningCount() == 0; }};
}

}  // namespace

QList<Scene> consoleScenes(const Desk &desk, Theme &theme)
{
    QList<Scene> scenes{{u"start-error"_s, [] { return startWithError(); }}};
    const QStringList keys = ConsoleWindow(desk, theme).pageKeys();
    for (const QString &key : keys) {
        scenes.append({u"window-"_s + key, [&desk, &theme, key] { return window(desk, theme, key); }});
    }
    scenes.append({u"keyboard-shortcuts"_s, [&desk, &theme] { return windowWithShortcuts(desk, theme); }, hasDialog});
    scenes.append({u"window-user-selected"_s, [&desk, &theme] { return windowWithUser(desk, theme); },
                   [](const QWidget &window) { return !window.findChild<UsersPane *>()->selectedIds().isEmpty(); }});
    scenes.append({u"window-event-selected"_s, [&desk, &theme] { return windowWithEvent(desk, theme); }});
    scenes.append({u"window-user-page"_s, [&desk, &theme] { return windowWithUserPage(desk, theme); }});
    scenes.append({u"window-search"_s, [&desk, &theme] { return windowWithSearch(desk, theme); }});
    scenes += accountScenes(desk) + quotaScenes(desk) + secretsScenes(desk) + settingsScenes(desk);
    scenes += identitySourceScenes(desk) + directoryScenes(desk) + mfaScenes(desk);
    scenes += usersScenes(desk);
    scenes.append(chosen<UsersPane>(u"users-delete"_s, desk, 12, u"deleteUser"_s));
    scenes.append(chosen<UsersPane>(u"users-disable"_s, desk, 1, u"disableUser"_s));
    scenes += groupsScenes(desk);
    scenes.append(chosen<GroupsPane>(u"groups-delete"_s, desk, 1, u"deleteGroup"_s));
    scenes += permissionSetScenes(desk);
    scenes.append(chosen<PermissionSetsPane>(u"permission-sets-in-use"_s, desk, 1, u"deletePermissionSet"_s));
    scenes.append({u"discard-question"_s, [&desk] { return discardQuestion(desk); }, hasDialog});
    scenes += transferScenes(desk) + historyScenes(desk);
    scenes.append(chosen<HistoryPane>(u"history-undo-from"_s, desk, 1, u"undoFrom"_s));
    scenes += accessControlScenes(desk) + policyScenes(desk) + outboxScenes(desk) + snapshotsScenes(desk);
    scenes += assignmentScenes(desk) + applicationScenes(desk) + providerScenes(desk);
    if (const auto empty = Stage::make(desk)) {
        scenes += emptyScenes(empty);
        for (const Scene &scene : enableScenes(empty->desk())) {
            // The stage stays as long as the scene.
            scenes.append({scene.name, [empty, make = scene.make] { return make(); }, scene.ready});
        }
    }
    if (const auto stage = Stage::make(desk, editTwice)) {
        scenes.append(refusedUndo(stage));
    }
    if (const auto stage = Stage::make(desk)) {
        scenes.append(tasksWithErrors(stage));
    }
    return scenes;
}

}  // namespace gatehouse
