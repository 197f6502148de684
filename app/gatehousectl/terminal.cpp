// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/terminal.h"

#include "app/gatehousectl/displaywidth.h"
#include "app/gatehousectl/interrupt.h"

#include <QUtf8StringView>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace gatehouse::ctl {

namespace {

/// Keeps what is typed from showing, for as long as it lives.
class Hidden
{
public:
    explicit Hidden(bool hide) : m_hide(hide && tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (m_hide) {
            termios quiet = m_before;
            quiet.c_lflag &= ~tcflag_t(ECHO);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
        }
    }
    ~Hidden()
    {
        if (m_hide) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
            std::fputc('\n', stderr);
        }
    }
    Q_DISABLE_COPY_MOVE(Hidden)

private:
    termios m_before = {};
    bool m_hide;
};

}  // namespace

bool Terminal::isPersonAsking()
{
    return isatty(STDIN_FILENO) != 0;
}

bool Terminal::isPersonWatching()
{
    return isatty(STDERR_FILENO) != 0 && qgetenv("TERM") != "dumb";
}

qsizetype Terminal::widestCell()
{
    constexpr int longestArn = 80;  // these and other identifiers are copied from tables
    winsize size{};
    if (isatty(STDOUT_FILENO) == 0) {
        return 0;
    }
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? std::max(longestArn, size.ws_col / 2) : longestArn;
}

bool Terminal::isReaderGone()
{
    pollfd out{STDOUT_FILENO, POLLOUT, 0};
    return poll(&out, 1, 0) == 1 && (out.revents & (POLLERR | POLLHUP)) != 0;
}

Result<QString> Terminal::readLine(const QString &prompt, Echo echo)
{
    const auto cancelled = [] { return fail(Error::Kind::Cancelled, tr("Cancelled. Nothing was changed.")); };
    if (interrupt::isAskedFor()) {
        return cancelled();  // Ctrl-C came before the question
    }
    if (isPersonAsking()) {
        std::fputs(prompt.toUtf8().constData(), stderr);
    }
    const Hidden hidden(echo == Echo::No && isPersonAsking());
    QByteArray line;
    for (;;) {
        char byte = 0;
        const ssize_t got = read(STDIN_FILENO, &byte, 1);  // byte by byte: what follows the line is not ours
        if (got == 1 && byte == '\n') {
            break;
        }
        if (got == 1) {
            line.append(byte);
            continue;
        }
        if (got < 0 && errno == EINTR && !interrupt::isAskedFor()) {
            continue;
        }
        if (got == 0 && !line.isEmpty()) {
            break;
        }
        return cancelled();
    }
    if (line.endsWith('\r')) {
        line.chop(1);
    }
    if (!QUtf8StringView(line).isValidUtf8()) {
        return fail(Error::Kind::Invalid, tr("What was typed is not UTF-8. Nothing was changed."));
    }
    return QString::fromUtf8(line);
}

void Terminal::say(const QString &line)
{
    // What is said may quote a file; only the ends of lines are ours.
    QStringList lines = line.split(u'\n');
    for (QString &each : lines) {
        each = harmless(each);
    }
    std::fputs((lines.join(u'\n') + u'\n').toUtf8().constData(), stderr);
}

}  // namespace gatehouse::ctl
