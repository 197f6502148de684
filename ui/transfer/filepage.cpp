// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/filepage.h"

#include "ui/shell/desk.h"
#include "ui/shell/edits.h"
#include "ui/shell/factsview.h"
#include "ui/transfer/fileedit.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QStringList filtersOf(const TransferFormats &formats)
{
    QStringList filters;
    QStringList all;
    for (const TransferFormat *format : formats.all()) {
        QStringList endings;
        for (const QString &suffix : format->suffixes()) {
            endings.append(u"*."_s + suffix);
        }
        all += endings;
        filters.append(u"%1 (%2)"_s.arg(format->label(), endings.join(u' ')));
    }
    filters.prepend(FilePage::tr("All that can be imported (%1)").arg(all.join(u' ')));
    return filters;
}

QList<Choice> choicesOf(const TransferFormats &formats)
{
    QList<Choice> choices{{QString(), FilePage::tr("Recognise by the content")}};
    for (const TransferFormat *format : formats.all()) {
        choices.append({format->id(), format->label()});
    }
    return choices;
}

QString separatorText(const QString &dialect)
{
    return dialect == u"comma"_s       ? FilePage::tr("Comma")
           : dialect == u"semicolon"_s ? FilePage::tr("Semicolon")
           : dialect == u"tab"_s       ? FilePage::tr("Tab")
           : dialect == u"bar"_s       ? FilePage::tr("Vertical bar")
                                       : QString();
}

}  // namespace

FilePage::FilePage(const Desk &desk, ImportRow::Kind kind, QWidget *parent)
    : Form(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_path(new FileEdit(u"path"_s, tr("&File"), desk.prompts,
                          {FileQuestion::Purpose::Open, tr("Choose a file to import"), filtersOf(desk.formats)}))
    , m_format(new ChoiceEdit(u"format"_s, tr("&Type"), choicesOf(desk.formats)))
    , m_facts(new FactsView(3))
{
    setAcceptDrops(true);
    addSection({});
    add(m_path)->require();
    add(m_format)->setWidth(Edit::Width::Full);
    m_facts->setObjectName(u"fileFacts"_s);
    addWidget(m_facts);
    m_facts->hide();
    connect(m_path, &Edit::changed, m_facts, &QWidget::hide);
    connect(m_path, &FileEdit::settled, this, [this] { inspect({}); });
    connect(m_format, &Edit::changed, this, [this] {
        m_facts->hide();
        if (QFileInfo(path()).isFile()) {
            inspect({});
        }
    });
}

Task *FilePage::inspect(std::function<void(const ReadFile &)> then)
{
    if (m_task) {
        m_task->cancel();
    }
    m_task = m_desk.read<ReadFile>(
        this, tr("Looking at %1").arg(QFileInfo(path()).fileName()),
        [&formats = m_desk.formats, path = path(), format = format(), kind = m_kind](Workspace &, Progress &progress) {
            return readFile(formats, path, format, {kind, {}, ReadOptions::Scope::Header, &progress});
        },
        [this, asked = path(), then = std::move(then)](const Result<ReadFile> &read) {
            if (asked != path() || (!read && read.error().kind == Error::Kind::Cancelled)) {
                return;
            }
            if (!read) {
                m_facts->hide();
                showError(read.error());
                return;
            }
            clearErrors();
            show(*read);
            if (then) {
                then(*read);
            }
        });
    return m_task;
}

void FilePage::show(const ReadFile &read)
{
    const TransferFormat *format = m_desk.formats.find(read.format);
    m_facts->clear();
    m_facts->addSection(tr("What the file is"));
    m_facts->addFact(tr("Type"), format ? format->label() : read.format);
    m_facts->addFact(tr("Encoding"), read.file.encoding);
    m_facts->addFact(tr("Size"), QLocale().formattedDataSize(QFileInfo(path()).size()));
    if (!read.file.columns.isEmpty()) {
        m_facts->addFact(tr("Separator"), separatorText(read.file.dialect));
        m_facts->addFact(tr("Columns"), QLocale().toString(read.file.columns.size()));
    }
    if (!read.file.notes.isEmpty()) {
        m_facts->addWide(tr("Notes"), read.file.notes.join(u'\n'));
    }
    m_facts->show();
}

void FilePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().size() == 1 && event->mimeData()->urls().first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void FilePage::dropEvent(QDropEvent *event)
{
    m_path->choose(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

}  // namespace gatehouse
