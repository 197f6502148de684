// SPDX-License-Identifier: Apache-2.0
#include "ui/history/timerange.h"

#include "ui/shell/parts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QDateEdit *makeDay(const QString &name, const QString &label, QWidget *parent)
{
    auto *day = new QDateEdit(QDate::currentDate(), parent);
    day->setObjectName(name);
    day->setAccessibleName(label);
    day->setToolTip(label);
    day->setCalendarPopup(true);
    day->setDisplayFormat(u"yyyy-MM-dd"_s);
    return day;
}

}  // namespace

TimeRange::TimeRange(QWidget *parent)
    : QWidget(parent)
    , m_span(new QComboBox(this))
    , m_dash(makeLabel(u"–"_s, LabelScale::Body, LabelInk::Muted, this))
    , m_from(makeDay(u"from"_s, tr("First day"), this))
    , m_to(makeDay(u"to"_s, tr("Last day"), this))
{
    m_span->setObjectName(u"timeRange"_s);
    m_span->setAccessibleName(tr("Time range"));
    m_span->setToolTip(m_span->accessibleName());
    m_span->addItem(tr("Any time"), int(Span::All));
    m_span->addItem(tr("Today"), int(Span::Today));
    m_span->addItem(tr("Last 7 days"), int(Span::Week));
    m_span->addItem(tr("Last 30 days"), int(Span::Month));
    m_span->addItem(tr("From … to …"), int(Span::Custom));
    m_from->setDate(m_from->date().addDays(-6));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_span);
    layout->addWidget(m_from);
    layout->addWidget(m_dash);
    layout->addWidget(m_to);
    showDays();
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] {
        showDays();
        Q_EMIT changed();
    });
    connect(m_from, &QDateEdit::dateChanged, this, &TimeRange::changed);
    connect(m_to, &QDateEdit::dateChanged, this, &TimeRange::changed);
}

void TimeRange::showDays()
{
    const bool custom = span() == Span::Custom;
    m_from->setVisible(custom);
    m_dash->setVisible(custom);
    m_to->setVisible(custom);
}

void TimeRange::setSpan(Span span)
{
    m_span->setCurrentIndex(m_span->findData(int(span)));
}

void TimeRange::setDays(const QDate &from, const QDate &to)
{
    m_from->setDate(from);
    m_to->setDate(to);
    setSpan(Span::Custom);
}

TimeRange::Span TimeRange::span() const
{
    return Span(m_span->currentData().toInt());
}

QDateTime TimeRange::since() const
{
    const QDate today = QDate::currentDate();
    switch (span()) {
    case Span::All:
        return {};
    case Span::Today:
        return today.startOfDay();
    case Span::Week:
        return today.addDays(-6).startOfDay();
    case Span::Month:
        return today.addDays(-29).startOfDay();
    case Span::Custom:
        return m_from->date().startOfDay();
    }
    return {};
}

QDateTime TimeRange::until() const
{
    return span() == Span::Custom ? m_to->date().endOfDay() : QDateTime();
}

}  // namespace gatehouse
