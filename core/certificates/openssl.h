// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include <memory>

/// What OpenSSL gives out, freed when it is let go of; for the sources of this room only.
namespace gatehouse::openssl {

template<auto free>
struct Freed {
    template<typename T>
    void operator()(T *what) const
    {
        free(what);
    }
};

struct FreedText {
    void operator()(char *text) const { OPENSSL_free(text); }
};

using Bio = std::unique_ptr<BIO, Freed<BIO_free>>;
using Number = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using Certificate = std::unique_ptr<::X509, Freed<X509_free>>;
using PrivateKey = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Text = std::unique_ptr<char, FreedText>;

/// What was written to a memory BIO.
[[nodiscard]] inline QByteArray contentOf(BIO &bio)
{
    char *begin = nullptr;
    const long size = BIO_get_mem_data(&bio, &begin);
    return begin && size > 0 ? QByteArray(begin, qsizetype(size)) : QByteArray();
}

}  // namespace gatehouse::openssl
