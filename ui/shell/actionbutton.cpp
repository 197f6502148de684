// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actionbutton.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QPushButton>

namespace gatehouse {

using namespace Qt::StringLiterals;

QPushButton *makeActionButton(QAction *action, ButtonKind kind, QWidget *parent)
{
    auto *button = makeButton(action->text(), kind, parent);
    button->setObjectName(action->objectName() + u"Button"_s);
    const auto follow = [action, button, kind] {
        const QString name = action->icon().name();
        button->setText(action->text());
        button->setIcon(kind == ButtonKind::Primary && action->isEnabled() ? icon(name, Tokens::onAccent) : action->icon());
        button->setToolTip(action->toolTip());
        button->setAccessibleDescription(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

}  // namespace gatehouse
