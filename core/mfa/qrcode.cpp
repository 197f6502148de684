// SPDX-License-Identifier: Apache-2.0
#include "core/mfa/qrcode.h"

#include <QCoreApplication>

#include <memory>

#include <qrencode.h>
#include <sodium.h>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct QrWords {
    Q_DECLARE_TR_FUNCTIONS(QrWords)
};

struct FreeCode {
    void operator()(QRcode *code) const
    {
        sodium_memzero(code->data, size_t(code->width) * size_t(code->width));
        QRcode_free(code);
    }
};

}  // namespace

Result<QrCode> QrCode::of(const SecretBytes &content)
{
    // Medium error correction: a fingerprint on the screen may hide a part of it.
    const std::unique_ptr<QRcode, FreeCode> made(QRcode_encodeData(int(content.size()), content.data(), 0, QR_ECLEVEL_M));
    if (!made) {
        return fail(Error::Kind::Invalid, QrWords::tr("This is too long for a QR code."));
    }
    QrCode code;
    code.m_size = made->width;
    code.m_modules = SecretBytes(qsizetype(made->width) * made->width);
    for (qsizetype i = 0; i < code.m_modules.size(); ++i) {
        code.m_modules.data()[i] = made->data[i] & 1U;
    }
    return code;
}

bool QrCode::isDark(int row, int column) const
{
    if (row < 0 || column < 0 || row >= m_size || column >= m_size) {
        return false;
    }
    return m_modules.data()[qsizetype(row) * m_size + column] != 0;
}

QString QrCode::forTerminal() const
{
    QString text;
    for (int row = -quietZone; row < m_size + quietZone; row += 2) {
        text += u"\x1b[30;107m"_s;  // black on white, whatever the terminal's own colours are
        for (int column = -quietZone; column < m_size + quietZone; ++column) {
            const bool upper = isDark(row, column);
            const bool lower = isDark(row + 1, column);
            text += upper && lower ? u'\u2588' : upper ? u'\u2580' : lower ? u'\u2584' : u' ';
        }
        text += u"\x1b[0m\n"_s;
    }
    return text;
}

}  // namespace gatehouse
