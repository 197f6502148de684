// SPDX-License-Identifier: Apache-2.0
#include "protocols/scim/jsonitems.h"

#include "protocols/base/textfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct JsonText {
    Q_DECLARE_TR_FUNCTIONS(JsonText)
};

/// Walks over a text and finds where values end; QJsonDocument judges each of them.
class Walker
{
public:
    Walker(const QByteArray &text, const std::function<bool(const QJsonObject &, qsizetype)> &take) : m_text(text), m_take(take) {}

    Status run()
    {
        skipSpace();
        if (m_at >= m_text.size()) {
            return fail(Error::Kind::Invalid, JsonText::tr("The file is empty."));
        }
        const Status walked = peek() == '[' ? items() : document();
        if (!walked || m_stopped) {
            return walked;
        }
        skipSpace();
        return m_at == m_text.size() ? Status() : refuse(JsonText::tr("Line %1: something follows after the end of the document."));
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }

    void skipSpace()
    {
        while (m_at < m_text.size() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')) {
            ++m_at;
        }
    }

    tl::unexpected<Error> refuse(const QString &message) const { return fail(Error::Kind::Invalid, message.arg(lineAt(m_text, m_at))); }

    tl::unexpected<Error> truncated() const { return refuse(JsonText::tr("Line %1: the file ends in the middle of a value.")); }

    Status skipString()
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (peek() == '\\') {
                ++m_at;
            } else if (peek() == '"') {
                ++m_at;
                return {};
            }
        }
        return truncated();
    }

    /// Moves behind the value that begins here.
    Status skipValue()
    {
        int depth = 0;
        do {
            skipSpace();
            const char c = peek();
            if (m_at >= m_text.size()) {
                return truncated();
            }
            if (c == '"') {
                if (auto skipped = skipString(); !skipped) {
                    return skipped;
                }
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (depth > deepestJson) {
                return fail(Error::Kind::Invalid, JsonText::tr("Line %1: the document nests too deep; at most %2 levels are read.")
                                                      .arg(lineAt(m_text, m_at))
                                                      .arg(deepestJson));
            }
            const bool structure = QByteArrayView("{}[]:,").contains(c);
            ++m_at;
            while (!structure && m_at < m_text.size() && !QByteArrayView("{}[]:,\" \t\r\n").contains(peek())) {
                ++m_at;
            }
        } while (depth > 0);
        return depth == 0 ? Status() : refuse(JsonText::tr("Line %1 is not JSON: a bracket closes that was never opened."));
    }

    /// Judges the text between two places; the wrapping list makes plain values acceptable too.
    Result<QJsonValue> valueOf(qsizetype begin)
    {
        if (m_at - begin > largestJsonItem) {
            return refuse(JsonText::tr("Line %1: one item of the document is too large."));
        }
        QJsonParseError error;
        const QJsonDocument parsed = QJsonDocument::fromJson('[' + m_text.sliced(begin, m_at - begin) + ']', &error);
        if (error.error != QJsonParseError::NoError || parsed.array().size() != 1) {
            m_at = qMin(m_at, begin + qMax(qsizetype(0), qsizetype(error.offset) - 1));
            return fail(Error::Kind::Invalid, JsonText::tr("Line %1 is not JSON.").arg(lineAt(m_text, m_at)), {}, error.errorString());
        }
        return parsed.array().first();
    }

    Result<QJsonValue> value()
    {
        skipSpace();
        const qsizetype begin = m_at;
        if (auto skipped = skipValue(); !skipped) {
            return fail(skipped);
        }
        return valueOf(begin);
    }

    /// The list that begins here.
    Status items()
    {
        ++m_at;
        skipSpace();
        if (peek() == ']') {
            ++m_at;
            return {};
        }
        while (!m_stopped) {
            const auto item = value();
            if (!item) {
                return fail(item);
            }
            if (!item->isObject()) {
                return refuse(JsonText::tr("Line %1: every item must be an object."));
            }
            m_stopped = !m_take(item->toObject(), m_at);
            if (auto more = comma(']'); !more || !*more) {
                return more ? Status() : fail(more);
            }
        }
        return {};
    }

    /// Behind a value: true before another one, false behind the end.
    Result<bool> comma(char end)
    {
        skipSpace();
        if (m_at >= m_text.size()) {
            return truncated();
        }
        const char c = m_text.at(m_at++);
        if (c != ',' && c != end) {
            --m_at;
            return refuse(JsonText::tr("Line %1 is not JSON: a comma or the end of the list is missing."));
        }
        return c == ',';
    }

    /// An object: a ListResponse whose Resources are handed out, or the only resource itself.
    Status document()
    {
        const qsizetype begin = m_at;
        if (peek() != '{') {
            return refuse(JsonText::tr("Line %1 is not a SCIM document: it should begin with { or [."));
        }
        ++m_at;
        skipSpace();
        if (peek() == '}') {
            ++m_at;
            return single(begin);
        }
        bool list = false;
        for (bool more = true; more;) {
            const auto isList = member();
            if (!isList || m_stopped) {
                return isList ? Status() : fail(isList);
            }
            list = list || *isList;
            const auto next = comma('}');
            if (!next) {
                return fail(next);
            }
            more = *next;
        }
        return list ? Status() : single(begin);
    }

    /// A name and its value; true when they were the Resources, which are handed out.
    Result<bool> member()
    {
        const auto name = value();
        if (!name) {
            return fail(name);
        }
        skipSpace();
        if (!name->isString() || peek() != ':') {
            return refuse(JsonText::tr("Line %1 is not JSON: a name and a colon are missing."));
        }
        ++m_at;
        skipSpace();
        const bool resources = name->toString().compare(u"Resources"_s, Qt::CaseInsensitive) == 0 && peek() == '[';
        const Status passed = resources ? items() : skipMember();
        return passed ? Result<bool>(resources) : fail(passed);
    }

    Status skipMember()
    {
        const auto skipped = value();
        return skipped ? Status() : fail(skipped);
    }

    Status single(qsizetype begin)
    {
        const auto resource = valueOf(begin);
        if (!resource) {
            return fail(resource);
        }
        m_stopped = !m_take(resource->toObject(), m_at);
        return {};
    }

    const QByteArray &m_text;
    const std::function<bool(const QJsonObject &, qsizetype)> &m_take;
    qsizetype m_at = 0;
    bool m_stopped = false;
};

}  // namespace

Status forEachJsonItem(const QByteArray &text, const std::function<bool(const QJsonObject &, qsizetype)> &take)
{
    return Walker(text, take).run();
}

}  // namespace gatehouse
