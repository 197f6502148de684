// SPDX-License-Identifier: Apache-2.0
// A1: what "aws organizations" prints, in files of any name and number.
#include "protocols/organizations/organizationsformat.h"
#include "tests/protocols/damage.h"
#include "tests/support/testorganization.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QByteArray roots = R"({"Roots": [{"Id": "r-ab12", "Arn": "arn:aws:organizations::111122223333:root/o-exampleorgid/r-ab12",
    "Name": "Root", "PolicyTypes": [{"Type": "SERVICE_CONTROL_POLICY", "Status": "ENABLED"}]}]})";
const QByteArray units = R"({"OrganizationalUnits": [
    {"Id": "ou-ab12-11111111", "Arn": "arn:aws:organizations::111122223333:ou/o-exampleorgid/ou-ab12-11111111", "Name": "Workloads"}]})";
const QByteArray accounts = R"({"Accounts": [{"Id": "444455556666",
    "Arn": "arn:aws:organizations::111122223333:account/o-exampleorgid/444455556666", "Email": "shop@example.com", "Name": "Shop",
    "Status": "SUSPENDED", "JoinedMethod": "INVITED", "JoinedTimestamp": 1481835795.536}]})";
const QByteArray organization = R"({"Organization": {"Id": "o-exampleorgid", "FeatureSet": "ALL", "MasterAccountId": "111122223333",
    "MasterAccountEmail": "aws@example.com", "AvailablePolicyTypes": []}})";

Result<OrganizationListing> read(const QByteArray &text, const QString &name = u"file.json"_s)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    return OrganizationsFormat().read(buffer, name);
}

void write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    const QString path = folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("%s could not be written", qPrintable(path));
    }
}

}  // namespace

class TestOrganizationsFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a1SurvivesDamage()
    {
        surviveDamage(organization + roots + units + accounts, 2000,
                      [](QIODevice &device) { return OrganizationsFormat().read(device, u"ou-ab12-11111111.json"_s); });
    }

    void a1ReadsRoots()
    {
        const auto listing = must(read(roots));
        QCOMPARE(listing.units.size(), 1);
        QCOMPARE(listing.units.first().unitId, u"r-ab12"_s);
        QCOMPARE(listing.units.first().name, u"Root"_s);
        // The ARN tells what describe-organization would.
        QCOMPARE(listing.organizations.first().organizationId, u"o-exampleorgid"_s);
        QCOMPARE(listing.organizations.first().managementId, u"111122223333"_s);
    }

    void a1ReadsAccounts()
    {
        const ListedAccount account = must(read(accounts)).accounts.value(0);
        QCOMPARE(account.accountId, u"444455556666"_s);
        QCOMPARE(account.name, u"Shop"_s);
        QCOMPARE(account.email, u"shop@example.com"_s);
        QCOMPARE(account.state, Account::State::Suspended);
        QCOMPARE(account.joined, Account::Joined::Invited);
        QCOMPARE(account.joinedAt, QDateTime::fromMSecsSinceEpoch(1481835795536, Qt::UTC));
        QVERIFY(account.parents.isEmpty());
    }

    void a1ReadsWhatTheServicePrintsToday()
    {
        const auto listing = must(read(R"({"Accounts": [{"Id": "444455556666", "State": "CLOSED", "Status": "ACTIVE",
            "JoinedTimestamp": "2016-12-15T21:03:15.536000+00:00"}, {"Id": "444455556667", "State": "PENDING_CLOSURE"}, {"Id": "444455556668"}]})"));
        QCOMPARE(listing.accounts.at(0).state, Account::State::Suspended);
        QCOMPARE(listing.accounts.at(0).joinedAt, QDateTime::fromMSecsSinceEpoch(1481835795536, Qt::UTC));
        QCOMPARE(listing.accounts.at(1).state, Account::State::PendingClosure);
        QVERIFY(!listing.accounts.at(2).state);
    }

    void a1ReadsTheOrganization()
    {
        const ListedOrganization described = must(read(organization)).organizations.value(0);
        QCOMPARE(described.organizationId, u"o-exampleorgid"_s);
        QCOMPARE(described.features, Organization::Features::All);
        QCOMPARE(described.managementEmail, u"aws@example.com"_s);
    }

    void a1FindsTheParent_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("parents");
        const QStringList root{u"r-ab12"_s};
        const QString unit = u"ou-ab12-99999999"_s;
        QTest::newRow("nowhere") << units << u"units.json"_s << QStringList();
        QTest::newRow("in the name") << units << u"units-r-ab12.json"_s << root;
        QTest::newRow("in the name after a word that looks alike") << units << u"for-parent-r-ab12.json"_s << root;
        QTest::newRow("in the name of the folder") << units << u"r-ab12/units.json"_s << root;
        QTest::newRow("the nearest one first") << units << u"r-ab12/ou-ab12-99999999.json"_s << QStringList{unit, u"r-ab12"_s};
        QTest::newRow("next to the list") << QByteArray(R"({"ParentId": "r-ab12", "OrganizationalUnits": [{"Id": "ou-ab12-11111111"}]})")
                                          << u"x.json"_s << root;
        QTest::newRow("in the item") << QByteArray(R"([{"Id": "ou-ab12-11111111", "Parent": {"Id": "r-ab12"}}])") << u"x.json"_s << root;
        QTest::newRow("as a key") << QByteArray(R"({"r-ab12": {"OrganizationalUnits": [{"Id": "ou-ab12-11111111"}]}})") << u"x.json"_s
                                  << root;
        QTest::newRow("as what it stands in") << QByteArray(R"({"Id": "r-ab12", "Units": [{"Id": "ou-ab12-11111111"}]})") << u"x.json"_s
                                              << root;
        QTest::newRow("the content before the name")
            << QByteArray(R"({"ParentId": "ou-ab12-99999999", "Children": [{"Id": "ou-ab12-11111111"}]})") << u"r-ab12.json"_s
            << QStringList{unit, u"r-ab12"_s};
    }
    void a1FindsTheParent()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, name);
        QFETCH(QStringList, parents);
        const auto listing = must(read(text, name));
        const auto found = std::find_if(listing.units.begin(), listing.units.end(),
                                        [](const ListedUnit &unit) { return unit.unitId == u"ou-ab12-11111111"_s; });
        QVERIFY(found != listing.units.end());
        QCOMPARE(found->parents, parents);
    }

    void a1ReadsDocumentsThatALoopAppended()
    {
        const auto listing = must(read(roots + "\n" + units + accounts + "\n" + organization + "\n\n"));
        QCOMPARE(listing.units.size(), 2);
        QCOMPARE(listing.accounts.size(), 1);
        QCOMPARE(listing.organizations.size(), 2);
    }

    void a1ReadsWhatPowerShellWrites()
    {
        const QString text = QString::fromUtf8(units);
        QByteArray utf16("\xff\xfe");
        for (const QChar each : text) {
            utf16.append(char(each.unicode() & 0xff));
            utf16.append(char(each.unicode() >> 8));
        }
        QCOMPARE(must(read(utf16)).units.first().name, u"Workloads"_s);
    }

    void a1TakesAnEmptyListForAnAnswer()
    {
        const auto listing = must(read(R"({"Accounts": []})"));
        QVERIFY(listing.accounts.isEmpty());
        QVERIFY(listing.notes.isEmpty());
    }

    void a1SaysThatThereAreMorePages() { QCOMPARE(must(read(R"({"Accounts": [], "NextToken": "abc"})")).notes.size(), 1); }

    void a1RefusesWhatIsNoListing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray(" \n") << u"empty"_s;
        QTest::newRow("table") << QByteArray("-----\n|  ListRoots |\n") << u"Line 1"_s;
        QTest::newRow("truncated") << units.first(120) << u"--output json"_s;
        QTest::newRow("rubbish behind") << units + "\nAn error occurred" << u"Line 3"_s;
        QTest::newRow("something else") << QByteArray(R"({"Users": [{"UserId": "x"}]})") << u"organization"_s;
        QTest::newRow("a number") << QByteArray("12") << u"Line 1"_s;
        QTest::newRow("binary") << QByteArray("\0\1\2", 3) << u"Line 1"_s;
    }
    void a1RefusesWhatIsNoListing()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, word);
        const auto refused = read(text);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(word, Qt::CaseInsensitive), qPrintable(refused.error().message));
    }

    void a1TellsTheCommandsThatTheDocumentationTells()
    {
        QFile documentation(qEnvironmentVariable("GATEHOUSE_SOURCE_DIR") + u"/docs/command-line.md"_s);
        QVERIFY(documentation.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(documentation.readAll()).contains(OrganizationsFormat().commands()));
    }

    void a1ReadsAFolderOfFilesAndNamesTheDamagedOnes()
    {
        QTemporaryDir folder;
        write(folder, u"organization.json"_s, organization);
        write(folder, u"roots.json"_s, roots);
        write(folder, u"units/r-ab12.json"_s, units);
        write(folder, u"accounts/ou-ab12-11111111.json"_s, accounts);
        write(folder, u"accounts/broken.json"_s, accounts.first(40));
        write(folder, u"README.txt"_s, "What this is");
        NoProgress progress;
        const auto listing = must(readOrganization(OrganizationsFormat(), {folder.path()}, progress));
        QCOMPARE(listing.files, 4);
        QCOMPARE(listing.problems.size(), 2);
        QCOMPARE(listing.problems.at(0).file, u"README.txt"_s);
        QCOMPARE(listing.problems.at(1).file, u"accounts/broken.json"_s);
        QCOMPARE(listing.accounts.first().parents, QStringList{u"ou-ab12-11111111"_s});
        QCOMPARE(listing.units.last().parents, QStringList{u"r-ab12"_s});
    }

    void a1NamesWhatIsNoAccountAndNoUnit_data()
    {
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<QString>("id");
        QTest::newRow("11 digits") << QByteArray(R"({"Id": "44445555666", "Name": "x"})") << u"44445555666"_s;
        QTest::newRow("13 digits") << QByteArray(R"({"Id": "4444555566667", "Name": "x"})") << u"4444555566667"_s;
        QTest::newRow("number") << QByteArray(R"({"Id": 444455556667, "Name": "x"})") << u"444455556667"_s;
        QTest::newRow("letters") << QByteArray(R"({"Id": "44445555666a", "Name": "x"})") << u"44445555666a"_s;
        QTest::newRow("full-width") << QByteArray("{\"Id\": \"４４４４５５５５６６６６\", \"Name\": \"x\"}")
                                    << u"４４４４５５５５６６６６"_s;
        QTest::newRow("no ID") << QByteArray(R"({"Name": "x"})") << QString();
        QTest::newRow("unit") << QByteArray(R"({"Id": "ou-ab12-SHORT", "Name": "x"})") << u"ou-ab12-SHORT"_s;
        QTest::newRow("text") << QByteArray(R"("444455556667")") << u"444455556667"_s;
    }
    void a1NamesWhatIsNoAccountAndNoUnit()
    {
        QFETCH(QByteArray, item);
        QFETCH(QString, id);
        const auto listing = must(read(R"({"Accounts": [{"Id": "444455556666", "Name": "Shop"}, )" + item + "]}"));
        QCOMPARE(listing.accounts.size(), 1);
        QCOMPARE(listing.refusals.size(), 1);
        QCOMPARE(listing.refusals.first().id, id);
        QVERIFY(!listing.refusals.first().reason.isEmpty());
    }

    void a1LeavesAloneWhatIsNoPartOfAnOrganization()
    {
        const auto listing = must(read(R"({"Roots": [{"Id": "r-ab12", "Name": "Root", "PolicyTypes": [{"Type": "X"}]}],
            "Policies": [{"Id": "p-FullAWSAccess", "Name": "x"}], "Handshakes": [{"Id": "h-1", "Parties": [{"Id": "a@example.com"}]}],
            "Tags": [{"Key": "Id", "Value": "12"}]})"));
        QVERIFY(listing.refusals.isEmpty());
    }

    void a1RefusesAFolderOfNothingButDamagedFiles()
    {
        QTemporaryDir folder;
        write(folder, u"one.json"_s, "{");
        write(folder, u"two.json"_s, "[1, 2");
        NoProgress progress;
        const auto refused = readOrganization(OrganizationsFormat(), {folder.path()}, progress);
        QVERIFY(!refused);
        QVERIFY(refused.error().details.contains(u"two.json"_s));
    }

    void a1RefusesAFolderWithNothingInItAndASingleDamagedFile()
    {
        QTemporaryDir folder;
        NoProgress progress;
        QCOMPARE(readOrganization(OrganizationsFormat(), {folder.path()}, progress).error().kind, Error::Kind::NotFound);
        QCOMPARE(readOrganization(OrganizationsFormat(), {folder.filePath(u"none.json"_s)}, progress).error().field, u"path"_s);
        write(folder, u"broken.json"_s, "{");
        QCOMPARE(readOrganization(OrganizationsFormat(), {folder.filePath(u"broken.json"_s)}, progress).error().kind, Error::Kind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestOrganizationsFormat)
#include "tst_organizationsformat.moc"
