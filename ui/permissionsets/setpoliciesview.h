// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/permissionsets/permissionset.h"
#include "ui/permissionsets/setforms.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace gatehouse {

class CodeEdit;
class ManagedPolicies;

/// The policies of a permission set: what is attached, with what each is for, and the inline policy beside it.
class SetPoliciesView : public QWidget
{
    Q_OBJECT

public:
    explicit SetPoliciesView(const Desk &desk, QWidget *parent = nullptr);

    void showSet(const PermissionSet &set);

Q_SIGNALS:
    void editRequested(gatehouse::SetPart part);

private:
    QVBoxLayout *addPart(QVBoxLayout *column, const QString &title, SetPart part, const QString &name);
    void fill(QVBoxLayout *layout, const QList<PolicyReference> &policies, const ManagedPolicies &catalogue);

    const Desk &m_desk;
    QVBoxLayout *m_aws;
    QVBoxLayout *m_customer;
    QVBoxLayout *m_boundary;
    CodeEdit *m_inline;
    QLabel *m_noInline;
};

}  // namespace gatehouse
