// SPDX-License-Identifier: Apache-2.0
#include "protocols/base/textfile.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct TextFiles {
    Q_DECLARE_TR_FUNCTIONS(TextFiles)
};

Result<QByteArray> readEverything(QIODevice &device)
{
    QByteArray bytes;
    if (!device.isSequential()) {
        bytes.reserve(qsizetype(std::clamp(device.size() - device.pos(), qint64(0), largestFile)));
    }
    constexpr qint64 block = 1 << 20;
    for (;;) {
        const QByteArray part = device.read(block);
        if (part.isEmpty()) {
            break;
        }
        bytes.append(part);
        if (bytes.size() > largestFile) {
            return fail(Error::Kind::Invalid, TextFiles::tr("The file is larger than %1 bytes; divide it.").arg(largestFile));
        }
    }
    if (!device.isSequential() && !device.atEnd()) {
        return fail(Error::Kind::Storage, TextFiles::tr("The file could not be read to its end."), {}, device.errorString());
    }
    return bytes;
}

/// Where the first byte lies that is not UTF-8 (RFC 3629: no overlong forms, no surrogates), or nothing.
std::optional<qsizetype> firstNonUtf8(const QByteArray &bytes)
{
    const auto *text = reinterpret_cast<const uchar *>(bytes.constData());
    const qsizetype size = bytes.size();
    for (qsizetype at = 0; at < size;) {
        const uchar lead = text[at];
        if (lead < 0x80) {
            ++at;
            continue;
        }
        const int more = lead >= 0xc2 && lead <= 0xdf ? 1 : (lead & 0xf0) == 0xe0 ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
        if (more == 0 || at + more >= size) {
            return at;
        }
        const uchar next = text[at + 1];
        const bool wrongSecond = (lead == 0xe0 && next < 0xa0) || (lead == 0xed && next > 0x9f) || (lead == 0xf0 && next < 0x90)
                                 || (lead == 0xf4 && next > 0x8f);
        for (int i = 1; i <= more; ++i) {
            if ((text[at + i] & 0xc0) != 0x80 || wrongSecond) {
                return at;
            }
        }
        at += more + 1;
    }
    return {};
}

/// The 32 places where Windows differs from ISO 8859-1; 0 is undefined there.
constexpr char16_t windows1252[32]
    = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
       0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178};

TextFile fromLatin1(const QByteArray &bytes, qint64 line)
{
    bool windows = false;
    for (const char byte : bytes) {
        const uchar c = uchar(byte);
        windows = windows || (c >= 0x80 && c < 0xa0 && windows1252[c - 0x80] != 0);
    }
    QString text = QString::fromLatin1(bytes);
    if (windows) {
        for (QChar &c : text) {
            if (c >= QChar(0x80) && c < QChar(0xa0) && windows1252[c.unicode() - 0x80] != 0) {
                c = QChar(windows1252[c.unicode() - 0x80]);
            }
        }
    }
    const QString encoding = windows ? u"windows-1252"_s : u"ISO-8859-1"_s;
    const QString name = windows ? TextFiles::tr("Western European (Windows-1252)") : TextFiles::tr("Western European (Latin-1)");
    return {text.toUtf8(), encoding, TextFiles::tr("Line %1 is not UTF-8; the file was read as %2.").arg(line).arg(name)};
}

Result<TextFile> fromUtf16(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decode(encoding);
    const QString text = decode(bytes.sliced(2));
    if (decode.hasError() || bytes.size() % 2 != 0) {
        return fail(Error::Kind::Invalid, TextFiles::tr("The file is marked as UTF-16 but is damaged or cut off."));
    }
    return TextFile{text.toUtf8(), encoding == QStringConverter::Utf16LE ? u"UTF-16LE"_s : u"UTF-16BE"_s, {}};
}

Result<TextFile> decoded(QByteArray bytes, OtherEncodings others)
{
    if (bytes.startsWith("\xff\xfe")) {
        return fromUtf16(bytes, QStringConverter::Utf16LE);
    }
    if (bytes.startsWith("\xfe\xff")) {
        return fromUtf16(bytes, QStringConverter::Utf16BE);
    }
    if (bytes.startsWith("\xef\xbb\xbf")) {
        bytes.remove(0, 3);
    }
    const auto wrong = firstNonUtf8(bytes);
    if (!wrong) {
        return TextFile{bytes, u"UTF-8"_s, {}};
    }
    const qint64 line = lineAt(bytes, *wrong);
    if (others == OtherEncodings::Refuse) {
        return fail(Error::Kind::Invalid, TextFiles::tr("Line %1 is not UTF-8. Save the file as UTF-8.").arg(line));
    }
    return fromLatin1(bytes, line);
}

}  // namespace

Result<TextFile> readText(QIODevice &device, OtherEncodings others)
{
    const auto bytes = readEverything(device);
    if (!bytes) {
        return fail(bytes);
    }
    if (const qsizetype nul = bytes->indexOf('\0'); nul >= 0 && !bytes->startsWith("\xff\xfe") && !bytes->startsWith("\xfe\xff")) {
        return fail(Error::Kind::Invalid,
                    TextFiles::tr("Line %1 contains a NUL byte: this is not a text file, or it is UTF-16 without a byte order mark.")
                        .arg(lineAt(*bytes, nul)));
    }
    auto text = decoded(*bytes, others);
    if (text) {
        if (const qsizetype nul = text->utf8.indexOf('\0'); nul >= 0) {
            return fail(Error::Kind::Invalid, TextFiles::tr("Line %1 contains a NUL character.").arg(lineAt(text->utf8, nul)));
        }
    }
    return text;
}

qint64 lineAt(QByteArrayView text, qsizetype offset)
{
    qint64 line = 1;
    for (qsizetype at = 0; at < offset; ++at) {
        const bool pair = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
        line += (text[at] == '\n' || (text[at] == '\r' && !pair)) ? 1 : 0;
    }
    return line;
}

}  // namespace gatehouse
