// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace/snapshotforms.h"

#include "ui/shell/desk.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"
#include "ui/shell/formdialog.h"

#include <QCoreApplication>
#include <QDialog>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct SnapshotForms {
    Q_DECLARE_TR_FUNCTIONS(SnapshotForms)
};

}  // namespace

FormDialog *makeTakeSnapshotDialog(const Desk &desk, QWidget *parent, std::function<void()> taken)
{
    auto *form = new Form;
    form->addSection({});
    form->add((new TextEdit(u"name"_s, SnapshotForms::tr("&Name")))->setPlaceholder(SnapshotForms::tr("The present date and time")))
        ->setHint(SnapshotForms::tr("Letters, digits, spaces and . _ -"));
    auto *dialog = new FormDialog(SnapshotForms::tr("Take a snapshot"), form, SnapshotForms::tr("&Take snapshot"), parent);
    dialog->setObjectName(u"takeSnapshotDialog"_s);
    dialog->setIntroduction(
        SnapshotForms::tr("The workspace as it is now is saved beside its file. You can compare with it and come back to it."));
    dialog->setSubmit([&desk, form, dialog](Done done) {
        desk.submit(
            dialog, SnapshotForms::tr("Taking a snapshot"),
            [name = form->text(u"name"_s)](Workspace &at, Progress &) -> Status {
                const auto snapshot = Snapshots(at).take(name);
                return snapshot ? Status() : fail(snapshot);
            },
            std::move(done));
    });
    QObject::connect(dialog, &QDialog::accepted, parent ? static_cast<QObject *>(parent) : dialog, std::move(taken));
    return dialog;
}

FormDialog *makeCompareDialog(const Snapshot &snapshot, const QList<Snapshot> &others, QWidget *parent,
                              std::function<void(const QString &path)> chosen)
{
    QList<Choice> states{{QString(), SnapshotForms::tr("The present state")}};
    for (const Snapshot &other : others) {
        if (other.path != snapshot.path) {
            states.append({other.path, SnapshotForms::tr("Snapshot %1").arg(other.name)});
        }
    }
    auto *form = new Form;
    form->addSection({});
    form->add(new ChoiceEdit(u"with"_s, SnapshotForms::tr("Compare &with"), states));
    auto *dialog = new FormDialog(SnapshotForms::tr("Compare %1").arg(snapshot.name), form, SnapshotForms::tr("&Compare"), parent);
    dialog->setObjectName(u"compareDialog"_s);
    QObject::connect(dialog, &QDialog::accepted, parent ? static_cast<QObject *>(parent) : dialog,
                     [form, chosen = std::move(chosen)] { chosen(form->text(u"with"_s)); });
    return dialog;
}

}  // namespace gatehouse
