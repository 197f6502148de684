// SPDX-License-Identifier: Apache-2.0
#include "core/policies/policycheckrun.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace gatehouse::policychecks {

using namespace Qt::StringLiterals;

namespace {

struct ElementChecks {
    Q_DECLARE_TR_FUNCTIONS(ElementChecks)
};

FindingCode sizeCodeOf(PolicyKind kind)
{
    switch (kind) {
    case PolicyKind::Trust:
        return FindingCode::PolicySizeExceedsTrustPolicyQuota;
    case PolicyKind::ServiceControl:
        return FindingCode::PolicySizeExceedsScpQuota;
    case PolicyKind::Resource:
        return FindingCode::PolicySizeExceedsResourcePolicyQuota;
    case PolicyKind::Identity:
    case PolicyKind::Boundary:
        break;
    }
    return FindingCode::PolicySizeExceedsIdentityPolicyQuota;
}

/// What an IAM API takes as a policy document: `[\u0009\u000A\u000D\u0020-\u00FF]+`.
bool isOfLatin1(QChar c)
{
    return (c.unicode() >= 0x20 && c.unicode() <= 0xff) || c == u'\t' || c == u'\n' || c == u'\r';
}

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// Of the first character: two escapes where it has two halves, each of which alone would be none.
QString escapeOf(QStringView text)
{
    const qsizetype units = text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate() ? 2 : 1;
    QString escape;
    for (const QChar unit : text.first(units)) {
        escape += u"\\u%1"_s.arg(uint(unit.unicode()), 4, 16, QLatin1Char('0'));
    }
    return escape;
}

/// The place of the first character that fails, for a text that is otherwise not walked through.
Place placeOf(QStringView text, qsizetype offset)
{
    Place place{offset, 1, 1, 1};
    for (qsizetype i = 0; i < offset; ++i) {
        const bool isLineEnd = text[i] == u'\n' || (text[i] == u'\r' && !text.mid(i + 1).startsWith(u'\n'));
        place.line += isLineEnd ? 1 : 0;
        place.column = isLineEnd ? 1 : place.column + (text[i].isLowSurrogate() ? 0 : 1);
    }
    return place;
}

void checkEmptyWords(PolicyCheckRun &run, const JsonNode &statement, const QString &name, FindingCode code, const QString &message)
{
    const JsonNode *node = statement.member(name);
    if (node && node->type == JsonNode::Type::Array && node->items.isEmpty()) {
        run.report(code, message.arg(name), node->place);
    }
}

void checkEmptyPrincipal(PolicyCheckRun &run, const JsonNode &statement, const QString &name)
{
    const JsonNode *node = statement.member(name);
    if (!node || node->type != JsonNode::Type::Object) {
        return;
    }
    if (node->members.isEmpty()) {
        run.report(FindingCode::EmptyObjectPrincipal, ElementChecks::tr("“%1” names nobody. Add a principal.").arg(name), node->place);
    }
    for (const JsonMember &member : node->members) {
        checkEmptyWords(run, *node, member.key, FindingCode::EmptyArrayPrincipal,
                        ElementChecks::tr("The list “%1” names nobody. Add a principal, or remove the list."));
    }
}

void checkEmptyCondition(PolicyCheckRun &run, const JsonNode &statement)
{
    const JsonNode *condition = statement.member(u"Condition");
    if (!condition || condition->type != JsonNode::Type::Object) {
        return;
    }
    const QString empty = ElementChecks::tr("“%1” says nothing. Add a condition, or remove it.");
    if (condition->members.isEmpty()) {
        run.report(FindingCode::EmptyObjectCondition, empty.arg(u"Condition"_s), condition->place);
    }
    for (const JsonMember &operatorMember : condition->members) {
        const JsonNode &keys = operatorMember.value;
        if (keys.type == JsonNode::Type::Object && keys.members.isEmpty()) {
            run.report(FindingCode::EmptyObjectCondition, empty.arg(operatorMember.key), keys.place);
        }
        for (const JsonMember &key : keys.members) {
            checkEmptyWords(run, keys, key.key, FindingCode::EmptyArrayCondition,
                            ElementChecks::tr("“%1” is compared with nothing. Add a value, or remove the key."));
        }
    }
}

}  // namespace

