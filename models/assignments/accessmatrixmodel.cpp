// SPDX-License-Identifier: Apache-2.0
#include "models/assignments/accessmatrixmodel.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 512;  // more than any screen shows

bool isOrphaned(const AccessHolder &holder)
{
    return !holder.set.isValid() && holder.principal.kind == Principal::Kind::Orphan;
}

}  // namespace

AccessMatrixModel::AccessMatrixModel(Workspace &workspace, Tasks &tasks, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_tasks(tasks)
    , m_rows(mostRows)
{
    connect(&workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & (Rooms(Room::Assignments) | Room::Accounts | Room::PermissionSets | Room::Users | Room::Groups)) {
            refresh();
        }
    });
}

void AccessMatrixModel::setQuery(const AccessMatrixQuery &query)
{
    if (!(query.subject == m_query.subject)) {
        discard();
    }
    if (!m_loaded || !(query == m_query)) {
        m_query = query;
        refresh();
    }
}

Result<AccessMatrixModel::Frame> AccessMatrixModel::readFrame(Workspace &workspace, const AccessMatrixQuery &query)
{
    if (!query.subject.isValid()) {
        return Frame{};
    }
    AccountQuery wanted;
    wanted.text = query.text;
    wanted.unit = query.unit;
    const AccountStore accounts(workspace.database());
    const MatrixStore matrix(workspace.database());
    const auto ids = accounts.ids(wanted);
    const auto all = accounts.all();
    const auto holders = query.subject.set.isValid() ? matrix.holdersOf(query.subject.set, query.more) : matrix.sets();
    if (!ids || !all || !holders) {
        return !ids ? fail(ids) : !all ? fail(all) : fail(holders);
    }
    // All accounts at once and those of the query out of them: that is quicker than three thousand records with their paths.
    const QSet<qint64> chosen(ids->cbegin(), ids->cend());
    Frame frame{{}, *holders};
    std::copy_if(all->cbegin(), all->cend(), std::back_inserter(frame.accounts),
                 [&chosen](const Account &account) { return chosen.contains(account.id.value); });
    return frame;
}

void AccessMatrixModel::refresh()
{
    if (m_task) {
        m_task->cancel();
    }
    const qint64 question = ++m_question;
    m_task = m_tasks.start<Frame>(
        Tasks::Lane::Lists, {}, this, [query = m_query](Workspace &at, Progress &) { return readFrame(at, query); },
        [this, question](const Result<Frame> &frame) {
            if (question == m_question) {
                take(frame);
            }
        },
        Task::Shown::No);
}

void AccessMatrixModel::take(const Result<Frame> &frame)
{
    if (!frame) {
        if (frame.error().kind != Error::Kind::Cancelled) {
            Q_EMIT failed(frame.error());
        }
        return;
    }
    const auto accountOf = [](const Account &account) { return account.id; };
    const auto keyOf = [](const AccessHolder &holder) { return MatrixStore::keyOf(holder); };
    const bool same = std::ranges::equal(m_frame.accounts, frame->accounts, {}, accountOf, accountOf)
                      && std::ranges::equal(m_frame.holders, frame->holders, {}, keyOf, keyOf);
    m_rows.clear();
    if (same) {
        m_frame = *frame;
        showAll();
    } else {
        beginResetModel();
        m_frame = *frame;
        endResetModel();
    }
    m_loaded = true;
    Q_EMIT loaded();
}

const AccessMatrixModel::Row &AccessMatrixModel::rowAt(int row) const
{
    if (const Row *known = m_rows.object(row)) {
        return *known;
    }
    const auto keys = MatrixStore(m_workspace.database()).held(m_query.subject, m_frame.accounts.at(row).id);
    auto *read = new Row;
    if (keys) {
        read->held = QSet<qint64>(keys->cbegin(), keys->cend());
    } else {
        read->problem = tr("It could not be read who has access here: %1").arg(keys.error().message);
    }
    m_rows.insert(row, read);
    return *read;
}

AccessMatrixModel::Cell AccessMatrixModel::cell(int row, int column) const
{
    const qint64 key = MatrixStore::keyOf(m_frame.holders.at(column));
    const Row &read = rowAt(row);
    if (!read.problem.isEmpty()) {
        return Cell::Unknown;
    }
    const bool held = read.held.contains(key);
    const auto meant = m_meant.constFind(m_frame.accounts.at(row).id.value);
    const bool given = meant == m_meant.cend() ? held : meant->value(key, held);
    return given == held ? (held ? Cell::Present : Cell::Absent) : given ? Cell::Adding : Cell::Removing;
}

bool AccessMatrixModel::canGive(int row, int column) const
{
    return m_frame.accounts.at(row).state == Account::State::Active && !m_frame.holders.at(column).isDisabled;
}

bool AccessMatrixModel::isGiven(const QItemSelectionRange &cells) const
{
    for (int row = cells.top(); row <= cells.bottom(); ++row) {
        for (int column = cells.left(); column <= cells.right(); ++column) {
            if (const Cell now = cell(row, column); now != Cell::Present && now != Cell::Adding) {
                return false;
            }
        }
    }
    return true;
}

