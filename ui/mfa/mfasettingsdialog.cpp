// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/mfasettingsdialog.h"

#include "core/mfa/mfaservice.h"
#include "ui/mfa/signinpreview.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString modeField = u"mode"_s;
const QString appsField = u"apps"_s;
const QString keysField = u"types"_s;  // the complaint that no type is allowed stands under the second box
const QString withoutField = u"withoutDevice"_s;
const QString managersField = u"managers"_s;

template<typename Values>
QList<Choice> choicesOf(const Values &values)
{
    QList<Choice> choices;
    for (const auto value : values) {
        choices.append({nameOf(value), labelOf(value)});
    }
    return choices;
}

Form *makeForm()
{
    auto *form = new Form;
    form->addSection({});
    form->add(new RadioEdit(modeField, MfaSettingsDialog::tr("Users should be &prompted for multi-factor authentication"),
                            choicesOf(allMfaModes)));
    form->addSection(MfaSettingsDialog::tr("Users can authenticate with these MFA types"));
    form->add(new CheckEdit(appsField, MfaSettingsDialog::tr("Codes"), MfaSettingsDialog::tr("&Authenticator apps")));
    form->add(
        new CheckEdit(keysField, MfaSettingsDialog::tr("WebAuthn"), MfaSettingsDialog::tr("&Security keys and built-in authenticators")));
    form->addSection({});
    form->add(new ChoiceEdit(withoutField, MfaSettingsDialog::tr("If a user does not yet have a registered MFA &device"),
                             choicesOf(allWithoutDevice)));
    form->add(new ChoiceEdit(managersField, MfaSettingsDialog::tr("&Who can manage MFA devices"), choicesOf(allMfaManagers)));
    return form;
}

}  // namespace

MfaSettingsDialog::MfaSettingsDialog(const Desk &desk, const MfaSettings &settings, SourceKind source, QWidget *parent)
    : FormDialog(tr("Configure multi-factor authentication"), makeForm(), tr("&Save changes"), parent)
    , m_source(source)
    , m_radius(new MessageBar(this))
    , m_warnings(new MessageBar(this))
    , m_preview(new SignInPreview(u"signInPreviewOfSettings"_s))
{
    setObjectName(u"mfaSettingsDialog"_s);
    m_radius->setObjectName(u"radiusNote"_s);
    m_warnings->setObjectName(u"mfaWarnings"_s);
    showConsequences();
    form().load({{modeField, nameOf(settings.mode)},
                 {appsField, settings.allowsApps},
                 {keysField, settings.allowsKeys},
                 {withoutField, nameOf(settings.withoutDevice)},
                 {managersField, nameOf(settings.managers)}});
    connect(&form(), &Form::changed, this, &MfaSettingsDialog::follow);
    follow();
    resize(1280, sizeHint().height());
    setSubmit([this, &desk](Done done) {
        desk.submit(
            this, tr("Configuring multi-factor authentication"),
            [wanted = this->settings()](Workspace &at, Progress &) { return MfaService(at).setSettings(wanted); }, std::move(done));
    });
}

/// What the choices lead to stands to the right of the form, in sight all the time.
void MfaSettingsDialog::showConsequences()
{
    auto *beside = new QVBoxLayout;
    beside->setSpacing(3 * grid);
    beside->addWidget(m_preview);
    beside->addWidget(m_radius);
    beside->addWidget(m_warnings);
    beside->addStretch(1);
    auto *outer = qobject_cast<QVBoxLayout *>(layout());
    auto *area = findChild<QScrollArea *>();
    const int place = outer->indexOf(area);
    outer->removeWidget(area);
    auto *middle = new QHBoxLayout;
    middle->addWidget(area, 4);
    middle->addLayout(beside, 5);
    middle->addSpacing(5 * grid);  // not a margin of `beside`: that would stay at the right when the page is mirrored
    outer->insertLayout(place, middle, 1);
}

MfaSettings MfaSettingsDialog::settings() const
{
    MfaSettings chosen;
    chosen.mode = mfaModeNamed(form().text(modeField)).value_or(chosen.mode);
    chosen.allowsApps = form().value(appsField).toBool();
    chosen.allowsKeys = form().value(keysField).toBool();
    chosen.withoutDevice = withoutDeviceNamed(form().text(withoutField)).value_or(chosen.withoutDevice);
    chosen.managers = mfaManagersNamed(form().text(managersField)).value_or(chosen.managers);
    return chosen;
}

void MfaSettingsDialog::follow()
{
    const MfaSettings chosen = settings();
    form().edit(modeField)->setHint(explanationOf(chosen.mode));
    form().edit(keysField)->setHint(adviceOn(chosen));
    form().edit(withoutField)->setHint(explanationOf(chosen.withoutDevice));
    const auto say = [](MessageBar *bar, Tone tone, const QString &text) {
        if (text.isEmpty()) {
            bar->clear();
        } else {
            bar->showMessage(tone, text, MessageBar::Close::Hidden);
        }
    };
    say(m_radius, Tone::Info, radiusNote(chosen.mode, m_source));
    say(m_warnings, Tone::Warning, warningsOf(chosen, m_source).join(u'\n'));
    m_preview->setSettings(chosen, m_source);
}

}  // namespace gatehouse
