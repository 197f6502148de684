// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/principal.h"

#include <QWidget>

class QTabWidget;

namespace gatehouse {

class RecordPicker;
struct Desk;

/// Picks groups and users.
class PrincipalsPage : public QWidget
{
    Q_OBJECT

public:
    explicit PrincipalsPage(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QList<Principal> principals() const;
    /// The names of the first `most`, groups first.
    [[nodiscard]] QStringList names(qsizetype most) const;
    void pick(const QList<Principal> &principals);

private:
    void showCounts();

    QTabWidget *m_tabs;
    RecordPicker *m_groups;
    RecordPicker *m_users;
};

}  // namespace gatehouse
