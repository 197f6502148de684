// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/filterbar.h"

#include "ui/shell/flowlayout.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>

namespace gatehouse {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_summary(makeLabel(QString(), LabelScale::Body, LabelInk::Muted, this))
    , m_layout(new FlowLayout(this))
{
    m_line->setObjectName(u"filter"_s);
    m_line->setAccessibleName(tr("Filter"));
    m_line->setClearButtonEnabled(true);
    m_line->addAction(icon(u"search", Tokens::muted), QLineEdit::LeadingPosition);
    m_line->setMinimumWidth(200);
    m_line->setMaximumWidth(480);
    m_line->installEventFilter(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2 * grid);
    m_layout->addWidget(m_line);
    m_layout->addStretch();
    m_layout->addWidget(m_summary);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setPlaceholder(tr("Filter"));

    // Each letter asks at once: the next one takes the question back where it is not answered by then.
    connect(m_line, &QLineEdit::textChanged, this, &FilterBar::settle);
}

void FilterBar::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
    m_line->setToolTip(tr("%1 (%2)").arg(text, QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_line->setAccessibleDescription(text);
}

QComboBox *FilterBar::addChoice(const QString &name, const QString &label, const QString &all, const QList<Choice> &choices)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setToolTip(label);
    box->addItem(all);
    for (const Choice &choice : choices) {
        box->addItem(choice.text, choice.value);
    }
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        Q_EMIT choiceChanged(box->objectName(), box->currentData());
        Q_EMIT changed();
    });
    return box;
}

void FilterBar::addWidget(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 2, widget);
}

void FilterBar::setSummary(const QString &text)
{
    m_summary->setText(text);
}

QString FilterBar::text() const
{
    return m_line->text().trimmed();
}

QVariant FilterBar::choice(const QString &name) const
{
    const auto *box = findChild<QComboBox *>(name);
    return box ? box->currentData() : QVariant();
}

bool FilterBar::isFiltering() const
{
    const auto boxes = findChildren<QComboBox *>();
    const bool chosen = std::any_of(boxes.begin(), boxes.end(), [](const QComboBox *box) { return box->currentIndex() > 0; });
    return chosen || !text().isEmpty();
}

void FilterBar::claimFind()
{
    auto *find = new QShortcut(QKeySequence::Find, parentWidget());
    find->setWhatsThis(tr("Filter the list"));
    connect(find, &QShortcut::activated, this, [this] {
        m_line->setFocus(Qt::ShortcutFocusReason);
        m_line->selectAll();
    });
}

void FilterBar::setText(const QString &text)
{
    m_line->setText(text);
}

void FilterBar::clear()
{
    const auto boxes = findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        box->setCurrentIndex(0);
    }
    setText(QString());
}

void FilterBar::settle()
{
    if (text() != m_settled) {
        m_settled = text();
        Q_EMIT textChanged(m_settled);
        Q_EMIT changed();
    }
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            Q_EMIT leftDownwards();
            return true;
        }
        if (key == Qt::Key_Escape && !m_line->text().isEmpty()) {
            setText(QString());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace gatehouse
