// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace gatehouse {

/// Secrets that were planted, and every shape in which they could come to light.
class Planted
{
public:
    void add(const QString &name, const QByteArray &bytes)
    {
        add(name, u"it is", bytes);
        add(name, u"hex", bytes.toHex());
        add(name, u"HEX", bytes.toHex().toUpper());
        const QString text = QString::fromUtf8(bytes);
        if (text.toUtf8() == bytes) {
            const auto wide = [&text](bool big) {
                QByteArray units;
                for (const QChar unit : text) {
                    const std::array<char, 2> pair{char(unit.unicode() & 0xFFU), char(unit.unicode() >> 8U)};
                    units.append(pair.at(big ? 1 : 0));
                    units.append(pair.at(big ? 0 : 1));
                }
                return units;
            };
            add(name, u"UTF-16LE", wide(false));
            add(name, u"UTF-16BE", wide(true));
        }
        // What stands before it decides which of three forms Base64 gives it; the first and last characters depend on the neighbours.
        for (int before = 0; before < 3; ++before) {
            const QByteArray whole = QByteArray(before, 'x') + bytes;
            const qsizetype first = before == 0 ? 0 : 4;
            const qsizetype size = (whole.size() / 3) * 4 - first;
            add(name, u"Base64", whole.toBase64().mid(first, size));
            add(name, u"Base64URL", whole.toBase64(QByteArray::Base64UrlEncoding).mid(first, size));
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_needles.isEmpty(); }

    /// "ana's password as hex", for each that is in there.
    [[nodiscard]] QStringList findIn(const QByteArray &content) const
    {
        QStringList found;
        for (const Needle &needle : m_needles) {
            if (content.contains(needle.bytes)) {
                found.append(needle.name);
            }
        }
        return found;
    }

    /// The same for every file below a folder, with the file's name in front.
    [[nodiscard]] QStringList findBelow(const QString &folder, const QStringList &except = {}) const
    {
        QStringList found;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (except.contains(files.fileName()) || !file.open(QIODevice::ReadOnly)) {
                continue;
            }
            for (const QString &what : findIn(file.readAll())) {
                found.append(files.fileName() + QStringLiteral(": ") + what);
            }
        }
        return found;
    }

private:
    struct Needle {
        QString name;
        QByteArray bytes;
    };

    void add(const QString &name, QStringView shape, const QByteArray &bytes)
    {
        m_needles.append({name + QStringLiteral(" as ") + shape.toString(), bytes});
    }

    QList<Needle> m_needles;
};

}  // namespace gatehouse
