// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "core/base/wholefile.h"
#include "core/policies/explanation.h"
#include "core/policies/knowledge.h"
#include "core/policies/knowledgefile.h"
#include "core/policies/policyreader.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PolicyExplain {
    Q_DECLARE_TR_FUNCTIONS(PolicyExplain)
};

Result<Policy> policyIn(const QString &name)
{
    const auto bytes = readWhole(name, mostPolicyBytes);
    if (!bytes) {
        return fail(bytes);
    }
    PolicyReading reading = readPolicy(*bytes);
    QStringList mistakes;
    for (const Finding &finding : reading.findings) {
        if (finding.severity == Finding::Severity::Error) {
            mistakes.append(PolicyExplain::tr("%1, line %2, column %3: %4")
                                .arg(shownPath(name))
                                .arg(finding.place.line)
                                .arg(finding.place.column)
                                .arg(finding.message));
        }
    }
    if (!mistakes.isEmpty()) {
        return fail(Error::Kind::Invalid, mistakes.first(), u"file"_s, mistakes.sliced(1).join(u'\n'));
    }
    return std::move(*reading.policy);
}

QString nameOf(PolicyStatement::Effect effect)
{
    return effect == PolicyStatement::Effect::Allow ? u"Allow"_s : u"Deny"_s;
}

void print(const Policy &policy, const Knowledge &knowledge, Printer &printer)
{
    printer.beginList({{u"statement"_s, PolicyExplain::tr("Statement"), Column::Align::Right},
                       {u"sid"_s, PolicyExplain::tr("Name")},
                       {u"explanation"_s, PolicyExplain::tr("What it says")}});
    qsizetype number = 0;
    for (const PolicyStatement &statement : policy.statements) {
        ++number;
        const QString sid = statement.sid ? statement.sid->text : QString();
        const QStringList sentences = explain(statement, knowledge);
        for (qsizetype i = 0; i < (printer.format() == OutputFormat::Json ? 1 : sentences.size()); ++i) {
            const auto cells = [&]() -> QStringList {
                return {i == 0 ? QString::number(number) : QString(), i == 0 ? sid : QString(), sentences.at(i)};
            };
            const auto object = [&]() -> QJsonObject {
                return {{u"statement"_s, number},
                        {u"sid"_s, sid},
                        {u"effect"_s, nameOf(statement.effect)},
                        {u"line"_s, statement.place.line},
                        {u"sentences"_s, QJsonArray::fromStringList(sentences)}};
            };
            printer.addRow(cells, object);
        }
    }
    printer.endList();
}

}  // namespace

void addPolicyExplain(Command &policy, Context &context)
{
    auto file = std::make_shared<QString>();
    Command &verb = addVerb(policy, "explain", PolicyExplain::tr("Say in plain sentences what each statement does"),
                            {u"gatehousectl policy explain policy.json"_s});
    addText(verb, "FILE", *file, PolicyExplain::tr("The policy document; - is standard input")).required();
    verb.callback([&context, file] {
        context.plan([&context, file]() -> Status {
            const auto read = policyIn(*file);
            if (!read) {
                return fail(read);
            }
            print(*read, Knowledge(knowledgefile::path()), context.printer());
            return {};
        });
    });
}

}  // namespace gatehouse::ctl
