// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/permissionsets/permissionset.h"
#include "ui/permissionsets/setforms.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
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
    void documentRequested(const gatehouse::PolicyReference &policy);
    void importRequested();

private:
    QVBoxLayout *addPart(QVBoxLayout *column, const QString &title, SetPart part, const QString &name);
    /// Answers whether the document of one of them is not known here.
    bool fill(QVBoxLayout *layout, const QList<PolicyReference> &policies, const ManagedPolicies &catalogue);
    [[nodiscard]] QWidget *makeRow(const PolicyReference &policy, const QString &text, bool known);

    const Desk &m_desk;
    QVBoxLayout *m_aws;
    QVBoxLayout *m_customer;
    QVBoxLayout *m_boundary;
    CodeEdit *m_inline;
    QLabel *m_noInline;
    QPushButton *m_import;  ///< where a document is not known here
};

}  // namespace gatehouse
