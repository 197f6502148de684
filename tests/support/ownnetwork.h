// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <cerrno>
#include <cstring>

#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gatehouse {

/// Moves this program, before it has a thread, into a network of its own that has nothing but a loopback: servers of fixed ports stand in
/// nobody's way there. `hosts` is what it finds in place of /etc/hosts. Answers why that can't be done; empty when it was.
[[nodiscard]] inline QString enterOwnNetwork(const QString &hosts)
{
    const auto why = [](const char *what) {
        return QString::fromLatin1("%1: %2").arg(QLatin1String(what), QString::fromLocal8Bit(std::strerror(errno)));
    };
    if (geteuid() != 0) {
        return QStringLiteral("only root may have a network of its own");
    }
    if (unshare(CLONE_NEWNET | CLONE_NEWNS) != 0) {
        return why("unshare");
    }
    if (mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || mount(QFile::encodeName(hosts).constData(), "/etc/hosts", nullptr, MS_BIND, nullptr) != 0) {
        return why("mount");
    }
    const int descriptor = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request = {};
    std::strncpy(request.ifr_name, "lo", IFNAMSIZ - 1);
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    const bool isUp = descriptor >= 0 && ioctl(descriptor, SIOCSIFFLAGS, &request) == 0;
    const QString reason = isUp ? QString() : why("loopback");
    close(descriptor);
    return reason;
}

}  // namespace gatehouse
