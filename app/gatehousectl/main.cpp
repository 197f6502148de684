// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commandline.h"
#include "app/gatehousectl/interrupt.h"
#include "app/wiring/environmentpassphrase.h"
#include "core/secrets/freedmemory.h"
#include "translations/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <clocale>
#include <cstring>

#include <langinfo.h>

namespace {

/// Qt wants UTF-8 and says so on stderr where it is not; a job of cron has no locale at all.
void speakUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        qputenv("LC_ALL", "C.UTF-8");
    }
}

}  // namespace

int main(int argc, char **argv)
{
    gatehouse::leaveNoCore();
    gatehouse::wipeFreedMemory();
    speakUtf8();
    QCoreApplication program(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gatehousectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));
    gatehouse::speak(program, QLocale());
    gatehouse::ctl::interrupt::watch();
    gatehouse::ctl::interrupt::outliveReaders();
    return gatehouse::ctl::runCommandLine(argc, argv);
}
