// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/unitdialog.h"

#include "core/accounts/unitservice.h"
#include "ui/accounts/unitedit.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString nameField = u"name"_s;
const QString parentField = u"parent"_s;

Form *makeForm(const Desk &desk, bool isNew)
{
    auto *form = new Form;
    form->add(new TextEdit(nameField, UnitDialog::tr("&Name")))->require()->setRule([](const QVariant &value) {
        Unit unit;
        unit.name = value.toString();
        return validate(unit);
    });
    if (isNew) {
        form->add(new UnitEdit(parentField, UnitDialog::tr("&In"), desk))->require();
    }
    return form;
}

}  // namespace

UnitDialog::UnitDialog(const Desk &desk, const Unit &unit, QWidget *parent)
    : FormDialog(unit.id.isValid() ? tr("Rename organizational unit") : tr("Create organizational unit"),
                 makeForm(desk, !unit.id.isValid()), unit.id.isValid() ? tr("&Rename") : tr("&Create organizational unit"), parent)
    , m_desk(desk)
    , m_unit(unit)
{
    setObjectName(u"unitDialog"_s);
    if (!unit.id.isValid()) {
        setIntroduction(tr("Organizational units sort accounts, up to %1 levels deep.").arg(Unit::deepest));
    }
    QVariantMap values{{nameField, unit.name}};
    if (form().has(parentField)) {
        const auto root = UnitStore(desk.workspace.database()).root();
        const bool hasRoot = root && *root;
        values.insert(parentField, unit.parent.isValid() || !hasRoot ? unit.parent.value : (*root)->id.value);
    }
    form().load(values);
    setSubmit([this](Done done) { save(std::move(done)); });
    form().edit(nameField)->widget()->setFocus();
}

void UnitDialog::save(Done done)
{
    const QString name = form().text(nameField);
    if (m_unit.id.isValid()) {
        m_desk.submit(
            this, tr("Renaming %1").arg(m_unit.name),
            [unit = m_unit, name](Workspace &at, Progress &) { return UnitService(at).rename(unit.id, name, unit.updatedAt); },
            std::move(done));
        return;
    }
    const Unit::Id parent{form().value(parentField).toLongLong()};
    m_desk.write<Unit::Id>(
        this, tr("Creating %1").arg(name), [name, parent](Workspace &at, Progress &) { return UnitService(at).create(name, parent); },
        [this, done = std::move(done)](const Result<Unit::Id> &created) {
            m_unit.id = created.value_or(Unit::Id());
            done(created ? Status() : fail(created));
        });
}

}  // namespace gatehouse
