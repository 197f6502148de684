// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/erroneousrows.h"

#include "ui/shell/parts.h"

#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

ErroneousRows::ErroneousRows(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_allRows(new QRadioButton(tr("Import not&hing while a row has an error"), this))
    , m_validRows(new QRadioButton(tr("Import the &valid rows and leave the others out"), this))
{
    m_allRows->setObjectName(u"allRows"_s);
    m_validRows->setObjectName(u"validRows"_s);
    m_allRows->setChecked(true);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(grid);
    choices->addWidget(m_allRows);
    choices->addWidget(m_validRows);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2 * grid);
    m_layout->addLayout(choices, 1);
    connect(m_validRows, &QRadioButton::toggled, this, &ErroneousRows::changed);
}

void ErroneousRows::setCount(qint64 count)
{
    m_count = count;
    setVisible(count > 0);
    m_allRows->setChecked(true);
}

bool ErroneousRows::leavesThemOut() const
{
    return m_validRows->isChecked();
}

Status ErroneousRows::verify() const
{
    if (m_count > 0 && !leavesThemOut()) {
        return fail(Error::Kind::Invalid,
                    tr("%Ln row(s) have errors. Mend the file, or choose to import the valid rows only.", nullptr, int(m_count)));
    }
    return {};
}

void ErroneousRows::addBeside(QWidget *widget)
{
    m_layout->addWidget(widget, 0, Qt::AlignBottom);
}

}  // namespace gatehouse
