// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "protocols/saml/keys.h"

#include <QStringList>

#include <memory>

#include <libxml/tree.h>
#include <xmlsec/xmlsec.h>

#include <xmlsec/keys.h>
#include <xmlsec/xmldsig.h>

namespace gatehouse::saml {

/// Brings xmlsec up when it is first needed, in whatever thread. False when the library of this machine does not fit.
[[nodiscard]] bool isXmlSecurityReady();

/// Collects what xmlsec says in this thread while it lives; nothing goes to the standard error.
class SecurityWords
{
public:
    SecurityWords();
    ~SecurityWords();
    Q_DISABLE_COPY_MOVE(SecurityWords)

    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }
    void add(const QString &line);

private:
    QStringList m_lines;
    SecurityWords *m_outer;
};

struct FreeSecurityKey {
    void operator()(xmlSecKey *key) const { xmlSecKeyDestroy(key); }
};
using SecurityKey = std::unique_ptr<xmlSecKey, FreeSecurityKey>;
/// The key as xmlsec takes it; null when it is of a kind that signs nothing.
[[nodiscard]] SecurityKey securityKeyOf(Key key);
/// The same for what is no XML signature; borrowed.
[[nodiscard]] EVP_PKEY *plainKeyOf(const SecurityKey &key);

struct FreeSignatureContext {
    void operator()(xmlSecDSigCtx *context) const { xmlSecDSigCtxDestroy(context); }
};
using SignatureContext = std::unique_ptr<xmlSecDSigCtx, FreeSignatureContext>;
/// A context for one signature by one key: no other key is ever looked for, whatever the document proposes, and references lead into
/// the document only.
[[nodiscard]] SignatureContext contextFor(const SecurityKey &key);

/// Makes the ID attribute of an element one that references can name. False when it has none, or when another element has that name.
bool registerId(xmlNode &element);

}  // namespace gatehouse::saml
