// SPDX-License-Identifier: Apache-2.0
#include "models/applications/mappingpreviewmodel.h"

#include "core/applications/application.h"
#include "core/groups/groupstore.h"
#include "core/users/attributeexpression.h"
#include "core/users/userservice.h"
#include "core/workspace/workspace.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

using Line = MappingPreviewLine;

Tone toneOf(const Line &line)
{
    return line.isWrong ? Tone::Danger : line.value.isEmpty() ? Tone::Neutral : Tone::Success;
}

}  // namespace

MappingPreviewModel::MappingPreviewModel(Workspace &workspace, QObject *parent)
    : LineModel({{u"attribute"_s, tr("Attribute"), [](const Line &line) { return line.attribute; }},
                 {u"value"_s, tr("Value"), [](const Line &line) { return line.value; }},
                 {u"state"_s, tr("State"), [](const Line &line) { return line.state; }, toneOf}},
                parent)
    , m_workspace(workspace)
{
}

void MappingPreviewModel::setMappings(const QList<AttributeMapping> &mappings)
{
    m_mappings = mappings;
    evaluateAll();
}

void MappingPreviewModel::setUser(User::Id user)
{
    const auto found = user.isValid() ? UserService(m_workspace).user(user) : Result<User>(fail(Error::Kind::NotFound, {}));
    m_user = found ? std::optional(*found) : std::nullopt;
    m_groups.clear();
    if (m_user) {
        GroupQuery query;
        query.member = user;
        const GroupStore store(m_workspace.database());
        const auto ids = store.ids(query);
        const auto groups = ids ? store.records(*ids) : fail(ids);
        for (const Group &group : groups.value_or(QList<Group>())) {
            m_groups.append(group.groupId);
        }
    }
    evaluateAll();
}

MappingPreviewLine MappingPreviewModel::lineOf(const AttributeMapping &mapping) const
{
    if (const auto valid = validateMapping(mapping); !valid) {
        return {mapping.attribute, {}, valid.error().message, true};
    }
    const ParsedExpression parsed = parseExpression(mapping.expression, userExpressions());
    const QStringList values = evaluate(parsed.parts, {*m_user, m_groups});
    if (!values.isEmpty()) {
        return {mapping.attribute, values.join(u", "_s), tr("Sent"), false};
    }
    return mapping.isSubject() ? Line{mapping.attribute, {}, tr("No value: this person can't sign in"), true}
                               : Line{mapping.attribute, {}, tr("No value: left out"), false};
}

void MappingPreviewModel::evaluateAll()
{
    QList<Line> lines;
    if (m_user) {
        for (const AttributeMapping &mapping : std::as_const(m_mappings)) {
            lines.append(lineOf(mapping));
        }
    }
    setLines(lines);
}

}  // namespace gatehouse
