// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/outputfile.h"
#include "app/gatehousectl/policyfile.h"
#include "core/base/wholefile.h"
#include "core/policies/policyprinter.h"
#include "core/policies/policyreader.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PolicyFormat {
    Q_DECLARE_TR_FUNCTIONS(PolicyFormat)
};

struct Wish {
    QString file{};
    bool isNormalised = false;
    bool isInPlace = false;
};

Status format(Context &context, const Wish &wish)
{
    const auto bytes = readWhole(wish.file, mostPolicyBytes);
    if (!bytes) {
        return fail(bytes);
    }
    const PolicyReading reading = readPolicy(*bytes);
    // Of a policy with mistakes the JSON can be laid out, but only when it is JSON; what it means nobody knows.
    const bool isRefused = !reading.policy || !reading.isWhole || wish.isNormalised;
    if (auto right = refuseErrors(wish.file, isRefused ? reading.findings : Findings()); !right) {
        return right;
    }
    const QByteArray text = (wish.isNormalised ? normalised(*reading.policy) : formatted(reading.policy->root)).toUtf8();
    return writeTo(
        wish.isInPlace ? wish.file : QString(), context,
        [&text](QIODevice &out) { return out.write(text) == text.size() ? Status() : fail(Error::Kind::Storage, out.errorString()); },
        Readers::Usual);
}

}  // namespace

void addPolicyFormatCommand(Command &policy, Context &context)
{
    auto wish = std::make_shared<Wish>();
    Command &verb
        = addVerb(policy, "format", PolicyFormat::tr("Lay out a policy, without a change of its meaning"),
                  {u"gatehousectl policy format policy.json --in-place"_s, u"gatehousectl policy format - --normalise < policy.json"_s});
    addText(verb, "FILE", wish->file, PolicyFormat::tr("A policy document; - is standard input")).required();
    addFlag(verb, "--normalise", wish->isNormalised,
            PolicyFormat::tr("In one form: elements in their usual order, single values without a list, nothing twice"));
    addFlag(verb, "--in-place", wish->isInPlace, PolicyFormat::tr("Write it back to the file"));
    verb.callback([&context, wish] {
        if (wish->isInPlace && wish->file == u"-"_s) {
            refuseUsage(PolicyFormat::tr("Standard input can't be written back: leave out --in-place."));
        }
        context.plan([&context, wish] { return format(context, *wish); });
    });
}

}  // namespace gatehouse::ctl
