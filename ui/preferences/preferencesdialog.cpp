// SPDX-License-Identifier: Apache-2.0
#include "ui/preferences/preferencesdialog.h"

#include "ui/shell/form.h"

#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString themeField = u"theme"_s;
const QString densityField = u"density"_s;
const QString languageField = u"language"_s;
const QString startPageField = u"startPage"_s;
const QString askField = u"ask"_s;

QList<Choice> languageChoices(const QStringList &languages)
{
    QList<Choice> choices{{QString(), PreferencesDialog::tr("That of the system")}};
    for (const QString &language : languages) {
        choices.append({language, QLocale(language).nativeLanguageName()});
    }
    return choices;
}

Form *makeForm(const QList<Choice> &pages, const QStringList &languages)
{
    auto *form = new Form;
    form->addSection(PreferencesDialog::tr("Looks"));
    form->add(new ChoiceEdit(themeField, PreferencesDialog::tr("&Theme"),
                             {{int(Theme::Mode::System), PreferencesDialog::tr("That of the system")},
                              {int(Theme::Mode::Light), PreferencesDialog::tr("Light")},
                              {int(Theme::Mode::Dark), PreferencesDialog::tr("Dark")}}));
    form->add(new ChoiceEdit(densityField, PreferencesDialog::tr("&Rows of tables"),
                             {{int(Theme::Density::Comfortable), PreferencesDialog::tr("Comfortable")},
                              {int(Theme::Density::Compact), PreferencesDialog::tr("Compact: a third more rows on the screen")}}));
    form->add(new ChoiceEdit(languageField, PreferencesDialog::tr("&Language"), languageChoices(languages)))
        ->setHint(PreferencesDialog::tr("Also of dates and numbers."));
    form->addSection(PreferencesDialog::tr("Behaviour"));
    QList<Choice> starts{{QString(), PreferencesDialog::tr("The page that was open last")}};
    starts.append(pages);
    form->add(new ChoiceEdit(startPageField, PreferencesDialog::tr("&Open with"), starts));
    form->add(new RadioEdit(askField, PreferencesDialog::tr("Questions before something is done"),
                            {{int(Preferences::Ask::Always), PreferencesDialog::tr("&Ask before everything that takes something away")},
                             {int(Preferences::Ask::NotWhatUndoTakesBack),
                              PreferencesDialog::tr("&Only before deletions, and before what Undo can't take back")}}));
    return form;
}

}  // namespace

PreferencesDialog::PreferencesDialog(Theme &theme, const QList<Choice> &pages, const QStringList &languages, QWidget *parent)
    : FormDialog(tr("Preferences"), makeForm(pages, languages), tr("&Save"), parent)
    , m_theme(theme)
    , m_before(Preferences::read())
{
    setObjectName(u"preferencesDialog"_s);
    setIntroduction(tr("They hold for you on this computer, in every workspace."));
    m_before.theme = theme.mode();
    m_before.density = theme.density();
    form().load({{themeField, int(m_before.theme)},
                 {densityField, int(m_before.density)},
                 {languageField, m_before.language},
                 {startPageField, m_before.startPage},
                 {askField, int(m_before.ask)}});
    setSubmit([this](Done done) {
        const Preferences now = chosen();
        now.write();
        m_theme.setMode(now.theme);
        m_theme.setDensity(now.density);
        Q_EMIT changed(now);
        done({});
    });
}

Preferences PreferencesDialog::chosen() const
{
    Preferences now = m_before;
    now.theme = Theme::Mode(form().value(themeField).toInt());
    now.density = Theme::Density(form().value(densityField).toInt());
    now.language = form().text(languageField);
    now.startPage = form().text(startPageField);
    now.ask = Preferences::Ask(form().value(askField).toInt());
    return now;
}

}  // namespace gatehouse
