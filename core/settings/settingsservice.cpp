// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settingsservice.h"

#include "core/base/nearest.h"
#include "core/base/text.h"
#include "core/history/eventstore.h"
#include "core/quotas/quotaservice.h"
#include "core/workspace/changestore.h"

#include <QRegularExpression>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString portalNameSetting = u"portalName"_s;
const QString operatorSetting = u"operator."_s;  // events are listed with what stands here
constexpr int longestName = 128;

tl::unexpected<Error> unknown(const QString &name)
{
    QStringList names;
    for (const Setting &each : allSettings()) {
        names.append(each.name);
    }
    return fail(Error::Kind::NotFound, SettingsService::tr("There is no setting “%1”.").arg(name), u"name"_s, names.join(u'\n'));
}

}  // namespace

SecretName mailPasswordName()
{
    return {u"mail-server"_s, u"password"_s};
}

Result<QString> SettingsService::value(const QString &name) const
{
    const Setting *setting = settingNamed(name);
    if (!setting) {
        return unknown(name);
    }
    const auto kept = ChangeStore(m_workspace.database()).setting(name);
    return !kept ? kept : kept->isEmpty() ? setting->usual : *kept;
}

Result<bool> SettingsService::isSet(const QString &name) const
{
    if (!settingNamed(name)) {
        return unknown(name);
    }
    const auto kept = ChangeStore(m_workspace.database()).setting(name);
    return kept ? Result<bool>(!kept->isEmpty()) : fail(kept);
}

Status SettingsService::set(const Values &values)
{
    QStringList labels;
    QJsonObject parameters;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const Setting *setting = settingNamed(it.key());
        labels.append(setting ? setting->label : it.key());
        parameters.insert(it.key(), it.value().trimmed());
    }
    const QString summary
        = labels.size() == 1 ? tr("Set “%1”").arg(labels.first()) : tr("Change %n setting(s)", nullptr, int(labels.size()));
    const auto done = m_workspace.change({u"UpdateSettings"_s, summary, parameters, u"gatehouse"_s}, [&](Change &change) -> Status {
        auto may = leavesThePassword(change.database(), values);
        return may ? set(change, values) : may;
    });
    return done ? Status() : fail(done);
}

Status SettingsService::leavesThePassword(Database &database, const Values &values) const
{
    const auto kept = SecretStore(database).value(mailPasswordName());
    if (!kept || !*kept) {
        return kept ? Status() : fail(kept);
    }
    for (const QString &name : {u"mail.host"_s, u"mail.port"_s, u"mail.security"_s}) {
        const auto present = value(name);
        if (!present) {
            return fail(present);
        }
        const QString asked = values.value(name, *present).trimmed();
        if ((asked.isEmpty() ? settingNamed(name)->usual : asked).compare(*present, Qt::CaseInsensitive) != 0) {
            return fail(Error::Kind::Invalid,
                        tr("A password is kept for the mail server, and goes to no other one. Change the mail server as a whole, with its "
                           "password: in the settings, or with “gatehousectl mail-server set --password”."),
                        u"mail.password"_s);
        }
    }
    return {};
}

Status SettingsService::set(Change &change, const Values &values) const
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const Setting *setting = settingNamed(it.key());
        if (!setting) {
            return unknown(it.key());
        }
        const auto kept = validated(*setting, it.value());
        if (!kept) {
            return fail(kept);
        }
        ChangeStore store(change.database());
        const auto present = store.setting(it.key());
        if (!present) {
            return fail(present);
        }
        if (*present == *kept) {
            continue;
        }
        if (auto fits = fitsTheEdition(it.key(), *kept); !fits) {
            return fits;
        }
        if (auto done = store.setSetting(it.key(), *kept); !done) {
            return done;
        }
    }
    return {};
}

Status SettingsService::fitsTheEdition(const QString &name, const QString &value) const
{
    const auto profile = QuotaService(m_workspace).profile();
    if (!profile) {
        return fail(profile);
    }
    if (name == u"sessions.signIn"_s && !value.isEmpty() && *profile != QuotaProfile::Current) {
        return fail(
            Error::Kind::Forbidden,
            tr("The sign-in session lasts 8 hours in the %1; only the service of today lets it be chosen. Choose the edition on the "
               "page Quotas.")
                .arg(labelOf(*profile)),
            name);
    }
    return {};
}

