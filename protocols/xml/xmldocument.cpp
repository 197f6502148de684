// SPDX-License-Identifier: Apache-2.0
#include "protocols/xml/xmldocument.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <limits>
#include <optional>
#include <vector>

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

namespace gatehouse::xml {

using namespace Qt::StringLiterals;

namespace {

struct XmlDocument {
    Q_DECLARE_TR_FUNCTIONS(XmlDocument)
};

struct FreeParser {
    void operator()(xmlParserCtxt *parser) const { xmlFreeParserCtxt(parser); }
};
struct FreeBuffer {
    void operator()(xmlBuffer *buffer) const { xmlBufferFree(buffer); }
};

/// What the callbacks of the parser know and find.
struct Watch {
    Limits limits{};
    std::optional<Refusal::Cause> stopped{};
    qsizetype elements = 0;
    qsizetype namespaces = 0;
    std::vector<int> declared{};  ///< how many namespaces by each element that is open
};

Watch &watchOf(void *context)
{
    return *static_cast<Watch *>(static_cast<xmlParserCtxt *>(context)->_private);
}

void stop(void *context, Refusal::Cause cause)
{
    watchOf(context).stopped = cause;
    xmlStopParser(static_cast<xmlParserCtxt *>(context));
}

/// Comes before anything that stands in the declaration.
void stopAtDoctype(void *context, const xmlChar * /*name*/, const xmlChar * /*publicId*/, const xmlChar * /*systemId*/)
{
    stop(context, Refusal::Cause::Doctype);
}

void startElement(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaceCount,
                  const xmlChar **namespaces, int attributeCount, int defaultedCount, const xmlChar **attributes)
{
    Watch &watch = watchOf(context);
    watch.declared.push_back(namespaceCount);
    watch.namespaces += namespaceCount;
    ++watch.elements;
    if (watch.declared.size() > std::size_t(watch.limits.depth)) {
        stop(context, Refusal::Cause::TooDeep);
    } else if (watch.elements > watch.limits.elements) {
        stop(context, Refusal::Cause::TooManyElements);
    } else if (watch.namespaces > watch.limits.namespaces) {
        stop(context, Refusal::Cause::TooManyNamespaces);
    } else {
        xmlSAX2StartElementNs(context, name, prefix, uri, namespaceCount, namespaces, attributeCount, defaultedCount, attributes);
    }
}

void endElement(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    Watch &watch = watchOf(context);
    if (!watch.declared.empty()) {
        watch.namespaces -= watch.declared.back();
        watch.declared.pop_back();
    }
    xmlSAX2EndElementNs(context, name, prefix, uri);
}

/// The parser compares every attribute of an element with every other. Every tag begins with a "<", which stands nowhere else in it, so
/// that counting the quoted values from each "<" on never misses one, whatever comments and texts look like.
bool isCrowded(const QByteArray &bytes, qsizetype attributes)
{
    qsizetype values = 0;
    bool isTag = false;
    char quote = 0;
    for (const char byte : bytes) {
        if (byte == '<') {
            values = 0;
            isTag = true;
            quote = 0;
        } else if (!isTag) {
            continue;
        } else if (quote != 0) {
            quote = byte == quote ? char(0) : quote;
        } else if (byte == '"' || byte == '\'') {
            quote = byte;
            if (++values > attributes) {
                return true;
            }
        } else if (byte == '>') {
            isTag = false;
        }
    }
    return false;
}

QByteArray asUtf8(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decode(QStringDecoder::Utf16);
        const QString text = decode(bytes);
        return text.toUtf8();
    }
    return bytes;
}

tl::unexpected<Refusal> refuse(Refusal::Cause cause, const QString &text, const QString &details = {})
{
    return tl::unexpected(Refusal{cause, text, details});
}

tl::unexpected<Refusal> refuse(const xmlParserCtxt &parser, const Watch &watch)
{
    const Limits &limits = watch.limits;
    switch (watch.stopped.value_or(Refusal::Cause::NotXml)) {
    case Refusal::Cause::Doctype:
        return refuse(Refusal::Cause::Doctype,
                      XmlDocument::tr("The document has a document type declaration (DOCTYPE). Declarations can bring entities, "
                                      "which is why none is taken."));
    case Refusal::Cause::TooDeep:
        return refuse(Refusal::Cause::TooDeep,
                      XmlDocument::tr("The elements of the document are nested more than %1 deep.").arg(limits.depth));
    case Refusal::Cause::TooManyElements:
        return refuse(Refusal::Cause::TooManyElements, XmlDocument::tr("The document has more than %1 elements.").arg(limits.elements));
    case Refusal::Cause::TooManyNamespaces:
        return refuse(Refusal::Cause::TooManyNamespaces,
                      XmlDocument::tr("More than %1 namespaces are declared at once in the document.").arg(limits.namespaces));
    case Refusal::Cause::TooLarge:
    case Refusal::Cause::TooManyAttributes:
    case Refusal::Cause::NotXml:
        break;
    }
    const QString details = QString::fromUtf8(parser.lastError.message).trimmed();
    return refuse(Refusal::Cause::NotXml, XmlDocument::tr("Line %1 of the document is not well-formed XML.").arg(parser.lastError.line),
                  details);
}

}  // namespace

