// SPDX-License-Identifier: Apache-2.0
#include "app/gatehouse/console.h"

#include "app/wiring/desktopkeychain.h"
#include "app/wiring/operator.h"
#include "core/demo/democompany.h"
#include "core/demo/demodevices.h"
#include "core/policies/knowledgefile.h"
#include "core/provisioning/localprovisioner.h"
#include "protocols/libraries.h"
#include "protocols/transferformats.h"
#include "translations/language.h"
#include "ui/console/aboutdialog.h"
#include "ui/console/languagechange.h"
#include "ui/console/recentfiles.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/onscreen.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

#include <utility>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QList<Library> libraries()
{
    return librariesOfCore() + librariesOfProtocols() + librariesOfKeychain();
}

}  // namespace

Console::Session::Session(std::unique_ptr<Workspace> opened, Console &console)
    : workspace(std::move(opened))
    , tasks(*workspace)
    , provisioning(tasks, [](Workspace &at) { return std::make_unique<LocalProvisioner>(at); })
    , desk{*workspace,
           tasks,
           console.m_prompts,
           console.m_mail,
           console.m_formats,
           console.m_knowledge,
           console.m_assignmentFormat,
           provisioning,
           console.m_saml,
           console.m_metadata,
           console.m_peers}
{
    workspace->watch();
}

Console::Console(Theme &theme, PassphraseSource &passphrases)
    : m_theme(theme)
    , m_passphrases(passphrases)
    , m_keychain(makeDesktopKeychain())
    , m_formats(allTransferFormats())
    , m_knowledge(knowledgefile::path())
    , m_language(Preferences::read().language)
{
    follow(Preferences::read());
    new OnScreen(this);
}

Console::~Console() = default;

Workspace::Setup Console::setup()
{
    return {{operatorName(), u"gatehouse/"_s + QCoreApplication::applicationVersion()},
            m_clock,
            m_random,
            m_permission,
            5000,
            m_keychain.get(),
            &m_passphrases};
}

QString Console::path() const
{
    return m_session ? m_session->workspace->path() : QString();
}

Status Console::open(const QString &path)
{
    auto workspace = Workspace::open(QFileInfo(path).absoluteFilePath(), setup());
    if (!workspace) {
        return fail(workspace);
    }
    show(std::move(*workspace));
    return {};
}

Status Console::create(const QString &path)
{
    auto workspace = Workspace::create(QFileInfo(path).absoluteFilePath(), setup());
    if (!workspace) {
        return fail(workspace);
    }
    show(std::move(*workspace));
    return {};
}

Status Console::openDemo(const QString &asked)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    if (asked.isEmpty() && !folder.mkpath(u"."_s)) {
        return fail(Error::Kind::Storage, tr("The folder %1 can't be made.").arg(QDir::toNativeSeparators(folder.path())));
    }
    const QString path = asked.isEmpty() ? folder.filePath(u"demo.gatehouse"_s) : QFileInfo(asked).absoluteFilePath();
    if (QFileInfo::exists(path)) {
        return open(path);
    }
    // Filled under another name, so that a demo that was interrupted is made again and not opened half full.
    const QString filling = path + u".new"_s;
    QFile::remove(filling);
    {
        auto workspace = Workspace::create(filling, setup());
        if (!workspace) {
            return fail(workspace);
        }
        if (auto done = protectDemo(**workspace, m_passphrases); !done) {
            return done;
        }
        NoProgress unwatched;
        if (auto done = generate(**workspace, {}, unwatched); !done) {
            return done;
        }
    }
    if (!QFile::rename(filling, path)) {
        return fail(Error::Kind::Storage, tr("The demo workspace %1 can't be made.").arg(QDir::toNativeSeparators(path)));
    }
    return open(path);
}

std::unique_ptr<ConsoleWindow> Console::makeWindow(const Session &session)
{
    auto window = std::make_unique<ConsoleWindow>(session.desk, m_theme);
    window->setFileName(QFileInfo(session.workspace->path()).fileName());
    connect(window.get(), &ConsoleWindow::newRequested, this, &Console::askForNew);
    connect(window.get(), &ConsoleWindow::openRequested, this, &Console::askForOpen);
    connect(window.get(), &ConsoleWindow::demoRequested, this, [this] { report(openDemo()); });
    connect(window.get(), &ConsoleWindow::closeRequested, this, &Console::leave);
    connect(window.get(), &ConsoleWindow::fileRequested, this, &Console::openChosen);
    connect(window.get(), &ConsoleWindow::aboutRequested, this, &Console::showAbout);
    connect(window.get(), &ConsoleWindow::preferencesRequested, this, &Console::showPreferences);
    window->showNotices(m_notices);
    return window;
}

template<typename Owner>
void Console::removeLater(std::unique_ptr<Owner> owner)
{
    QMetaObject::invokeMethod(
        this, [gone = owner.release()] { delete gone; }, Qt::QueuedConnection);
}

