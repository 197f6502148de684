// SPDX-License-Identifier: Apache-2.0
#include "core/policies/json.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// Names that a path takes as they are; others go into brackets (RFC 9535, "Normalized Paths" and "member-name-shorthand").
bool isShorthand(const QString &key)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_'; };
    return !key.isEmpty() && isLetter(key.front())
           && std::all_of(key.cbegin(), key.cend(), [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9'); });
}

QString step(const QString &key)
{
    if (isShorthand(key)) {
        return u'.' + key;
    }
    QString escaped = key;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u"['"_s + escaped + u"']"_s;
}

/// The last of a list in the order of the text that begins at or before the offset and reaches it; null when none does.
template<typename Element, typename Begin, typename End>
const Element *reaching(const QList<Element> &elements, qsizetype offset, Begin begin, End end)
{
    auto behind = std::upper_bound(elements.cbegin(), elements.cend(), offset,
                                   [&](qsizetype at, const Element &element) { return at < begin(element); });
    if (behind == elements.cbegin()) {
        return nullptr;
    }
    --behind;
    return offset < end(*behind) ? &*behind : nullptr;
}

}  // namespace

const JsonNode *JsonNode::member(QStringView key) const
{
    const auto found = std::find_if(members.cbegin(), members.cend(), [key](const JsonMember &member) { return member.key == key; });
    return found == members.cend() ? nullptr : &found->value;
}

QString jsonPathAt(const JsonNode &root, qsizetype offset)
{
    QString path = u"$"_s;
    const JsonNode *node = &root;
    while (node) {
        if (node->type == JsonNode::Type::Object) {
            const JsonMember *member = reaching(
                node->members, offset, [](const JsonMember &m) { return m.keyPlace.offset; },
                [](const JsonMember &m) { return std::max(m.value.place.end(), m.keyPlace.end()); });
            path += member ? step(member->key) : QString();
            node = member && offset >= member->value.place.offset ? &member->value : nullptr;
        } else {
            const JsonNode *item = reaching(
                node->items, offset, [](const JsonNode &n) { return n.place.offset; }, [](const JsonNode &n) { return n.place.end(); });
            path += item ? u'[' + QString::number(item - node->items.constData()) + u']' : QString();
            node = item;
        }
    }
    return path;
}

}  // namespace gatehouse
