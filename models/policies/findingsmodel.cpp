// SPDX-License-Identifier: Apache-2.0
#include "models/policies/findingsmodel.h"

#include <QStringList>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

QString severityText(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return FindingsModel::tr("Error");
    case Finding::Severity::SecurityWarning:
        return FindingsModel::tr("Security warning");
    case Finding::Severity::Warning:
        return FindingsModel::tr("Warning");
    case Finding::Severity::Suggestion:
        return FindingsModel::tr("Suggestion");
    case Finding::Severity::Note:
        return FindingsModel::tr("Note");
    }
    return {};
}

Tone toneOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return Tone::Danger;
    case Finding::Severity::SecurityWarning:
    case Finding::Severity::Warning:
        return Tone::Warning;
    case Finding::Severity::Suggestion:
        return Tone::Info;
    case Finding::Severity::Note:
        break;
    }
    return Tone::Neutral;
}

QString countsOf(const Findings &findings)
{
    const auto count = [&findings](Tone tone) {
        return int(
            std::count_if(findings.begin(), findings.end(), [tone](const Finding &finding) { return toneOf(finding.severity) == tone; }));
    };
    QStringList parts;
    if (const int errors = count(Tone::Danger); errors > 0) {
        parts.append(FindingsModel::tr("%Ln error(s)", nullptr, errors));
    }
    if (const int warnings = count(Tone::Warning); warnings > 0) {
        parts.append(FindingsModel::tr("%Ln warning(s)", nullptr, warnings));
    }
    return parts.join(FindingsModel::tr(", "));
}

void FindingsModel::setFindings(const Findings &findings)
{
    if (findings != m_findings) {
        beginResetModel();
        m_findings = findings;
        endResetModel();
    }
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::min<qsizetype>(m_findings.size(), most + 1));
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (index.row() == most) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText ? tr("… and %Ln more", nullptr, int(m_findings.size()) - most) : QVariant();
    }
    const Finding &finding = m_findings[index.row()];
    const QString word = severityText(finding.severity);
    switch (role) {
    case Qt::DisplayRole:
        return finding.message;
    case Qt::AccessibleTextRole:
        return tr("%1, line %2: %3").arg(word).arg(finding.place.line).arg(finding.message);
    case ToneRole:
        return int(toneOf(finding.severity));
    case IconRole:
        return finding.severity == Finding::Severity::SecurityWarning ? u"shield"_s : QString();
    case DetailRole:
        return tr("%1 · line %2, column %3 · %4").arg(word).arg(finding.place.line).arg(finding.place.column).arg(finding.code);
    default:
        return {};
    }
}

}  // namespace gatehouse
