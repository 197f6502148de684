// SPDX-License-Identifier: Apache-2.0
#include "protocols/xml/xmlelement.h"

#include <cstring>

namespace gatehouse::xml {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const xmlChar *one, const char *other)
{
    return one != nullptr && std::strcmp(reinterpret_cast<const char *>(one), other) == 0;
}

QString textOf(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

bool isPlain(const xmlNode &node)
{
    return node.type == XML_TEXT_NODE || node.type == XML_CDATA_SECTION_NODE;
}

xmlNode *elementFrom(xmlNode *node)
{
    while (node != nullptr && node->type != XML_ELEMENT_NODE) {
        node = node->next;
    }
    return node;
}

}  // namespace

Element Element::rootOf(const xmlDoc &document)
{
    return Element(xmlDocGetRootElement(&document));
}

bool Element::isIn(const char *uri) const
{
    return m_node != nullptr && m_node->ns != nullptr && isSame(m_node->ns->href, uri);
}

bool Element::is(const char *uri, const char *name) const
{
    return m_node != nullptr && isSame(m_node->name, name) && isIn(uri);
}

QString Element::name() const
{
    return m_node == nullptr ? QString() : textOf(m_node->name);
}

Element Element::parent() const
{
    const bool hasParent = m_node != nullptr && m_node->parent != nullptr && m_node->parent->type == XML_ELEMENT_NODE;
    return hasParent ? Element(m_node->parent) : Element();
}

Element Element::firstChild() const
{
    return m_node == nullptr ? Element() : Element(elementFrom(m_node->children));
}

Element Element::next() const
{
    return m_node == nullptr ? Element() : Element(elementFrom(m_node->next));
}

Element Element::child(const char *uri, const char *name) const
{
    Element each = firstChild();
    while (!each.isNull() && !each.is(uri, name)) {
        each = each.next();
    }
    return each;
}

QList<Element> Element::children(const char *uri, const char *name) const
{
    QList<Element> all;
    for (Element each = firstChild(); !each.isNull(); each = each.next()) {
        if (each.is(uri, name)) {
            all.append(each);
        }
    }
    return all;
}

std::optional<QString> Element::attribute(const char *name) const
{
    if (m_node == nullptr) {
        return std::nullopt;
    }
    for (const xmlAttr *each = m_node->properties; each != nullptr; each = each->next) {
        if (each->ns != nullptr || !isSame(each->name, name)) {
            continue;
        }
        QString value(u""_s);
        for (const xmlNode *part = each->children; part != nullptr; part = part->next) {
            value += textOf(part->content);
        }
        return value;
    }
    return std::nullopt;
}

bool Element::isTrue(const char *name) const
{
    const QString text = value(name).trimmed();
    return text == u"true" || text == u"1";
}

QString Element::text() const
{
    if (m_node == nullptr || m_node->children == nullptr) {
        return {};
    }
    if (m_node->children->next == nullptr && isPlain(*m_node->children)) {
        return textOf(m_node->children->content);
    }
    xmlChar *content = xmlNodeGetContent(m_node);
    QString all = textOf(content);
    xmlFree(content);
    return all;
}

}  // namespace gatehouse::xml
