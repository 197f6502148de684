// SPDX-License-Identifier: Apache-2.0
#include "core/policies/findingcode.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    FindingCode code;
    QString name;
    Finding::Severity severity;
};

const QList<Row> &table()
{
    using enum FindingCode;
    using enum Finding::Severity;
    static const QList<Row> rows{
        {InvalidEncoding, u"InvalidEncoding"_s, Error},
        {JsonSyntaxError, u"JsonSyntaxError"_s, Error},
        {NestingTooDeep, u"NestingTooDeep"_s, Error},
        {TrailingText, u"TrailingText"_s, Error},
        {DuplicateElement, u"DuplicateElement"_s, Error},
        {DataTypeMismatch, u"DataTypeMismatch"_s, Error},
        {InvalidPolicyElement, u"InvalidPolicyElement"_s, Error},
        {InvalidVersion, u"InvalidVersion"_s, Error},
        {MissingStatement, u"MissingStatement"_s, Error},
        {MissingEffect, u"MissingEffect"_s, Error},
        {InvalidEffect, u"InvalidEffect"_s, Error},
        {MissingAction, u"MissingAction"_s, Error},
        {UnsupportedElementCombination, u"UnsupportedElementCombination"_s, Error},
        {InvalidPrincipalFormat, u"InvalidPrincipalFormat"_s, Error},
        {InvalidPrincipalKey, u"InvalidPrincipalKey"_s, Error},
    };
    return rows;
}

const Row &rowOf(FindingCode code)
{
    return *std::find_if(table().cbegin(), table().cend(), [code](const Row &row) { return row.code == code; });
}

}  // namespace

QString nameOf(FindingCode code)
{
    return rowOf(code).name;
}

Finding::Severity severityOf(FindingCode code)
{
    return rowOf(code).severity;
}

const QList<FindingCode> &allFindingCodes()
{
    static const QList<FindingCode> codes = [] {
        QList<FindingCode> all;
        for (const Row &row : table()) {
            all.append(row.code);
        }
        return all;
    }();
    return codes;
}

Finding makeFinding(FindingCode code, const QString &message, const Place &place)
{
    const Row &row = rowOf(code);
    return {row.name, row.severity, message, place, {}};
}

}  // namespace gatehouse
