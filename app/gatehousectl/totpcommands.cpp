// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/seedfile.h"
#include "app/gatehousectl/terminal.h"
#include "core/mfa/totp.h"

#include <QJsonObject>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct TotpCommands {
    Q_DECLARE_TR_FUNCTIONS(TotpCommands)
};

struct Wanted {
    QString secret;
    QString file;
    QDateTime at;
    qint64 digits = 6;
    qint64 period = 30;
    QString hash = u"sha1"_s;

    [[nodiscard]] totp::Scheme scheme() const
    {
        using Hash = totp::Scheme::Hash;
        return {hash == u"sha256"_s ? Hash::Sha256 : hash == u"sha512"_s ? Hash::Sha512 : Hash::Sha1, int(digits), int(period)};
    }
};

/// From a file, from the words of the command line, or a line of standard input.
Result<SecretBytes> seedOf(Wanted &wanted)
{
    if (!wanted.file.isEmpty()) {
        return seedFromFile(wanted.file);
    }
    auto line = wanted.secret.isEmpty() ? Terminal::readLine(TotpCommands::tr("Secret key: "), Terminal::Echo::No)
                                        : Result<QString>(wanted.secret);
    if (!line) {
        return fail(line);
    }
    const SecretBytes text = SecretBytes::ofText(*line);
    wipe(*line);
    wipe(wanted.secret);
    return totp::fromBase32(text);
}

void addNew(Command &noun, Context &context)
{
    Command &verb
        = addVerb(noun, "new", TotpCommands::tr("Print a new secret key, for an app and for “mfa device add-totp”. No workspace is needed"),
                  {u"gatehousectl totp new > secret-key.txt"_s});
    verb.callback([&context] {
        context.plan([&context]() -> Status {
            const SecretBytes key = totp::base32(totp::newSeed());
            const QString text = QString::fromUtf8(key.view());
            context.printer().outcome(text, {{u"secret"_s, text}});
            return {};
        });
    });
}

}  // namespace

void addTotpCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand("totp", TotpCommands::tr("Codes of authenticator apps").toStdString());
    addNew(noun, context);
    auto wanted = std::make_shared<Wanted>();
    Command &verb = addVerb(
        noun, "code",
        TotpCommands::tr("Print the code that belongs to a secret key; it is read from standard input. No workspace is needed"),
        {u"gatehousectl totp code < secret-key.txt"_s, u"gatehousectl totp code --secret-file secret-key.txt --at 2026-03-02T09:30:00Z"_s});
    addText(verb, "--secret-file", wanted->file, TotpCommands::tr("The file that has the secret key, in Base32"));
    addText(
        verb, "--secret", wanted->secret,
        TotpCommands::tr("The secret key itself: for tests only, since every user of this computer can see it in the list of processes"))
        .excludes("--secret-file");
    addMoment(verb, "--at", wanted->at, TotpCommands::tr("The time of the code (now)"));
    addNumber(verb, "--digits", wanted->digits, 6, TotpCommands::tr("6, 7 or 8 (6)")).check(CLI::Range(6, 8));
    addNumber(verb, "--period", wanted->period, 1, TotpCommands::tr("Seconds that a code lasts (30)"));
    addChoice(verb, "--algorithm", wanted->hash, {u"sha1"_s, u"sha256"_s, u"sha512"_s}, TotpCommands::tr("The hash (sha1)"));
    verb.callback([wanted, &context] {
        context.plan([wanted, &context]() -> Status {
            const auto seed = seedOf(*wanted);
            const QDateTime at = wanted->at.isValid() ? wanted->at : QDateTime::currentDateTimeUtc();
            const auto code = seed ? totp::code(*seed, totp::stepAt(at, wanted->scheme()), wanted->scheme()) : Result<QString>(fail(seed));
            if (!code) {
                return fail(code);
            }
            context.printer().outcome(*code, {{u"code"_s, *code}, {u"at"_s, at.toUTC().toString(Qt::ISODate)}});
            return {};
        });
    });
}

}  // namespace gatehouse::ctl
