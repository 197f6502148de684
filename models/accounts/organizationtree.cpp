// SPDX-License-Identifier: Apache-2.0
#include "models/accounts/organizationtree.h"

#include "core/accounts/accountstore.h"
#include "core/accounts/unitstore.h"
#include "core/base/text.h"
#include "core/workspace/workspace.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

Result<std::shared_ptr<const OrganizationTree>> OrganizationTree::read(Workspace &workspace)
{
    const auto units = UnitStore(workspace.database()).all();
    const auto accounts = AccountStore(workspace.database()).all();
    if (!units || !accounts) {
        return units ? fail(accounts) : fail(units);
    }
    auto tree = std::make_shared<OrganizationTree>();
    QList<Node> &nodes = tree->m_nodes;
    nodes.reserve(units->size() + accounts->size());
    const auto add = [&](Node node, Unit::Id parent) {
        const int index = int(nodes.size());
        node.parent = tree->indexOf(TreeKey::of(parent));
        tree->m_index.insert(node.key, index);
        nodes.append(std::move(node));
        if (nodes.last().parent >= 0) {
            nodes[nodes.last().parent].children.append(index);
        }
    };
    for (const Unit &unit : *units) {
        Node node;
        node.key = TreeKey::of(unit.id);
        node.name = unit.name;
        node.id = unit.unitId;
        node.searchable = folded(unit.name) + u'\n' + unit.unitId;
        add(std::move(node), unit.parent);
    }
    for (const Account &account : *accounts) {
        Node node;
        node.key = TreeKey::of(account.id);
        node.name = account.name;
        node.id = account.accountId;
        node.state = account.state;
        node.isManagement = account.isManagement;
        node.searchable = folded(account.name) + u'\n' + account.accountId + u'\n' + folded(account.email);
        add(std::move(node), account.unit);
    }
    for (qsizetype index = nodes.size() - 1; index > 0; --index) {
        const Node &node = nodes.at(index);
        if (node.parent >= 0) {
            nodes[node.parent].accounts += node.isUnit() ? node.accounts : 1;
        }
    }
    return std::shared_ptr<const OrganizationTree>(tree);
}

QString OrganizationTree::pathOf(int node) const
{
    QStringList names;
    for (int at = node; at > 0; at = m_nodes.at(at).parent) {
        names.prepend(m_nodes.at(at).name);
    }
    return names.isEmpty() && !m_nodes.isEmpty() ? m_nodes.first().name : names.join(u" / "_s);
}

TreeView::TreeView(const OrganizationTree &tree, const Filter &filter)
    : m_children(tree.nodes().size() + 1)
    , m_rows(tree.nodes().size(), -1)
{
    const QList<OrganizationTree::Node> &nodes = tree.nodes();
    const QString text = folded(filter.text);
    QList<char> inside(nodes.size(), 0);  // in a unit that matches, or a match itself
    QList<char> holds(nodes.size(), 0);   // a match is below it
    QList<char> shown(nodes.size(), 0);
    for (qsizetype at = 0; at < nodes.size(); ++at) {
        const OrganizationTree::Node &node = nodes.at(at);
        const bool fits = text.isEmpty() || node.searchable.contains(text);
        const bool isInside = node.parent >= 0 && inside.at(node.parent);
        const bool counts = node.isUnit() ? fits && !filter.state : (fits || isInside) && (!filter.state || node.state == *filter.state);
        inside[at] = char((!text.isEmpty() && fits && node.isUnit()) || isInside);
        shown[at] = char(counts || (isInside && node.isUnit() && !filter.state) || filter.isEmpty());
        m_matches += counts && fits ? 1 : 0;
        holds[at] = char(counts && fits);
    }
    for (qsizetype at = nodes.size() - 1; at > 0; --at) {
        const int parent = nodes.at(at).parent;
        if (parent >= 0) {
            shown[parent] = char(shown.at(parent) || shown.at(at));
            if (holds.at(at) && (m_opened.isEmpty() || m_opened.last() != parent)) {
                m_opened.append(parent);
            }
            holds[parent] = char(holds.at(parent) || holds.at(at));
        }
    }
    for (int at = 0; at < nodes.size(); ++at) {
        if (shown.at(at)) {
            QList<int> &siblings = m_children[nodes.at(at).parent + 1];
            m_rows[at] = int(siblings.size());
            siblings.append(at);
        }
    }
}

}  // namespace gatehouse
