// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace gatehouse {

/// Bytes that must not get about: in memory of their own, kept out of swap and core dumps, between guard pages, wiped when they go.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(qsizetype size);  ///< zeros
    /// The UTF-8 of a text, in normalization form C so that it is the same from every keyboard.
    [[nodiscard]] static SecretBytes ofText(const QString &text);
    [[nodiscard]] static SecretBytes ofBytes(QByteArrayView bytes);
    [[nodiscard]] static SecretBytes random(qsizetype size);

    [[nodiscard]] SecretBytes copy() const { return ofBytes(view()); }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] unsigned char *data() { return m_bytes.get(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.get(), m_size}; }
    /// Without a hint of the place of the first difference in the time that it takes.
    [[nodiscard]] bool equals(const SecretBytes &other) const;

    /// Nobody can read the bytes, not even this program by mistake, until `show`.
    void hide() const;
    void show() const;

private:
    struct Free {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    qsizetype m_size = 0;
};

/// Overwrites what only this one variable holds; a text that others share is left alone.
void wipe(QString &text);
void wipe(QByteArray &bytes);

}  // namespace gatehouse
