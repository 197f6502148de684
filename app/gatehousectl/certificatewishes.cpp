// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/certificatewishes.h"

#include "app/gatehousectl/options.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct CertificateWords {
    Q_DECLARE_TR_FUNCTIONS(CertificateWords)
};

}  // namespace

void CertificateWishes::addTo(Command &verb)
{
    addNumber(verb, "--months", months, 1, CertificateWords::tr("How long it is valid (60)"));
    addChoice(verb, "--bits", bits, {u"1024"_s, u"2048"_s}, CertificateWords::tr("The size of the RSA key (2048); 1024 is weak"));
    addChoice(verb, "--algorithm", algorithm, {u"sha1"_s, u"sha256"_s}, CertificateWords::tr("What it signs with (sha256); sha1 is weak"));
}

CertificateWish CertificateWishes::wish() const
{
    return {int(std::min<qint64>(months, 10'000)), bits.toInt(),
            algorithm == u"sha1"_s ? SignatureAlgorithm::Sha1 : SignatureAlgorithm::Sha256};
}

}  // namespace gatehouse::ctl
