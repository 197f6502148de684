// SPDX-License-Identifier: Apache-2.0
#include "ui/directories/directorymappingsview.h"

#include "core/directories/directorylookup.h"
#include "core/directories/directorymappingservice.h"
#include "core/directories/directoryservice.h"
#include "models/directories/entrypreviewmodel.h"
#include "ui/applications/expressioncompleter.h"
#include "ui/shell/datatable.h"
#include "ui/shell/edits.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/shell/peers.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// Everything that any mapping may want: what is written next can be shown without asking the directory again.
QList<QByteArray> everyAttribute()
{
    QList<QByteArray> names;
    for (const AttributeExpression &each : directoryExpressions()) {
        if (!names.contains(each.path.toLatin1())) {
            names.append(each.path.toLatin1());
        }
    }
    return names;
}

}  // namespace

DirectoryMappingsView::DirectoryMappingsView(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(new Form(this))
    , m_elsewhere(new MessageBar(this))
    , m_save(makeButton(tr("&Save changes"), ButtonKind::Primary, this))
    , m_discard(makeButton(tr("&Discard changes"), ButtonKind::Plain, this))
    , m_reset(makeButton(tr("Reset to de&fault"), ButtonKind::Plain, this))
    , m_person(new QLineEdit(this))
    , m_read(makeButton(tr("&Read"), ButtonKind::Plain, this))
    , m_readFailure(new MessageBar(this))
    , m_preview(new EntryPreviewModel(this))
{
    setObjectName(u"directoryMappings"_s);
    addFields();
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    parts->setProperty("gap", true);
    parts->addWidget(makeEditor());
    parts->addWidget(makePreview());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 3);
    parts->setSizes({700, 700});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 3 * grid, 0, 0);
    layout->addWidget(parts);
    m_form->setProperty("wantsSaving", true);
    connect(m_form, &Form::changed, this, [this] {
        m_preview->setExpressions(written());
        updateButtons();
    });
    connect(m_save, &QPushButton::clicked, this, &DirectoryMappingsView::save);
    connect(m_discard, &QPushButton::clicked, this, &DirectoryMappingsView::load);
    connect(m_reset, &QPushButton::clicked, this, &DirectoryMappingsView::resetAll);
    connect(m_read, &QPushButton::clicked, this, &DirectoryMappingsView::readEntry);
    connect(m_person, &QLineEdit::returnPressed, this, &DirectoryMappingsView::readEntry);
    connect(m_person, &QLineEdit::textChanged, this, &DirectoryMappingsView::updateButtons);
    refresh();
    load();
}

void DirectoryMappingsView::addFields()
{
    m_form->addSection({});
    for (const MappedAttribute &attribute : mappedAttributes()) {
        auto *edit = new TextEdit(attribute.name,
                                  tr("%1  –  %2", "the name of an attribute, and what it is").arg(attribute.name, attribute.label));
        edit->setPlaceholder(attribute.expression);
        m_form->add(edit)->setHint(tr("Default: %1").arg(attribute.expression))->setRule([name = attribute.name](const QVariant &value) {
            return validateDirectoryMapping(name, value.toString());
        });
        QLineEdit *line = edit->line();
        auto *completer = new ExpressionCompleter(line, directoryExpressions(), tr("Attributes of the directory"));
        QAction *all = line->addAction(icon(u"chevron-down", Tokens::muted), QLineEdit::TrailingPosition);
        all->setToolTip(tr("Insert an attribute of the directory"));
        connect(all, &QAction::triggered, completer, &ExpressionCompleter::offerAll);
    }
}

QWidget *DirectoryMappingsView::makeEditor()
{
    m_save->setObjectName(u"saveDirectoryMappings"_s);
    m_discard->setObjectName(u"discardDirectoryMappings"_s);
    m_reset->setObjectName(u"resetDirectoryMappings"_s);
    m_elsewhere->setObjectName(u"directoryMappingsElsewhere"_s);
    auto *box = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * grid);
    head->addWidget(makeLabel(tr("What users are made from"), LabelScale::Section, LabelInk::Text, box), 1);
    head->addWidget(m_reset);
    head->addWidget(m_discard);
    head->addWidget(m_save);
    auto *explanation = makeLabel(tr("Type $ for the attributes of the directory; attributes and texts can be mixed."), LabelScale::Body,
                                  LabelInk::Muted, box);
    explanation->setWordWrap(true);
    m_form->setContentsMargins(0, 0, 2 * grid, 0);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 2 * grid, 0);
    layout->setSpacing(2 * grid);
    layout->addLayout(head);
    layout->addWidget(explanation);
    layout->addWidget(m_elsewhere);
    layout->addWidget(makeScrollArea(m_form, box), 1);
    return box;
}

QWidget *DirectoryMappingsView::makePreview()
{
    m_person->setObjectName(u"previewPerson"_s);
    m_person->setAccessibleName(tr("Person in the directory"));
    m_person->setPlaceholderText(tr("Name to sign in with, email address or distinguished name"));
    m_read->setObjectName(u"readEntry"_s);
    m_readFailure->setObjectName(u"readFailure"_s);
    auto *box = new QWidget(this);
    auto *table = new DataTable(u"entryPreview"_s, box);
    table->setAccessibleName(tr("What the mappings make of an entry"));
    table->setModel(m_preview);
    table->setBoxed();
    table->setSortingEnabled(false);
    table->emptyState().setContent(u"user"_s, tr("Nobody is read yet"),
                                   tr("Name a person to see what the mappings make of the entry in the directory."));
    connect(m_preview, &QAbstractItemModel::modelReset, table, &DataTable::fitAgain);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * grid);
    head->addWidget(m_person, 1);
    head->addWidget(m_read);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(2 * grid, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(makeLabel(tr("For a person of the directory"), LabelScale::Section, LabelInk::Text, box));
    layout->addLayout(head);
    layout->addWidget(m_readFailure);
    layout->addWidget(table, 1);
    return box;
}

