// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/support/fakeprompts.h"
#include "tests/ui/support/peoplemodel.h"
#include "ui/shell/chip.h"
#include "ui/shell/datatable.h"
#include "ui/shell/detailspanel.h"
#include "ui/shell/edits.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/factsview.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/form.h"
#include "ui/shell/formdialog.h"
#include "ui/shell/jsonview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigationlist.h"
#include "ui/shell/notice.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/pane.h"
#include "ui/shell/parts.h"
#include "ui/shell/questiondialog.h"
#include "ui/shell/stepwizard.h"
#include "ui/shell/tour.h"
#include "ui/theme/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

/// The generic widgets with something in them.
class Gallery
{
public:
    static QWidget *icons()
    {
        auto *page = new QWidget;
        auto *layout = new QGridLayout(page);
        const QStringList names = iconNames();
        for (int at = 0; at < names.size(); ++at) {
            auto *cell = new QWidget(page);
            auto *column = new QVBoxLayout(cell);
            auto *big = new QLabel(cell);
            big->setPixmap(icon(names[at]).pixmap(QSize(32, 32)));
            big->setAlignment(Qt::AlignCenter);
            auto *name = makeLabel(names[at], LabelScale::Small, LabelInk::Muted, cell);
            name->setAlignment(Qt::AlignCenter);
            column->addWidget(big);
            column->addWidget(name);
            layout->addWidget(cell, at / 12, at % 12);
        }
        return page;
    }

    static Form *userForm()
    {
        using namespace Qt::StringLiterals;
        auto *form = new Form;
        form->addSection(u"Primary information"_s, Form::Columns::Two);
        form->add(new TextEdit(u"userName"_s, u"&Username"_s))
            ->require()
            ->setHint(u"The name to sign in with. It cannot be changed later."_s);
        form->add(new TextEdit(u"displayName"_s, u"&Display name"_s))->require();
        form->add(new TextEdit(u"email"_s, u"&E-mail address"_s))->require()->setRule([](const QVariant &value) -> Status {
            return value.toString().contains(u'@') ? Status()
                                                   : fail(Error::Kind::Invalid, u"This is no e-mail address: the @ is missing."_s);
        });
        form->add(new TextEdit(u"confirm"_s, u"Confirm e-mail address"_s))->require();
        form->add(new RadioEdit(u"password"_s, u"Password"_s,
                                {{u"email"_s, u"Send an e-mail with instructions to set the password"_s},
                                 {u"oneTime"_s, u"Show a one-time password to hand over"_s}}));
        form->addSection(u"Job"_s, Form::Columns::Two);
        form->add(new ChoiceEdit(u"type"_s, u"User type"_s, {{1, u"Employee"_s}, {2, u"Contractor"_s}}));
        form->add(new DateEdit(u"since"_s, u"Since"_s));
        form->add(new SecretEdit(u"secret"_s, u"Employee ID"_s));
        form->add(new CheckEdit(u"verified"_s, u"Mail"_s, u"The address was verified"_s));
        form->add(new MultiLineEdit(u"note"_s, u"Note"_s));
        return form;
    }

