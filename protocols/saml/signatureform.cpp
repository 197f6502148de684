// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/signatureform.h"

#include "protocols/saml/samlspace.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace gatehouse::saml {

using namespace Qt::StringLiterals;

namespace {

struct SignatureForm {
    Q_DECLARE_TR_FUNCTIONS(SignatureForm)
};

using Code = SamlReason::Code;
using xml::Element;

const QString exclusive = u"http://www.w3.org/2001/10/xml-exc-c14n#"_s;
const QString enveloped = u"http://www.w3.org/2000/09/xmldsig#enveloped-signature"_s;
constexpr const char *exclusiveSpace = "http://www.w3.org/2001/10/xml-exc-c14n#";

const QSet<QString> strongSignatures{
    u"http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"_s,   u"http://www.w3.org/2001/04/xmldsig-more#rsa-sha384"_s,
    u"http://www.w3.org/2001/04/xmldsig-more#rsa-sha512"_s,   u"http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"_s,
    u"http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384"_s, u"http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512"_s};
const QSet<QString> strongDigests{u"http://www.w3.org/2001/04/xmlenc#sha256"_s, u"http://www.w3.org/2001/04/xmldsig-more#sha384"_s,
                                  u"http://www.w3.org/2001/04/xmlenc#sha512"_s};
const QSet<QString> weak{u"http://www.w3.org/2000/09/xmldsig#rsa-sha1"_s, u"http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha1"_s,
                         u"http://www.w3.org/2000/09/xmldsig#sha1"_s};

bool isSignature(Element element)
{
    return element.is(signatureSpace, "Signature");
}

bool isAssertion(Element element)
{
    return element.is(assertionSpace, "Assertion");
}

/// Whatever its namespace and case: another reader may take any of them for an ID.
void collectIds(Element element, QSet<QString> &ids, Reasons &reasons)
{
    for (const xmlAttr *each = element.node()->properties; each != nullptr; each = each->next) {
        const auto name = QString::fromUtf8(reinterpret_cast<const char *>(each->name));
        if (name.compare("id"_L1, Qt::CaseInsensitive) != 0 || each->children == nullptr) {
            continue;
        }
        // A reader of xml:id leaves the white space around it out (xml:id 1.0, 4).
        const auto id = QString::fromUtf8(reinterpret_cast<const char *>(each->children->content)).simplified();
        if (ids.contains(id)) {
            add(reasons, Code::DuplicateId, SignatureForm::tr("Two elements have the ID “%1”; a signature could mean either.").arg(id));
        }
        ids.insert(id);
    }
}

void refuseWrapped(Reasons &reasons, const QString &text)
{
    add(reasons, Code::Wrapped, text);
}

/// The places of the messages themselves: the root, and one assertion directly in a response.
void checkPlace(Element element, Element root, Reasons &reasons)
{
    const bool isMessage = element.is(protocolSpace, "Response") || element.is(protocolSpace, "AuthnRequest");
    if (isMessage && element != root) {
        refuseWrapped(reasons, SignatureForm::tr("There is a second message inside the message."));
    }
    if (isAssertion(element) && element != root && !(element.parent() == root && root.is(protocolSpace, "Response"))) {
        refuseWrapped(reasons, SignatureForm::tr("An assertion stands where none belongs (in “%1”).").arg(element.parent().name()));
    }
    if (isSignature(element) && element.parent() != root && !(isAssertion(element.parent()) && element.parent().parent() == root)) {
        refuseWrapped(reasons, SignatureForm::tr("A signature stands where none belongs (in “%1”).").arg(element.parent().name()));
    }
}

bool hasComment(const xmlNode *node)
{
    for (const xmlNode *each = node->children; each != nullptr; each = each->next) {
        if (each->type == XML_COMMENT_NODE || each->type == XML_PI_NODE || (each->type == XML_ELEMENT_NODE && hasComment(each))) {
            return true;
        }
    }
    return false;
}

/// A signature over another part of the document than the one that it stands in says nothing about that.
void checkReference(Element signature, Reasons &reasons)
{
    const QString id = signature.parent().value("ID");
    const Element reference = signature.child(signatureSpace, "SignedInfo").child(signatureSpace, "Reference");
    // "#" and anything else would be an expression (XPointer) that is worked out, whatever it costs, instead of a name.
    static const QRegularExpression name(u"\\A[A-Za-z_][A-Za-z0-9._-]{0,255}\\z"_s);
    if (!id.isEmpty() && !name.match(id).hasMatch()) {
        add(reasons, Code::Malformed,
            SignatureForm::tr("The ID of “%1” is no name of up to 256 letters, digits, “.”, “-” and “_”.").arg(signature.parent().name()));
    }
    if (!reference.isNull() && (id.isEmpty() || reference.value("URI") != u"#"_s + id)) {
        refuseWrapped(reasons, SignatureForm::tr("The signature in “%1” is over something else (%2).")
                                   .arg(signature.parent().name(), reference.attribute("URI").value_or(SignatureForm::tr("not named"))));
    }
}

Element signatureIn(Element element, Reasons &reasons)
{
    const QList<Element> all = element.children(signatureSpace, "Signature");
    if (all.size() > 1) {
        add(reasons, Code::SignatureForm, SignatureForm::tr("“%1” has more than one signature.").arg(element.name()));
    }
    if (all.isEmpty()) {
        return {};
    }
    checkReference(all.constFirst(), reasons);
    return all.constFirst();
}

bool hasOnly(Element element, const QStringList &names)
{
    for (Element each = element.firstChild(); !each.isNull(); each = each.next()) {
        if (!each.isIn(signatureSpace) || !names.contains(each.name())) {
            return false;
        }
    }
    return true;
}

/// With nothing in it but the namespaces that are taken along; each of them is looked for at every element.
bool isPlainExclusive(Element method)
{
    constexpr qsizetype mostPrefixes = 16;
    const Element prefixes = method.firstChild();
    const bool isAlone = prefixes.isNull() || (prefixes.is(exclusiveSpace, "InclusiveNamespaces") && prefixes.next().isNull());
    return method.value("Algorithm") == exclusive && isAlone && prefixes.firstChild().isNull()
           && prefixes.value("PrefixList").simplified().split(u' ').size() <= mostPrefixes;
}

void checkTransforms(Element reference, Reasons &reasons)
{
    const QList<Element> all = reference.child(signatureSpace, "Transforms").children(signatureSpace, "Transform");
    const bool isUsual
        = all.size() == 2 && all.at(0).value("Algorithm") == enveloped && all.at(0).firstChild().isNull() && isPlainExclusive(all.at(1));
    if (!isUsual) {
        add(reasons, Code::Transform,
            SignatureForm::tr("The signature changes the document before it is looked at, in another way than “enveloped” and "
                              "“exclusive canonicalization” with a few namespaces."));
    }
}

}  // namespace

