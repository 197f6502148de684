// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policydocuments/knownpolicies.h"

#include <QDialog>

namespace gatehouse {

/// What a managed policy says, to read and to copy.
class PolicyDocumentDialog : public QDialog
{
    Q_OBJECT

public:
    PolicyDocumentDialog(const PolicyReference &policy, const KnownPolicy &known, QWidget *parent = nullptr);
};

}  // namespace gatehouse
