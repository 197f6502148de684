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

QList<QByteArray> valuesOf(LDAP *handle, LDAPMessage *message, const char *attribute)
{
    QList<QByteArray> values;
    berval **all = ldap_get_values_len(handle, message, attribute);
    for (berval **each = all; each && *each; ++each) {
        values.append(QByteArray((*each)->bv_val, qsizetype((*each)->bv_len)));
    }
    ldap_value_free_len(all);
    return values;
}

/// What stands behind "range=": "0-1499", or "1500-*" for the last part ([MS-ADTS], 3.1.1.3.1.3.3).
struct Range {
    qsizetype first = 0;
    qsizetype last = -1;  ///< -1: there are no more

    [[nodiscard]] static std::optional<Range> in(const QByteArray &description)
    {
        const qsizetype at = description.toLower().indexOf(rangeOption);
        if (at < 0) {
            return {};
        }
        const QByteArray text = description.mid(at + rangeOption.size());
        const qsizetype hyphen = text.indexOf('-');
        bool isNumber = false;
        bool isEnd = false;
        const Range range{text.left(hyphen).toLongLong(&isNumber), text.mid(hyphen + 1).toLongLong(&isEnd)};
        if (hyphen < 0 || !isNumber) {
            return {};
        }
        return isEnd ? range : Range{range.first, -1};
    }
};

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

QByteArray cookieIn(LDAP *handle, LDAPMessage *message)
{
    int code = 0;
    LDAPControl **controls = nullptr;
    QByteArray cookie;
    if (ldap_parse_result(handle, message, &code, nullptr, nullptr, nullptr, &controls, 0) != LDAP_SUCCESS) {
        return cookie;
    }
    if (LDAPControl *page = ldap_control_find(LDAP_CONTROL_PAGEDRESULTS, controls, nullptr)) {
        berval value = {};
        ber_int_t count = 0;
        if (ldap_parse_pageresponse_control(handle, page, &count, &value) == LDAP_SUCCESS) {
            cookie = QByteArray(value.bv_val, qsizetype(value.bv_len));
            ber_memfree(value.bv_val);
        }
    }
    ldap_controls_free(controls);
    return cookie;
}

}  // namespace

Result<LdapSession::Message> LdapSession::ask(const DirectorySearch &search, const QByteArray *cookie, Progress &progress)
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
    const auto explain = [this, &search](const LdapFailure &failure) { return readError(failure, m_connection, search.base); };
    int request = 0;
    const int code = ldap_search_ext(m_handle, search.base.toUtf8().constData(), scopeOf(search.scope), search.filter.toUtf8().constData(),
                                     search.attributes.isEmpty() ? nullptr : attributes.data(), 0, controls ? controls->all() : nullptr,
                                     nullptr, nullptr, LDAP_NO_LIMIT, &request);
    if (code != LDAP_SUCCESS) {
        return tl::unexpected(explain(failureOf(code)));
    }
    return answerTo(request, progress, explain);
}

LdapSession::Read LdapSession::readEntry(ldapmsg *message) const
{
    Read read;
    char *dn = ldap_get_dn(m_handle, message);
    read.entry.dn = QString::fromUtf8(dn);
    ldap_memfree(dn);
    BerElement *place = nullptr;
    for (char *name = ldap_first_attribute(m_handle, message, &place); name; name = ldap_next_attribute(m_handle, message, place)) {
        const QByteArray description(name);
        const auto range = Range::in(description);
        const QByteArray bare = description.split(';').first();
        QList<QByteArray> values = valuesOf(m_handle, message, name);
        ldap_memfree(name);
        // Beside a part of an attribute Active Directory names the attribute itself, without values.
        if (range || !values.isEmpty()) {
            read.entry.attributes.append({bare, std::move(values)});
        }
        if (range && range->last >= 0) {
            read.parts.append({read.entry.attributes.size() - 1, range->last + 1});
        }
    }
    ber_free(place, 0);
    return read;
}

Result<LdapSession::Part> LdapSession::addRange(DirectoryEntry &entry, const Part &part, Progress &progress)
{
    DirectoryEntry::Attribute &attribute = entry.attributes[part.attribute];
    const QByteArray wanted = attribute.name + rangeOption + QByteArray::number(part.next) + "-*";
    const auto message = ask({entry.dn, DirectorySearch::Scope::Base, DirectorySearch().filter, {wanted}}, nullptr, progress);
    if (!message) {
        return fail(message);
    }
    LDAPMessage *first = ldap_first_entry(m_handle, message->get());
    BerElement *place = nullptr;
    char *name = first ? ldap_first_attribute(m_handle, first, &place) : nullptr;
    std::optional<Range> range;
    QList<QByteArray> values;
    while (name) {
        if (const auto found = Range::in(name)) {
            range = found;
            values = valuesOf(m_handle, first, name);
        }
        ldap_memfree(name);
        name = ldap_next_attribute(m_handle, first, place);
    }
    ber_free(place, 0);
    const bool isNext = range && range->first == part.next && !values.isEmpty() && (range->last < 0 || range->last + 1 > part.next);
    if (!isNext) {
        return fail(Error::Kind::Network,
                    SearchWords::tr("%1 gives %2 of %3 in parts that do not follow each other.")
                        .arg(m_connection.host, QString::fromLatin1(attribute.name), entry.dn),
                    u"host"_s);
    }
    attribute.values += values;
    return Part{part.attribute, range->last < 0 ? -1 : range->last + 1};
}

Result<DirectoryEntry> LdapSession::completed(Read read, Progress &progress)
{
    for (Part part : std::as_const(read.parts)) {
        while (part.next >= 0) {
            const auto next = addRange(read.entry, part, progress);
            if (!next) {
                return fail(next);
            }
            part = *next;
        }
    }
    return std::move(read.entry);
}

Result<DirectoryPage> LdapSession::search(const DirectorySearch &search, const QByteArray &cookie, Progress &progress)
{
    const auto message = ask(search, &cookie, progress);
    if (!message) {
        return fail(message);
    }
    DirectoryPage page;
    for (LDAPMessage *each = ldap_first_entry(m_handle, message->get()); each; each = ldap_next_entry(m_handle, each)) {
        auto entry = completed(readEntry(each), progress);
        if (!entry) {
            return fail(entry);
        }
        page.entries.append(std::move(*entry));
    }
    page.cookie = cookieIn(m_handle, message->get());
    if (!page.isLast() && page.cookie == cookie && page.entries.isEmpty()) {
        return fail(Error::Kind::Network, SearchWords::tr("%1 gives the same empty page again and again.").arg(m_connection.host),
                    u"host"_s);
    }
    return page;
}

Result<DirectoryEntry> LdapSession::entry(const QString &dn, const QList<QByteArray> &attributes, Progress &progress)
{
    const auto message = ask({dn, DirectorySearch::Scope::Base, DirectorySearch().filter, attributes}, nullptr, progress);
    if (!message) {
        return fail(message);
    }
    LDAPMessage *first = ldap_first_entry(m_handle, message->get());
    return first ? completed(readEntry(first), progress)
                 : fail(Error::Kind::NotFound, SearchWords::tr("The directory has no entry %1 that may be read.").arg(dn), u"baseDn"_s);
}

}  // namespace gatehouse
