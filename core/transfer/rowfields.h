// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>

namespace gatehouse {

/// The values that a row of an import states, by attribute path (and "description" for groups).
/// They lie packed in one block, about a sixth of the room that a map takes: an import may have a million rows.
class RowFields
{
public:
    /// Is this a path that can be stored: a user attribute's or "description"?
    [[nodiscard]] static bool knows(const QString &path) { return numberOf(path) >= 0; }
    /// What stands for a path here; -1 when it is not known.
    [[nodiscard]] static int numberOf(const QString &path);

    /// States a value, also an empty one; a second value for the same path replaces the first. The path must be known.
    void insert(const QString &path, const QString &value);
    /// States a value of a path that has none, without looking for it.
    void appendUtf8(int number, QByteArrayView value);
    /// Makes room at once for so many values of that length together.
    void reserve(qsizetype values, qsizetype bytes);
    [[nodiscard]] bool contains(const QString &path) const;
    /// The stated value; empty when there is none.
    [[nodiscard]] QString value(const QString &path) const;
    [[nodiscard]] bool isEmpty() const { return m_packed.isEmpty(); }
    void forEach(const std::function<void(const QString &path, const QString &value)> &visit) const;

    bool operator==(const RowFields &other) const;

private:
    struct Span {
        qsizetype start = -1;  ///< of the entry
        qsizetype text = 0;    ///< of its value
        qsizetype end = 0;
        int path = -1;
    };
    [[nodiscard]] Span entryAt(qsizetype at) const;
    [[nodiscard]] Span find(int number) const;

    QByteArray m_packed;  ///< per value: path number (1 byte), length (7 bits a byte), UTF-8
};

/// Who is new is called by first and last name, as when a user is added by hand, unless the file says otherwise.
void nameForLists(RowFields &fields);

}  // namespace gatehouse
