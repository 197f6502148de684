// SPDX-License-Identifier: Apache-2.0
#include "ui/directories/directorystep.h"

#include "core/directories/directoryservice.h"
#include "models/directories/directorylistmodel.h"
#include "ui/directories/connectiontestview.h"
#include "ui/directories/directorydialog.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableHeight = 42 * grid;

}  // namespace

DirectoryStep::DirectoryStep(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new DirectoryListModel(desk.workspace, this))
    , m_table(new DataTable(u"knownDirectories"_s, this))
    , m_add(makeButton(tr("&Add a directory…"), ButtonKind::Plain, this))
    , m_edit(makeButton(tr("Edit s&ettings…"), ButtonKind::Plain, this))
    , m_about(new MessageBar(this))
    , m_test(new ConnectionTestView(desk, this))
    , m_anyway(new QCheckBox(tr("&Connect it although it can't be reached from this computer"), this))
{
    setObjectName(u"directoryStep"_s);
    m_add->setObjectName(u"addDirectory"_s);
    m_edit->setObjectName(u"editDirectory"_s);
    m_about->setObjectName(u"aboutDirectory"_s);
    m_anyway->setObjectName(u"connectAnyway"_s);
    m_table->setAccessibleName(tr("Known directories"));
    m_table->setModel(m_model);
    m_table->setHiddenAtFirst({3, 4});  // Region and directory ID: what is tried has the room
    m_table->setBoxed();
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFixedHeight(tableHeight);
    m_table->emptyState().setContent(u"identity-source"_s, tr("No directory is known yet"),
                                     tr("Set one up in AWS Directory Service, then add it here."));
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * grid);
    head->addWidget(makeLabel(tr("Directories"), LabelScale::Section, LabelInk::Text, this), 1);
    head->addWidget(m_edit);
    head->addWidget(m_add);
    auto *below = new QWidget(this);
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->setSpacing(2 * grid);
    belowLayout->addWidget(m_test);
    belowLayout->addWidget(m_anyway);
    belowLayout->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addLayout(head);
    layout->addWidget(m_table);
    layout->addWidget(m_about);
    layout->addWidget(makeScrollArea(below, this), 1);
    m_test->setSource([this]() -> Result<ConnectionTestView::Source> {
        return [directory = m_shown](Workspace &at) { return DirectoryService(at).connection(directory); };
    });
    connect(m_table, &DataTable::selectionCountChanged, this, &DirectoryStep::showChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DirectoryStep::showChosen);
    connect(m_add, &QPushButton::clicked, this, [this] { openDialog({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { openDialog(chosen()); });
    connect(m_test, &ConnectionTestView::changed, this, [this] {
        updateButtons();
        Q_EMIT changed();
    });
    connect(m_anyway, &QCheckBox::toggled, this, &DirectoryStep::changed);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & (Room::IdentitySource | Room::Secrets | Room::Settings | Room::Accounts)) {
            refresh();
        }
    });
    refresh();
    if (m_model->rowCount() == 1) {
        m_table->selectRow(0);
    }
    updateButtons();
}

std::optional<Directory> DirectoryStep::chosen() const
{
    const QList<qint64> rows = m_table->selectedIds();
    return rows.size() == 1 ? std::optional(m_model->lines().at(qsizetype(rows.first()) - 1).directory) : std::nullopt;
}

QStringList DirectoryStep::obstacles() const
{
    const QList<qint64> rows = m_table->selectedIds();
    return rows.size() == 1 ? m_model->lines().at(qsizetype(rows.first()) - 1).obstacles : QStringList();
}

Result<Directory::Id> DirectoryStep::value() const
{
    const auto directory = chosen();
    if (!directory) {
        return fail(Error::Kind::Invalid, m_model->rowCount() == 0 ? tr("Add a directory first.") : tr("Choose a directory."),
                    u"directory"_s);
    }
    if (const QStringList against = obstacles(); !against.isEmpty()) {
        return fail(Error::Kind::Forbidden, against.first(), u"directory"_s);
    }
    if (m_test->isBusy() || !m_test->test()) {
        return fail(Error::Kind::Invalid, m_test->isBusy() ? tr("The connection is being tested.") : tr("Test the connection first."),
                    u"directory"_s);
    }
    if (!m_test->test()->hasPassed() && !m_anyway->isChecked()) {
        return fail(Error::Kind::Invalid,
                    tr("The directory can't be reached. Correct its settings and test again, or tick below that it is connected although "
                       "it can't be "
                       "reached from this computer."),
                    u"directory"_s);
    }
    return directory->id;
}

void DirectoryStep::choose(Directory::Id id)
{
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_table->selectRow(row);
    }
}

/// The rows are made anew; the chosen one stays chosen.
void DirectoryStep::refresh()
{
    const Directory::Id before = m_shown.id;
    if (const auto done = m_model->refresh(); !done) {
        m_about->showMessage(Tone::Danger, done.error().message);
        return;
    }
    m_table->fitAgain();
    choose(before);
    showChosen();
}

void DirectoryStep::showChosen()
{
    const Directory now = chosen().value_or(Directory());
    if (now != m_shown) {
        m_shown = now;
        m_anyway->setChecked(false);
        m_test->clear();
    }
    const QStringList against = obstacles();
    const QStringList all = m_shown.id.isValid() ? against + remarksOn(m_shown) : QStringList();
    if (all.isEmpty()) {
        m_about->clear();
    } else {
        m_about->showMessage(against.isEmpty() ? Tone::Info : Tone::Warning, all.join(u'\n'), MessageBar::Close::Hidden);
    }
    updateButtons();
    Q_EMIT changed();
}

void DirectoryStep::updateButtons()
{
    const bool isOne = m_shown.id.isValid();
    m_edit->setEnabled(isOne);
    m_edit->setToolTip(isOne ? QString() : tr("Choose a directory first."));
    m_test->setRefusal(isOne ? QString() : tr("Choose a directory first."));
    m_anyway->setVisible(m_test->test() && !m_test->test()->hasPassed());
}

void DirectoryStep::openDialog(const std::optional<Directory> &directory)
{
    auto *dialog = directory ? new DirectoryDialog(m_desk, *directory, this) : new DirectoryDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DirectoryDialog::saved, this, [this](Directory::Id id) {
        refresh();
        choose(id);
    });
    connect(dialog, &DirectoryDialog::pageRequested, this, &DirectoryStep::pageRequested);
    dialog->open();
}

}  // namespace gatehouse
