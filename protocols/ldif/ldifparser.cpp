// SPDX-License-Identifier: Apache-2.0
#include "protocols/ldif/ldifparser.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct LdifText {
    Q_DECLARE_TR_FUNCTIONS(LdifText)
};

tl::unexpected<Error> refuse(const QString &message)
{
    return fail(Error::Kind::Invalid, message);
}

/// A line with its continuations joined.
struct LogicalLine {
    qint64 number = 0;
    QByteArray text{};
};

/// Joins folded lines and leaves comments out; an empty text is the blank line between entries.
class LineReader
{
public:
    explicit LineReader(const QByteArray &text) : m_text(text) {}

    bool next(LogicalLine &line)
    {
        do {
            if (m_offset >= m_text.size()) {
                return false;
            }
            line.number = m_number;
            line.text = physical().toByteArray();
            while (m_offset < m_text.size() && m_text.at(m_offset) == ' ' && !line.text.isEmpty()) {
                line.text += physical().sliced(1);
            }
        } while (line.text.startsWith('#'));
        return true;
    }

    qsizetype offset() const { return m_offset; }

private:
    QByteArrayView physical()
    {
        qsizetype end = m_text.indexOf('\n', m_offset);
        end = end < 0 ? m_text.size() : end;
        QByteArrayView line = QByteArrayView(m_text).sliced(m_offset, end - m_offset);
        m_offset = end + 1;
        ++m_number;
        return line.endsWith('\r') ? line.chopped(1) : line;
    }

    const QByteArray &m_text;
    qsizetype m_offset = 0;
    qint64 m_number = 1;
};

bool isAttribute(QByteArrayView name)
{
    for (const char c : name) {
        const bool good
            = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == ';' || c == '_';
        if (!good) {
            return false;
        }
    }
    return !name.isEmpty();
}

/// Collects the lines of an entry and checks their order.
class EntryBuilder
{
public:
    explicit EntryBuilder(const std::function<bool(LdifEntry &&, qsizetype)> &take) : m_take(take) {}

    /// Answers false when the taker wants no more.
    Result<bool> add(const LogicalLine &line, qsizetype offset)
    {
        if (line.text.isEmpty()) {
            return close(offset);
        }
        const qsizetype colon = line.text.indexOf(':');
        if (colon <= 0 || !isAttribute(QByteArrayView(line.text).first(colon))) {
            return refuse(LdifText::tr("Line %1 is not LDIF: it should read “attribute: value”.").arg(line.number));
        }
        const QByteArray attribute = line.text.first(colon).toLower();
        if (!m_open) {
            return open(attribute, line, colon);
        }
        if (attribute == "dn") {
            return refuse(LdifText::tr("Line %1 begins an entry, but the one before is not closed by an empty line.").arg(line.number));
        }
        if (m_entry.values.isEmpty() && (attribute == "changetype" || attribute == "control")) {
            return checkChange(attribute, line, colon);
        }
        m_entry.values.append({attribute, valueOf(attribute, line, colon)});
        return true;
    }

    Result<bool> close(qsizetype offset)
    {
        if (!m_open) {
            return true;
        }
        m_open = false;
        LdifEntry entry;
        std::swap(entry, m_entry);
        return m_take(std::move(entry), offset);
    }

private:
    Result<bool> open(const QByteArray &attribute, const LogicalLine &line, qsizetype colon)
    {
        if (attribute == "version" && !m_begun) {
            m_begun = true;
            const QByteArray version = line.text.sliced(colon + 1).trimmed();
            return version == "1" ? Result<bool>(true)
                                  : refuse(LdifText::tr("Line %1: LDIF version %2 is not known; it must be 1.")
                                               .arg(line.number)
                                               .arg(QString::fromUtf8(version.left(20))));
        }
        if (m_begun && (attribute == "search" || attribute == "result" || attribute == "ref")) {
            m_open = true;
            m_entry.line = line.number;
            m_entry.isAnswer = true;
            m_entry.values.append({attribute, valueOf(attribute, line, colon)});
            return true;
        }
        if (attribute != "dn") {
            return refuse(LdifText::tr("Line %1: an entry begins with “dn:”, not with “%2:”.")
                              .arg(line.number)
                              .arg(QString::fromUtf8(attribute.left(40))));
        }
        m_begun = true;
        m_open = true;
        m_entry.line = line.number;
        m_entry.dn = QString::fromUtf8(valueOf(attribute, line, colon));
        return true;
    }

    static Result<bool> checkChange(const QByteArray &attribute, const LogicalLine &line, qsizetype colon)
    {
        const QByteArray change = line.text.sliced(colon + 1).trimmed().toLower();
        if (attribute == "control") {
            return refuse(LdifText::tr("Line %1 asks for an LDAP control. Only plain entries can be imported.").arg(line.number));
        }
        if (change != "add") {
            return refuse(LdifText::tr("Line %1 asks for the change “%2”. Only entries to add can be imported, so nothing of this file is.")
                              .arg(line.number)
                              .arg(QString::fromUtf8(change.left(40))));
        }
        return true;
    }

    void note(const QString &message, const QByteArray &attribute)
    {
        if (!m_entry.error) {
            m_entry.error = Error{Error::Kind::Invalid, message, QString::fromUtf8(attribute)};
        }
    }

    QByteArray valueOf(const QByteArray &attribute, const LogicalLine &line, qsizetype colon)
    {
        const QByteArrayView rest = QByteArrayView(line.text).sliced(colon + 1);
        if (rest.startsWith('<')) {
            note(LdifText::tr("Line %1: %2 points to another place by a URL. Contents outside the file are never read.")
                     .arg(line.number)
                     .arg(QString::fromUtf8(attribute)),
                 attribute);
            return {};
        }
        if (!rest.startsWith(':')) {
            qsizetype start = 0;
            while (start < rest.size() && rest[start] == ' ') {
                ++start;
            }
            return rest.sliced(start).toByteArray();
        }
        const auto decoded
            = QByteArray::fromBase64Encoding(rest.sliced(1).toByteArray().trimmed(), QByteArray::AbortOnBase64DecodingErrors);
        if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok) {
            note(LdifText::tr("Line %1: the value of %2 is not base64.").arg(line.number).arg(QString::fromUtf8(attribute)), attribute);
        }
        return decoded.decoded;
    }

    const std::function<bool(LdifEntry &&, qsizetype)> &m_take;
    LdifEntry m_entry{};
    bool m_open = false;
    bool m_begun = false;
};

}  // namespace

QList<QByteArray> LdifEntry::valuesOf(QByteArrayView attribute) const
{
    QList<QByteArray> found;
    for (const Value &value : values) {
        if (value.attribute == attribute) {
            found.append(value.bytes);
        }
    }
    return found;
}

Status parseLdif(const QByteArray &text, const std::function<bool(LdifEntry &&, qsizetype)> &take)
{
    LineReader lines(text);
    EntryBuilder entries(take);
    LogicalLine line;
    while (lines.next(line)) {
        const auto more = entries.add(line, lines.offset());
        if (!more) {
            return fail(more);
        }
        if (!*more) {
            return {};
        }
    }
    const auto last = entries.close(text.size());
    return last ? Status() : fail(last);
}

}  // namespace gatehouse
