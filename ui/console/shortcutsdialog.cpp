// SPDX-License-Identifier: Apache-2.0
#include "ui/console/shortcutsdialog.h"

#include "ui/shell/factsview.h"
#include "ui/shell/parts.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

void addSection(FactsView &facts, const QString &title, const QList<Shortcut> &shortcuts)
{
    facts.addSection(title);
    for (const Shortcut &shortcut : shortcuts) {
        facts.addFact(shortcut.what, shortcut.keys);
    }
}

}  // namespace

QList<Shortcut> shortcutsOf(const QWidget &widget)
{
    QList<Shortcut> found;
    const auto actions = widget.actions();
    for (const QAction *action : actions) {
        const QString text = action->text().remove(u'&').remove(u'…');
        if (!action->shortcut().isEmpty() && !text.isEmpty()) {
            found.append({text, textOf(action->shortcut())});
        }
    }
    const auto shortcuts = widget.findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QShortcut *shortcut : shortcuts) {
        if (!shortcut->whatsThis().isEmpty()) {
            found.append({shortcut->whatsThis(), textOf(shortcut->key())});
        }
    }
    return found;
}

ShortcutsDialog::ShortcutsDialog(const QWidget &window, const QWidget *page, const QString &pageTitle, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *facts = new FactsView;
    addSection(*facts, tr("Everywhere"), shortcutsOf(window));
    if (page) {
        addSection(*facts, tr("On the page “%1”").arg(pageTitle), shortcutsOf(*page));
    }
    addSection(*facts, tr("In a list"),
               {{tr("Open the row"), textOf(Qt::Key_Return)},
                {tr("Copy the selected rows"), textOf(QKeySequence::Copy)},
                {tr("Select all rows"), textOf(QKeySequence::SelectAll)}});
    auto *close = makeButton(tr("Close"), ButtonKind::Primary, this);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * grid, 5 * grid, 5 * grid, 4 * grid);
    layout->setSpacing(3 * grid);
    layout->addWidget(makeLabel(windowTitle(), LabelScale::Title, LabelInk::Text, this));
    layout->addWidget(makeScrollArea(facts, this), 1);
    layout->addLayout(buttons);
    resize(680, 640);
}

}  // namespace gatehouse
