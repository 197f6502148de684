// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/context.h"

#include "app/gatehousectl/displaywidth.h"
#include "app/gatehousectl/terminal.h"
#include "app/wiring/desktopkeychain.h"
#include "app/wiring/operator.h"
#include "core/workspace/inspection.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <array>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 millisecondsInSecond = 1000;

int exitCodeOf(Error::Kind kind)
{
    return kind == Error::Kind::Storage || kind == Error::Kind::Busy ? StorageFailed : Refused;
}

}  // namespace

OutputFormat formatNamed(const QString &word)
{
    return word == u"json"_s ? OutputFormat::Json : word == u"csv"_s ? OutputFormat::Csv : OutputFormat::Table;
}

Context::Context(QFile &out) : m_out(out), m_keychain(makeDesktopKeychain()) {}

void Context::planOnWorkspace(const WorkspaceWork &work)
{
    plan([this, work]() -> Status {
        const auto workspace = open();
        if (!workspace) {
            return fail(workspace);
        }
        QObject::connect(workspace->get(), &Workspace::unchanged, [this] { m_printer->noteChange(Printer::Effect::None); });
        QObject::connect(workspace->get(), &Workspace::changed, [this] { m_printer->noteChange(Printer::Effect::Some); });
        Status done = work(**workspace);
        if (done) {
            warnIfOnlyRead(**workspace);
        }
        return done;
    });
}

/// A file without permission to write is meant to be read; that nothing could be written otherwise, nobody may have noticed yet.
void Context::warnIfOnlyRead(const Workspace &workspace) const
{
    const Status may = workspace.mayChange();
    if (!may && workspacefile::inspectPermissions(workspace.path())) {
        const QString name = QFileInfo(workspace.path()).fileName();
        complain(u"Warning"_s, {may.error().kind, tr("%1 could only be opened for reading. %2").arg(name, may.error().message), {}},
                 m_printer->format());
    }
}

Workspace::Setup Context::setup()
{
    return {{operatorName(), u"gatehousectl/"_s + QCoreApplication::applicationVersion()},
            m_clock,
            m_random,
            m_permission,
            int(wishes.wait * millisecondsInSecond),
            m_keychain.get(),
            &m_passphrases};
}

Result<std::unique_ptr<Workspace>> Context::open()
{
    return Workspace::open(wishes.workspace, setup());
}

int Context::run()
{
    m_printer = std::make_unique<Printer>(m_out, formatNamed(wishes.format), Terminal::widestCell());
    Status done = m_work();
    const Status written = m_printer->finish();
    const bool isAboutOutput = done || done.error().kind == Error::Kind::Storage;
    if (!written && isAboutOutput && Terminal::isReaderGone()) {
        return ReaderGone;  // as with "| head": whoever reads has seen enough, and a change that was asked for is made
    }
    if (done && !written) {
        done = written;
    }
    if (done) {
        return Done;
    }
    complain(nameOf(done.error().kind), done.error(), m_printer->format());
    return exitCodeOf(done.error().kind);
}

Status Context::confirm(const QString &consequence, const QString &word, bool yes)
{
    return yes ? Status() : ask(consequence, word, u"--yes"_s);
}

Status Context::confirm(const QString &consequence, const QString &word, const QString &said)
{
    return said.isEmpty() ? ask(consequence, word, u"--confirm %1"_s.arg(word)) : Status();
}

Status Context::ask(const QString &consequence, const QString &word, const QString &option)
{
    if (!Terminal::isPersonAsking()) {
        return fail(
            Error::Kind::Forbidden,
            tr("%1 Nothing was changed: nobody is at a terminal to confirm it. Repeat the command with %2.").arg(consequence, option),
            option.section(u' ', 0, 0).mid(2));
    }
    Terminal::say(consequence);
    const auto answer = Terminal::readLine(tr("Type %1 to confirm: ").arg(word));
    if (!answer) {
        return fail(answer);
    }
    return *answer == word ? Status() : fail(Error::Kind::Cancelled, tr("Cancelled. Nothing was changed."));
}

void Context::complain(const QString &kind, const Error &error, OutputFormat format)
{
    if (format != OutputFormat::Json) {
        Terminal::say(error.details.isEmpty() ? error.message : error.message + u'\n' + error.details);
        return;
    }
    QJsonObject object{{u"kind"_s, kind}, {u"message"_s, error.message}, {u"field"_s, error.field}};
    if (!error.details.isEmpty()) {
        object.insert(u"details"_s, error.details);
    }
    Terminal::say(QString::fromUtf8(harmlessJson(QJsonDocument(object).toJson(QJsonDocument::Compact))));
}

}  // namespace gatehouse::ctl
