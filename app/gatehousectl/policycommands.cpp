// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/interrupt.h"

#include <QCoreApplication>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PolicyCommands {
    Q_DECLARE_TR_FUNCTIONS(PolicyCommands)
};

}  // namespace

void addPolicyCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand("policy", PolicyCommands::tr("IAM policies: what they say and what they allow").toStdString());
    const QString examples = PolicyCommands::tr("Examples:")
                             + u"\n  gatehousectl policy validate policy.json\n  gatehousectl policy explain policy.json\n"
                               "  gatehousectl policy simulate --case request.json --trace\n  gatehousectl policy knowledge show s3"_s;
    noun.footer(examples.toStdString());
    noun.callback([] { interrupt::release(); });
    addPolicyExplain(noun, context);
    addPolicyValidateCommand(noun, context);
    addPolicyFormatCommand(noun, context);
    addPolicyKnowledgeCommands(noun, context);
    addPolicySimulateCommand(noun, context);
    addPolicyDocumentCommands(noun, context);
    addPolicyImportCommand(noun, context);
}

}  // namespace gatehouse::ctl
