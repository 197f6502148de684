// SPDX-License-Identifier: Apache-2.0
#include "core/identityproviders/nameid.h"

#include "core/base/progress.h"
#include "core/base/text.h"
#include "core/users/userstore.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct NameIdWords {
    Q_DECLARE_TR_FUNCTIONS(NameIdWords)
};

using Outcome = NameIdMatch::Outcome;

constexpr qsizetype pageSize = 1000;
constexpr qsizetype mostExamples = 5;

QString sentenceOf(Outcome outcome, const SamlNameId &nameId, const QString &username)
{
    switch (outcome) {
    case Outcome::Found:
        return NameIdWords::tr("%1 signs in.").arg(username);
    case Outcome::Disabled:
        return NameIdWords::tr("%1 was found, but is disabled and can't sign in.").arg(username);
    case Outcome::OtherFormat:
        return NameIdWords::tr("The NameID has the format %1. Set the identity provider up to send %2.")
            .arg(nameId.format, saml::emailNameId);
    case Outcome::NotAddress:
        return NameIdWords::tr("The NameID “%1” is no email address. Set the identity provider up to send one.").arg(nameId.value);
    case Outcome::OtherCase:
        return NameIdWords::tr("The NameID is “%1” and the username “%2”. They have to be the same, letter for letter.")
            .arg(nameId.value, username);
    case Outcome::EmailOnly:
        return NameIdWords::tr("“%1” is the email address of %2, but what counts is the username. Send the username, or rename the user.")
            .arg(nameId.value, username);
    case Outcome::Unknown:
        return NameIdWords::tr("There is no user with the username “%1”, and nobody is created by signing in.").arg(nameId.value);
    }
    return {};
}

}  // namespace

bool isAddress(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\z)"));
    return form.match(text).hasMatch();
}

Result<NameIdMatch> matchOf(Database &database, const SamlNameId &nameId)
{
    const UserStore store(database);
    const auto named = store.byUsername(nameId.value);
    const auto addressed = named && !*named ? store.byEmail(nameId.value) : named;
    if (!addressed) {
        return fail(addressed);
    }
    NameIdMatch match;
    match.user = *addressed;
    const bool isNamed = named->has_value();
    if (nameId.format != saml::emailNameId) {
        match.outcome = Outcome::OtherFormat;
    } else if (!isAddress(nameId.value)) {
        match.outcome = Outcome::NotAddress;
    } else if (isNamed && match.user->username != nameId.value) {
        match.outcome = Outcome::OtherCase;
    } else if (isNamed) {
        match.outcome = match.user->status == User::Status::Enabled ? Outcome::Found : Outcome::Disabled;
    } else {
        match.outcome = match.user ? Outcome::EmailOnly : Outcome::Unknown;
    }
    match.sentence = sentenceOf(match.outcome, nameId, match.user ? isolated(match.user->username) : QString());
    return match;
}

Result<UsernameFitness> usernameFitness(Database &database, Progress &progress)
{
    UsernameFitness fitness;
    const auto read = UserStore(database).eachUsername([&](const QString &username) {
        if (++fitness.users % pageSize == 0) {
            progress.report(fitness.users, 0);
        }
        if (!isAddress(username) && ++fitness.unfit <= mostExamples) {
            fitness.examples.append(username);
        }
        return !progress.isCancelled();
    });
    if (progress.isCancelled()) {
        return fail(Error::Kind::Cancelled, NameIdWords::tr("Cancelled."));
    }
    return read ? Result<UsernameFitness>(std::move(fitness)) : fail(read);
}

QString sentenceOn(const UsernameFitness &fitness)
{
    QString names = fitness.examples.join(u", "_s);
    if (const qint64 more = fitness.unfit - fitness.examples.size(); more > 0) {
        names = NameIdWords::tr("%1 and %Ln more", nullptr, int(more)).arg(names);
    }
    return NameIdWords::tr("%1 of %Ln user(s) have a username that is no email address and can't sign in: %2.", nullptr, int(fitness.users))
        .arg(QLocale().toString(fitness.unfit), names);
}

}  // namespace gatehouse
