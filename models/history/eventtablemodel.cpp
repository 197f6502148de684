// SPDX-License-Identifier: Apache-2.0
#include "models/history/eventtablemodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(Event::Standing standing)
{
    switch (standing) {
    case Event::Standing::Done:
        return Tone::Success;
    case Event::Standing::Undone:
        return Tone::Warning;
    case Event::Standing::Outside:
        return Tone::Info;
    case Event::Standing::Plain:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QList<EventTableModel::Column> columns()
{
    const auto word = [](const char *text) { return QCoreApplication::translate("EventTableModel", text); };
    return {
        {u"time"_s, word(QT_TRANSLATE_NOOP("EventTableModel", "Time")),
         [](const Event &event) { return QLocale().toString(event.time.toLocalTime(), QLocale::ShortFormat); }, EventQuery::Order::Time},
        {u"summary"_s, word(QT_TRANSLATE_NOOP("EventTableModel", "What happened")), &Event::summary},
        {u"name"_s, word(QT_TRANSLATE_NOOP("EventTableModel", "Event name")), &Event::name},
        {u"actor"_s, word(QT_TRANSLATE_NOOP("EventTableModel", "Operator")), &Event::actorName},
        {u"agent"_s, word(QT_TRANSLATE_NOOP("EventTableModel", "Through")), &Event::agent},
        {u"standing"_s,
         word(QT_TRANSLATE_NOOP("EventTableModel", "Status")),
         [](const Event &event) { return standingText(event.standing); },
         {},
         [](const Event &event) { return toneOf(event.standing); }},
    };
}

}  // namespace

EventTableModel::EventTableModel(Workspace &workspace, Tasks &tasks, QObject *parent)
    : RecordTableModel(
        workspace, tasks, Room::History, columns(),
        [](Workspace &at, const EventQuery &query) { return EventStore(at.database()).ids(query); },
        [](Workspace &at, const QList<qint64> &ids) { return EventStore(at.database()).records(ids); }, parent)
{
}

QString standingText(Event::Standing standing)
{
    switch (standing) {
    case Event::Standing::Done:
        return QCoreApplication::translate("EventTableModel", "In effect");
    case Event::Standing::Undone:
        return QCoreApplication::translate("EventTableModel", "Undone");
    case Event::Standing::Outside:
        return QCoreApplication::translate("EventTableModel", "Final");
    case Event::Standing::Plain:
        break;
    }
    return {};
}

}  // namespace gatehouse
