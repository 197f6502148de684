// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/options.h"

#include "app/gatehousectl/moment.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

/// Ends a word in brackets, so that CLI11 does not take it for a list and cut it up.
constexpr char mark = '\x01';

void planOnWorkspace(Context &context, const Context::WorkspaceWork &work)
{
    if (!context.isWorkspaceNamed()) {
        refuseUsage(Options::tr("Which workspace? Name its file with -w FILE, or in the environment variable GATEHOUSE_WORKSPACE."));
    }
    context.planOnWorkspace(work);
}

std::function<std::string(const std::string &)> oneOf(const QStringList &choices)
{
    return [choices](const std::string &word) -> std::string {
        return choices.contains(textOf(word)) ? std::string()
                                              : Options::tr("“%1” is not one of %2").arg(textOf(word), choices.join(u", "_s)).toStdString();
    };
}

}  // namespace

std::vector<std::string> wordsFrom(int count, char **words)
{
    std::vector<std::string> seen;
    for (int i = 1; i < count; ++i) {
        std::string word = words[i];
        if (word.size() > 1 && word.front() == '[' && word.back() == ']') {
            word += mark;
        }
        const std::size_t equals = word.find('=');
        const bool emptyValue = word.size() > 3 && word.compare(0, 2, "--") == 0 && equals == word.size() - 1;
        seen.push_back(emptyValue ? word.substr(0, equals) : word);
        if (emptyValue) {
            seen.emplace_back();
        }
    }
    return seen;
}

QString textOf(const std::string &word)
{
    QString text = QString::fromStdString(word);
    if (text.endsWith(QLatin1Char(mark))) {
        text.chop(1);
    }
    return text;
}

Command &addVerb(Command &noun, const char *name, const QString &what, const QStringList &examples)
{
    Command *verb = noun.add_subcommand(name, what.toStdString());
    verb->fallthrough();
    const QString footer
        = Options::tr("Examples:") + u"\n  "_s + examples.join(u"\n  "_s) + u"\n\n"_s
          + Options::tr(
              "-w FILE (or GATEHOUSE_WORKSPACE) names the workspace, --format table|json|csv the output; see gatehousectl --help.");
    verb->footer(footer.toStdString());
    return *verb;
}

void onWorkspace(Command &verb, Context &context, const Context::WorkspaceWork &work)
{
    verb.callback([&context, work] { planOnWorkspace(context, work); });
}

void onDocument(Command &verb, Context &context, const Document &document, const Context::WorkspaceWork &work)
{
    verb.callback([&context, document, work] {
        const QString &format = context.wishes.format;
        const bool isFile = !document.path->isEmpty() && *document.path != u"-"_s;
        if (!isFile && !format.isEmpty() && !document.formats().contains(format)) {
            refuseUsage(Options::tr("--format %1 does not exist here: this is written as %2.").arg(format, document.kinds));
        }
        planOnWorkspace(context, work);
    });
}

Option &addText(Command &verb, const std::string &names, QString &target, const QString &what)
{
    return *verb.add_option_function<std::string>(
        names, [&target](const std::string &word) { target = textOf(word); }, what.toStdString());
}

Option &addTexts(Command &verb, const std::string &names, QStringList &target, const QString &what)
{
    const auto take = [&target](const std::vector<std::string> &words) {
        for (const std::string &word : words) {
            target.append(textOf(word));
        }
    };
    return *verb.add_option_function<std::vector<std::string>>(names, take, what.toStdString())->allow_extra_args(false);
}

Option &addWords(Command &verb, const std::string &name, QStringList &target, const QString &what)
{
    return *addTexts(verb, name, target, what).allow_extra_args(true)->required();
}

Option &addChoice(Command &verb, const std::string &names, QString &target, const QStringList &choices, const QString &what)
{
    return *addText(verb, names, target, what).check(oneOf(choices))->type_name(choices.join(u'|').toStdString());
}

Option &addChoices(Command &verb, const std::string &names, QStringList &target, const QStringList &choices, const QString &what)
{
    return *addTexts(verb, names, target, what).check(oneOf(choices))->type_name(choices.join(u'|').toStdString());
}

Option &addNumber(Command &verb, const std::string &names, qint64 &target, qint64 least, const QString &what)
{
    const auto fits = [least](const std::string &word) -> std::string {
        bool isNumber = false;
        const qint64 number = textOf(word).toLongLong(&isNumber);
        return isNumber && number >= least
                   ? std::string()
                   : Options::tr("“%1” is not a whole number of at least %2").arg(textOf(word)).arg(least).toStdString();
    };
    return *verb.add_option_function<std::string>(
                    names, [&target](const std::string &word) { target = textOf(word).toLongLong(); }, what.toStdString())
                ->check(fits)
                ->type_name("N");
}

Option &addFlag(Command &verb, const std::string &names, bool &target, const QString &what)
{
    return *verb.add_flag_function(
        names, [&target](std::int64_t) { target = true; }, what.toStdString());
}

Option &addMoment(Command &verb, const std::string &names, QDateTime &target, const QString &what)
{
    const auto isMoment = [](const std::string &word) -> std::string {
        return momentFrom(textOf(word), QDateTime::currentDateTime()).isValid()
                   ? std::string()
                   : Options::tr(
                         "“%1” is neither a date (2026-03-02), nor a date and time (2026-03-02T09:30), nor a time ago (45m, 2h, 3d, 1w)")
                         .arg(textOf(word))
                         .toStdString();
    };
    return *verb.add_option_function<std::string>(
                    names, [&target](const std::string &word) { target = momentFrom(textOf(word), QDateTime::currentDateTime()); },
                    what.toStdString())
                ->check(isMoment)
                ->type_name("WHEN");
}

void refuseUsage(const QString &message)
{
    throw CLI::ValidationError(message.toStdString());
}

}  // namespace gatehouse::ctl
