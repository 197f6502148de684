// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

#include <libxml/tree.h>

namespace gatehouse::xml {

/// An element of a document that somebody else holds; may be none, which has no children, no attributes and no text.
class Element
{
public:
    Element() = default;
    explicit Element(xmlNode *node) : m_node(node) {}
    [[nodiscard]] static Element rootOf(const xmlDoc &document);

    [[nodiscard]] bool isNull() const { return m_node == nullptr; }
    [[nodiscard]] bool is(const char *uri, const char *name) const;
    [[nodiscard]] bool isIn(const char *uri) const;
    [[nodiscard]] QString name() const;  ///< without a prefix
    [[nodiscard]] xmlNode *node() const { return m_node; }
    bool operator==(const Element &) const = default;

    [[nodiscard]] Element parent() const;
    [[nodiscard]] Element firstChild() const;
    [[nodiscard]] Element next() const;  ///< the next element beside it
    /// The first of that name.
    [[nodiscard]] Element child(const char *uri, const char *name) const;
    [[nodiscard]] QList<Element> children(const char *uri, const char *name) const;

    /// An attribute without a namespace; nullopt when it is not there.
    [[nodiscard]] std::optional<QString> attribute(const char *name) const;
    /// The same; empty when it is not there.
    [[nodiscard]] QString value(const char *name) const { return attribute(name).value_or(QString()); }
    /// "true" or "1" (XML Schema, boolean).
    [[nodiscard]] bool isTrue(const char *name) const;
    /// All text in it, without regard to elements and comments in between, as it stands.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString trimmedText() const { return text().trimmed(); }

private:
    xmlNode *m_node = nullptr;
};

/// Calls `visit(element)` for every element from `top` on, in the order of the document.
template<typename Visit>
void forEachElement(Element top, Visit visit)
{
    Element element = top;
    while (!element.isNull()) {
        visit(element);
        Element following = element.firstChild();
        while (following.isNull() && element != top) {
            following = element.next();
            if (following.isNull()) {
                element = element.parent();
            }
        }
        element = following;
    }
}

}  // namespace gatehouse::xml
