// SPDX-License-Identifier: Apache-2.0
#include "ui/history/eventpanel.h"

#include "core/history/historyservice.h"
#include "core/users/userattribute.h"
#include "models/history/eventtablemodel.h"
#include "models/history/rowchangesmodel.h"
#include "ui/shell/datatable.h"
#include "ui/shell/desk.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/factsview.h"
#include "ui/shell/jsonview.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longValue = 60;  // characters that a third of the panel does not hold

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

/// A parameter in one line: lists with commas between, of a record the name that people know.
QString inOneLine(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &name : {u"userName"_s, u"displayName"_s, u"name"_s}) {
            if (const QString known = object.value(name).toString(); !known.isEmpty()) {
                return known;
            }
        }
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    if (value.isArray()) {
        QStringList items;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            items.append(inOneLine(item));
        }
        return items.join(u", "_s);
    }
    const QString text = value.toVariant().toString();
    const UserAttribute *attribute = userAttribute(text);  // as in the list of what an edit changed
    return attribute ? attribute->label : text;
}

/// "userName" as the forms call it, "oneTimePassword" as "One time password".
QString labelOf(const QString &parameter)
{
    if (const UserAttribute *attribute = userAttribute(parameter)) {
        return attribute->label;
    }
    QString words;
    for (const QChar letter : parameter) {
        words += letter.isUpper() && !words.isEmpty() ? u' ' + letter.toLower() : QString(letter);
    }
    if (words.endsWith(u" id"_s)) {
        words.replace(words.size() - 2, 2, u"ID"_s);
    }
    return capitalised(words);
}

}  // namespace

EventPanel::EventPanel(const Desk &desk, QWidget *parent)
    : DetailsPanel(parent)
    , m_desk(desk)
    , m_facts(new FactsView(3, this))
    , m_remark(new MessageBar(this))
    , m_table(new DataTable(u"eventChangesTable"_s, this))
    , m_record(new JsonView(this))
{
    auto *changes = new QWidget(this);
    auto *layout = new QVBoxLayout(changes);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_remark);
    layout->addWidget(m_table, 1);
    m_table->setAccessibleName(tr("Before and after"));
    m_table->emptyState().setContent(u"compare"_s, tr("Nothing changed"), tr("This event changed no rows of the workspace."));
    m_table->setModel(&m_changes);
    m_table->setSortingEnabled(false);
    m_record->setObjectName(u"eventJson"_s);
    addTab(m_facts, tr("Summary"));
    addTab(changes, tr("Changes"));
    addTab(m_record, tr("JSON"));
    showEventOf({});
}

QString EventPanel::json() const
{
    return m_json;
}

void EventPanel::showEventOf(Event::Id id)
{
    const qint64 question = ++m_question;
    m_json.clear();
    if (!id.isValid()) {
        showPlaceholder(tr("Select an event to see who did what, and what was different before and after."));
        return;
    }
    m_desk.read<EventDetails>(
        this, {}, [id](Workspace &at, Progress &) { return HistoryService(at).details(id); },
        [this, question](const Result<EventDetails> &details) {
            if (question == m_question) {
                take(details);
            }
        });
}

void EventPanel::take(const Result<EventDetails> &details)
{
    if (!details) {
        showPlaceholder(details.error().message);
        return;
    }
    setTitle(details->event.summary, details->event.name);
    m_json = QString::fromUtf8(QJsonDocument(details->record).toJson());
    m_record->setJson(m_json.toUtf8());
    fillFacts(*details);
    fillChanges(*details);
    showContent();
    Q_EMIT shown(details->event.id.value);
}

void EventPanel::fillFacts(const EventDetails &details)
{
    const Event &event = details.event;
    m_facts->clear();
    m_facts->addFact(tr("Time"), QLocale().toString(event.time.toLocalTime(), QLocale::LongFormat));
    m_facts->addFact(tr("Operator"), event.actorName == event.actor ? event.actor : tr("%1 (%2)").arg(event.actorName, event.actor));
    m_facts->addFact(tr("Through"), event.agent);
    m_facts->addFact(tr("Event name"), event.name);
    m_facts->addFact(tr("Event source"), details.record.value(u"eventSource"_s).toString());
    const QString standing = standingText(event.standing);
    m_facts->addStatus(tr("Status"), standing.isEmpty() ? tr("Nothing to undo") : standing, toneOf(event.standing));
    m_facts->addFact(tr("Event ID"), event.eventId, FactsView::Copy::Button);
    m_facts->addFact(tr("Change"), event.change == 0 ? QString() : QLocale().toString(event.change));
    m_facts->addFact(tr("Rows changed"),
                     details.more ? tr("More than %Ln", nullptr, int(details.rows.size())) : QLocale().toString(details.rows.size()));
    const QJsonObject parameters = details.record.value(u"requestParameters"_s).toObject();
    if (!parameters.isEmpty()) {
        m_facts->addSection(tr("Parameters"));
    }
    for (auto each = parameters.begin(); each != parameters.end(); ++each) {
        const QString value = inOneLine(each.value());
        const QString label = labelOf(each.key());
        value.size() > longValue ? m_facts->addWide(label, value) : m_facts->addFact(label, value);
    }
}

void EventPanel::fillChanges(const EventDetails &details)
{
    m_changes.setRows(details.rows);
    m_table->fitAgain();
    m_remark->clear();
    if (details.more) {
        m_remark->showMessage(Tone::Info, tr("The first %Ln row(s) are shown; the export has all.", nullptr, int(details.rows.size())),
                              MessageBar::Close::Hidden);
    }
}

}  // namespace gatehouse