    static QWidget *controls()
    {
        using namespace Qt::StringLiterals;
        auto *page = new QWidget;
        auto *layout = new QVBoxLayout(page);
        layout->setContentsMargins(24, 24, 24, 24);
        layout->setSpacing(12);
        auto *buttons = new QHBoxLayout;
        for (const bool enabled : {true, false}) {
            buttons->addWidget(makeButton(u"Plain"_s, ButtonKind::Plain, page));
            buttons->addWidget(makeButton(u"Primary"_s, ButtonKind::Primary, page));
            buttons->addWidget(makeButton(u"Danger"_s, ButtonKind::Danger, page));
            buttons->addWidget(makeButton(u"A link"_s, ButtonKind::Link, page));
            for (int at = buttons->count() - 4; at < buttons->count(); ++at) {
                buttons->itemAt(at)->widget()->setEnabled(enabled);
            }
        }
        buttons->addStretch();
        layout->addLayout(buttons);
        const QStringList words{u"Pending"_s, u"Enabled"_s, u"90 days or less"_s, u"Expired"_s, u"In progress"_s};
        auto *chips = new QHBoxLayout;
        for (int tone = 0; tone < words.size(); ++tone) {
            chips->addWidget(new ChipLabel(words[tone], Tone(tone), page));
        }
        chips->addStretch();
        layout->addLayout(chips);
        for (int tone = 0; tone < words.size(); ++tone) {
            auto *bar = new MessageBar(page);
            bar->showMessage(Tone(tone), u"%1: this line says how something stands, and what can be done about it."_s.arg(words[tone]));
            bar->setAction(u"Do it now"_s, [] {});
            layout->addWidget(bar);
        }
        auto *columns = new QHBoxLayout;
        auto *form = userForm();
        form->submit();
        columns->addWidget(form, 1);
        auto *json = new JsonView(page);
        json->setJson(
            R"({"userName":"ana.ferreira","active":true,"emails":[{"value":"ana@example.com","primary":true}],"count":12,"manager":null})");
        columns->addWidget(json, 1);
        layout->addLayout(columns, 1);
        return page;
    }

    static Pane *people(PeopleModel &model, Prompts &prompts)
    {
        using namespace Qt::StringLiterals;
        auto *pane = new Pane(u"galleryPeople"_s, model, prompts);
        pane->header().setTitle(u"Users"_s);
        pane->header().setSubtitle(u"100,000 users · 312 disabled · source: built-in store"_s);
        pane->filterBar().setPlaceholder(u"Filter by name, username or e-mail"_s);
        pane->filterBar().addChoice(u"status"_s, u"Status"_s, u"Any status"_s, {{1, u"Enabled"_s}, {0, u"Disabled"_s}});
        pane->filterBar().addChoice(u"group"_s, u"Group"_s, u"Any group"_s, {});
        pane->filterBar().setSummary(u"30 of 100,000"_s);
        pane->addAction(u"addUser"_s, u"&Add user…"_s, u"user-add", Pane::Needs::Nothing, QKeySequence::New, [] {});
        pane->addAction(u"import"_s, u"&Import…"_s, u"import", Pane::Needs::Nothing, {}, [] {});
        pane->addAction(u"export"_s, u"E&xport…"_s, u"export", Pane::Needs::Nothing, {}, [] {});
        pane->addAction(u"edit"_s, u"Edit…"_s, u"edit", Pane::Needs::OneRow, Qt::Key_F2, [] {});
        pane->addAction(u"disable"_s, u"Disable"_s, u"user-off", Pane::Needs::AnyRows, {}, [] {});
        pane->addAction(u"toGroup"_s, u"Add to group…"_s, u"group-add", Pane::Needs::AnyRows, {}, [] {});
        pane->addAction(u"password"_s, u"Reset password…"_s, u"key", Pane::Needs::OneRow, {}, [] {});
        pane->addAction(u"remove"_s, u"Delete…"_s, u"trash", Pane::Needs::AnyRows, Qt::Key_Delete, [] {});
        pane->table().emptyState().setContent(
            u"users"_s, u"No users yet"_s,
            u"Users are the people who sign in to the access portal. Add the first one, or import a list."_s);
        pane->table().emptyState().addAction(u"Add user"_s, [] {});
        pane->table().emptyState().addAction(u"Import"_s, [] {});
        auto *details = new DetailsPanel;
        details->setTitle(u"Ana Ferreira"_s, u"ana.ferreira"_s);
        auto *facts = new FactsView(3);
        facts->addSection(u"Primary information"_s);
        facts->addFact(u"User ID"_s, u"9067642ac7-3f2a1d0c-0000-4000-8000-000000000007"_s, FactsView::Copy::Button);
        facts->addFact(u"E-mail address"_s, u"ana.ferreira@example.com"_s, FactsView::Copy::Button);
        facts->addStatus(u"Status"_s, u"Enabled"_s, Tone::Success);
        facts->addFact(u"First name"_s, u"Ana"_s);
        facts->addFact(u"Last name"_s, u"Ferreira"_s);
        facts->addFact(u"Nickname"_s, QString());
        facts->addSection(u"Job"_s);
        facts->addFact(u"Department"_s, u"Platform"_s);
        facts->addFact(u"Title"_s, u"Staff engineer"_s);
        details->addTab(facts, u"Profile"_s);
        details->addTab(new QWidget, u"Groups (4)"_s);
        details->addTab(new QWidget, u"AWS accounts (12)"_s);
        details->showContent();
        pane->setDetails(details);
        return pane;
    }

