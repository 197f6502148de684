// SPDX-License-Identifier: Apache-2.0
#include "models/accounts/organizationtreemodel.h"

#include "core/workspace/workspace.h"
#include "models/accounts/accounttablemodel.h"

#include <QDataStream>
#include <QIODevice>
#include <QLocale>
#include <QMimeData>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

using Node = OrganizationTree::Node;
const QString dragType = QStringLiteral("application/x-gatehouse-organization");

using TreePointer = std::shared_ptr<const OrganizationTree>;

Account accountOf(const Node &node)
{
    Account account;
    account.state = node.state;
    account.isManagement = node.isManagement;
    return account;
}

bool isNumber(int column)
{
    using Column = OrganizationTreeModel::Column;
    return column == Column::SetsColumn || column == Column::PeopleColumn || column == Column::AccountsColumn;
}

bool isSameShape(const OrganizationTree &one, const OrganizationTree &other)
{
    return std::equal(one.nodes().begin(), one.nodes().end(), other.nodes().begin(), other.nodes().end(),
                      [](const Node &a, const Node &b) { return a.key == b.key && a.parent == b.parent; });
}

}  // namespace

OrganizationTreeModel::OrganizationTreeModel(Workspace &workspace, Tasks &tasks, QObject *parent, AccountAccessCounts *access)
    : QAbstractItemModel(parent)
    , m_tasks(tasks)
    , m_workspace(workspace.path())
    , m_access(access ? access : new AccountAccessCounts(workspace, tasks, this))
{
    connect(m_access, &AccountAccessCounts::changed, this, [this] { tellColumns(SetsColumn, PeopleColumn); });
    connect(&workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & Room::Accounts) {
            refresh();
        }
    });
}

void OrganizationTreeModel::refresh()
{
    if (m_task) {
        m_task->cancel();
    }
    const qint64 question = ++m_question;
    m_task = m_tasks.start<TreePointer>(
        Tasks::Lane::Lists, {}, this, [](Workspace &at, Progress &) { return OrganizationTree::read(at); },
        [this, question](const Result<TreePointer> &tree) {
            if (question == m_question) {
                take(tree);
            }
        },
        Task::Shown::No);
    m_access->refresh();
}

void OrganizationTreeModel::tellColumns(int first, int last)
{
    for (int node = -1; m_tree && node < m_tree->nodes().size(); ++node) {
        if (const QList<int> &children = m_view.childrenOf(node); !children.isEmpty()) {
            Q_EMIT dataChanged(createIndex(0, first, quintptr(children.first())),
                               createIndex(int(children.size()) - 1, last, quintptr(children.last())));
        }
    }
}

void OrganizationTreeModel::take(const Result<TreePointer> &tree)
{
    if (!tree) {
        if (tree.error().kind != Error::Kind::Cancelled) {
            Q_EMIT failed(tree.error());
        }
        return;
    }
    TreeView view(**tree, m_filter);
    if (m_tree && isSameShape(*m_tree, **tree) && view == m_view) {
        m_tree = *tree;
        tellColumns(NameColumn, columns - 1);
    } else {
        beginResetModel();
        m_tree = *tree;
        m_view = std::move(view);
        endResetModel();
    }
    Q_EMIT loaded();
}

void OrganizationTreeModel::setFilter(const TreeView::Filter &filter)
{
    if (filter == m_filter) {
        return;
    }
    beginResetModel();
    m_filter = filter;
    m_view = m_tree ? TreeView(*m_tree, filter) : TreeView();
    endResetModel();
}

QModelIndexList OrganizationTreeModel::openedByFilter() const
{
    QModelIndexList opened;
    for (const int node : m_view.opened()) {
        if (m_view.rowOf(node) >= 0) {
            opened.append(createIndex(m_view.rowOf(node), 0, quintptr(node)));
        }
    }
    return opened;
}

QModelIndex OrganizationTreeModel::indexOf(qint64 key) const
{
    const int node = m_tree ? m_tree->indexOf(key) : -1;
    return node >= 0 && m_view.rowOf(node) >= 0 ? createIndex(m_view.rowOf(node), 0, quintptr(node)) : QModelIndex();
}

QString OrganizationTreeModel::pathOf(qint64 key) const
{
    const int node = m_tree ? m_tree->indexOf(key) : -1;
    return node >= 0 ? m_tree->pathOf(node) : QString();
}

Unit::Id OrganizationTreeModel::unitAt(qint64 key) const
{
    const int node = m_tree ? m_tree->indexOf(key) : -1;
    if (node < 0) {
        return {};
    }
    const Node &found = m_tree->nodes().at(node);
    return TreeKey::unit(found.isUnit() ? found.key : m_tree->nodes().at(found.parent).key);
}

