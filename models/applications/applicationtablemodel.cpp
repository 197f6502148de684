// SPDX-License-Identifier: Apache-2.0
#include "models/applications/applicationtablemodel.h"

#include "core/applications/catalogue.h"
#include "core/base/clock.h"
#include "models/certificates/certificatetablemodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ApplicationTableModel)
};

QList<ApplicationTableModel::Column> columns(const Clock &clock)
{
    using Order = ApplicationQuery::Order;
    return {
        {u"name"_s, Words::tr("Display name"), &Application::name, Order::Name, {}, u"application"_s},
        {u"type"_s, Words::tr("Application"), &typeText, Order::Kind},
        {u"state"_s, Words::tr("State"), &stateText, Order::State, &stateTone},
        {u"certificate"_s, Words::tr("Certificate"), [&clock](const Application &each) { return certificateText(each, clock.now()); },
         Order::Expires, [&clock](const Application &each) { return certificateTone(each, clock.now()); }},
        {u"groups"_s,
         Words::tr("Groups"),
         [](const Application &each) { return QLocale().toString(each.assignedGroups); },
         Order::Assigned,
         {},
         {},
         Qt::AlignRight},
        {u"users"_s,
         Words::tr("Users"),
         [](const Application &each) { return QLocale().toString(each.assignedUsers); },
         {},
         {},
         {},
         Qt::AlignRight},
        {u"description"_s, Words::tr("Description"), &Application::description},
        {u"audience"_s, Words::tr("Audience"), &Application::audience},
        {u"createdAt"_s, Words::tr("Added"),
         [](const Application &each) { return QLocale().toString(each.createdAt.toLocalTime(), QLocale::ShortFormat); }, Order::Created},
    };
}

}  // namespace

QString typeText(const Application &application)
{
    const ApplicationTemplate *found = application.templateId.isEmpty() ? nullptr : templateOf(application);
    return found ? found->name : labelOf(application.kind);
}

QString stateText(const Application &application)
{
    const bool waits = application.state == Application::State::Enabled && !application.isConfigured();
    return waits ? Words::tr("Not set up yet") : labelOf(application.state);
}

Tone stateTone(const Application &application)
{
    if (application.state == Application::State::Disabled) {
        return Tone::Neutral;
    }
    return application.isConfigured() ? Tone::Success : Tone::Warning;
}

QString certificateText(const Application &application, const QDateTime &now)
{
    if (!application.isFederated()) {
        return Words::tr("None needed");
    }
    return application.expiresAt.isValid() ? expiryText(application.expiresAt, now) : Words::tr("Missing");
}

Tone certificateTone(const Application &application, const QDateTime &now)
{
    if (!application.isFederated()) {
        return Tone::Neutral;
    }
    return application.expiresAt.isValid() ? toneOf(expiryOf(application.expiresAt, now)) : Tone::Danger;
}

ApplicationTableModel::ApplicationTableModel(Workspace &workspace, Tasks &tasks, QObject *parent)
    : RecordTableModel(
        workspace, tasks, Rooms(Room::Applications) | Room::Certificates | Room::Users | Room::Groups, columns(workspace.clock()),
        [](Workspace &at, const ApplicationQuery &query) { return ApplicationStore(at.database()).ids(query); },
        [](Workspace &at, const QList<qint64> &ids) { return ApplicationStore(at.database()).records(ids); }, parent)
{
}

}  // namespace gatehouse
