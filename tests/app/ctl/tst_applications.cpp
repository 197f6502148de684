// SPDX-License-Identifier: Apache-2.0
// Applications and certificates on the command line.
#include "tests/app/ctl/commandline.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestApplications : public QObject
{
    Q_OBJECT

    /// A workspace in which single sign-on is enabled and the key to the secrets is under a passphrase.
    class Enabled : public CommandLine
    {
    public:
        Enabled()
        {
            environment.insert(u"GATEHOUSE_PASSPHRASE"_s, u"a passphrase for tests"_s);
            on(u"organization enable --name Main --email main@example.com --account-id 111122223333"_s);
            if (on(u"secrets protect --passphrase"_s, "a passphrase for tests\n").code != 0) {
                qFatal("the secrets could not be protected");
            }
        }

        QJsonObject add(const QString &name) const
        {
            return json(u"application add --template custom --name %1 --bits 1024 --acs-url https://app.example.com/acs "
                        "--audience urn:app"_s.arg(name))
                .object();
        }
    };

    static QStringList mappingsOf(const QJsonObject &application)
    {
        QStringList mappings;
        for (const QJsonValue &each : application[u"AttributeMappings"_s].toArray()) {
            mappings.append(each[u"Attribute"_s].toString() + u'=' + each[u"Value"_s].toString() + u' ' + each[u"Format"_s].toString());
        }
        return mappings;
    }

    static QStringList namesOf(const Ran &ran)
    {
        QStringList names;
        for (const QJsonValue &each : ran.array()) {
            names.append(each[u"Name"_s].toString());
        }
        return names;
    }

private Q_SLOTS:
    void listsTheCatalogueWithoutAWorkspace()
    {
        const CommandLine line(false);
        const Ran all = line.run({u"--format"_s, u"json"_s, u"application"_s, u"catalog"_s});
        COMPARE_CODE(all, 0);
        QVERIFY(all.array().size() > 250);
        const Ran some = line.run({u"--format"_s, u"json"_s, u"application"_s, u"catalog"_s, u"--filter"_s, u"salesforce"_s});
        QVERIFY(namesOf(some).contains(u"Salesforce"_s));
        QVERIFY(some.array().size() < 10);
    }

    void addsFromTheCatalogueWithItsNameAndMappings()
    {
        const Enabled line;
        const Ran added = line.json(u"application add --template salesforce --bits 1024"_s);
        COMPARE_CODE(added, 0);
        const QJsonObject application = added.object();
        QCOMPARE(application[u"Name"_s].toString(), u"Salesforce"_s);
        QCOMPARE(application[u"Kind"_s].toString(), u"CATALOG"_s);
        QCOMPARE(application[u"Template"_s].toString(), u"salesforce"_s);
        QCOMPARE(application[u"Status"_s].toString(), u"ENABLED"_s);
        QCOMPARE(application[u"SessionDuration"_s].toString(), u"PT1H"_s);
        QCOMPARE(mappingsOf(application), QStringList{u"Subject=${user:email} unspecified"_s});
        QCOMPARE(application[u"Certificates"_s].toArray().size(), 1);
        QVERIFY(application[u"SignInUrl"_s].toString().startsWith(u"https://portal.sso.us-east-1.amazonaws.com/saml/assertion/"_s));
        QCOMPARE(line.json(u"application add --template Salesforce --bits 1024"_s).object()[u"Name"_s].toString(), u"Salesforce 2"_s);
        COMPARE_CODE(line.on(u"application add --template \"No Such Thing\""_s), 1);
        QCOMPARE(namesOf(line.json(u"application list --filter sales"_s)), QStringList({u"Salesforce"_s, u"Salesforce 2"_s}));
    }

    void addsShowsChangesAndRemovesACustomApplication()
    {
        const Enabled line;
        QCOMPARE(line.add(u"Wiki"_s)[u"AcsUrl"_s].toString(), u"https://app.example.com/acs"_s);
        COMPARE_CODE(line.on(u"application update wiki --session-duration PT8H --relay-state /home --sign response --audience="_s), 0);
        const QJsonObject shown = line.json(u"application show Wiki"_s).object();
        QCOMPARE(shown[u"SessionDuration"_s].toString(), u"PT8H"_s);
        QCOMPARE(shown[u"RelayState"_s].toString(), u"/home"_s);
        QVERIFY(shown[u"SignsResponse"_s].toBool());
        QVERIFY(shown[u"Audience"_s].toString().isEmpty());
        COMPARE_CODE(line.on(u"application update Wiki"_s), 2);
        const Ran wrong = line.json(u"application update Wiki --session-duration PT13H"_s);
        COMPARE_CODE(wrong, 1);
        QVERIFY(line.on(u"application show Wiki"_s).text().contains(u"https://app.example.com/acs"_s));
        COMPARE_CODE(line.on(u"application remove Wiki"_s), 1);
        COMPARE_CODE(line.on(u"application remove Wiki --yes"_s), 0);
        QCOMPARE(line.json(u"application list"_s).out, QByteArray("[]\n"));
        COMPARE_CODE(line.on(u"undo"_s), 0);
        QCOMPARE(line.json(u"application list"_s).array().size(), 1);
    }

    void mapsAttributes()
    {
        const Enabled line;
        line.add(u"Wiki"_s);
        const QJsonObject mapped
            = line.json(u"application map Wiki fullName \"${user:givenName} ${user:familyName}\" --name-format basic"_s).object();
        QCOMPARE(mappingsOf(mapped),
                 QStringList({u"Subject=${user:email} emailAddress"_s, u"fullName=${user:givenName} ${user:familyName} basic"_s}));
        QCOMPARE(mappingsOf(line.json(u"application map Wiki subject ${user:subject} --name-format persistent"_s).object()).first(),
                 u"Subject=${user:subject} persistent"_s);
        const Ran unknown = line.on(u"application map Wiki mail ${user:mail}"_s);
        COMPARE_CODE(unknown, 1);
        QVERIFY2(unknown.complaint().contains(u"character 1"_s), qPrintable(unknown.complaint()));
        COMPARE_CODE(line.on(u"application map Wiki mail x --name-format persistent"_s), 1);
        COMPARE_CODE(line.on(u"application map Wiki fullName --remove"_s), 0);
        COMPARE_CODE(line.on(u"application map Wiki Subject --remove"_s), 1);
        COMPARE_CODE(line.on(u"application map Wiki fullName"_s), 2);
    }

    void assignsAndUnassigns()
    {
        const Enabled line;
        line.add(u"Wiki"_s);
        line.addUser(u"ana"_s);
        line.on(u"group create Team"_s);
        COMPARE_CODE(line.on(u"application assign Wiki"_s), 2);
        const Ran assigned = line.json(u"application assign Wiki --user ana --group Team"_s);
        QCOMPARE(assigned.object()[u"changed"_s].toInt(), 2);
        QCOMPARE(line.json(u"application assign Wiki --user ana"_s).object()[u"alreadySo"_s].toInt(), 1);
        QCOMPARE(line.json(u"application assignments Wiki"_s).array().size(), 2);
        QCOMPARE(namesOf(line.json(u"application list --reaching ana"_s)), QStringList{u"Wiki"_s});
        const Ran asked = line.on(u"application unassign Wiki --group Team"_s);
        COMPARE_CODE(asked, 1);
        QVERIFY2(asked.complaint().contains(u"This removes 1 assignment. "_s), asked.err.constData());
        QCOMPARE(line.json(u"application unassign Wiki --group Team --yes"_s).object()[u"changed"_s].toInt(), 1);
        QCOMPARE(line.json(u"application show Wiki"_s).object()[u"AssignedGroups"_s].toInt(), 0);
        COMPARE_CODE(line.on(u"application disable Wiki"_s), 0);
        QCOMPARE(namesOf(line.json(u"application list --status disabled"_s)), QStringList{u"Wiki"_s});
        COMPARE_CODE(line.on(u"application enable Wiki"_s), 0);
    }

    void remarksOnMappingsThatAreHardlyMeant()
    {
        const Enabled line;
        line.add(u"Wiki"_s);
        for (const QString &mistyped : {u"{user:email}"_s, u"$email"_s, u"user:email"_s}) {
            const QJsonArray remarks = line.json(u"application map Wiki mail "_s + mistyped).object()[u"Remarks"_s].toArray();
            QCOMPARE(remarks.size(), 1);
            QVERIFY(remarks[0].toString().contains(mistyped));
        }
        QVERIFY(line.on(u"application map Wiki mail user:email --name-format basic"_s).text().contains(u"as it stands"_s));
        QVERIFY(line.on(u"application map Wiki Subject everybody"_s).text().contains(u"one person"_s));
        QVERIFY(!line.json(u"application map Wiki mail ${user:email}"_s).object().contains(u"Remarks"_s));
        QVERIFY(!line.json(u"application map Wiki team Sales"_s).object().contains(u"Remarks"_s));
    }

    void anAwsAccountTakesOnlyWhatItUnderstands()
    {
        const Enabled line;
        line.json(u"application add --template aws-account --name Aws --bits 1024"_s);
        const QString attribute = u"application map Aws https://aws.amazon.com/SAML/Attributes/"_s;
        const QString role = u"arn:aws:iam::111122223333:role/team/R"_s;
        const QString provider = u"arn:aws:iam::111122223333:saml-provider/P"_s;
        for (const QString &wrong : {u"1h"_s, u"899"_s, u"43201"_s, u"900.5"_s}) {
            COMPARE_CODE(line.on(attribute + u"SessionDuration "_s + wrong), 1);
        }
        COMPARE_CODE(line.on(attribute + u"SessionDuration 900"_s), 0);
        COMPARE_CODE(line.on(attribute + u"Role "_s + role), 1);
        COMPARE_CODE(line.on(attribute + u"Role "_s + role + u',' + provider), 0);
        COMPARE_CODE(line.on(attribute + u"Role "_s + provider + u',' + role), 0);
    }

    void saysToRepeatAnOptionForAFurtherUser()
    {
        const Enabled line;
        line.add(u"Wiki"_s);
        line.addUser(u"ana"_s);
        line.addUser(u"bob"_s);
        const Ran wrong = line.on(u"application assign Wiki --user ana bob"_s);
        COMPARE_CODE(wrong, 1);
        QVERIFY2(wrong.complaint().contains(u"repeat --user"_s), qPrintable(wrong.complaint()));
        const QString help = line.on(u"application assign --help"_s).text();
        QVERIFY2(help.contains(u"--user"_s) && !help.contains(u"--user TEXT ..."_s), qPrintable(help));
    }

    void showsWhatIsSignedAndWhichOneItIs()
    {
        const Enabled line;
        const QString id = line.add(u"Wiki"_s)[u"ApplicationId"_s].toString();
        line.write(u"sp.pem"_s, line.on(u"certificate export Wiki"_s).out);
        line.on(u"application update Wiki --sign response --certificate "_s + line.file(u"sp.pem"_s));
        const QString shown = line.on(u"application show Wiki"_s).text();
        QVERIFY2(shown.contains(id) && shown.contains(u"Response and assertion"_s) && shown.contains(u"CN=Wiki"_s), qPrintable(shown));
        const QString csv = line.on(u"--format csv application show Wiki"_s).text();
        QVERIFY2(csv.contains(u"ApplicationId"_s) && csv.contains(u"SignsResponse"_s) && csv.contains(u"ServiceProviderCertificate"_s),
                 qPrintable(csv));
        line.addUser(u"ana"_s);
        line.on(u"application assign Wiki --user ana"_s);
        QCOMPARE(line.json(u"application assignments Wiki"_s).array()[0][u"ApplicationId"_s].toString(), id);
    }

    void respondRemarksOnACertificateThatIsNotValidThen()
    {
        const Enabled line;
        line.add(u"Wiki"_s);
        line.addUser(u"ana"_s);
        line.on(u"application assign Wiki --user ana"_s);
        const QString respond = u"saml respond --application Wiki --user ana"_s;
        const Ran now = line.on(respond);
        COMPARE_CODE(now, 0);
        QVERIFY2(now.err.isEmpty(), now.err);
        const Ran late = line.on(respond + u" --at 2099-01-01"_s);
        COMPARE_CODE(late, 0);
        QVERIFY2(late.complaint().contains(u"expired"_s), late.err);
        QCOMPARE(line.json(respond + u" --at 2099-01-01"_s).object()[u"remarks"_s].toArray().size(), 1);
    }

    void forceRemovesAnIntegratedApplication()
    {
        const Enabled line;
        COMPARE_CODE(line.on(u"application add --template amazon-sagemaker-studio --name Studio"_s), 0);
        COMPARE_CODE(line.on(u"application remove Studio --yes"_s), 1);
        COMPARE_CODE(line.on(u"application remove Studio --force"_s), 1);
        COMPARE_CODE(line.on(u"application remove Studio --force --yes"_s), 0);
        QCOMPARE(line.json(u"application integrated-access"_s).object()[u"Access"_s].toString(), u"ALL"_s);
    }

    void rotatesACertificate()
    {
        const Enabled line;
        const QString first = line.add(u"Wiki"_s)[u"Certificates"_s][0][u"CertificateId"_s].toString();
        const QJsonObject made = line.json(u"certificate generate Wiki --months 24 --bits 1024 --algorithm sha1"_s).object();
        const QString second = made[u"CertificateId"_s].toString();
        QCOMPARE(made[u"Algorithm"_s].toString(), u"SHA-1"_s);
        QCOMPARE(made[u"Active"_s].toBool(), false);
        COMPARE_CODE(line.on(u"certificate generate Wiki"_s), 1);
        COMPARE_CODE(line.on(u"certificate delete %1 --yes"_s.arg(first)), 1);
        COMPARE_CODE(line.on(u"certificate activate "_s + second), 0);
        COMPARE_CODE(line.on(u"certificate delete "_s + first), 1);
        COMPARE_CODE(line.on(u"certificate delete %1 --yes"_s.arg(first)), 0);
        const QJsonArray left = line.json(u"certificate list --application Wiki --expiry valid"_s).array();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left[0][u"CertificateId"_s].toString(), second);

        const Ran exported = line.on(u"certificate export Wiki"_s);
        QVERIFY(exported.out.startsWith("-----BEGIN CERTIFICATE-----\n"));
        QVERIFY(!exported.out.contains("PRIVATE"));
        COMPARE_CODE(line.on(u"certificate export %1 --der --output %2"_s.arg(second, line.file(u"wiki.der"_s))), 0);
        QVERIFY(QFile(line.file(u"wiki.der"_s)).size() > 300);
        COMPARE_CODE(line.on(u"certificate export Nothing"_s), 1);
        QCOMPARE(line.json(u"certificate remind"_s).object()[u"reminders"_s].toInt(), 0);
    }

    void exchangesMetadata()
    {
        const Enabled line;
        line.add(u"Wiki"_s);
        const Ran metadata = line.on(u"application metadata Wiki"_s);
        COMPARE_CODE(metadata, 0);
        QVERIFY(metadata.out.contains("IDPSSODescriptor"));
        QVERIFY(metadata.out.contains(line.json(u"application show Wiki"_s).object()[u"Issuer"_s].toString().toUtf8()));
        COMPARE_CODE(line.on(u"application metadata Wiki --output "_s + line.file(u"idp.xml"_s)), 0);
        const Ran own = line.on(u"application import-sp-metadata Wiki "_s + line.file(u"idp.xml"_s));
        COMPARE_CODE(own, 1);
        QVERIFY2(own.complaint().contains(u"identity provider"_s), qPrintable(own.complaint()));
        const QString samples = qEnvironmentVariable("GATEHOUSE_SOURCE_DIR") + u"/tests/corpus/saml/metadata/"_s;
        const Ran taken = line.json(u"application import-sp-metadata Wiki "_s + samples + u"service-provider.xml"_s);
        COMPARE_CODE(taken, 0);
        QVERIFY(taken.object()[u"AcsUrl"_s].toString() != u"https://app.example.com/acs"_s);
        QVERIFY(taken.object()[u"Audience"_s].toString() != u"urn:app"_s);
        line.write(u"none.xml"_s, "<!DOCTYPE x [<!ENTITY a \"b\">]><x/>");
        COMPARE_CODE(line.on(u"application import-sp-metadata Wiki "_s + line.file(u"none.xml"_s)), 1);
    }

    void takesTheCertificateOfAServiceProviderAndSaysWhatIsWrong()
    {
        const Enabled line;
        line.add(u"Wiki"_s);
        line.write(u"sp.pem"_s, line.on(u"certificate export Wiki"_s).out);
        COMPARE_CODE(line.on(u"application update Wiki --certificate "_s + line.file(u"sp.pem"_s)), 0);
        QVERIFY(
            line.json(u"application show Wiki"_s).object()[u"ServiceProviderCertificate"_s].toString().contains(u"BEGIN CERTIFICATE"_s));
        line.write(u"key.pem"_s, "-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----\n");
        const Ran wrong = line.on(u"application update Wiki --certificate "_s + line.file(u"key.pem"_s));
        COMPARE_CODE(wrong, 1);
        QVERIFY2(wrong.complaint().contains(u"private key"_s), qPrintable(wrong.complaint()));
    }

    void saysTheWayOutWhereNoKeyCanBeKept()
    {
        const CommandLine line;
        line.on(u"organization enable --name Main --email main@example.com --account-id 111122223333"_s);
        const Ran refused = line.on(u"application add --template custom --name Wiki"_s);
        COMPARE_CODE(refused, 1);
        QVERIFY2(refused.complaint().contains(u"--without-certificate"_s), qPrintable(refused.complaint()));
        COMPARE_CODE(line.on(u"application add --template custom --name Wiki --without-certificate"_s), 0);
        COMPARE_CODE(line.on(u"certificate export Wiki"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestApplications)
#include "tst_applications.moc"
