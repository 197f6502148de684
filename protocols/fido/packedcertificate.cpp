// SPDX-License-Identifier: Apache-2.0
#include "protocols/fido/fidohandles.h"

#include <QByteArray>
#include <QCoreApplication>

#include <array>
#include <optional>

#include <openssl/x509v3.h>

namespace gatehouse::fido {

namespace {

struct PackedWords {
    Q_DECLARE_TR_FUNCTIONS(PackedWords)
};

constexpr int version3 = 2;
constexpr qsizetype aaguidSize = 16;
const QByteArray octetsOfModel = QByteArray::fromHex("0410");

QByteArray subjectPart(const X509 *certificate, int what)
{
    std::array<char, 128> text{};
    const int size = X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), what, text.data(), int(text.size()));
    return size > 0 ? QByteArray(text.data(), size) : QByteArray();
}

/// The model that the certificate is for, id-fido-gen-ce-aaguid; empty where it does not say it, nothing where it says something else.
std::optional<QByteArray> namedModel(const X509 *certificate)
{
    const std::unique_ptr<ASN1_OBJECT, decltype(&ASN1_OBJECT_free)> id(OBJ_txt2obj("1.3.6.1.4.1.45724.1.1.4", 1), &ASN1_OBJECT_free);
    const int at = X509_get_ext_by_OBJ(certificate, id.get(), -1);
    if (at < 0) {
        return QByteArray();
    }
    const ASN1_OCTET_STRING *value = X509_EXTENSION_get_data(X509_get_ext(certificate, at));
    // An octet string in the octet string of the extension: 04 10 and 16 bytes.
    const QByteArray bytes(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)), ASN1_STRING_length(value));
    const bool isModel = bytes.size() == octetsOfModel.size() + aaguidSize && bytes.startsWith(octetsOfModel);
    return isModel ? std::optional(bytes.last(aaguidSize)) : std::nullopt;
}

}  // namespace

Status checkPackedCertificate(const QByteArray &der, const QByteArray &aaguid)
{
    const auto refuse = [](const QString &why) {
        return fail(Error::Kind::Forbidden, PackedWords::tr("The attestation of the security key is not valid: %1").arg(why));
    };
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(d2i_X509(nullptr, &bytes, long(der.size())), &X509_free);
    if (!certificate) {
        return refuse(PackedWords::tr("its certificate can't be read."));
    }
    if (X509_get_version(certificate.get()) != version3 || X509_check_ca(certificate.get()) != 0) {
        return refuse(PackedWords::tr("its certificate is not that of a key, but of an authority or of an old form."));
    }
    if (subjectPart(certificate.get(), NID_organizationalUnitName) != "Authenticator Attestation"
        || subjectPart(certificate.get(), NID_organizationName).isEmpty() || subjectPart(certificate.get(), NID_countryName).isEmpty()) {
        return refuse(PackedWords::tr("its certificate does not name an authenticator."));
    }
    const auto model = namedModel(certificate.get());
    return model && (model->isEmpty() || *model == aaguid) ? Status() : refuse(PackedWords::tr("its certificate is for another model."));
}

}  // namespace gatehouse::fido