tl::expected<Document, Refusal> parse(const QByteArray &bytes, const Limits &limits)
{
    if (bytes.size() > limits.bytes || bytes.size() > std::numeric_limits<int>::max() / 4) {
        return refuse(Refusal::Cause::TooLarge, XmlDocument::tr("The document has more than %1 KB.").arg(limits.bytes / 1024));
    }
    const QByteArray text = asUtf8(bytes);
    if (text.trimmed().isEmpty()) {
        return refuse(Refusal::Cause::NotXml, XmlDocument::tr("The document is empty."));
    }
    // For the parser the document ends there; for others it goes on.
    if (text.contains('\0')) {
        return refuse(Refusal::Cause::NotXml, XmlDocument::tr("There is a NUL in the document, which XML can't have."));
    }
    if (isCrowded(text, limits.attributes)) {
        return refuse(Refusal::Cause::TooManyAttributes,
                      XmlDocument::tr("An element of the document has more than %1 attributes.").arg(limits.attributes));
    }
    const std::unique_ptr<xmlParserCtxt, FreeParser> parser(xmlNewParserCtxt());
    Watch watch{limits};
    parser->_private = &watch;
    parser->sax->internalSubset = stopAtDoctype;
    parser->sax->startElementNs = startElement;
    parser->sax->endElementNs = endElement;
    constexpr int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA | XML_PARSE_COMPACT;
    Document document(xmlCtxtReadMemory(parser.get(), text.constData(), int(text.size()), nullptr, "UTF-8", options));
    // Without regard to namespaces two attributes of one name, or names of nowhere, would be well-formed too (Namespaces in XML 1.0, 7).
    if (document == nullptr || parser->wellFormed == 0 || parser->nsWellFormed == 0 || watch.stopped
        || xmlDocGetRootElement(document.get()) == nullptr) {
        return refuse(*parser, watch);
    }
    return document;
}

bool isText(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character.isSurrogate()) {
            const bool isPair = character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
            if (!isPair) {
                return false;
            }
            ++i;
        } else if ((character < u' ' && character != u'\t' && character != u'\n' && character != u'\r') || character >= QChar(0xFFFE)) {
            return false;
        }
    }
    return true;
}

QByteArray bytesOf(xmlDoc &document, Declaration declaration)
{
    QByteArray bytes;
    if (declaration == Declaration::Written) {
        bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    }
    bytes += bytesOf(*xmlDocGetRootElement(&document));
    if (declaration == Declaration::Written) {
        bytes += '\n';
    }
    return bytes;
}

QByteArray bytesOf(xmlNode &element)
{
    constexpr int asIs = 0;
    const std::unique_ptr<xmlBuffer, FreeBuffer> buffer(xmlBufferCreate());
    xmlBufferSetAllocationScheme(buffer.get(), XML_BUFFER_ALLOC_DOUBLEIT);
    if (xmlNodeDump(buffer.get(), element.doc, &element, asIs, asIs) < 0) {
        return {};
    }
    return {reinterpret_cast<const char *>(xmlBufferContent(buffer.get())), xmlBufferLength(buffer.get())};
}

}  // namespace gatehouse::xml
