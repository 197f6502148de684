// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"

#include <QHash>
#include <QList>

#include <memory>

namespace gatehouse {

class Workspace;

/// A unit or an account in the tree, told from each other by the sign of the key.
struct TreeKey {
    [[nodiscard]] static qint64 of(Unit::Id unit) { return -unit.value; }
    [[nodiscard]] static qint64 of(Account::Id account) { return account.value; }
    [[nodiscard]] static bool isUnit(qint64 key) { return key < 0; }
    [[nodiscard]] static Unit::Id unit(qint64 key) { return {-key}; }
    [[nodiscard]] static Account::Id account(qint64 key) { return {key}; }
};

/// The whole organization as it was at one moment: some thousands of short records, which are quicker read at once than
/// by the branch.
class OrganizationTree
{
public:
    struct Node {
        qint64 key = 0;
        QString name{};
        QString id{};  ///< as AWS Organizations has it
        Account::State state = Account::State::Active;
        bool isManagement = false;
        int parent = -1;
        int accounts = 0;  ///< below a unit, however deep
        QString searchable{};
        QList<int> children{};  ///< units first, each kind by name

        [[nodiscard]] bool isUnit() const { return TreeKey::isUnit(key); }
        bool operator==(const Node &) const = default;
    };

    [[nodiscard]] static Result<std::shared_ptr<const OrganizationTree>> read(Workspace &workspace);

    /// Parents stand before their children; the root, where there is one, is the first.
    [[nodiscard]] const QList<Node> &nodes() const { return m_nodes; }
    /// The place of a node in the list, or -1.
    [[nodiscard]] int indexOf(qint64 key) const { return m_index.value(key, -1); }
    [[nodiscard]] bool isEmpty() const { return m_nodes.isEmpty(); }
    [[nodiscard]] QString pathOf(int node) const;  ///< "Workloads / Production"

private:
    QList<Node> m_nodes;
    QHash<qint64, int> m_index;
};

/// What a filter leaves of a tree: what matches, what is in a unit that matches, and everything above.
class TreeView
{
public:
    struct Filter {
        QString text{};
        std::optional<Account::State> state{};

        [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !state; }
        bool operator==(const Filter &) const = default;
    };

    TreeView() = default;
    TreeView(const OrganizationTree &tree, const Filter &filter);

    [[nodiscard]] const QList<int> &childrenOf(int node) const { return m_children.at(node + 1); }  ///< -1 for the top
    [[nodiscard]] int rowOf(int node) const { return m_rows.at(node); }
    [[nodiscard]] int matchCount() const { return m_matches; }
    /// Units above a match: what has to be open for all matches to be seen.
    [[nodiscard]] const QList<int> &opened() const { return m_opened; }
    bool operator==(const TreeView &) const = default;

private:
    QList<QList<int>> m_children{QList<int>()};
    QList<int> m_rows;
    QList<int> m_opened;
    int m_matches = 0;
};

}  // namespace gatehouse
