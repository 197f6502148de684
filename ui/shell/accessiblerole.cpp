// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace gatehouse {

namespace {

constexpr const char *property = "accessibleRole";

QAccessibleInterface *make(const QString &, QObject *object)
{
    const QVariant role = object->property(property);
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

}  // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(property, int(role));
}

}  // namespace gatehouse
