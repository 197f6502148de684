// SPDX-License-Identifier: Apache-2.0
// Assignments, provisioning and attributes for access control from the command line.
#include "tests/app/ctl/commandline.h"

#include <QRegularExpression>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// An organization with three accounts, two permission sets, two users and a group.
class Corp : public CommandLine
{
public:
    Corp()
    {
        on(u"organization enable --name Main --email main@example.com --account-id 111122223333"_s);
        on(u"ou create Production"_s);
        on(u"account create Shop --email shop@example.com --account-id 100000000001 --ou Production"_s);
        on(u"account create Bank --email bank@example.com --account-id 100000000002 --ou Production"_s);
        on(u"permission-set create Reading --policy ReadOnlyAccess"_s);
        on(u"permission-set create Writing --policy arn:aws:iam::aws:policy/PowerUserAccess"_s);
        addUser(u"ana"_s);
        addUser(u"bob"_s);
        on(u"group create Team"_s);
        on(u"group add-member Team ana bob"_s);
    }
};

}  // namespace

class TestAssignments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void assignsAUnitAndProvisionsIt()
    {
        const Corp corp;
        const Ran planned = corp.json(u"assignment create --ou Production --permission-set Reading --group Team --dry-run"_s);
        COMPARE_CODE(planned, 0);
        QCOMPARE(planned.object()[u"added"_s].toInt(), 2);
        QCOMPARE(planned.object()[u"peopleGaining"_s].toInt(), 2);
        QVERIFY(corp.json(u"assignment list"_s).array().isEmpty());
        const Ran done = corp.json(u"assignment create --ou Production --permission-set Reading --group Team"_s);
        COMPARE_CODE(done, 0);
        QCOMPARE(done.object()[u"provisioning"_s][u"made"_s].toInt(), 2);
        const QJsonArray listed = corp.json(u"assignment list --reaching bob"_s).array();
        QCOMPARE(listed.size(), 2);
        QCOMPARE(listed.at(0)[u"PrincipalName"_s].toString(), u"Team"_s);
        const QJsonArray roles = corp.json(u"account roles Shop"_s).array();
        QCOMPARE(roles.size(), 1);
        QCOMPARE(roles.at(0)[u"AttachedPolicies"_s][0][u"PolicyArn"_s].toString(), u"arn:aws:iam::aws:policy/ReadOnlyAccess"_s);
        QVERIFY(corp.on(u"permission-set delete Reading --yes"_s).err.contains("Shop (100000000001)"));
        // What is undone goes from the accounts too.
        const Ran undone = corp.on(u"undo"_s);
        COMPARE_CODE(undone, 0);
        QVERIFY2(QRegularExpression(u"2 role.*removed"_s).match(undone.text()).hasMatch(), undone.out.constData());
        QVERIFY(corp.json(u"account roles Shop"_s).array().isEmpty());
    }

    void guardsTheManagementAccount()
    {
        const Corp corp;
        const QString words = u"assignment create --account 111122223333 --permission-set Reading --user ana"_s;
        const Ran refused = corp.json(words);
        COMPARE_CODE(refused, 1);
        QCOMPARE(refused.error()[u"field"_s].toString(), u"managementAccount"_s);
        COMPARE_CODE(corp.on(words + u" --management-account"_s), 0);
        COMPARE_CODE(corp.on(u"assignment delete --account Main --permission-set Reading --user ana --yes"_s), 1);
        COMPARE_CODE(corp.on(u"assignment delete --account Main --permission-set Reading --user ana --management-account"_s), 1);
        COMPARE_CODE(corp.on(u"assignment delete --account Main --permission-set Reading --user ana --management-account --yes"_s), 0);
        QVERIFY(corp.json(u"assignment list"_s).array().isEmpty());
    }

    void leavesOrphanedWhatADirectoryGaveAndTakesItAway()
    {
        const Corp corp;
        corp.on(u"assignment create --ou Production --permission-set Reading --group Team --user ana"_s);
        const Ran along = corp.json(u"user delete bob --yes"_s);
        QVERIFY(!along.object()[u"orphaned"_s].toBool(true));
        COMPARE_CODE(corp.run({u"-w"_s, corp.path(), u"undo"_s}), 0);
        corp.pretendSource(u"ACTIVE_DIRECTORY"_s);
        const Ran asked = corp.on(u"user delete ana"_s);
        COMPARE_CODE(asked, 1);
        QVERIFY2(asked.complaint().contains(u"2 assignments to AWS accounts stay, orphaned"_s), asked.err.constData());
        QVERIFY(corp.json(u"user delete ana --yes"_s).object()[u"orphaned"_s].toBool());
        COMPARE_CODE(corp.on(u"group delete Team --yes"_s), 0);
        const QJsonArray listed = corp.json(u"assignment list --orphaned"_s).array();
        QCOMPARE(listed.size(), 4);
        QVERIFY(listed.first()[u"Orphaned"_s].toBool());
        QCOMPARE(corp.json(u"account roles Shop"_s).array().size(), 1);
        const QString where = u"assignment delete --account Shop --permission-set Reading "_s;
        COMPARE_CODE(corp.on(where + u"--orphan nobody --yes"_s), 1);
        COMPARE_CODE(corp.on(where + u"--all-orphaned --yes"_s), 2);
        QCOMPARE(corp.json(where + u"--orphan ana --yes"_s).object()[u"removed"_s].toInt(), 1);
        QCOMPARE(corp.json(u"assignment delete --all-orphaned --dry-run"_s).object()[u"orphanedAssignments"_s].toInt(), 3);
        const Ran done = corp.json(u"assignment delete --all-orphaned --yes"_s);
        COMPARE_CODE(done, 0);
        QCOMPARE(done.object()[u"provisioning"_s][u"removed"_s].toInt(), 2);
        QVERIFY(corp.json(u"assignment list"_s).array().isEmpty());
        QVERIFY(corp.on(u"assignment delete --all-orphaned"_s).text().contains(u"Nothing is orphaned"_s));
    }

    void keepsWhatFailedAndTriesAgain()
    {
        const Corp corp;
        const Ran failed = corp.json(
            u"assignment create --ou Production --permission-set Reading --user ana --simulate-failure \"100000000001=Frozen\""_s);
        COMPARE_CODE(failed, 1);
        QCOMPARE(failed.object()[u"provisioning"_s][u"failed"_s].toInt(), 1);
        QCOMPARE(failed.object()[u"added"_s].toInt(), 2);
        const QJsonArray reasons = corp.json(u"permission-set provisioning --state failed"_s).array();
        QCOMPARE(reasons.size(), 1);
        QCOMPARE(reasons.at(0)[u"FailureReason"_s].toString(), u"Frozen"_s);
        QCOMPARE(corp.json(u"permission-set provision"_s).object()[u"made"_s].toInt(), 0);
        QCOMPARE(corp.json(u"permission-set provision --retry"_s).object()[u"made"_s].toInt(), 1);
        QCOMPARE(corp.json(u"permission-set provisioning --account Shop"_s).array().at(0)[u"Status"_s].toString(), u"PROVISIONED"_s);
    }

    void provisionsAgainWhatIsOutOfDate()
    {
        const Corp corp;
        corp.on(u"assignment create --ou Production --permission-set Reading --user ana"_s);
        corp.on(u"permission-set update Reading --session-duration PT2H"_s);
        QCOMPARE(corp.json(u"permission-set provisioning --state out-of-date"_s).array().size(), 2);
        QCOMPARE(corp.json(u"permission-set provision Reading --account Shop"_s).object()[u"updated"_s].toInt(), 1);
        QCOMPARE(corp.json(u"permission-set provision Reading"_s).object()[u"updated"_s].toInt(), 1);
        QCOMPARE(corp.json(u"permission-set provision Reading --all"_s).object()[u"unchanged"_s].toInt(), 2);
        QVERIFY(corp.on(u"permission-set provision"_s).text().contains(u"nothing to do"_s));
        corp.on(u"assignment delete --ou Production --permission-set Reading --user ana --yes --no-provision"_s);
        QCOMPARE(corp.json(u"permission-set provisioning --state pending"_s).array().size(), 2);
        QCOMPARE(corp.json(u"permission-set provision"_s).object()[u"removed"_s].toInt(), 2);
    }

    void repairsTheIdentityProvider()
    {
        const Corp corp;
        corp.on(u"assignment create --account Shop --permission-set Reading --user ana"_s);
        QCOMPARE(corp.json(u"account provider Shop"_s).object()[u"Status"_s].toString(), u"PRESENT"_s);
        COMPARE_CODE(corp.on(u"account provider Shop --remove"_s), 1);
        QCOMPARE(corp.json(u"account provider Shop --remove --yes"_s).object()[u"Status"_s].toString(), u"ABSENT"_s);
        QCOMPARE(corp.json(u"account provider Shop --repair"_s).object()[u"Status"_s].toString(), u"PRESENT"_s);
        QCOMPARE(corp.json(u"account repair-role Shop Reading"_s).object()[u"unchanged"_s].toInt(), 1);
    }

    void writesATableAndReadsItBack()
    {
        const Corp corp;
        corp.on(u"assignment create --ou Production --permission-set Reading --permission-set Writing --group Team --user ana"_s);
        COMPARE_CODE(corp.on(u"assignment export --output "_s + corp.file(u"access.csv"_s)), 0);
        const QByteArray written = corp.read(u"access.csv"_s);
        QVERIFY(written.startsWith("account_id,account_name,permission_set,principal_type,principal\r\n"));
        QCOMPARE(written.count('\n'), 9);
        corp.on(u"assignment delete --ou Production --permission-set Reading --permission-set Writing --group Team --user ana --yes"_s);
        const Ran planned = corp.json(u"assignment import %1 --dry-run"_s.arg(corp.file(u"access.csv"_s)));
        QCOMPARE(planned.object()[u"added"_s].toInt(), 8);
        COMPARE_CODE(corp.on(u"assignment import "_s + corp.file(u"access.csv"_s)), 0);
        QCOMPARE(corp.json(u"assignment list"_s).array().size(), 8);
        QCOMPARE(corp.json(u"assignment import "_s + corp.file(u"access.csv"_s)).object()[u"present"_s].toInt(), 8);
    }

    void showsWhatIsWrongWithATable()
    {
        const Corp corp;
        const QByteArray table = "account,permission_set,principal,action\n100000000001,Reading,ana,\n100000000001,Nothing,ana,\n"
                                 "100000000001,Reading,ana,delete\n100000000002,Writing,nobody,create\n";
        const Ran planned = corp.json(u"assignment import - --dry-run"_s, table);
        COMPARE_CODE(planned, 1);
        COMPARE_CODE(corp.json(u"assignment import - --dry-run --valid-only"_s, table), 0);
        QCOMPARE(planned.object()[u"errors"_s].toInt(), 3);
        COMPARE_CODE(corp.on(u"assignment import -"_s, table), 1);
        QVERIFY(corp.json(u"assignment list"_s).array().isEmpty());
        const Ran done = corp.on(u"assignment import - --valid-only"_s, table);
        COMPARE_CODE(done, 0);
        QVERIFY2(done.text().contains(u"Line 3 was left out"_s), done.out.constData());
        QCOMPARE(corp.json(u"assignment list"_s).array().size(), 1);
        COMPARE_CODE(corp.on(u"assignment import -"_s, "a,b\n"), 1);
    }

    void asksBeforeATableTakesAssignmentsAway()
    {
        const Corp corp;
        corp.on(u"assignment create --account Shop --permission-set Reading --user ana"_s);
        const QByteArray table = "account,permission_set,principal,action\n100000000001,Reading,ana,delete\n";
        COMPARE_CODE(corp.on(u"assignment import -"_s, table), 1);
        QCOMPARE(corp.json(u"assignment list"_s).array().size(), 1);
        COMPARE_CODE(corp.on(u"assignment import - --yes"_s, table), 0);
        QVERIFY(corp.json(u"assignment list"_s).array().isEmpty());
    }

    void readsBackATableWithASuspendedAccount()
    {
        const Corp corp;
        corp.on(u"assignment create --account Shop --permission-set Reading --user ana"_s);
        corp.on(u"assignment export --output access.csv"_s);
        corp.on(u"account suspend Shop"_s);
        const Ran again = corp.json(u"assignment import access.csv"_s);
        COMPARE_CODE(again, 0);
        QCOMPARE(again.object()[u"present"_s].toInt(), 1);
        COMPARE_CODE(corp.on(u"assignment create --account Shop --permission-set Writing --user ana"_s), 1);
    }

    void rehearsesWithTheSameRefusals()
    {
        const Corp corp;
        const QString words = u"assignment create --account Main --permission-set Reading --user ana --dry-run"_s;
        const Ran refused = corp.on(words);
        COMPARE_CODE(refused, 1);
        QVERIFY2(refused.complaint().contains(u"--management-account"_s), refused.err.constData());
        COMPARE_CODE(corp.on(words + u" --management-account"_s), 0);
        QVERIFY(corp.json(u"assignment list"_s).array().isEmpty());
        QVERIFY(!corp.json(u"history list"_s).out.contains("CreateAccountAssignment"));
    }

    void letsTheAccountsFollowWhatIsDeletedAndRestored()
    {
        const Corp corp;
        corp.on(u"workspace snapshot empty"_s);
        const auto roles = [&corp] { return corp.json(u"account roles Shop"_s).array().size(); };
        corp.on(u"assignment create --account Shop --permission-set Reading --group Team"_s);
        corp.on(u"assignment create --account Shop --permission-set Writing --user ana"_s);
        QCOMPARE(roles(), 2);
        COMPARE_CODE(corp.on(u"user delete ana --yes"_s), 0);
        QCOMPARE(roles(), 1);
        COMPARE_CODE(corp.on(u"group delete Team --yes"_s), 0);
        QCOMPARE(roles(), 0);
        corp.on(u"undo 2"_s);
        QCOMPARE(roles(), 2);
        COMPARE_CODE(corp.on(u"workspace restore empty --yes"_s), 0);
        QCOMPARE(roles(), 0);
        QVERIFY(corp.json(u"permission-set provisioning"_s).array().isEmpty());
    }

    void takesBackAnAssignmentAndItsPermissionSetTogether()
    {
        const Corp corp;
        corp.on(u"permission-set create Late --policy ReadOnlyAccess"_s);
        corp.on(u"assignment create --account Shop --permission-set Late --user ana"_s);
        COMPARE_CODE(corp.on(u"undo 2"_s), 0);
        QVERIFY(corp.json(u"permission-set provisioning"_s).array().isEmpty());
        COMPARE_CODE(corp.on(u"permission-set show Late"_s), 1);
    }

    void namesFailingAccountsAnyWayAndRefusesUnknownOnes()
    {
        const Corp corp;
        const QString words = u"assignment create --ou Production --permission-set Reading --user ana --simulate-failure "_s;
        COMPARE_CODE(corp.on(words + u"Nowhere"_s), 1);
        QVERIFY(corp.json(u"assignment list"_s).array().isEmpty());
        const Ran failed = corp.json(words + u"shop@example.com=Frozen"_s);
        COMPARE_CODE(failed, 1);
        // One object, with what failed in it.
        QVERIFY2(failed.error()[u"details"_s].toString().contains(u"Frozen"_s), failed.err.constData());
    }

    void saysWhatBringsRolesUpToDateAfterAccessControlChanged()
    {
        const Corp corp;
        corp.on(u"assignment create --ou Production --permission-set Reading --user ana"_s);
        QVERIFY(corp.on(u"access-control enable"_s).text().contains(u"provision --all"_s));
        QVERIFY(corp.on(u"permission-set provision"_s).text().contains(u"provision --all"_s));
        QCOMPARE(corp.json(u"permission-set provision --all"_s).object()[u"updated"_s].toInt(), 2);
        QVERIFY(corp.on(u"permission-set provision"_s).text().contains(u"nothing to do"_s));
        COMPARE_CODE(corp.on(u"access-control set 'aws:Team=${path:title}'"_s), 1);
    }

    void repairsOnlyRolesThatBelongInTheAccount()
    {
        const Corp corp;
        COMPARE_CODE(corp.on(u"account repair-role Shop Reading"_s), 1);
        QVERIFY(!corp.json(u"history list"_s).out.contains("Repair the role"));
    }

    void saysWhoLacksThePermissionSetBeforeTheDecision()
    {
        const Corp corp;
        const QString said = corp.on(u"access-control try ana --permission-set Writing --account Shop --action s3:GetObject"_s).text();
        QVERIFY(said.startsWith(u"ana does not have Writing"_s));
        QVERIFY(!said.contains(QChar(0x21b5)));
    }

    void makesAPermissionSetFromAJobFunction()
    {
        const Corp corp;
        const Ran made = corp.json(u"permission-set create --job-function Billing"_s);
        COMPARE_CODE(made, 0);
        QCOMPARE(made.object()[u"AttachedManagedPolicies"_s][0][u"Arn"_s].toString(), u"arn:aws:iam::aws:policy/job-function/Billing"_s);
        COMPARE_CODE(corp.on(u"permission-set create --job-function Gardener"_s), 1);
        COMPARE_CODE(corp.on(u"permission-set create"_s), 2);
    }

    void configuresAttributesForAccessControl()
    {
        const Corp corp;
        COMPARE_CODE(corp.on(u"access-control set 'Team=${path:title}'"_s), 1);
        COMPARE_CODE(corp.on(u"access-control enable"_s), 0);
        corp.on(u"user update ana --title Engineer"_s);
        COMPARE_CODE(corp.run({u"-w"_s, corp.path(), u"access-control"_s, u"set"_s, u"Team=${path:title}"_s, u"Sent"_s}), 0);
        QCOMPARE(corp.json(u"access-control list"_s).array().size(), 2);
        const QJsonArray tags = corp.json(u"access-control preview ana --assertion team=Sales --assertion Sent=x"_s).array();
        QCOMPARE(tags.size(), 2);
        QCOMPARE(tags.at(1)[u"Value"_s].toString(), u"Engineer"_s);
        QCOMPARE(tags.at(1)[u"Replaced"_s].toString(), u"Sales"_s);
        const Ran tried = corp.json(u"access-control try ana --permission-set Writing --account Shop --action s3:GetObject"_s);
        COMPARE_CODE(tried, 0);
        QCOMPARE(tried.object()[u"Decision"_s].toString(), u"Allowed"_s);
        COMPARE_CODE(corp.on(u"access-control set --remove Nothing"_s), 1);
        COMPARE_CODE(corp.on(u"access-control set --remove Sent"_s), 0);
        COMPARE_CODE(corp.on(u"access-control disable"_s), 1);
        COMPARE_CODE(corp.on(u"access-control disable --yes"_s), 0);
        QVERIFY(corp.json(u"access-control list"_s).array().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAssignments)
#include "tst_assignments.moc"
