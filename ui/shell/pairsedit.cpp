// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pairsedit.h"

#include "ui/shell/clickthrough.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCompleter>
#include <QLineEdit>

namespace gatehouse {

using namespace Qt::StringLiterals;

PairsEdit::PairsEdit(QString field, QString label, Words words)
    : RowsEdit(std::move(field), std::move(label), {{u"First"_s, words.first}, {u"Second"_s, words.second}})
    , m_words(std::move(words))
{
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

void PairsEdit::addRow(const Pair &pair)
{
    QWidget *box = makeBox();
    auto *first = makeLine(box, pair.first, m_words.firstExample);
    auto *second = makeLine(box, pair.second, m_words.secondExample);
    if (!m_choices.isEmpty()) {
        auto *completer = new QCompleter(m_choices, second);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        second->setCompleter(completer);
        letClicksThrough(completer);
        auto *all = second->addAction(icon(u"chevron-down", Tokens::muted), QLineEdit::TrailingPosition);
        all->setToolTip(tr("Show everything that can be chosen"));
        all->setVisible(!isLocked());
        connect(all, &QAction::triggered, second, [second, completer] {
            second->setFocus(Qt::OtherFocusReason);
            completer->setCompletionPrefix({});
            completer->complete();
        });
    }
    appendRow(box, {first, second});
}

PairsEdit::Pair PairsEdit::pairIn(const Row &row) const
{
    return {lineAt(row, 0)->text().trimmed(), lineAt(row, 1)->text().trimmed()};
}

bool PairsEdit::isBlank(const Row &row) const
{
    return pairIn(row) == Pair();
}

QList<PairsEdit::Pair> PairsEdit::pairs() const
{
    QList<Pair> all;
    for (const Row &row : rows()) {
        if (!isBlank(row)) {
            all.append(pairIn(row));
        }
    }
    return all;
}

void PairsEdit::setPairs(const QList<Pair> &pairs)
{
    clearRows();
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
    QList<Pair> above;
    for (const Row &row : rows()) {
        const bool isAsked = verdict && m_rule && !isBlank(row);
        auto valid = isAsked ? m_rule(pairIn(row), above) : Status();
        const bool isSecond = !valid && valid.error().field == secondOfPair;
        setStyled(row.fields.front(), "wrong", !valid && !isSecond);
        setStyled(row.fields.back(), "wrong", isSecond);
        if (!valid) {
            verdict = std::move(valid);
            leadTo(isSecond ? row.fields.back() : row.fields.front());
        }
        above.append(pairIn(row));
    }
    return verdict;
}

void PairsEdit::setLocked()
{
    const auto present = pairs();
    keepLocked();
    setPairs(present);
}

}  // namespace gatehouse