void checkSize(PolicyCheckRun &run)
{
    const PolicySize size = sizeOf(run.reading.text);
    const PolicySize most = mostOf(run.options.kind, run.options.profile);
    const QLocale locale;
    if (most.bytes > 0 && size.bytes > most.bytes) {
        run.report(sizeCodeOf(run.options.kind),
                   ElementChecks::tr("The policy has %1 bytes, white space included; at most %2 are allowed. Shorten or split it.")
                       .arg(locale.toString(size.bytes), locale.toString(most.bytes)),
                   run.policy.root.place);
    } else if (most.bytesWithoutSpace > 0 && size.bytesWithoutSpace > most.bytesWithoutSpace) {
        run.report(sizeCodeOf(run.options.kind),
                   ElementChecks::tr("The policy has %1 bytes without white space; at most %2 are allowed. Shorten or split it.")
                       .arg(locale.toString(size.bytesWithoutSpace), locale.toString(most.bytesWithoutSpace)),
                   run.policy.root.place);
    }
}

void checkCharacters(PolicyCheckRun &run)
{
    if (run.isKind(PolicyKind::ServiceControl) || run.isKind(PolicyKind::Resource)) {
        return;
    }
    const QString &text = run.reading.text;
    const auto *const foreign = std::find_if_not(text.cbegin(), text.cend(), isOfLatin1);
    // An escape is of no use outside of a string; there the character is a mistake of JSON, which is told.
    const bool isTold = std::any_of(run.reading.findings.cbegin(), run.reading.findings.cend(),
                                    [&](const Finding &finding) { return finding.place.offset == foreign - text.cbegin(); });
    if (foreign != text.cend() && !isTold) {
        run.report(FindingCode::UnsupportedCharacter,
                   ElementChecks::tr("IAM takes the characters of Latin-1 only. Write an escape (%1) in place of this one.")
                       .arg(escapeOf(QStringView(foreign, text.cend()))),
                   placeOf(text, foreign - text.cbegin()));
    }
}

void checkVersion(PolicyCheckRun &run)
{
    if (run.policy.root.member(u"Version") == nullptr) {
        run.reportMissing(FindingCode::MissingVersion,
                          ElementChecks::tr("Without a version the policy is of 2008-10-17, which has no variables. Add “Version” with "
                                            "\"2012-10-17\"."),
                          run.policy.root.place);
    }
}

void checkSids(PolicyCheckRun &run)
{
    QHash<QString, int> lines;
    for (const PolicyStatement &statement : run.policy.statements) {
        if (!statement.sid) {
            continue;
        }
        const auto &[sid, place] = *statement.sid;
        if (sid.isEmpty()) {
            run.report(FindingCode::EmptySidValue, ElementChecks::tr("“Sid” is empty. Write a name, or remove it."), place);
            continue;
        }
        if (!run.isKind(PolicyKind::Resource) && !std::all_of(sid.cbegin(), sid.cend(), isLetterOrDigit)) {
            run.report(FindingCode::UnsupportedSid, ElementChecks::tr("A “Sid” has letters (A-Z, a-z) and digits only. Remove the others."),
                       place);
        }
        if (lines.contains(sid)) {
            run.report(run.isKind(PolicyKind::Resource) ? FindingCode::UniqueSidsRecommended : FindingCode::UniqueSidsRequired,
                       ElementChecks::tr("The “Sid” %1 stands in line %2 already. Choose another.").arg(sid).arg(lines.value(sid)), place);
        } else {
            lines.insert(sid, place.line);
        }
    }
}

void checkEmptyElements(PolicyCheckRun &run)
{
    for (const JsonNode *statement : run.nodes) {
        for (const QString &name : {u"Action"_s, u"NotAction"_s}) {
            checkEmptyWords(run, *statement, name, FindingCode::EmptyArrayAction,
                            ElementChecks::tr("“%1” is an empty list. Add an action."));
        }
        for (const QString &name : {u"Resource"_s, u"NotResource"_s}) {
            checkEmptyWords(run, *statement, name, FindingCode::EmptyArrayResource,
                            ElementChecks::tr("“%1” is an empty list. Add a resource."));
        }
        for (const QString &name : {u"Principal"_s, u"NotPrincipal"_s}) {
            checkEmptyPrincipal(run, *statement, name);
        }
        checkEmptyCondition(run, *statement);
    }
}

}  // namespace gatehouse::policychecks
