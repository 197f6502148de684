// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/policyfile.h"
#include "core/base/wholefile.h"
#include "core/policies/knowledge.h"
#include "core/policies/knowledgefile.h"
#include "core/policies/policychecks.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PolicyValidate {
    Q_DECLARE_TR_FUNCTIONS(PolicyValidate)
};

struct Wish {
    QString file{};
    QString type{};
    QString profile = u"current"_s;
};

QString titleOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return PolicyValidate::tr("Error");
    case Finding::Severity::SecurityWarning:
        return PolicyValidate::tr("Security warning");
    case Finding::Severity::Warning:
        return PolicyValidate::tr("Warning");
    case Finding::Severity::Suggestion:
        return PolicyValidate::tr("Suggestion");
    case Finding::Severity::Note:
        return PolicyValidate::tr("Note");
    }
    return {};
}

void print(Printer &printer, const Findings &findings)
{
    printer.beginList({{u"line"_s, PolicyValidate::tr("Line"), Column::Align::Right},
                       {u"column"_s, PolicyValidate::tr("Column"), Column::Align::Right},
                       {u"severity"_s, PolicyValidate::tr("Severity")},
                       {u"code"_s, PolicyValidate::tr("Code")},
                       {u"path"_s, PolicyValidate::tr("Path")},
                       {u"message"_s, PolicyValidate::tr("Message")}});
    for (const Finding &finding : findings) {
        const auto cells = [&]() -> QStringList {
            return {QString::number(finding.place.line),
                    QString::number(finding.place.column),
                    printer.isForPeople() ? titleOf(finding.severity) : nameOf(finding.severity),
                    finding.code,
                    finding.path,
                    finding.message};
        };
        const auto object = [&]() -> QJsonObject {
            return {{u"code"_s, finding.code},       {u"severity"_s, nameOf(finding.severity)}, {u"message"_s, finding.message},
                    {u"line"_s, finding.place.line}, {u"column"_s, finding.place.column},       {u"path"_s, finding.path}};
        };
        printer.addRow(cells, object);
    }
    printer.endList();
}

Status validate(Context &context, const Wish &wish)
{
    const auto bytes = readWhole(wish.file, mostPolicyBytes);
    if (!bytes) {
        return fail(bytes);
    }
    const PolicyReading reading = readPolicy(*bytes);
    const Knowledge knowledge(knowledgefile::path());
    CheckOptions options;
    options.knowledge = &knowledge;
    options.profile = quotaProfileNamed(wish.profile).value_or(QuotaProfile::Current);
    options.kind = policyKindNamed(wish.type).value_or(reading.policy ? likelyKindOf(*reading.policy) : PolicyKind::Identity);
    const Findings findings = checkPolicy(reading, options);
    Printer &printer = context.printer();
    if (findings.isEmpty() && printer.isForPeople()) {
        printer.paragraph(PolicyValidate::tr("There is nothing to say against this policy (type %1).").arg(nameOf(options.kind)));
        return {};
    }
    print(printer, findings);
    Status refused = refuseErrors(wish.file, findings);
    if (!refused) {
        refused.error().details.clear();  // the list has it
    }
    return refused;
}

}  // namespace

void addPolicyValidateCommand(Command &policy, Context &context)
{
    auto wish = std::make_shared<Wish>();
    Command &verb = addVerb(
        policy, "validate", PolicyValidate::tr("Say what is wrong with a policy, and how to mend it"),
        {u"gatehousectl policy validate policy.json"_s, u"gatehousectl policy validate - --type trust --format json < trust.json"_s});
    addText(verb, "FILE", wish->file, PolicyValidate::tr("A policy document; - is standard input")).required();
    addChoice(verb, "--type", wish->type, {u"identity"_s, u"trust"_s, u"scp"_s, u"resource"_s, u"boundary"_s},
              PolicyValidate::tr("What it is attached to; otherwise its elements tell"));
    QStringList profiles;
    for (const QuotaProfile profile : allQuotaProfiles) {
        profiles.append(nameOf(profile));
    }
    addChoice(verb, "--quota-profile", wish->profile, profiles, PolicyValidate::tr("The edition whose limits hold (current)"));
    verb.callback([&context, wish] { context.plan([&context, wish] { return validate(context, *wish); }); });
}

}  // namespace gatehouse::ctl
