<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AccessControlCommands</name>
    <message numerus="yes">
        <source>This deletes %n attribute(s) for access control.</source>
        <translation>
            <numerusform>This deletes %n attribute for access control.</numerusform>
            <numerusform>This deletes %n attributes for access control.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message numerus="yes">
        <source>%n user(s) and group(s)</source>
        <translation>
            <numerusform>%n user or group</numerusform>
            <numerusform>%n users and groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message numerus="yes">
        <source>Moved %n account(s) to %1.</source>
        <translation>
            <numerusform>Moved %n account to %1.</numerusform>
            <numerusform>Moved %n accounts to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reactivated %n account(s).</source>
        <translation>
            <numerusform>Reactivated %n account.</numerusform>
            <numerusform>Reactivated %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspended %n account(s).</source>
        <translation>
            <numerusform>Suspended %n account.</numerusform>
            <numerusform>Suspended %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Began to close %n account(s).</source>
        <translation>
            <numerusform>Began to close %n account.</numerusform>
            <numerusform>Began to close %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This closes %n account(s).</source>
        <translation>
            <numerusform>This closes %n account.</numerusform>
            <numerusform>This closes %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) lose access.</source>
        <translation>
            <numerusform>%n user loses access.</numerusform>
            <numerusform>%n users lose access.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountInvariants</name>
    <message numerus="yes">
        <source>The organizational unit %1 would be more than %n level(s) deep.</source>
        <translation>
            <numerusform>The organizational unit %1 would be more than %n level deep.</numerusform>
            <numerusform>The organizational unit %1 would be more than %n levels deep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountService</name>
    <message numerus="yes">
        <source>Reactivate %n account(s)</source>
        <translation>
            <numerusform>Reactivate %n account</numerusform>
            <numerusform>Reactivate %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n account(s)</source>
        <translation>
            <numerusform>Suspend %n account</numerusform>
            <numerusform>Suspend %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n account(s)</source>
        <translation>
            <numerusform>Close %n account</numerusform>
            <numerusform>Close %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationAccessCommands</name>
    <message numerus="yes">
        <source>Made %n assignment(s).</source>
        <translation>
            <numerusform>Made %n assignment.</numerusform>
            <numerusform>Made %n assignments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n assignment(s) away.</source>
        <translation>
            <numerusform>Took %n assignment away.</numerusform>
            <numerusform>Took %n assignments away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This removes %n assignment(s).</source>
        <translation>
            <numerusform>This removes %n assignment.</numerusform>
            <numerusform>This removes %n assignments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lose access.</source>
        <translation>
            <numerusform>%n person loses access.</numerusform>
            <numerusform>%n people lose access.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationService</name>
    <message numerus="yes">
        <source>%n user(s) and group(s)</source>
        <translation>
            <numerusform>%n user or group</numerusform>
            <numerusform>%n users and groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %n application(s)</source>
        <translation>
            <numerusform>Enable %n application</numerusform>
            <numerusform>Enable %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n application(s)</source>
        <translation>
            <numerusform>Disable %n application</numerusform>
            <numerusform>Disable %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n application(s)</source>
        <translation>
            <numerusform>Remove %n application</numerusform>
            <numerusform>Remove %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other assertion consumer service(s) of the service provider are left out: an application has one, and that is %1.</source>
        <translation>
            <numerusform>%Ln other assertion consumer service of the service provider is left out: an application has one, and that is %1.</numerusform>
            <numerusform>%Ln other assertion consumer services of the service provider are left out: an application has one, and that is %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationStateCommands</name>
    <message numerus="yes">
        <source>Enabled %n application(s).</source>
        <translation>
            <numerusform>Enabled %n application.</numerusform>
            <numerusform>Enabled %n applications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabled %n application(s).</source>
        <translation>
            <numerusform>Disabled %n application.</numerusform>
            <numerusform>Disabled %n applications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This removes %n application(s).</source>
        <translation>
            <numerusform>This removes %n application.</numerusform>
            <numerusform>This removes %n applications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) go along.</source>
        <translation>
            <numerusform>%n assignment goes along.</numerusform>
            <numerusform>%n assignments go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) go along, with their keys.</source>
        <translation>
            <numerusform>%n certificate goes along, with its key.</numerusform>
            <numerusform>%n certificates go along, with their keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n application(s).</source>
        <translation>
            <numerusform>Removed %n application.</numerusform>
            <numerusform>Removed %n applications.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignmentCommands</name>
    <message numerus="yes">
        <source>This removes what is orphaned: %n assignment(s) to accounts,</source>
        <translation>
            <numerusform>This removes what is orphaned: %n assignment to an account,</numerusform>
            <numerusform>This removes what is orphaned: %n assignments to accounts,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) to applications.</source>
        <translation>
            <numerusform>%n assignment to an application.</numerusform>
            <numerusform>%n assignments to applications.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignmentFields</name>
    <message numerus="yes">
        <source>Created %n assignment(s).</source>
        <translation>
            <numerusform>Created %n assignment.</numerusform>
            <numerusform>Created %n assignments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This creates %n assignment(s).</source>
        <translation>
            <numerusform>This creates %n assignment.</numerusform>
            <numerusform>This creates %n assignments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) gain access.</source>
        <translation>
            <numerusform>%n person gains access.</numerusform>
            <numerusform>%n people gain access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n assignment(s).</source>
        <translation>
            <numerusform>Deleted %n assignment.</numerusform>
            <numerusform>Deleted %n assignments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes %n assignment(s).</source>
        <translation>
            <numerusform>This deletes %n assignment.</numerusform>
            <numerusform>This deletes %n assignments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lose access.</source>
        <translation>
            <numerusform>%n person loses access.</numerusform>
            <numerusform>%n people lose access.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignmentImport</name>
    <message numerus="yes">
        <source>%n row(s) have errors. Nothing was imported.</source>
        <translation>
            <numerusform>%n row has errors. Nothing was imported.</numerusform>
            <numerusform>%n rows have errors. Nothing was imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignmentImportCommand</name>
    <message numerus="yes">
        <source>%n row(s) with errors were left out.</source>
        <translation>
            <numerusform>%n row with errors was left out.</numerusform>
            <numerusform>%n rows with errors were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have errors: the file would be refused.</source>
        <translation>
            <numerusform>%n row has errors: the file would be refused.</numerusform>
            <numerusform>%n rows have errors: the file would be refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignmentWords</name>
    <message numerus="yes">
        <source>%n user(s) and group(s)</source>
        <translation>
            <numerusform>%n user and group</numerusform>
            <numerusform>%n users and groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission set(s)</source>
        <translation>
            <numerusform>%n permission set</numerusform>
            <numerusform>%n permission sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateCommands</name>
    <message numerus="yes">
        <source>Reminded of %n certificate(s).</source>
        <translation>
            <numerusform>Reminded of %n certificate.</numerusform>
            <numerusform>Reminded of %n certificates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateService</name>
    <message numerus="yes">
        <source>Import %n certificate(s) of the identity provider</source>
        <translation>
            <numerusform>Import %n certificate of the identity provider</numerusform>
            <numerusform>Import %n certificates of the identity provider</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionWords</name>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Configurations</name>
    <message numerus="yes">
        <source>%Ln permission set(s) for AWS accounts, with their policies and tags</source>
        <translation>
            <numerusform>%Ln permission set for AWS accounts, with its policies and tags</numerusform>
            <numerusform>%Ln permission sets for AWS accounts, with their policies and tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s), with their attribute mappings, certificates and keys</source>
        <translation>
            <numerusform>%Ln application, with its attribute mappings, certificates and keys</numerusform>
            <numerusform>%Ln applications, with their attribute mappings, certificates and keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to applications</source>
        <translation>
            <numerusform>%Ln to applications</numerusform>
            <numerusform>%Ln to applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) to AWS accounts and %1</source>
        <translation>
            <numerusform>%Ln assignment to AWS accounts and %1</numerusform>
            <numerusform>%Ln assignments to AWS accounts and %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) and %1 of the identity store, with passwords and MFA devices</source>
        <translation>
            <numerusform>%Ln user and %1 of the identity store, with passwords and MFA devices</numerusform>
            <numerusform>%Ln users and %1 of the identity store, with passwords and MFA devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access control is turned off, and its %Ln attribute(s) are deleted.</source>
        <translation>
            <numerusform>Access control is turned off, and its %Ln attribute is deleted.</numerusform>
            <numerusform>Access control is turned off, and its %Ln attributes are deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message numerus="yes">
        <source>%Ln certificate(s) are trusted and valid.</source>
        <translation>
            <numerusform>%Ln certificate is trusted and valid.</numerusform>
            <numerusform>%Ln certificates are trusted and valid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvColumns</name>
    <message numerus="yes">
        <source>%n column(s) left out: %1.</source>
        <translation>
            <numerusform>%n column left out: %1.</numerusform>
            <numerusform>%n columns left out: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardService</name>
    <message numerus="yes">
        <source>In the accounts, %Ln role(s) could not be provisioned.</source>
        <translation>
            <numerusform>In the accounts, %Ln role could not be provisioned.</numerusform>
            <numerusform>In the accounts, %Ln roles could not be provisioned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) wait to be provisioned or removed.</source>
        <translation>
            <numerusform>%Ln role waits to be provisioned or removed.</numerusform>
            <numerusform>%Ln roles wait to be provisioned or removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) are not what their permission set says now.</source>
        <translation>
            <numerusform>%Ln role is not what its permission set says now.</numerusform>
            <numerusform>%Ln roles are not what their permission set says now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to users wait in the outbox.</source>
        <translation>
            <numerusform>%Ln message to a user waits in the outbox.</numerusform>
            <numerusform>%Ln messages to users wait in the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission set(s) are assigned to nobody.</source>
        <translation>
            <numerusform>%Ln permission set is assigned to nobody.</numerusform>
            <numerusform>%Ln permission sets are assigned to nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) have no members.</source>
        <translation>
            <numerusform>%Ln group has no members.</numerusform>
            <numerusform>%Ln groups have no members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) have expired.</source>
        <translation>
            <numerusform>%Ln certificate has expired.</numerusform>
            <numerusform>%Ln certificates have expired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) expire within 90 days.</source>
        <translation>
            <numerusform>%Ln certificate expires within 90 days.</numerusform>
            <numerusform>%Ln certificates expire within 90 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) came from the identity provider and have no password here.</source>
        <translation>
            <numerusform>%Ln user came from the identity provider and has no password here.</numerusform>
            <numerusform>%Ln users came from the identity provider and have no password here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) are orphaned: who had them was deleted.</source>
        <translation>
            <numerusform>%Ln assignment is orphaned: who had it was deleted.</numerusform>
            <numerusform>%Ln assignments are orphaned: who had them was deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryRules</name>
    <message numerus="yes">
        <source>Users come from %n domain(s), so that everybody has to sign in as DOMAIN\user, such as %1\ana.</source>
        <translation>
            <numerusform>Users come from %n domain, so that everybody has to sign in as DOMAIN\user, such as %1\ana.</numerusform>
            <numerusform>Users come from %n domains, so that everybody has to sign in as DOMAIN\user, such as %1\ana.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpiryWords</name>
    <message numerus="yes">
        <source>Expired %Ln day(s) ago</source>
        <translation>
            <numerusform>Expired %Ln day ago</numerusform>
            <numerusform>Expired %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln day(s)</source>
        <translation>
            <numerusform>Expires in %Ln day</numerusform>
            <numerusform>Expires in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 expired %Ln day(s) ago</source>
        <translation>
            <numerusform>The certificate of %1 expired %Ln day ago</numerusform>
            <numerusform>The certificate of %1 expired %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 expires in %Ln day(s)</source>
        <translation>
            <numerusform>The certificate of %1 expires in %Ln day</numerusform>
            <numerusform>The certificate of %1 expires in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>%n principal(s)</source>
        <translation>
            <numerusform>%n principal</numerusform>
            <numerusform>%n principals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n resource</numerusform>
            <numerusform>%n resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all of %n condition(s) hold</source>
        <translation>
            <numerusform>the condition holds</numerusform>
            <numerusform>all of %n conditions hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FidoWords</name>
    <message numerus="yes">
        <source>This is not the PIN of the key. It locks itself after %n more attempt(s).</source>
        <translation>
            <numerusform>This is not the PIN of the key. It locks itself after %n more attempt.</numerusform>
            <numerusform>This is not the PIN of the key. It locks itself after %n more attempts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupCommands</name>
    <message numerus="yes">
        <source>This deletes %n group(s)</source>
        <translation>
            <numerusform>This deletes %n group</numerusform>
            <numerusform>This deletes %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n membership(s); the users stay.</source>
        <translation>
            <numerusform>with %n membership; the users stay.</numerusform>
            <numerusform>with %n memberships; the users stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n group(s).</source>
        <translation>
            <numerusform>Deleted %n group.</numerusform>
            <numerusform>Deleted %n groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupService</name>
    <message numerus="yes">
        <source>Delete %n group(s)</source>
        <translation>
            <numerusform>Delete %n group</numerusform>
            <numerusform>Delete %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryService</name>
    <message numerus="yes">
        <source>Cancelled after %n change(s) had been undone.</source>
        <translation>
            <numerusform>Cancelled after %n change had been undone.</numerusform>
            <numerusform>Cancelled after %n changes had been undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were undone before it stopped: %1</source>
        <translation>
            <numerusform>%n change was undone before it stopped: %1</numerusform>
            <numerusform>%n changes were undone before it stopped: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldingWords</name>
    <message numerus="yes">
        <source>%Ln assignment(s) to AWS accounts stay, orphaned: they give nobody access.</source>
        <translation>
            <numerusform>%Ln assignment to an AWS account stays, orphaned: it gives nobody access.</numerusform>
            <numerusform>%Ln assignments to AWS accounts stay, orphaned: they give nobody access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) to AWS accounts are removed.</source>
        <translation>
            <numerusform>%Ln assignment to an AWS account is removed.</numerusform>
            <numerusform>%Ln assignments to AWS accounts are removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) to applications stay, orphaned: they give nobody access.</source>
        <translation>
            <numerusform>%Ln assignment to an application stays, orphaned: it gives nobody access.</numerusform>
            <numerusform>%Ln assignments to applications stay, orphaned: they give nobody access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) to applications are removed.</source>
        <translation>
            <numerusform>%Ln assignment to an application is removed.</numerusform>
            <numerusform>%Ln assignments to applications are removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentitySourceCommands</name>
    <message numerus="yes">
        <source>%n message(s) with instructions are in the outbox.</source>
        <translation>
            <numerusform>%n message with instructions is in the outbox.</numerusform>
            <numerusform>%n messages with instructions are in the outbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdpCertificateCommands</name>
    <message numerus="yes">
        <source>Imported %n certificate(s). What they sign is trusted from now on.</source>
        <translation>
            <numerusform>Imported %n certificate. What it signs is trusted from now on.</numerusform>
            <numerusform>Imported %n certificates. What they sign is trusted from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message numerus="yes">
        <source>%n row(s) have errors: the file would be refused.</source>
        <translation>
            <numerusform>%n row has errors: the file would be refused.</numerusform>
            <numerusform>%n rows have errors: the file would be refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n new user(s) can&apos;t sign in yet: an import gives no password and sends no invitation. “gatehousectl user reset-password USER --mode email” invites one, “--mode one-time” prints a password.</source>
        <translation>
            <numerusform>%n new user can&apos;t sign in yet: an import gives no password and sends no invitation. “gatehousectl user reset-password USER --mode email” invites one, “--mode one-time” prints a password.</numerusform>
            <numerusform>%n new users can&apos;t sign in yet: an import gives no password and sends no invitation. “gatehousectl user reset-password USER --mode email” invites one, “--mode one-time” prints a password.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message numerus="yes">
        <source>%n row(s) have errors. Nothing was imported.</source>
        <translation>
            <numerusform>%n row has errors. Nothing was imported.</numerusform>
            <numerusform>%n rows have errors. Nothing was imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyChecks</name>
    <message numerus="yes">
        <source>Requests for %n action(s), %1 among them, have no “%2”: this statement never applies to them. Put them into a statement of their own.</source>
        <translation>
            <numerusform>Requests for %1 have no “%2”: this statement never applies to them. Put that action into a statement of its own.</numerusform>
            <numerusform>Requests for %n actions, %1 among them, have no “%2”: this statement never applies to them. Put them into a statement of their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyService</name>
    <message numerus="yes">
        <source>Give up %n secret(s) and start with a new key</source>
        <translation>
            <numerusform>Give up %n secret and start with a new key</numerusform>
            <numerusform>Give up %n secrets and start with a new key</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LdapSocket</name>
    <message numerus="yes">
        <source>%1 did not answer within %Ln second(s).</source>
        <translation>
            <numerusform>%1 did not answer within %Ln second.</numerusform>
            <numerusform>%1 did not answer within %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LdifFiles</name>
    <message numerus="yes">
        <source>%n entries that are neither users nor groups were left out.</source>
        <translation>
            <numerusform>%n entry that is neither a user nor a group was left out.</numerusform>
            <numerusform>%n entries that are neither users nor groups were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelWords</name>
    <message numerus="yes">
        <source>all %n list action(s)</source>
        <translation>
            <numerusform>the only list action</numerusform>
            <numerusform>all %n list actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n read action(s)</source>
        <translation>
            <numerusform>the only read action</numerusform>
            <numerusform>all %n read actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n write action(s)</source>
        <translation>
            <numerusform>the only write action</numerusform>
            <numerusform>all %n write actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n tagging action(s)</source>
        <translation>
            <numerusform>the only tagging action</numerusform>
            <numerusform>all %n tagging actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n action(s) that manage permissions</source>
        <translation>
            <numerusform>the only action that manages permissions</numerusform>
            <numerusform>all %n actions that manage permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n list action(s)</source>
        <translation>
            <numerusform>%1 of %n list action</numerusform>
            <numerusform>%1 of %n list actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n read action(s)</source>
        <translation>
            <numerusform>%1 of %n read action</numerusform>
            <numerusform>%1 of %n read actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n write action(s)</source>
        <translation>
            <numerusform>%1 of %n write action</numerusform>
            <numerusform>%1 of %n write actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tagging action(s)</source>
        <translation>
            <numerusform>%1 of %n tagging action</numerusform>
            <numerusform>%1 of %n tagging actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n action(s) that manage permissions</source>
        <translation>
            <numerusform>%1 of %n action that manages permissions</numerusform>
            <numerusform>%1 of %n actions that manage permissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message numerus="yes">
        <source>%n picture(s) drawn.</source>
        <translation>
            <numerusform>%n picture drawn.</numerusform>
            <numerusform>%n pictures drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManagedPurposes</name>
    <message numerus="yes">
        <source>Some actions of %n service(s).</source>
        <translation>
            <numerusform>Some actions of %n service.</numerusform>
            <numerusform>Some actions of %n services.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For a role that a service takes on: some actions of %n service(s).</source>
        <translation>
            <numerusform>For a role that a service takes on: some actions of %n service.</numerusform>
            <numerusform>For a role that a service takes on: some actions of %n services.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberCommands</name>
    <message numerus="yes">
        <source>Added %n user(s) to %1.</source>
        <translation>
            <numerusform>Added %n user to %1.</numerusform>
            <numerusform>Added %n users to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n user(s) from %1.</source>
        <translation>
            <numerusform>Removed %n user from %1.</numerusform>
            <numerusform>Removed %n users from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetadataFetch</name>
    <message numerus="yes">
        <source>%1 did not send it all within %Ln second(s).</source>
        <translation>
            <numerusform>%1 did not send it all within %Ln second.</numerusform>
            <numerusform>%1 did not send it all within %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MfaDeviceWords</name>
    <message numerus="yes">
        <source>The clock of this device is wrong by %n minute(s) or so. Set it by a reliable time source.</source>
        <translation>
            <numerusform>The clock of this device is wrong by %n minute or so. Set it by a reliable time source.</numerusform>
            <numerusform>The clock of this device is wrong by %n minutes or so. Set it by a reliable time source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s)</source>
        <translation>
            <numerusform>%Ln app</numerusform>
            <numerusform>%Ln apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln security key(s)</source>
        <translation>
            <numerusform>%Ln security key</numerusform>
            <numerusform>%Ln security keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MfaService</name>
    <message numerus="yes">
        <source>This code is right for another time: it was typed too late, or the clock of the device is wrong by %n minute(s). Set it by a reliable time source, or resynchronise the device.</source>
        <translation>
            <numerusform>This code is right for another time: it was typed too late, or the clock of the device is wrong by %n minute. Set it by a reliable time source, or resynchronise the device.</numerusform>
            <numerusform>This code is right for another time: it was typed too late, or the clock of the device is wrong by %n minutes. Set it by a reliable time source, or resynchronise the device.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n MFA device(s)</source>
        <translation>
            <numerusform>Delete %n MFA device</numerusform>
            <numerusform>Delete %n MFA devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MfaSettingsWords</name>
    <message numerus="yes">
        <source>%Ln user(s) have no usable MFA device and can&apos;t sign in without one.</source>
        <translation>
            <numerusform>%Ln user has no usable MFA device and can&apos;t sign in without one.</numerusform>
            <numerusform>%Ln users have no usable MFA device and can&apos;t sign in without one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) have to register an MFA device at their next sign-in.</source>
        <translation>
            <numerusform>%Ln user has to register an MFA device at the next sign-in.</numerusform>
            <numerusform>%Ln users have to register an MFA device at their next sign-in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameIdWords</name>
    <message numerus="yes">
        <source>%1 of %Ln user(s) have a username that is no email address and can&apos;t sign in: %2.</source>
        <translation>
            <numerusform>%1 of %Ln user has a username that is no email address and can&apos;t sign in: %2.</numerusform>
            <numerusform>%1 of %Ln users have a username that is no email address and can&apos;t sign in: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizationImport</name>
    <message numerus="yes">
        <source>%n account(s) or unit(s) have errors. Nothing was imported.</source>
        <translation>
            <numerusform>%n account or unit has errors. Nothing was imported.</numerusform>
            <numerusform>%n accounts or units have errors. Nothing was imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizationImportCommand</name>
    <message numerus="yes">
        <source>%n account(s) or unit(s) have errors: the import would be refused.</source>
        <translation>
            <numerusform>%n account or unit has errors: the import would be refused.</numerusform>
            <numerusform>%n accounts or units have errors: the import would be refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizationListing</name>
    <message numerus="yes">
        <source>None of %n file(s) could be read as part of an organization.</source>
        <translation>
            <numerusform>The file could not be read as part of an organization.</numerusform>
            <numerusform>None of %n files could be read as part of an organization.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizationPlan</name>
    <message numerus="yes">
        <source>%n account(s) of this workspace are not in the files; they stay as they are.</source>
        <translation>
            <numerusform>%n account of this workspace is not in the files; it stays as it is.</numerusform>
            <numerusform>%n accounts of this workspace are not in the files; they stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n account(s) or unit(s) no file says what they are in; they come directly below the root.</source>
        <translation>
            <numerusform>Of %n account or unit no file says what it is in; it comes directly below the root.</numerusform>
            <numerusform>Of %n accounts or units no file says what they are in; they come directly below the root.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizationService</name>
    <message numerus="yes">
        <source>Move %n accounts and units to %1</source>
        <translation>
            <numerusform>Move %n account or unit to %1</numerusform>
            <numerusform>Move %n accounts and units to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxCommands</name>
    <message numerus="yes">
        <source>Marked %n message(s) as sent.</source>
        <translation>
            <numerusform>Marked %n message as sent.</numerusform>
            <numerusform>Marked %n messages as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n message(s).</source>
        <translation>
            <numerusform>Deleted %n message.</numerusform>
            <numerusform>Deleted %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n message(s).</source>
        <translation>
            <numerusform>Sent %n message.</numerusform>
            <numerusform>Sent %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sent.</source>
        <translation>
            <numerusform>%n message could not be sent.</numerusform>
            <numerusform>%n messages could not be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxService</name>
    <message numerus="yes">
        <source>Mark %n message(s) as sent</source>
        <translation>
            <numerusform>Mark %n message as sent</numerusform>
            <numerusform>Mark %n messages as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s)</source>
        <translation>
            <numerusform>Delete %n message</numerusform>
            <numerusform>Delete %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) went out. Then: %1</source>
        <translation>
            <numerusform>%n message went out. Then: %1</numerusform>
            <numerusform>%n messages went out. Then: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PermissionSetCommands</name>
    <message numerus="yes">
        <source>This deletes %n permission set(s).</source>
        <translation>
            <numerusform>This deletes %n permission set.</numerusform>
            <numerusform>This deletes %n permission sets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n permission set(s).</source>
        <translation>
            <numerusform>Deleted %n permission set.</numerusform>
            <numerusform>Deleted %n permission sets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PermissionSetService</name>
    <message numerus="yes">
        <source>Delete %n permission set(s)</source>
        <translation>
            <numerusform>Delete %n permission set</numerusform>
            <numerusform>Delete %n permission sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in use in %n account(s). Remove its assignments there first.</source>
        <translation>
            <numerusform>%1 is in use in %n account. Remove its assignments there first.</numerusform>
            <numerusform>%1 is in use in %n accounts. Remove its assignments there first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role of %1 still stands in %n account(s), though nobody is assigned. Provision the accounts first.</source>
        <translation>
            <numerusform>The role of %1 still stands in %n account, though nobody is assigned. Provision the accounts first.</numerusform>
            <numerusform>The role of %1 still stands in %n accounts, though nobody is assigned. Provision the accounts first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PermissionSetTableModel</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Out of date in %Ln account(s)</source>
        <translation>
            <numerusform>Out of date in %Ln account</numerusform>
            <numerusform>Out of date in %Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyDocumentCommands</name>
    <message numerus="yes">
        <source>Forgot %n document(s).</source>
        <translation>
            <numerusform>Forgot %n document.</numerusform>
            <numerusform>Forgot %n documents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyFile</name>
    <message numerus="yes">
        <source>The policy in %1 has %n error(s).</source>
        <translation>
            <numerusform>The policy in %1 has %n error.</numerusform>
            <numerusform>The policy in %1 has %n errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy from standard input has %n error(s).</source>
        <translation>
            <numerusform>The policy from standard input has %n error.</numerusform>
            <numerusform>The policy from standard input has %n errors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyImport</name>
    <message numerus="yes">
        <source>%n file(s) or policy(ies) have errors. Nothing was imported.</source>
        <translation>
            <numerusform>%n file or policy has errors. Nothing was imported.</numerusform>
            <numerusform>%n files or policies have errors. Nothing was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the documents of %n managed policy(ies)</source>
        <translation>
            <numerusform>Import the document of %n managed policy</numerusform>
            <numerusform>Import the documents of %n managed policies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget the imported documents of %n policy(ies)</source>
        <translation>
            <numerusform>Forget the imported document of %n policy</numerusform>
            <numerusform>Forget the imported documents of %n policies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyImportCommand</name>
    <message numerus="yes">
        <source>%n file(s) or policy(ies) have errors: the import would be refused.</source>
        <translation>
            <numerusform>%n file or policy has errors: the import would be refused.</numerusform>
            <numerusform>%n files or policies have errors: the import would be refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyKnowledge</name>
    <message numerus="yes">
        <source>Imported %n service(s).</source>
        <translation>
            <numerusform>Imported %n service.</numerusform>
            <numerusform>Imported %n services.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyListing</name>
    <message numerus="yes">
        <source>None of %n file(s) has the document of a policy.</source>
        <translation>
            <numerusform>The file has no document of a policy.</numerusform>
            <numerusform>None of %n files has the document of a policy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicySimulate</name>
    <message numerus="yes">
        <source>%n case(s) could not be decided; each says why.</source>
        <translation>
            <numerusform>%n case could not be decided; each says why.</numerusform>
            <numerusform>%n cases could not be decided; each says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProvisionCommands</name>
    <message numerus="yes">
        <source>Nothing waits. %n role(s) are out of date; “permission-set provision --all” brings them up to date.</source>
        <translation>
            <numerusform>Nothing waits. %n role is out of date; “permission-set provision --all” brings them up to date.</numerusform>
            <numerusform>Nothing waits. %n roles are out of date; “permission-set provision --all” brings them up to date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message numerus="yes">
        <source>%n role(s) made</source>
        <translation>
            <numerusform>%n role made</numerusform>
            <numerusform>%n roles made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) updated</source>
        <translation>
            <numerusform>%n role updated</numerusform>
            <numerusform>%n roles updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) removed</source>
        <translation>
            <numerusform>%n role removed</numerusform>
            <numerusform>%n roles removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) as they were</source>
        <translation>
            <numerusform>%n role as it was</numerusform>
            <numerusform>%n roles as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) failed</source>
        <translation>
            <numerusform>%n role failed</numerusform>
            <numerusform>%n roles failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) could not be provisioned. “permission-set provisioning --state failed” says why, and “permission-set provision --retry” tries again.</source>
        <translation>
            <numerusform>%n role could not be provisioned. “permission-set provisioning --state failed” says why, and “permission-set provision --retry” tries again.</numerusform>
            <numerusform>%n roles could not be provisioned. “permission-set provisioning --state failed” says why, and “permission-set provision --retry” tries again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProvisioningService</name>
    <message numerus="yes">
        <source>Reprovision %1 in %n account(s)</source>
        <translation>
            <numerusform>Reprovision %1 in %n account</numerusform>
            <numerusform>Reprovision %1 in %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reprovision %n permission set(s) everywhere</source>
        <translation>
            <numerusform>Reprovision %n permission set everywhere</numerusform>
            <numerusform>Reprovision %n permission sets everywhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProvisioningWords</name>
    <message numerus="yes">
        <source>Provision accounts: %n role(s) made</source>
        <translation>
            <numerusform>Provision accounts: %n role made</numerusform>
            <numerusform>Provision accounts: %n roles made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResourceChecks</name>
    <message numerus="yes">
        <source>“%1” works on none of the resources here. It works on: %2, and %n more. Add one, or remove the action.</source>
        <translation>
            <numerusform>“%1” works on none of the resources here. It works on: %2, and %n more. Add one, or remove the action.</numerusform>
            <numerusform>“%1” works on none of the resources here. It works on: %2, and %n more. Add one, or remove the action.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchRecords</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretsKeyCommands</name>
    <message numerus="yes">
        <source>Made a new key and sealed %n value(s) with it. Export the new recovery key: the earlier one is for backups from before.</source>
        <translation>
            <numerusform>Made a new key and sealed %n value with it. Export the new recovery key: the earlier one is for backups from before.</numerusform>
            <numerusform>Made a new key and sealed %n values with it. Export the new recovery key: the earlier one is for backups from before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) can&apos;t be opened ever again, and have to be entered anew. This can&apos;t be undone.</source>
        <translation>
            <numerusform>%n secret can&apos;t be opened ever again, and has to be entered anew. This can&apos;t be undone.</numerusform>
            <numerusform>%n secrets can&apos;t be opened ever again, and have to be entered anew. This can&apos;t be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave up %n secret(s). There is a new key.</source>
        <translation>
            <numerusform>Gave up %n secret. There is a new key.</numerusform>
            <numerusform>Gave up %n secrets. There is a new key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetPolicies</name>
    <message numerus="yes">
        <source>&amp;Add the policies of %Ln permission set(s)</source>
        <translation>
            <numerusform>&amp;Add the policies of %Ln permission set</numerusform>
            <numerusform>&amp;Add the policies of %Ln permission sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes at most %n character(s).</source>
        <translation>
            <numerusform>“%1” takes at most %n character.</numerusform>
            <numerusform>“%1” takes at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsService</name>
    <message numerus="yes">
        <source>Change %n setting(s)</source>
        <translation>
            <numerusform>Change %n setting</numerusform>
            <numerusform>Change %n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name of an operator is one line of at most %n character(s).</source>
        <translation>
            <numerusform>The name of an operator is one line of at most %n character.</numerusform>
            <numerusform>The name of an operator is one line of at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatureForm</name>
    <message numerus="yes">
        <source>The response has %n assertions; it may have one.</source>
        <translation>
            <numerusform>The response has %n assertion; it may have one.</numerusform>
            <numerusform>The response has %n assertions; it may have one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The signature has %n references; it must have one.</source>
        <translation>
            <numerusform>The signature has %n reference; it must have one.</numerusform>
            <numerusform>The signature has %n references; it must have one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnapshotCommands</name>
    <message numerus="yes">
        <source>Restoring %1 changes %n row(s); it stands in the history and can be undone.</source>
        <translation>
            <numerusform>Restoring %1 changes %n row; it stands in the history and can be undone.</numerusform>
            <numerusform>Restoring %1 changes %n rows; it stands in the history and can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %1: %n row(s) changed.</source>
        <translation>
            <numerusform>Restored %1: %n row changed.</numerusform>
            <numerusform>Restored %1: %n rows changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) differ.</source>
        <translation>
            <numerusform>%n row differs.</numerusform>
            <numerusform>%n rows differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceChanges</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group membership(s)</source>
        <translation>
            <numerusform>%Ln group membership</numerusform>
            <numerusform>%Ln group memberships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) to AWS accounts</source>
        <translation>
            <numerusform>%Ln assignment to AWS accounts</numerusform>
            <numerusform>%Ln assignments to AWS accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) to applications</source>
        <translation>
            <numerusform>%Ln assignment to applications</numerusform>
            <numerusform>%Ln assignments to applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln MFA device(s)</source>
        <translation>
            <numerusform>%Ln MFA device</numerusform>
            <numerusform>%Ln MFA devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the passwords of %Ln user(s)</source>
        <translation>
            <numerusform>the passwords of %Ln user</numerusform>
            <numerusform>the passwords of %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) who had a password here sign in with it again.</source>
        <translation>
            <numerusform>%Ln user who had a password here signs in with it again.</numerusform>
            <numerusform>%Ln users who had a password here sign in with it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) never had a password here. They can&apos;t sign in until it is reset; you can write to all of them afterwards.</source>
        <translation>
            <numerusform>%Ln user never had a password here and can&apos;t sign in until it is reset; you can write to this user afterwards.</numerusform>
            <numerusform>%Ln users never had a password here. They can&apos;t sign in until it is reset; you can write to all of them afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitCommands</name>
    <message numerus="yes">
        <source>Moved %n organizational unit(s) to %1,</source>
        <translation>
            <numerusform>Moved %n organizational unit to %1,</numerusform>
            <numerusform>Moved %n organizational units to %1,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n account(s).</source>
        <translation>
            <numerusform>with %n account.</numerusform>
            <numerusform>with %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n organizational unit(s).</source>
        <translation>
            <numerusform>Deleted %n organizational unit.</numerusform>
            <numerusform>Deleted %n organizational units.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitService</name>
    <message numerus="yes">
        <source>%1 is %n level(s) deep already, and no organization goes deeper.</source>
        <translation>
            <numerusform>%1 is %n level deep already, and no organization goes deeper.</numerusform>
            <numerusform>%1 is %n levels deep already, and no organization goes deeper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organizational unit(s)</source>
        <translation>
            <numerusform>%n organizational unit</numerusform>
            <numerusform>%n organizational units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n organizational unit(s)</source>
        <translation>
            <numerusform>Delete %n organizational unit</numerusform>
            <numerusform>Delete %n organizational units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserService</name>
    <message numerus="yes">
        <source>Enable %n user(s)</source>
        <translation>
            <numerusform>Enable %n user</numerusform>
            <numerusform>Enable %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n user(s)</source>
        <translation>
            <numerusform>Disable %n user</numerusform>
            <numerusform>Disable %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n user(s)</source>
        <translation>
            <numerusform>Delete %n user</numerusform>
            <numerusform>Delete %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask %n user(s) to choose a password</source>
        <translation>
            <numerusform>Ask %n user to choose a password</numerusform>
            <numerusform>Ask %n users to choose a password</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserStatusCommands</name>
    <message numerus="yes">
        <source>Enabled %n user(s).</source>
        <translation>
            <numerusform>Enabled %n user.</numerusform>
            <numerusform>Enabled %n users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabled %n user(s).</source>
        <translation>
            <numerusform>Disabled %n user.</numerusform>
            <numerusform>Disabled %n users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes %n user(s)</source>
        <translation>
            <numerusform>This deletes %n user</numerusform>
            <numerusform>This deletes %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n group membership(s).</source>
        <translation>
            <numerusform>with %n group membership.</numerusform>
            <numerusform>with %n group memberships.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n user(s).</source>
        <translation>
            <numerusform>Deleted %n user.</numerusform>
            <numerusform>Deleted %n users.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>X509Words</name>
    <message numerus="yes">
        <source>There are %n certificates in this file. Give one of them alone.</source>
        <translation>
            <numerusform>There is %n certificate in this file. Give one of them alone.</numerusform>
            <numerusform>There are %n certificates in this file. Give one of them alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessActions</name>
    <message numerus="yes">
        <source>%Ln user(s) can&apos;t sign in to the account any more.</source>
        <translation>
            <numerusform>%Ln user can&apos;t sign in to the account any more.</numerusform>
            <numerusform>%Ln users can&apos;t sign in to the account any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessControlPage</name>
    <message numerus="yes">
        <source>Enabled with %Ln attribute(s)</source>
        <translation>
            <numerusform>Enabled with %Ln attribute</numerusform>
            <numerusform>Enabled with %Ln attributes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) stood before: their sessions carry no tags until they are provisioned again.</source>
        <translation>
            <numerusform>%Ln role stood before: its sessions carry no tags until it is provisioned again.</numerusform>
            <numerusform>%Ln roles stood before: their sessions carry no tags until they are provisioned again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) still let their sessions be tagged, until they are provisioned again.</source>
        <translation>
            <numerusform>%Ln role still lets its sessions be tagged, until it is provisioned again.</numerusform>
            <numerusform>%Ln roles still let their sessions be tagged, until they are provisioned again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s) are deleted.</source>
        <translation>
            <numerusform>%Ln attribute is deleted.</numerusform>
            <numerusform>%Ln attributes are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) become out of date.</source>
        <translation>
            <numerusform>%Ln role becomes out of date.</numerusform>
            <numerusform>%Ln roles become out of date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessEditWizard</name>
    <message numerus="yes">
        <source>Changing access in %Ln account(s)</source>
        <translation>
            <numerusform>Changing access in %Ln account</numerusform>
            <numerusform>Changing access in %Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessMatrixPage</name>
    <message numerus="yes">
        <source>&amp;Add %Ln group(s)</source>
        <translation>
            <numerusform>&amp;Add %Ln group</numerusform>
            <numerusform>&amp;Add %Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) and group(s)</source>
        <translation>
            <numerusform>%Ln user and group</numerusform>
            <numerusform>%Ln users and groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission set(s)</source>
        <translation>
            <numerusform>%Ln permission set</numerusform>
            <numerusform>%Ln permission sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln user(s)</source>
        <translation>
            <numerusform>&amp;Add %Ln user</numerusform>
            <numerusform>&amp;Add %Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessOutcome</name>
    <message numerus="yes">
        <source>%Ln role(s) made</source>
        <translation>
            <numerusform>%Ln role made</numerusform>
            <numerusform>%Ln roles made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) created.</source>
        <translation>
            <numerusform>%Ln assignment created.</numerusform>
            <numerusform>%Ln assignments created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) removed.</source>
        <translation>
            <numerusform>%Ln assignment removed.</numerusform>
            <numerusform>%Ln assignments removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AccountActions</name>
    <message numerus="yes">
        <source>%Ln organizational unit(s) move.</source>
        <translation>
            <numerusform>%Ln organizational unit moves.</numerusform>
            <numerusform>%Ln organizational units move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) move.</source>
        <translation>
            <numerusform>%Ln account moves.</numerusform>
            <numerusform>%Ln accounts move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) lose access.</source>
        <translation>
            <numerusform>%Ln user loses access.</numerusform>
            <numerusform>%Ln users lose access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln account(s)</source>
        <translation>
            <numerusform>Close %Ln account</numerusform>
            <numerusform>Close %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln organizational unit(s)?</source>
        <translation>
            <numerusform>Delete %Ln organizational unit?</numerusform>
            <numerusform>Delete %Ln organizational units?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln organizational unit(s)</source>
        <translation>
            <numerusform>Delete %Ln organizational unit</numerusform>
            <numerusform>Delete %Ln organizational units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln organizational unit(s)</source>
        <translation>
            <numerusform>Deleting %Ln organizational unit</numerusform>
            <numerusform>Deleting %Ln organizational units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AccountsPane</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizational unit(s)</source>
        <translation>
            <numerusform>%Ln organizational unit</numerusform>
            <numerusform>%Ln organizational units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspended or closing</source>
        <translation>
            <numerusform>%Ln suspended or closing</numerusform>
            <numerusform>%Ln suspended or closing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are selected.</source>
        <translation>
            <numerusform>%Ln row is selected.</numerusform>
            <numerusform>%Ln rows are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AddApplicationWizard</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AddUserWizard</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ApplicationActions</name>
    <message numerus="yes">
        <source>Enabling %Ln application(s)</source>
        <translation>
            <numerusform>Enabling %Ln application</numerusform>
            <numerusform>Enabling %Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln application</numerusform>
            <numerusform>%Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %Ln application(s)</source>
        <translation>
            <numerusform>Disabling %Ln application</numerusform>
            <numerusform>Disabling %Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) or group(s) lose access.</source>
        <translation>
            <numerusform>%Ln user or group loses access.</numerusform>
            <numerusform>%Ln users or groups lose access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) with their keys are deleted.</source>
        <translation>
            <numerusform>%Ln certificate with its key is deleted.</numerusform>
            <numerusform>%Ln certificates with their keys are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln application(s)</source>
        <translation>
            <numerusform>Remove %Ln application</numerusform>
            <numerusform>Remove %Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln application(s)</source>
        <translation>
            <numerusform>Removing %Ln application</numerusform>
            <numerusform>Removing %Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove access of %Ln user(s) or group(s) to %1?</source>
        <translation>
            <numerusform>Remove access of %Ln user or group to %1?</numerusform>
            <numerusform>Remove access of %Ln users or groups to %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ApplicationsPane</name>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln application</numerusform>
            <numerusform>%Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications are selected.</source>
        <translation>
            <numerusform>%Ln application is selected.</numerusform>
            <numerusform>%Ln applications are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AssignPeopleDialog</name>
    <message numerus="yes">
        <source>%Ln of them had access already.</source>
        <translation>
            <numerusform>%Ln of them had access already.</numerusform>
            <numerusform>%Ln of them had access already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AssignWizard</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigning in %Ln account(s)</source>
        <translation>
            <numerusform>Assigning in %Ln account</numerusform>
            <numerusform>Assigning in %Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AssignmentActions</name>
    <message numerus="yes">
        <source>Export %Ln assignment(s)</source>
        <translation>
            <numerusform>Export %Ln assignment</numerusform>
            <numerusform>Export %Ln assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) were exported to %1.</source>
        <translation>
            <numerusform>%Ln assignment was exported to %1.</numerusform>
            <numerusform>%Ln assignments were exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) are removed. The users and groups stay, and what they can do by another way stays too.</source>
        <translation>
            <numerusform>%Ln assignment is removed. The users and groups stay, and what they can do by another way stays too.</numerusform>
            <numerusform>%Ln assignments are removed. The users and groups stay, and what they can do by another way stays too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) lose access that they have by no other way.</source>
        <translation>
            <numerusform>%Ln user loses access that they have by no other way.</numerusform>
            <numerusform>%Ln users lose access that they have by no other way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln account(s) something changes.</source>
        <translation>
            <numerusform>In %Ln account something changes.</numerusform>
            <numerusform>In %Ln accounts something changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) are removed from accounts, because nobody has them any more.</source>
        <translation>
            <numerusform>%Ln role is removed from accounts, because nobody has it any more.</numerusform>
            <numerusform>%Ln roles are removed from accounts, because nobody has them any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln assignment(s)</source>
        <translation>
            <numerusform>Remove %Ln assignment</numerusform>
            <numerusform>Remove %Ln assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln assignment(s)</source>
        <translation>
            <numerusform>Removing %Ln assignment</numerusform>
            <numerusform>Removing %Ln assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) are removed whose users and groups were deleted. Nobody has access by them.</source>
        <translation>
            <numerusform>%Ln assignment is removed whose user or group was deleted. Nobody has access by it.</numerusform>
            <numerusform>%Ln assignments are removed whose users and groups were deleted. Nobody has access by them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are to AWS accounts.</source>
        <translation>
            <numerusform>%Ln of them is to an AWS account.</numerusform>
            <numerusform>%Ln of them are to AWS accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are to applications.</source>
        <translation>
            <numerusform>%Ln of them is to an application.</numerusform>
            <numerusform>%Ln of them are to applications.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AssignmentsPane</name>
    <message numerus="yes">
        <source>%Ln assignment(s)</source>
        <translation>
            <numerusform>%Ln assignment</numerusform>
            <numerusform>%Ln assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) could not be provisioned.</source>
        <translation>
            <numerusform>%Ln role could not be provisioned.</numerusform>
            <numerusform>%Ln roles could not be provisioned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) wait for being provisioned in the accounts.</source>
        <translation>
            <numerusform>%Ln role waits for being provisioned in the accounts.</numerusform>
            <numerusform>%Ln roles wait for being provisioned in the accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AttributesView</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::CaseModel</name>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::CatalogueView</name>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln application</numerusform>
            <numerusform>%Ln applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::CertificatesPane</name>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificate</numerusform>
            <numerusform>%Ln certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln expired</numerusform>
            <numerusform>%Ln expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to expire within 90 days</source>
        <translation>
            <numerusform>%Ln to expire within 90 days</numerusform>
            <numerusform>%Ln to expire within 90 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ColumnsPage</name>
    <message numerus="yes">
        <source>%Ln column(s) left out: %1</source>
        <translation>
            <numerusform>%Ln column left out: %1</numerusform>
            <numerusform>%Ln columns left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ComparisonDialog</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All rows are counted; the first %Ln are listed.</source>
        <translation>
            <numerusform>All rows are counted; the first one is listed.</numerusform>
            <numerusform>All rows are counted; the first %Ln are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ConnectionView</name>
    <message numerus="yes">
        <source>%Ln thing(s) were checked.</source>
        <translation>
            <numerusform>%Ln thing was checked.</numerusform>
            <numerusform>%Ln things were checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ConsoleWindow</name>
    <message numerus="yes">
        <source>%Ln cell(s) of the access matrix</source>
        <translation>
            <numerusform>%Ln cell of the access matrix</numerusform>
            <numerusform>%Ln cells of the access matrix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::CreateSetWizard</name>
    <message numerus="yes">
        <source>Pick up to %Ln policies that AWS keeps. All of them together say what the permission set allows.</source>
        <translation>
            <numerusform>Pick up to %Ln policies that AWS keeps. All of them together say what the permission set allows.</numerusform>
            <numerusform>Pick up to %Ln policies that AWS keeps. All of them together say what the permission set allows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::DashboardPage</name>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln thing to look at</numerusform>
            <numerusform>%Ln things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in the %Ln day(s) up to %1</source>
        <translation>
            <numerusform>Changes in the %Ln day up to %1</numerusform>
            <numerusform>Changes in the %Ln days up to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in the last %Ln day(s)</source>
        <translation>
            <numerusform>Changes in the last %Ln day</numerusform>
            <numerusform>Changes in the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled</source>
        <translation>
            <numerusform>%Ln disabled</numerusform>
            <numerusform>%Ln disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>%Ln closed</numerusform>
            <numerusform>%Ln closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln behind</source>
        <translation>
            <numerusform>%Ln behind</numerusform>
            <numerusform>%Ln behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::DayChart</name>
    <message numerus="yes">
        <source>%Ln change(s) altogether. The arrow keys go from day to day.</source>
        <translation>
            <numerusform>%Ln change altogether. The arrow keys go from day to day.</numerusform>
            <numerusform>%Ln changes altogether. The arrow keys go from day to day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln change(s)</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1: %Ln change</numerusform>
            <numerusform>%1: %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ErroneousRows</name>
    <message numerus="yes">
        <source>%Ln row(s) have errors. Mend the file, or choose to import the valid rows only.</source>
        <translation>
            <numerusform>%Ln row has errors. Mend the file, or choose to import the valid rows only.</numerusform>
            <numerusform>%Ln rows have errors. Mend the file, or choose to import the valid rows only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::EventPanel</name>
    <message numerus="yes">
        <source>More than %Ln</source>
        <translation>
            <numerusform>More than %Ln</numerusform>
            <numerusform>More than %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) are shown; the export has all.</source>
        <translation>
            <numerusform>The first row is shown; the export has all.</numerusform>
            <numerusform>The first %Ln rows are shown; the export has all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ExpiryTimeline</name>
    <message numerus="yes">
        <source>%Ln certificate(s). The arrow keys go from one to the next.</source>
        <translation>
            <numerusform>%Ln certificate. The arrow keys go from one to the next.</numerusform>
            <numerusform>%Ln certificates. The arrow keys go from one to the next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ExportDialog</name>
    <message numerus="yes">
        <source>The %Ln &amp;selected</source>
        <translation>
            <numerusform>The %Ln &amp;selected</numerusform>
            <numerusform>The %Ln &amp;selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were exported to %1.</source>
        <translation>
            <numerusform>%Ln user was exported to %1.</numerusform>
            <numerusform>%Ln users were exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) were exported to %1.</source>
        <translation>
            <numerusform>%Ln group was exported to %1.</numerusform>
            <numerusform>%Ln groups were exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::FindBar</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) replaced.</source>
        <translation>
            <numerusform>%Ln match replaced.</numerusform>
            <numerusform>%Ln matches replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::FindingsModel</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::GroupActions</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln membership(s) end.</source>
        <translation>
            <numerusform>%Ln membership ends.</numerusform>
            <numerusform>%Ln memberships end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln group(s)</source>
        <translation>
            <numerusform>Delete %Ln group</numerusform>
            <numerusform>Delete %Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln group(s)</source>
        <translation>
            <numerusform>Deleting %Ln group</numerusform>
            <numerusform>Deleting %Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln user(s)</source>
        <translation>
            <numerusform>&amp;Add %Ln user</numerusform>
            <numerusform>&amp;Add %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln user(s) to a group</source>
        <translation>
            <numerusform>Adding %Ln user to a group</numerusform>
            <numerusform>Adding %Ln users to a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln user(s) from %1?</source>
        <translation>
            <numerusform>Remove %Ln user from %1?</numerusform>
            <numerusform>Remove %Ln users from %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) lose the access that this group gives. They stay users.</source>
        <translation>
            <numerusform>%Ln user loses the access that this group gives, and stays a user.</numerusform>
            <numerusform>%Ln users lose the access that this group gives. They stay users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln user(s)</source>
        <translation>
            <numerusform>Remove %Ln user</numerusform>
            <numerusform>Remove %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln user(s) from a group</source>
        <translation>
            <numerusform>Removing %Ln user from a group</numerusform>
            <numerusform>Removing %Ln users from a group</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::GroupDetails</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::GroupPage</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln user(s)</source>
        <translation>
            <numerusform>&amp;Add %Ln user</numerusform>
            <numerusform>&amp;Add %Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::GroupsPane</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are selected.</source>
        <translation>
            <numerusform>%Ln group is selected.</numerusform>
            <numerusform>%Ln groups are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::HistoryPane</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)?</source>
        <translation>
            <numerusform>Undo %Ln change?</numerusform>
            <numerusform>Undo %Ln changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>Undo %Ln change</numerusform>
            <numerusform>Undo %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing %Ln change(s)</source>
        <translation>
            <numerusform>Undoing %Ln change</numerusform>
            <numerusform>Undoing %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were undone.</source>
        <translation>
            <numerusform>%Ln change was undone.</numerusform>
            <numerusform>%Ln changes were undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::IdentitySourcePage</name>
    <message numerus="yes">
        <source>%Ln user(s) came from the identity provider and have no password here: they can&apos;t sign in.</source>
        <translation>
            <numerusform>%Ln user came from the identity provider and has no password here: this user can&apos;t sign in.</numerusform>
            <numerusform>%Ln users came from the identity provider and have no password here: they can&apos;t sign in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write to %Ln user(s)?</source>
        <translation>
            <numerusform>Write to %Ln user?</numerusform>
            <numerusform>Write to %Ln users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) with instructions are in the outbox.</source>
        <translation>
            <numerusform>%Ln message with instructions is in the outbox.</numerusform>
            <numerusform>%Ln messages with instructions are in the outbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::MfaActions</name>
    <message numerus="yes">
        <source>Delete %Ln MFA device(s)?</source>
        <translation>
            <numerusform>Delete %Ln MFA device?</numerusform>
            <numerusform>Delete %Ln MFA devices?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln MFA device(s)</source>
        <translation>
            <numerusform>Deleting %Ln MFA device</numerusform>
            <numerusform>Deleting %Ln MFA devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::MfaPane</name>
    <message numerus="yes">
        <source>%Ln authenticator app(s)</source>
        <translation>
            <numerusform>%Ln authenticator app</numerusform>
            <numerusform>%Ln authenticator apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln security key(s)</source>
        <translation>
            <numerusform>%Ln security key</numerusform>
            <numerusform>%Ln security keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enabled user(s) without a device</source>
        <translation>
            <numerusform>%Ln enabled user without a device</numerusform>
            <numerusform>%Ln enabled users without a device</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::MoveDialog</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizational unit(s)</source>
        <translation>
            <numerusform>%Ln organizational unit</numerusform>
            <numerusform>%Ln organizational units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::NoticesButton</name>
    <message numerus="yes">
        <source>%Ln new notification(s)</source>
        <translation>
            <numerusform>%Ln new notification</numerusform>
            <numerusform>%Ln new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::OrganizationImportWizard</name>
    <message numerus="yes">
        <source>The organization was imported; %Ln row(s) with errors were left out.</source>
        <translation>
            <numerusform>The organization was imported; %Ln row with errors was left out.</numerusform>
            <numerusform>The organization was imported; %Ln rows with errors were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::OrganizationPreviewPage</name>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation>
            <numerusform>%Ln to create</numerusform>
            <numerusform>%Ln to create</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>%Ln to update</numerusform>
            <numerusform>%Ln to update</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to move</source>
        <translation>
            <numerusform>%Ln to move</numerusform>
            <numerusform>%Ln to move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a known place</source>
        <translation>
            <numerusform>%Ln without a known place</numerusform>
            <numerusform>%Ln without a known place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation>
            <numerusform>%Ln with errors</numerusform>
            <numerusform>%Ln with errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::OutboxPane</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln message(s)</source>
        <translation>
            <numerusform>Sending %Ln message</numerusform>
            <numerusform>Sending %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s) went out.</source>
        <translation>
            <numerusform>%1 of %Ln message went out.</numerusform>
            <numerusform>%1 of %Ln messages went out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %Ln message(s) as sent</source>
        <translation>
            <numerusform>Marking %Ln message as sent</numerusform>
            <numerusform>Marking %Ln messages as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as sent.</source>
        <translation>
            <numerusform>%Ln message marked as sent.</numerusform>
            <numerusform>%Ln messages marked as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s)?</source>
        <translation>
            <numerusform>Delete %Ln message?</numerusform>
            <numerusform>Delete %Ln messages?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s)</source>
        <translation>
            <numerusform>Delete %Ln message</numerusform>
            <numerusform>Delete %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln message(s)</source>
        <translation>
            <numerusform>Deleting %Ln message</numerusform>
            <numerusform>Deleting %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted.</source>
        <translation>
            <numerusform>%Ln message deleted.</numerusform>
            <numerusform>%Ln messages deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::OutcomePage</name>
    <message numerus="yes">
        <source>The valid rows were imported; %Ln row(s) with errors were left out.</source>
        <translation>
            <numerusform>The valid rows were imported; %Ln row with errors was left out.</numerusform>
            <numerusform>The valid rows were imported; %Ln rows with errors were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::Pane</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::PermissionSetActions</name>
    <message numerus="yes">
        <source>%1 can&apos;t be deleted: it is in use in %Ln account(s). Remove its assignments there, and its roles with them.</source>
        <translation>
            <numerusform>%1 can&apos;t be deleted: it is in use in %Ln account. Remove its assignments there, and its roles with them.</numerusform>
            <numerusform>%1 can&apos;t be deleted: it is in use in %Ln accounts. Remove its assignments there, and its roles with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission set(s)</source>
        <translation>
            <numerusform>%Ln permission set</numerusform>
            <numerusform>%Ln permission sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln permission set(s)</source>
        <translation>
            <numerusform>Delete %Ln permission set</numerusform>
            <numerusform>Delete %Ln permission sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln permission set(s)</source>
        <translation>
            <numerusform>Deleting %Ln permission set</numerusform>
            <numerusform>Deleting %Ln permission sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::PermissionSetDetails</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::PermissionSetsPane</name>
    <message numerus="yes">
        <source>%Ln permission set(s)</source>
        <translation>
            <numerusform>%Ln permission set</numerusform>
            <numerusform>%Ln permission sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission sets are selected.</source>
        <translation>
            <numerusform>%Ln permission sets are selected.</numerusform>
            <numerusform>%Ln permission sets are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::PlanTable</name>
    <message numerus="yes">
        <source>%Ln file(s) more can&apos;t be read.</source>
        <translation>
            <numerusform>%Ln file more can&apos;t be read.</numerusform>
            <numerusform>%Ln files more can&apos;t be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::PolicyImportWizard</name>
    <message numerus="yes">
        <source>The documents were imported; %Ln with errors were left out.</source>
        <translation>
            <numerusform>The documents were imported; %Ln with errors was left out.</numerusform>
            <numerusform>The documents were imported; %Ln with errors were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::PolicyPreview</name>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation>
            <numerusform>%Ln to create</numerusform>
            <numerusform>%Ln to create</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>%Ln to update</numerusform>
            <numerusform>%Ln to update</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation>
            <numerusform>%Ln with errors</numerusform>
            <numerusform>%Ln with errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::PreviewPage</name>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation>
            <numerusform>%Ln to create</numerusform>
            <numerusform>%Ln to create</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>%Ln to update</numerusform>
            <numerusform>%Ln to update</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation>
            <numerusform>%Ln with errors</numerusform>
            <numerusform>%Ln with errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ProviderActions</name>
    <message numerus="yes">
        <source>%Ln certificate(s) were imported. What they sign is trusted from now on.</source>
        <translation>
            <numerusform>%Ln certificate was imported. What it signs is trusted from now on.</numerusform>
            <numerusform>%Ln certificates were imported. What they sign is trusted from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ProviderView</name>
    <message numerus="yes">
        <source>The account has %Ln role(s) of permission sets and no identity provider: nobody can sign in to it.</source>
        <translation>
            <numerusform>The account has %Ln role of permission sets and no identity provider: nobody can sign in to it.</numerusform>
            <numerusform>The account has %Ln roles of permission sets and no identity provider: nobody can sign in to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ProvisioningNotes</name>
    <message numerus="yes">
        <source>Every username is an email address (%Ln user(s)), as a NameID has to be.</source>
        <translation>
            <numerusform>Every username is an email address (%Ln user), as a NameID has to be.</numerusform>
            <numerusform>Every username is an email address (%Ln users), as a NameID has to be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln user(s) have a username that is no email address and can&apos;t sign in: %2.</source>
        <translation>
            <numerusform>%1 of %Ln user has a username that is no email address and can&apos;t sign in: %2.</numerusform>
            <numerusform>%1 of %Ln users have a username that is no email address and can&apos;t sign in: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ProvisioningPane</name>
    <message numerus="yes">
        <source>%Ln role(s) wait</source>
        <translation>
            <numerusform>%Ln role waits</numerusform>
            <numerusform>%Ln roles wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ProvisioningRequests</name>
    <message numerus="yes">
        <source>Asking for %Ln role(s)</source>
        <translation>
            <numerusform>Asking for %Ln role</numerusform>
            <numerusform>Asking for %Ln roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) are not what their permission set says now. They are brought up to date; whoever is signed in keeps what the session began with.</source>
        <translation>
            <numerusform>%Ln role is not what its permission set says now. It is brought up to date; whoever is signed in keeps what the session began with.</numerusform>
            <numerusform>%Ln roles are not what their permission set says now. They are brought up to date; whoever is signed in keeps what the session began with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reprovision %Ln role(s)</source>
        <translation>
            <numerusform>Reprovision %Ln role</numerusform>
            <numerusform>Reprovision %Ln roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::QuotasPane</name>
    <message numerus="yes">
        <source>%Ln quota(s)</source>
        <translation>
            <numerusform>%Ln quota</numerusform>
            <numerusform>%Ln quotas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nearly used up</source>
        <translation>
            <numerusform>%Ln nearly used up</numerusform>
            <numerusform>%Ln nearly used up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::RecordPicker</name>
    <message numerus="yes">
        <source>%Ln to pick from</source>
        <translation>
            <numerusform>%Ln to pick from</numerusform>
            <numerusform>%Ln to pick from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ReprovisionDialog</name>
    <message numerus="yes">
        <source>&amp;Reprovision in %Ln account(s)</source>
        <translation>
            <numerusform>&amp;Reprovision in %Ln account</numerusform>
            <numerusform>&amp;Reprovision in %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking for %Ln account(s) to be reprovisioned</source>
        <translation>
            <numerusform>Asking for %Ln account to be reprovisioned</numerusform>
            <numerusform>Asking for %Ln accounts to be reprovisioned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::RoleDialog</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::SecretsPage</name>
    <message numerus="yes">
        <source>%Ln secret(s) are removed.</source>
        <translation>
            <numerusform>%Ln secret is removed.</numerusform>
            <numerusform>%Ln secrets are removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::SecretsView</name>
    <message numerus="yes">
        <source>%Ln secret(s) wait for it.</source>
        <translation>
            <numerusform>%Ln secret waits for it.</numerusform>
            <numerusform>%Ln secrets wait for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ServiceProviderForm</name>
    <message numerus="yes">
        <source>The metadata has %Ln service provider(s). The fields below are those of the one that is chosen.</source>
        <translation>
            <numerusform>The metadata has %Ln service provider. The fields below are those of the one that is chosen.</numerusform>
            <numerusform>The metadata has %Ln service providers. The fields below are those of the one that is chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::SetDialog</name>
    <message numerus="yes">
        <source>Its role stands in %Ln account(s). After saving you choose in which of them it is brought up to date.</source>
        <translation>
            <numerusform>Its role stands in %Ln account. After saving you choose in which of them it is brought up to date.</numerusform>
            <numerusform>Its role stands in %Ln accounts. After saving you choose in which of them it is brought up to date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::SnapshotsPane</name>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln snapshot</numerusform>
            <numerusform>%Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s)?</source>
        <translation>
            <numerusform>Delete %Ln snapshot?</numerusform>
            <numerusform>Delete %Ln snapshots?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s)</source>
        <translation>
            <numerusform>Delete %Ln snapshot</numerusform>
            <numerusform>Delete %Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln snapshot(s)</source>
        <translation>
            <numerusform>Deleting %Ln snapshot</numerusform>
            <numerusform>Deleting %Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) deleted.</source>
        <translation>
            <numerusform>%Ln snapshot deleted.</numerusform>
            <numerusform>%Ln snapshots deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::SourceOutcomePage</name>
    <message numerus="yes">
        <source>%Ln message(s) with instructions are in the outbox.</source>
        <translation>
            <numerusform>%Ln message with instructions is in the outbox.</numerusform>
            <numerusform>%Ln messages with instructions are in the outbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::SourceReview</name>
    <message numerus="yes">
        <source>%Ln user(s) need a password</source>
        <translation>
            <numerusform>%Ln user needs a password</numerusform>
            <numerusform>%Ln users need a password</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All users, groups and assignments are kept, but %Ln user(s) can&apos;t sign in afterwards. See below.</source>
        <translation>
            <numerusform>All users, groups and assignments are kept, but %Ln user can&apos;t sign in afterwards. See below.</numerusform>
            <numerusform>All users, groups and assignments are kept, but %Ln users can&apos;t sign in afterwards. See below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::TaskBar</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with errors</source>
        <translation>
            <numerusform>%n task with errors</numerusform>
            <numerusform>%n tasks with errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::TasksDialog</name>
    <message numerus="yes">
        <source>Copy %n error(s)</source>
        <translation>
            <numerusform>Copy %n error</numerusform>
            <numerusform>Copy %n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::TraceModel</name>
    <message numerus="yes">
        <source>%1 of %Ln statement(s) apply</source>
        <translation>
            <numerusform>%1 of %Ln statement applies</numerusform>
            <numerusform>%1 of %Ln statements apply</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::UserActions</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enabling %Ln user(s)</source>
        <translation>
            <numerusform>Enabling %Ln user</numerusform>
            <numerusform>Enabling %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %Ln user(s)</source>
        <translation>
            <numerusform>Disabling %Ln user</numerusform>
            <numerusform>Disabling %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln user(s)?</source>
        <translation>
            <numerusform>Enable %Ln user?</numerusform>
            <numerusform>Enable %Ln users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln user(s)</source>
        <translation>
            <numerusform>Enable %Ln user</numerusform>
            <numerusform>Enable %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are prevented from signing in to the access portal at once.</source>
        <translation>
            <numerusform>%Ln user is prevented from signing in to the access portal at once.</numerusform>
            <numerusform>%Ln users are prevented from signing in to the access portal at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln user(s)</source>
        <translation>
            <numerusform>Disable %Ln user</numerusform>
            <numerusform>Disable %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 user loses %Ln group membership(s).</source>
        <translation>
            <numerusform>1 user loses %Ln group membership.</numerusform>
            <numerusform>1 user loses %Ln group memberships.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 users lose %Ln group membership(s).</source>
        <translation>
            <numerusform>%1 users lose %Ln group membership.</numerusform>
            <numerusform>%1 users lose %Ln group memberships.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln user(s)</source>
        <translation>
            <numerusform>Delete %Ln user</numerusform>
            <numerusform>Delete %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln user(s)</source>
        <translation>
            <numerusform>Deleting %Ln user</numerusform>
            <numerusform>Deleting %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add to %Ln group(s)</source>
        <translation>
            <numerusform>&amp;Add to %Ln group</numerusform>
            <numerusform>&amp;Add to %Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln user(s) to groups</source>
        <translation>
            <numerusform>Adding %Ln user to groups</numerusform>
            <numerusform>Adding %Ln users to groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 from %Ln group(s)?</source>
        <translation>
            <numerusform>Remove %1 from %Ln group?</numerusform>
            <numerusform>Remove %1 from %Ln groups?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove from %Ln group(s)</source>
        <translation>
            <numerusform>Remove from %Ln group</numerusform>
            <numerusform>Remove from %Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln MFA device(s) are deleted.</source>
        <translation>
            <numerusform>%Ln MFA device is deleted.</numerusform>
            <numerusform>%Ln MFA devices are deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::UserPage</name>
    <message numerus="yes">
        <source>&amp;Add to %Ln group(s)</source>
        <translation>
            <numerusform>&amp;Add to %Ln group</numerusform>
            <numerusform>&amp;Add to %Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::UsersPane</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users are selected.</source>
        <translation>
            <numerusform>%Ln user is selected.</numerusform>
            <numerusform>%Ln users are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the selected users are disabled. Enable them first.</source>
        <translation>
            <numerusform>%Ln of the selected users is disabled. Enable this user first.</numerusform>
            <numerusform>%Ln of the selected users are disabled. Enable them first.</numerusform>
        </translation>
    </message>
</context>
</TS>
