// SPDX-License-Identifier: Apache-2.0
#include "core/policies/utf8.h"

#include "core/policies/findingcode.h"
#include "core/policies/jsonscanner.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

struct Utf8Rules {
    Q_DECLARE_TR_FUNCTIONS(Utf8Rules)
};

/// RFC 3629, section 4. The size of the text that is right from its beginning; all of it where nothing is wrong.
qsizetype validUtf8(QByteArrayView bytes)
{
    const auto byteAt = [bytes](qsizetype at) { return at < bytes.size() ? uchar(bytes[at]) : uchar(0); };
    qsizetype at = 0;
    while (at < bytes.size()) {
        const uchar first = byteAt(at);
        if (first < 0x80) {
            ++at;
            continue;
        }
        const qsizetype length = first >= 0xc2 && first <= 0xdf ? 2 : (first & 0xf0) == 0xe0 ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
        // The second byte excludes overlong forms, surrogates and what lies behind U+10FFFF.
        const uchar least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        const uchar most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
        bool isRight = length > 0 && byteAt(at + 1) >= least && byteAt(at + 1) <= most;
        for (qsizetype i = 2; i < length; ++i) {
            isRight = isRight && (byteAt(at + i) & 0xc0) == 0x80;
        }
        if (!isRight) {
            return at;
        }
        at += length;
    }
    return bytes.size();
}

}  // namespace

Utf8Reading readUtf8(const QByteArray &bytes)
{
    const QByteArrayView content = bytes.startsWith("\xef\xbb\xbf") ? QByteArrayView(bytes).sliced(3) : QByteArrayView(bytes);
    const qsizetype valid = validUtf8(content);
    if (valid == content.size()) {
        return {QString::fromUtf8(content), {}};
    }
    Findings findings;
    if (content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff")) {
        return {
            {},
            makeFinding(FindingCode::InvalidEncoding, Utf8Rules::tr("This is UTF-16. Save the file in the encoding UTF-8."), {0, 0, 1, 1})};
    }
    const QString before = QString::fromUtf8(content.first(valid));
    JsonScanner scanner(before, findings);
    scanner.goToEnd();
    const QString byte = QString::number(uint(uchar(content[valid])), 16);
    return {{},
            makeFinding(FindingCode::InvalidEncoding,
                        Utf8Rules::tr("The byte 0x%1 here is no UTF-8. Save the file in the encoding UTF-8.").arg(byte),
                        scanner.placeHere())};
}

}  // namespace gatehouse
