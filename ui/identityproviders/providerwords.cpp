// SPDX-License-Identifier: Apache-2.0
#include "ui/identityproviders/providerwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace gatehouse {

namespace {

struct ProviderWords {
    Q_DECLARE_TR_FUNCTIONS(ProviderWords)
};

}  // namespace

MetadataInput::Words providerWords()
{
    return {ProviderWords::tr("&Metadata file of the identity provider"), ProviderWords::tr("Choose the metadata of the identity provider"),
            ProviderWords::tr("As it is downloaded there. Its guide says where."), ProviderWords::tr("Identity &provider"),
            ProviderWords::tr("Identity provider of the metadata")};
}

QString certificateLine(const QString &subject, const QDateTime &until)
{
    return ProviderWords::tr("%1, until %2", "a certificate and its last day")
        .arg(subject, QLocale().toString(until.toLocalTime().date(), QLocale::ShortFormat));
}

}  // namespace gatehouse
