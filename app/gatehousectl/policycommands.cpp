// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"

#include <QCoreApplication>

namespace gatehouse::ctl {

namespace {

struct PolicyCommands {
    Q_DECLARE_TR_FUNCTIONS(PolicyCommands)
};

}  // namespace

void addPolicyCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand("policy", PolicyCommands::tr("IAM policies: what they say and what they allow").toStdString());
    addPolicyExplain(noun, context);
    addPolicyValidateCommand(noun, context);
    addPolicyFormatCommand(noun, context);
    addPolicyKnowledgeCommands(noun, context);
    addPolicySimulateCommand(noun, context);
}

}  // namespace gatehouse::ctl
