// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

class QAction;

namespace gatehouse {

/// Keeps every action off that would change a workspace which may not be changed, whatever page it is on; the reason is its tool tip.
/// Actions are told apart by the verb that their names begin with.
class ReadingOnly : public QObject
{
    Q_OBJECT

public:
    ReadingOnly(QString reason, QObject *parent);

    /// Whether an action of this name changes the workspace: "addUser" does, "exportUsers" does not.
    [[nodiscard]] static bool isChange(const QString &actionName);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepOff(QAction &action);

    QString m_reason;
};

}  // namespace gatehouse
