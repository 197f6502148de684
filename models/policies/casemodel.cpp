// SPDX-License-Identifier: Apache-2.0
#include "models/policies/casemodel.h"

#include "core/policies/policyreader.h"

#include <QRegularExpression>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// The order of the rows: the organization, whoever asks, the resource.
int orderOf(PolicyLayer layer)
{
    switch (layer) {
    case PolicyLayer::ServiceControl:
        return 0;
    case PolicyLayer::Identity:
        return 1;
    case PolicyLayer::Boundary:
        return 2;
    case PolicyLayer::Session:
        return 3;
    case PolicyLayer::Resource:
        break;
    }
    return 4;
}

bool hasRoomForMany(PolicyLayer layer)
{
    return layer == PolicyLayer::ServiceControl || layer == PolicyLayer::Identity;
}

void addKey(QStringList &keys, const QString &key)
{
    if (key.contains(u':') && !keys.contains(key, Qt::CaseInsensitive)) {
        keys.append(key);
    }
}

void addVariables(QStringList &keys, const QString &text)
{
    static const QRegularExpression variable(u"\\$\\{([^,}]+)"_s);
    for (auto found = variable.globalMatch(text); found.hasNext();) {
        addKey(keys, found.next().captured(1).trimmed());
    }
}

/// A list of a list, as long as a level wants it.
template<typename T>
QList<T> &levelIn(QList<QList<T>> &levels, int level)
{
    while (levels.size() <= level) {
        levels.append(QList<T>());
    }
    return levels[level];
}

}  // namespace

QString layerText(PolicyLayer layer)
{
    switch (layer) {
    case PolicyLayer::ServiceControl:
        return CaseModel::tr("Service control policy");
    case PolicyLayer::Identity:
        return CaseModel::tr("Identity policy");
    case PolicyLayer::Boundary:
        return CaseModel::tr("Permissions boundary");
    case PolicyLayer::Session:
        return CaseModel::tr("Session policy");
    case PolicyLayer::Resource:
        break;
    }
    return CaseModel::tr("Resource policy");
}

CaseModel::Entry CaseModel::entryOf(PolicyLayer layer, int level, const QString &text)
{
    Entry entry{layer, level, text};
    const PolicyReading reading = readPolicy(text);
    const auto wrong = std::find_if(reading.findings.begin(), reading.findings.end(),
                                    [](const Finding &finding) { return finding.severity == Finding::Severity::Error; });
    if (wrong != reading.findings.end()) {
        entry.mistake = *wrong;
    } else if (reading.policy) {
        entry.compiled = CompiledPolicy(*reading.policy);
    }
    return entry;
}

void CaseModel::setPolicies(const CaseText &text)
{
    beginResetModel();
    m_entries.clear();
    for (int level = 0; level < text.serviceControlPolicies.size(); ++level) {
        for (const QString &policy : text.serviceControlPolicies.at(level)) {
            m_entries.append(entryOf(PolicyLayer::ServiceControl, level, policy));
        }
    }
    for (const QString &policy : text.identityPolicies) {
        m_entries.append(entryOf(PolicyLayer::Identity, 0, policy));
    }
    const std::initializer_list<std::pair<PolicyLayer, QString>> singles{{PolicyLayer::Boundary, text.permissionsBoundary},
                                                                         {PolicyLayer::Session, text.sessionPolicy},
                                                                         {PolicyLayer::Resource, text.resourcePolicy}};
    for (const auto &[layer, policy] : singles) {
        if (!policy.isEmpty()) {
            m_entries.append(entryOf(layer, 0, policy));
        }
    }
    endResetModel();
}

CaseText CaseModel::policies() const
{
    CaseText text;
    for (const Entry &entry : m_entries) {
        switch (entry.layer) {
        case PolicyLayer::ServiceControl:
            while (text.serviceControlPolicies.size() <= entry.level) {
                text.serviceControlPolicies.append(QStringList());
            }
            text.serviceControlPolicies[entry.level].append(entry.text);
            break;
        case PolicyLayer::Identity:
            text.identityPolicies.append(entry.text);
            break;
        case PolicyLayer::Boundary:
            text.permissionsBoundary = entry.text;
            break;
        case PolicyLayer::Session:
            text.sessionPolicy = entry.text;
            break;
        case PolicyLayer::Resource:
            text.resourcePolicy = entry.text;
            break;
        }
    }
    return text;
}

std::optional<PolicySet> CaseModel::policySet() const
{
    PolicySet set;
    for (const Entry &entry : m_entries) {
        if (!entry.compiled) {
            return {};
        }
        switch (entry.layer) {
        case PolicyLayer::ServiceControl:
            levelIn(set.serviceControlPolicies, entry.level).append(*entry.compiled);
            break;
        case PolicyLayer::Identity:
            set.identityPolicies.append(*entry.compiled);
            break;
        case PolicyLayer::Boundary:
            set.permissionsBoundary = entry.compiled;
            break;
        case PolicyLayer::Session:
            set.sessionPolicy = entry.compiled;
            break;
        case PolicyLayer::Resource:
            set.resourcePolicy = entry.compiled;
            break;
        }
    }
    return set;
}

