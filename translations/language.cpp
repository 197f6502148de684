// SPDX-License-Identifier: Apache-2.0
#include "translations/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

void install(QCoreApplication &program, const QLocale &locale, const QString &catalogue, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&program);
    if (translator->load(locale, catalogue, u"_"_s, folder)) {
        QCoreApplication::installTranslator(translator.release());
    }
}

}  // namespace

void speak(QCoreApplication &program, const QLocale &locale)
{
    install(program, QLocale(QLocale::English), u"gatehouse"_s, u":/i18n"_s);
    if (locale.language() != QLocale::English) {
        install(program, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(program, locale, u"gatehouse"_s, u":/i18n"_s);
    }
}

}  // namespace gatehouse
