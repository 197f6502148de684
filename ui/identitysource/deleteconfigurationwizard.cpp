// SPDX-License-Identifier: Apache-2.0
#include "ui/identitysource/deleteconfigurationwizard.h"

#include "core/secrets/keyservice.h"
#include "core/secrets/sealedbackup.h"
#include "core/workspace/snapshots.h"
#include "ui/shell/edits.h"
#include "ui/shell/field.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"
#include "ui/transfer/fileedit.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString kindField = u"backup"_s;
const QString pathField = u"path"_s;
const QString passphraseField = u"passphrase"_s;
const QString againField = u"again"_s;
const QString wordField = u"typedWord"_s;

const QString snapshot = u"snapshot"_s;
const QString sealed = u"sealed"_s;
const QString plain = u"plain"_s;
const QString none = u"none"_s;

/// What a backup is written from; copied into the other thread.
struct BackupWish {
    QString kind{};
    QString path{};
    QString passphrase{};
};

/// Where the backup is.
Result<QString> backUp(Workspace &workspace, const BackupWish &wish, Progress &progress)
{
    if (wish.kind == snapshot) {
        const auto taken = Snapshots(workspace).take();
        return taken ? Result<QString>(taken->path) : fail(taken);
    }
    if (wish.kind == none) {
        return QString();
    }
    const auto done = wish.kind == sealed ? sealedbackup::write(workspace, wish.path, SecretBytes::ofText(wish.passphrase), progress)
                                          : Snapshots(workspace).backUp(wish.path);
    return done ? Result<QString>(wish.path) : fail(done);
}

}  // namespace

DeleteConfigurationWizard::DeleteConfigurationWizard(const Desk &desk, const ConfigurationConsequence &consequence, QWidget *parent)
    : StepWizard(tr("Delete configuration"), tr("&Close"), parent)
    , m_desk(desk)
    , m_consequence(consequence)
    , m_backup(makeBackup())
{
    setObjectName(u"deleteConfigurationWizard"_s);
    resize(940, 660);
    addStep({tr("Backup"),
             tr("In AWS a deleted configuration can't be brought back. Here it can be undone; a backup helps when this file is lost too."),
             m_backup,
             {},
             [this] { return leaveBackup(); }});
    addStep({tr("Review"),
             tr("Check each box to say that you know what is deleted."),
             makeReview(),
             {},
             [this] { return leaveReview(); },
             {},
             tr("&Delete configuration"),
             Step::Kind::Ordinary,
             Step::Weight::Danger});
    addStep({tr("Result"), {}, makeOutcome(), {}, {}, {}, tr("&Close"), Step::Kind::Outcome});
}

Form *DeleteConfigurationWizard::makeBackup()
{
    auto *form = new Form;
    const auto *kind = form->add(new RadioEdit(kindField, tr("Backup of the present state"),
                                               {{snapshot, tr("A snapshot beside the workspace")},
                                                {sealed, tr("A file that only a passphrase opens")},
                                                {plain, tr("A plain file, which everybody who gets it can read")},
                                                {none, tr("No backup")}}));
    FileQuestion question;
    question.purpose = FileQuestion::Purpose::Save;
    question.title = tr("Save the backup");
    question.suggestedName = QFileInfo(m_desk.workspace.path()).completeBaseName() + sealedbackup::suffix;
    auto *path = form->add(new FileEdit(pathField, tr("&File"), m_desk.prompts, question));
    auto *passphrase = form->add(new SecretEdit(passphraseField, tr("&Passphrase")));
    auto *again = form->add(new SecretEdit(againField, tr("Passphrase &again")));
    path->setRule([form](const QVariant &value) {
        const QString chosen = form->text(kindField);
        const bool wanted = chosen == sealed || chosen == plain;
        if (wanted && QFileInfo::exists(value.toString())) {
            return Status(
                fail(Error::Kind::Conflict, DeleteConfigurationWizard::tr("This file exists already. Choose another name."), pathField));
        }
        return !wanted || !value.toString().isEmpty()
                   ? Status()
                   : Status(fail(Error::Kind::Invalid, DeleteConfigurationWizard::tr("Choose the file of the backup."), pathField));
    });
    passphrase->setRule([form](const QVariant &value) {
        return form->text(kindField) == sealed ? KeyService::validatePassphrase(SecretBytes::ofText(value.toString())) : Status();
    });
    again->setRule([form](const QVariant &value) {
        return form->text(kindField) != sealed || value == form->value(passphraseField)
                   ? Status()
                   : Status(fail(Error::Kind::Invalid, DeleteConfigurationWizard::tr("The two passphrases differ."), againField));
    });
    const auto follow = [form, kind, path, passphrase, again] {
        const QString chosen = kind->value().toString();
        setShown(*path, chosen == sealed || chosen == plain);
        setShown(*passphrase, chosen == sealed);
        setShown(*again, chosen == sealed);
        form->clearErrors();
    };
    connect(kind, &Edit::changed, form, follow);
    follow();
    return form;
}

bool DeleteConfigurationWizard::leaveBackup()
{
    return m_backup->submit();
}

