// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/movedialog.h"

#include "core/accounts/unitstore.h"
#include "ui/accounts/unitedit.h"
#include "ui/shell/form.h"
#include "ui/shell/parts.h"

#include <QLabel>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString targetField = u"parent"_s;

Form *makeForm(const Desk &desk, const TreeSelection &selection)
{
    auto *form = new Form;
    form->add(new UnitEdit(targetField, MoveDialog::tr("Move &to"), desk, selection.units))->require();
    return form;
}

}  // namespace

MoveDialog::MoveDialog(const Desk &desk, const TreeSelection &selection, QWidget *parent)
    : FormDialog(tr("Move"), makeForm(desk, selection), tr("&Move"), parent)
    , m_desk(desk)
    , m_selection(selection)
    , m_consequence(makeLabel(QString(), LabelScale::Body, LabelInk::Muted, this))
{
    setObjectName(u"moveDialog"_s);
    setIntroduction(tr("Who may sign in to an account does not depend on where it is. The service control policies of its new place hold "
                       "for it."));
    m_consequence->setObjectName(u"consequence"_s);
    m_consequence->setWordWrap(true);
    form().addWidget(m_consequence);
    const auto root = UnitStore(desk.workspace.database()).root();
    form().load({{targetField, root && *root ? (*root)->id.value : 0}});
    connect(&form(), &Form::changed, this, &MoveDialog::showConsequence);
    setSubmit([this](Done done) {
        const Unit::Id target{form().value(targetField).toLongLong()};
        m_desk.submit(
            this, tr("Moving"),
            [selection = m_selection, target](Workspace &at, Progress &) { return OrganizationService(at).move(selection, target); },
            std::move(done));
    });
    form().edit(targetField)->widget()->setFocus();
    showConsequence();
}

void MoveDialog::showConsequence()
{
    const Unit::Id target{form().value(targetField).toLongLong()};
    if (!target.isValid()) {
        m_consequence->clear();
        return;
    }
    m_desk.read<MoveConsequence>(
        this, {},
        [selection = m_selection, target](Workspace &at, Progress &) {
            return OrganizationService(at).consequenceOfMove(selection, target);
        },
        [this](const Result<MoveConsequence> &found) {
            if (!found) {
                m_consequence->setText(found.error().message);
                return;
            }
            const QString accounts = tr("%Ln account(s)", nullptr, int(found->accounts));
            const QString units = tr("%Ln organizational unit(s)", nullptr, int(found->units));
            m_consequence->setText(found->units > 0 ? tr("%1 and %2 move to %3.").arg(units, accounts, found->target)
                                                    : tr("%1 moves to %2.").arg(accounts, found->target));
        });
}

}  // namespace gatehouse
