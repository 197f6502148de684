// SPDX-License-Identifier: Apache-2.0
#include "ui/policydocuments/policydocumentdialog.h"

#include "ui/policies/codeedit.h"
#include "ui/policies/policycolours.h"
#include "ui/shell/parts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

PolicyDocumentDialog::PolicyDocumentDialog(const PolicyReference &policy, const KnownPolicy &known, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"policyDocumentDialog"_s);
    setWindowTitle(tr("Document of %1").arg(policy.title()));
    resize(190 * grid, 160 * grid);
    const QString version = known.version.isEmpty() ? tr("version not known") : known.version;
    const QString from
        = known.source == KnownPolicy::Source::Imported ? tr("Imported, %1").arg(version) : tr("Comes with Gatehouse, %1").arg(version);
    auto *code = new CodeEdit(this);
    new PolicyColours(code->document());
    code->setObjectName(u"policyDocument"_s);
    code->setAccessibleName(windowTitle());
    code->setReadOnly(true);
    code->setContent(known.document);
    auto *name = makeLabel(policy.text, LabelScale::Body, LabelInk::Muted, this);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * grid, 5 * grid, 5 * grid, 4 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(makeLabel(policy.title(), LabelScale::Title, LabelInk::Text, this));
    layout->addWidget(name);
    layout->addWidget(makeLabel(from, LabelScale::Body, LabelInk::Text, this));
    layout->addWidget(code, 1);
    layout->addWidget(buttons);
}

}  // namespace gatehouse
