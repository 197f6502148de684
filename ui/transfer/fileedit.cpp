// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/fileedit.h"

#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QUrl>

#include <chrono>

namespace gatehouse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

}  // namespace

FileEdit::FileEdit(QString field, QString label, Prompts &prompts, FileQuestion question)
    : Edit(std::move(field), std::move(label))
    , m_prompts(prompts)
    , m_question(std::move(question))
    , m_box(new QWidget)
    , m_line(new QLineEdit(m_box))
{
    setWidth(Width::Full);
    auto *choose = makeButton(tr("&Browse…"), ButtonKind::Plain, m_box);
    choose->setObjectName(u"browse"_s);
    choose->setIcon(icon(u"folder"));
    choose->setAutoDefault(false);
    choose->setAccessibleDescription(m_question.title);
    auto *layout = new QHBoxLayout(m_box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_line, 1);
    layout->addWidget(choose);
    m_box->setFocusProxy(m_line);
    QString spoken = this->label();
    m_line->setAccessibleName(spoken.remove(u'&'));
    watch(m_line);
    m_box->setObjectName(this->field() + u"Box"_s);
    if (m_question.purpose != FileQuestion::Purpose::Save) {
        m_line->setPlaceholderText(m_question.purpose == FileQuestion::Purpose::Folder ? tr("Type a path, or drop a folder or a file here")
                                                                                       : tr("Type a path, or drop a file here"));
        for (QWidget *target : {static_cast<QWidget *>(m_line), m_box}) {
            target->setAcceptDrops(true);
        }
        m_box->installEventFilter(this);
        setRule([this](const QVariant &path) { return exists(path.toString()); });
    }
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &FileEdit::settle);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_pause.start();
        Q_EMIT changed();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &Edit::left);
    connect(this, &Edit::left, this, [this] {
        if (m_pause.isActive()) {
            settle();
        }
    });
    connect(choose, &QPushButton::clicked, this, &FileEdit::browse);
}

QVariant FileEdit::value() const
{
    return QDir::fromNativeSeparators(m_line->text().trimmed());
}

void FileEdit::setValue(const QVariant &value)
{
    m_line->setText(QDir::toNativeSeparators(value.toString()));
}

void FileEdit::setLocked()
{
    m_box->setEnabled(false);
}

void FileEdit::choose(const QString &path)
{
    setValue(path);
    settle();
}

void FileEdit::settle()
{
    m_pause.stop();
    if (!isEmpty() && verify()) {
        Q_EMIT settled(value().toString());
    }
}

Status FileEdit::exists(const QString &path) const
{
    const QFileInfo file(path);
    if (m_question.purpose == FileQuestion::Purpose::Folder) {
        return file.exists() ? Status() : fail(Error::Kind::NotFound, tr("There is neither a folder nor a file at this path."), field());
    }
    return file.isFile()  ? Status()
           : file.isDir() ? fail(Error::Kind::Invalid, tr("This is a folder. A file is wanted here."), field())
                          : fail(Error::Kind::NotFound, tr("There is no file at this path."), field());
}

/// Begins where the path leads that stands there.
void FileEdit::browse()
{
    FileQuestion question = m_question;
    if (!isEmpty()) {
        question.suggestedName = value().toString();
    }
    m_prompts.chooseFile(m_box, question, [edit = QPointer<FileEdit>(this)](const QString &path) {
        if (edit) {
            edit->choose(path);
        }
    });
}

bool FileEdit::eventFilter(QObject *watched, QEvent *event)
{
    const bool opens = m_question.purpose != FileQuestion::Purpose::Save;
    if (opens && (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove)) {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (!droppedFile(*drag->mimeData()).isEmpty()) {
            drag->acceptProposedAction();
            return true;
        }
    }
    if (opens && event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (const QString path = droppedFile(*drop->mimeData()); !path.isEmpty()) {
            choose(path);
            drop->acceptProposedAction();
            return true;
        }
    }
    return Edit::eventFilter(watched, event);
}

}  // namespace gatehouse