void AccessMatrixModel::mean(const QItemSelection &cells, bool given)
{
    QList<Past> replaced;
    for (const QItemSelectionRange &range : cells) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!rowAt(row).problem.isEmpty()) {
                continue;
            }
            const qint64 account = m_frame.accounts.at(row).id.value;
            Meant &meant = m_meant[account];
            for (int column = range.left(); column <= range.right(); ++column) {
                if (!given || canGive(row, column)) {
                    const qint64 key = MatrixStore::keyOf(m_frame.holders.at(column));
                    const auto before = meant.constFind(key);
                    replaced.append({account, key, before == meant.cend() ? std::nullopt : std::optional(*before)});
                    meant.insert(key, given);
                }
            }
        }
        Q_EMIT dataChanged(index(range.top(), range.left()), index(range.bottom(), range.right()));
    }
    if (!replaced.isEmpty()) {
        m_past.append(replaced);
    }
    Q_EMIT meantChanged();
}

void AccessMatrixModel::takeBack()
{
    if (m_past.isEmpty()) {
        return;
    }
    const QList<Past> last = m_past.takeLast();
    for (auto each = last.crbegin(); each != last.crend(); ++each) {  // a cell may stand in two ranges of one selection
        if (each->given) {
            m_meant[each->account].insert(each->key, *each->given);
        } else {
            m_meant[each->account].remove(each->key);
        }
    }
    showAll();
    Q_EMIT meantChanged();
}

void AccessMatrixModel::showAll()
{
    if (rowCount() > 0 && columnCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void AccessMatrixModel::discard()
{
    if (m_meant.isEmpty()) {
        return;
    }
    m_meant.clear();
    m_past.clear();
    showAll();
    Q_EMIT meantChanged();
}

qint64 AccessMatrixModel::meantCount() const
{
    qint64 sum = 0;
    for (const Meant &meant : m_meant) {
        sum += meant.size();
    }
    return sum;
}

AssignmentEdit AccessMatrixModel::edit() const
{
    AssignmentEdit edit;
    for (const auto &[account, meant] : m_meant.asKeyValueRange()) {
        for (const bool given : {true, false}) {
            for (const auto &[key, value] : meant.asKeyValueRange()) {
                if (value != given) {
                    continue;
                }
                QList<Grant> &grants = given ? edit.add : edit.remove;
                const Grant grant = grantOf(account, key);
                if (!grants.isEmpty() && grants.last().account == grant.account && grants.last().set == grant.set) {
                    grants.last().principals += grant.principals;
                } else {
                    grants.append(grant);
                }
            }
        }
    }
    return edit;
}

Grant AccessMatrixModel::grantOf(qint64 account, qint64 key) const
{
    const AccessSubject &subject = m_query.subject;
    if (!subject.set.isValid()) {
        return {{account}, {key}, {subject.principal}};
    }
    return {{account}, subject.set, {MatrixStore::principalOf(key)}};
}

int AccessMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_frame.accounts.size());
}

int AccessMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_frame.holders.size());
}

QVariant AccessMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    switch (role) {
    case CellRole:
        return int(cell(index.row(), index.column()));
    case ReasonRole:
    case Qt::ToolTipRole:
        if (const QString &problem = rowAt(index.row()).problem; !problem.isEmpty()) {
            return problem;
        }
        if (canGive(index.row(), index.column())) {
            return {};
        }
        if (isOrphaned(m_frame.holders.at(index.column()))) {
            return tr("Who had this was deleted: it can only be taken away.");
        }
        return m_frame.holders.at(index.column()).isDisabled ? tr("The user is disabled: nothing can be given.")
                                                             : tr("The account is not active: nobody can be assigned there.");
    case Qt::AccessibleTextRole: {
        const QString where = m_frame.accounts.at(index.row()).name;
        const QString who = m_frame.holders.at(index.column()).name;
        switch (cell(index.row(), index.column())) {
        case Cell::Present:
            return tr("%1, %2: assigned").arg(where, who);
        case Cell::Adding:
            return tr("%1, %2: to be assigned").arg(where, who);
        case Cell::Removing:
            return tr("%1, %2: to be removed").arg(where, who);
        case Cell::Absent:
            return tr("%1, %2: not assigned").arg(where, who);
        case Cell::Unknown:
            return tr("%1, %2: not known").arg(where, who);
        }
        return {};
    }
    default:
        return {};
    }
}

QVariant AccessMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const qsizetype count = orientation == Qt::Horizontal ? m_frame.holders.size() : m_frame.accounts.size();
    if (section < 0 || section >= count) {
        return {};
    }
    if (orientation == Qt::Horizontal) {
        const AccessHolder &holder = m_frame.holders.at(section);
        const bool isUser = !holder.set.isValid() && holder.principal.kind == Principal::Kind::User;
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return isOrphaned(holder) ? tr("%1 (orphaned)").arg(holder.name) : holder.name;
        case Qt::ToolTipRole:
            return holder.set.isValid() ? tr("Permission set %1").arg(holder.name)
                   : isOrphaned(holder) ? tr("%1 was deleted. Nobody has access by this any more.").arg(holder.name)
                   : isUser             ? tr("User %1").arg(holder.name)
                                        : tr("Group %1").arg(holder.name);
        case IconRole:
            return holder.set.isValid() ? u"permission-set"_s : isOrphaned(holder) ? u"warning"_s : isUser ? u"user"_s : u"groups"_s;
        default:
            return {};
        }
    }
    const Account &account = m_frame.accounts.at(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return account.name;
    case Qt::ToolTipRole:
        return account.isManagement ? tr("%1 (%2), the management account").arg(account.name, account.accountId)
                                    : tr("%1 (%2)").arg(account.name, account.accountId);
    default:
        return {};
    }
}

}  // namespace gatehouse
