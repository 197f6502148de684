// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pairsedit.h"

#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int removeWidth = 8 * grid;

bool isBlank(const QLineEdit *first, const QLineEdit *second)
{
    return first->text().trimmed().isEmpty() && second->text().trimmed().isEmpty();
}

}  // namespace

PairsEdit::PairsEdit(QString field, QString label, Words words)
    : Edit(std::move(field), std::move(label))
    , m_words(std::move(words))
    , m_box(new QWidget)
    , m_layout(new QVBoxLayout(m_box))
{
    setWidth(Width::Full);
    m_box->setObjectName(this->field());
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * grid);
    head->addWidget(makeLabel(m_words.first, LabelScale::Small, LabelInk::Muted, m_box), 1);
    head->addWidget(makeLabel(m_words.second, LabelScale::Small, LabelInk::Muted, m_box), 1);
    head->addSpacing(removeWidth + 2 * grid);
    m_layout->addLayout(head);
    setRule([this](const QVariant &) { return check(); });
    setPairs({});
}

PairsEdit *PairsEdit::setPairRule(PairRule rule)
{
    m_rule = std::move(rule);
    return this;
}

PairsEdit *PairsEdit::setSecondChoices(const QStringList &choices)
{
    m_choices = choices;
    setPairs(pairs());
    return this;
}

QLineEdit *PairsEdit::addLine(QWidget *box, const QString &text, const QString &example)
{
    auto *line = new QLineEdit(text, box);
    line->setCursorPosition(0);
    line->setPlaceholderText(example);
    line->setReadOnly(m_locked);
    line->installEventFilter(this);
    connect(line, &QLineEdit::textChanged, this, [this, line] {
        setStyled(line, "wrong", false);
        settle();
        Q_EMIT changed();
    });
    return line;
}

void PairsEdit::addRow(const Pair &pair)
{
    auto *box = new QWidget(m_box);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    auto *first = addLine(box, pair.first, m_words.firstExample);
    auto *second = addLine(box, pair.second, m_words.secondExample);
    if (!m_choices.isEmpty()) {
        auto *completer = new QCompleter(m_choices, second);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        second->setCompleter(completer);
        auto *all = second->addAction(icon(u"chevron-down", Tokens::muted), QLineEdit::TrailingPosition);
        all->setToolTip(tr("Show everything that can be chosen"));
        all->setVisible(!m_locked);
        connect(all, &QAction::triggered, second, [second, completer] {
            second->setFocus(Qt::OtherFocusReason);
            completer->setCompletionPrefix({});
            completer->complete();
        });
    }
    auto *remove = new QToolButton(box);
    remove->setIcon(icon(u"remove"));
    remove->setFixedWidth(removeWidth);
    QSizePolicy kept = remove->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    remove->setSizePolicy(kept);
    connect(remove, &QToolButton::clicked, this, [this, box] { removeRow(box); });
    layout->addWidget(first, 1);
    layout->addWidget(second, 1);
    layout->addWidget(remove);
    m_layout->addWidget(box);
    m_rows.push_back({box, first, second, remove});
}

void PairsEdit::removeRow(const QWidget *box)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [box](const Row &each) { return each.box == box; });
    // It is a button of the row itself that was clicked: the row goes a little later, and is nobody's until then.
    row->box->hide();
    row->box->setParent(nullptr);
    row->box->deleteLater();
    const auto next = m_rows.erase(row);
    next->first->setFocus(Qt::OtherFocusReason);
    settle();
    Q_EMIT changed();
}

/// One empty row at the end, and every row named by its place.
void PairsEdit::settle()
{
    if (!m_locked && (m_rows.empty() || !isBlank(m_rows.back().first, m_rows.back().second))) {
        addRow({});
    }
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const Row &row = m_rows[at];
        const int number = int(at) + 1;
        row.first->setObjectName(u"%1First%2"_s.arg(field()).arg(number));
        row.second->setObjectName(u"%1Second%2"_s.arg(field()).arg(number));
        row.remove->setObjectName(u"%1Remove%2"_s.arg(field()).arg(number));
        row.first->setAccessibleName(tr("%1, row %2").arg(m_words.first).arg(number));
        row.second->setAccessibleName(tr("%1, row %2").arg(m_words.second).arg(number));
        row.remove->setAccessibleName(tr("Remove row %1").arg(number));
        row.remove->setToolTip(row.remove->accessibleName());
        row.remove->setVisible(!m_locked && at + 1 < m_rows.size());
    }
    m_box->setFocusProxy(m_rows.empty() ? nullptr : m_rows.front().first);
}

QList<PairsEdit::Pair> PairsEdit::pairs() const
{
    QList<Pair> all;
    for (const Row &row : m_rows) {
        if (!isBlank(row.first, row.second)) {
            all.append({row.first->text().trimmed(), row.second->text().trimmed()});
        }
    }
    return all;
}

void PairsEdit::setPairs(const QList<Pair> &pairs)
{
    for (const Row &row : m_rows) {
        delete row.box;
    }
    m_rows.clear();
    for (const Pair &pair : pairs) {
        addRow(pair);
    }
    settle();
    Q_EMIT changed();
}

QVariant PairsEdit::value() const
{
    QVariantList all;
    const auto present = pairs();
    for (const Pair &pair : present) {
        all.append(QVariant(QVariantList{pair.first, pair.second}));
    }
    return all;
}

void PairsEdit::setValue(const QVariant &value)
{
    QList<Pair> pairs;
    const QVariantList all = value.toList();
    for (const QVariant &each : all) {
        pairs.append({each.toList().value(0).toString(), each.toList().value(1).toString()});
    }
    setPairs(pairs);
}

Status PairsEdit::check()
{
    Status verdict;
    for (const Row &row : m_rows) {
        const bool isAsked = verdict && m_rule && !isBlank(row.first, row.second);
        auto valid = isAsked ? m_rule({row.first->text().trimmed(), row.second->text().trimmed()}) : Status();
        setStyled(row.first, "wrong", !valid);
        if (!valid) {
            verdict = std::move(valid);
            m_box->setFocusProxy(row.first);
        }
    }
    return verdict;
}

void PairsEdit::setLocked()
{
    m_locked = true;
    setPairs(pairs());
}

}  // namespace gatehouse
