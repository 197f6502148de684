// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/policy.h"

#include <QMenu>

namespace gatehouse {

/// The policies to begin from, in their groups; those of another kind are left out.
class TemplateMenu : public QMenu
{
    Q_OBJECT

public:
    explicit TemplateMenu(QWidget *parent = nullptr);

    void setKind(PolicyKind kind) { m_kind = kind; }

Q_SIGNALS:
    void chosen(const QString &text);

private:
    void fill();

    PolicyKind m_kind = PolicyKind::Identity;
};

}  // namespace gatehouse
