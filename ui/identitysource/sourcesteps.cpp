// SPDX-License-Identifier: Apache-2.0
#include "ui/identitysource/sourcesteps.h"

#include "core/base/wholefile.h"
#include "core/directories/directoryservice.h"
#include "core/identityproviders/externalproviderservice.h"
#include "core/saml/samldocuments.h"
#include "ui/shell/desk.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/transfer/fileedit.h"

#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostMetadataBytes = qint64(16) * 1024 * 1024;
const QString directoryField = u"directory"_s;
const QString metadataField = u"metadata"_s;
const QString entityField = u"entityId"_s;

}  // namespace

DirectoryChoice::DirectoryChoice(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_directories(DirectoryService(desk.workspace).directories().value_or(QList<Directory>()))
    , m_form(new Form(this))
    , m_message(new MessageBar(this))
{
    QList<Choice> choices;
    for (const Directory &directory : std::as_const(m_directories)) {
        if (!directory.isConnected) {
            choices.append({directory.id.value, tr("%1 · %2", "a domain and its directory").arg(directory.domain, directory.directoryId)});
        }
    }
    m_form->add(new ChoiceEdit(directoryField, tr("&Directory"), choices))->require();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 3 * grid, 0);
    layout->setSpacing(3 * grid);
    layout->addWidget(m_form);
    layout->addWidget(m_message);
    layout->addStretch();
    connect(m_form, &Form::changed, this, &DirectoryChoice::showRemarks);
    showRemarks();
}

Result<Directory::Id> DirectoryChoice::value() const
{
    const Directory::Id chosen{m_form->value(directoryField).toLongLong()};
    return chosen.isValid()
               ? Result<Directory::Id>(chosen)
               : fail(Error::Kind::Invalid, tr("There is no directory that could be connected. Add one first."), directoryField);
}

void DirectoryChoice::showRemarks()
{
    const auto chosen = value();
    if (!chosen) {
        m_message->showMessage(Tone::Warning, chosen.error().message, MessageBar::Close::Hidden);
        return;
    }
    for (const Directory &directory : std::as_const(m_directories)) {
        if (directory.id != *chosen) {
            continue;
        }
        const QStringList obstacles = DirectoryService(m_desk.workspace).obstacles(directory).value_or(QStringList());
        const QStringList remarks = remarksOn(directory);
        if (!obstacles.isEmpty()) {
            m_message->showMessage(Tone::Danger, obstacles.join(u'\n'), MessageBar::Close::Hidden);
        } else if (!remarks.isEmpty()) {
            m_message->showMessage(Tone::Info, remarks.join(u'\n'), MessageBar::Close::Hidden);
        } else {
            m_message->clear();
        }
    }
}

ProviderChoice::ProviderChoice(const Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_form(new Form(this))
{
    FileQuestion question;
    question.title = tr("Choose the metadata of the identity provider");
    question.filters = {tr("Metadata (*.xml)"), tr("All files (*)")};
    m_form->add(new FileEdit(metadataField, tr("&Metadata of the identity provider"), desk.prompts, question))
        ->require()
        ->setHint(tr("The file that the identity provider gives for SAML 2.0."));
    m_form->add(new TextEdit(entityField, tr("&Entity ID")))->setHint(tr("Only where the file has several identity providers."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 3 * grid, 0);
    layout->addWidget(m_form);
    layout->addStretch();
}

Result<NewExternalProvider> ProviderChoice::value() const
{
    if (m_form->text(metadataField).isEmpty()) {
        return fail(Error::Kind::Invalid, tr("Choose the metadata file of the identity provider."), metadataField);
    }
    const auto bytes = readWhole(m_form->text(metadataField), mostMetadataBytes);
    if (!bytes) {
        return fail(bytes.error().kind, bytes.error().message, metadataField);
    }
    const auto metadata = m_desk.saml.readMetadata(*bytes);
    if (!metadata) {
        return fail(metadata.error().kind, metadata.error().message, metadataField);
    }
    const auto read = readProvider(metadata->entities, m_form->text(entityField), m_desk.workspace.clock().now());
    return read ? Result<NewExternalProvider>(read->wanted) : fail(read);
}

}  // namespace gatehouse