Status SettingsService::setOperatorName(const QString &who, const QString &displayName)
{
    const QString name = displayName.trimmed();
    if (name.size() > longestName || !isPlainText(name) || name.contains(u'\n') || name.contains(u'\r')) {
        return fail(Error::Kind::Invalid, tr("The name of an operator is one line of at most %n character(s).", nullptr, longestName),
                    u"displayName"_s);
    }
    const Operation operation{u"UpdateOperator"_s,
                              name.isEmpty() ? tr("Call the operator %1 by no other name").arg(who)
                                             : tr("Call the operator %1 “%2”").arg(who, name),
                              {{u"operator"_s, who}, {u"displayName"_s, name}},
                              u"gatehouse"_s};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        // A name that stands there may be taken away again, whoever it was for.
        const bool isTakenAway = name.isEmpty() && !m_workspace.setting(operatorSetting + who).isEmpty();
        if (auto known = isTakenAway ? Status() : isOperator(who); !known) {
            return known;
        }
        return ChangeStore(change.database()).setSetting(operatorSetting + who, name);
    });
    return done ? Status() : fail(done);
}

Status SettingsService::isOperator(const QString &who) const
{
    if (who == m_workspace.who().name) {
        return {};
    }
    const auto seen = EventStore(m_workspace.database()).actors();
    if (!seen) {
        return fail(seen);
    }
    if (seen->contains(who)) {
        return {};
    }
    const QStringList known = seen->contains(m_workspace.who().name) ? *seen : QStringList{m_workspace.who().name} + *seen;
    const QString guess = nearest(who, known);
    return fail(Error::Kind::NotFound,
                guess.isEmpty() ? tr("“%1” never did anything in this workspace. Its operators are these:").arg(who)
                                : tr("“%1” never did anything in this workspace. Did you mean %2?").arg(who, guess),
                u"operator"_s, known.join(u'\n'));
}

QString SettingsService::operatorName(const QString &who) const
{
    const QString name = m_workspace.setting(operatorSetting + who);
    return name.isEmpty() ? who : name;
}

QString SettingsService::portalName() const
{
    return m_workspace.setting(portalNameSetting);
}

Result<QString> SettingsService::portalUrlFor(const QString &name)
{
    static const QRegularExpression label(u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"_s);
    static const QRegularExpression storeId(u"^d-[0-9a-f]{10}$"_s);
    const QString wanted = name.trimmed().toLower();
    if (!label.match(wanted).hasMatch()) {
        return fail(Error::Kind::Invalid,
                    tr("The name is 1 to 63 letters from a to z, digits and hyphens, with a letter or digit at both ends."),
                    portalNameSetting);
    }
    if (storeId.match(wanted).hasMatch()) {
        return fail(Error::Kind::Invalid, tr("“%1” looks like the ID of an identity store. Choose a name of your own.").arg(wanted),
                    portalNameSetting);
    }
    return u"https://%1.awsapps.com/start"_s.arg(wanted);
}

Status SettingsService::setPortalName(const QString &name)
{
    const auto url = portalUrlFor(name);
    if (!url) {
        return fail(url);
    }
    const Operation operation{u"UpdatePortalUrl"_s,
                              tr("Change the address of the access portal to %1").arg(*url),
                              {{u"portalUrl"_s, *url}},
                              u"sso.amazonaws.com"_s};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        ChangeStore store(change.database());
        const auto present = store.setting(portalNameSetting);
        if (!present) {
            return fail(present);
        }
        if (!present->isEmpty()) {
            return fail(Error::Kind::Forbidden,
                        tr("The address of the access portal was chosen already: %1. It can be chosen once, for good.")
                            .arg(portalUrlFor(*present).value_or(*present)),
                        portalNameSetting);
        }
        change.reachOutside(tr("The address of the access portal is given for good."));
        return store.setSetting(portalNameSetting, name.trimmed().toLower());
    });
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
