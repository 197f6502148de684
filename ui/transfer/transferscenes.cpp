// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/transferscenes.h"

#include "ui/shell/desk.h"
#include "ui/shell/edit.h"
#include "ui/shell/factsview.h"
#include "ui/shell/form.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/filepage.h"
#include "ui/transfer/importwizard.h"
#include "ui/transfer/outcomepage.h"

#include <QDir>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryFile>
#include <QTimer>

#include <chrono>

namespace gatehouse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ImportRow::Kind;
using Page = ImportWizard::Page;

namespace {

/// New users, users of the workspace as they are and with another title, and rows that are wrong.
QString someUsers(const Desk &desk)
{
    QString csv = u"Username;Given name;Family name;Display name;E-mail;Job Title;Groups;Shoe size\r\n"
                  "nadia.haddad;Nadia;Haddad;Nadia Haddad;nadia.haddad@example.com;Analyst;Night shift;38\r\n"
                  "li.wei;Wei;Li;李伟;li.wei@example.com;Engineer;;41\r\n"
                  "jürgen.groß;Jürgen;Groß;Jürgen Groß;no address;Engineer;;44\r\n"
                  ";No;Name;No name;no.name@example.com;;;40\r\n"_s;
    const UserStore store(desk.workspace.database());
    UserQuery query;
    query.limit = 6;
    const auto users = store.records(store.ids(query).value_or(QList<qint64>())).value_or(QList<User>());
    for (qsizetype at = 0; at < users.size(); ++at) {
        const User &user = users.at(at);
        const QString title = at % 2 == 0 ? u"Head of the night shift"_s : user.attributes.value(u"title"_s);
        csv += QStringList{user.username, user.givenName, user.familyName, user.displayName, user.email, title, {}, {}}.join(u';')
               + u"\r\n"_s;
    }
    return csv;
}

QString writeFile(const QString &text, QObject *owner)
{
    auto *file = new QTemporaryFile(u"new-starters-XXXXXX.csv"_s, owner);
    file->setFileTemplate(QDir::tempPath() + u"/new-starters-XXXXXX.csv"_s);
    if (file->open()) {
        file->write(text.toUtf8());
        file->close();
    }
    return file->fileName();
}

/// The wizard, led to a page as a person would; it stops before anything is written.
ImportWizard *wizardAt(const Desk &desk, const QString &text, int page)
{
    auto *wizard = new ImportWizard(desk, Kind::User);
    auto *steps = new QTimer(wizard);
    wizard->findChild<FilePage *>()->edit(u"path"_s)->setValue(writeFile(text, wizard));
    QObject::connect(steps, &QTimer::timeout, wizard, [wizard, steps, page] {
        if (wizard->currentStep() >= page) {
            steps->stop();
        } else if (!wizard->isBusy()) {
            if (wizard->currentStep() == Page::Preview) {
                wizard->findChild<QRadioButton *>(u"validRows"_s)->setChecked(true);
            }
            wizard->findChild<QPushButton *>(u"next"_s)->click();
        }
    });
    steps->start(10ms);
    return wizard;
}

Scene pageScene(const Desk &desk, const QString &name, int page)
{
    return {name, [&desk, page]() -> QWidget * { return wizardAt(desk, someUsers(desk), page); },
            [page](const QWidget &widget) {
                const auto &wizard = static_cast<const ImportWizard &>(widget);
                const bool known = wizard.findChild<FactsView *>(u"fileFacts"_s)->isVisibleTo(&wizard) || page != Page::File;
                return !wizard.isBusy() && wizard.currentStep() == page && known;
            }};
}

QWidget *damagedFile(const Desk &desk)
{
    auto *wizard = new ImportWizard(desk, Kind::User);
    auto *page = wizard->findChild<FilePage *>();
    page->edit(u"path"_s)->setValue(writeFile(u"Username;E-mail\r\nana;\"an open quote\r\n"_s, wizard));
    page->inspect({});
    return wizard;
}

QWidget *outcome(const Desk &desk)
{
    auto *wizard = new StepWizard(ImportWizard::tr("Import users"), ImportWizard::tr("&Close"));
    const QStringList titles{ImportWizard::tr("File"), ImportWizard::tr("Columns"), ImportWizard::tr("Options"),
                             ImportWizard::tr("Preview"), ImportWizard::tr("Review")};
    for (const QString &title : titles) {
        wizard->addStep({title, {}, new QWidget});
    }
    auto *page = new OutcomePage(desk);
    ImportDraft draft;
    draft.outcome = {312, 41, 127, 2, 1};
    page->setDraft(draft);
    wizard->addStep({ImportWizard::tr("Result"), {}, page, {}, {}, {}, {}, Step::Kind::Outcome});
    wizard->resize(1080, 700);
    wizard->showStep(Page::Outcome);
    return wizard;
}

QWidget *exportDialog(const Desk &desk)
{
    ExportSubject subject;
    subject.selected = {1, 2, 3};
    subject.users.text = u"night"_s;
    auto *dialog = new ExportDialog(desk, subject, nullptr);
    dialog->form().edit(u"path"_s)->setValue(QDir::home().filePath(u"users.csv"_s));
    return dialog;
}

}  // namespace

QList<Scene> transferScenes(const Desk &desk)
{
    return {
        pageScene(desk, u"import-1-file"_s, Page::File),           {u"import-1-damaged-file"_s, [&desk] { return damagedFile(desk); }},
        pageScene(desk, u"import-2-columns"_s, Page::Columns),     pageScene(desk, u"import-3-options"_s, Page::Options),
        pageScene(desk, u"import-4-preview"_s, Page::Preview),     pageScene(desk, u"import-5-review"_s, Page::Review),
        {u"import-6-result"_s, [&desk] { return outcome(desk); }}, {u"export"_s, [&desk] { return exportDialog(desk); }},
    };
}

}  // namespace gatehouse