QWidget *DeleteConfigurationWizard::makeReview()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 3 * grid, 0);
    layout->setSpacing(3 * grid);
    auto *message = new MessageBar(page);
    message->showMessage(Tone::Danger, tr("All access that single sign-on gives ends."), MessageBar::Close::Hidden);
    layout->addWidget(message);
    for (const ConfigurationPart part : m_consequence.parts()) {
        auto *box = new QCheckBox(m_consequence.sentenceFor(part), page);
        box->setObjectName(nameOf(part));
        layout->addWidget(box, 0, Qt::AlignLeading);
        m_boxes.append({part, box});
    }
    QStringList lines;
    for (const QString &remark : m_consequence.remarks()) {
        lines.append(u"• "_s + remark);
    }
    auto *remarks = makeLabel(lines.join(u'\n'), LabelScale::Body, LabelInk::Text, page);
    remarks->setObjectName(u"remarks"_s);
    remarks->setWordWrap(true);
    layout->addWidget(remarks);
    m_confirmation = new Form(page);
    const QString word = ConfigurationService::deletionWord;
    m_confirmation->add(new TextEdit(wordField, tr("To confirm, type %1").arg(word)))->setRule([word](const QVariant &typed) {
        return typed.toString() == word
                   ? Status()
                   : Status(fail(Error::Kind::Invalid, DeleteConfigurationWizard::tr("Type %1 in capital letters to confirm.").arg(word),
                                 wordField));
    });
    layout->addWidget(m_confirmation);
    layout->addStretch();
    return page;
}

QWidget *DeleteConfigurationWizard::makeOutcome()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 3 * grid, 0);
    layout->setSpacing(4 * grid);
    m_message = new MessageBar(page);
    m_undo = makeButton(tr("&Undo the deletion"), ButtonKind::Plain, page);
    m_undo->setObjectName(u"undoDeletion"_s);
    m_undo->setIcon(icon(u"undo"));
    m_undo->setAutoDefault(false);
    layout->addWidget(m_message);
    layout->addWidget(m_undo, 0, Qt::AlignLeading);
    layout->addStretch();
    connect(m_undo, &QPushButton::clicked, this, &DeleteConfigurationWizard::undo);
    return page;
}

bool DeleteConfigurationWizard::leaveReview()
{
    ConfigurationDeletion asked{{}, m_confirmation->text(wordField), m_consequence};
    for (const auto &[part, box] : std::as_const(m_boxes)) {
        if (box->isChecked()) {
            asked.acknowledged.append(part);
        }
    }
    if (asked.acknowledged != m_consequence.parts()) {
        showError({Error::Kind::Invalid, tr("Check every box first: all of this is deleted."), {}});
        return false;
    }
    if (!m_confirmation->submit()) {
        return false;
    }
    struct Deleted {
        QString backup;
        qint64 change = 0;
    };
    const BackupWish wish{m_backup->text(kindField), m_backup->text(pathField), m_backup->text(passphraseField)};
    follow(m_desk.write<Deleted>(
        this, tr("Deleting the configuration"),
        [wish, asked](Workspace &at, Progress &progress) -> Result<Deleted> {
            const auto saved = backUp(at, wish, progress);
            if (!saved) {
                return fail(saved);
            }
            const auto done = ConfigurationService(at).remove(asked, progress);
            return done ? Result<Deleted>(Deleted{*saved, done->change}) : fail(done);
        },
        [this](const Result<Deleted> &done) {
            if (!done) {
                showError(done.error());
                return;
            }
            m_change = done->change;
            const QString where = done->backup.isEmpty() ? QString() : tr(" The backup is %1.").arg(QDir::toNativeSeparators(done->backup));
            m_message->showMessage(Tone::Success,
                                   tr("The configuration was deleted. Single sign-on can be enabled again, in this Region or another one.")
                                       + where,
                                   MessageBar::Close::Hidden);
            goOn();
        }));
    return false;
}

void DeleteConfigurationWizard::undo()
{
    m_undo->setEnabled(false);
    m_undo->setToolTip(tr("The deletion is being undone."));
    m_desk.write<Workspace::Receipt>(
        this, tr("Undoing the deletion of the configuration"),
        [change = m_change](Workspace &at, Progress &progress) { return at.undo(change, progress); },
        [this](const Result<Workspace::Receipt> &undone) {
            m_undo->setVisible(!undone);
            m_undo->setEnabled(true);
            m_undo->setToolTip(QString());
            m_message->showMessage(undone ? Tone::Info : Tone::Danger,
                                   undone ? tr("Everything is back: the deletion was undone.") : undone.error().message,
                                   MessageBar::Close::Hidden);
        });
}

void openDeleteConfigurationWizard(const Desk &desk, QWidget *parent)
{
    desk.read<ConfigurationConsequence>(
        parent, DeleteConfigurationWizard::tr("Counting what is deleted"),
        [](Workspace &at, Progress &) { return ConfigurationService(at).consequence(); },
        [&desk, parent](const Result<ConfigurationConsequence> &consequence) {
            if (!consequence) {
                desk.prompts.show(parent, consequence.error());
                return;
            }
            auto *wizard = new DeleteConfigurationWizard(desk, *consequence, parent);
            wizard->setAttribute(Qt::WA_DeleteOnClose);
            wizard->open();
        });
}

}  // namespace gatehouse