Signatures findSignatures(Element root, Reasons &reasons)
{
    QSet<QString> ids;
    forEachElement(root, [&](Element element) {
        collectIds(element, ids, reasons);
        checkPlace(element, root, reasons);
    });
    Signatures found;
    found.ofRoot = signatureIn(root, reasons);
    const QList<Element> assertions = root.children(assertionSpace, "Assertion");
    if (assertions.size() > 1) {
        add(reasons, Code::TwoAssertions,
            SignatureForm::tr("The response has %n assertions; it may have one.", nullptr, int(assertions.size())));
    }
    int withSignature = 0;
    for (const Element &assertion : assertions) {
        const Element signature = signatureIn(assertion, reasons);
        withSignature += signature.isNull() ? 0 : 1;
        if (found.ofAssertion.isNull()) {
            found.ofAssertion = signature;
        }
    }
    if (withSignature > 0 && withSignature < assertions.size()) {
        refuseWrapped(reasons, SignatureForm::tr("An assertion without a signature stands beside a signed one."));
    }
    if (hasComment(root.node())) {
        add(reasons, Code::CommentInside,
            SignatureForm::tr("There is a comment or a processing instruction inside the message. Signatures pass over these, and a "
                              "reader may end a name there."));
    }
    return found;
}

void checkForm(Element signature, bool allowSha1, Reasons &reasons)
{
    const Element signedInfo = signature.child(signatureSpace, "SignedInfo");
    const QList<Element> references = signedInfo.children(signatureSpace, "Reference");
    if (!hasOnly(signature, {u"SignedInfo"_s, u"SignatureValue"_s, u"KeyInfo"_s})
        || signature.children(signatureSpace, "SignedInfo").size() != 1 || signature.children(signatureSpace, "SignatureValue").size() != 1
        || signature.children(signatureSpace, "KeyInfo").size() > 1
        || !hasOnly(signedInfo, {u"CanonicalizationMethod"_s, u"SignatureMethod"_s, u"Reference"_s})
        || signedInfo.children(signatureSpace, "CanonicalizationMethod").size() != 1
        || signedInfo.children(signatureSpace, "SignatureMethod").size() != 1) {
        add(reasons, Code::SignatureForm, SignatureForm::tr("The signature has other parts than a signature of SAML."));
    }
    if (references.size() != 1) {
        add(reasons, Code::References,
            SignatureForm::tr("The signature has %n references; it must have one.", nullptr, int(references.size())));
        return;
    }
    if (!isPlainExclusive(signedInfo.child(signatureSpace, "CanonicalizationMethod"))) {
        add(reasons, Code::Transform,
            SignatureForm::tr("The signature has another canonicalization than the exclusive one with a few namespaces."));
    }
    checkTransforms(references.constFirst(), reasons);
    if (isTaken(signedInfo.child(signatureSpace, "SignatureMethod").value("Algorithm"), allowSha1, reasons)) {
        const QString digest = references.constFirst().child(signatureSpace, "DigestMethod").value("Algorithm");
        if (!strongDigests.contains(digest)) {
            static_cast<void>(isTaken(digest, allowSha1, reasons));
        }
    }
}

QString algorithmOf(Element signature)
{
    return signature.child(signatureSpace, "SignedInfo").child(signatureSpace, "SignatureMethod").value("Algorithm").section(u'#', -1);
}

bool isTaken(const QString &algorithm, bool allowSha1, Reasons &reasons)
{
    if (strongSignatures.contains(algorithm) || (allowSha1 && weak.contains(algorithm))) {
        return true;
    }
    if (weak.contains(algorithm)) {
        add(reasons, Code::WeakAlgorithm,
            SignatureForm::tr("The signature uses SHA-1, which can be forged; it has to be allowed on purpose."));
    } else {
        add(reasons, Code::OtherAlgorithm, SignatureForm::tr("The signature uses an algorithm that is not taken: %1.").arg(algorithm));
    }
    return false;
}

}  // namespace gatehouse::saml
