// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace gatehouse {

/// An entry as a directory answers it: every value as the bytes that it sends.
struct DirectoryEntry {
    struct Attribute {
        QByteArray name{};  ///< as the server spells it, without options
        QList<QByteArray> values{};

        bool operator==(const Attribute &) const = default;
    };

    QString dn{};
    QList<Attribute> attributes{};

    /// Names of attributes have no case (RFC 4512, section 2.5). Nothing where the entry has none.
    [[nodiscard]] const QList<QByteArray> *values(QByteArrayView name) const
    {
        for (const Attribute &each : attributes) {
            if (each.name.size() == name.size() && qstrnicmp(each.name.constData(), each.name.size(), name.data(), name.size()) == 0) {
                return &each.values;
            }
        }
        return nullptr;
    }

    [[nodiscard]] QByteArray first(QByteArrayView name) const
    {
        const QList<QByteArray> *all = values(name);
        return all && !all->isEmpty() ? all->first() : QByteArray();
    }

    bool operator==(const DirectoryEntry &) const = default;
};

}  // namespace gatehouse
