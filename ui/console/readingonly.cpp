// SPDX-License-Identifier: Apache-2.0
#include "ui/console/readingonly.h"

#include <QAction>
#include <QActionEvent>
#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

ReadingOnly::ReadingOnly(QString reason, QObject *parent) : QObject(parent), m_reason(std::move(reason))
{
    QCoreApplication::instance()->installEventFilter(this);  // pages are made when they are first shown
}

bool ReadingOnly::isChange(const QString &actionName)
{
    static const QSet<QString> verbs{
        u"activate"_s, u"add"_s,         u"assign"_s,    u"change"_s,  u"close"_s,      u"configure"_s, u"create"_s, u"delete"_s,
        u"disable"_s,  u"edit"_s,        u"enable"_s,    u"force"_s,   u"generate"_s,   u"give"_s,      u"import"_s, u"integrated"_s,
        u"mark"_s,     u"move"_s,        u"provision"_s, u"raise"_s,   u"reactivate"_s, u"redo"_s,      u"remove"_s, u"rename"_s,
        u"replace"_s,  u"reprovision"_s, u"reset"_s,     u"restore"_s, u"resync"_s,     u"retry"_s,     u"review"_s, u"rotate"_s,
        u"send"_s,     u"suspend"_s,     u"switch"_s,    u"take"_s,    u"undo"_s,       u"usual"_s,     u"verify"_s};
    const auto end = std::find_if(actionName.cbegin(), actionName.cend(), [](QChar each) { return each.isUpper(); });
    return verbs.contains(QString(actionName.cbegin(), end - actionName.cbegin()));
}

bool ReadingOnly::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ActionAdded) {
        QAction *action = static_cast<QActionEvent *>(event)->action();
        if (isChange(action->objectName())) {
            keepOff(*action);
        }
    }
    return QObject::eventFilter(watched, event);
}

void ReadingOnly::keepOff(QAction &action)
{
    constexpr const char *known = "keptOff";
    if (action.property(known).toBool()) {
        return;  // it is in a second place: a menu
    }
    action.setProperty(known, true);
    const auto turnOff = [this, &action] {
        if (action.isEnabled()) {
            action.setEnabled(false);
        }
        if (action.toolTip() != m_reason) {
            action.setToolTip(m_reason);
        }
    };
    connect(&action, &QAction::changed, this, turnOff);  // its page switches it on and off by what is selected
    turnOff();
}

}  // namespace gatehouse
