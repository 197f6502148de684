// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commandline.h"

#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/usage.h"

#include <QFile>
#include <QUtf8StringView>

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <cstdio>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void addGlobalOptions(Command &root, Context &context)
{
    addText(root, "-w,--workspace", context.wishes.workspace, CommandLine::tr("The workspace file to work on"))
        .envname("GATEHOUSE_WORKSPACE")
        ->type_name("FILE");
    addChoice(root, "-f,--format", context.wishes.format, {u"table"_s, u"json"_s, u"csv"_s},
              CommandLine::tr("How results are printed; users and groups are SCIM resources in JSON"));
    addNumber(root, "--wait", context.wishes.wait, 0, CommandLine::tr("Seconds to wait while another program writes to the workspace (5)"))
        .type_name("SECONDS");
    root.set_version_flag("--version", "gatehousectl " + QCoreApplication::applicationVersion().toStdString(),
                          CommandLine::tr("Print the version and exit").toStdString());
    root.set_help_flag("-h,--help", CommandLine::tr("Print this help and exit").toStdString());
}

/// An option that may be repeated takes one value each time: no dots behind it.
class HelpFormatter : public CLI::Formatter
{
public:
    std::string make_option_opts(const Option *option) const override
    {
        const std::string words = CLI::Formatter::make_option_opts(option);
        const std::string dots = " ...";
        const auto at = option->get_positional() || option->get_allow_extra_args() ? std::string::npos : words.find(dots);
        return at == std::string::npos ? words : std::string(words).erase(at, dots.size());
    }
};

/// What is the same for every noun and verb, however deep.
void shape(Command &command)
{
    const auto commands = command.get_subcommands([](Command *) { return true; });
    for (Command *below : commands) {
        below->fallthrough();
        below->group(CommandLine::tr("Commands").toStdString());
        shape(*below);
    }
    if (!commands.empty()) {
        command.require_subcommand(1);
    }
}

void addNouns(Command &root, Context &context)
{
    addWorkspaceCommands(root, context);
    addUserCommands(root, context);
    addGroupCommands(root, context);
    addOrganizationCommands(root, context);
    addUnitCommands(root, context);
    addAccountCommands(root, context);
    addPermissionSetCommands(root, context);
    addAssignmentCommands(root, context);
    addAccessControlCommands(root, context);
    addApplicationCommands(root, context);
    addCertificateCommands(root, context);
    addDirectoryCommands(root, context);
    addIdpCommands(root, context);
    addMfaCommands(root, context);
    addTotpCommands(root, context);
    addQuotaCommands(root, context);
    addIdentitySourceCommands(root, context);
    addRegionCommands(root, context);
    addConfigurationCommands(root, context);
    addUndoCommands(root, context);
    addHistoryCommands(root, context);
    addOutboxCommands(root, context);
    addMailServerCommands(root, context);
    addSettingsCommands(root, context);
    addSecretsCommands(root, context);
    addPolicyCommands(root, context);
    addSamlCommands(root, context);
    addMetadataCommands(root, context);
    addReferenceCommands(root, context);
    shape(root);
}

/// The format as far as it can be told from a command line that was not understood.
OutputFormat formatAskedFor(const std::vector<std::string> &words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool apart = (words[i] == "--format" || words[i] == "-f") && i + 1 < words.size() && words[i + 1] == "json";
        if (apart || words[i] == "--format=json" || words[i] == "-fjson") {
            return OutputFormat::Json;
        }
    }
    return OutputFormat::Table;
}

}  // namespace

int runCommandLine(int count, char **words)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly)) {
        return StorageFailed;
    }
    Context context(out);
    Command root(CommandLine::tr("Does everything that the console does, on a Gatehouse workspace.").toStdString(), "gatehousectl");
    root.formatter(std::make_shared<HelpFormatter>());
    root.get_formatter()->label("SUBCOMMAND", "COMMAND");
    const QString examples
        = CommandLine::tr("Examples:")
          + u"\n  gatehousectl workspace create corp.gatehouse\n  gatehousectl -w corp.gatehouse user list --filter ana\n"
            "  gatehousectl -w corp.gatehouse user show ana --format json\n  gatehousectl -w corp.gatehouse undo\n\n"_s
          + CommandLine::tr(
              "Exit codes: 0 done, 1 refused, 2 wrong usage, 3 the file or the disk failed or is busy, 141 nobody reads the output on.");
    root.footer(examples.toStdString());
    addGlobalOptions(root, context);
    addNouns(root, context);

    const std::vector<std::string> seen = wordsFrom(count, words);
    const auto foreign
        = std::find_if_not(seen.cbegin(), seen.cend(), [](const std::string &word) { return QUtf8StringView(word).isValidUtf8(); });
    if (foreign != seen.cend()) {
        const QString message = CommandLine::tr("Word %1 of the command line is not UTF-8: “%2”. Nothing was done.")
                                    .arg(foreign - seen.cbegin() + 1)
                                    .arg(QString::fromUtf8(*foreign));
        Context::complain(u"Usage"_s, {Error::Kind::Invalid, message, {}}, formatAskedFor(seen));
        return WrongUsage;
    }
    std::vector<std::string> reversed(seen.rbegin(), seen.rend());
    try {
        root.parse(reversed);
    } catch (const CLI::Success &asked) {
        return root.exit(asked);
    } catch (const CLI::ParseError &error) {
        Context::complain(u"Usage"_s, {Error::Kind::Invalid, explain(root, error), {}}, formatAskedFor(seen));
        return WrongUsage;
    }
    return context.run();
}

}  // namespace gatehouse::ctl
