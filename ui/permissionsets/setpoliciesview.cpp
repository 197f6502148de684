// SPDX-License-Identifier: Apache-2.0
#include "ui/permissionsets/setpoliciesview.h"

#include "core/policies/managedpolicies.h"
#include "core/policydocuments/knownpolicies.h"
#include "ui/policies/codeedit.h"
#include "ui/policies/policycolours.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int inlineHeight = 40 * grid;

}  // namespace

SetPoliciesView::SetPoliciesView(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_inline(new CodeEdit(this))
    , m_noInline(makeLabel(tr("None."), LabelScale::Body, LabelInk::Muted, this))
    , m_import(makeButton(tr("Import documents…"), ButtonKind::Plain, this))
{
    setObjectName(u"setPolicies"_s);
    auto *attached = new QVBoxLayout;
    attached->setSpacing(grid);
    m_aws = addPart(attached, tr("AWS managed policies"), SetPart::AwsPolicies, u"editAwsPolicies"_s);
    m_customer = addPart(attached, tr("Customer managed policies"), SetPart::CustomerPolicies, u"editCustomerPolicies"_s);
    attached->addWidget(makeLabel(tr("Permissions boundary"), LabelScale::Section, LabelInk::Text, this));
    m_boundary = new QVBoxLayout;
    attached->addLayout(m_boundary);
    attached->addWidget(m_import, 0, Qt::AlignLeading);
    attached->addStretch();
    m_import->setObjectName(u"importDocuments"_s);
    m_import->setIcon(icon(u"import"));
    connect(m_import, &QPushButton::clicked, this, &SetPoliciesView::importRequested);
    auto *own = new QVBoxLayout;
    own->setSpacing(grid);
    addPart(own, tr("Inline policy"), SetPart::InlinePolicy, u"editInlinePolicy"_s);
    own->addWidget(m_noInline);
    own->addWidget(m_inline, 1);
    own->addStretch();
    new PolicyColours(m_inline->document());
    m_inline->setObjectName(u"setInlinePolicy"_s);
    m_inline->setAccessibleName(tr("Inline policy"));
    m_inline->setReadOnly(true);
    m_inline->setMinimumHeight(inlineHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6 * grid);
    layout->addLayout(attached, 1);
    layout->addLayout(own, 1);
}

QVBoxLayout *SetPoliciesView::addPart(QVBoxLayout *column, const QString &title, SetPart part, const QString &name)
{
    auto *edit = new QToolButton(this);
    edit->setObjectName(name);
    edit->setText(tr("Edit…"));
    edit->setIcon(icon(u"edit"));
    edit->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    edit->setAccessibleName(tr("Edit: %1").arg(title));
    connect(edit, &QToolButton::clicked, this, [this, part] { Q_EMIT editRequested(part); });
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(title, LabelScale::Section, LabelInk::Text, this), 1);
    head->addWidget(edit);
    column->addLayout(head);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(0, 0, 0, 2 * grid);
    content->setSpacing(grid);
    column->addLayout(content);
    return content;
}

QWidget *SetPoliciesView::makeRow(const PolicyReference &policy, const QString &text, bool known)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    auto *label = makeLabel(text, LabelScale::Body, LabelInk::Text, row);
    label->setWordWrap(true);
    label->setToolTip(policy.text);
    layout->addWidget(label, 1);
    if (!known) {
        layout->addWidget(makeLabel(tr("Document not known here"), LabelScale::Body, LabelInk::Muted, row));
        return row;
    }
    auto *show = new QToolButton(row);
    show->setObjectName(u"showDocument"_s);
    show->setText(tr("Document…"));
    show->setIcon(icon(u"file"));
    show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    show->setAccessibleName(tr("Document of %1").arg(policy.title()));
    connect(show, &QToolButton::clicked, this, [this, policy] { Q_EMIT documentRequested(policy); });
    layout->addWidget(show);
    return row;
}

bool SetPoliciesView::fill(QVBoxLayout *layout, const QList<PolicyReference> &policies, const ManagedPolicies &catalogue)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const KnownPolicies documents(m_desk.workspace.database(), catalogue);
    bool isOneUnknown = false;
    for (const PolicyReference &policy : policies) {
        const ManagedPolicy *listed = policy.isAwsManaged() ? catalogue.find(policy.text) : nullptr;
        const bool known = documents.find(policy).has_value();
        layout->addWidget(makeRow(policy, listed ? tr("%1 – %2").arg(policy.title(), listed->purpose) : policy.title(), known));
        isOneUnknown = isOneUnknown || !known;
    }
    if (policies.isEmpty()) {
        layout->addWidget(makeLabel(tr("None."), LabelScale::Body, LabelInk::Muted, this));
    }
    return isOneUnknown;
}

void SetPoliciesView::showSet(const PermissionSet &set)
{
    const ManagedPolicies catalogue(m_desk.knowledge);
    QList<PolicyReference> ofAws;
    QList<PolicyReference> ofCustomer;
    for (const PolicyReference &policy : set.policies) {
        (policy.isAwsManaged() ? ofAws : ofCustomer).append(policy);
    }
    const bool aws = fill(m_aws, ofAws, catalogue);
    const bool customer = fill(m_customer, ofCustomer, catalogue);
    const bool boundary
        = fill(m_boundary, set.boundary.isEmpty() ? QList<PolicyReference>() : QList<PolicyReference>{set.boundary}, catalogue);
    m_import->setVisible(aws || customer || boundary);
    const bool some = !set.inlinePolicy.isEmpty();
    m_inline->setVisible(some);
    m_noInline->setVisible(!some);
    m_inline->setContent(set.inlinePolicy);
}

}  // namespace gatehouse
