// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/field.h"

#include "ui/shell/edit.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

bool isTall(const QWidget &control)
{
    return control.sizePolicy().verticalPolicy() == QSizePolicy::Expanding && control.maximumHeight() == QWIDGETSIZE_MAX;
}

void setShown(const Edit &edit, bool shown)
{
    for (QWidget *each = edit.widget(); each; each = each->parentWidget()) {
        if (qobject_cast<Field *>(each)) {
            each->setVisible(shown);
            return;
        }
    }
}

Field::Field(Edit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_label(new QLabel(this))
    , m_hint(makeLabel(QString(), LabelScale::Small, LabelInk::Muted, this))
    , m_complaint(new QWidget(this))
    , m_complaintIcon(new QLabel(m_complaint))
    , m_complaintLabel(makeLabel(QString(), LabelScale::Small, LabelInk::Text, m_complaint))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_label);
    layout->addWidget(edit.widget());
    layout->addWidget(m_hint);
    layout->addWidget(m_complaint);
    if (isTall(*edit.widget())) {
        layout->setStretchFactor(edit.widget(), 1);
    } else {
        layout->addStretch();
    }

    m_label->setBuddy(edit.widget());
    m_hint->setWordWrap(true);
    m_complaintLabel->setWordWrap(true);
    m_complaintLabel->setProperty("complaint", true);
    m_complaintLabel->setObjectName(edit.field() + u"Complaint"_s);
    auto *row = new QHBoxLayout(m_complaint);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(m_complaintIcon, 0, Qt::AlignTop);
    row->addWidget(m_complaintLabel, 1);
    m_complaint->hide();
    connect(&edit, &Edit::described, this, &Field::refresh);
    refresh();
}

void Field::refresh()
{
    QString name = m_edit.label();
    m_label->setText(m_edit.isRequired() ? tr("%1 *").arg(name) : name);
    m_label->setHidden(name.isEmpty());
    QStringList spoken{name.remove(u'&')};
    // A box says itself what it is for, and to which of several it belongs.
    if (const auto *button = qobject_cast<QAbstractButton *>(m_edit.widget()); button && !button->text().isEmpty()) {
        spoken.prepend(button->text().remove(u'&'));
    }
    spoken.removeAll(QString());
    m_edit.widget()->setAccessibleName(spoken.join(u", "_s));
    m_hint->setText(m_edit.hint());
    m_hint->setVisible(!m_edit.hint().isEmpty());
    const QString need = m_edit.isRequired() ? tr("Required.") : QString();
    m_edit.widget()->setAccessibleDescription(QStringList({need, m_complaintText, m_edit.hint()}).join(u' ').trimmed());
}

void Field::setComplaint(const QString &message)
{
    const bool news = message != m_complaintText;
    m_complaintText = message;
    m_refused = false;
    setStyled(m_edit.widget(), "wrong", !message.isEmpty());
    m_complaintIcon->setPixmap(iconPixmap(u"danger", 14, Tokens::current()[Tokens::danger], devicePixelRatioF()));
    m_complaintLabel->setText(message);
    m_complaint->setVisible(!message.isEmpty());
    refresh();
    if (news && !message.isEmpty()) {
        announce(m_complaintLabel, message);
    }
}

void Field::refuse(const QString &message)
{
    setComplaint(message);
    m_refused = true;
}

void Field::reveal()
{
    m_edit.widget()->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(m_edit.widget())) {
        line->selectAll();
    }
    // The complaint has no place yet: the layout comes after the event that led here.
    QTimer::singleShot(0, this, &Field::scrollIntoView);
}

void Field::scrollIntoView()
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->ensureWidgetVisible(this, 0, 4 * grid);
        }
    }
}

}  // namespace gatehouse
