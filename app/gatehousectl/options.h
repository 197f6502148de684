// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/command.h"
#include "app/gatehousectl/context.h"

#include <QDateTime>
#include <QStringList>

#include <CLI/Validators.hpp>

namespace gatehouse::ctl {

/// A verb of a noun with its help and lines that show its use.
[[nodiscard]] Command &addVerb(Command &noun, const char *name, const QString &what, const QStringList &examples);

/// The work of a verb that needs the workspace of -w; not naming one is wrong usage.
void onWorkspace(Command &verb, Context &context, const Context::WorkspaceWork &work);

/// What a verb writes as it is, in a format of its own.
struct Document {
    std::shared_ptr<QString> path;         ///< of --output: a file; empty or "-" for standard output
    QString kinds;                         ///< the formats that there are, for a person
    std::function<QStringList()> formats;  ///< those that --format may ask for, as the options stand
};

/// The same for a verb that writes a document. To standard output it goes in the format that --format asks for; another than there is is
/// wrong usage, lest a program reads what it did not ask for. Beside a file, --format is of what is said about that.
void onDocument(Command &verb, Context &context, const Document &document, const Context::WorkspaceWork &work);

Option &addText(Command &verb, const std::string &names, QString &target, const QString &what);
/// May be given more than once, one value each time.
Option &addTexts(Command &verb, const std::string &names, QStringList &target, const QString &what);
/// One or more words without an option in front.
Option &addWords(Command &verb, const std::string &name, QStringList &target, const QString &what);
Option &addChoice(Command &verb, const std::string &names, QString &target, const QStringList &choices, const QString &what);
/// The same for an option that may be given more than once.
Option &addChoices(Command &verb, const std::string &names, QStringList &target, const QStringList &choices, const QString &what);
/// At least `least`.
Option &addNumber(Command &verb, const std::string &names, qint64 &target, qint64 least, const QString &what);
Option &addFlag(Command &verb, const std::string &names, bool &target, const QString &what);
/// An ISO 8601 date or date and time, or how long ago: 45m, 2h, 3d, 1w.
Option &addMoment(Command &verb, const std::string &names, QDateTime &target, const QString &what);

/// Ends the reading of the command line: this is not how the verb is used.
[[noreturn]] void refuseUsage(const QString &message);

/// The words of the command line as CLI11 shall see them: an empty value after "=" and a word in brackets mean themselves.
[[nodiscard]] std::vector<std::string> wordsFrom(int count, char **words);
/// A word as the person wrote it.
[[nodiscard]] QString textOf(const std::string &word);

}  // namespace gatehouse::ctl
