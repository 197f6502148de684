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

SignInPreview::SignInPreview(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_model(new SignInPreviewModel(this))
    , m_table(new DataTable(name))
    , m_reason(makeLabel(QString(), LabelScale::Body, LabelInk::Muted, this))
{
    m_table->setModel(m_model);
    m_table->setBoxed();
    m_table->setAccessibleName(tr("What happens at a sign-in"));
    m_table->setMinimumHeight(tableHeight);
    m_reason->setObjectName(u"signInReason"_s);
    m_reason->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(makeLabel(tr("What happens at a sign-in"), LabelScale::Section, LabelInk::Text, this));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reason);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHiddenAtFirst({m_model->columnCount() - 1});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SignInPreview::showReason);
}

void SignInPreview::setSettings(const MfaSettings &settings, SourceKind source)
{
    const int row = qMax(0, m_table->currentIndex().row());
    m_model->setSettings(settings, source);
    m_table->fitAgain();
    m_table->selectRow(row);
    showReason();
}

void SignInPreview::showReason()
{
    m_reason->setText(m_table->currentIndex().siblingAtColumn(m_model->columnCount() - 1).data().toString());
}

}  // namespace gatehouse
