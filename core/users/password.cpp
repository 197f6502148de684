// SPDX-License-Identifier: Apache-2.0
#include "core/users/password.h"

#include "core/base/random.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <sodium.h>

#include <algorithm>
#include <functional>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct PasswordRules {
    Q_DECLARE_TR_FUNCTIONS(PasswordRules)
};

constexpr qsizetype shortest = 8;
constexpr qsizetype longest = 64;
constexpr qsizetype oneTimeLength = 16;
constexpr auto signs = "~!@#$%^&*_-+=`|\\(){}[]:;\"'<>,.?/"_L1;

const QList<QString> &readableClasses()
{
    static const QList<QString> classes{u"abcdefghijkmnpqrstuvwxyz"_s, u"ABCDEFGHJKLMNPQRSTUVWXYZ"_s, u"23456789"_s, u"!@#%+=?-"_s};
    return classes;
}

bool hasOneOf(const QString &text, const std::function<bool(QChar)> &test)
{
    return std::any_of(text.cbegin(), text.cend(), test);
}

}  // namespace

Status validatePassword(const QString &password)
{
    const QString field = u"password"_s;
    const qsizetype length = lengthOf(password);
    if (length < shortest || length > longest) {
        return fail(Error::Kind::Invalid,
                    PasswordRules::tr("A password has %1 to %2 characters; this one has %3.").arg(shortest).arg(longest).arg(length),
                    field);
    }
    if (!hasOneOf(password, [](QChar c) { return c >= u'a' && c <= u'z'; })) {
        return fail(Error::Kind::Invalid, PasswordRules::tr("A password needs at least one lower-case letter (a-z)."), field);
    }
    if (!hasOneOf(password, [](QChar c) { return c >= u'A' && c <= u'Z'; })) {
        return fail(Error::Kind::Invalid, PasswordRules::tr("A password needs at least one upper-case letter (A-Z)."), field);
    }
    if (!hasOneOf(password, [](QChar c) { return c >= u'0' && c <= u'9'; })) {
        return fail(Error::Kind::Invalid, PasswordRules::tr("A password needs at least one digit (0-9)."), field);
    }
    if (!hasOneOf(password, [](QChar c) { return QString(signs).contains(c); })) {
        return fail(Error::Kind::Invalid, PasswordRules::tr("A password needs at least one of these signs: %1").arg(signs), field);
    }
    return {};
}

QString oneTimePassword(Random &random)
{
    const QString all = readableClasses().join(QString());
    QString password;
    for (const QString &kind : readableClasses()) {
        password += kind.at(qsizetype(random.below(quint32(kind.size()))));
    }
    while (password.size() < oneTimeLength) {
        password += all.at(qsizetype(random.below(quint32(all.size()))));
    }
    for (qsizetype i = password.size() - 1; i > 0; --i) {
        const auto other = qsizetype(random.below(quint32(i + 1)));
        const QChar swapped = password.at(i);
        password[i] = password.at(other);
        password[other] = swapped;
    }
    return password;
}

Result<QString> passwordHash(const QString &password)
{
    const QByteArray secret = password.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (sodium_init() < 0
        || crypto_pwhash_str(hash.data(), secret.constData(), quint64(secret.size()), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                             crypto_pwhash_MEMLIMIT_INTERACTIVE)
               != 0) {
        return fail(Error::Kind::Storage, PasswordRules::tr("There is not enough memory to protect the password (64 MiB are needed)."));
    }
    return QString::fromLatin1(hash.constData());
}

bool passwordMatches(const QString &password, const QString &hash)
{
    const QByteArray secret = password.normalized(QString::NormalizationForm_C).toUtf8();
    return sodium_init() >= 0 && crypto_pwhash_str_verify(hash.toLatin1().constData(), secret.constData(), quint64(secret.size())) == 0;
}

}  // namespace gatehouse
