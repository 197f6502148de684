// SPDX-License-Identifier: Apache-2.0
#include "app/wiring/environmentpassphrase.h"

#include <cstdlib>
#include <cstring>

#include <sodium.h>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace gatehouse {

SecretBytes takeFromEnvironment(const char *variable)
{
    char *value = std::getenv(variable);  // NOLINT(concurrency-mt-unsafe): asked before there is a second thread
    if (value == nullptr) {
        return {};
    }
    QString text = QString::fromLocal8Bit(value);
    SecretBytes passphrase = SecretBytes::ofText(text);
    wipe(text);
    sodium_memzero(value, std::strlen(value));
    unsetenv(variable);  // NOLINT(concurrency-mt-unsafe): as above
    return passphrase;
}

void leaveNoCore()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    // The limit is not asked where the kernel gives the core to another program (core(5)). Nobody but root may look into the memory then,
    // which takes debuggers along but for those that have started it.
    prctl(PR_SET_DUMPABLE, 0);  // NOLINT(hicpp-vararg): the system's own interface
#endif
}

}  // namespace gatehouse
