// SPDX-License-Identifier: Apache-2.0
#include "core/base/progress.h"
#include "protocols/ldap/ldapsession.h"
#include "protocols/ldap/quietpipe.h"

#include <QCoreApplication>

#include <ldap.h>

#include <vector>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(LdapSearch)
};

const QByteArray rangeOption = ";range=";

int scopeOf(DirectorySearch::Scope scope)
{
    switch (scope) {
    case DirectorySearch::Scope::Base:
        return LDAP_SCOPE_BASE;
    case DirectorySearch::Scope::OneLevel:
        return LDAP_SCOPE_ONELEVEL;
    case DirectorySearch::Scope::Subtree:
        return LDAP_SCOPE_SUBTREE;
    }
    Q_UNREACHABLE();
}

// What is kept of the answers to one question. No page of a directory says as much, and one that never ends would fill the memory.
constexpr qsizetype mostKept = 256L * 1024 * 1024;
constexpr qsizetype costOfValue = 64;  ///< what a value takes besides its bytes
constexpr int mostParts = 2000;        ///< of one attribute; Active Directory gives 1500 values at a time
constexpr int mostEmptyPages = 200;    ///< in a row
constexpr qsizetype longestShown = 200;

/// What stands behind "range=": "0-1499", or "1500-*" for the last part ([MS-ADTS], 3.1.1.3.1.3.3).
struct Range {
    qsizetype first = 0;
    qsizetype last = -1;  ///< -1: there are no more

    [[nodiscard]] static bool isIn(const QByteArray &description) { return description.toLower().contains(rangeOption); }

    /// Nothing where it makes no sense.
    [[nodiscard]] static std::optional<Range> in(const QByteArray &description)
    {
        const QByteArray text = description.mid(description.toLower().indexOf(rangeOption) + rangeOption.size());
        const qsizetype hyphen = text.indexOf('-');
        bool isNumber = false;
        bool isEnd = false;
        const int first = text.left(hyphen).toInt(&isNumber);
        const int last = text.mid(hyphen + 1).toInt(&isEnd);
        if (hyphen < 0 || !isNumber || first < 0) {
            return {};
        }
        if (text.mid(hyphen + 1) == "*") {
            return Range{first, -1};
        }
        return isEnd && last >= first ? std::optional(Range{first, last}) : std::nullopt;
    }

    /// Whether these are as many values as it speaks of.
    [[nodiscard]] bool isOf(const QList<QByteArray> &values) const { return last < 0 || last - first + 1 == values.size(); }
};

QByteArray bytesOf(const berval &value)
{
    return {value.bv_val, qsizetype(value.bv_len)};
}

class Controls
{
public:
    Controls(LDAP *handle, int pageSize, const QByteArray &cookie)
    {
        berval value{ber_len_t(cookie.size()), const_cast<char *>(cookie.constData())};
        if (ldap_create_page_control(handle, pageSize, &value, 1, &m_page) == LDAP_SUCCESS) {
            m_all.at(0) = m_page;
        }
    }
    ~Controls()
    {
        if (m_page) {
            ldap_control_free(m_page);
        }
    }
    Q_DISABLE_COPY_MOVE(Controls)

    [[nodiscard]] LDAPControl **all() { return m_all.data(); }

private:
    LDAPControl *m_page = nullptr;
    std::array<LDAPControl *, 2> m_all{};
};

/// Nothing where what the server says of pages can't be read.
std::optional<QByteArray> cookieIn(LDAP *handle, LDAPMessage *message)
{
    int code = 0;
    LDAPControl **controls = nullptr;
    if (ldap_parse_result(handle, message, &code, nullptr, nullptr, nullptr, &controls, 0) != LDAP_SUCCESS) {
        return {};
    }
    std::optional<QByteArray> cookie = QByteArray();
    if (LDAPControl *page = ldap_control_find(LDAP_CONTROL_PAGEDRESULTS, controls, nullptr)) {
        berval value = {};
        ber_int_t count = 0;
        // libldap reads beyond a value that is not there.
        const bool hasValue = page->ldctl_value.bv_val && page->ldctl_value.bv_len > 0;
        if (hasValue && ldap_parse_pageresponse_control(handle, page, &count, &value) == LDAP_SUCCESS) {
            cookie = bytesOf(value);
            ber_memfree(value.bv_val);
        } else {
            cookie.reset();
        }
    }
    ldap_controls_free(controls);
    return cookie;
}

}  // namespace

