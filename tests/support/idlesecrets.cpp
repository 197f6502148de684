// SPDX-License-Identifier: Apache-2.0
// A program that has worked with secrets and does nothing more: it protects the workspace that is named, under a passphrase, keeps a
// secret and reads it again. Both come by standard input, a line each, so that they stand nowhere but where the core puts them.
#include "core/base/clock.h"
#include "core/secrets/keyservice.h"
#include "core/secrets/secretservice.h"
#include "tests/support/untracedline.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstring>

#include <unistd.h>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

Status work(const QString &path)
{
    const SecretBytes passphrase = untracedLine();
    const SecretBytes value = untracedLine();
    const SystemClock clock;
    SystemRandom random;
    const EverythingAllowed permission;
    static const auto opened = Workspace::open(path, {{u"sam"_s, u"idle/1"_s}, clock, random, permission});
    if (!opened) {
        return fail(opened);
    }
    Workspace &workspace = **opened;
    KeyService keys(workspace);
    if (auto done = keys.protect({KeyPlace::Passphrase, passphrase.copy()}); !done) {
        return done;
    }
    const SecretName name{u"token"_s, u"1"_s};
    const auto put = workspace.change({u"Put"_s, u"Keep a secret"_s},
                                      [&](Change &change) { return SecretService(workspace).put(change, name, value); });
    if (!put) {
        return fail(put);
    }
    workspace.vault().lock();
    if (auto open = workspace.vault().unlock(workspace.database(), passphrase); !open) {
        return open;
    }
    const auto read = SecretService(workspace).read(name);
    return read ? Status() : fail(read);
}

}  // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    // Something that is found in the memory if one looks well; put together here, so that it stands in the heap and not in the program.
    const QByteArray control = QByteArray("nothing to ") + QByteArray("hide here");
    if (const Status done = work(QCoreApplication::arguments().value(1)); !done) {
        std::fputs(qPrintable(done.error().message), stderr);
        return 1;
    }
    std::puts("idle");
    std::fflush(stdout);
    char more = 0;
    (void)!read(STDIN_FILENO, &more, 1);
    return control.isEmpty() ? 1 : 0;
}
