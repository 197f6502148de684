// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingsdialog.h"

#include "ui/shell/edits.h"
#include "ui/shell/form.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// What people choose of the sign-in session; any other length can be set on the command line.
QList<Choice> usualLengths(const Setting &setting, const QString &present)
{
    QList<qint64> lengths{15, 60, 4 * 60, 8 * 60, 12 * 60, 24 * 60, 7 * 24 * 60, 30 * 24 * 60, 90 * 24 * 60};
    const qint64 held = present.toLongLong();
    if (held > 0 && !lengths.contains(held)) {
        lengths.append(held);
        std::sort(lengths.begin(), lengths.end());
    }
    QList<Choice> choices;
    for (const qint64 length : std::as_const(lengths)) {
        choices.append({QString::number(length), shown(setting, QString::number(length))});
    }
    return choices;
}

QList<Choice> choicesOf(const Setting &setting)
{
    QList<Choice> choices;
    for (const SettingChoice &each : setting.choices) {
        choices.append({each.word, each.label});
    }
    return choices;
}

Edit *makeEdit(const Setting &setting, const QString &present)
{
    switch (setting.form) {
    case Setting::Form::Choice:
        return new ChoiceEdit(setting.name, setting.label, choicesOf(setting));
    case Setting::Form::Minutes:
        return new ChoiceEdit(setting.name, setting.label, usualLengths(setting, present));
    case Setting::Form::Certificate:
        return new MultiLineEdit(setting.name, setting.label, 4);
    case Setting::Form::Text:
    case Setting::Form::Host:
    case Setting::Form::Number:
    case Setting::Form::Address:
        break;
    }
    return new TextEdit(setting.name, setting.label);
}

}  // namespace

void settingforms::addFields(Form &form, const QStringList &names, const QVariantMap &present)
{
    for (const QString &name : names) {
        const Setting *setting = settingNamed(name);
        Edit *edit = form.add(makeEdit(*setting, present.value(name).toString()));
        edit->setHint(setting->explanation);
        edit->setRule([setting](const QVariant &value) -> Status {
            const auto kept = validated(*setting, value.toString());
            return kept ? Status() : fail(kept);
        });
        if (setting->isRequired()) {
            edit->require();
        }
    }
    form.load(present);
}

SettingsService::Values settingforms::valuesOf(const Form &form, const QStringList &names)
{
    SettingsService::Values values;
    for (const QString &name : names) {
        values.insert(name, form.text(name));
    }
    return values;
}

QVariantMap settingforms::present(Workspace &workspace, const QStringList &names)
{
    QVariantMap values;
    for (const QString &name : names) {
        values.insert(name, SettingsService(workspace).value(name).value_or(QString()));
    }
    return values;
}

SettingsDialog::SettingsDialog(const Desk &desk, const QString &title, const QStringList &names, QWidget *parent)
    : FormDialog(title, new Form, tr("&Save changes"), parent)
    , m_desk(desk)
    , m_names(names)
{
    setObjectName(u"settingsDialog"_s);
    settingforms::addFields(form(), names, settingforms::present(desk.workspace, names));
    setSubmit([this](Done done) { save(std::move(done)); });
}

void SettingsDialog::save(Done done)
{
    m_desk.submit(
        this, tr("Saving settings"),
        [values = settingforms::valuesOf(form(), m_names)](Workspace &at, Progress &) { return SettingsService(at).set(values); },
        std::move(done));
}

}  // namespace gatehouse