Result<LdapSession::Answer> LdapSession::ask(const DirectorySearch &search, const QByteArray *cookie, Progress &progress)
{
    const QuietPipe quiet;
    std::vector<char *> attributes;
    for (const QByteArray &each : search.attributes) {
        attributes.push_back(const_cast<char *>(each.constData()));
    }
    attributes.push_back(nullptr);
    std::optional<Controls> controls;
    if (cookie) {
        controls.emplace(m_handle, m_connection.pageSize, *cookie);
    }
    const QString base = search.base.left(longestShown);
    int request = 0;
    const int code = ldap_search_ext(m_handle, search.base.toUtf8().constData(), scopeOf(search.scope), search.filter.toUtf8().constData(),
                                     search.attributes.isEmpty() ? nullptr : attributes.data(), 0, controls ? controls->all() : nullptr,
                                     nullptr, nullptr, LDAP_NO_LIMIT, &request);
    if (code != LDAP_SUCCESS) {
        return tl::unexpected(readError(failureOf(code), m_connection, base));
    }
    Answer answer;
    std::optional<Error> cut;
    LdapFailure outcome;
    watched(progress, cut, [&] {
        outcome = gather(request, answer);
        return outcome.code;
    });
    if (cut || outcome.code != LDAP_SUCCESS) {
        return tl::unexpected(cut ? *cut : readError(outcome, m_connection, base));
    }
    return answer;
}

/// Takes one message after the other, so that what is too much is noticed before it is in the memory.
LdapFailure LdapSession::gather(int request, Answer &answer)
{
    while (true) {
        LDAPMessage *taken = nullptr;
        const int kind = ldap_result(m_handle, request, LDAP_MSG_ONE, nullptr, &taken);
        const Message message(taken);
        if (kind <= 0) {
            return brokenOff();
        }
        if (kind == LDAP_RES_SEARCH_ENTRY) {
            auto read = readEntry(message.get());
            answer.cost += read ? read->cost : 0;
            if (!read || answer.cost > mostKept) {
                hangUp();
                return {read ? LDAP_NO_MEMORY : LDAP_DECODING_ERROR};
            }
            answer.entries.push_back(std::move(*read));
        } else if (kind == LDAP_RES_SEARCH_RESULT) {
            const auto cookie = cookieIn(m_handle, message.get());
            answer.cookie = cookie.value_or(QByteArray());
            const LdapFailure outcome = outcomeOf(message.get());
            return cookie || outcome.code != LDAP_SUCCESS ? outcome : LdapFailure{LDAP_DECODING_ERROR};
        } else if (kind != LDAP_RES_SEARCH_REFERENCE && kind != LDAP_RES_INTERMEDIATE) {
            hangUp();
            return {LDAP_DECODING_ERROR};
        }
    }
}

/// Nothing where the message is not what it has to be. Reads it from end to end: `ldap_get_values_len` begins anew for every attribute.
std::optional<LdapSession::Read> LdapSession::readEntry(ldapmsg *message) const
{
    Read read;
    BerElement *place = nullptr;
    berval dn = {};
    if (ldap_get_dn_ber(m_handle, message, &place, &dn) != LDAP_SUCCESS) {
        return {};
    }
    const std::unique_ptr<BerElement, void (*)(BerElement *)> kept(place, [](BerElement *each) { ber_free(each, 0); });
    read.entry.dn = QString::fromUtf8(bytesOf(dn));
    read.cost = costOfValue + qsizetype(dn.bv_len);
    while (true) {
        berval name = {};
        berval *all = nullptr;
        if (ldap_get_attribute_ber(m_handle, message, place, &name, &all) != LDAP_SUCCESS) {
            return {};
        }
        const std::unique_ptr<berval, void (*)(berval *)> values(all, [](berval *each) { ber_memfree(each); });
        if (!name.bv_val) {
            return read;
        }
        DirectoryEntry::Attribute attribute;
        for (const berval *each = all; each && each->bv_val; ++each) {
            attribute.values.append(bytesOf(*each));
            read.cost += costOfValue + qsizetype(each->bv_len);
        }
        const QByteArray description = bytesOf(name);
        attribute.name = description.split(';').first();
        read.cost += costOfValue + attribute.name.size();
        if (!take(read, description, std::move(attribute))) {
            return {};
        }
    }
}