/// Behind the last one of its layer and level.
int CaseModel::placeFor(const Entry &entry) const
{
    const auto key = [](const Entry &one) { return std::pair(orderOf(one.layer), one.level); };
    const auto place = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &other) { return key(entry) < key(other); });
    return int(place - m_entries.begin());
}

int CaseModel::add(PolicyLayer layer, const QString &text, int level)
{
    if (!hasRoomForMany(layer) && has(layer)) {
        return rowOf({layer});
    }
    const Entry entry = entryOf(layer, layer == PolicyLayer::ServiceControl ? std::clamp(level, 0, levels()) : 0, text);
    const int row = placeFor(entry);
    beginResetModel();  // the numbers in the titles of the others change with it
    m_entries.insert(row, entry);
    endResetModel();
    return row;
}

void CaseModel::remove(int row)
{
    const Entry gone = m_entries.at(row);
    beginResetModel();
    m_entries.removeAt(row);
    if (gone.layer == PolicyLayer::ServiceControl) {
        closeGap(gone.level);
    }
    endResetModel();
}

/// A level without policies would deny everything; those behind it move up.
void CaseModel::closeGap(int level)
{
    const auto isControl = [](const Entry &entry) { return entry.layer == PolicyLayer::ServiceControl; };
    if (std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return isControl(entry) && entry.level == level; })) {
        return;
    }
    for (Entry &entry : m_entries) {
        entry.level -= isControl(entry) && entry.level > level ? 1 : 0;
    }
}

void CaseModel::setText(int row, const QString &text)
{
    if (m_entries.at(row).text != text) {
        m_entries[row] = entryOf(m_entries.at(row).layer, m_entries.at(row).level, text);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int CaseModel::levels() const
{
    int levels = 0;
    for (const Entry &entry : m_entries) {
        levels = entry.layer == PolicyLayer::ServiceControl ? std::max(levels, entry.level + 1) : levels;
    }
    return levels;
}

bool CaseModel::has(PolicyLayer layer) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [layer](const Entry &entry) { return entry.layer == layer; });
}

int CaseModel::rowOf(const StatementPlace &place) const
{
    qsizetype before = place.policy;
    for (int row = 0; row < m_entries.size(); ++row) {
        const Entry &entry = m_entries.at(row);
        const bool isLevel = entry.layer != PolicyLayer::ServiceControl || entry.level == place.level;
        if (entry.layer == place.layer && isLevel && before-- == 0) {
            return row;
        }
    }
    return -1;
}

QString CaseModel::title(int row) const
{
    const Entry &entry = m_entries.at(row);
    if (!hasRoomForMany(entry.layer)) {
        return layerText(entry.layer);
    }
    const auto isSibling = [&entry](const Entry &other) { return other.layer == entry.layer && other.level == entry.level; };
    const auto number = std::count_if(m_entries.begin(), m_entries.begin() + row, isSibling) + 1;
    if (entry.layer == PolicyLayer::Identity) {
        return tr("Identity policy %1").arg(number);
    }
    const auto all = std::count_if(m_entries.begin(), m_entries.end(), isSibling);
    return all == 1 ? tr("SCP, level %1").arg(entry.level + 1) : tr("SCP, level %1 (%2)").arg(entry.level + 1).arg(number);
}

int CaseModel::firstWrong() const
{
    const auto wrong = std::find_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return !entry.compiled; });
    return wrong == m_entries.end() ? -1 : int(wrong - m_entries.begin());
}

QStringList CaseModel::mentionedKeys() const
{
    QStringList keys;
    for (const Entry &entry : m_entries) {
        const auto statements = entry.compiled ? entry.compiled->source().statements : QList<PolicyStatement>();
        for (const PolicyStatement &statement : statements) {
            for (const PolicyCondition &condition : statement.conditions) {
                addKey(keys, condition.key.text);
                for (const ConditionValue &value : condition.values) {
                    addVariables(keys, value.word.text);
                }
            }
            for (const PolicyWord &resource : statement.resources) {
                addVariables(keys, resource.text);
            }
        }
    }
    return keys;
}

int CaseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QString CaseModel::detailOf(const Entry &entry)
{
    if (entry.compiled) {
        return tr("%Ln statement(s)", nullptr, int(entry.compiled->source().statements.size()));
    }
    return entry.text.trimmed().isEmpty() || !entry.mistake ? tr("There is no policy yet.")
                                                            : tr("Line %1: %2").arg(entry.mistake->place.line).arg(entry.mistake->message);
}

QVariant CaseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return title(index.row());
    case ToneRole:
        return int(entry.compiled ? Tone::Neutral : Tone::Danger);
    case IconRole:
        return entry.compiled ? u"policy"_s : QString();
    case DetailRole:
        return detailOf(entry);
    case Qt::AccessibleTextRole:
        return title(index.row()) + u", "_s + detailOf(entry);
    default:
        return {};
    }
}

}  // namespace gatehouse
