// SPDX-License-Identifier: Apache-2.0
#include "ui/saml/metadatainput.h"

#include "core/base/wholefile.h"
#include "core/saml/metadatasource.h"
#include "core/saml/samldocuments.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"
#include "ui/transfer/fileedit.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostMetadata = qint64(64) * 1024 * 1024;
const QString fileField = u"metadata"_s;
const QString urlField = u"url"_s;

QString displayNameOf(const SamlEntity &entity, SamlRole role)
{
    return role == SamlRole::IdentityProvider ? entity.identityProvider->displayName : entity.serviceProvider->displayName;
}

}  // namespace

MetadataInput::MetadataInput(const Desk &desk, SamlRole role, const Words &words, Form *form)
    : QObject(form)
    , m_desk(desk)
    , m_role(role)
    , m_form(*form)
    , m_path(new FileEdit(fileField, words.file, desk.prompts,
                          {FileQuestion::Purpose::Open, words.fileTitle, {tr("SAML metadata (*.xml)"), tr("All files (*)")}}))
    , m_url(new TextEdit(urlField, tr("Or the &URL of its metadata")))
    , m_fetch(makeButton(tr("&Fetch"), ButtonKind::Plain, form))
    , m_entityBox(new QWidget(form))
    , m_entities(new QComboBox(m_entityBox))
    , m_found(new MessageBar(form))
{
    addFields(words);
    new MetadataDrop(*this, *form);
    connect(m_path, &Edit::changed, this, &MetadataInput::forget);
    connect(m_path, &FileEdit::settled, this, &MetadataInput::readFile);
    connect(m_fetch, &QPushButton::clicked, this, &MetadataInput::fetch);
    connect(m_url->line(), &QLineEdit::textChanged, this, [this] {
        if (m_field == urlField && !isReading()) {
            m_standing = {};  // that was another address
        }
        const bool empty = m_form.text(urlField).isEmpty();
        m_fetch->setEnabled(!empty && !isReading());
        m_fetch->setToolTip(empty ? tr("Enter a URL first.") : QString());
    });
    connect(m_entities, &QComboBox::activated, this, [this] {
        m_form.clearErrors();
        Q_EMIT chosen(m_entities->currentData().toString());
    });
    m_fetch->setEnabled(false);
    m_fetch->setToolTip(tr("Enter a URL first."));
}

void MetadataInput::addFields(const Words &words)
{
    m_form.addSection({});
    m_form.add(m_path)->setHint(words.fileHint);
    m_url->setPlaceholder(u"https://www.example.com/saml/metadata"_s);
    m_url->setWidth(Edit::Width::Full);
    m_form.add(m_url);
    m_fetch->setObjectName(u"fetchMetadata"_s);
    m_fetch->setIcon(icon(u"globe"));
    m_fetch->setAutoDefault(false);
    m_form.addWidget(m_fetch);
    m_fetch->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_found->setObjectName(u"foundMetadata"_s);
    m_form.addWidget(m_found);
    auto *row = new QHBoxLayout(m_entityBox);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * grid);
    auto *label = makeLabel(words.entity, LabelScale::Body, LabelInk::Text, m_entityBox);
    label->setBuddy(m_entities);
    m_entities->setObjectName(u"entities"_s);
    m_entities->setAccessibleName(words.entityName);
    row->addWidget(label);
    row->addWidget(m_entities, 1);
    m_form.addWidget(m_entityBox);
    m_entityBox->hide();
}

void MetadataInput::choosePath(const QString &path)
{
    m_path->choose(path);
}

int MetadataInput::choices() const
{
    return m_entities->count();
}

void MetadataInput::readFile(const QString &path)
{
    start(tr("Reading %1").arg(QFileInfo(path).fileName()), fileField, {}, [path](Progress &) { return readWhole(path, mostMetadata); });
}

void MetadataInput::fetch()
{
    const QString url = m_form.text(urlField);
    start(tr("Fetching metadata"), urlField, url,
          [&source = m_desk.metadata, url](Progress &progress) { return source.fetch(url, progress); });
}

