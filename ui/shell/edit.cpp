// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/edit.h"

#include <QEvent>
#include <QFocusEvent>
#include <QWidget>

namespace gatehouse {

Edit::Edit(QString field, QString label) : m_field(std::move(field)), m_label(std::move(label)) {}

Edit *Edit::require()
{
    m_required = true;
    Q_EMIT described();
    return this;
}

Edit *Edit::setHint(const QString &hint)
{
    m_hint = hint;
    Q_EMIT described();
    return this;
}

Edit *Edit::setRule(Rule rule)
{
    m_rule = std::move(rule);
    return this;
}

Edit *Edit::setWidth(Width width)
{
    m_width = width;
    return this;
}

Edit *Edit::lock(const QString &reason)
{
    setLocked();
    widget()->setToolTip(reason);
    return this;
}

Status Edit::verify() const
{
    if (isEmpty()) {
        if (m_required) {
            QString name = m_label;
            return fail(Error::Kind::Invalid, tr("%1 is required.").arg(name.remove(QLatin1Char('&'))), m_field);
        }
        return {};
    }
    return m_rule ? m_rule(value()) : Status();
}

void Edit::watch(QWidget *control)
{
    control->setObjectName(m_field);
    control->installEventFilter(this);
}

bool Edit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            Q_EMIT left();
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace gatehouse
