// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/mappingsview.h"

#include "core/applications/applicationservice.h"
#include "models/applications/mappingpreviewmodel.h"
#include "ui/applications/applicationforms.h"
#include "ui/applications/mappingsedit.h"
#include "ui/picking/recordchooser.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/users/userpicking.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

MappingsView::MappingsView(const Desk &desk, QWidget *parent)
    : QStackedWidget(parent)
    , m_desk(desk)
    , m_none(new EmptyState(this))
    , m_form(new Form(this))
    , m_elsewhere(new MessageBar(this))
    , m_save(makeButton(tr("&Save changes"), ButtonKind::Primary, this))
    , m_discard(makeButton(tr("D&iscard changes"), ButtonKind::Plain, this))
    , m_person(new RecordChooser(u"mappingPerson"_s, tr("Person"), tr("Choose a person"), usersToPick(desk), this))
    , m_preview(new MappingPreviewModel(desk.workspace, this))
{
    setObjectName(u"mappingsView"_s);
    m_none->setContent(u"tag"_s, tr("No attribute mappings"), tr("An integrated application reads users and groups itself."));
    m_form->setProperty("wantsSaving", true);
    addFields(*m_form, ApplicationPart::Mappings);
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    parts->setProperty("gap", true);
    parts->addWidget(makeEditor());
    parts->addWidget(makePreview());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setSizes({900, 600});
    addWidget(parts);
    addWidget(m_none);
    connect(m_form, &Form::changed, this, [this] {
        m_preview->setMappings(MappingsEdit::mappingsOf(m_form->value(u"mappings"_s)));
        updateButtons();
    });
    connect(m_save, &QPushButton::clicked, this, &MappingsView::save);
    connect(m_discard, &QPushButton::clicked, this, [this] { load(m_application); });
    connect(m_person, &RecordChooser::chosenChanged, this, [this](qint64 id) { m_preview->setUser({id}); });
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & (Room::Users | Room::Groups)) {
            m_preview->setUser({m_person->chosen()});
        }
    });
}

QWidget *MappingsView::makeEditor()
{
    m_save->setObjectName(u"saveMappings"_s);
    m_discard->setObjectName(u"discardMappings"_s);
    m_elsewhere->setObjectName(u"mappingsElsewhere"_s);
    auto *box = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * grid);
    head->addWidget(makeLabel(tr("What the application is told"), LabelScale::Section, LabelInk::Text, box), 1);
    head->addWidget(m_discard);
    head->addWidget(m_save);
    m_form->setContentsMargins(0, 0, 2 * grid, 0);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addLayout(head);
    layout->addWidget(m_elsewhere);
    layout->addWidget(makeScrollArea(m_form, box), 1);
    return box;
}

QWidget *MappingsView::makePreview()
{
    auto *box = new QWidget(this);
    auto *table = new DataTable(u"mappingPreview"_s, box);
    table->setAccessibleName(tr("What the mappings come to for a person"));
    table->setModel(m_preview);
    table->setBoxed();
    table->setSortingEnabled(false);
    table->emptyState().setContent(u"user"_s, tr("Nobody is chosen"), tr("Choose a person to see what the application would be told."));
    connect(m_preview, &QAbstractItemModel::modelReset, table, &DataTable::fitAgain);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("For a person"), LabelScale::Section, LabelInk::Text, box), 1);
    head->addWidget(m_person);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addLayout(head);
    layout->addWidget(table, 1);
    return box;
}

/// What was changed elsewhere is shown at once, unless something is being written here.
void MappingsView::setApplication(const Application &application)
{
    setCurrentIndex(application.isFederated() ? 0 : 1);
    const bool another = application.id != m_application.id;
    if (m_busy && !another) {
        return;
    }
    if (another || !m_form->isModified()) {
        load(application);
    } else if (application.mappings != m_application.mappings) {
        m_elsewhere->showMessage(Tone::Warning, tr("The mappings were changed by somebody else meanwhile. Saving replaces them."));
        m_elsewhere->setAction(tr("Show the present ones"), [this, application] { load(application); });
        m_application = application;
    } else {
        m_application = application;
    }
}

void MappingsView::choosePerson(User::Id user)
{
    m_person->choose(user.value);
}

void MappingsView::load(const Application &application)
{
    m_application = application;
    m_elsewhere->clear();
    loadFields(*m_form, ApplicationPart::Mappings, application);
    m_preview->setMappings(application.mappings);
    updateButtons();
}

void MappingsView::save()
{
    if (m_busy || !m_form->submit()) {
        return;
    }
    Application wanted = m_application;
    takeFields(*m_form, ApplicationPart::Mappings, wanted);
    m_busy = true;
    updateButtons();
    m_desk.submit(
        this, tr("Saving the attribute mappings of %1").arg(wanted.name),
        [wanted](Workspace &at, Progress &) { return ApplicationService(at).update(wanted); }, Done{[this](const Status &status) {
            m_busy = false;
            const auto present = ApplicationService(m_desk.workspace).application(m_application.id);
            if (status && present) {
                load(*present);
                return;
            }
            m_form->showError(status ? present.error() : status.error());
            updateButtons();
        }});
}

void MappingsView::updateButtons()
{
    const bool modified = m_form->isModified();
    for (QPushButton *button : {m_save, m_discard}) {
        button->setEnabled(modified && !m_busy);
        button->setToolTip(modified ? QString() : tr("Nothing was changed."));
    }
}

}  // namespace gatehouse
