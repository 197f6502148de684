// SPDX-License-Identifier: Apache-2.0
#include "core/policies/conditionkeycheck.h"
#include "core/policies/conditionoperator.h"
#include "core/policies/policycheckrun.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::policychecks {

using namespace Qt::StringLiterals;

namespace {

struct VariableChecks {
    Q_DECLARE_TR_FUNCTIONS(VariableChecks)
};

/// Where the variable that begins at `from` ends: behind its default, which may have a brace of its own; -1 where it doesn't.
qsizetype closingBrace(QStringView text, qsizetype from)
{
    bool isQuoted = false;
    for (qsizetype i = from + 2; i < text.size(); ++i) {
        if (text[i] == u'\'') {
            isQuoted = !isQuoted;
        } else if (text[i] == u'}' && !isQuoted) {
            return i;
        }
    }
    return text.indexOf(u'}', from);
}

bool isQuoted(QStringView text)
{
    return text.size() >= 2 && text.startsWith(u'\'') && text.endsWith(u'\'');
}

/// What stands in the braces. (IAM User Guide: "IAM policy elements: Variables and tags")
void checkContent(PolicyCheckRun &run, const QString &content, const Place &place)
{
    static const QStringList characters{u"*"_s, u"?"_s, u"$"_s};
    const qsizetype comma = content.indexOf(u',');
    const QString name = comma < 0 ? content : content.left(comma);
    if (content.trimmed().isEmpty() || name.trimmed().isEmpty()) {
        run.report(FindingCode::EmptyVariable, VariableChecks::tr("A variable is empty. Write a key in it, as in ${aws:username}."), place);
        return;
    }
    if (comma >= 0 && !isQuoted(QStringView(content).mid(comma + 1).trimmed())) {
        run.report(FindingCode::MissingQuoteInVariable,
                   VariableChecks::tr("The default of a variable stands in single quotes, as in ${aws:PrincipalTag/team, 'none'}."), place);
    }
    if (name.contains(u' ') && !name.contains(u"/")) {
        run.report(FindingCode::UnsupportedSpaceInVariable,
                   VariableChecks::tr("A variable has no space in it. Remove it from “%1”.").arg(name), place);
    } else if (!characters.contains(name)) {
        checkKeyName(run, name, place);
        checkPrincipalTag(run, name, place);
    }
}

/// False where the text has no variable.
bool checkVariablesOf(PolicyCheckRun &run, const PolicyWord &word)
{
    qsizetype from = word.text.indexOf(u"${");
    const bool hasVariable = from >= 0;
    while (from >= 0) {
        const qsizetype end = closingBrace(word.text, from);
        if (end < 0) {
            run.report(FindingCode::MissingBraceInVariable, VariableChecks::tr("A variable is not closed. Write } behind it."), word.place);
            return true;
        }
        checkContent(run, word.text.mid(from + 2, end - from - 2), word.place);
        from = word.text.indexOf(u"${", end);
    }
    return hasVariable;
}

/// For an element whose variables are replaced.
void checkWord(PolicyCheckRun &run, const PolicyWord &word)
{
    if (run.policy.version.text == u"2012-10-17") {
        checkVariablesOf(run, word);
    } else if (word.text.contains(u"${")) {
        run.report(FindingCode::VariableUnsupportedInVersion,
                   VariableChecks::tr("Before version 2012-10-17 a variable is plain text. Write \"2012-10-17\" as the “Version”."),
                   word.place);
    }
}

void refuseVariable(PolicyCheckRun &run, const PolicyWord &word, const QString &element)
{
    if (word.text.contains(u"${")) {
        run.report(FindingCode::VariableUnsupportedInElement,
                   VariableChecks::tr("A variable is not replaced in “%1”. Write the text itself.").arg(element), word.place);
    }
}

void checkCondition(PolicyCheckRun &run, const PolicyCondition &condition)
{
    using Kind = ConditionOperator::Kind;
    refuseVariable(run, condition.key, u"Condition"_s);
    const auto how = conditionOperatorNamed(condition.operatorName.text);
    const bool takesVariables = !how || how->kind == Kind::String || how->kind == Kind::StringIgnoreCase || how->kind == Kind::StringLike
                                || how->kind == Kind::Arn;
    for (const ConditionValue &value : condition.values) {
        if (takesVariables) {
            checkWord(run, value.word);
        } else if (value.word.text.contains(u"${")) {
            run.report(FindingCode::InvalidVariableForOperator,
                       VariableChecks::tr("Variables are for operators of strings and ARNs. Write the value itself for “%1”.")
                           .arg(condition.operatorName.text),
                       value.word.place);
        }
    }
}

}  // namespace

void checkVariables(PolicyCheckRun &run)
{
    for (const PolicyStatement &statement : run.policy.statements) {
        for (const PolicyWord &action : statement.actions) {
            refuseVariable(run, action, statement.isNotAction ? u"NotAction"_s : u"Action"_s);
        }
        for (const PolicyPrincipal &principal : statement.principals) {
            refuseVariable(run, principal.value, statement.isNotPrincipal ? u"NotPrincipal"_s : u"Principal"_s);
        }
        for (const PolicyWord &resource : statement.resources) {
            checkWord(run, resource);
        }
        for (const PolicyCondition &condition : statement.conditions) {
            checkCondition(run, condition);
        }
    }
}

}  // namespace gatehouse::policychecks
