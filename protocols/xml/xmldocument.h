// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

#include <libxml/tree.h>
#include <tl/expected.hpp>

namespace gatehouse::xml {

struct Free {
    void operator()(xmlDoc *document) const { xmlFreeDoc(document); }
};
using Document = std::unique_ptr<xmlDoc, Free>;

/// What a document may have at the most, so that a small one can't cost much.
struct Limits {
    qsizetype bytes = 0;
    int depth = 0;             ///< of elements in each other
    qsizetype attributes = 0;  ///< of one element, its namespaces among them
    qsizetype elements = 0;    ///< in all
    qsizetype namespaces = 0;  ///< declared at an element and at those around it: each of them is looked through for every name
};

/// Why a document is not taken.
struct Refusal {
    enum class Cause { TooLarge, TooDeep, TooManyAttributes, TooManyElements, TooManyNamespaces, Doctype, NotXml };

    Cause cause = Cause::NotXml;
    QString text{};     ///< translated, a whole sentence
    QString details{};  ///< the words of the parser, where it has any
};

/// Reads UTF-8 (or UTF-16 with its mark), well-formed with its namespaces and without a NUL. A document type declaration is refused before
/// anything in it is looked at; nothing is fetched, and no entity but the five of XML is known.
[[nodiscard]] tl::expected<Document, Refusal> parse(const QByteArray &bytes, const Limits &limits);

/// May the text stand in a document? (XML 1.0, 2.2: no control characters but tab and line ends, no halves of a character)
[[nodiscard]] bool isText(QStringView text);

/// The document as UTF-8, as it stands in memory; with an XML declaration where `declared`.
enum class Declaration { Left, Written };
[[nodiscard]] QByteArray bytesOf(xmlDoc &document, Declaration declaration);
/// One element with what is in it.
[[nodiscard]] QByteArray bytesOf(xmlNode &element);

}  // namespace gatehouse::xml
