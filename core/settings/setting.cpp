// SPDX-License-Identifier: Apache-2.0
#include "core/settings/setting.h"

#include "core/base/spoken.h"
#include "core/base/text.h"
#include "core/certificates/x509.h"
#include "core/users/emailaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Settings {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

using Area = Setting::Area;
using Form = Setting::Form;

constexpr qint64 minutesOfDay = 24 * 60;

QString spanOfMinutes(qint64 minutes)
{
    if (minutes % minutesOfDay == 0) {
        return Settings::tr("%Ln day(s)", nullptr, int(minutes / minutesOfDay));
    }
    return minutes % 60 == 0 ? Settings::tr("%Ln hour(s)", nullptr, int(minutes / 60))
                             : Settings::tr("%Ln minute(s)", nullptr, int(minutes));
}

QList<Setting> workspaceSettings()
{
    return {{u"name"_s,
             Area::Workspace,
             Form::Text,
             Settings::tr("Name of the workspace"),
             Settings::tr("Stands in the title of the window and in reports."),
             {},
             1,
             128}};
}

QList<Setting> sessionSettings()
{
    // Fixed at eight hours in the guide ("Authentication sessions"); the service of today lets administrators choose.
    return {{u"sessions.signIn"_s, Area::Sessions, Form::Minutes, Settings::tr("Sign-in session"),
             Settings::tr("How long somebody stays signed in to the access portal."), u"480"_s, 15, 90 * minutesOfDay}};
}

QList<Setting> mailSettings()
{
    const QList<SettingChoice> securities{{u"START_TLS"_s, Settings::tr("STARTTLS, required")},
                                          {u"TLS"_s, Settings::tr("TLS from the first byte")},
                                          {u"NONE"_s, Settings::tr("None: everybody on the way can read it")}};
    return {
        {u"mail.host"_s,
         Area::Mail,
         Form::Host,
         Settings::tr("Server"),
         Settings::tr("The mail server that takes messages: its name or address."),
         {}},
        {u"mail.port"_s, Area::Mail, Form::Number, Settings::tr("Port"),
         Settings::tr("587 with STARTTLS, 465 with TLS, 25 between servers."), u"587"_s, 1, 65535},
        {u"mail.security"_s, Area::Mail, Form::Choice, Settings::tr("Encryption"),
         Settings::tr("How the connection to the server is protected."), u"START_TLS"_s, 0, 0, securities},
        {u"mail.user"_s,
         Area::Mail,
         Form::Text,
         Settings::tr("User name"),
         Settings::tr("Who signs in to the server; empty where nobody has to."),
         {},
         0,
         256},
        {u"mail.sender"_s, Area::Mail, Form::Address, Settings::tr("Sender"), Settings::tr("The address that messages come from."), {}},
        {u"mail.senderName"_s,
         Area::Mail,
         Form::Text,
         Settings::tr("Name of the sender"),
         Settings::tr("What people see in place of the address."),
         {},
         0,
         128},
        {u"mail.authority"_s,
         Area::Mail,
         Form::Certificate,
         Settings::tr("Certificate authority"),
         Settings::tr(
             "The certificate (PEM) that the certificate of the server has to lead to; empty for those that this computer trusts."),
         {},
         0,
         16384},
    };
}

tl::unexpected<Error> wrong(const Setting &setting, const QString &message)
{
    return fail(Error::Kind::Invalid, message, setting.name);
}

Status checkText(const Setting &setting, const QString &value)
{
    if (value.size() > setting.most) {
        return wrong(setting, Settings::tr("“%1” takes at most %n character(s).", nullptr, int(setting.most)).arg(setting.label));
    }
    return isPlainText(value) && !value.contains(u'\n') && !value.contains(u'\r')
               ? Status()
               : wrong(setting, Settings::tr("“%1” takes one line of letters, digits, signs and spaces.").arg(setting.label));
}

Status checkNumber(const Setting &setting, const QString &value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (isNumber && number >= setting.least && number <= setting.most) {
        return {};
    }
    return wrong(setting, setting.form == Form::Minutes
                              ? Settings::tr("“%1” is from %2 to %3, as a number of minutes.")
                                    .arg(setting.label, spanOfMinutes(setting.least), spanOfMinutes(setting.most))
                              : Settings::tr("“%1” is a number from %2 to %3.")
                                    .arg(setting.label, QString::number(setting.least), QString::number(setting.most)));
}

Status checkHost(const Setting &setting, const QString &value)
{
    static const QRegularExpression host(
        u"^([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\\.?$|^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$"_s);
    return value.size() <= 253 && host.match(value).hasMatch()
               ? Status()
               : wrong(setting,
                       Settings::tr("“%1” is the name or the address of a computer, without a scheme and a port.").arg(setting.label));
}

Status checkChoice(const Setting &setting, const QString &value)
{
    const bool known
        = std::any_of(setting.choices.cbegin(), setting.choices.cend(), [&](const SettingChoice &each) { return each.word == value; });
    QStringList words;
    for (const SettingChoice &each : setting.choices) {
        words.append(each.word);
    }
    return known ? Status() : wrong(setting, Settings::tr("“%1” is one of %2.").arg(setting.label, words.join(u", "_s)));
}

Status checkCertificate(const Setting &setting, const QString &value)
{
    const auto read = readCertificate(value.toUtf8(), {setting.most});
    return read ? Status() : wrong(setting, read.error().message);
}

Status check(const Setting &setting, const QString &value)
{
    switch (setting.form) {
    case Form::Text:
        return checkText(setting, value);
    case Form::Host:
        return checkHost(setting, value);
    case Form::Number:
    case Form::Minutes:
        return checkNumber(setting, value);
    case Form::Choice:
        return checkChoice(setting, value);
    case Form::Address:
        return validateEmail(value, setting.name);
    case Form::Certificate:
        return checkCertificate(setting, value);
    }
    Q_UNREACHABLE();
}

}  // namespace

const QList<Setting> &allSettings()
{
    static SpokenTable<QList<Setting>> all([] { return workspaceSettings() + sessionSettings() + mailSettings(); });
    return all.now();
}

const Setting *settingNamed(const QString &name)
{
    const auto &all = allSettings();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Setting &each) { return each.name == name; });
    return found == all.cend() ? nullptr : &*found;
}

Result<QString> validated(const Setting &setting, const QString &value)
{
    const QString text = value.trimmed();
    if (text.isEmpty() || text == setting.usual) {
        return setting.isRequired() ? Result<QString>(wrong(setting, Settings::tr("“%1” can't be empty.").arg(setting.label))) : QString();
    }
    const auto fine = check(setting, text);
    return fine ? Result<QString>(text) : fail(fine);
}

QString shown(const Setting &setting, const QString &value)
{
    if (setting.form == Form::Minutes) {
        return spanOfMinutes(value.toLongLong());
    }
    for (const SettingChoice &each : setting.choices) {
        if (each.word == value) {
            return each.label;
        }
    }
    return value;
}

}  // namespace gatehouse
