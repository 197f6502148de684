// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QHBoxLayout;
class QRadioButton;

namespace gatehouse {

/// What shall become of a table in which some rows have errors: nothing of it, or all but those rows. Not to be seen while none has one.
class ErroneousRows : public QWidget
{
    Q_OBJECT

public:
    explicit ErroneousRows(QWidget *parent = nullptr);

    void setCount(qint64 count);
    [[nodiscard]] bool leavesThemOut() const;
    /// Whether the import may go on with what is chosen.
    [[nodiscard]] Status verify() const;
    void addBeside(QWidget *widget);

Q_SIGNALS:
    /// Something else was chosen.
    void changed();

private:
    qint64 m_count = 0;
    QHBoxLayout *m_layout;
    QRadioButton *m_allRows;
    QRadioButton *m_validRows;
};

}  // namespace gatehouse
