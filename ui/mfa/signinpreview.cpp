// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/signinpreview.h"

#include "models/mfa/signinpreviewmodel.h"
#include "ui/shell/datatable.h"
#include "ui/shell/parts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableHeight = 76 * grid;  // all eight cases without scrolling

}  // namespace

SignInPreview::SignInPreview(QWidget *parent)
    : QWidget(parent)
    , m_model(new SignInPreviewModel(this))
    , m_table(new DataTable(u"signInPreview"_s))
{
    m_table->setModel(m_model);
    m_table->setBoxed();
    m_table->setAccessibleName(tr("What happens at a sign-in"));
    m_table->setMinimumHeight(tableHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(makeLabel(tr("What happens at a sign-in"), LabelScale::Section, LabelInk::Text, this));
    layout->addWidget(m_table, 1);
}

void SignInPreview::setSettings(const MfaSettings &settings, SourceKind source)
{
    m_model->setSettings(settings, source);
    m_table->fitAgain();
}

}  // namespace gatehouse