/// False for a range that is none, or not that of the values.
bool LdapSession::take(Read &read, const QByteArray &description, DirectoryEntry::Attribute attribute)
{
    if (!Range::isIn(description)) {
        // Beside a part of an attribute Active Directory names the attribute itself, without values.
        if (!attribute.values.isEmpty()) {
            read.entry.attributes.append(std::move(attribute));
        }
        return true;
    }
    const auto range = Range::in(description);
    if (!range) {
        return false;
    }
    read.parts.append({read.entry.attributes.size(), range->first, range->last < 0 ? -1 : range->last + 1});
    const bool isWhole = range->isOf(attribute.values);
    read.entry.attributes.append(std::move(attribute));
    return isWhole;
}

Error LdapSession::scattered(const DirectoryEntry &entry, const QByteArray &attribute) const
{
    return {Error::Kind::Network,
            SearchWords::tr("%1 gives %2 of %3 in parts that do not follow each other.")
                .arg(m_connection.host, QString::fromLatin1(attribute.left(longestShown)), entry.dn.left(longestShown)),
            u"host"_s};
}

Result<LdapSession::Part> LdapSession::addRange(DirectoryEntry &entry, const Part &part, Progress &progress)
{
    DirectoryEntry::Attribute &attribute = entry.attributes[part.attribute];
    const QByteArray wanted = attribute.name + rangeOption + QByteArray::number(part.next) + "-*";
    auto answer = ask({entry.dn, DirectorySearch::Scope::Base, DirectorySearch().filter, {wanted}}, nullptr, progress);
    if (!answer) {
        return fail(answer);
    }
    const Read *first = answer->entries.empty() ? nullptr : &answer->entries.front();
    if (!first || first->parts.size() != 1 || first->parts.first().first != part.next) {
        return tl::unexpected(scattered(entry, attribute.name));
    }
    const Part &found = first->parts.first();
    const QList<QByteArray> &values = first->entry.attributes.at(found.attribute).values;
    if (values.isEmpty()) {
        return tl::unexpected(scattered(entry, attribute.name));
    }
    attribute.values += values;
    return Part{part.attribute, part.first, found.next};
}

Result<DirectoryEntry> LdapSession::completed(Read read, qsizetype &cost, Progress &progress)
{
    int parts = 0;
    for (Part part : std::as_const(read.parts)) {
        if (part.first != 0) {
            return tl::unexpected(scattered(read.entry, read.entry.attributes.at(part.attribute).name));
        }
        while (part.next >= 0) {
            const qsizetype before = read.entry.attributes.at(part.attribute).values.size();
            const auto next = addRange(read.entry, part, progress);
            if (!next) {
                return fail(next);
            }
            part = *next;
            const QList<QByteArray> &values = read.entry.attributes.at(part.attribute).values;
            for (qsizetype each = before; each < values.size(); ++each) {
                cost += costOfValue + values.at(each).size();
            }
            if (++parts > mostParts || cost > mostKept) {
                return tl::unexpected(readError({LDAP_NO_MEMORY}, m_connection, read.entry.dn.left(longestShown)));
            }
        }
    }
    return std::move(read.entry);
}

Result<DirectoryPage> LdapSession::search(const DirectorySearch &search, const QByteArray &cookie, Progress &progress)
{
    auto answer = ask(search, &cookie, progress);
    if (!answer) {
        return fail(answer);
    }
    DirectoryPage page;
    for (Read &each : answer->entries) {
        auto entry = completed(std::move(each), answer->cost, progress);
        if (!entry) {
            return fail(entry);
        }
        page.entries.append(std::move(*entry));
    }
    page.cookie = answer->cookie;
    m_emptyPages = page.isLast() || !page.entries.isEmpty() ? 0 : m_emptyPages + 1;
    if (m_emptyPages > mostEmptyPages || (m_emptyPages > 0 && page.cookie == cookie)) {
        m_emptyPages = 0;
        return fail(Error::Kind::Network, SearchWords::tr("%1 gives the same empty page again and again.").arg(m_connection.host),
                    u"host"_s);
    }
    return page;
}

Result<DirectoryEntry> LdapSession::entry(const QString &dn, const QList<QByteArray> &attributes, Progress &progress)
{
    auto answer = ask({dn, DirectorySearch::Scope::Base, DirectorySearch().filter, attributes}, nullptr, progress);
    if (!answer) {
        return fail(answer);
    }
    return answer->entries.empty()
               ? fail(Error::Kind::NotFound, SearchWords::tr("The directory has no entry %1 that may be read.").arg(dn), u"baseDn"_s)
               : completed(std::move(answer->entries.front()), answer->cost, progress);
}

}  // namespace gatehouse
