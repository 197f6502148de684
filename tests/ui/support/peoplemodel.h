// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/roles.h"

#include <QAbstractTableModel>

#include <algorithm>

namespace gatehouse {

/// A few people in memory, answering the roles of the console; for the tests of the generic widgets.
class PeopleModel final : public QAbstractTableModel
{
public:
    struct Person {
        qint64 id;
        QString userName;
        QString displayName;
        QString email;
        bool enabled;
        QString department;
    };

    explicit PeopleModel(QList<Person> people = {}) : m_all(std::move(people)), m_people(m_all) {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_people.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 5; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        using namespace Qt::StringLiterals;
        const Person &person = m_people[index.row()];
        if (role == IdRole) {
            return person.id;
        }
        if (role == ToneRole && index.column() == 3) {
            return int(person.enabled ? Tone::Success : Tone::Neutral);
        }
        if (role == IconRole && index.column() == 0) {
            return person.enabled ? u"user"_s : u"user-off"_s;
        }
        return role == Qt::DisplayRole ? QVariant(cell(person, index.column())) : QVariant();
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        using namespace Qt::StringLiterals;
        static const QStringList titles{u"Username"_s, u"Display name"_s, u"E-mail"_s, u"Status"_s, u"Department"_s};
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
    }

    void sort(int column, Qt::SortOrder order) override
    {
        beginResetModel();
        std::stable_sort(m_people.begin(), m_people.end(), [&](const Person &one, const Person &other) {
            return order == Qt::AscendingOrder ? cell(one, column) < cell(other, column) : cell(other, column) < cell(one, column);
        });
        endResetModel();
    }

    void filter(const QString &text)
    {
        beginResetModel();
        m_people.clear();
        std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_people), [&](const Person &person) {
            return person.userName.contains(text, Qt::CaseInsensitive) || person.displayName.contains(text, Qt::CaseInsensitive);
        });
        endResetModel();
    }

private:
    static QString cell(const Person &person, int column)
    {
        using namespace Qt::StringLiterals;
        return QStringList{person.userName, person.displayName, person.email, person.enabled ? u"Enabled"_s : u"Disabled"_s,
                           person.department}
            .value(column);
    }

    QList<Person> m_all;
    QList<Person> m_people;
};

inline QList<PeopleModel::Person> somePeople()
{
    using namespace Qt::StringLiterals;
    return {
        {7, u"ana.ferreira"_s, u"Ana Ferreira"_s, u"ana.ferreira@example.com"_s, true, u"Platform"_s},
        {8, u"bjorn.aas"_s, u"Bjørn Ås"_s, u"bjorn.aas@example.com"_s, true, u"Sales"_s},
        {9, u"chen.wei"_s, u"陈伟, \"Chen\""_s, u"chen.wei@example.com"_s, false, u"Research"_s},
        {10, u"dimitra.pappa"_s, u"Δήμητρα Παππά"_s, u"dimitra.pappa@example.com"_s, true, u"Finance"_s},
    };
}

}  // namespace gatehouse
