// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace gatehouse {

/// Commands for a shell, to read and to copy.
class CommandsView : public QWidget
{
    Q_OBJECT

public:
    CommandsView(const QString &introduction, const QString &commands, QWidget *parent = nullptr);
};

}  // namespace gatehouse
