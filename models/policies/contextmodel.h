// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/roles.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace gatehouse {

class Knowledge;

/// The condition keys of a request: those that have values, and those that the policies ask for.
class ContextModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, ValueColumn, TypeColumn, columns };
    using Context = QList<std::pair<QString, QStringList>>;

    explicit ContextModel(const Knowledge &knowledge, QObject *parent = nullptr);

    void setContext(const Context &context);
    /// The keys that have values.
    [[nodiscard]] Context context() const;
    /// The keys that the policies ask for: they have a row each, with a value or without.
    void setMentioned(const QStringList &keys);
    /// Adds a row without a key and answers it.
    int addRow();
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    struct Row {
        QString key;
        QStringList values{};
        bool isMentioned = false;
    };

    [[nodiscard]] int rowOf(const QString &key) const;
    [[nodiscard]] QString typeOf(const QString &key) const;

    const Knowledge &m_knowledge;
    QList<Row> m_rows;
};

/// One value as it is, several as a list of JSON; nothing is an empty text.
[[nodiscard]] QString textOfValues(const QStringList &values);
[[nodiscard]] QStringList valuesOfText(const QString &text);

}  // namespace gatehouse
