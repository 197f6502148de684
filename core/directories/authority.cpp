// SPDX-License-Identifier: Apache-2.0
#include "core/directories/authority.h"

#include "core/base/wholefile.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct AuthorityRules {
    Q_DECLARE_TR_FUNCTIONS(AuthorityRules)
};

constexpr qint64 mostBytes = qint64(2) * 1024 * 1024;
constexpr qsizetype longest = 1 << 20;  // a bundle of a whole company
const QString field = QStringLiteral("authority");
const QByteArray beginning = "-----BEGIN CERTIFICATE-----";
const QByteArray ending = "-----END CERTIFICATE-----";

Result<X509Certificate> one(const QByteArray &file)
{
    const auto read = readCertificate(file, {longest});
    return read ? read : fail(read.error().kind, read.error().message, field, read.error().details);
}

}  // namespace

Result<QList<X509Certificate>> readAuthority(const QByteArray &file)
{
    if (file.size() > longest) {
        return fail(Error::Kind::Invalid, AuthorityRules::tr("This is longer than 1 MiB. Give the certificate that signs the server's."),
                    field);
    }
    if (file.contains("PRIVATE KEY-----")) {
        return fail(Error::Kind::Invalid,
                    AuthorityRules::tr("There is a private key among the certificates. Give the certificates alone, and keep the key to "
                                       "yourself."),
                    field);
    }
    QList<X509Certificate> certificates;
    qsizetype begin = file.indexOf(beginning);
    if (begin < 0) {
        const auto read = one(file);
        return read ? Result<QList<X509Certificate>>(QList<X509Certificate>{*read}) : fail(read);
    }
    while (begin >= 0) {
        const qsizetype end = file.indexOf(ending, begin);
        const auto read = one(end < 0 ? file.mid(begin) : file.mid(begin, end + ending.size() - begin));
        if (!read) {
            return fail(read);
        }
        certificates.append(*read);
        begin = end < 0 ? -1 : file.indexOf(beginning, end);
    }
    return certificates;
}

Result<QString> authorityIn(const QString &path)
{
    const auto file = readWhole(path, mostBytes);
    if (!file) {
        return fail(file);
    }
    const auto certificates = readAuthority(*file);
    if (!certificates) {
        const Error &why = certificates.error();
        return fail(why.kind, u"%1: %2"_s.arg(shownPath(path), why.message), why.field, why.details);
    }
    return pemOf(*certificates);
}

QStringList subjectsIn(const QString &pem)
{
    QStringList subjects;
    const auto read = readAuthority(pem.toLatin1());
    for (const X509Certificate &each : read && !pem.isEmpty() ? *read : QList<X509Certificate>()) {
        subjects.append(each.subject);
    }
    return subjects;
}

QString pemOf(const QList<X509Certificate> &certificates)
{
    QString pem;
    for (const X509Certificate &each : certificates) {
        pem += each.pem.trimmed() + u'\n';
    }
    return pem.trimmed();
}

}  // namespace gatehouse
