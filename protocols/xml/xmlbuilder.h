// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "protocols/xml/xmldocument.h"

#include <QDateTime>
#include <QString>

namespace gatehouse::xml {

/// Writes a document from its root on. Names are those of a schema, in ASCII; texts are escaped by libxml2 and must be `isText`.
class Builder
{
public:
    /// A root in a namespace of its own prefix.
    Builder(const char *name, const char *uri, const char *prefix);

    [[nodiscard]] xmlNode *root() const { return m_root; }
    [[nodiscard]] Document take() { return std::move(m_document); }

    /// Makes a namespace known at an element, which holds for all below it.
    static xmlNs *declare(xmlNode *where, const char *uri, const char *prefix);
    static xmlNode *add(xmlNode *parent, xmlNs *space, const char *name);
    static xmlNode *add(xmlNode *parent, xmlNs *space, const char *name, const QString &text);
    static xmlAttr *set(xmlNode *element, const char *name, const QString &value);
    static void set(xmlNode *element, xmlNs *space, const char *name, const QString &value);

private:
    Document m_document;
    xmlNode *m_root;
};

/// A moment as SAML writes it: UTC, to the second where it has no parts of one (saml-core-2.0-os, 1.3.3).
[[nodiscard]] QString timeText(const QDateTime &when);

}  // namespace gatehouse::xml