void DirectoryMappingsView::setDirectory(const Directory &directory)
{
    if (directory.id != m_directory.id) {
        m_preview->setEntry({});
        m_readFailure->clear();
    }
    m_directory = directory;
    updateButtons();
}

void DirectoryMappingsView::refresh()
{
    const auto lines = DirectoryMappingService(m_desk.workspace).lines();
    if (!lines) {
        m_elsewhere->showMessage(Tone::Danger, lines.error().message);
        return;
    }
    QMap<QString, QString> present;
    for (const DirectoryMappingLine &line : *lines) {
        present.insert(line.attribute.name, line.expression);
    }
    const bool isNew = present != std::exchange(m_kept, present);
    if (!isNew || m_busy) {
        return;
    }
    if (!m_form->isModified()) {
        load();
    } else {
        m_elsewhere->showMessage(Tone::Warning, tr("The mappings were changed by somebody else meanwhile. Saving replaces them."));
        m_elsewhere->setAction(tr("Show the present ones"), [this] { load(); });
    }
}

void DirectoryMappingsView::load()
{
    QVariantMap values;
    for (const auto &[name, expression] : m_kept.asKeyValueRange()) {
        values.insert(name, expression);
    }
    m_elsewhere->clear();
    m_form->load(values);
    m_preview->setExpressions(m_kept);
    updateButtons();
}

QMap<QString, QString> DirectoryMappingsView::written() const
{
    QMap<QString, QString> all;
    for (const MappedAttribute &attribute : mappedAttributes()) {
        all.insert(attribute.name, m_form->text(attribute.name));
    }
    return all;
}

void DirectoryMappingsView::save()
{
    if (m_busy) {
        return;
    }
    if (!m_form->submit()) {
        markMistake();
        return;
    }
    m_busy = true;
    updateButtons();
    m_desk.submit(
        this, tr("Saving the attribute mappings of the directory"),
        [wanted = written()](Workspace &at, Progress &) { return DirectoryMappingService(at).set(wanted); },
        Done{[this](const Status &status) {
            m_busy = false;
            refresh();
            if (status) {
                load();
            } else {
                m_form->showError(status.error());
                updateButtons();
            }
        }});
}

/// The first wrong one has the keyboard: what is wrong in it is selected, ready to be written anew.
void DirectoryMappingsView::markMistake()
{
    for (const MappedAttribute &attribute : mappedAttributes()) {
        const auto mistake = mistakeIn(attribute, m_form->text(attribute.name));
        if (!mistake) {
            continue;
        }
        auto *line = qobject_cast<QLineEdit *>(m_form->edit(attribute.name)->widget());
        line->setFocus(Qt::OtherFocusReason);
        line->setSelection(int(mistake->offset), int(mistake->length));
        return;
    }
}

/// As a change of what is written, which is saved or discarded like any other.
void DirectoryMappingsView::resetAll()
{
    m_form->clearErrors();
    for (const MappedAttribute &attribute : mappedAttributes()) {
        m_form->edit(attribute.name)->setValue(attribute.expression);
    }
}

void DirectoryMappingsView::readEntry()
{
    if (m_reading) {
        m_reading->cancel();
        return;
    }
    if (!m_read->isEnabled()) {
        return;
    }
    m_readFailure->clear();
    const QString who = m_person->text().trimmed();
    m_reading = m_desk.read<DirectoryEntry>(
        this, tr("Reading %1 from the directory").arg(who),
        [&client = m_desk.peers.directories, directory = m_directory, who](Workspace &at, Progress &progress) -> Result<DirectoryEntry> {
            const auto connection = DirectoryService(at).connection(directory);
            const auto session
                = connection ? client.open(*connection, progress) : Result<std::unique_ptr<DirectorySession>>(fail(connection));
            return session ? findPerson(**session, directory.baseDn, who, everyAttribute(), progress) : fail(session);
        },
        [this](const Result<DirectoryEntry> &entry) {
            m_reading.clear();
            updateButtons();
            if (entry) {
                showEntry(*entry);
            } else if (entry.error().kind != Error::Kind::Cancelled) {
                m_preview->setEntry({});
                m_readFailure->showMessage(Tone::Danger, entry.error().message);
            }
        },
        Task::Shown::Yes);
    updateButtons();
}

void DirectoryMappingsView::showEntry(const DirectoryEntry &entry)
{
    m_readFailure->clear();
    m_preview->setEntry(entry);
}

void DirectoryMappingsView::updateButtons()
{
    const bool modified = m_form->isModified();
    for (QPushButton *button : {m_save, m_discard}) {
        button->setEnabled(modified && !m_busy);
        button->setToolTip(modified ? QString() : tr("Nothing was changed."));
    }
    bool isDefault = true;
    for (const MappedAttribute &attribute : mappedAttributes()) {
        isDefault = isDefault && m_form->text(attribute.name) == attribute.expression;
    }
    m_reset->setEnabled(!isDefault && !m_busy);
    m_reset->setToolTip(isDefault ? tr("These are the default mappings.") : QString());
    const QString against = !m_directory.id.isValid()              ? tr("No directory is connected.")
                            : m_person->text().trimmed().isEmpty() ? tr("Name a person first.")
                                                                   : QString();
    m_read->setText(m_reading ? tr("Cancel") : tr("&Read"));
    m_read->setEnabled(m_reading || against.isEmpty());
    m_read->setToolTip(m_reading ? QString() : against);
}

}  // namespace gatehouse
