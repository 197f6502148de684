// SPDX-License-Identifier: Apache-2.0
#include "translations/language.h"

#include "core/base/spoken.h"
#include "translations/pseudotranslator.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// By this name the catalogues that are installed are found again.
const QString installedName = QStringLiteral("spokenLanguage");

void install(QTranslator *translator)
{
    translator->setObjectName(installedName);
    QCoreApplication::installTranslator(translator);
}

void install(QCoreApplication &program, const QLocale &locale, const QString &catalogue, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&program);
    if (translator->load(locale, catalogue, u"_"_s, folder)) {
        install(translator.release());
    }
}

void fallSilent(const QCoreApplication &program)
{
    qDeleteAll(program.findChildren<QTranslator *>(installedName, Qt::FindDirectChildrenOnly));  // each takes itself out
}

}  // namespace

void speak(QCoreApplication &program, const QLocale &locale)
{
    fallSilent(program);
    install(program, QLocale(QLocale::English), u"gatehouse"_s, u":/i18n"_s);
    if (locale.language() != QLocale::English) {
        install(program, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(program, locale, u"gatehouse"_s, u":/i18n"_s);
    }
    setSpokenLanguage(locale.name());
}

bool speak(QCoreApplication &program, const QString &language)
{
    const bool mirrored = language == u"pseudo-rtl";
    if (mirrored || language == u"pseudo") {
        fallSilent(program);
        install(new PseudoTranslator(mirrored ? PseudoTranslator::Script::Arabic : PseudoTranslator::Script::Latin, &program));
        setSpokenLanguage(language);
        return true;
    }
    const bool known = languages().contains(language);
    QLocale::setDefault(known ? QLocale(language) : QLocale::system());
    speak(program, QLocale());
    return known || language.isEmpty();
}

QStringList languages()
{
    QStringList names{u"en"_s};
    const QStringList catalogues = QDir(u":/i18n"_s).entryList({u"gatehouse_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &catalogue : catalogues) {
        const QString name = catalogue.section(u'_', 1).section(u'.', 0, 0);
        if (name != names.first()) {
            names.append(name);
        }
    }
    return names;
}

}  // namespace gatehouse
