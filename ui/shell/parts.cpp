// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/parts.h"

#include "ui/shell/accessiblerole.h"

#include <QAccessible>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVariant>

namespace gatehouse {

using namespace Qt::StringLiterals;

QPushButton *makeButton(const QString &text, ButtonKind kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setKind(button, kind);
    return button;
}

void setKind(QPushButton *button, ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Plain:
        setStyled(button, "kind", u"plain"_s);
        break;
    case ButtonKind::Primary:
        setStyled(button, "kind", u"primary"_s);
        break;
    case ButtonKind::Danger:
        setStyled(button, "kind", u"danger"_s);
        break;
    case ButtonKind::Link:
        setStyled(button, "kind", u"link"_s);
        break;
    }
}

QLabel *makeLabel(const QString &text, LabelScale scale, LabelInk ink, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    // A column of names stands at one edge, whatever the script of each.
    const bool mirrored = QGuiApplication::isRightToLeft();
    label->setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    label->setProperty("muted", ink == LabelInk::Muted);
    switch (scale) {
    case LabelScale::Title:
        label->setProperty("scale", u"title"_s);
        break;
    case LabelScale::Heading:
        label->setProperty("scale", u"heading"_s);
        break;
    case LabelScale::Section:
        label->setProperty("scale", u"section"_s);
        break;
    case LabelScale::Small:
        label->setProperty("scale", u"small"_s);
        break;
    case LabelScale::Body:
        break;
    }
    return label;
}

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("line", true);
    line->setFixedHeight(1);
    return line;
}

QScrollArea *makeScrollArea(QWidget *page, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    putInto(area, page);
    return area;
}

void putInto(QScrollArea *area, QWidget *page)
{
    // Qt's own answer for a scroll area counts its children at one moment and takes them at the next: a screen reader that asks while a
    // scroll bar goes would take the program with it (Qt 6.4, QAccessibleAbstractScrollArea::child).
    setAccessibleRole(area, QAccessible::Grouping);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
}

void setStyled(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) != value) {
        widget->setProperty(property, value);
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
        widget->update();
    }
}

void focusFirst(QWidget *whole)
{
    for (QWidget *each = whole->nextInFocusChain(); each != whole && whole->isAncestorOf(each); each = each->nextInFocusChain()) {
        if ((each->focusPolicy() & Qt::TabFocus) && each->isVisibleTo(whole) && each->isEnabled()) {
            each->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void announce(QWidget *widget, const QString &text)
{
    widget->setAccessibleName(text);
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}  // namespace gatehouse
