// SPDX-License-Identifier: Apache-2.0
#include "ui/picking/pickerdialog.h"

#include "ui/picking/recordpicker.h"
#include "ui/shell/discard.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

PickerDialog::PickerDialog(const QString &title, RecordPicker *picker, std::function<QString(qsizetype)> action, QWidget *parent)
    : QDialog(parent)
    , m_picker(picker)
    , m_actionText(std::move(action))
    , m_introduction(makeLabel(QString(), LabelScale::Body, LabelInk::Muted, this))
    , m_message(new MessageBar(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(makeButton(tr("Cancel"), ButtonKind::Plain, this))
    , m_action(makeButton(QString(), ButtonKind::Primary, this))
{
    setWindowTitle(title);
    m_introduction->setWordWrap(true);
    m_introduction->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Working"));
    m_progress->hide();
    m_cancel->setObjectName(u"cancel"_s);
    m_action->setObjectName(u"action"_s);
    m_action->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * grid, 5 * grid, 5 * grid, 4 * grid);
    layout->setSpacing(3 * grid);
    layout->addWidget(makeLabel(title, LabelScale::Title, LabelInk::Text, this));
    layout->addWidget(m_introduction);
    layout->addWidget(m_message);
    layout->addWidget(picker, 1);
    layout->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * grid);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_action);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &PickerDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &PickerDialog::accept);
    connect(picker, &RecordPicker::picksChanged, this, &PickerDialog::updateAction);
    updateAction();
    resize(1120, 620);
    picker->setFocus();
}

void PickerDialog::setIntroduction(const QString &text)
{
    m_introduction->setText(text);
    m_introduction->setVisible(!text.isEmpty());
}

void PickerDialog::accept()
{
    if (m_busy || m_picker->picks().isEmpty()) {
        return;
    }
    m_message->clear();
    setBusy(true);
    m_submit(m_picker->picks(), [dialog = QPointer(this)](const Status &status) {
        if (!dialog) {
            return;
        }
        dialog->setBusy(false);
        if (status) {
            dialog->QDialog::accept();
        } else {
            dialog->m_message->showMessage(Tone::Danger, status.error().message);
        }
    });
}

void PickerDialog::reject()
{
    if (m_busy) {
        return;
    }
    if (m_picker->picks().isEmpty()) {
        QDialog::reject();
    } else {
        confirmDiscard(this, [this] { QDialog::reject(); });
    }
}

void PickerDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_picker->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    m_progress->setVisible(busy);
    updateAction();
}

void PickerDialog::updateAction()
{
    const qsizetype count = m_picker->picks().size();
    m_action->setText(m_actionText(count));
    m_action->setEnabled(!m_busy && count > 0);
    m_action->setToolTip(count == 0 ? tr("Pick at least one row first.") : QString());
}

}  // namespace gatehouse
