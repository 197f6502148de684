// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/prerequisite.h"

#include <QWidget>

class QVBoxLayout;

namespace gatehouse {

/// What has to be done before single sign-on is enabled: each with its state and what to do.
class PrerequisitesView : public QWidget
{
    Q_OBJECT

public:
    explicit PrerequisitesView(QWidget *parent = nullptr);

    void setPrerequisites(const QList<Prerequisite> &prerequisites);

private:
    [[nodiscard]] QWidget *rowFor(const Prerequisite &prerequisite);

    QVBoxLayout *m_layout;
    QWidget *m_rows = nullptr;
};

}  // namespace gatehouse
