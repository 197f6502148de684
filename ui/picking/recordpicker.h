// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QLabel;
class QListView;
class QPushButton;

namespace gatehouse {

class DataTable;
class FilterBar;
class IdListModel;
class PickList;
class PickModel;

/// What a picker picks from.
struct PickSource {
    IdListModel *model = nullptr;                     ///< taken over by the picker
    std::function<void(const QString &text)> filter;  ///< narrows the model
    std::function<QString(qint64 id)> name;           ///< how a record is called among the picks
    QString placeholder;                              ///< "Filter by group name or description"
    QString nothing;                                  ///< what is said when there is nothing to pick: "There is no group yet."
    QString iconName;
    QList<int> hiddenAtFirst{};  ///< columns that only the chooser shows
    qsizetype most = 0;          ///< how many can be picked; 0 for any number
};

/// Picks many records out of any number: a filter, a list with check boxes, and beside it what was picked so far, which
/// no filter touches.
class RecordPicker : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name; the table remembers its columns under it.
    RecordPicker(const QString &name, PickSource source, QWidget *parent = nullptr);

    [[nodiscard]] QList<qint64> picks() const;
    /// The names of the first `most` picks.
    [[nodiscard]] QStringList pickNames(qsizetype most) const;
    void pick(const QList<qint64> &ids);
    /// Exactly these from now on.
    void setPicks(const QList<qint64> &ids);
    [[nodiscard]] DataTable &table() const { return *m_table; }
    [[nodiscard]] FilterBar &filterBar() const { return *m_filter; }

Q_SIGNALS:
    void picksChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void toggle(const QList<int> &rows);
    void pickAllShown();
    void removeSelectedPicks();
    void updateState();

    static constexpr int mostAtOnce = 5000;  // every row is asked whether it may be picked

    PickSource m_source;
    PickList *m_picks;
    PickModel *m_model;
    FilterBar *m_filter;
    DataTable *m_table;
    QLabel *m_count;
    QListView *m_list;
    QPushButton *m_all;
    QPushButton *m_remove;
};

}  // namespace gatehouse
