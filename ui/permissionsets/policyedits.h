// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/edit.h"

namespace gatehouse {

class ManagedPolicyModel;
class PolicyEditor;
class RecordPicker;

/// AWS managed policies, picked from the catalogue; its value is a list of ARNs.
class ManagedPoliciesEdit final : public Edit
{
    Q_OBJECT

public:
    ManagedPoliciesEdit(QString field, QString label, const Desk &desk, qsizetype most);

    [[nodiscard]] RecordPicker &picker() const { return *m_picker; }
    [[nodiscard]] QWidget *widget() const override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] bool isEmpty() const override { return value().toStringList().isEmpty(); }

protected:
    void setLocked() override;

private:
    ManagedPolicyModel *m_model;
    RecordPicker *m_picker;
};

/// A policy document in the policy editor, checked by what the workspace allows.
class PolicyDocumentEdit final : public Edit
{
    Q_OBJECT

public:
    PolicyDocumentEdit(QString field, QString label, const Desk &desk);

    [[nodiscard]] PolicyEditor &editor() const { return *m_editor; }
    [[nodiscard]] QWidget *widget() const override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;

protected:
    void setLocked() override;

private:
    PolicyEditor *m_editor;
};

}  // namespace gatehouse
