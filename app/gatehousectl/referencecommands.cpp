// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/completion.h"
#include "app/gatehousectl/manualpage.h"
#include "app/gatehousectl/options.h"

#include <QIODevice>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ReferenceCommands {
    Q_DECLARE_TR_FUNCTIONS(ReferenceCommands)
};

Status print(Context &context, const QString &document)
{
    context.printer().device().write(document.toUtf8());
    return {};
}

}  // namespace

void addReferenceCommands(Command &root, Context &context)
{
    auto shell = std::make_shared<QString>();  // bash is the only one
    Command &completion = addVerb(root, "completion", ReferenceCommands::tr("Print the script with which a shell completes commands"),
                                  {u"gatehousectl completion bash > ~/.local/share/bash-completion/completions/gatehousectl"_s});
    addChoice(completion, "SHELL", *shell, {u"bash"_s}, ReferenceCommands::tr("The shell")).required();
    completion.callback([&root, &context, shell] { context.plan([&] { return print(context, bashCompletion(outlineOf(root))); }); });

    Command &manual
        = addVerb(root, "manual", ReferenceCommands::tr("Print the manual page of this program"), {u"gatehousectl manual | man -l -"_s});
    manual.callback([&root, &context] {
        context.plan([&] { return print(context, manualPage(outlineOf(root), QCoreApplication::applicationVersion())); });
    });
}

}  // namespace gatehouse::ctl
