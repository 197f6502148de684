// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/xmlsamldocuments.h"
#include "tests/bench/measurements.h"
#include "tests/support/samlsamples.h"
#include "tests/support/samlsurgery.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 1000;
constexpr qsizetype sixKilobytes = 6'144;
constexpr double thousand = 1e3;

QByteArray outputOf(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        qFatal("%s: %s\n%s", qPrintable(program), qPrintable(process.errorString()), process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    }
}

/// Signatures a second of one core, as OpenSSL itself measures them.
double opensslSigns()
{
    // "+F2:2:2048:3816.250000:67257.142857": signatures a second, and how many are verified.
    for (const QByteArray &line : outputOf(u"openssl"_s, {u"speed"_s, u"-mr"_s, u"-seconds"_s, u"3"_s, u"rsa2048"_s}).split('\n')) {
        const QList<QByteArray> parts = line.split(':');
        if (parts.constFirst() == "+F2" && parts.size() > 3) {
            return parts.at(3).toDouble();
        }
    }
    qFatal("openssl speed said nothing about RSA");
}

SamlAssertion sixKilobytesOf(const XmlSamlDocuments &documents, const QDateTime &at)
{
    SamlAssertion said = samples::assertion(at);
    const auto responder = samples::responder(documents);
    for (int i = 0; must(responder->respond(said, {})).size() < sixKilobytes; ++i) {
        said.attributes.append(
            {u"https://aws.amazon.com/SAML/Attributes/AccessControl:Key%1"_s.arg(i), saml::uriAttribute, {}, {u"value %1"_s.arg(i)}});
    }
    return said;
}

/// What xmlsec1 signs: the same response with an empty signature. It looks for no key in the document then.
QByteArray templateOf(const QByteArray &xml)
{
    QString text = QString::fromUtf8(xml);
    text = surgery::changed(text, surgery::elementIn(text, u"ds:DigestValue"_s), u"<ds:DigestValue/>"_s);
    text = surgery::changed(text, surgery::elementIn(text, u"ds:SignatureValue"_s), u"<ds:SignatureValue/>"_s);
    return surgery::changed(text, surgery::elementIn(text, u"ds:KeyInfo"_s), {}).toUtf8();
}

void signAndVerify(Measurements &measurements, const QTemporaryDir &folder)
{
    const QDateTime at({2026, 3, 2}, {9, 30}, Qt::UTC);
    const XmlSamlDocuments documents;
    const SamlAssertion said = sixKilobytesOf(documents, at);
    const auto responder = samples::responder(documents);
    const QByteArray xml = must(responder->respond(said, {}));

    measurements.measure(u"sign 1000 responses of 6 KB"_s, rounds, 3, [&] {
        for (int i = 0; i < rounds; ++i) {
            static_cast<void>(must(responder->respond(said, {})));
        }
    });
    const double ours = measurements.processor();
    const SamlChecks checks = samples::checks(at);
    measurements.measure(u"verify and read them"_s, rounds, 3, [&] {
        for (int i = 0; i < rounds; ++i) {
            if (!documents.inspect(xml, checks).isValid()) {
                qFatal("the response is not valid");
            }
        }
    });
    const double verified = measurements.processor();

    const QString empty = folder.filePath(u"template.xml"_s);
    const QString filled = folder.filePath(u"signed.xml"_s);
    writeFile(empty, templateOf(xml));
    const QStringList ids{u"--id-attr:ID"_s, u"urn:oasis:names:tc:SAML:2.0:assertion:Assertion"_s, u"--repeat"_s, QString::number(rounds)};
    measurements.measure(u"xmlsec1 --sign --repeat 1000"_s, rounds, 3, [&] {
        outputOf(u"xmlsec1"_s, QStringList{u"--sign"_s, u"--privkey-pem"_s, samples::sourcePath(u"tests/corpus/saml/keys/idp-key.pem"_s),
                                           u"--output"_s, filled}
                                   + ids + QStringList{empty});
    });
    const double signing = measurements.processor();
    measurements.measure(u"xmlsec1 --verify --repeat 1000"_s, rounds, 3, [&] {
        outputOf(u"xmlsec1"_s,
                 QStringList{u"--verify"_s, u"--pubkey-cert-pem"_s, samples::sourcePath(u"tests/corpus/saml/keys/idp-certificate.pem"_s)}
                     + ids + QStringList{filled});
    });
    const double verifying = measurements.processor();

    measurements.addRatio(u"signed responses a second of processor time, of those of openssl speed (0.5 or more)"_s,
                          rounds * thousand / ours / opensslSigns());
    measurements.addRatio(u"signed responses, of those of xmlsec1 (1 or more)"_s, signing / ours);
    measurements.addRatio(u"verified responses, of those of xmlsec1 (1 or more)"_s, verifying / verified);
}

/// 3 MB, as federations have them: service providers with names, keys, endpoints, attributes.
QByteArray aggregate(int entities)
{
    const QByteArray one = samples::sourceFile(u"tests/corpus/saml/metadata/service-provider.xml"_s);
    const QByteArray entity = one.mid(one.indexOf("<md:EntityDescriptor"));
    QByteArray all = "<md:EntitiesDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\">\n";
    for (int i = 0; i < entities; ++i) {
        all += QByteArray(entity).replace("https://sp.example.com", "https://sp" + QByteArray::number(i) + ".example.com");
    }
    return all + "</md:EntitiesDescriptor>\n";
}

void readAggregate(Measurements &measurements, const QTemporaryDir &folder)
{
    constexpr int entities = 800;
    constexpr int times = 15;
    const QByteArray document = aggregate(entities);
    const QString file = folder.filePath(u"aggregate.xml"_s);
    writeFile(file, document);
    std::printf("an aggregate of %lld KB\n", static_cast<long long>(document.size() / 1024));
    measurements.measure(u"read an aggregate of 800 entities"_s, entities, times, [&] {
        if (must(XmlSamlDocuments().readMetadata(document)).entities.size() != entities) {
            qFatal("entities are missing");
        }
    });
    const double ours = measurements.processor();
    measurements.measure(u"xmllint --noout of the same"_s, entities, times, [&] { outputOf(u"xmllint"_s, {u"--noout"_s, file}); });
    measurements.addRatio(u"time to read it, of that of xmllint (3 or less)"_s, ours / measurements.processor());
}

}  // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    Measurements measurements;
    signAndVerify(measurements, folder);
    readAggregate(measurements, folder);
    return measurements.finish(argc, argv);
}
