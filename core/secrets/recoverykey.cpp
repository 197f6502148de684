// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/recoverykey.h"

#include "core/secrets/secretcipher.h"

#include <QCoreApplication>
#include <QList>

#include <sodium.h>

#include <cstring>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct RecoveryKey {
    Q_DECLARE_TR_FUNCTIONS(RecoveryKey)
};

// Douglas Crockford's Base32: no I, L, O and U; what is read as one of the first three means 1, 1 and 0.
constexpr auto alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
constexpr qsizetype sumSize = 3;
constexpr qsizetype payload = cipher::keySize + sumSize;  // 280 bits: 56 characters of 5
constexpr qsizetype letters = payload * 8 / 5;
constexpr qsizetype group = 4;

void addSum(SecretBytes &bytes)
{
    std::array<unsigned char, crypto_generichash_BYTES> sum{};
    crypto_generichash(sum.data(), sum.size(), bytes.data(), quint64(cipher::keySize), nullptr, 0);
    std::memcpy(bytes.data() + cipher::keySize, sum.data(), size_t(sumSize));
    sodium_memzero(sum.data(), sum.size());
}

int valueOf(QChar letter)
{
    const QChar upper = letter.toUpper();
    if (upper == u'O') {
        return 0;
    }
    if (upper == u'I' || upper == u'L') {
        return 1;
    }
    return int(QString(alphabet).indexOf(upper));
}

/// The characters of the key without what stands between them; empty when the line is another one.
QString lettersOf(QStringView line)
{
    QString found;
    found.reserve(line.size());
    for (const QChar each : line) {
        if (each == u'-' || each.isSpace()) {
            continue;
        }
        if (valueOf(each) < 0) {
            wipe(found);
            return {};
        }
        found.append(each);
    }
    return found;
}

SecretBytes decoded(const QString &text)
{
    SecretBytes bytes(payload);
    for (qsizetype i = 0; i < letters; ++i) {
        const auto value = unsigned(valueOf(text.at(i)));
        for (qsizetype bit = 0; bit < 5; ++bit) {
            const qsizetype at = i * 5 + bit;
            if ((value >> unsigned(4 - bit) & 1U) != 0) {
                unsigned char &byte = bytes.data()[at / 8];
                byte = uchar(byte | (0x80U >> unsigned(at % 8)));
            }
        }
    }
    return bytes;
}

}  // namespace

QString recoveryKeyText(const SecretBytes &key)
{
    SecretBytes bytes(payload);
    std::memcpy(bytes.data(), key.data(), size_t(cipher::keySize));
    addSum(bytes);
    QString text;
    text.reserve(letters + letters / group);
    for (qsizetype i = 0; i < letters; ++i) {
        unsigned value = 0;
        for (qsizetype bit = 0; bit < 5; ++bit) {
            const qsizetype at = i * 5 + bit;
            value = value << 1U | (unsigned(bytes.data()[at / 8]) >> unsigned(7 - at % 8) & 1U);
        }
        if (i > 0 && i % group == 0) {
            text.append(u'-');
        }
        text.append(QChar(alphabet.at(qsizetype(value))));
    }
    return text;
}

Result<SecretBytes> keyOfRecoveryText(const QString &text)
{
    QList<QStringView> candidates{text};
    candidates += QStringView(text).split(u'\n');
    bool anyOfThisLength = false;
    for (const QStringView candidate : std::as_const(candidates)) {
        QString found = lettersOf(candidate);
        if (found.size() != letters) {
            wipe(found);
            continue;
        }
        anyOfThisLength = true;
        SecretBytes bytes = decoded(found);
        wipe(found);
        SecretBytes summed = bytes.copy();
        addSum(summed);
        if (summed.equals(bytes)) {
            return SecretBytes::ofBytes(bytes.view().first(cipher::keySize));
        }
    }
    return fail(Error::Kind::Invalid,
                anyOfThisLength ? RecoveryKey::tr("This recovery key has a typing mistake: its check characters do not fit.")
                                : RecoveryKey::tr("A recovery key has %1 letters and digits, in groups of %2.").arg(letters).arg(group),
                u"recoveryKey"_s);
}

}  // namespace gatehouse
