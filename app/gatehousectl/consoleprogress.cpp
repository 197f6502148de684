// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/consoleprogress.h"

#include "app/gatehousectl/interrupt.h"
#include "app/gatehousectl/terminal.h"

#include <QLocale>

#include <cstdio>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pause = 100;  // milliseconds between two lines

}  // namespace

ConsoleProgress::~ConsoleProgress()
{
    clearLine();
}

void ConsoleProgress::report(qint64 done, qint64 total)
{
    if (m_clock.elapsed() < m_nextShow || !Terminal::isPersonWatching()) {
        return;
    }
    m_nextShow = m_clock.elapsed() + pause;
    const QLocale locale;
    const QString line = total > 0 ? u"%1 % (%2 / %3)"_s.arg(done * 100 / total).arg(locale.toString(done), locale.toString(total))
                                   : locale.toString(done);
    std::fputs(("\r\033[K" + line.toUtf8()).constData(), stderr);
    std::fflush(stderr);
    m_lineShown = true;
}

void ConsoleProgress::itemFailed(const QString &item, const QString &reason)
{
    const QString line = u"%1: %2"_s.arg(item, reason);
    if (m_failures) {
        m_failures->append(line);
        return;
    }
    clearLine();
    Terminal::say(line);
}

bool ConsoleProgress::isCancelled() const
{
    return interrupt::isAskedFor();
}

void ConsoleProgress::clearLine()
{
    if (m_lineShown) {
        std::fputs("\r\033[K", stderr);
        m_lineShown = false;
    }
}

}  // namespace gatehouse::ctl