    static QList<PeopleModel::Person> manyPeople()
    {
        using namespace Qt::StringLiterals;
        QList<PeopleModel::Person> all;
        for (qint64 id = 1; id <= 30; ++id) {
            PeopleModel::Person person = somePeople()[id % 4];
            person.id = id;
            person.userName += QString::number(id);
            all.append(person);
        }
        return all;
    }

    static QWidget *window(const QList<PeopleModel::Person> &people, bool folded)
    {
        using namespace Qt::StringLiterals;
        auto *model = new PeopleModel(people);
        auto *main = new MainWindow;
        model->setParent(main);
        main->setFileName(u"corp.gatehouse"_s);
        main->addPage(QString(), u"dashboard"_s, u"Dashboard"_s, u"dashboard"_s, [] { return new QWidget; });
        const QList<std::array<QString, 3>> entries{
            {u"Organization"_s, u"AWS accounts"_s, u"account"_s},
            {u"Organization"_s, u"Permission sets"_s, u"permission-set"_s},
            {u"Organization"_s, u"Applications"_s, u"application"_s},
            {u"Identities"_s, u"Users"_s, u"users"_s},
            {u"Identities"_s, u"Groups"_s, u"groups"_s},
            {u"Identities"_s, u"Identity source"_s, u"identity-source"_s},
            {u"Access"_s, u"Access explorer"_s, u"access"_s},
            {u"Access"_s, u"Certificates"_s, u"certificate"_s},
            {u"Insight"_s, u"Event history"_s, u"history"_s},
            {u"Insight"_s, u"Health"_s, u"health"_s},
            {u"Insight"_s, u"Quotas"_s, u"quota"_s},
            {u"Insight"_s, u"Settings"_s, u"settings"_s},
        };
        for (const auto &[section, title, picture] : entries) {
            main->addPage(section, title, title, picture, [model] {
                static FakePrompts prompts;
                return people_(*model, prompts);
            });
        }
        main->navigation().setFolded(folded);
        main->navigation().setBadge(u"Certificates"_s, u"2"_s);
        auto *task = new QWidget(main);
        auto *row = new QHBoxLayout(task);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(makeLabel(u"Importing users, 43 %"_s, LabelScale::Small, LabelInk::Text, task));
        auto *progress = new QProgressBar(task);
        progress->setValue(43);
        progress->setTextVisible(false);
        progress->setFixedWidth(160);
        row->addWidget(progress);
        main->setTaskWidget(task);
        main->setUndoWidget(makeLabel(u"Undo: Delete 3 users"_s, LabelScale::Small, LabelInk::Muted, main));
        main->showPage(u"Users"_s);
        if (!people.isEmpty()) {
            static_cast<Pane *>(main->page(u"Users"_s))->select(7);
        }
        Notice::post(main, Tone::Success, u"Three users were disabled. Undo with Ctrl+Z."_s);
        return main;
    }

