// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/exportdialog.h"

#include "core/transfer/exportservice.h"
#include "ui/shell/desk.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"
#include "ui/transfer/fileedit.h"

#include <QDir>
#include <QFileInfo>

namespace gatehouse {

using namespace Qt::StringLiterals;
using Kind = ImportRow::Kind;

namespace {

QString suggestedName(Kind kind, const TransferFormat &format)
{
    return (kind == Kind::User ? u"users."_s : u"groups."_s) + format.suffixes().first();
}

FileQuestion questionFor(Kind kind, const TransferFormat &format)
{
    return {FileQuestion::Purpose::Save,
            ExportDialog::tr("Export to"),
            {u"%1 (*.%2)"_s.arg(format.label(), format.suffixes().first())},
            suggestedName(kind, format)};
}

/// Says what stands in the way of a file before the work begins.
Status verifyTarget(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const QString field = u"path"_s;
    if (file.isDir()) {
        return fail(Error::Kind::Invalid, ExportDialog::tr("This is a folder. Add the name of a file."), field);
    }
    if (!folder.isDir()) {
        return fail(Error::Kind::NotFound, ExportDialog::tr("There is no folder %1.").arg(QDir::toNativeSeparators(folder.filePath())),
                    field);
    }
    if (!folder.isWritable() || (file.exists() && !file.isWritable())) {
        return fail(Error::Kind::Storage, ExportDialog::tr("This place can't be written to. Choose another folder."), field);
    }
    return {};
}

Result<qint64> write(Workspace &at, Progress &progress, const ExportSubject &subject, const QString &which, const TransferFormat &format,
                     const QString &path)
{
    const ExportService service(at);
    const bool all = which == u"all"_s;
    if (subject.kind == Kind::User) {
        const auto ids
            = which == u"selected"_s ? Result<QList<qint64>>(subject.selected) : service.users(all ? UserQuery{} : subject.users);
        return ids ? service.saveUsers(*ids, format, path, progress) : fail(ids);
    }
    const auto ids = which == u"selected"_s ? Result<QList<qint64>>(subject.selected) : service.groups(all ? GroupQuery{} : subject.groups);
    return ids ? service.saveGroups(*ids, format, path, progress) : fail(ids);
}

}  // namespace

bool ExportSubject::isFiltered() const
{
    return kind == Kind::User ? !users.text.isEmpty() || users.status || users.group.isValid() || users.notInGroup.isValid()
                              : !groups.text.isEmpty() || groups.member.isValid() || groups.notMember.isValid();
}

ExportDialog::ExportDialog(const Desk &desk, ExportSubject subject, QWidget *parent)
    : FormDialog(subject.kind == Kind::User ? tr("Export users") : tr("Export groups"), makeForm(desk, subject), tr("&Export"), parent)
    , m_desk(desk)
    , m_subject(std::move(subject))
{
    setObjectName(u"exportDialog"_s);
    setIntroduction(tr("Passwords are never exported."));
    connect(form().edit(u"format"_s), &Edit::changed, this, &ExportDialog::followFormat);
    setSubmit([this](const Done &done) { begin(done); });
}

Form *ExportDialog::makeForm(const Desk &desk, const ExportSubject &subject)
{
    const bool users = subject.kind == Kind::User;
    QList<Choice> which{{u"all"_s, users ? tr("&All users") : tr("&All groups")}};
    if (subject.isFiltered()) {
        which.append({u"filtered"_s, tr("What the &filter shows")});
    }
    if (!subject.selected.isEmpty()) {
        which.append({u"selected"_s, tr("The %Ln &selected", nullptr, int(subject.selected.size()))});
    }
    QList<Choice> formats;
    for (const TransferFormat *format : desk.formats.all()) {
        formats.append({format->id(), format->label()});
    }
    auto *form = new Form;
    form->addSection({});
    auto *scope = form->add(new RadioEdit(u"which"_s, tr("What"), which));
    form->add(new ChoiceEdit(u"format"_s, tr("F&ormat"), formats))->setWidth(Edit::Width::Full);
    form->add(new FileEdit(u"path"_s, tr("F&ile"), desk.prompts, questionFor(subject.kind, *desk.formats.all().first())))
        ->require()
        ->setHint(tr("A file that is there already is replaced when the export is complete."))
        ->setRule([](const QVariant &path) { return verifyTarget(path.toString()); });
    scope->setValue(which.last().value);
    return form;
}

void ExportDialog::followFormat()
{
    const TransferFormat *format = m_desk.formats.find(form().text(u"format"_s));
    auto *file = static_cast<FileEdit *>(form().edit(u"path"_s));
    file->setQuestion(questionFor(m_subject.kind, *format));
    const QFileInfo path(file->value().toString());
    if (!path.fileName().isEmpty()) {
        file->setValue(path.dir().filePath(path.completeBaseName() + u'.' + format->suffixes().first()));
    }
}

void ExportDialog::begin(const Done &done)
{
    const QString path = form().text(u"path"_s);
    const TransferFormat *format = m_desk.formats.find(form().text(u"format"_s));
    QWidget *origin = parentWidget() ? parentWidget() : this;
    m_desk.read<qint64>(
        origin, tr("Exporting to %1").arg(QFileInfo(path).fileName()),
        [subject = m_subject, which = form().text(u"which"_s), format, path](Workspace &at, Progress &progress) {
            return write(at, progress, subject, which, *format, path);
        },
        [origin, path, &desk = m_desk, users = m_subject.kind == Kind::User](const Result<qint64> &count) {
            if (count) {
                const QString file = QDir::toNativeSeparators(path);
                desk.prompts.notify(origin, Tone::Success,
                                    users ? tr("%Ln user(s) were exported to %1.", nullptr, int(*count)).arg(file)
                                          : tr("%Ln group(s) were exported to %1.", nullptr, int(*count)).arg(file));
            } else if (count.error().kind != Error::Kind::Cancelled) {
                desk.prompts.show(origin, count.error());
            }
        },
        Task::Shown::Yes);
    done({});
}

}  // namespace gatehouse
