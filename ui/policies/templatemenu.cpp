// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/templatemenu.h"

#include "core/policies/templates.h"

#include <QAction>

#include <optional>

namespace gatehouse {

namespace {

/// A boundary is written like an identity policy.
PolicyKind writtenLike(PolicyKind kind)
{
    return kind == PolicyKind::Boundary ? PolicyKind::Identity : kind;
}

}  // namespace

TemplateMenu::TemplateMenu(QWidget *parent) : QMenu(parent)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &TemplateMenu::fill);
}

void TemplateMenu::fill()
{
    clear();
    std::optional<PolicyTemplate::Group> group;
    const auto all = policyTemplates();
    for (const PolicyTemplate &one : all) {
        if (writtenLike(one.kind) != writtenLike(m_kind)) {
            continue;
        }
        if (group != one.group) {
            group = one.group;
            addSection(titleOf(one.group));
        }
        QAction *action = addAction(one.title, this, [this, text = one.text] { Q_EMIT chosen(text); });
        action->setObjectName(one.id);
        action->setToolTip(one.purpose);
        action->setStatusTip(one.purpose);
    }
    if (isEmpty()) {
        addAction(tr("There are no examples of this kind of policy."))->setEnabled(false);
    }
}

}  // namespace gatehouse
