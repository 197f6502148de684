// SPDX-License-Identifier: Apache-2.0
#include "core/certificates/certificatetables.h"

#include "core/certificates/certificate.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Nouns {
    Q_DECLARE_TR_FUNCTIONS(Nouns)
};

struct CertificateInvariants {
    Q_DECLARE_TR_FUNCTIONS(CertificateInvariants)
};

using Form = RecordedColumn::Form;

QList<RecordedColumn> columns()
{
    return {{u"application"_s, Nouns::tr("Application"), Form::Reference, u"applications"_s},
            {u"subject"_s, Nouns::tr("Subject")},
            {u"serial"_s, Nouns::tr("Serial number")},
            {u"fingerprint"_s, Nouns::tr("Fingerprint")},
            {u"bits"_s, Nouns::tr("Key size in bits")},
            {u"algorithm"_s, Nouns::tr("Algorithm")},
            {u"not_before"_s, Nouns::tr("Valid from"), Form::Time},
            {u"not_after"_s, Nouns::tr("Expires"), Form::Time},
            {u"active"_s, Nouns::tr("Active"), Form::Flag},
            {u"created_at"_s, Nouns::tr("Created"), Form::Time}};
}

}  // namespace

QList<RecordedTable> certificateTables()
{
    return {
        {"certificates",
         Rooms(Room::Certificates) | Room::Applications,
         Nouns::tr("certificate"),
         Nouns::tr("certificates"),
         "SELECT coalesce(a.name, c.subject) || ' · ' || c.serial FROM certificates c LEFT JOIN applications a ON a.id = c.application "
         "WHERE c.id = ?1",
         u"subject"_s,
         {},
         {u"pem"_s},
         columns()},
    };
}

QList<Invariant> certificateInvariants()
{
    const QByteArray most = QByteArray::number(mostCertificatesOfApplication);
    return {
        {{u"certificates"_s},
         "SELECT a.name, n, " + most
             + " FROM (SELECT application, count(*) AS n FROM certificates WHERE purpose = 'APPLICATION' GROUP BY application) "
               "JOIN applications a ON a.id = application WHERE n > "
             + most,
         CertificateInvariants::tr("The application %1 would have %2 certificates; there may be %3.")},
        {{u"certificates"_s},
         "SELECT a.name, n, 1 FROM (SELECT application, sum(active) AS n FROM certificates WHERE purpose = 'APPLICATION' GROUP BY "
         "application) JOIN applications a ON a.id = application WHERE n <> 1",
         CertificateInvariants::tr("The application %1 would have %2 active certificates; it has to be one.")},
    };
}

}  // namespace gatehouse
