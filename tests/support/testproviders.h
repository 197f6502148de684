// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/identityproviders/externalproviderservice.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QFile>

namespace gatehouse::providers {

/// A file of tests/corpus/saml/certificates.
[[nodiscard]] inline QByteArray certificate(const QString &name)
{
    QFile file(QDir(qEnvironmentVariable("GATEHOUSE_SOURCE_DIR")).filePath(QStringLiteral("tests/corpus/saml/certificates/") + name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    }
    return file.readAll();
}

[[nodiscard]] inline NewExternalProvider okta()
{
    NewExternalProvider wanted;
    wanted.provider.guide = QStringLiteral("OKTA");
    wanted.provider.entityId = QStringLiteral("http://www.okta.com/exk1");
    wanted.provider.redirectUrl = QStringLiteral("https://example.okta.com/app/exk1/sso/saml");
    wanted.provider.postUrl = QStringLiteral("https://example.okta.com/app/exk1/sso/saml");
    wanted.certificates = {certificate(QStringLiteral("valid.pem"))};
    return wanted;
}

/// Somebody whose username is an address, as a NameID has to be.
inline User::Id addPerson(Workspace &workspace, const QString &address)
{
    User user = TestWorkspace::person(address.section(u'@', 0, 0));
    user.username = address;
    return must(UserService(workspace).create({user})).id;
}

/// As when the identity source is changed to it.
inline void connect(Workspace &workspace, const NewExternalProvider &wanted = okta())
{
    must(workspace.change({QStringLiteral("EnableExternalIdPConfigurationForDirectory"), QStringLiteral("Connect an identity provider")},
                          [&](Change &change) { return ExternalProviderService(workspace).put(change, wanted); }));
}

}  // namespace gatehouse::providers
