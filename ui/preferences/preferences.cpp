// SPDX-License-Identifier: Apache-2.0
#include "ui/preferences/preferences.h"

#include <QSettings>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString themeKey = u"preferences/theme"_s;
const QString densityKey = u"preferences/density"_s;
const QString languageKey = u"preferences/language"_s;
const QString startPageKey = u"preferences/startPage"_s;
const QString askKey = u"preferences/ask"_s;
const QString compact = u"compact"_s;
const QString someOnly = u"some"_s;

}  // namespace

Preferences Preferences::read()
{
    const QSettings settings;
    Preferences kept;
    kept.theme = Theme::fromString(settings.value(themeKey).toString());
    kept.density = settings.value(densityKey).toString() == compact ? Theme::Density::Compact : Theme::Density::Comfortable;
    kept.language = settings.value(languageKey).toString();
    kept.startPage = settings.value(startPageKey).toString();
    kept.ask = settings.value(askKey).toString() == someOnly ? Ask::NotWhatUndoTakesBack : Ask::Always;
    return kept;
}

void Preferences::write() const
{
    QSettings settings;
    settings.setValue(themeKey, Theme::nameOf(theme));
    settings.setValue(densityKey, density == Theme::Density::Compact ? compact : u"comfortable"_s);
    settings.setValue(languageKey, language);
    settings.setValue(startPageKey, startPage);
    settings.setValue(askKey, ask == Ask::NotWhatUndoTakesBack ? someOnly : u"always"_s);
}

}  // namespace gatehouse