void Console::show(std::unique_ptr<Workspace> workspace)
{
    auto session = std::make_unique<Session>(std::move(workspace), *this);
    session->window = makeWindow(*session);
    recentfiles::add(session->workspace->path());
    session->window->show();
    if (m_session) {
        m_session->window->hide();
        removeLater(std::move(m_session));
    }
    m_session = std::move(session);
    if (m_start) {
        m_start.release()->deleteLater();
    }
}

void Console::speakLanguage() const
{
    speak(*QCoreApplication::instance(), m_language);
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);  // Qt knows it of the language
}

void Console::changeLanguage()
{
    m_session->window->keepPlace();
    speakLanguage();
    auto window = makeWindow(*m_session);
    window->takeOver(*m_session->window);
    window->show();
    m_session->window->hide();
    removeLater(std::exchange(m_session->window, std::move(window)));
}

void Console::start(const QString &error)
{
    m_start = std::make_unique<StartWindow>();
    connect(m_start.get(), &StartWindow::demoRequested, this, [this] {
        // Making it keeps the window's thread for some seconds: the words have to stand there before.
        m_start->message().showMessage(Tone::Info, tr("The demo company is being made. This takes some seconds."),
                                       MessageBar::Close::Hidden);
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        const Status opened = openDemo();
        QGuiApplication::restoreOverrideCursor();
        if (m_start) {
            m_start->message().clear();
        }
        report(opened);
    });
    connect(m_start.get(), &StartWindow::newRequested, this, &Console::askForNew);
    connect(m_start.get(), &StartWindow::openRequested, this, &Console::askForOpen);
    connect(m_start.get(), &StartWindow::fileRequested, this, &Console::openChosen);
    connect(m_start.get(), &StartWindow::preferencesRequested, this, &Console::showPreferences);
    connect(m_start.get(), &StartWindow::aboutRequested, this, &Console::showAbout);
    if (!error.isEmpty()) {
        m_start->message().showMessage(Tone::Danger, error);
    }
    m_start->show();
}

void Console::leave()
{
    m_session->window->keepPlace();
    start();
    m_session->window->hide();
    removeLater(std::move(m_session));
}

void Console::showAbout()
{
    auto *about = new AboutDialog(libraries(), frontWindow());
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void Console::showPreferences()
{
    QList<Choice> pages;
    const QStringList keys = m_session ? m_session->window->pageKeys() : QStringList();
    for (const QString &key : keys) {
        pages.append({key, m_session->window->pageTitle(key)});
    }
    auto *dialog = new PreferencesDialog(m_theme, pages, languages(), frontWindow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::changed, this, &Console::follow);
    dialog->open();
}

void Console::follow(const Preferences &preferences)
{
    m_prompts.setAsksBeforeUndoable(preferences.ask == Preferences::Ask::Always);
    const bool isOther = std::exchange(m_language, preferences.language) != preferences.language;
    if (isOther && m_session) {
        new LanguageChange(*m_session->window, [this] { changeLanguage(); });
    } else if (isOther && m_start) {
        speakLanguage();
        removeLater(std::move(m_start));
        start();
    }
}

QWidget *Console::frontWindow() const
{
    return m_start ? static_cast<QWidget *>(m_start.get()) : m_session ? m_session->window.get() : nullptr;
}

void Console::report(const Status &status)
{
    if (!status) {
        m_prompts.show(frontWindow(), status.error());
    }
}

void Console::openChosen(const QString &path)
{
    const auto showRest = [this] {
        if (m_start) {
            m_start->showRecent();
        }
    };
    if (const Status opened = open(path); !opened && !recentfiles::offerRemoval(path, m_prompts, frontWindow(), showRest)) {
        report(opened);
    }
}

void Console::askForNew()
{
    m_prompts.chooseFile(
        frontWindow(),
        {FileQuestion::Purpose::Save, tr("New workspace"), {tr("Gatehouse workspace (*.gatehouse)")}, u"company.gatehouse"_s},
        [this](const QString &path) { report(create(path)); });
}

void Console::askForOpen()
{
    m_prompts.chooseFile(
        frontWindow(), {FileQuestion::Purpose::Open, tr("Open workspace"), {tr("Gatehouse workspace (*.gatehouse)"), tr("All files (*)")}},
        [this](const QString &path) { report(open(path)); });
}

Result<QStringList> Console::tour(const QString &folder, const QList<Theme::Mode> &modes)
{
    QList<Scene> scenes = consoleScenes(m_session->desk, m_theme);
    scenes.prepend({u"start"_s, [] { return new StartWindow; }});
    scenes.append({u"about"_s, [] { return new AboutDialog(libraries()); }});
    scenes.append({u"preferences"_s, [this] { return new PreferencesDialog(m_theme, {}, languages()); }});
    return runTour(scenes, folder, m_theme, modes, [this] { return m_session->tasks.runningCount() == 0; });
}

}  // namespace gatehouse
