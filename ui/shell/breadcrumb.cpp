// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/breadcrumb.h"

#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gatehouse {

using namespace Qt::StringLiterals;

Breadcrumb::Breadcrumb(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    setAccessibleName(tr("Where you are"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid);
    m_layout->addStretch();
}

void Breadcrumb::setPath(const QList<Crumb> &path)
{
    m_path = path;
    while (m_layout->count() > 1) {
        const QLayoutItem *item = m_layout->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();  // a crumb may be what was clicked
        delete item;
    }
    for (const Crumb &crumb : path) {
        const bool last = &crumb == &path.last();
        const int at = m_layout->count() - 1;
        if (last) {
            m_layout->insertWidget(at, makeLabel(crumb.text, LabelScale::Body, LabelInk::Text, this));
            break;
        }
        auto *button = makeButton(crumb.text, ButtonKind::Link, this);
        button->setObjectName(crumb.key);
        button->setAccessibleDescription(tr("Go back to %1").arg(crumb.text));
        connect(button, &QPushButton::clicked, this, [this, key = crumb.key] { Q_EMIT chosen(key); });
        m_layout->insertWidget(at, button);
        auto *mark = new QLabel(this);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        mark->setPixmap(
            iconPixmap(mirrored ? u"chevron-left" : u"chevron-right", 14, Tokens::current()[Tokens::muted], devicePixelRatioF()));
        m_layout->insertWidget(at + 1, mark);
    }
}

}  // namespace gatehouse
