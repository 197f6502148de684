// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/formdialog.h"

#include "ui/shell/discard.h"
#include "ui/shell/field.h"
#include "ui/shell/form.h"
#include "ui/shell/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideTheForm = 48 * grid;  // the title bar, the heading, the buttons and what the desktop keeps for itself

/// As high as its form, as long as the screen has room for it; grows with the complaints.
class FormArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool handled = QScrollArea::eventFilter(watched, event);
        if (event->type() == QEvent::LayoutRequest && watched == widget()) {
            const int missing = sizeHint().height() - height();
            updateGeometry();
            if (missing > 0 && window()->isVisible()) {
                window()->resize(window()->width(), window()->height() + missing);
            }
        }
        return handled;
    }

    QSize sizeHint() const override
    {
        const int room = screen()->availableGeometry().height() - besideTheForm;
        const QSize wanted = widget()->sizeHint();
        const int width = qMax(480, wanted.width() + 4 * grid);
        const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : wanted.height();
        return {width, qMin(room, height)};
    }

    /// No field is cut at its side: forms scroll up and down only.
    QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), QScrollArea::minimumSizeHint().height()};
    }
};

}  // namespace

FormDialog::FormDialog(const QString &title, Form *form, const QString &action, QWidget *parent)
    : QDialog(parent)
    , m_form(form)
    , m_introduction(makeLabel(QString(), LabelScale::Body, LabelInk::Muted, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(makeButton(tr("Cancel"), ButtonKind::Plain, this))
    , m_action(makeButton(action, ButtonKind::Primary, this))
{
    setWindowTitle(title);
    m_introduction->setWordWrap(true);
    m_introduction->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Working"));
    m_progress->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    m_progress->hide();
    m_cancel->setObjectName(u"cancel"_s);
    m_action->setObjectName(u"action"_s);
    m_action->setDefault(true);

    auto *area = new FormArea(this);
    form->setContentsMargins(5 * grid, 0, 5 * grid, 2 * grid);
    putInto(area, form);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 5 * grid, 0, 4 * grid);
    outer->setSpacing(3 * grid);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(5 * grid, 0, 5 * grid, 0);
    head->addWidget(makeLabel(title, LabelScale::Title, LabelInk::Text, this));
    head->addWidget(m_introduction);
    outer->addLayout(head);
    outer->addWidget(area, 1);
    outer->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(5 * grid, 0, 5 * grid, 0);
    buttons->setSpacing(2 * grid);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_action);
    outer->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &FormDialog::accept);
}

void FormDialog::setIntroduction(const QString &text)
{
    m_introduction->setText(text);
    m_introduction->setVisible(!text.isEmpty());
}

void FormDialog::accept()
{
    if (m_busy || !m_form->submit()) {
        return;
    }
    if (!m_submit) {
        QDialog::accept();
        return;
    }
    const QPointer before = focusWidget();
    setBusy(true);
    m_submit([dialog = QPointer(this), before](const Status &status) {
        if (!dialog) {
            return;
        }
        dialog->setBusy(false);
        if (before) {
            before->setFocus();  // not the button beside it, which has the keyboard while this one is off
        }
        dialog->finish(status);
    });
}

void FormDialog::reject()
{
    if (!m_busy) {
        askToDiscard(this, [this] { QDialog::reject(); });
    }
}

/// Not the button that would end it.
void FormDialog::focusFirstField()
{
    const auto fields = m_form->findChildren<Field *>();
    const auto first = std::find_if(fields.cbegin(), fields.cend(),
                                    [this](const Field *field) { return field->isVisibleTo(m_form) && field->isEnabled(); });
    if (first != fields.cend()) {
        (*first)->reveal();
    } else {
        focusFirst(m_form);
    }
}

void FormDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        markUntouched(this);
        if (!m_form->isAncestorOf(focusWidget())) {
            focusFirstField();
        }
    }
    QDialog::showEvent(event);
}

void FormDialog::finish(const Status &status)
{
    if (status) {
        QDialog::accept();
    } else {
        m_form->showError(status.error());
    }
}

void FormDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setEnabled(!busy);
    m_action->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    m_progress->setVisible(busy);
}

}  // namespace gatehouse
