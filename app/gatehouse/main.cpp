// SPDX-License-Identifier: Apache-2.0
#include "app/gatehouse/console.h"
#include "core/secrets/freedmemory.h"
#include "translations/language.h"
#include "ui/preferences/preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr int refused = 1;
constexpr int usage = 2;

struct Main {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

struct Request {
    QString file;
    bool demo = false;
    QString tour;
    QString theme;
};

const QString languageOption = u"language"_s;

/// The value of --language; null where it is not given.
QString languageAsked(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({languageOption, QString(), languageOption});
    parser.parse(arguments);
    return parser.isSet(languageOption) ? parser.value(languageOption) : QString();
}

/// Whether a window can be shown; what is only written or drawn to files needs no screen.
bool hasScreen()
{
#ifndef Q_OS_LINUX
    return true;
#endif
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Ends the program itself for --help, --version and words it does not know.
Request readArguments(QApplication &program)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Main::tr("The console for workforce single sign-on."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, Main::tr("Open the demo company; with FILE, make it there if there is no such file."));
    const QCommandLineOption tour(u"tour"_s, Main::tr("Draw every page, dialog and wizard page to PNG files in <folder>, then end."),
                                  u"folder"_s);
    const QCommandLineOption theme(u"theme"_s, Main::tr("light, dark or system; as chosen in the preferences without it."),
                                   u"light|dark|system"_s);
    const QCommandLineOption language(languageOption,
                                      Main::tr("en, de …; pseudo or pseudo-rtl to look for texts that are not translated or do not fit."),
                                      languageOption);
    parser.addOptions({demo, tour, theme, language});
    parser.addPositionalArgument(u"FILE"_s, Main::tr("The workspace to open."), u"[FILE]"_s);
    parser.process(program);
    Request request{parser.positionalArguments().value(0), parser.isSet(demo), parser.value(tour), parser.value(theme)};
    const bool knownTheme = QStringList{QString(), u"light"_s, u"dark"_s, u"system"_s}.contains(request.theme);
    if (parser.positionalArguments().size() > 1 || !knownTheme) {
        QTextStream(stderr) << (knownTheme ? Main::tr("One workspace at a time, please.")
                                           : Main::tr("There is no theme %1.").arg(request.theme))
                            << Qt::endl
                            << parser.helpText();
        std::exit(usage);
    }
    return request;
}

int drawTour(const Request &request, Theme &theme, PassphraseSource &passphrases)
{
    // Without a file of its own the tour brings a company that nobody has changed.
    const QTemporaryDir folder;
    // Pictures show the columns as they are at first, and leave those of the person alone.
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.filePath(u"settings"_s));
    Console console(theme, passphrases);
    const bool own = request.file.isEmpty();
    const Status opened
        = own || request.demo ? console.openDemo(own ? folder.filePath(u"corp.gatehouse"_s) : request.file) : console.open(request.file);
    const auto modes = request.theme.isEmpty() || request.theme == u"system"_s ? QList{Theme::Mode::Light, Theme::Mode::Dark}
                                                                               : QList{Theme::fromString(request.theme)};
    const auto written = opened ? console.tour(request.tour, modes) : Result<QStringList>(fail(opened));
    if (!written) {
        QTextStream(stderr) << written.error().message << Qt::endl;
        return refused;
    }
    QTextStream(stdout) << Main::tr("%n picture(s) drawn.", nullptr, int(written->size())) << Qt::endl;
    return 0;
}

}  // namespace

int main(int argc, char **argv)
{
    leaveNoCore();
    wipeFreedMemory();
    EnvironmentPassphrase passphrases;  // before there is another thread
    const bool isSeen = hasScreen();
    if (!isSeen) {
        qputenv("QT_QPA_PLATFORM", "offscreen");  // Qt would end the program before it could say a word
    }
    QApplication program(argc, argv);
    QCoreApplication::setOrganizationName(u"Gatehouse"_s);
    QCoreApplication::setApplicationName(u"gatehouse"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral(GATEHOUSE_APP_ID));
    const Preferences preferences = Preferences::read();
    // The language has to be known before the first text is written, those of --help among them.
    const QString language = languageAsked(QCoreApplication::arguments());
    if (!speak(program, language.isNull() ? preferences.language : language) && !language.isNull()) {
        QTextStream(stderr) << Main::tr("There is no language %1; there are %2.").arg(language, languages().join(u", "_s)) << Qt::endl;
        return usage;
    }
    if (language == u"pseudo-rtl") {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    const Request request = readArguments(program);
    Theme theme(Theme::fromString(request.theme.isEmpty() ? Theme::nameOf(preferences.theme) : request.theme));
    if (!request.tour.isEmpty()) {
        return drawTour(request, theme, passphrases);
    }
    if (!isSeen) {
        QTextStream(stderr) << Main::tr(
            "There is no screen here to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. “gatehousectl” "
            "needs none, and “gatehouse --tour <folder>” draws every page to files.")
                            << Qt::endl;
        return refused;
    }
    theme.setDensity(preferences.density);
    Console console(theme, passphrases);
    if (request.file.isEmpty() && !request.demo) {
        console.start();
    } else if (const Status opened = request.demo ? console.openDemo(request.file) : console.open(request.file); !opened) {
        QTextStream(stderr) << opened.error().message << Qt::endl;
        console.start(opened.error().message);
    }
    return QApplication::exec();
}
