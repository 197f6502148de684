// SPDX-License-Identifier: Apache-2.0
// Taking the metadata of an identity provider: at most 50 ms a file. What xmllint takes for the same federation, in the same run, says how
// much of it is reading XML.
#include "core/identityproviders/providerreading.h"
#include "protocols/saml/xmlsamldocuments.h"
#include "tests/bench/measurements.h"
#include "tests/support/samlsamples.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr int times = 101;
constexpr int many = 1000;
const QDateTime now({2026, 3, 2}, {9, 30}, Qt::UTC);

/// A federation with so many identity providers, of which one is chosen.
QByteArray federation(const QByteArray &entity, int count)
{
    QByteArray all = "<EntitiesDescriptor xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\">";
    for (int number = 0; number < count; ++number) {
        all += QByteArray(entity).replace("https://app.onelogin.com/saml/metadata/",
                                          "https://idp" + QByteArray::number(number) + ".example.com/");
    }
    return all + "</EntitiesDescriptor>";
}

void importFrom(const QByteArray &document, const QString &entityId)
{
    must(readProvider(must(XmlSamlDocuments().readMetadata(document)).entities, entityId, now));
}

}  // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Measurements measurements;
    for (const QString &name : {u"okta"_s, u"azure-ad"_s, u"adfs"_s, u"shibboleth"_s, u"keycloak"_s}) {
        const QByteArray document = samples::sourceFile(u"tests/corpus/saml/providers/%1.xml"_s.arg(name));
        measurements.measure(u"import %1"_s.arg(name), 1, times, [&] { importFrom(document, {}); });
    }
    QByteArray entity = samples::sourceFile(u"tests/corpus/saml/providers/onelogin.xml"_s);
    entity.remove(0, entity.indexOf('\n') + 1);
    const QByteArray large = federation(entity, many);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"federation.xml"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(large) != large.size()) {
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    }
    file.close();
    measurements.measure(u"import one of a federation"_s, many, 5,
                         [&] { importFrom(large, u"https://idp500.example.com/0f3c8a52-0000-4000-8000-000000000001"_s); });
    const double ours = measurements.processor();
    measurements.measure(u"xmllint --noout of the same"_s, many, 5, [&] {
        if (QProcess::execute(u"xmllint"_s, {u"--noout"_s, path}) != 0) {
            qFatal("xmllint failed");
        }
    });
    measurements.addRatio(u"time to take it, of that of xmllint"_s, ours / measurements.processor());
    return measurements.finish(argc, argv);
}