TreeSelection OrganizationTreeModel::selectionOf(const QList<qint64> &keys)
{
    TreeSelection selection;
    for (const qint64 key : keys) {
        if (TreeKey::isUnit(key)) {
            selection.units.append(TreeKey::unit(key));
        } else {
            selection.accounts.append(TreeKey::account(key));
        }
    }
    return selection;
}

const Node *OrganizationTreeModel::nodeAt(qint64 key) const
{
    const int node = m_tree ? m_tree->indexOf(key) : -1;
    return node >= 0 ? &m_tree->nodes().at(node) : nullptr;
}

QStringList OrganizationTreeModel::mimeTypes() const
{
    return {dragType};
}

QMimeData *OrganizationTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray packed;
    QDataStream out(&packed, QIODevice::WriteOnly);
    out << m_workspace;
    for (const QModelIndex &index : indexes) {
        if (index.column() == NameColumn) {
            out << index.data(IdRole).toLongLong();
        }
    }
    auto *dragged = new QMimeData;
    dragged->setData(dragType, packed);
    return dragged;
}

QList<qint64> OrganizationTreeModel::keysIn(const QMimeData &dragged) const
{
    const QByteArray packed = dragged.data(dragType);
    QDataStream in(packed);
    QString workspace;
    in >> workspace;
    QList<qint64> keys;
    while (workspace == m_workspace && !in.atEnd()) {
        qint64 key = 0;
        in >> key;
        keys.append(key);
    }
    return keys;
}

QModelIndex OrganizationTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, quintptr(m_view.childrenOf(nodeOf(parent)).at(row)));
}

QModelIndex OrganizationTreeModel::parent(const QModelIndex &child) const
{
    if (!checkIndex(child, CheckIndexOption::IndexIsValid | CheckIndexOption::DoNotUseParent)) {
        return {};
    }
    const int parent = m_tree->nodes().at(nodeOf(child)).parent;
    return parent >= 0 ? createIndex(m_view.rowOf(parent), 0, quintptr(parent)) : QModelIndex();
}

int OrganizationTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(m_view.childrenOf(nodeOf(parent)).size());
}

int OrganizationTreeModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QString OrganizationTreeModel::iconOf(const Node &node)
{
    return !node.isUnit() ? u"account"_s : node.parent < 0 ? u"organization"_s : u"ou"_s;
}

QVariant OrganizationTreeModel::text(const Node &node, int column) const
{
    switch (column) {
    case NameColumn:
        return node.name;
    case IdColumn:
        return node.id;
    case StatusColumn:
        return node.isUnit() ? QString() : statusOf(accountOf(node));
    case SetsColumn:
        return node.isUnit() ? QString() : shownCount(m_access->of(TreeKey::account(node.key)).sets);
    case PeopleColumn:
        return node.isUnit() ? QString() : shownCount(m_access->of(TreeKey::account(node.key)).people);
    case AccountsColumn:
        return node.isUnit() ? QLocale().toString(node.accounts) : QString();
    default:
        return {};
    }
}

QVariant OrganizationTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Node &node = m_tree->nodes().at(nodeOf(index));
    switch (role) {
    case Qt::DisplayRole:
        return text(node, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn && node.isUnit() ? QVariant(tr("%1, organizational unit").arg(node.name))
                                                             : text(node, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return node.key;
    case IconRole:
        return index.column() == NameColumn ? QVariant(iconOf(node)) : QVariant();
    case ToneRole:
        return index.column() == StatusColumn && !node.isUnit() ? QVariant(int(toneOf(accountOf(node)))) : QVariant();
    default:
        return {};
    }
}

QVariant OrganizationTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Name");
    case IdColumn:
        return tr("ID");
    case StatusColumn:
        return tr("Status");
    case SetsColumn:
        return tr("Permission sets");
    case PeopleColumn:
        return tr("People");
    case AccountsColumn:
        return tr("Accounts");
    default:
        return {};
    }
}

Qt::ItemFlags OrganizationTreeModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return Qt::NoItemFlags;
    }
    const Node &node = m_tree->nodes().at(nodeOf(index));
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    flags.setFlag(Qt::ItemIsDropEnabled, node.isUnit());
    flags.setFlag(Qt::ItemIsDragEnabled, node.parent >= 0);
    flags.setFlag(Qt::ItemNeverHasChildren, !node.isUnit());
    return flags;
}

}  // namespace gatehouse
