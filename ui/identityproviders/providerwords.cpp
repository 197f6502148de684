// SPDX-License-Identifier: Apache-2.0
#include "ui/identityproviders/providerwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace gatehouse {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProviderWords)
};

}  // namespace

MetadataInput::Words providerWords()
{
    return {Words::tr("&Metadata file of the identity provider"), Words::tr("Choose the metadata of the identity provider"),
            Words::tr("As it is downloaded there. Its guide says where."), Words::tr("Identity &provider"),
            Words::tr("Identity provider of the metadata")};
}

QString certificateLine(const QString &subject, const QDateTime &until)
{
    return Words::tr("%1, until %2", "a certificate and its last day")
        .arg(subject, QLocale().toString(until.toLocalTime().date(), QLocale::ShortFormat));
}

}  // namespace gatehouse
