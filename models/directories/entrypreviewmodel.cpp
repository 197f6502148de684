// SPDX-License-Identifier: Apache-2.0
#include "models/directories/entrypreviewmodel.h"

#include "core/directories/directorymapping.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

using Line = EntryPreviewLine;

Tone toneOf(const Line &line)
{
    return line.isWrong ? Tone::Danger : line.value.isEmpty() ? Tone::Neutral : Tone::Success;
}

}  // namespace

EntryPreviewModel::EntryPreviewModel(QObject *parent)
    : LineModel({{u"attribute"_s, tr("User attribute"), [](const Line &line) { return line.attribute; }},
                 {u"value"_s, tr("Value"), [](const Line &line) { return line.value; }},
                 {u"state"_s, tr("State"), [](const Line &line) { return line.state; }, toneOf}},
                parent)
{
}

void EntryPreviewModel::setExpressions(const QMap<QString, QString> &expressions)
{
    m_expressions = expressions;
    evaluateAll();
}

void EntryPreviewModel::setEntry(const std::optional<DirectoryEntry> &entry)
{
    m_entry = entry;
    evaluateAll();
}

/// Those that can't be used are said to be wrong; the others are evaluated all the same.
void EntryPreviewModel::evaluateAll()
{
    QMap<QString, QString> good;
    for (const auto &[name, expression] : m_expressions.asKeyValueRange()) {
        if (validateDirectoryMapping(name, expression)) {
            good.insert(name, expression);
        }
    }
    const auto mapping = DirectoryMapping::compile(good);
    QList<Line> lines;
    if (m_entry && mapping) {
        const QStringList values = mapping->evaluate(*m_entry);
        for (qsizetype at = 0; at < values.size(); ++at) {
            const MappedAttribute &attribute = mappedAttributes().at(at);
            const bool isWrong = m_expressions.contains(attribute.name) && !good.contains(attribute.name);
            const QStringList missing = mapping->missing(at, *m_entry);
            const QString state = isWrong             ? tr("Can't be used")
                                  : missing.isEmpty() ? tr("Complete")
                                                      : tr("The entry has no %1").arg(missing.join(u", "_s));
            lines.append(
                {attribute.name, isWrong ? QString() : values.at(at), state, isWrong || (attribute.identifies && values.at(at).isEmpty())});
        }
    }
    setLines(lines);
}

}  // namespace gatehouse