    static QWidget *wizard(int step, bool refused = false)
    {
        using namespace Qt::StringLiterals;
        auto *wizard = new StepWizard(u"Add user"_s, u"Add user"_s);
        wizard->addStep({u"User details"_s, u"Who signs in, and how the password gets to them."_s, userForm()});
        auto *groups = new DataTable(u"galleryGroups"_s);
        groups->setParent(wizard);
        auto *model = new PeopleModel(somePeople());
        model->setParent(wizard);
        groups->setModel(model);
        groups->setBoxed();
        wizard->addStep({u"Groups"_s, u"A group gives its members the access that was assigned to it."_s, groups});
        wizard->addReview(u"Review"_s, u"Nothing has been written yet."_s, [](FactsView &facts) {
            facts.addSection(u"User details"_s);
            facts.addFact(u"Username"_s, u"ana.ferreira"_s);
            facts.addFact(u"Display name"_s, u"Ana Ferreira"_s);
            facts.addFact(u"E-mail address"_s, u"ana.ferreira@example.com"_s);
            facts.addFact(u"Password"_s, u"One-time password, shown after this step"_s);
            facts.addSection(u"Groups"_s);
            facts.addWide(QString(), u"Platform engineers, On-call, Everybody in Lisbon"_s);
        });
        wizard->showStep(step);
        if (refused) {
            wizard->showError(
                {Error::Kind::Conflict, u"Somebody has this username already. Choose another one, or edit that user."_s, u"userName"_s});
        }
        return wizard;
    }

    static QWidget *dialog()
    {
        using namespace Qt::StringLiterals;
        auto *form = new Form;
        form->add(new TextEdit(u"displayName"_s, u"Group name"_s))->require();
        form->add(new MultiLineEdit(u"description"_s, u"Description"_s))
            ->setHint(u"Say which permissions have been or will be assigned to the group."_s);
        auto *dialog = new FormDialog(u"Create group"_s, form, u"Create group"_s);
        dialog->setIntroduction(u"Members of a group get the access that is assigned to it."_s);
        form->load({{u"displayName"_s, u"Admins"_s}});
        form->showError({Error::Kind::Conflict, u"There is a group of this name already."_s, u"displayName"_s});
        return dialog;
    }

    static QWidget *question()
    {
        using namespace Qt::StringLiterals;
        return new QuestionDialog(
            {u"Delete 3 users?"_s,
             u"They can no longer sign in to the access portal."_s,
             u"Delete 3 users"_s,
             {u"3 users lose access to 12 accounts."_s, u"7 group memberships are removed."_s, u"The change can be undone."_s},
             u"DELETE"_s,
             Question::Weight::Danger});
    }

    static QWidget *error()
    {
        using namespace Qt::StringLiterals;
        return new ErrorDialog({Error::Kind::Busy,
                                u"Another program is writing to corp.gatehouse. Nothing was changed; try again in a moment."_s, QString(),
                                u"SQLITE_BUSY (5): database is locked"_s});
    }

private:
    static QWidget *people_(PeopleModel &model, Prompts &prompts) { return people(model, prompts); }
};

inline QList<Scene> galleryScenes()
{
    using namespace Qt::StringLiterals;
    return {
        {u"icons"_s, [] { return Gallery::icons(); }},
        {u"controls"_s, [] { return Gallery::controls(); }},
        {u"window"_s, [] { return Gallery::window(Gallery::manyPeople(), false); }},
        {u"window-empty"_s, [] { return Gallery::window({}, true); }},
        {u"wizard-1"_s, [] { return Gallery::wizard(0); }},
        {u"wizard-2"_s, [] { return Gallery::wizard(1); }},
        {u"wizard-3"_s, [] { return Gallery::wizard(2); }},
        {u"wizard-refused"_s, [] { return Gallery::wizard(2, true); }},
        {u"form-dialog"_s, [] { return Gallery::dialog(); }},
        {u"question"_s, [] { return Gallery::question(); }},
        {u"error"_s, [] { return Gallery::error(); }},
    };
}

}  // namespace gatehouse