void MetadataInput::fill(const QVariantMap &values)
{
    takeBack();
    m_filled = values;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        m_before.insert(it.key(), m_form.value(it.key()));
        m_form.edit(it.key())->setValue(it.value());
    }
}

/// What somebody has typed over stays.
void MetadataInput::takeBack()
{
    for (auto it = m_filled.cbegin(); it != m_filled.cend(); ++it) {
        if (m_form.value(it.key()) == it.value()) {
            m_form.edit(it.key())->setValue(m_before.value(it.key()));
        }
    }
    m_filled.clear();
    m_before.clear();
}

Status MetadataInput::standing() const
{
    return isReading() ? fail(Error::Kind::Busy, tr("The metadata is still being read. Wait for it, or cancel it.")) : m_standing;
}

void MetadataInput::forget()
{
    if (m_task) {
        m_task->cancel();
        m_task.clear();
    }
    ++m_reading;
    m_standing = {};
    m_read.clear();
    m_source.clear();
    m_found->clear();
    m_entityBox->hide();
    takeBack();
    Q_EMIT forgotten();
}

void MetadataInput::start(const QString &title, const QString &field, const QString &url,
                          const std::function<Result<QByteArray>(Progress &)> &read)
{
    forget();
    m_form.clearErrors();
    m_field = field;
    m_source = url;
    m_found->showMessage(Tone::Info, tr("%1 …").arg(title), MessageBar::Close::Hidden);
    m_fetch->setEnabled(false);
    m_task = m_desk.read<SamlMetadata>(
        this, title,
        [&documents = m_desk.saml, read](Workspace &, Progress &progress) -> Result<SamlMetadata> {
            const auto document = read(progress);
            return document ? documents.readMetadata(*document) : fail(document);
        },
        [this, reading = m_reading](const Result<SamlMetadata> &metadata) {
            if (reading != m_reading) {
                return;  // something else is wanted meanwhile
            }
            m_task.clear();
            m_fetch->setEnabled(!m_form.text(urlField).isEmpty());
            take(metadata);
        },
        Task::Shown::Yes);
    m_found->setAction(tr("Cancel"), [this] {
        if (m_task) {
            m_task->cancel();
        }
    });
}

void MetadataInput::take(const Result<SamlMetadata> &read)
{
    m_found->clear();
    if (!read) {
        if (read.error().kind != Error::Kind::Cancelled) {
            refuse(read.error());
        }
        return;
    }
    m_read = read->entities;
    listEntities();
    Q_EMIT chosen(m_entities->count() > 1 ? m_entities->currentData().toString() : QString());
}

/// An aggregate has other parties too.
void MetadataInput::listEntities()
{
    m_entities->clear();
    for (const SamlEntity &entity : std::as_const(m_read)) {
        if (plays(entity, m_role)) {
            const QString name = displayNameOf(entity, m_role);
            m_entities->addItem(name.isEmpty() ? entity.entityId : tr("%1 (%2)").arg(name, entity.entityId), entity.entityId);
        }
    }
    m_entityBox->setVisible(m_entities->count() > 1);
}

void MetadataInput::refuse(const Error &error)
{
    Error placed = error;
    placed.field = m_field;
    m_standing = tl::unexpected<Error>(placed);
    m_form.showError(placed);
}

MetadataDrop::MetadataDrop(MetadataInput &input, QWidget &target) : QObject(&input), m_input(input)
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

bool MetadataDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) {
        return QObject::eventFilter(watched, event);
    }
    auto *drop = static_cast<QDropEvent *>(event);  // QDragEnterEvent is one too
    const QList<QUrl> urls = drop->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile()) {
        return QObject::eventFilter(watched, event);
    }
    if (event->type() == QEvent::Drop) {
        m_input.choosePath(urls.first().toLocalFile());
    }
    drop->acceptProposedAction();
    return true;
}

}  // namespace gatehouse
