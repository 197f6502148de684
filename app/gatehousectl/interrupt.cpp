// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/interrupt.h"

#include <csignal>

namespace gatehouse::ctl::interrupt {

namespace {

volatile std::sig_atomic_t asked = 0;

extern "C" void note(int)
{
    asked = 1;
}

}  // namespace

void watch()
{
    struct sigaction action = {};
    action.sa_handler = note;
    action.sa_flags = static_cast<int>(SA_RESETHAND);  // no SA_RESTART: a question that waits for an answer ends too
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

void release()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

void outliveReaders()
{
    std::signal(SIGPIPE, SIG_IGN);
}

bool isAskedFor()
{
    return asked != 0;
}

}  // namespace gatehouse::ctl::interrupt
