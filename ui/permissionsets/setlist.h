// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace gatehouse {

class DataTable;
class FilterBar;
class IdListModel;

/// What belongs to a permission set and is changed elsewhere: the accounts where it stands, the people who have it.
class SetList : public QWidget
{
    Q_OBJECT

public:
    /// What the filter and the empty table say.
    struct Words {
        QString title;   ///< "Accounts"
        QString filter;  ///< "Filter the accounts"
        QString iconName;
        QString nothing;  ///< "Not provisioned anywhere"
        QString explanation;
    };

    SetList(const QString &name, IdListModel &model, const Words &words, const QList<int> &hiddenAtFirst, QWidget *parent = nullptr);

    [[nodiscard]] DataTable &table() const { return *m_table; }
    /// A button beside the filter.
    void addWidget(QWidget *widget);

Q_SIGNALS:
    void filterChanged(const QString &text);

private:
    void updateState();

    Words m_words;
    IdListModel &m_model;
    FilterBar *m_filter;
    DataTable *m_table;
    QHBoxLayout *m_bar;
};

}  // namespace gatehouse
