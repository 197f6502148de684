// SPDX-License-Identifier: Apache-2.0
#include "protocols/xml/xmlbuilder.h"

namespace gatehouse::xml {

namespace {

const xmlChar *chars(const char *text)
{
    return reinterpret_cast<const xmlChar *>(text);
}

}  // namespace

Builder::Builder(const char *name, const char *uri, const char *prefix)
    : m_document(xmlNewDoc(chars("1.0")))
    , m_root(xmlNewDocNode(m_document.get(), nullptr, chars(name), nullptr))
{
    xmlDocSetRootElement(m_document.get(), m_root);
    xmlSetNs(m_root, declare(m_root, uri, prefix));
}

xmlNs *Builder::declare(xmlNode *where, const char *uri, const char *prefix)
{
    return xmlNewNs(where, chars(uri), chars(prefix));
}

xmlNode *Builder::add(xmlNode *parent, xmlNs *space, const char *name)
{
    return xmlNewChild(parent, space, chars(name), nullptr);
}

xmlNode *Builder::add(xmlNode *parent, xmlNs *space, const char *name, const QString &text)
{
    return xmlNewTextChild(parent, space, chars(name), chars(text.toUtf8().constData()));
}

xmlAttr *Builder::set(xmlNode *element, const char *name, const QString &value)
{
    return xmlNewProp(element, chars(name), chars(value.toUtf8().constData()));
}

void Builder::set(xmlNode *element, xmlNs *space, const char *name, const QString &value)
{
    xmlNewNsProp(element, space, chars(name), chars(value.toUtf8().constData()));
}

QString timeText(const QDateTime &when)
{
    const QDateTime utc = when.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

}  // namespace gatehouse::xml
