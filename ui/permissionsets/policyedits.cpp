// SPDX-License-Identifier: Apache-2.0
#include "ui/permissionsets/policyedits.h"

#include "core/policydocuments/policydocumentstore.h"
#include "models/policies/managedpolicymodel.h"
#include "ui/picking/recordpicker.h"
#include "ui/policies/codeedit.h"
#include "ui/policies/policyeditor.h"
#include "ui/policies/workspacepolicies.h"
#include "ui/shell/datatable.h"
#include "ui/shell/parts.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int editorHeight = 90 * grid;

PickSource catalogue(ManagedPolicyModel *model, qsizetype most)
{
    PickSource source;
    source.model = model;
    source.filter = [model](const QString &text) { model->setFilter(text); };
    source.name = [model](qint64 id) { return model->nameOf(id); };
    source.placeholder = ManagedPoliciesEdit::tr("Filter by name or purpose, or paste an ARN");
    source.nothing = ManagedPoliciesEdit::tr("There is no managed policy to pick");
    source.iconName = u"policy"_s;
    source.hiddenAtFirst = {1, 3, 4};
    source.most = most;
    return source;
}

}  // namespace

ManagedPoliciesEdit::ManagedPoliciesEdit(QString field, QString label, const Desk &desk, qsizetype most)
    : Edit(std::move(field), std::move(label))
    , m_model(new ManagedPolicyModel(desk.knowledge))
    , m_picker(new RecordPicker(u"managedPolicies"_s, catalogue(m_model, most)))
{
    setWidth(Width::Full);
    m_picker->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    watch(m_picker);
    connect(m_picker, &RecordPicker::picksChanged, this, &Edit::changed);
    const auto readImported = [this, &desk] {
        if (const auto versions = PolicyDocumentStore(desk.workspace.database()).versions()) {
            m_model->setImported(*versions);
        }
    };
    readImported();
    connect(&desk.workspace, &Workspace::changed, this, [readImported](Rooms rooms) {
        if (rooms & Room::Policies) {
            readImported();
        }
    });
}

QWidget *ManagedPoliciesEdit::widget() const
{
    return m_picker;
}

QVariant ManagedPoliciesEdit::value() const
{
    QStringList arns;
    const QList<qint64> picks = m_picker->picks();
    for (const qint64 id : picks) {
        arns.append(m_model->arnOf(id));
    }
    return arns;
}

void ManagedPoliciesEdit::setValue(const QVariant &value)
{
    QList<qint64> ids;
    const QStringList arns = value.toStringList();
    for (const QString &arn : arns) {
        ids.append(m_model->idOf(arn));
    }
    m_picker->setPicks(ids);
}

void ManagedPoliciesEdit::setLocked()
{
    m_picker->setEnabled(false);
}

PolicyDocumentEdit::PolicyDocumentEdit(QString field, QString label, const Desk &desk)
    : Edit(std::move(field), std::move(label))
    , m_editor(new PolicyEditor(desk.knowledge))
{
    setWidth(Width::Full);
    followWorkspace(*m_editor, desk);
    m_editor->setMinimumHeight(editorHeight);
    m_editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    watch(m_editor);
    m_editor->edit().installEventFilter(this);  // it has the keyboard, not the frame around it
    connect(m_editor, &PolicyEditor::changed, this, &Edit::changed);
}

QWidget *PolicyDocumentEdit::widget() const
{
    return m_editor;
}

QVariant PolicyDocumentEdit::value() const
{
    return m_editor->text();
}

void PolicyDocumentEdit::setValue(const QVariant &value)
{
    m_editor->setText(value.toString());
}

void PolicyDocumentEdit::setLocked()
{
    m_editor->setReadOnly(true);
}

}  // namespace gatehouse
