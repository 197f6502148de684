// SPDX-License-Identifier: Apache-2.0
#include "core/applications/catalogue.h"

#include "core/applications/cataloguefile.h"
#include "core/applications/instructions.h"
#include "core/base/spoken.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

using Kind = Application::Kind;

const InstructionValues values{u"https://portal.example/sign-in"_s, u"https://portal.example/sign-out"_s,
                               u"https://portal.example/issuer"_s, u"https://portal.example/metadata"_s, u"-----BEGIN CERTIFICATE-----"_s};

/// JSON that is written with the other quotation mark.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

QStringList namesFound(const QString &typed, std::optional<ApplicationCategory> category = {})
{
    QStringList names;
    for (const qsizetype place : templatesMatching(typed, category)) {
        names.append(applicationTemplates().at(place).name);
    }
    return names;
}

/// Another language, in which the custom application has another name.
class Foreign final : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QByteArrayView(context) == "ApplicationTemplate" && QByteArrayView(text) == "Custom SAML 2.0 application"
                   ? u"Zweite Anwendung"_s
                   : QString();
    }
    bool isEmpty() const override { return false; }
};

}  // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksTheLanguageOfNow()
    {
        const QString english = applicationTemplate(u"custom"_s)->name;
        Foreign foreign;
        QVERIFY(QCoreApplication::installTranslator(&foreign));
        setSpokenLanguage(u"foreign"_s);
        QCOMPARE(applicationTemplate(u"custom"_s)->name, u"Zweite Anwendung"_s);
        QCOMPARE(applicationTemplate(u"zweite anwendung"_s)->id, u"custom"_s);
        QVERIFY(QCoreApplication::removeTranslator(&foreign));
        setSpokenLanguage(u"en"_s);
        QCOMPARE(applicationTemplate(u"custom"_s)->name, english);
    }

    // guide: "Supported applications"
    void hasEveryApplicationOfTheGuide()
    {
        QFile file(qEnvironmentVariable("GATEHOUSE_SOURCE_DIR") + u"/tests/core/applications/supported.txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<QString> wanted;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (!line.isEmpty()) {
                wanted.insert(QString::fromUtf8(line));
            }
        }
        QCOMPARE(wanted.size(), 308);
        QSet<QString> there;
        for (const ApplicationTemplate &each : applicationTemplates()) {
            if (each.kind == Kind::Catalog || each.kind == Kind::ExternalAccount) {
                there.insert(each.name);
            }
        }
        QCOMPARE(there - wanted, QSet<QString>());
        QCOMPARE(wanted - there, QSet<QString>());
    }

    void hasWhatIsSetUpInAnotherWayFirst()
    {
        QCOMPARE(applicationTemplates().at(0).kind, Kind::Custom);
        QCOMPARE(applicationTemplates().at(1).kind, Kind::ExternalAccount);
        QCOMPARE(applicationTemplate(u"aws-account"_s)->audiencePattern, u"urn:amazon:webservices"_s);
        QVERIFY(namesFound({}, ApplicationCategory::Integrated).contains(u"AWS IoT SiteWise"_s));
    }

    void readsEveryFileThatIsThere()
    {
        const QStringList files = QDir(u":/applications"_s).entryList({u"*.json"_s}, QDir::Files);
        QCOMPARE(files.size(), qsizetype(allApplicationCategories.size()) - 1);
        for (const ApplicationCategory category : allApplicationCategories) {
            QVERIFY2(!templatesMatching({}, category).isEmpty(), qPrintable(nameOf(category)));
            QVERIFY(!labelOf(category).isEmpty());
        }
    }

    void tellsApplicationsApart()
    {
        QSet<QString> ids;
        QSet<QString> names;
        static const QRegularExpression slug(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
        for (const ApplicationTemplate &each : applicationTemplates()) {
            QVERIFY2(slug.match(each.id).hasMatch(), qPrintable(each.id));
            ids.insert(each.id);
            names.insert(folded(each.name));
            QCOMPARE(applicationTemplate(each.id), &each);
            QCOMPARE(applicationTemplate(each.name.toUpper()), &each);
        }
        QCOMPARE(ids.size(), applicationTemplates().size());
        QCOMPARE(names.size(), applicationTemplates().size());
        QCOMPARE(applicationTemplate(u"no such application"_s), nullptr);
    }

    // What an application is added with has to be what the service takes, but for the words of a customer.
    void fillsInWhatTheServiceTakes()
    {
        static const QRegularExpression word(u"\\{[A-Za-z]+\\}"_s);
        for (const ApplicationTemplate &each : applicationTemplates()) {
            QVERIFY2(each.kind == Kind::Integrated || !each.mappings.isEmpty(), qPrintable(each.name));
            if (each.kind == Kind::Integrated) {
                continue;
            }
            QVERIFY2(each.mappings.first().isSubject(), qPrintable(each.name));
            const auto mappings = validateMappings(each.mappings);
            QVERIFY2(mappings, qPrintable(each.name + u": "_s + (mappings ? QString() : mappings.error().message)));
            for (QString url : {each.acsPattern, each.startUrlPattern}) {
                QVERIFY2(validateApplicationUrl(url.replace(word, u"x"_s), u"acsUrl"_s), qPrintable(each.name));
            }
            QCOMPARE(each.acsPattern.isEmpty(), each.audiencePattern.isEmpty());
            QVERIFY2(each.audiencePattern.isEmpty() || validateAudience(QString(each.audiencePattern).replace(word, u"x"_s)),
                     qPrintable(each.name));
            QCOMPARE(each.isGeneric, each.acsPattern.isEmpty());
            QVERIFY2(each.isGeneric || !each.fields.isEmpty(), qPrintable(each.name));
            QVERIFY2(each.signIn != ApplicationTemplate::SignIn::ApplicationItself || !each.startUrlPattern.isEmpty(),
                     qPrintable(each.name));
        }
    }

    void leavesNoPlaceholderInTheInstructions()
    {
        for (const ApplicationTemplate &each : applicationTemplates()) {
            const QList<InstructionStep> steps = instructionsFor(each, values);
            QVERIFY(steps.size() >= 3);
            for (const InstructionStep &step : steps) {
                QVERIFY(!step.text.isEmpty());
                for (const QString &placeholder : instructionPlaceholders()) {
                    QVERIFY2(!step.text.contains(placeholder), qPrintable(each.name));
                    for (const auto &value : step.values) {
                        QVERIFY2(!value.value.contains(placeholder) && !value.label.isEmpty(), qPrintable(each.name));
                    }
                }
            }
        }
        const QList<InstructionStep> steps = instructionsFor(*applicationTemplate(u"salesforce"_s), values);
        QVERIFY(steps.at(0).text.contains(u"Setup > Identity > Single Sign-On Settings"_s));
        QCOMPARE(steps.at(1).values.at(0).label, u"Issuer"_s);
        QCOMPARE(steps.at(1).values.at(0).value, values.issuer);
    }

    void findsWhatIsMeant()
    {
        QCOMPARE(namesFound(u"salesforce"_s), QStringList({u"Salesforce"_s, u"Salesforce Service Cloud"_s}));
        QCOMPARE(namesFound(u"GITHUB"_s).first(), u"Github"_s);
        QCOMPARE(namesFound(u"google work"_s).first(), u"G Suite"_s);
        QCOMPARE(namesFound(u"microsoft 365"_s).first(), u"Office365"_s);
        QCOMPARE(namesFound(u"slack"_s, ApplicationCategory::Security), QStringList());
        QVERIFY(namesFound(u"no such application at all"_s).isEmpty());
        QCOMPARE(namesFound({}).size(), applicationTemplates().size());
    }

    void refusesAFileThatSaysWhatNobodyKnows_data()
    {
        QTest::addColumn<QByteArray>("application");
        QTest::newRow("an unknown key") << quoted("{'name': 'A', 'acs': 'https://a.example'}");
        QTest::newRow("an unknown kind") << quoted("{'name': 'A', 'kind': 'new'}");
        QTest::newRow("no name") << quoted("{'id': 'a'}");
        QTest::newRow("an unknown format") << quoted("{'name': 'A', 'saml': {'nameId': 'new', 'subject': 'x', 'signIn': 'both'}}");
        QTest::newRow("sign-in from nowhere") << quoted("{'name': 'A', 'saml': {'nameId': 'persistent', 'subject': 'x'}}");
        QTest::newRow("an unknown placeholder") << quoted("{'name': 'A', 'fields': [['URL', '{url}']]}");
    }

    void refusesAFileThatSaysWhatNobodyKnows()
    {
        QFETCH(const QByteArray, application);
        const auto read
            = [](const QByteArray &one) { return readCatalogueFile(quoted("{'category': 'cloud', 'applications': [") + one + "]}"); };
        const auto refused = read(application);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(read(quoted("{'name': 'A'}")));
        QVERIFY(!readCatalogueFile(quoted("{'category': 'none', 'applications': []}")));
        QVERIFY(!readCatalogueFile("{"));
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
