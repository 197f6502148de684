// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/library.h"

#include <QDialog>

namespace gatehouse {

/// What this program is, in which version and under which licence, and the libraries it runs with.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const QList<Library> &libraries, QWidget *parent = nullptr);
};

}  // namespace gatehouse
