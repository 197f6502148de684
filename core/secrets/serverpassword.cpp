// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/serverpassword.h"

#include <QCoreApplication>
#include <QList>

#include <cstring>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct ServerPassword {
    Q_DECLARE_TR_FUNCTIONS(ServerPassword)
};

/// No host, port or word has one, so that the last of them ends the password.
constexpr char between = '\0';

QByteArray written(const PasswordReceiver &receiver)
{
    return u"%1 %2 %3"_s.arg(receiver.protection, QString::number(receiver.port), receiver.host.toLower()).toUtf8();
}

PasswordReceiver readReceiver(QByteArrayView text)
{
    const QString words = QString::fromUtf8(text);
    return {words.section(u' ', 2), words.section(u' ', 1, 1).toInt(), words.section(u' ', 0, 0)};
}

QString labelOf(const QString &protection)
{
    return protection == "START_TLS"_L1 ? u"StartTLS"_s : protection == "NONE"_L1 ? ServerPassword::tr("not encrypted") : protection;
}

}  // namespace

QString PasswordReceiver::shown() const
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return u"%1:%2 (%3)"_s.arg(name, QString::number(port), labelOf(protection));
}

bool PasswordReceiver::operator==(const PasswordReceiver &other) const
{
    return written(*this) == written(other);
}

SecretBytes boundTo(const PasswordReceiver &receiver, const SecretBytes &password)
{
    const QByteArray whom = between + written(receiver);
    SecretBytes bound(password.size() + whom.size());
    if (!password.isEmpty()) {
        std::memcpy(bound.data(), password.data(), size_t(password.size()));
    }
    std::memcpy(bound.data() + password.size(), whom.constData(), size_t(whom.size()));
    return bound;
}

Result<SecretBytes> openedFor(const PasswordReceiver &receiver, const SecretBytes &bound, const QString &field)
{
    const QByteArrayView whole = bound.view();
    const qsizetype end = whole.lastIndexOf(between);
    if (end < 0) {
        return bound.copy();
    }
    const PasswordReceiver kept = readReceiver(whole.sliced(end + 1));
    return kept == receiver ? Result<SecretBytes>(SecretBytes::ofBytes(whole.first(end)))
                            : tl::unexpected(givenForAnother(kept, receiver, field));
}

Error givenForAnother(const PasswordReceiver &kept, const PasswordReceiver &asked, const QString &field)
{
    return {Error::Kind::Invalid,
            ServerPassword::tr("The kept password was given for %1 and goes to no other server. Enter it again for %2.")
                .arg(kept.shown(), asked.shown()),
            field,
            {}};
}

}  // namespace gatehouse
