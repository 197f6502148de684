// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/decisionview.h"

#include "models/policies/casemodel.h"
#include "models/policies/tracemodel.h"
#include "ui/policies/paragraphdelegate.h"
#include "ui/shell/chip.h"
#include "ui/shell/parts.h"

#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

std::pair<QString, Tone> chipOf(Decision decision)
{
    switch (decision) {
    case Decision::Allowed:
        return {DecisionView::tr("Allowed"), Tone::Success};
    case Decision::ExplicitlyDenied:
        return {DecisionView::tr("Denied by a statement"), Tone::Danger};
    case Decision::ImplicitlyDenied:
        break;
    }
    return {DecisionView::tr("Denied, nothing allows it"), Tone::Warning};
}

DecisionView::DecisionView(QWidget *parent)
    : QWidget(parent)
    , m_trace(new TraceModel(this))
    , m_verdict(new ChipLabel(QString(), Tone::Neutral, this))
    , m_sentence(makeLabel(QString(), LabelScale::Body, LabelInk::Text, this))
    , m_tree(new QTreeView(this))
{
    m_verdict->setObjectName(u"decision"_s);
    m_sentence->setObjectName(u"decisionSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tree->setObjectName(u"trace"_s);
    m_tree->setAccessibleName(tr("What became of every statement"));
    m_tree->setModel(m_trace);
    m_tree->setItemDelegate(new ParagraphDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(false);
    m_tree->setIndentation(4 * grid);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setProperty("boxed", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(makeLabel(tr("Decision"), LabelScale::Heading, LabelInk::Text, this));
    layout->addWidget(m_verdict);
    layout->addWidget(m_sentence);
    layout->addWidget(m_tree, 1);
    connect(m_tree, &QTreeView::activated, this, &DecisionView::open);
    connect(m_tree, &QTreeView::clicked, this, &DecisionView::open);
}

void DecisionView::showTrace(const Trace &trace, const AccessRequest &request, const CaseModel &policies)
{
    const auto [word, tone] = chipOf(trace.decision);
    say(word, int(tone), sentenceFor(trace));
    m_trace->setTrace(trace, request, policies);
    m_tree->expandAll();
    if (const QModelIndex deciding = m_trace->firstDeciding(); deciding.isValid()) {
        m_tree->setCurrentIndex(deciding);
        m_tree->scrollTo(deciding, QAbstractItemView::EnsureVisible);
    }
}

void DecisionView::showReason(const QString &reason)
{
    m_trace->clear();
    say(tr("Not decided"), int(Tone::Neutral), reason);
}

void DecisionView::say(const QString &word, int tone, const QString &sentence)
{
    const bool isNew = word != verdict() || sentence != m_sentence->text();
    m_verdict->setChip(word, Tone(tone));
    m_sentence->setText(sentence);
    if (isNew) {
        announce(m_verdict, word);
    }
}

QString DecisionView::verdict() const
{
    return m_verdict->accessibleName();
}

QString DecisionView::sentence() const
{
    return m_sentence->text();
}

void DecisionView::open(const QModelIndex &index)
{
    const TracedStatement *statement = m_trace->statement(index);
    Q_EMIT opened(m_trace->policyRow(index), statement ? statement->source.place : Place{});
}

/// The rows are as high as their text wants in this width.
void DecisionView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_tree->doItemsLayout();
}

}  // namespace gatehouse
