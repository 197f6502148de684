<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AccessControlCommands</name>
    <message>
        <source>Let attributes of users come along as session tags</source>
        <translation>Attribute von Benutzern als Sitzungs-Tags mitgeben</translation>
    </message>
    <message>
        <source>Stop, and delete all the attributes</source>
        <translation>Beenden und alle Attribute löschen</translation>
    </message>
    <message>
        <source>Do it without asking</source>
        <translation>Ohne Rückfrage ausführen</translation>
    </message>
    <message numerus="yes">
        <source>This deletes %n attribute(s) for access control.</source>
        <translation>
            <numerusform>Damit wird %n Attribut für die Zugriffssteuerung gelöscht.</numerusform>
            <numerusform>Damit werden %n Attribute für die Zugriffssteuerung gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no attribute %1.</source>
        <translation>Es gibt kein Attribut %1.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add, change and remove attributes; others stay</source>
        <translation>Attribute hinzufügen, ändern und entfernen; andere bleiben</translation>
    </message>
    <message>
        <source>KEY=EXPRESSION; without an expression only the identity provider sends a value</source>
        <translation>KEY=EXPRESSION; ohne Ausdruck sendet nur der Identitätsanbieter einen Wert</translation>
    </message>
    <message>
        <source>The key of an attribute to remove</source>
        <translation>Der Schlüssel eines zu entfernenden Attributs</translation>
    </message>
    <message>
        <source>Remove all the others</source>
        <translation>Alle anderen entfernen</translation>
    </message>
    <message>
        <source>Give an attribute as KEY=EXPRESSION, or --remove.</source>
        <translation>Geben Sie ein Attribut als KEY=EXPRESSION oder --remove an.</translation>
    </message>
    <message>
        <source>List the attributes that come along as session tags</source>
        <translation>Die Attribute auflisten, die als Sitzungs-Tags mitkommen</translation>
    </message>
    <message>
        <source>Attributes for access control are not enabled.</source>
        <translation>Attribute für die Zugriffssteuerung sind nicht aktiviert.</translation>
    </message>
    <message>
        <source>The inline policy of %1 names %2, which no session carries.</source>
        <translation>Die Inline-Richtlinie von %1 nennt %2, das keine Sitzung mitführt.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>the identity provider</source>
        <translation>der Identitätsanbieter</translation>
    </message>
    <message>
        <source>instead of “%1” from the identity provider</source>
        <translation>statt „%1“ vom Identitätsanbieter</translation>
    </message>
    <message>
        <source>Show the session tags that a user would carry</source>
        <translation>Die Sitzungs-Tags anzeigen, die ein Benutzer mitführen würde</translation>
    </message>
    <message>
        <source>Username, user ID or email address</source>
        <translation>Benutzername, Benutzer-ID oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>What the identity provider would send, as KEY=VALUE</source>
        <translation>Was der Identitätsanbieter senden würde, als KEY=VALUE</translation>
    </message>
    <message>
        <source>Not asked, because their documents are not known here: %1.</source>
        <translation>Nicht befragt, weil ihre Dokumente hier nicht bekannt sind: %1.</translation>
    </message>
    <message>
        <source>Decide what a user may do with a permission set in an account</source>
        <translation>Entscheiden, was ein Benutzer mit einem Berechtigungssatz in einem Konto tun darf</translation>
    </message>
    <message>
        <source>Name, permission set ID or ARN</source>
        <translation>Name, ID des Berechtigungssatzes oder ARN</translation>
    </message>
    <message>
        <source>Account ID, email address or name</source>
        <translation>Konto-ID, E-Mail-Adresse oder Name</translation>
    </message>
    <message>
        <source>As in ec2:StartInstances</source>
        <translation>Wie in ec2:StartInstances</translation>
    </message>
    <message>
        <source>An ARN (*)</source>
        <translation>Ein ARN (*)</translation>
    </message>
    <message>
        <source>A tag of the resource, as KEY=VALUE</source>
        <translation>Ein Tag der Ressource, als KEY=VALUE</translation>
    </message>
    <message>
        <source>Attributes for access control: session tags from the directory</source>
        <translation>Attribute für die Zugriffssteuerung: Sitzungs-Tags aus dem Verzeichnis</translation>
    </message>
    <message>
        <source>Enabled. Permission sets that are provisioned already take session tags after “permission-set provision --all”.</source>
        <translation>Aktiviert. Bereits bereitgestellte Berechtigungssätze lassen Sitzungs-Tags nach „permission-set provision --all“ zu.</translation>
    </message>
    <message>
        <source>Disabled. Permission sets that are provisioned already stop taking session tags after “permission-set provision --all”.</source>
        <translation>Deaktiviert. Bereits bereitgestellte Berechtigungssätze nehmen nach „permission-set provision --all“ keine Sitzungs-Tags mehr an.</translation>
    </message>
    <message>
        <source>%1 does not have %2 in this account. With it:</source>
        <translation>%1 hat %2 in diesem Konto nicht. Damit:</translation>
    </message>
</context>
<context>
    <name>AccessControlInvariants</name>
    <message>
        <source>The attribute %1 is there, while attributes for access control would not be enabled.</source>
        <translation>Das Attribut %1 ist vorhanden, obwohl Attribute für die Zugriffssteuerung nicht aktiviert wären.</translation>
    </message>
    <message>
        <source>There would be %2 attributes for access control; there may be %3.</source>
        <translation>Es gäbe %2 Attribute für die Zugriffssteuerung; zulässig sind %3.</translation>
    </message>
    <message>
        <source>The key %1 would stand there twice.</source>
        <translation>Der Schlüssel %1 käme zweimal vor.</translation>
    </message>
</context>
<context>
    <name>AccessControlRules</name>
    <message>
        <source>An attribute needs a key.</source>
        <translation>Ein Attribut braucht einen Schlüssel.</translation>
    </message>
    <message>
        <source>A key has at most %1 characters; this one has %2.</source>
        <translation>Ein Schlüssel hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>The key “%1” contains a character that is not allowed. Allowed are letters, digits, spaces and _ . : / = + - @.</source>
        <translation>Der Schlüssel „%1“ enthält ein unzulässiges Zeichen. Zulässig sind Buchstaben, Ziffern, Leerzeichen und _ . : / = + - @.</translation>
    </message>
    <message>
        <source>A value has at most %1 characters; this one has %2.</source>
        <translation>Ein Wert hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>“%1” is no attribute of the identity source. Write one alone, as in ${path:enterprise.department}.</source>
        <translation>„%1“ ist kein Attribut der Identitätsquelle. Schreiben Sie nur ein einzelnes, wie in ${path:enterprise.department}.</translation>
    </message>
    <message>
        <source>Keys that begin with aws: are reserved. Choose another key than %1.</source>
        <translation>Schlüssel, die mit aws: beginnen, sind reserviert. Wählen Sie einen anderen Schlüssel als %1.</translation>
    </message>
</context>
<context>
    <name>AccessControlService</name>
    <message>
        <source>Attributes for access control are not enabled. Enable them first.</source>
        <translation>Attribute für die Zugriffssteuerung sind nicht aktiviert. Aktivieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Enable attributes for access control</source>
        <translation>Attribute für die Zugriffssteuerung aktivieren</translation>
    </message>
    <message>
        <source>Attributes for access control are enabled already.</source>
        <translation>Attribute für die Zugriffssteuerung sind bereits aktiviert.</translation>
    </message>
    <message>
        <source>Disable attributes for access control</source>
        <translation>Attribute für die Zugriffssteuerung deaktivieren</translation>
    </message>
    <message>
        <source>Change the attributes for access control</source>
        <translation>Die Attribute für die Zugriffssteuerung ändern</translation>
    </message>
    <message>
        <source>There are at most %1 attributes for access control; these are %2.</source>
        <translation>Es gibt höchstens %1 Attribute für die Zugriffssteuerung; dies sind %2.</translation>
    </message>
    <message>
        <source>The key %1 stands there twice.</source>
        <translation>Der Schlüssel %1 kommt zweimal vor.</translation>
    </message>
</context>
<context>
    <name>AccessPicking</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A closed account</source>
        <translation>Ein geschlossenes Konto</translation>
    </message>
    <message>
        <source>Filter by account name, ID or email</source>
        <translation>Nach Kontoname, ID oder E-Mail-Adresse filtern</translation>
    </message>
    <message>
        <source>There is no account to pick</source>
        <translation>Kein Konto zur Auswahl vorhanden</translation>
    </message>
    <message>
        <source>Organizational unit</source>
        <translation>Organisationseinheit</translation>
    </message>
    <message>
        <source>Any organizational unit</source>
        <translation>Jede Organisationseinheit</translation>
    </message>
</context>
<context>
    <name>AccessTrials</name>
    <message>
        <source>“%1” is no action; write it as in ec2:StartInstances.</source>
        <translation>„%1“ ist keine Aktion; schreiben Sie sie wie in ec2:StartInstances.</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>One of the groups does not exist any more. Nothing was changed.</source>
        <translation>Eine der Gruppen ist nicht mehr vorhanden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>One of the users does not exist any more. Nothing was changed.</source>
        <translation>Einer der Benutzer ist nicht mehr vorhanden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is disabled: the user can&apos;t be assigned. Enable the user first.</source>
        <translation>%1 ist deaktiviert: Der Benutzer kann nicht zugewiesen werden. Aktivieren Sie den Benutzer zuerst.</translation>
    </message>
    <message>
        <source>%1 is an integrated application: who may use it is decided in the application itself.</source>
        <translation>%1 ist eine integrierte Anwendung: Wer sie verwenden darf, wird in der Anwendung selbst festgelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) and group(s)</source>
        <translation>
            <numerusform>%n Benutzer oder Gruppe</numerusform>
            <numerusform>%n Benutzer und Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n Anwendung</numerusform>
            <numerusform>%n Anwendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign %1 to %2</source>
        <translation>%1 zu %2 zuweisen</translation>
    </message>
    <message>
        <source>Remove the access of %1 to %2</source>
        <translation>Zugriff auf %2 für %1 entfernen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>AccountAccess</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>List accounts</source>
        <translation>Konten auflisten</translation>
    </message>
    <message>
        <source>Part of the name, the account ID or the email address</source>
        <translation>Teil des Namens, der Konto-ID oder der E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Only accounts in this organizational unit or below it: ID, path or name</source>
        <translation>Nur Konten in dieser Organisationseinheit oder darunter: ID, Pfad oder Name</translation>
    </message>
    <message>
        <source>Only accounts in this state</source>
        <translation>Nur Konten in diesem Status</translation>
    </message>
    <message>
        <source>The order (name)</source>
        <translation>Die Reihenfolge (name)</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>Show everything about an account</source>
        <translation>Alles zu einem Konto anzeigen</translation>
    </message>
    <message>
        <source>Account ID, email address or name</source>
        <translation>Konto-ID, E-Mail-Adresse oder Name</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ein Konto hinzufügen</translation>
    </message>
    <message>
        <source>The name of the account</source>
        <translation>Der Name des Kontos</translation>
    </message>
    <message>
        <source>The email address of its root user</source>
        <translation>Die E-Mail-Adresse des Root-Benutzers</translation>
    </message>
    <message>
        <source>Its 12 digits, where they are known; drawn otherwise</source>
        <translation>Die 12 Ziffern, sofern bekannt; andernfalls werden sie ausgelost</translation>
    </message>
    <message>
        <source>The organizational unit it comes into: ID, path or name (the root)</source>
        <translation>Die Organisationseinheit, in die es kommt: ID, Pfad oder Name (Stamm)</translation>
    </message>
    <message>
        <source>Created account %1 (%2).</source>
        <translation>Konto %1 (%2) erstellt.</translation>
    </message>
    <message>
        <source>Change the name of an account, or its email address</source>
        <translation>Namen oder E-Mail-Adresse eines Kontos ändern</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>Der neue Name</translation>
    </message>
    <message>
        <source>The new email address</source>
        <translation>Die neue E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Changed account %1.</source>
        <translation>Konto %1 geändert.</translation>
    </message>
    <message>
        <source>Nothing to change. Give a name or --email.</source>
        <translation>Nichts zu ändern. Geben Sie einen Namen oder --email an.</translation>
    </message>
    <message>
        <source>Move accounts to another organizational unit; all of them or none</source>
        <translation>Konten in eine andere Organisationseinheit verschieben; alle oder keines</translation>
    </message>
    <message>
        <source>Account IDs, email addresses or names</source>
        <translation>Konto-IDs, E-Mail-Adressen oder Namen</translation>
    </message>
    <message>
        <source>Where to: ID, path or name of an organizational unit</source>
        <translation>Wohin: ID, Pfad oder Name einer Organisationseinheit</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n account(s) to %1.</source>
        <translation>
            <numerusform>%n Konto wurde nach %1 verschoben.</numerusform>
            <numerusform>%n Konten wurden nach %1 verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reactivated %n account(s).</source>
        <translation>
            <numerusform>%n Konto wurde reaktiviert.</numerusform>
            <numerusform>%n Konten wurden reaktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspended %n account(s).</source>
        <translation>
            <numerusform>%n Konto wurde gesperrt.</numerusform>
            <numerusform>%n Konten wurden gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Began to close %n account(s).</source>
        <translation>
            <numerusform>Die Schließung von %n Konto wurde begonnen.</numerusform>
            <numerusform>Die Schließung von %n Konten wurde begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it without asking</source>
        <translation>Ohne Rückfrage ausführen</translation>
    </message>
    <message>
        <source>AWS accounts of the organization: list, add, rename, move, suspend, close</source>
        <translation>AWS-Konten der Organisation: auflisten, hinzufügen, umbenennen, verschieben, sperren, schließen</translation>
    </message>
    <message>
        <source>Suspend accounts; all of them or none</source>
        <translation>Konten sperren; alle oder keines</translation>
    </message>
    <message>
        <source>Make suspended accounts active again</source>
        <translation>Gesperrte Konten wieder aktivieren</translation>
    </message>
    <message>
        <source>Begin to close accounts; all of them or none</source>
        <translation>Schließung von Konten beginnen; alle oder keines</translation>
    </message>
    <message numerus="yes">
        <source>This closes %n account(s).</source>
        <translation>
            <numerusform>Damit wird %n Konto geschlossen.</numerusform>
            <numerusform>Damit werden %n Konten geschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) lose access.</source>
        <translation>
            <numerusform>%n Benutzer verliert den Zugriff.</numerusform>
            <numerusform>%n Benutzer verlieren den Zugriff.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Account &amp;name</source>
        <translation>Konto&amp;name</translation>
    </message>
    <message>
        <source>&amp;Email address of the root user</source>
        <translation>&amp;E-Mail-Adresse des Root-Benutzers</translation>
    </message>
    <message>
        <source>No other account of the organization has it.</source>
        <translation>Kein anderes Konto der Organisation verwendet sie.</translation>
    </message>
    <message>
        <source>Account &amp;ID</source>
        <translation>Konto-&amp;ID</translation>
    </message>
    <message>
        <source>12 digits, where they are known already. One is drawn otherwise.</source>
        <translation>12 Ziffern, wenn sie schon bekannt sind. Andernfalls werden sie ausgelost.</translation>
    </message>
</context>
<context>
    <name>AccountInvariants</name>
    <message>
        <source>The permission set %1 is there, which needs single sign-on.</source>
        <translation>Der Berechtigungssatz %1 ist vorhanden; er setzt Single Sign-On voraus.</translation>
    </message>
    <message>
        <source>Attributes for access control are enabled, which need single sign-on.</source>
        <translation>Attribute für die Zugriffssteuerung sind aktiviert; sie setzen Single Sign-On voraus.</translation>
    </message>
    <message numerus="yes">
        <source>The organizational unit %1 would be more than %n level(s) deep.</source>
        <translation>
            <numerusform>Die Organisationseinheit %1 läge mehr als %n Ebene tief.</numerusform>
            <numerusform>Die Organisationseinheit %1 läge mehr als %n Ebenen tief.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organizational unit %1 would have the name of another one in the same place.</source>
        <translation>Die Organisationseinheit %1 hätte denselben Namen wie eine andere an derselben Stelle.</translation>
    </message>
    <message>
        <source>The account %1 is not active, as the management account is.</source>
        <translation>Das Konto %1 ist nicht aktiv, was das Verwaltungskonto sein muss.</translation>
    </message>
</context>
<context>
    <name>AccountProvisioningModel</name>
    <message>
        <source>Nobody is assigned any more: the role goes.</source>
        <translation>Niemand ist mehr zugewiesen: Die Rolle wird entfernt.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>A closed account</source>
        <translation>Ein geschlossenes Konto</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Permission set</source>
        <translation>Berechtigungssatz</translation>
    </message>
    <message>
        <source>A deleted permission set</source>
        <translation>Ein gelöschter Berechtigungssatz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Letzter Fehlschlag</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>AccountRoleCommands</name>
    <message>
        <source>Account ID, email address or name</source>
        <translation>Konto-ID, E-Mail-Adresse oder Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>Längste Sitzung</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>inline policy</source>
        <translation>Inline-Richtlinie</translation>
    </message>
    <message>
        <source>List the roles that stand in an account</source>
        <translation>Die in einem Konto vorhandenen Rollen auflisten</translation>
    </message>
    <message>
        <source>Make a role again that was deleted or altered in its account</source>
        <translation>Eine Rolle neu anlegen, die in ihrem Konto gelöscht oder verändert wurde</translation>
    </message>
    <message>
        <source>Name, permission set ID or ARN</source>
        <translation>Name, ID des Berechtigungssatzes oder ARN</translation>
    </message>
    <message>
        <source>The account has no identity provider.</source>
        <translation>Das Konto hat keinen Identitätsanbieter.</translation>
    </message>
    <message>
        <source>The identity provider of the account was altered.</source>
        <translation>Der Identitätsanbieter des Kontos wurde verändert.</translation>
    </message>
    <message>
        <source>The identity provider of the account is in order.</source>
        <translation>Der Identitätsanbieter des Kontos ist in Ordnung.</translation>
    </message>
    <message>
        <source>Nobody comes into the account any more until its identity provider is repaired.</source>
        <translation>Niemand kommt mehr in das Konto, bis sein Identitätsanbieter repariert ist.</translation>
    </message>
    <message>
        <source>Look at the identity provider of an account, repair or remove it</source>
        <translation>Den Identitätsanbieter eines Kontos ansehen, reparieren oder entfernen</translation>
    </message>
    <message>
        <source>Make it as it shall be</source>
        <translation>Auf den Sollzustand bringen</translation>
    </message>
    <message>
        <source>Remove it; the roles stay</source>
        <translation>Entfernen; die Rollen bleiben</translation>
    </message>
    <message>
        <source>Do it without asking</source>
        <translation>Ohne Rückfrage ausführen</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>An account needs a name.</source>
        <translation>Ein Konto benötigt einen Namen.</translation>
    </message>
    <message>
        <source>An account name has at most %1 characters; this one has %2.</source>
        <translation>Ein Kontoname hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>An account name has no control characters.</source>
        <translation>Ein Kontoname enthält keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>An account needs the email address of its root user.</source>
        <translation>Ein Konto benötigt die E-Mail-Adresse seines Root-Benutzers.</translation>
    </message>
    <message>
        <source>The email address of an account has %1 to %2 characters; this one has %3.</source>
        <translation>Die E-Mail-Adresse eines Kontos hat %1 bis %2 Zeichen; diese hat %3.</translation>
    </message>
    <message>
        <source>An email address looks like name@example.com.</source>
        <translation>Eine E-Mail-Adresse hat die Form name@example.com.</translation>
    </message>
    <message>
        <source>An account ID has 12 digits.</source>
        <translation>Eine Konto-ID hat 12 Ziffern.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Pending closure</source>
        <translation>Schließung steht aus</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>AccountService</name>
    <message>
        <source>This account does not exist any more.</source>
        <translation>Dieses Konto existiert nicht mehr.</translation>
    </message>
    <message>
        <source>There is no account named %1.</source>
        <translation>Es gibt kein Konto mit dem Namen %1.</translation>
    </message>
    <message>
        <source>Several accounts are named %1. Say which by its account ID.</source>
        <translation>Mehrere Konten heißen %1. Geben Sie die Konto-ID an.</translation>
    </message>
    <message>
        <source>The account ID %1 belongs to %2.</source>
        <translation>Die Konto-ID %1 gehört zu %2.</translation>
    </message>
    <message>
        <source>The email address %1 belongs to the account %2.</source>
        <translation>Die E-Mail-Adresse %1 gehört zum Konto %2.</translation>
    </message>
    <message>
        <source>Create account %1</source>
        <translation>Konto %1 erstellen</translation>
    </message>
    <message>
        <source>There is no organization yet. Enable single sign-on first, or import an organization.</source>
        <translation>Es gibt noch keine Organisation. Aktivieren Sie zuerst Single Sign-On oder importieren Sie eine Organisation.</translation>
    </message>
    <message>
        <source>This organizational unit does not exist any more.</source>
        <translation>Diese Organisationseinheit existiert nicht mehr.</translation>
    </message>
    <message>
        <source>Edit account %1</source>
        <translation>Konto %1 bearbeiten</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. Look at the present values and try again.</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert. Prüfen Sie die aktuellen Werte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is the management account: it can&apos;t be suspended.</source>
        <translation>%1 ist das Verwaltungskonto: Es kann nicht gesperrt werden.</translation>
    </message>
    <message>
        <source>%1 is the management account: it can&apos;t be closed from within its organization.</source>
        <translation>%1 ist das Verwaltungskonto: Es kann nicht aus seiner Organisation heraus geschlossen werden.</translation>
    </message>
    <message>
        <source>%1 is suspended, so it has been closed already.</source>
        <translation>%1 ist gesperrt und wurde damit bereits geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>Reactivate %n account(s)</source>
        <translation>
            <numerusform>%n Konto reaktivieren</numerusform>
            <numerusform>%n Konten reaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Reactivate account %1</source>
        <translation>Konto %1 reaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n account(s)</source>
        <translation>
            <numerusform>%n Konto sperren</numerusform>
            <numerusform>%n Konten sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend account %1</source>
        <translation>Konto %1 sperren</translation>
    </message>
    <message numerus="yes">
        <source>Close %n account(s)</source>
        <translation>
            <numerusform>%n Konto schließen</numerusform>
            <numerusform>%n Konten schließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close account %1</source>
        <translation>Konto %1 schließen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>AccountTableModel</name>
    <message>
        <source>Management account</source>
        <translation>Verwaltungskonto</translation>
    </message>
</context>
<context>
    <name>AccountTabs</name>
    <message>
        <source>Select one permission set: roles are repaired one at a time.</source>
        <translation>Wählen Sie einen einzelnen Berechtigungssatz aus: Rollen werden einzeln repariert.</translation>
    </message>
    <message>
        <source>It is about to be provisioned.</source>
        <translation>Er wird gleich bereitgestellt.</translation>
    </message>
    <message>
        <source>Nobody is assigned any more: the role goes.</source>
        <translation>Niemand ist mehr zugewiesen: Die Rolle wird entfernt.</translation>
    </message>
    <message>
        <source>Select at least one row first.</source>
        <translation>Wählen Sie zuerst mindestens eine Zeile aus.</translation>
    </message>
    <message>
        <source>Select only permission sets that failed.</source>
        <translation>Wählen Sie nur fehlgeschlagene Berechtigungssätze aus.</translation>
    </message>
    <message>
        <source>Select one row first.</source>
        <translation>Wählen Sie zuerst eine Zeile aus.</translation>
    </message>
    <message>
        <source>No role stands in the account for it.</source>
        <translation>Dafür steht keine Rolle im Konto.</translation>
    </message>
    <message>
        <source>Sho&amp;w role…</source>
        <translation>&amp;Rolle anzeigen…</translation>
    </message>
    <message>
        <source>Re&amp;pair role</source>
        <translation>Rolle &amp;reparieren</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>AWS accounts</source>
        <translation>AWS-Konten</translation>
    </message>
    <message>
        <source>Filter by account or permission set</source>
        <translation>Nach Konto oder Berechtigungssatz filtern</translation>
    </message>
    <message>
        <source>No access to any account</source>
        <translation>Kein Zugriff auf ein Konto</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Benutzer und Gruppen</translation>
    </message>
    <message>
        <source>Filter by user, group or permission set</source>
        <translation>Nach Benutzer, Gruppe oder Berechtigungssatz filtern</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>En&amp;tfernen…</translation>
    </message>
    <message>
        <source>Nobody has access</source>
        <translation>Niemand hat Zugriff</translation>
    </message>
    <message>
        <source>Whoever is assigned to the account with a permission set stands here.</source>
        <translation>Wer dem Konto mit einem Berechtigungssatz zugewiesen ist, steht hier.</translation>
    </message>
    <message>
        <source>Permission sets</source>
        <translation>Berechtigungssätze</translation>
    </message>
    <message>
        <source>Filter by permission set</source>
        <translation>Nach Berechtigungssatz filtern</translation>
    </message>
    <message>
        <source>No permission set is provisioned</source>
        <translation>Kein Berechtigungssatz ist bereitgestellt</translation>
    </message>
    <message>
        <source>A role is made for each permission set that somebody is assigned with.</source>
        <translation>Für jeden Berechtigungssatz, der jemandem zugewiesen ist, wird eine Rolle erstellt.</translation>
    </message>
</context>
<context>
    <name>ActionChecks</name>
    <message>
        <source>No service “%1” is known here. Perhaps “%2” is meant.</source>
        <translation>Der Service „%1“ ist hier nicht bekannt. Vielleicht ist „%2“ gemeint.</translation>
    </message>
    <message>
        <source>%1 has no action “%2”. Perhaps “%3” is meant.</source>
        <translation>%1 hat keine Aktion „%2“. Vielleicht ist „%3“ gemeint.</translation>
    </message>
    <message>
        <source>The service before the colon takes no wildcard. Write it out, or &quot;*&quot; alone for every action.</source>
        <translation>Der Service vor dem Doppelpunkt darf keinen Platzhalter enthalten. Schreiben Sie ihn aus oder nur &quot;*&quot; für alle Aktionen.</translation>
    </message>
    <message>
        <source>“%1” is no action. Write service, colon and name, as in &quot;s3:GetObject&quot;, or &quot;*&quot;.</source>
        <translation>„%1“ ist keine Aktion. Schreiben Sie Service, Doppelpunkt und Namen wie in &quot;s3:GetObject&quot; oder &quot;*&quot;.</translation>
    </message>
    <message>
        <source>Allow with “NotAction” allows every other action of every service, those to come included. Name what is allowed in “Action”, or deny with “NotAction”.</source>
        <translation>Allow mit „NotAction“ erlaubt jede andere Aktion jedes Service, auch künftige. Nennen Sie das Erlaubte in „Action“ oder verweigern Sie mit „NotAction“.</translation>
    </message>
    <message>
        <source>This lets every role be passed to every service (iam:PassRole). Name the roles in “Resource”, or add a condition with iam:PassedToService.</source>
        <translation>Damit kann jede Rolle an jeden Service übergeben werden (iam:PassRole). Nennen Sie die Rollen in „Resource“ oder fügen Sie eine Bedingung mit iam:PassedToService hinzu.</translation>
    </message>
    <message>
        <source>No service “%1” is known here: whether it has the action can&apos;t be said. Check the spelling, or import a newer table of services.</source>
        <translation>Der Service „%1“ ist hier nicht bekannt: Ob er die Aktion hat, lässt sich nicht sagen. Prüfen Sie die Schreibweise oder importieren Sie eine neuere Service-Tabelle.</translation>
    </message>
    <message>
        <source>No action of %1 fits “%2”. Check the spelling, or remove it.</source>
        <translation>Keine Aktion von %1 passt zu „%2“. Prüfen Sie die Schreibweise oder entfernen Sie die Aktion.</translation>
    </message>
    <message>
        <source>%1 has no action “%2”. Check the spelling, or remove it.</source>
        <translation>%1 hat keine Aktion „%2“. Prüfen Sie die Schreibweise oder entfernen Sie die Aktion.</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>every action</source>
        <translation>jede Aktion</translation>
    </message>
    <message>
        <source>every action of the unknown service “%1”</source>
        <translation>jede Aktion des unbekannten Service „%1“</translation>
    </message>
    <message>
        <source>the unknown action “%1”</source>
        <translation>die unbekannte Aktion „%1“</translation>
    </message>
    <message>
        <source>every action of every service</source>
        <translation>jede Aktion jedes Service</translation>
    </message>
    <message>
        <source>%1 actions of %2 services</source>
        <translation>%1 Aktionen von %2 Services</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no action</source>
        <translation>keine Aktion</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>ApplicationAccessCommands</name>
    <message numerus="yes">
        <source>Made %n assignment(s).</source>
        <translation>
            <numerusform>%n Zuweisung wurde erstellt.</numerusform>
            <numerusform>%n Zuweisungen wurden erstellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n assignment(s) away.</source>
        <translation>
            <numerusform>%n Zuweisung wurde entfernt.</numerusform>
            <numerusform>%n Zuweisungen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, application IDs or ARNs</source>
        <translation>Namen, Anwendungs-IDs oder ARNs</translation>
    </message>
    <message>
        <source>A user: username, user ID or email address</source>
        <translation>Ein Benutzer: Benutzername, Benutzer-ID oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>A group: name or group ID</source>
        <translation>Eine Gruppe: Name oder Gruppen-ID</translation>
    </message>
    <message>
        <source>Give --user or --group; each as often as needed.</source>
        <translation>Geben Sie --user oder --group an, jeweils so oft wie nötig.</translation>
    </message>
    <message>
        <source>List who is assigned to applications</source>
        <translation>Auflisten, wer Anwendungen zugewiesen ist</translation>
    </message>
    <message>
        <source>Name, application ID or ARN; all when none is given</source>
        <translation>Name, Anwendungs-ID oder ARN; ohne Angabe alle</translation>
    </message>
    <message>
        <source>Only those of this user, directly or through a group</source>
        <translation>Nur die dieses Benutzers, direkt oder über eine Gruppe</translation>
    </message>
    <message>
        <source>Part of the name of the application, the user or the group</source>
        <translation>Teil des Namens der Anwendung, des Benutzers oder der Gruppe</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>Let users and groups use applications; everybody everything</source>
        <translation>Benutzern und Gruppen Anwendungen zugänglich machen; allen alle</translation>
    </message>
    <message>
        <source>Take access to applications away</source>
        <translation>Zugriff auf Anwendungen entziehen</translation>
    </message>
    <message>
        <source>%1 To name several users or groups, repeat --user or --group.</source>
        <translation>%1 Um mehrere Benutzer oder Gruppen zu nennen, wiederholen Sie --user oder --group.</translation>
    </message>
</context>
<context>
    <name>ApplicationAssignmentModel</name>
    <message>
        <source>Can sign in</source>
        <translation>Kann sich anmelden</translation>
    </message>
    <message>
        <source>Disabled user</source>
        <translation>Deaktivierter Benutzer</translation>
    </message>
    <message>
        <source>User or group</source>
        <translation>Benutzer oder Gruppe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name or description</source>
        <translation>Name oder Beschreibung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
</context>
<context>
    <name>ApplicationCategory</name>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Integrated with AWS</source>
        <translation>In AWS integriert</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analysen</translation>
    </message>
    <message>
        <source>Business systems</source>
        <translation>Geschäftssysteme</translation>
    </message>
    <message>
        <source>Cloud and infrastructure</source>
        <translation>Cloud und Infrastruktur</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>Design and media</source>
        <translation>Design und Medien</translation>
    </message>
    <message>
        <source>Developer tools</source>
        <translation>Entwicklerwerkzeuge</translation>
    </message>
    <message>
        <source>Files and signatures</source>
        <translation>Dateien und Signaturen</translation>
    </message>
    <message>
        <source>Finance and expenses</source>
        <translation>Finanzen und Ausgaben</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Meetings and calls</source>
        <translation>Besprechungen und Anrufe</translation>
    </message>
    <message>
        <source>Monitoring and incidents</source>
        <translation>Überwachung und Störungen</translation>
    </message>
    <message>
        <source>People and working time</source>
        <translation>Personal und Arbeitszeit</translation>
    </message>
    <message>
        <source>Projects and planning</source>
        <translation>Projekte und Planung</translation>
    </message>
    <message>
        <source>CRM and sales</source>
        <translation>CRM und Vertrieb</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>IT and customer support</source>
        <translation>IT- und Kundensupport</translation>
    </message>
    <message>
        <source>Surveys and ideas</source>
        <translation>Umfragen und Ideen</translation>
    </message>
    <message>
        <source>Offices and equipment</source>
        <translation>Büros und Ausstattung</translation>
    </message>
</context>
<context>
    <name>ApplicationCommands</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>List the applications that can be added with a template</source>
        <translation>Die Anwendungen auflisten, die mit einer Vorlage hinzugefügt werden können</translation>
    </message>
    <message>
        <source>What the name is like, or the category</source>
        <translation>Wie der Name etwa lautet, oder die Kategorie</translation>
    </message>
    <message>
        <source>Only those of this category</source>
        <translation>Nur die dieser Kategorie</translation>
    </message>
    <message>
        <source>List applications</source>
        <translation>Anwendungen auflisten</translation>
    </message>
    <message>
        <source>Part of the name, the description, the template or an address</source>
        <translation>Teil des Namens, der Beschreibung, der Vorlage oder einer Adresse</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>Only those to which this user is assigned directly</source>
        <translation>Nur solche, denen dieser Benutzer direkt zugewiesen ist</translation>
    </message>
    <message>
        <source>Only those to which this group is assigned</source>
        <translation>Nur solche, denen diese Gruppe zugewiesen ist</translation>
    </message>
    <message>
        <source>Only those that this user can use, directly or through a group</source>
        <translation>Nur solche, die dieser Benutzer verwenden kann, direkt oder über eine Gruppe</translation>
    </message>
    <message>
        <source>The order (name); the most or newest first, and the soonest to expire</source>
        <translation>Die Reihenfolge (name); die meisten, die neuesten oder die am frühesten ablaufenden zuerst</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>Show everything about an application</source>
        <translation>Alles zu einer Anwendung anzeigen</translation>
    </message>
    <message>
        <source>Name, application ID or ARN</source>
        <translation>Name, Anwendungs-ID oder ARN</translation>
    </message>
    <message>
        <source>There is no application %1 in the catalogue. “application catalog” lists them; “custom” is any other that speaks SAML 2.0.</source>
        <translation>Es gibt keine Anwendung %1 im Katalog. „application catalog“ listet sie auf; „custom“ ist jede andere, die SAML 2.0 spricht.</translation>
    </message>
    <message>
        <source>Or add it with --without-certificate, and generate one later.</source>
        <translation>Oder fügen Sie sie mit --without-certificate hinzu und erzeugen Sie später ein Zertifikat.</translation>
    </message>
    <message>
        <source>Added application %1.</source>
        <translation>Anwendung %1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Add an application, with the certificate that signs for it</source>
        <translation>Eine Anwendung hinzufügen, mit dem Zertifikat, das für sie signiert</translation>
    </message>
    <message>
        <source>Its name in the catalogue; custom for any other, aws-account for an account outside the organization</source>
        <translation>Ihr Name im Katalog; custom für jede andere, aws-account für ein Konto außerhalb der Organisation</translation>
    </message>
    <message>
        <source>Make no certificate now; nobody can sign in until one is generated</source>
        <translation>Jetzt kein Zertifikat erstellen; niemand kann sich anmelden, bis eines erzeugt wird</translation>
    </message>
    <message>
        <source>Change an application; an empty value removes</source>
        <translation>Eine Anwendung ändern; ein leerer Wert entfernt</translation>
    </message>
    <message>
        <source>Changed application %1.</source>
        <translation>Anwendung %1 wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing to change. Give --name, --acs-url or another option.</source>
        <translation>Nichts zu ändern. Geben Sie --name, --acs-url oder eine andere Option an.</translation>
    </message>
    <message>
        <source>Applications that people sign in to</source>
        <translation>Anwendungen, bei denen sich Personen anmelden</translation>
    </message>
</context>
<context>
    <name>ApplicationFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Certificate expires</source>
        <translation>Zertifikat läuft ab</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Anwendungs-ID</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Application start URL</source>
        <translation>Start-URL der Anwendung</translation>
    </message>
    <message>
        <source>Relay state</source>
        <translation>Relay-Status</translation>
    </message>
    <message>
        <source>Session duration</source>
        <translation>Sitzungsdauer</translation>
    </message>
    <message>
        <source>Application ACS URL</source>
        <translation>ACS-URL der Anwendung</translation>
    </message>
    <message>
        <source>Application SAML audience</source>
        <translation>SAML-Audience der Anwendung</translation>
    </message>
    <message>
        <source>Attribute mappings</source>
        <translation>Attributzuordnungen</translation>
    </message>
    <message>
        <source>Assigned users</source>
        <translation>Zugewiesene Benutzer</translation>
    </message>
    <message>
        <source>Assigned groups</source>
        <translation>Zugewiesene Gruppen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Sign-in URL</source>
        <translation>Anmelde-URL</translation>
    </message>
    <message>
        <source>Sign-out URL</source>
        <translation>Abmelde-URL</translation>
    </message>
    <message>
        <source>Metadata URL</source>
        <translation>Metadaten-URL</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Response and assertion</source>
        <translation>Antwort und Assertion</translation>
    </message>
    <message>
        <source>Assertion</source>
        <translation>Assertion</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Service provider&apos;s certificate</source>
        <translation>Zertifikat des Service-Anbieters</translation>
    </message>
</context>
<context>
    <name>ApplicationForms</name>
    <message>
        <source>Display &amp;name</source>
        <translation>Anzeige&amp;name</translation>
    </message>
    <message>
        <source>The name on the tile in the access portal.</source>
        <translation>Der Name auf der Kachel im Zugriffsportal.</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Application &amp;start URL</source>
        <translation>&amp;Start-URL der Anwendung</translation>
    </message>
    <message>
        <source>Sign-in has to begin in this application: without a start URL its tile in the portal fails.</source>
        <translation>Die Anmeldung muss in dieser Anwendung beginnen: Ohne Start-URL schlägt ihre Kachel im Portal fehl.</translation>
    </message>
    <message>
        <source>Only for an application in which sign-in has to begin. Empty: the portal sends the assertion.</source>
        <translation>Nur für eine Anwendung, in der die Anmeldung beginnen muss. Leer: Das Portal sendet die Assertion.</translation>
    </message>
    <message>
        <source>&amp;Relay state</source>
        <translation>&amp;Relay-Status</translation>
    </message>
    <message>
        <source>Passed on to the application unchanged; many take it for the page to open.</source>
        <translation>Wird unverändert an die Anwendung weitergegeben; viele verwenden ihn als Seite, die geöffnet werden soll.</translation>
    </message>
    <message>
        <source>Session &amp;duration</source>
        <translation>Sitzungs&amp;dauer</translation>
    </message>
    <message>
        <source>How long the assertion holds. What that means for a session is up to the application.</source>
        <translation>Wie lange die Assertion gilt. Was das für eine Sitzung bedeutet, bestimmt die Anwendung.</translation>
    </message>
    <message>
        <source>Sign the &amp;response too, around the assertion that is always signed</source>
        <translation>Auch die &amp;Antwort um die stets signierte Assertion signieren</translation>
    </message>
    <message>
        <source>Type $ for the attributes of the user; texts and attributes can be mixed. Names are case sensitive.</source>
        <translation>Geben Sie $ ein, um die Attribute des Benutzers zu erhalten; Texte und Attribute können gemischt werden. Bei Namen wird zwischen Groß- und Kleinschreibung unterschieden.</translation>
    </message>
</context>
<context>
    <name>ApplicationInstructions</name>
    <message>
        <source>Sign in to the application as its administrator and open its settings for single sign-on with SAML 2.0.</source>
        <translation>Melden Sie sich bei der Anwendung als Administrator an und öffnen Sie die Einstellungen für Single Sign-On mit SAML 2.0.</translation>
    </message>
    <message>
        <source>Sign in to %1 as its administrator and open the settings for single sign-on with SAML 2.0. They often stand under security or authentication, and some plans do not have them.</source>
        <translation>Melden Sie sich bei %1 als Administrator an und öffnen Sie die Einstellungen für Single Sign-On mit SAML 2.0. Sie befinden sich oft unter Sicherheit oder Authentifizierung, und manche Tarife enthalten sie nicht.</translation>
    </message>
    <message>
        <source>Sign in to %1 as its administrator and open %2.</source>
        <translation>Melden Sie sich bei %1 als Administrator an und öffnen Sie %2.</translation>
    </message>
    <message>
        <source>Enter these values there. Where a file is asked for, take the metadata or the certificate from the configuration of this application.</source>
        <translation>Geben Sie dort diese Werte ein. Wo eine Datei verlangt wird, verwenden Sie die Metadaten oder das Zertifikat aus der Konfiguration dieser Anwendung.</translation>
    </message>
    <message>
        <source>Hand over the metadata from the configuration of this application, as a file or by its URL. Where there is no place for it, enter these values; they go by several names.</source>
        <translation>Übergeben Sie die Metadaten aus der Konfiguration dieser Anwendung als Datei oder über ihre URL. Ist das nicht vorgesehen, geben Sie diese Werte ein; sie haben unterschiedliche Bezeichnungen.</translation>
    </message>
    <message>
        <source>Metadata URL</source>
        <translation>Metadaten-URL</translation>
    </message>
    <message>
        <source>Issuer, or entity ID of the identity provider</source>
        <translation>Aussteller oder Entitäts-ID des Identitätsanbieters</translation>
    </message>
    <message>
        <source>Sign-in URL, or SAML endpoint</source>
        <translation>Anmelde-URL oder SAML-Endpunkt</translation>
    </message>
    <message>
        <source>Sign-out URL</source>
        <translation>Abmelde-URL</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Take the metadata of the application, and import it in the configuration here. Where it has none, copy its ACS URL and its audience, which is also called entity ID.</source>
        <translation>Laden Sie die Metadaten der Anwendung herunter und importieren Sie sie hier in der Konfiguration. Hat sie keine, kopieren Sie ihre ACS-URL und ihre Audience, die auch Entitäts-ID genannt wird.</translation>
    </message>
    <message>
        <source>They look like these, with your own words in place of those in braces.</source>
        <translation>Sie sehen etwa so aus, mit Ihren eigenen Wörtern anstelle derer in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>ACS URL</source>
        <translation>ACS-URL</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Look up which attributes the application asks for, and add them to the attribute mappings here.</source>
        <translation>Schlagen Sie nach, welche Attribute die Anwendung verlangt, und fügen Sie sie hier den Attributzuordnungen hinzu.</translation>
    </message>
    <message>
        <source>Compare the attribute mappings here with what the application asks for. It usually takes these.</source>
        <translation>Vergleichen Sie die Attributzuordnungen hier mit dem, was die Anwendung verlangt. Üblicherweise sind es diese.</translation>
    </message>
    <message>
        <source>Assign one person, and let them sign in from the access portal: this application takes no sign-in that begins in itself. Then assign everybody else.</source>
        <translation>Weisen Sie eine Person zu und lassen Sie sie die Anmeldung über das Zugriffsportal ausprobieren: Diese Anwendung nimmt keine Anmeldung an, die in ihr selbst beginnt. Weisen Sie dann alle anderen zu.</translation>
    </message>
    <message>
        <source>Enter the start URL in the configuration here, because sign-in has to begin in the application. Assign one person and let them sign in. Then assign everybody else.</source>
        <translation>Geben Sie die Start-URL hier in der Konfiguration ein, denn die Anmeldung muss in der Anwendung beginnen. Weisen Sie eine Person zu und lassen Sie sie die Anmeldung ausprobieren. Weisen Sie dann alle anderen zu.</translation>
    </message>
    <message>
        <source>Start URL</source>
        <translation>Start-URL</translation>
    </message>
    <message>
        <source>Assign one person and let them sign in, from the access portal and from the application. Keep another way in for its administrator until that works. Then assign everybody else.</source>
        <translation>Weisen Sie eine Person zu und lassen Sie sie die Anmeldung über das Zugriffsportal und über die Anwendung ausprobieren. Erhalten Sie dem Administrator der Anwendung einen anderen Zugang, bis das funktioniert. Weisen Sie dann alle anderen zu.</translation>
    </message>
    <message>
        <source>Sign in to the other account as an administrator and open %1. Name the provider and hand over the metadata from the configuration of this application.</source>
        <translation>Melden Sie sich beim anderen Konto als Administrator an und öffnen Sie %1. Benennen Sie den Anbieter und übergeben Sie die Metadaten aus der Konfiguration dieser Anwendung.</translation>
    </message>
    <message>
        <source>In that account, make a role that trusts the provider for SAML 2.0 federation, for programs and for the console, and attach the policies that people need.</source>
        <translation>Erstellen Sie in diesem Konto eine Rolle, die dem Anbieter für den SAML-2.0-Verbund vertraut, für Programme und für die Konsole, und fügen Sie die benötigten Richtlinien an.</translation>
    </message>
    <message>
        <source>In the attribute mappings here, put the account&apos;s number and the names of the provider and of the role into the value of the Role attribute. Session tags of access control go along by themselves.</source>
        <translation>Tragen Sie hier in den Attributzuordnungen die Kontonummer sowie die Namen des Anbieters und der Rolle in den Wert des Attributs Role ein. Die Sitzungs-Tags der Zugriffssteuerung werden von selbst mitgegeben.</translation>
    </message>
    <message>
        <source>Open %1 in the account and Region where it shall run, and choose single sign-on when you set it up.</source>
        <translation>Öffnen Sie %1 in dem Konto und der Region, in denen die Anwendung laufen soll, und wählen Sie beim Einrichten Single Sign-On.</translation>
    </message>
    <message>
        <source>Allow it here: integrated applications read users and groups only where access to them is enabled.</source>
        <translation>Erlauben Sie es hier: Integrierte Anwendungen lesen Benutzer und Gruppen nur dort, wo der Zugriff darauf aktiviert ist.</translation>
    </message>
    <message>
        <source>Decide in %1 who may use it. Nobody is assigned here.</source>
        <translation>Legen Sie in %1 fest, wer die Anwendung verwenden darf. Hier wird niemand zugewiesen.</translation>
    </message>
</context>
<context>
    <name>ApplicationInvariants</name>
    <message>
        <source>The application %1 would have no Subject, and would not know who signs in.</source>
        <translation>Die Anwendung %1 hätte kein Subject und wüsste nicht, wer sich anmeldet.</translation>
    </message>
</context>
<context>
    <name>ApplicationMappingCommands</name>
    <message>
        <source>%1 has no mapping of %2.</source>
        <translation>%1 hat keine Zuordnung für %2.</translation>
    </message>
    <message>
        <source>Map an attribute of an application to a value or to attributes of the user</source>
        <translation>Ein Attribut einer Anwendung einem Wert oder Attributen des Benutzers zuordnen</translation>
    </message>
    <message>
        <source>Name, application ID or ARN</source>
        <translation>Name, Anwendungs-ID oder ARN</translation>
    </message>
    <message>
        <source>The application&apos;s name for it; Subject for who signs in</source>
        <translation>Der Name des Attributs in der Anwendung; Subject für die Person, die sich anmeldet</translation>
    </message>
    <message>
        <source>A text with ${user:email}, AD_GUID, familyName, givenName, middleName, name, preferredUsername, subject or groups in it</source>
        <translation>Ein Text, der ${user:email}, AD_GUID, familyName, givenName, middleName, name, preferredUsername, subject oder groups enthält</translation>
    </message>
    <message>
        <source>How the application is to read it (as before, or unspecified)</source>
        <translation>Wie die Anwendung es lesen soll (wie bisher oder unspecified)</translation>
    </message>
    <message>
        <source>Take the mapping away</source>
        <translation>Die Zuordnung entfernen</translation>
    </message>
    <message>
        <source>Changed the attribute mappings of %1.</source>
        <translation>Die Attributzuordnungen von %1 wurden geändert.</translation>
    </message>
    <message>
        <source>Give an expression, or --remove.</source>
        <translation>Geben Sie einen Ausdruck oder --remove an.</translation>
    </message>
</context>
<context>
    <name>ApplicationMetadataCommands</name>
    <message>
        <source>Write the metadata of this identity provider for the application&apos;s service provider</source>
        <translation>Die Metadaten dieses Identitätsanbieters für den Service-Anbieter der Anwendung schreiben</translation>
    </message>
    <message>
        <source>Name, application ID or ARN</source>
        <translation>Name, Anwendungs-ID oder ARN</translation>
    </message>
    <message>
        <source>The file to write; standard output when none is given</source>
        <translation>Die zu schreibende Datei; ohne Angabe die Standardausgabe</translation>
    </message>
    <message>
        <source>Take the ACS URL, the audience and the certificate from the service provider&apos;s metadata</source>
        <translation>ACS-URL, Audience und Zertifikat aus den Metadaten des Service-Anbieters übernehmen</translation>
    </message>
    <message>
        <source>The metadata document; - for standard input</source>
        <translation>Das Metadatendokument; - für die Standardeingabe</translation>
    </message>
    <message>
        <source>Which one, where the document has several service providers</source>
        <translation>Welcher, wenn das Dokument mehrere Service-Anbieter enthält</translation>
    </message>
    <message>
        <source>Imported the metadata into application %1.</source>
        <translation>Die Metadaten wurden in die Anwendung %1 importiert.</translation>
    </message>
</context>
<context>
    <name>ApplicationPicking</name>
    <message>
        <source>A removed application</source>
        <translation>Eine entfernte Anwendung</translation>
    </message>
    <message>
        <source>Filter by name, description or address</source>
        <translation>Nach Name, Beschreibung oder Adresse filtern</translation>
    </message>
    <message>
        <source>There is no application to pick</source>
        <translation>Es gibt keine Anwendung zur Auswahl</translation>
    </message>
</context>
<context>
    <name>ApplicationRules</name>
    <message>
        <source>An integrated application reads users itself and has no attribute mappings.</source>
        <translation>Eine integrierte Anwendung liest Benutzer selbst und hat keine Attributzuordnungen.</translation>
    </message>
    <message>
        <source>An application needs a display name.</source>
        <translation>Eine Anwendung benötigt einen Anzeigenamen.</translation>
    </message>
    <message>
        <source>A display name has at most %1 characters; this one has %2.</source>
        <translation>Ein Anzeigename hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>A display name is a single line without control characters.</source>
        <translation>Ein Anzeigename ist eine einzige Zeile ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>A description has at most %1 characters; this one has %2.</source>
        <translation>Eine Beschreibung hat höchstens %1 Zeichen; diese hat %2.</translation>
    </message>
    <message>
        <source>The description contains a control character.</source>
        <translation>Die Beschreibung enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>A URL has at most %1 characters; this one has %2.</source>
        <translation>Eine URL hat höchstens %1 Zeichen; diese hat %2.</translation>
    </message>
    <message>
        <source>“%1” is no web address. Write it as in https://www.example.com/saml/acs.</source>
        <translation>„%1“ ist keine Webadresse. Schreiben Sie sie wie in https://www.example.com/saml/acs.</translation>
    </message>
    <message>
        <source>An audience has at most %1 characters; this one has %2.</source>
        <translation>Eine Audience hat höchstens %1 Zeichen; diese hat %2.</translation>
    </message>
    <message>
        <source>An audience is a name without spaces, as in https://www.example.com or urn:example:app.</source>
        <translation>Eine Audience ist ein Name ohne Leerzeichen, wie in https://www.example.com oder urn:example:app.</translation>
    </message>
    <message>
        <source>An attribute mapping needs the application&apos;s name of the attribute.</source>
        <translation>Eine Attributzuordnung benötigt den Namen des Attributs in der Anwendung.</translation>
    </message>
    <message>
        <source>The name of an attribute has at most %1 characters; this one has %2.</source>
        <translation>Der Name eines Attributs hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>The name of an attribute is a single line without control characters.</source>
        <translation>Der Name eines Attributs ist eine einzige Zeile ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>%1 needs a value: a text, or an attribute of the user as in ${user:email}.</source>
        <translation>%1 benötigt einen Wert: einen Text oder ein Attribut des Benutzers wie in ${user:email}.</translation>
    </message>
    <message>
        <source>A value has at most %1 characters; this one has %2.</source>
        <translation>Ein Wert hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>The value of %1 contains a control character.</source>
        <translation>Der Wert von %1 enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>%1, at character %2: %3</source>
        <translation>%1, bei Zeichen %2: %3</translation>
    </message>
    <message>
        <source>The Subject is one name; ${user:groups} has several.</source>
        <translation>Das Subject ist ein einzelner Name; ${user:groups} hat mehrere.</translation>
    </message>
    <message>
        <source>The Subject can&apos;t have the format “%1”.</source>
        <translation>Das Subject kann nicht das Format „%1“ haben.</translation>
    </message>
    <message>
        <source>%1 can&apos;t have the format “%2”: only the Subject has it.</source>
        <translation>%1 kann nicht das Format „%2“ haben: Nur das Subject hat es.</translation>
    </message>
    <message>
        <source>An application has at most %1 attribute mappings; these are %2.</source>
        <translation>Eine Anwendung hat höchstens %1 Attributzuordnungen; dies sind %2.</translation>
    </message>
    <message>
        <source>The attribute %1 is mapped twice.</source>
        <translation>Das Attribut %1 ist doppelt zugeordnet.</translation>
    </message>
    <message>
        <source>The Subject can&apos;t be taken away: it is how the application knows who signs in.</source>
        <translation>Das Subject kann nicht entfernt werden: Daran erkennt die Anwendung, wer sich anmeldet.</translation>
    </message>
    <message>
        <source>%1 is a whole number of seconds from %2 to %3.</source>
        <translation>%1 ist eine ganze Zahl von Sekunden zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>%1 names a role and an identity provider: arn:aws:iam::111122223333:role/NAME,arn:aws:iam::111122223333:saml-provider/NAME.</source>
        <translation>%1 nennt eine Rolle und einen Identitätsanbieter: arn:aws:iam::111122223333:role/NAME,arn:aws:iam::111122223333:saml-provider/NAME.</translation>
    </message>
</context>
<context>
    <name>ApplicationService</name>
    <message numerus="yes">
        <source>%n user(s) and group(s)</source>
        <translation>
            <numerusform>%n Benutzer oder Gruppe</numerusform>
            <numerusform>%n Benutzer und Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the access of %1 to applications</source>
        <translation>Zugriff auf Anwendungen für %1 entfernen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is the metadata of an identity provider. Give the metadata of the application&apos;s service provider.</source>
        <translation>Dies sind die Metadaten eines Identitätsanbieters. Geben Sie die Metadaten des Service-Anbieters der Anwendung an.</translation>
    </message>
    <message>
        <source>There is no service provider in this metadata.</source>
        <translation>In diesen Metadaten gibt es keinen Service-Anbieter.</translation>
    </message>
    <message>
        <source>There is no service provider %1 in this metadata.</source>
        <translation>In diesen Metadaten gibt es keinen Service-Anbieter %1.</translation>
    </message>
    <message>
        <source>%1 is an integrated application and takes no metadata.</source>
        <translation>%1 ist eine integrierte Anwendung und nimmt keine Metadaten an.</translation>
    </message>
    <message>
        <source>This service provider takes no assertions by POST, and no others can be sent.</source>
        <translation>Dieser Service-Anbieter nimmt keine Assertions per POST an, und andere können nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Import the service provider&apos;s metadata into application %1</source>
        <translation>Metadaten des Service-Anbieters in die Anwendung %1 importieren</translation>
    </message>
    <message>
        <source>Enable application %1</source>
        <translation>Anwendung %1 aktivieren</translation>
    </message>
    <message>
        <source>Disable application %1</source>
        <translation>Anwendung %1 deaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n application(s)</source>
        <translation>
            <numerusform>%n Anwendung aktivieren</numerusform>
            <numerusform>%n Anwendungen aktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n application(s)</source>
        <translation>
            <numerusform>%n Anwendung deaktivieren</numerusform>
            <numerusform>%n Anwendungen deaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no integrated application: remove it as any other.</source>
        <translation>%1 ist keine integrierte Anwendung: Entfernen Sie sie wie jede andere.</translation>
    </message>
    <message>
        <source>%1 is an integrated application. Remove it where it is run, so that it can give up what it uses, or disable it. Only when it can&apos;t be removed there, force its removal.</source>
        <translation>%1 ist eine integrierte Anwendung. Entfernen Sie sie dort, wo sie betrieben wird, damit sie freigeben kann, was sie verwendet, oder deaktivieren Sie sie. Erzwingen Sie das Entfernen nur, wenn sie dort nicht entfernt werden kann.</translation>
    </message>
    <message>
        <source>Remove application %1</source>
        <translation>Anwendung %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n application(s)</source>
        <translation>
            <numerusform>%n Anwendung entfernen</numerusform>
            <numerusform>%n Anwendungen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to remove the application by force.</source>
        <translation>Geben Sie %1 ein, um das Entfernen der Anwendung zu erzwingen.</translation>
    </message>
    <message>
        <source>Force-remove application %1</source>
        <translation>Entfernen der Anwendung %1 erzwingen</translation>
    </message>
    <message>
        <source>This application does not exist any more.</source>
        <translation>Diese Anwendung existiert nicht mehr.</translation>
    </message>
    <message>
        <source>There is no application named %1.</source>
        <translation>Es gibt keine Anwendung namens %1.</translation>
    </message>
    <message>
        <source>There is an application named %1 already.</source>
        <translation>Es gibt bereits eine Anwendung namens %1.</translation>
    </message>
    <message>
        <source>Add application %1</source>
        <translation>Anwendung %1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit application %1</source>
        <translation>Anwendung %1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit the properties of application %1</source>
        <translation>Eigenschaften von Anwendung %1 bearbeiten</translation>
    </message>
    <message>
        <source>Change the attribute mappings of application %1</source>
        <translation>Attributzuordnungen von Anwendung %1 ändern</translation>
    </message>
    <message>
        <source>Change the service provider&apos;s certificate of application %1</source>
        <translation>Zertifikat des Service-Anbieters von Anwendung %1 ändern</translation>
    </message>
    <message>
        <source>Change the configuration of application %1</source>
        <translation>Konfiguration von Anwendung %1 ändern</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. Look at the present values and try again.</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert. Prüfen Sie die aktuellen Werte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There are %1 service providers in this metadata. Say which one is meant, on the command line with --entity-id.</source>
        <translation>In diesen Metadaten stehen %1 Service-Anbieter. Nennen Sie den gemeinten, auf der Befehlszeile mit --entity-id.</translation>
    </message>
    <message>
        <source>The metadata has no certificate: the one that was there is kept.</source>
        <translation>Die Metadaten enthalten kein Zertifikat: Das bisherige bleibt.</translation>
    </message>
    <message>
        <source>The certificate in the metadata is not taken, and the one that was there is kept: %1</source>
        <translation>Das Zertifikat der Metadaten wird nicht übernommen, und das bisherige bleibt: %1</translation>
    </message>
    <message>
        <source>The certificate in the metadata is not taken: %1</source>
        <translation>Das Zertifikat der Metadaten wird nicht übernommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other assertion consumer service(s) of the service provider are left out: an application has one, and that is %1.</source>
        <translation>
            <numerusform>%Ln weiterer Assertion Consumer Service des Service-Anbieters wird weggelassen: Eine Anwendung hat einen, und das ist %1.</numerusform>
            <numerusform>%Ln weitere Assertion Consumer Services des Service-Anbieters werden weggelassen: Eine Anwendung hat einen, und das ist %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Integrated applications have no access to users and groups yet. Enable access for them first, on the command line with “gatehousectl application integrated-access --enable”.</source>
        <translation>Integrierte Anwendungen haben noch keinen Zugriff auf Benutzer und Gruppen. Aktivieren Sie ihn zuerst, auf der Befehlszeile mit „gatehousectl application integrated-access --enable“.</translation>
    </message>
</context>
<context>
    <name>ApplicationStateCommands</name>
    <message>
        <source>Names, application IDs or ARNs</source>
        <translation>Namen, Anwendungs-IDs oder ARNs</translation>
    </message>
    <message numerus="yes">
        <source>Enabled %n application(s).</source>
        <translation>
            <numerusform>%n Anwendung wurde aktiviert.</numerusform>
            <numerusform>%n Anwendungen wurden aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabled %n application(s).</source>
        <translation>
            <numerusform>%n Anwendung wurde deaktiviert.</numerusform>
            <numerusform>%n Anwendungen wurden deaktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This removes %1 by force: everybody loses access to it, and what it keeps may be lost and go on costing money. Remove it where it is run, if that is possible.</source>
        <translation>Damit wird das Entfernen von %1 erzwungen: Alle verlieren den Zugriff darauf, und was die Anwendung aufbewahrt, kann verloren gehen und weiterhin Kosten verursachen. Entfernen Sie sie nach Möglichkeit dort, wo sie betrieben wird.</translation>
    </message>
    <message>
        <source>Removed application %1 by force.</source>
        <translation>Das Entfernen der Anwendung %1 wurde erzwungen.</translation>
    </message>
    <message numerus="yes">
        <source>This removes %n application(s).</source>
        <translation>
            <numerusform>Damit wird %n Anwendung entfernt.</numerusform>
            <numerusform>Damit werden %n Anwendungen entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) go along.</source>
        <translation>
            <numerusform>%n Zuweisung fällt mit weg.</numerusform>
            <numerusform>%n Zuweisungen fallen mit weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) go along, with their keys.</source>
        <translation>
            <numerusform>%n Zertifikat fällt samt Schlüssel mit weg.</numerusform>
            <numerusform>%n Zertifikate fallen samt Schlüsseln mit weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n application(s).</source>
        <translation>
            <numerusform>%n Anwendung wurde entfernt.</numerusform>
            <numerusform>%n Anwendungen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove applications with their assignments and certificates</source>
        <translation>Anwendungen mit ihren Zuweisungen und Zertifikaten entfernen</translation>
    </message>
    <message>
        <source>An integrated application that can&apos;t be removed where it is run; one at a time</source>
        <translation>Eine integrierte Anwendung, die dort, wo sie betrieben wird, nicht entfernt werden kann; nur einzeln</translation>
    </message>
    <message>
        <source>Do it without asking</source>
        <translation>Ohne Rückfrage ausführen</translation>
    </message>
    <message>
        <source>--force removes one application at a time.</source>
        <translation>--force entfernt jeweils nur eine Anwendung.</translation>
    </message>
    <message>
        <source>Show or enable the access of integrated applications to users and groups</source>
        <translation>Den Zugriff integrierter Anwendungen auf Benutzer und Gruppen anzeigen oder aktivieren</translation>
    </message>
    <message>
        <source>In the management account only, or in all accounts; it can&apos;t be made less</source>
        <translation>Nur im Verwaltungskonto oder in allen Konten; lässt sich nicht wieder einschränken</translation>
    </message>
    <message>
        <source>Integrated applications have access in: %1.</source>
        <translation>Integrierte Anwendungen haben Zugriff in: %1.</translation>
    </message>
    <message>
        <source>Let people sign in to applications again</source>
        <translation>Die Anmeldung bei Anwendungen wieder zulassen</translation>
    </message>
    <message>
        <source>Let nobody sign in to applications; assignments stay</source>
        <translation>Niemanden mehr bei Anwendungen anmelden lassen; Zuweisungen bleiben</translation>
    </message>
</context>
<context>
    <name>ApplicationTableModel</name>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Keines nötig</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>ApplicationTemplate</name>
    <message>
        <source>Custom SAML 2.0 application</source>
        <translation>Eigene SAML-2.0-Anwendung</translation>
    </message>
    <message>
        <source>Any service provider that speaks SAML 2.0</source>
        <translation>Ein beliebiger Service-Anbieter, der SAML 2.0 spricht</translation>
    </message>
    <message>
        <source>An account outside of this organization</source>
        <translation>Ein Konto außerhalb dieser Organisation</translation>
    </message>
</context>
<context>
    <name>ApplicationWords</name>
    <message>
        <source>Cloud application</source>
        <translation>Cloud-Anwendung</translation>
    </message>
    <message>
        <source>Custom SAML 2.0 application</source>
        <translation>Eigene SAML-2.0-Anwendung</translation>
    </message>
    <message>
        <source>External AWS account</source>
        <translation>Externes AWS-Konto</translation>
    </message>
    <message>
        <source>Integrated application</source>
        <translation>Integrierte Anwendung</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>The display name</source>
        <translation>Der Anzeigename</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie gedacht ist</translation>
    </message>
    <message>
        <source>Where to begin when sign-in has to begin in the application</source>
        <translation>Wo die Anmeldung beginnt, wenn sie in der Anwendung beginnen muss</translation>
    </message>
    <message>
        <source>What is passed on with each assertion</source>
        <translation>Was mit jeder Assertion weitergegeben wird</translation>
    </message>
    <message>
        <source>How long a session lasts, PT1H to PT12H</source>
        <translation>Wie lange eine Sitzung dauert, PT1H bis PT12H</translation>
    </message>
    <message>
        <source>Where assertions are sent</source>
        <translation>Wohin Assertions gesendet werden</translation>
    </message>
    <message>
        <source>Whom they are for: the entity ID of the service provider</source>
        <translation>Für wen sie bestimmt sind: die Entitäts-ID des Service-Anbieters</translation>
    </message>
    <message>
        <source>A file with the certificate of the service provider; - for standard input</source>
        <translation>Eine Datei mit dem Zertifikat des Service-Anbieters; - für die Standardeingabe</translation>
    </message>
    <message>
        <source>Sign the assertion alone (the usual), or the response around it too</source>
        <translation>Nur die Assertion signieren (üblich) oder auch die sie umgebende Antwort</translation>
    </message>
    <message>
        <source>“%1” is no duration; write it as in PT4H or PT1H30M.</source>
        <translation>„%1“ ist keine Dauer; schreiben Sie sie wie in PT4H oder PT1H30M.</translation>
    </message>
</context>
<context>
    <name>AssertionPartsWords</name>
    <message>
        <source>The moment at which the assertion is made.</source>
        <translation>Der Zeitpunkt, zu dem die Assertion erstellt wird.</translation>
    </message>
    <message>
        <source>The certificate %1 that signs has expired on %2: service providers may refuse it.</source>
        <translation>Das signierende Zertifikat %1 ist am %2 abgelaufen: Service-Anbieter können es ablehnen.</translation>
    </message>
    <message>
        <source>The certificate %1 that signs is not valid before %2: service providers may refuse it.</source>
        <translation>Das signierende Zertifikat %1 ist erst ab %2 gültig: Service-Anbieter können es ablehnen.</translation>
    </message>
</context>
<context>
    <name>AssignmentCommands</name>
    <message>
        <source>An account: ID, email address or name</source>
        <translation>Ein Konto: ID, E-Mail-Adresse oder Name</translation>
    </message>
    <message>
        <source>Every active account in this unit and below it</source>
        <translation>Jedes aktive Konto in dieser Einheit und darunter</translation>
    </message>
    <message>
        <source>A permission set: name, ID or ARN</source>
        <translation>Ein Berechtigungssatz: Name, ID oder ARN</translation>
    </message>
    <message>
        <source>A user: username, user ID or email address</source>
        <translation>Ein Benutzer: Benutzername, Benutzer-ID oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>A group: name or group ID</source>
        <translation>Eine Gruppe: Name oder Gruppen-ID</translation>
    </message>
    <message>
        <source>The management account may be among the accounts</source>
        <translation>Das Verwaltungskonto darf unter den Konten sein</translation>
    </message>
    <message>
        <source>Only say what would be done</source>
        <translation>Nur sagen, was getan würde</translation>
    </message>
    <message>
        <source>Do it without asking</source>
        <translation>Ohne Rückfrage ausführen</translation>
    </message>
    <message>
        <source>Give --account or --ou, and --user or --group; each as often as needed.</source>
        <translation>Geben Sie --account oder --ou und --user oder --group an, jeweils so oft wie nötig.</translation>
    </message>
    <message>
        <source>Only in this account</source>
        <translation>Nur in diesem Konto</translation>
    </message>
    <message>
        <source>Only in accounts of this unit and below it</source>
        <translation>Nur in Konten dieser Einheit und darunter</translation>
    </message>
    <message>
        <source>Only of this permission set</source>
        <translation>Nur von diesem Berechtigungssatz</translation>
    </message>
    <message>
        <source>Only those of this user</source>
        <translation>Nur die dieses Benutzers</translation>
    </message>
    <message>
        <source>Only those of this group</source>
        <translation>Nur die dieser Gruppe</translation>
    </message>
    <message>
        <source>Only what this user has, directly or through a group</source>
        <translation>Nur was dieser Benutzer hat, direkt oder über eine Gruppe</translation>
    </message>
    <message>
        <source>Part of the account&apos;s, permission set&apos;s, user&apos;s or group&apos;s name</source>
        <translation>Teil des Namens von Konto, Berechtigungssatz, Benutzer oder Gruppe</translation>
    </message>
    <message>
        <source>List who has what where</source>
        <translation>Auflisten, wer was wo hat</translation>
    </message>
    <message>
        <source>The order (account)</source>
        <translation>Die Reihenfolge (account)</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>Write assignments to a CSV file</source>
        <translation>Zuweisungen in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>The file to write; standard output when none is given</source>
        <translation>Die zu schreibende Datei; ohne Angabe die Standardausgabe</translation>
    </message>
    <message>
        <source>Who has which permission set in which account</source>
        <translation>Wer welchen Berechtigungssatz in welchem Konto hat</translation>
    </message>
    <message>
        <source>Give users and groups permission sets in accounts; everybody everything everywhere</source>
        <translation>Benutzern und Gruppen Berechtigungssätze in Konten geben; allen alles überall</translation>
    </message>
    <message>
        <source>Take permission sets away</source>
        <translation>Berechtigungssätze entziehen</translation>
    </message>
</context>
<context>
    <name>AssignmentFields</name>
    <message numerus="yes">
        <source>Created %n assignment(s).</source>
        <translation>
            <numerusform>%n Zuweisung wurde erstellt.</numerusform>
            <numerusform>%n Zuweisungen wurden erstellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This creates %n assignment(s).</source>
        <translation>
            <numerusform>Damit wird %n Zuweisung erstellt.</numerusform>
            <numerusform>Damit werden %n Zuweisungen erstellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) gain access.</source>
        <translation>
            <numerusform>%n Person erhält Zugriff.</numerusform>
            <numerusform>%n Personen erhalten Zugriff.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n assignment(s).</source>
        <translation>
            <numerusform>%n Zuweisung wurde gelöscht.</numerusform>
            <numerusform>%n Zuweisungen wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes %n assignment(s).</source>
        <translation>
            <numerusform>Damit wird %n Zuweisung gelöscht.</numerusform>
            <numerusform>Damit werden %n Zuweisungen gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lose access.</source>
        <translation>
            <numerusform>%n Person verliert den Zugriff.</numerusform>
            <numerusform>%n Personen verlieren den Zugriff.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Permission set</source>
        <translation>Berechtigungssatz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Repeat the command with --management-account.</source>
        <translation>Wiederholen Sie den Befehl mit --management-account.</translation>
    </message>
</context>
<context>
    <name>AssignmentImport</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another row says the opposite.</source>
        <translation>Eine andere Zeile besagt das Gegenteil.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have errors. Nothing was imported.</source>
        <translation>
            <numerusform>%n Zeile ist fehlerhaft. Es wurde nichts importiert.</numerusform>
            <numerusform>%n Zeilen sind fehlerhaft. Es wurde nichts importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1: %2 assignments created, %3 deleted</source>
        <translation>Import %1: %2 Zuweisungen erstellt, %3 gelöscht</translation>
    </message>
    <message>
        <source>assignments</source>
        <translation>Zuweisungen</translation>
    </message>
</context>
<context>
    <name>AssignmentImportCommand</name>
    <message>
        <source>create</source>
        <translation>erstellen</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Permission set</source>
        <translation>Berechtigungssatz</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Create and delete assignments from a CSV file, as one change</source>
        <translation>Zuweisungen aus einer CSV-Datei erstellen und löschen, als eine Änderung</translation>
    </message>
    <message>
        <source>The file to read; - for standard input</source>
        <translation>Die zu lesende Datei; - für die Standardeingabe</translation>
    </message>
    <message>
        <source>Only say, row by row, what would be done</source>
        <translation>Nur Zeile für Zeile sagen, was getan würde</translation>
    </message>
    <message>
        <source>Leave out rows with errors instead of refusing the file</source>
        <translation>Fehlerhafte Zeilen auslassen, statt die Datei abzulehnen</translation>
    </message>
    <message>
        <source>The management account may be among the accounts</source>
        <translation>Das Verwaltungskonto darf unter den Konten sein</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>Zeile %1 wurde ausgelassen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with errors were left out.</source>
        <translation>
            <numerusform>%n Zeile mit Fehlern wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen mit Fehlern wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have errors: the file would be refused.</source>
        <translation>
            <numerusform>%n Zeile enthält Fehler: Die Datei würde abgelehnt.</numerusform>
            <numerusform>%n Zeilen enthalten Fehler: Die Datei würde abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take assignments away without asking</source>
        <translation>Zuweisungen ohne Rückfrage entfernen</translation>
    </message>
</context>
<context>
    <name>AssignmentImports</name>
    <message>
        <source>The row names no user and no group.</source>
        <translation>Die Zeile nennt weder Benutzer noch Gruppe.</translation>
    </message>
    <message>
        <source>%1 is the name of a user and of a group; the column principal_type has to say which.</source>
        <translation>%1 ist der Name eines Benutzers und einer Gruppe; die Spalte principal_type muss angeben, was gemeint ist.</translation>
    </message>
    <message>
        <source>There is no user and no group named %1.</source>
        <translation>Es gibt weder einen Benutzer noch eine Gruppe namens %1.</translation>
    </message>
    <message>
        <source>%1 is disabled: the user can&apos;t be assigned. Enable the user first.</source>
        <translation>%1 ist deaktiviert: Der Benutzer kann nicht zugewiesen werden. Aktivieren Sie den Benutzer zuerst.</translation>
    </message>
    <message>
        <source>%1 (%2) is not active: nobody can be assigned there.</source>
        <translation>%1 (%2) ist nicht aktiv: Dort kann niemand zugewiesen werden.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>AssignmentRules</name>
    <message>
        <source>One of the accounts does not exist any more. Nothing was changed.</source>
        <translation>Eines der Konten ist nicht mehr vorhanden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 (%2) is not active: nobody can be assigned there.</source>
        <translation>%1 (%2) ist nicht aktiv: Dort kann niemand zugewiesen werden.</translation>
    </message>
    <message>
        <source>One of the permission sets does not exist any more. Nothing was changed.</source>
        <translation>Einer der Berechtigungssätze ist nicht mehr vorhanden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>One of the groups does not exist any more. Nothing was changed.</source>
        <translation>Eine der Gruppen ist nicht mehr vorhanden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>One of the users does not exist any more. Nothing was changed.</source>
        <translation>Einer der Benutzer ist nicht mehr vorhanden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is disabled: the user can&apos;t be assigned. Enable the user first.</source>
        <translation>%1 ist deaktiviert: Der Benutzer kann nicht zugewiesen werden. Aktivieren Sie den Benutzer zuerst.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>AssignmentService</name>
    <message>
        <source>This changes who has access to the management account, which controls all the others. Confirm that this is meant.</source>
        <translation>Damit ändert sich, wer Zugriff auf das Verwaltungskonto hat, das alle anderen steuert. Bestätigen Sie, dass dies beabsichtigt ist.</translation>
    </message>
    <message>
        <source>This was a rehearsal.</source>
        <translation>Dies war ein Probelauf.</translation>
    </message>
</context>
<context>
    <name>AssignmentTableModel</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>User or group</source>
        <translation>Benutzer oder Gruppe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Permission set</source>
        <translation>Berechtigungssatz</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Through the group %1</source>
        <translation>Über die Gruppe %1</translation>
    </message>
</context>
<context>
    <name>AssignmentWords</name>
    <message numerus="yes">
        <source>%n user(s) and group(s)</source>
        <translation>
            <numerusform>%n Benutzer oder Gruppe</numerusform>
            <numerusform>%n Benutzer und Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission set(s)</source>
        <translation>
            <numerusform>%n Berechtigungssatz</numerusform>
            <numerusform>%n Berechtigungssätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Change assignments</source>
        <translation>Zuweisungen ändern</translation>
    </message>
    <message>
        <source>Assign %1 to %2 in %3</source>
        <translation>%1 an %2 in %3 zuweisen</translation>
    </message>
    <message>
        <source>Remove the access %1 of %2 in %3</source>
        <translation>Zugriff %1 von %2 in %3 entfernen</translation>
    </message>
    <message>
        <source>Change access to the management account</source>
        <translation>Zugriff auf das Verwaltungskonto ändern</translation>
    </message>
</context>
<context>
    <name>AwsPoliciesFormat</name>
    <message>
        <source>Line %1 is not JSON. Run the commands with --output json.</source>
        <translation>Zeile %1 ist kein JSON. Führen Sie die Befehle mit --output json aus.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file names a policy without its document, as “get-policy” does. “get-policy-version” prints the document.</source>
        <translation>Die Datei nennt eine Richtlinie ohne ihr Dokument, wie „get-policy“ es tut. „get-policy-version“ gibt das Dokument aus.</translation>
    </message>
    <message>
        <source>There is no document of a policy in this file.</source>
        <translation>Diese Datei enthält kein Dokument einer Richtlinie.</translation>
    </message>
    <message>
        <source>%1 is only one page of a longer list. Run the command without --no-paginate.</source>
        <translation>%1 ist nur eine Seite einer längeren Liste. Führen Sie den Befehl ohne --no-paginate aus.</translation>
    </message>
    <message>
        <source>The file does not have the default version of this policy.</source>
        <translation>Die Datei enthält die Standardversion dieser Richtlinie nicht.</translation>
    </message>
    <message>
        <source>The version has no document.</source>
        <translation>Die Version hat kein Dokument.</translation>
    </message>
</context>
<context>
    <name>CaseReader</name>
    <message>
        <source>“%1” is no policy. Write it as an object.</source>
        <translation>„%1“ ist keine Richtlinie. Schreiben Sie sie als Objekt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” takes a list of policies.</source>
        <translation>„%1“ erwartet eine Liste von Richtlinien.</translation>
    </message>
    <message>
        <source>“%1” takes a list with a list of policies for every level.</source>
        <translation>„%1“ erwartet eine Liste mit einer Liste von Richtlinien für jede Ebene.</translation>
    </message>
    <message>
        <source>“%1” takes a string.</source>
        <translation>„%1“ erwartet eine Zeichenfolge.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” takes an object of condition keys.</source>
        <translation>„%1“ erwartet ein Objekt mit Bedingungsschlüsseln.</translation>
    </message>
    <message>
        <source>The condition key “%1” takes a string or a list of strings.</source>
        <translation>Der Bedingungsschlüssel „%1“ erwartet eine Zeichenfolge oder eine Liste von Zeichenfolgen.</translation>
    </message>
    <message>
        <source>A case has no “%1”. Its policies are %2.</source>
        <translation>Ein Fall hat kein „%1“. Seine Richtlinien sind %2.</translation>
    </message>
    <message>
        <source>A case is an object of JSON.</source>
        <translation>Ein Fall ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same condition key. Put all the values under one.</source>
        <translation>„%1“ und „%2“ sind derselbe Bedingungsschlüssel. Schreiben Sie alle Werte unter einen.</translation>
    </message>
    <message>
        <source>A request has no “%1”. Its members are %2.</source>
        <translation>Eine Anfrage hat kein „%1“. Ihre Bestandteile sind %2.</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>The file is no case: a case is an object of JSON.</source>
        <translation>Die Datei ist kein Fall: Ein Fall ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The file is no case. Line %1: %2</source>
        <translation>Die Datei ist kein Fall. Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>CertificateCommands</name>
    <message>
        <source>List certificates, the soonest to expire first</source>
        <translation>Zertifikate auflisten, die am frühesten ablaufenden zuerst</translation>
    </message>
    <message>
        <source>Only those of this application</source>
        <translation>Nur die dieser Anwendung</translation>
    </message>
    <message>
        <source>Only those that have expired, that expire in 90 days or less, or later</source>
        <translation>Nur solche, die abgelaufen sind, die in höchstens 90 Tagen ablaufen oder die später ablaufen</translation>
    </message>
    <message>
        <source>Part of the application&apos;s name, the subject, the serial number or the fingerprint</source>
        <translation>Teil des Anwendungsnamens, des Subjects, der Seriennummer oder des Fingerabdrucks</translation>
    </message>
    <message>
        <source>The order (expiry)</source>
        <translation>Die Reihenfolge (expiry)</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>Make another certificate for an application; it is inactive at first</source>
        <translation>Ein weiteres Zertifikat für eine Anwendung erstellen; es ist zunächst inaktiv</translation>
    </message>
    <message>
        <source>Name, application ID or ARN</source>
        <translation>Name, Anwendungs-ID oder ARN</translation>
    </message>
    <message>
        <source>Made the certificate %1 for %2; it is active.</source>
        <translation>Zertifikat %1 für %2 wurde erstellt; es ist aktiv.</translation>
    </message>
    <message>
        <source>Made the certificate %1 for %2. Give it to the service provider, then make it active.</source>
        <translation>Zertifikat %1 für %2 wurde erstellt. Übergeben Sie es dem Service-Anbieter und aktivieren Sie es dann.</translation>
    </message>
    <message>
        <source>Sign with this certificate from now on</source>
        <translation>Von jetzt an mit diesem Zertifikat signieren</translation>
    </message>
    <message>
        <source>Certificate ID, serial number or fingerprint</source>
        <translation>Zertifikat-ID, Seriennummer oder Fingerabdruck</translation>
    </message>
    <message>
        <source>The service provider has to know this certificate: until it does, nobody can sign in. Establish the trust again if need be.</source>
        <translation>Der Service-Anbieter muss dieses Zertifikat kennen: Bis dahin kann sich niemand anmelden. Stellen Sie das Vertrauen bei Bedarf erneut her.</translation>
    </message>
    <message>
        <source>%1 signs for %2 now.</source>
        <translation>%1 signiert jetzt für %2.</translation>
    </message>
    <message>
        <source>Delete an inactive certificate with its key</source>
        <translation>Ein inaktives Zertifikat mit seinem Schlüssel löschen</translation>
    </message>
    <message>
        <source>Do it without asking</source>
        <translation>Ohne Rückfrage ausführen</translation>
    </message>
    <message>
        <source>This deletes the certificate %1 of %2.</source>
        <translation>Damit wird das Zertifikat %1 von %2 gelöscht.</translation>
    </message>
    <message>
        <source>Deleted the certificate %1.</source>
        <translation>Zertifikat %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Write a certificate to a file for the service provider; never its key</source>
        <translation>Ein Zertifikat für den Service-Anbieter in eine Datei schreiben; niemals seinen Schlüssel</translation>
    </message>
    <message>
        <source>Certificate ID, serial number or fingerprint; or an application, for the active one</source>
        <translation>Zertifikat-ID, Seriennummer oder Fingerabdruck; oder eine Anwendung, für das aktive</translation>
    </message>
    <message>
        <source>The file to write; standard output when none is given</source>
        <translation>Die zu schreibende Datei; ohne Angabe die Standardausgabe</translation>
    </message>
    <message>
        <source>Write it as DER instead of PEM</source>
        <translation>Als DER statt als PEM schreiben</translation>
    </message>
    <message>
        <source>Leave an event in the history for what expires: 90, 60, 30, 15 days before and daily from then on</source>
        <translation>Für alles, was abläuft, ein Ereignis im Verlauf hinterlassen: 90, 60, 30 und 15 Tage vorher und von da an täglich</translation>
    </message>
    <message>
        <source>There is nothing to remind of that nobody was reminded of.</source>
        <translation>Es gibt nichts, woran noch erinnert werden müsste.</translation>
    </message>
    <message numerus="yes">
        <source>Reminded of %n certificate(s).</source>
        <translation>
            <numerusform>An %n Zertifikat wurde erinnert.</numerusform>
            <numerusform>An %n Zertifikate wurde erinnert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates that sign for applications</source>
        <translation>Zertifikate, die für Anwendungen signieren</translation>
    </message>
</context>
<context>
    <name>CertificateFields</name>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Key size</source>
        <translation>Schlüsselgröße</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Certificate ID</source>
        <translation>Zertifikat-ID</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
</context>
<context>
    <name>CertificateInvariants</name>
    <message>
        <source>The application %1 would have %2 certificates; there may be %3.</source>
        <translation>Die Anwendung %1 hätte %2 Zertifikate; zulässig sind %3.</translation>
    </message>
    <message>
        <source>The application %1 would have %2 active certificates; it has to be one.</source>
        <translation>Die Anwendung %1 hätte %2 aktive Zertifikate; es muss genau eines sein.</translation>
    </message>
</context>
<context>
    <name>CertificateService</name>
    <message>
        <source>This application does not exist any more.</source>
        <translation>Diese Anwendung existiert nicht mehr.</translation>
    </message>
    <message>
        <source>This certificate does not exist any more.</source>
        <translation>Dieses Zertifikat existiert nicht mehr.</translation>
    </message>
    <message>
        <source>There is no certificate %1. Give its ID, serial number or fingerprint.</source>
        <translation>Es gibt kein Zertifikat %1. Geben Sie seine ID, seine Seriennummer oder seinen Fingerabdruck an.</translation>
    </message>
    <message>
        <source>This application has no certificate yet. Generate one.</source>
        <translation>Diese Anwendung hat noch kein Zertifikat. Erzeugen Sie eines.</translation>
    </message>
    <message>
        <source>%1 is an integrated application and needs no certificate.</source>
        <translation>%1 ist eine integrierte Anwendung und benötigt kein Zertifikat.</translation>
    </message>
    <message>
        <source>%1 has two certificates already. Delete the inactive one first, when the service provider does not trust it any more.</source>
        <translation>%1 hat bereits zwei Zertifikate. Löschen Sie zuerst das inaktive, sobald der Service-Anbieter ihm nicht mehr vertraut.</translation>
    </message>
    <message>
        <source>Generate a certificate for %1</source>
        <translation>Ein Zertifikat für %1 erzeugen</translation>
    </message>
    <message>
        <source>Every certificate of an identity provider is trusted; none is chosen.</source>
        <translation>Jedem Zertifikat eines Identitätsanbieters wird vertraut; es wird keines ausgewählt.</translation>
    </message>
    <message>
        <source>Make another certificate of %1 active</source>
        <translation>Ein anderes Zertifikat von %1 aktivieren</translation>
    </message>
    <message>
        <source>The private key of this certificate is missing, so that it can&apos;t sign. Generate a new certificate instead.</source>
        <translation>Der private Schlüssel dieses Zertifikats fehlt, sodass es nicht signieren kann. Erzeugen Sie stattdessen ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>This certificate has expired. Generate a new one instead.</source>
        <translation>Dieses Zertifikat ist abgelaufen. Erzeugen Sie stattdessen ein neues.</translation>
    </message>
    <message>
        <source>Delete a certificate of %1</source>
        <translation>Ein Zertifikat von %1 löschen</translation>
    </message>
    <message>
        <source>This certificate is active and can&apos;t be deleted. Make another one active first.</source>
        <translation>Dieses Zertifikat ist aktiv und kann nicht gelöscht werden. Aktivieren Sie zuerst ein anderes.</translation>
    </message>
    <message>
        <source>Generate the certificate for AWS accounts</source>
        <translation>Das Zertifikat für AWS-Konten erzeugen</translation>
    </message>
    <message>
        <source>The private key of this certificate is missing, so that nothing can be signed with it. Generate a new certificate.</source>
        <translation>Der private Schlüssel dieses Zertifikats fehlt, sodass damit nichts signiert werden kann. Erzeugen Sie ein neues Zertifikat.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 expires in %Ln day(s)</source>
        <translation>
            <numerusform>Das Zertifikat von %1 läuft in %Ln Tag ab</numerusform>
            <numerusform>Das Zertifikat von %1 läuft in %Ln Tagen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 has expired %Ln day(s) ago</source>
        <translation>
            <numerusform>Das Zertifikat von %1 ist vor %Ln Tag abgelaufen</numerusform>
            <numerusform>Das Zertifikat von %1 ist vor %Ln Tagen abgelaufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateTableModel</name>
    <message>
        <source>Signs for</source>
        <translation>Signiert für</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1 bits, %2</source>
        <comment>a key and its algorithm</comment>
        <translation>%1 Bit, %2</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>AWS accounts</source>
        <translation>AWS-Konten</translation>
    </message>
    <message>
        <source>The external identity provider</source>
        <translation>Der externe Identitätsanbieter</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>Active, key missing</source>
        <translation>Aktiv, Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Inactive, key missing</source>
        <translation>Inaktiv, Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>The private key of this certificate is missing, so that nothing can be signed with it. Generate a new certificate, give it to the service provider, and make it active.</source>
        <translation>Der private Schlüssel dieses Zertifikats fehlt, sodass damit nichts signiert werden kann. Generieren Sie ein neues Zertifikat, geben Sie es dem Service-Anbieter, und aktivieren Sie es.</translation>
    </message>
    <message>
        <source>This certificate has expired: service providers may refuse what it signs. Generate a new one.</source>
        <translation>Dieses Zertifikat ist abgelaufen: Service-Anbieter können ablehnen, was damit signiert ist. Generieren Sie ein neues.</translation>
    </message>
    <message>
        <source>This certificate expires soon. Generate a new one, and give it to the service provider before it does.</source>
        <translation>Dieses Zertifikat läuft bald ab. Generieren Sie ein neues, und geben Sie es dem Service-Anbieter, bevor es abläuft.</translation>
    </message>
    <message>
        <source>How long it is valid (60)</source>
        <translation>Wie viele Monate es gültig ist (60)</translation>
    </message>
    <message>
        <source>The size of the RSA key (2048); 1024 is weak</source>
        <translation>Die Größe des RSA-Schlüssels (2048); 1024 ist schwach</translation>
    </message>
    <message>
        <source>What it signs with (sha256); sha1 is weak</source>
        <translation>Womit es signiert (sha256); sha1 ist schwach</translation>
    </message>
</context>
<context>
    <name>ChangeStore</name>
    <message>
        <source>There is no change number %1.</source>
        <translation>Es gibt keine Änderung mit der Nummer %1.</translation>
    </message>
</context>
<context>
    <name>Cipher</name>
    <message>
        <source>What this file says of its passphrase is damaged.</source>
        <translation>Die Angaben dieser Datei zu ihrer Passphrase sind beschädigt.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the passphrase (%1 MiB are needed).</source>
        <translation>Der Speicher reicht nicht aus, um mit der Passphrase zu arbeiten (%1 MiB werden benötigt).</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The workspace file to work on</source>
        <translation>Die Arbeitsbereichsdatei, mit der gearbeitet wird</translation>
    </message>
    <message>
        <source>How results are printed; users and groups are SCIM resources in JSON</source>
        <translation>Wie Ergebnisse ausgegeben werden; Benutzer und Gruppen sind in JSON SCIM-Ressourcen</translation>
    </message>
    <message>
        <source>Seconds to wait while another program writes to the workspace (5)</source>
        <translation>Wartezeit in Sekunden, während ein anderes Programm in den Arbeitsbereich schreibt (5)</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>Version ausgeben und beenden</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>Diese Hilfe ausgeben und beenden</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused, 2 wrong usage, 3 the file or the disk failed or is busy.</source>
        <translation>Exit-Codes: 0 erledigt, 1 abgelehnt, 2 falsche Verwendung, 3 Datei oder Datenträger fehlerhaft oder belegt.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Word %1 of the command line is not UTF-8: “%2”. Nothing was done.</source>
        <translation>Wort %1 der Befehlszeile ist kein UTF-8: „%2“. Es wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Does everything that the console does, on a Gatehouse workspace.</source>
        <translation>Tut auf einem Gatehouse-Arbeitsbereich alles, was die Konsole tut.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>CompletionWords</name>
    <message>
        <source>List</source>
        <translation>Auflisten</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Tagging</translation>
    </message>
    <message>
        <source>Permissions management</source>
        <translation>Berechtigungsverwaltung</translation>
    </message>
    <message>
        <source>true where the key is missing</source>
        <translation>wahr, wenn der Schlüssel fehlt</translation>
    </message>
    <message>
        <source>each value of the request</source>
        <translation>jeder Wert der Anfrage</translation>
    </message>
    <message>
        <source>at least one value of the request</source>
        <translation>mindestens ein Wert der Anfrage</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <source>attribute for access control</source>
        <translation>Attribut für die Zugriffskontrolle</translation>
    </message>
    <message>
        <source>every action of every service</source>
        <translation>jede Aktion jedes Service</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln Aktion</numerusform>
            <numerusform>%Ln Aktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>every action of %1</source>
        <translation>jede Aktion von %1</translation>
    </message>
    <message>
        <source>every resource</source>
        <translation>jede Ressource</translation>
    </message>
    <message>
        <source>SAML provider</source>
        <translation>SAML-Anbieter</translation>
    </message>
    <message>
        <source>OpenID Connect provider</source>
        <translation>OpenID-Connect-Anbieter</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>session of a role</source>
        <translation>Sitzung einer Rolle</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>the character *</source>
        <translation>das Zeichen *</translation>
    </message>
    <message>
        <source>the character ?</source>
        <translation>das Zeichen ?</translation>
    </message>
    <message>
        <source>the character $</source>
        <translation>das Zeichen $</translation>
    </message>
    <message>
        <source>the current version</source>
        <translation>die aktuelle Version</translation>
    </message>
    <message>
        <source>without policy variables</source>
        <translation>ohne Richtlinienvariablen</translation>
    </message>
</context>
<context>
    <name>ComposerWords</name>
    <message>
        <source>%1 is disabled and can&apos;t sign in.</source>
        <translation>%1 ist deaktiviert und kann sich nicht anmelden.</translation>
    </message>
    <message>
        <source>The mapping of %1 is a text that is the same for everybody.</source>
        <translation>Die Zuordnung von %1 ist ein Text, der für alle gleich ist.</translation>
    </message>
    <message>
        <source>The mapping of %1 takes %2. %3 has no value there, so that the attribute is left out.</source>
        <translation>Die Zuordnung von %1 verwendet %2. %3 hat dort keinen Wert, sodass das Attribut ausgelassen wird.</translation>
    </message>
    <message>
        <source>The mapping of %1 takes %2 of %3.</source>
        <translation>Die Zuordnung von %1 verwendet %2 von %3.</translation>
    </message>
    <message>
        <source>The Subject is empty: %1 has no value for %2. Give the user one, or map the Subject to another attribute.</source>
        <translation>Das Subject ist leer: %1 hat keinen Wert für %2. Geben Sie dem Benutzer einen, oder ordnen Sie dem Subject ein anderes Attribut zu.</translation>
    </message>
    <message>
        <source>The session tag %1 of %2 would be refused: %3</source>
        <translation>Das Sitzungs-Tag %1 von %2 würde abgelehnt: %3</translation>
    </message>
    <message>
        <source>The attribute for access control %1 takes %2 of %3.</source>
        <translation>Das Attribut für die Zugriffssteuerung %1 verwendet %2 von %3.</translation>
    </message>
    <message>
        <source>An AWS account needs the attribute %1. Map it to the role and the identity provider there: arn:aws:iam::111122223333:role/NAME,arn:aws:iam::111122223333:saml-provider/NAME.</source>
        <translation>Ein AWS-Konto benötigt das Attribut %1. Ordnen Sie ihm die Rolle und den Identitätsanbieter im Konto zu: arn:aws:iam::111122223333:role/NAME,arn:aws:iam::111122223333:saml-provider/NAME.</translation>
    </message>
    <message>
        <source>Put the account, the role and the identity provider in place of the words in braces: %1.</source>
        <translation>Setzen Sie anstelle der Wörter in geschweiften Klammern das Konto, die Rolle und den Identitätsanbieter ein: %1.</translation>
    </message>
    <message>
        <source>The session duration of the application.</source>
        <translation>Die Sitzungsdauer der Anwendung.</translation>
    </message>
    <message>
        <source>The request is from %1; the audience of this application is %2.</source>
        <translation>Die Anfrage ist von %1; die Audience dieser Anwendung ist %2.</translation>
    </message>
    <message>
        <source>The request wants the answer at %1; the ACS URL of this application is %2.</source>
        <translation>Die Anfrage verlangt die Antwort an %1; die ACS-URL dieser Anwendung ist %2.</translation>
    </message>
    <message>
        <source>The request was meant for %1; the sign-in URL of this application is %2.</source>
        <translation>Die Anfrage war für %1 bestimmt; die Anmelde-URL dieser Anwendung ist %2.</translation>
    </message>
    <message>
        <source>The request wants the answer by %1; it is sent by %2 only.</source>
        <translation>Die Anfrage verlangt die Antwort über %1; gesendet wird sie nur über %2.</translation>
    </message>
    <message>
        <source>The request wants the Subject as %1; it is mapped as %2.</source>
        <translation>Die Anfrage verlangt das Subject als %1; zugeordnet ist es als %2.</translation>
    </message>
    <message>
        <source>%1 is an integrated application and takes no assertions.</source>
        <translation>%1 ist eine integrierte Anwendung und nimmt keine Assertions an.</translation>
    </message>
    <message>
        <source>%1 is disabled: nobody can sign in.</source>
        <translation>%1 ist deaktiviert: Niemand kann sich anmelden.</translation>
    </message>
    <message>
        <source>%1 is not assigned to %2, neither directly nor through a group.</source>
        <translation>%1 ist %2 nicht zugewiesen, weder direkt noch über eine Gruppe.</translation>
    </message>
    <message>
        <source>%1 has no ACS URL. Import the metadata of its service provider, or enter the URL.</source>
        <translation>%1 hat keine ACS-URL. Importieren Sie die Metadaten des zugehörigen Service-Anbieters, oder geben Sie die URL ein.</translation>
    </message>
    <message>
        <source>%1 has no audience. Import the metadata of its service provider, or enter it.</source>
        <translation>%1 hat keine Audience. Importieren Sie die Metadaten des zugehörigen Service-Anbieters, oder geben Sie sie ein.</translation>
    </message>
    <message>
        <source>The relay state that was asked for here.</source>
        <translation>Der hier angeforderte Relay-Status.</translation>
    </message>
    <message>
        <source>The relay state that came with the request, passed back as it is.</source>
        <translation>Der Relay-Status, der mit der Anfrage kam, unverändert zurückgegeben.</translation>
    </message>
    <message>
        <source>The relay state of the application.</source>
        <translation>Der Relay-Status der Anwendung.</translation>
    </message>
    <message>
        <source>The issuer that this instance has for the application.</source>
        <translation>Der Aussteller, als der diese Instanz gegenüber der Anwendung auftritt.</translation>
    </message>
    <message>
        <source>The ACS URL of the application.</source>
        <translation>Die ACS-URL der Anwendung.</translation>
    </message>
    <message>
        <source>The ID of the request that is answered.</source>
        <translation>Die ID der Anfrage, die beantwortet wird.</translation>
    </message>
    <message>
        <source>The moment and the session duration of the application.</source>
        <translation>Der Zeitpunkt und die Sitzungsdauer der Anwendung.</translation>
    </message>
    <message>
        <source>The audience of the application.</source>
        <translation>Die Audience der Anwendung.</translation>
    </message>
    <message>
        <source>The role of %1 does not stand in %2 yet. Provision the account first.</source>
        <translation>Die Rolle von %1 besteht in %2 noch nicht. Stellen Sie zuerst das Konto bereit.</translation>
    </message>
    <message>
        <source>%1 is not active: nobody can sign in.</source>
        <translation>%1 ist nicht aktiv: Niemand kann sich anmelden.</translation>
    </message>
    <message>
        <source>%1 does not have %2 in %3.</source>
        <translation>%1 hat %2 in %3 nicht.</translation>
    </message>
    <message>
        <source>The issuer whom the identity provider in the account trusts.</source>
        <translation>Der Aussteller, dem der Identitätsanbieter im Konto vertraut.</translation>
    </message>
    <message>
        <source>Where every AWS account takes assertions.</source>
        <translation>Wo jedes AWS-Konto Assertions annimmt.</translation>
    </message>
    <message>
        <source>The moment and the session duration of the permission set %1.</source>
        <translation>Der Zeitpunkt und die Sitzungsdauer des Berechtigungssatzes %1.</translation>
    </message>
    <message>
        <source>AWS itself.</source>
        <translation>AWS selbst.</translation>
    </message>
    <message>
        <source>The username.</source>
        <translation>Der Benutzername.</translation>
    </message>
    <message>
        <source>The role of %1 and the identity provider that stand in %2.</source>
        <translation>Die Rolle von %1 und der Identitätsanbieter, die in %2 bestehen.</translation>
    </message>
    <message>
        <source>The username, by which the account knows the session.</source>
        <translation>Der Benutzername, unter dem das Konto die Sitzung kennt.</translation>
    </message>
    <message>
        <source>The session duration of the permission set %1.</source>
        <translation>Die Sitzungsdauer des Berechtigungssatzes %1.</translation>
    </message>
    <message>
        <source>The relay state of the permission set %1.</source>
        <translation>Der Relay-Status des Berechtigungssatzes %1.</translation>
    </message>
    <message>
        <source>There is no certificate yet that could sign this. Generate one.</source>
        <translation>Es gibt noch kein Zertifikat, mit dem dies signiert werden könnte. Generieren Sie eines.</translation>
    </message>
</context>
<context>
    <name>ConditionKeyCheck</name>
    <message>
        <source>Perhaps “%1” is meant.</source>
        <translation>Vielleicht ist „%1“ gemeint.</translation>
    </message>
    <message>
        <source>“%1” needs the key of a tag. Write it as in &quot;aws:PrincipalTag/Department&quot;.</source>
        <translation>„%1“ benötigt den Schlüssel eines Tags. Schreiben Sie wie in &quot;aws:PrincipalTag/Department&quot;.</translation>
    </message>
    <message>
        <source>There is no global condition key “%1”.</source>
        <translation>Es gibt keinen globalen Bedingungsschlüssel „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no condition key. Write service, colon and name, as in &quot;aws:SourceIp&quot;.</source>
        <translation>„%1“ ist kein Bedingungsschlüssel. Schreiben Sie Service, Doppelpunkt und Namen wie in &quot;aws:SourceIp&quot;.</translation>
    </message>
    <message>
        <source>%1 has no condition key “%2”.</source>
        <translation>%1 hat keinen Bedingungsschlüssel „%2“.</translation>
    </message>
    <message>
        <source>No service “%1” is known here: whether it has the condition key can&apos;t be said.</source>
        <translation>Der Service „%1“ ist hier nicht bekannt: Ob er den Bedingungsschlüssel hat, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>No attribute for access control has the key “%1”: requests won&apos;t carry it. Add the attribute, or write the key of one.</source>
        <translation>Kein Attribut für die Zugriffskontrolle hat den Schlüssel „%1“: Anfragen enthalten ihn nicht. Fügen Sie das Attribut hinzu oder schreiben Sie den Schlüssel eines vorhandenen.</translation>
    </message>
    <message>
        <source>Check the spelling, or remove it.</source>
        <translation>Prüfen Sie die Schreibweise oder entfernen Sie den Schlüssel.</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>%1 is not %2, not even in other letters</source>
        <translation>%1 ist nicht %2, auch nicht in anderer Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>%1 is none of %2, not even in other letters</source>
        <translation>%1 ist keiner der Werte %2, auch nicht in anderer Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>%1 is %2 in capital or small letters</source>
        <translation>%1 ist %2 in beliebiger Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>%1 is one of %2 in capital or small letters</source>
        <translation>%1 ist einer der Werte %2 in beliebiger Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>%1 is not in %2</source>
        <translation>%1 liegt nicht in %2</translation>
    </message>
    <message>
        <source>%1 is in none of %2</source>
        <translation>%1 liegt in keinem der Bereiche %2</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 liegt in %2</translation>
    </message>
    <message>
        <source>%1 is in one of %2</source>
        <translation>%1 liegt in einem der Bereiche %2</translation>
    </message>
    <message>
        <source>%1 is the bytes %2 (Base64)</source>
        <translation>%1 ist die Bytefolge %2 (Base64)</translation>
    </message>
    <message>
        <source>%1 is one of the bytes %2 (Base64)</source>
        <translation>%1 ist eine der Bytefolgen %2 (Base64)</translation>
    </message>
    <message>
        <source>the unknown comparison “%1” of %2 with %3 holds</source>
        <translation>der unbekannte Vergleich „%1“ von %2 mit %3 trifft zu</translation>
    </message>
    <message>
        <source>the request lacks %1</source>
        <translation>in der Anfrage fehlt %1</translation>
    </message>
    <message>
        <source>the request has %1</source>
        <translation>in der Anfrage ist %1 enthalten</translation>
    </message>
    <message>
        <source>the caller signed in with MFA</source>
        <translation>der Aufrufer hat sich mit MFA angemeldet</translation>
    </message>
    <message>
        <source>the caller did not sign in with MFA</source>
        <translation>der Aufrufer hat sich nicht mit MFA angemeldet</translation>
    </message>
    <message>
        <source>the connection is encrypted</source>
        <translation>die Verbindung ist verschlüsselt</translation>
    </message>
    <message>
        <source>the connection is not encrypted</source>
        <translation>die Verbindung ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>a service acts for the caller</source>
        <translation>ein Service handelt für den Aufrufer</translation>
    </message>
    <message>
        <source>no service acts for the caller</source>
        <translation>kein Service handelt für den Aufrufer</translation>
    </message>
    <message>
        <source>the caller is a service of AWS</source>
        <translation>der Aufrufer ist ein AWS-Service</translation>
    </message>
    <message>
        <source>the caller is no service of AWS</source>
        <translation>der Aufrufer ist kein AWS-Service</translation>
    </message>
    <message>
        <source>every one of %1</source>
        <translation>jeder Wert (%1)</translation>
    </message>
    <message>
        <source>at least one of %1</source>
        <translation>mindestens ein Wert (%1)</translation>
    </message>
    <message>
        <source>%1 (or there is none)</source>
        <translation>%1 (oder es gibt keinen Wert)</translation>
    </message>
    <message>
        <source>%1 (or the request does not say)</source>
        <translation>%1 (oder die Anfrage sagt nichts dazu)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 or, where that is missing, “%2”</source>
        <translation>%1 oder, falls nicht vorhanden, „%2“</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 ist keiner der Werte %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1 ist einer der Werte %2</translation>
    </message>
    <message>
        <source>%1 does not look like %2</source>
        <translation>%1 entspricht nicht dem Muster %2</translation>
    </message>
    <message>
        <source>%1 looks like none of %2</source>
        <translation>%1 entspricht keinem der Muster %2</translation>
    </message>
    <message>
        <source>%1 looks like %2</source>
        <translation>%1 entspricht dem Muster %2</translation>
    </message>
    <message>
        <source>%1 looks like one of %2</source>
        <translation>%1 entspricht einem der Muster %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 ist kleiner als %2</translation>
    </message>
    <message>
        <source>%1 is less than one of %2</source>
        <translation>%1 ist kleiner als einer der Werte %2</translation>
    </message>
    <message>
        <source>%1 is %2 or less</source>
        <translation>%1 ist %2 oder kleiner</translation>
    </message>
    <message>
        <source>%1 is at most one of %2</source>
        <translation>%1 ist höchstens so groß wie einer der Werte %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 ist größer als %2</translation>
    </message>
    <message>
        <source>%1 is more than one of %2</source>
        <translation>%1 ist größer als einer der Werte %2</translation>
    </message>
    <message>
        <source>%1 is %2 or more</source>
        <translation>%1 ist %2 oder größer</translation>
    </message>
    <message>
        <source>%1 is at least one of %2</source>
        <translation>%1 ist mindestens so groß wie einer der Werte %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1 liegt vor %2</translation>
    </message>
    <message>
        <source>%1 is before one of %2</source>
        <translation>%1 liegt vor einem der Zeitpunkte %2</translation>
    </message>
    <message>
        <source>%1 is %2 or before</source>
        <translation>%1 ist %2 oder früher</translation>
    </message>
    <message>
        <source>%1 is not after one of %2</source>
        <translation>%1 liegt nicht nach einem der Zeitpunkte %2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1 liegt nach %2</translation>
    </message>
    <message>
        <source>%1 is after one of %2</source>
        <translation>%1 liegt nach einem der Zeitpunkte %2</translation>
    </message>
    <message>
        <source>%1 is %2 or after</source>
        <translation>%1 ist %2 oder später</translation>
    </message>
    <message>
        <source>%1 is not before one of %2</source>
        <translation>%1 liegt nicht vor einem der Zeitpunkte %2</translation>
    </message>
    <message>
        <source>the value of “%1”</source>
        <translation>der Wert von „%1“</translation>
    </message>
</context>
<context>
    <name>ConsoleScenes</name>
    <message>
        <source>The file %1 is no Gatehouse workspace.</source>
        <translation>Die Datei %1 ist kein Gatehouse-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Sending 3 messages</source>
        <translation>3 Nachrichten werden gesendet</translation>
    </message>
    <message>
        <source>The server refused the address.</source>
        <translation>Der Server hat die Adresse abgelehnt.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Das Postfach ist voll.</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>%1 Nothing was changed: nobody is at a terminal to confirm it. Repeat the command with --yes.</source>
        <translation>%1 Es wurde nichts geändert: Niemand ist an einem Terminal, um zu bestätigen. Wiederholen Sie den Befehl mit --yes.</translation>
    </message>
    <message>
        <source>Type %1 to confirm: </source>
        <translation>Geben Sie zur Bestätigung %1 ein: </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>CsvAssignmentWords</name>
    <message>
        <source>The header has %1 columns, this row has %2.</source>
        <translation>Die Kopfzeile hat %1 Spalten, diese Zeile hat %2.</translation>
    </message>
    <message>
        <source>Two columns say the same: %1.</source>
        <translation>Zwei Spalten besagen dasselbe: %1.</translation>
    </message>
    <message>
        <source>A table of assignments needs the columns account_id, permission_set and principal.</source>
        <translation>Eine Tabelle von Zuweisungen braucht die Spalten account_id, permission_set und principal.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>“%1” is neither USER nor GROUP.</source>
        <translation>„%1“ ist weder USER noch GROUP.</translation>
    </message>
    <message>
        <source>“%1” is neither create nor delete.</source>
        <translation>„%1“ ist weder create noch delete.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>CsvColumns</name>
    <message>
        <source>The header names “%1” twice, in columns %2 and %3.</source>
        <translation>Die Kopfzeile nennt „%1“ zweimal, in den Spalten %2 und %3.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>There is no attribute “%1” that a column could fill.</source>
        <translation>Es gibt kein Attribut „%1“, das eine Spalte füllen könnte.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” are both mapped to %3.</source>
        <translation>Die Spalten „%1“ und „%2“ sind beide %3 zugeordnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) left out: %1.</source>
        <translation>
            <numerusform>%n Spalte ausgelassen: %1.</numerusform>
            <numerusform>%n Spalten ausgelassen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column holds usernames. The first line must name the columns; name one of them userName or choose it in the mapping.</source>
        <translation>Keine Spalte enthält Benutzernamen. Die erste Zeile muss die Spalten benennen; nennen Sie eine davon userName oder wählen Sie sie in der Zuordnung.</translation>
    </message>
    <message>
        <source>No column holds group names. The first line must name the columns; name one of them displayName or choose it in the mapping.</source>
        <translation>Keine Spalte enthält Gruppennamen. Die erste Zeile muss die Spalten benennen; nennen Sie eine davon displayName oder wählen Sie sie in der Zuordnung.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>This looks like a table of users. Import it as users, or say which column holds group names.</source>
        <translation>Das sieht nach einer Tabelle von Benutzern aus. Importieren Sie sie als Benutzer oder geben Sie an, welche Spalte Gruppennamen enthält.</translation>
    </message>
</context>
<context>
    <name>CsvFiles</name>
    <message>
        <source>“%1” says neither true nor false.</source>
        <translation>„%1“ bedeutet weder true noch false.</translation>
    </message>
    <message>
        <source>The header has %1 columns, this row has %2.</source>
        <translation>Die Kopfzeile hat %1 Spalten, diese Zeile hat %2.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>The file is empty: it has no line that names the columns.</source>
        <translation>Die Datei ist leer: Die Zeile mit den Spaltennamen fehlt.</translation>
    </message>
    <message>
        <source>The column “%1” has %2 bytes.</source>
        <translation>Die Spalte „%1“ hat %2 Byte.</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>The quote opened in the record of line %1 is never closed.</source>
        <translation>Das Anführungszeichen, das im Datensatz von Zeile %1 geöffnet wird, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Line %1 has a quote in the wrong place. Put the whole value in quotes and double the quotes inside it.</source>
        <translation>In Zeile %1 steht ein Anführungszeichen an der falschen Stelle. Setzen Sie den ganzen Wert in Anführungszeichen und verdoppeln Sie die Anführungszeichen darin.</translation>
    </message>
    <message>
        <source>Line %1 has a quote in the wrong place, in the record that starts on line %2. A quote may be unclosed.</source>
        <translation>In Zeile %1 steht ein Anführungszeichen an der falschen Stelle, im Datensatz, der in Zeile %2 beginnt. Möglicherweise ist ein Anführungszeichen nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the table.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus, um die Tabelle zu lesen.</translation>
    </message>
</context>
<context>
    <name>DashboardService</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>In the accounts, %Ln role(s) could not be provisioned.</source>
        <translation>
            <numerusform>In den Konten konnte %Ln Rolle nicht bereitgestellt werden.</numerusform>
            <numerusform>In den Konten konnten %Ln Rollen nicht bereitgestellt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) wait to be provisioned or removed.</source>
        <translation>
            <numerusform>%Ln Rolle wartet auf Bereitstellung oder Entfernung.</numerusform>
            <numerusform>%Ln Rollen warten auf Bereitstellung oder Entfernung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) are not what their permission set says now.</source>
        <translation>
            <numerusform>%Ln Rolle entspricht nicht dem, was ihr Berechtigungssatz jetzt vorgibt.</numerusform>
            <numerusform>%Ln Rollen entsprechen nicht dem, was ihr Berechtigungssatz jetzt vorgibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to users wait in the outbox.</source>
        <translation>
            <numerusform>%Ln Nachricht an Benutzer wartet im Postausgang.</numerusform>
            <numerusform>%Ln Nachrichten an Benutzer warten im Postausgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission set(s) are assigned to nobody.</source>
        <translation>
            <numerusform>%Ln Berechtigungssatz ist niemandem zugewiesen.</numerusform>
            <numerusform>%Ln Berechtigungssätze sind niemandem zugewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) have no members.</source>
        <translation>
            <numerusform>%Ln Gruppe hat keine Mitglieder.</numerusform>
            <numerusform>%Ln Gruppen haben keine Mitglieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 are used.</source>
        <comment>a quota, its use and its limit</comment>
        <translation>%1: %2 von %3 verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) have expired.</source>
        <translation>
            <numerusform>%Ln Zertifikat ist abgelaufen.</numerusform>
            <numerusform>%Ln Zertifikate sind abgelaufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) expire within 90 days.</source>
        <translation>
            <numerusform>%Ln Zertifikat läuft innerhalb von 90 Tagen ab.</numerusform>
            <numerusform>%Ln Zertifikate laufen innerhalb von 90 Tagen ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionText</name>
    <message>
        <source>The request does not have %1, which %2 looks at.</source>
        <translation>In der Anfrage fehlt %1, das von %2 geprüft wird.</translation>
    </message>
    <message>
        <source>The request has %1, and the condition wants it not to.</source>
        <translation>Die Anfrage enthält %1, was die Bedingung ausschließt.</translation>
    </message>
    <message>
        <source>%1 is %2 in the request, which does not fit %3 %4.</source>
        <translation>%1 ist in der Anfrage %2; das passt nicht zu %3 %4.</translation>
    </message>
    <message>
        <source>%1 is %2 in the request, which %3 %4 excludes.</source>
        <translation>%1 ist in der Anfrage %2; das wird durch %3 %4 ausgeschlossen.</translation>
    </message>
    <message>
        <source>%1 has several values in the request: %2 needs ForAllValues or ForAnyValue.</source>
        <translation>%1 hat in der Anfrage mehrere Werte: %2 benötigt ForAllValues oder ForAnyValue.</translation>
    </message>
    <message>
        <source>%1 can&apos;t compare %2 with %3: one of the values is of another type.</source>
        <translation>%1 kann %2 nicht mit %3 vergleichen: Einer der Werte hat einen anderen Typ.</translation>
    </message>
    <message>
        <source>There is no operator %1.</source>
        <translation>Es gibt keinen Operator %1.</translation>
    </message>
    <message>
        <source>the service control policies</source>
        <translation>den Service-Kontrollrichtlinien</translation>
    </message>
    <message>
        <source>the resource policy</source>
        <translation>der Ressourcenrichtlinie</translation>
    </message>
    <message>
        <source>the identity policies</source>
        <translation>den Identitätsrichtlinien</translation>
    </message>
    <message>
        <source>the permissions boundary</source>
        <translation>der Berechtigungsgrenze</translation>
    </message>
    <message>
        <source>the session policy</source>
        <translation>der Sitzungsrichtlinie</translation>
    </message>
    <message>
        <source>Denies the request.</source>
        <translation>Verweigert die Anfrage.</translation>
    </message>
    <message>
        <source>Allows the request.</source>
        <translation>Erlaubt die Anfrage.</translation>
    </message>
    <message>
        <source>Allows the request; other policies decided.</source>
        <translation>Erlaubt die Anfrage; andere Richtlinien haben entschieden.</translation>
    </message>
    <message>
        <source>Excludes the action %1.</source>
        <translation>Schließt die Aktion %1 aus.</translation>
    </message>
    <message>
        <source>Does not have the action %1.</source>
        <translation>Enthält die Aktion %1 nicht.</translation>
    </message>
    <message>
        <source>Excludes the resource %1.</source>
        <translation>Schließt die Ressource %1 aus.</translation>
    </message>
    <message>
        <source>Does not have the resource %1.</source>
        <translation>Enthält die Ressource %1 nicht.</translation>
    </message>
    <message>
        <source>Excludes the principal %1.</source>
        <translation>Schließt den Prinzipal %1 aus.</translation>
    </message>
    <message>
        <source>Does not name the principal %1.</source>
        <translation>Nennt den Prinzipal %1 nicht.</translation>
    </message>
    <message>
        <source>Allowed: every kind of policy that has a say allows it, and none denies it.</source>
        <translation>Erlaubt: Jede Art von Richtlinie, die mitentscheidet, erlaubt es, und keine verweigert es.</translation>
    </message>
    <message>
        <source>Denied: a statement denies it, which no Allow outweighs.</source>
        <translation>Verweigert: Eine Anweisung verweigert es; kein Allow wiegt das auf.</translation>
    </message>
    <message>
        <source>Denied: no statement allows it in %1.</source>
        <translation>Verweigert: Keine Anweisung erlaubt es in %1.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 hat keinen Wert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Has no say: service control policies do not bind %1.</source>
        <translation>Entscheidet nicht mit: Service-Kontrollrichtlinien binden %1 nicht.</translation>
    </message>
    <message>
        <source>Has no say: %1 can&apos;t be denied.</source>
        <translation>Entscheidet nicht mit: %1 kann nicht verweigert werden.</translation>
    </message>
    <message>
        <source>Allowed: the resource policy allows it to whoever asks, so that no identity policy, permissions boundary or session policy has to, and none denies it.</source>
        <translation>Erlaubt: Die Ressourcenrichtlinie erlaubt es dem Anfragenden selbst, sodass keine Identitätsrichtlinie, Berechtigungsgrenze oder Sitzungsrichtlinie es erlauben muss, und keine verweigert es.</translation>
    </message>
    <message>
        <source>Allowed: the resource policy allows it to the role, permissions boundary and session policy let it, and none denies it.</source>
        <translation>Erlaubt: Die Ressourcenrichtlinie erlaubt es der Rolle, Berechtigungsgrenze und Sitzungsrichtlinie lassen es zu, und keine verweigert es.</translation>
    </message>
    <message>
        <source>Allowed: the action needs no permission, and no policy can deny it.</source>
        <translation>Erlaubt: Die Aktion benötigt keine Berechtigung, und keine Richtlinie kann sie verweigern.</translation>
    </message>
</context>
<context>
    <name>DemoCompany</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Fill the workspace with the demo company</source>
        <translation>Arbeitsbereich mit dem Demounternehmen füllen</translation>
    </message>
    <message>
        <source>A company has no fewer than 0 users, 0 groups, 0 accounts and 0 permission sets.</source>
        <translation>Ein Unternehmen hat nicht weniger als 0 Benutzer, 0 Gruppen, 0 Konten und 0 Berechtigungssätze.</translation>
    </message>
</context>
<context>
    <name>ElementChecks</name>
    <message>
        <source>“%1” names nobody. Add a principal.</source>
        <translation>„%1“ nennt niemanden. Fügen Sie einen Prinzipal hinzu.</translation>
    </message>
    <message>
        <source>The list “%1” names nobody. Add a principal, or remove the list.</source>
        <translation>Die Liste „%1“ nennt niemanden. Fügen Sie einen Prinzipal hinzu oder entfernen Sie die Liste.</translation>
    </message>
    <message>
        <source>“%1” says nothing. Add a condition, or remove it.</source>
        <translation>„%1“ besagt nichts. Fügen Sie eine Bedingung hinzu oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” is compared with nothing. Add a value, or remove the key.</source>
        <translation>„%1“ wird mit nichts verglichen. Fügen Sie einen Wert hinzu oder entfernen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>The policy has %1 bytes, white space included; at most %2 are allowed. Shorten or split it.</source>
        <translation>Die Richtlinie hat %1 Byte einschließlich Leerraum; höchstens %2 sind erlaubt. Kürzen oder teilen Sie sie.</translation>
    </message>
    <message>
        <source>The policy has %1 bytes without white space; at most %2 are allowed. Shorten or split it.</source>
        <translation>Die Richtlinie hat %1 Byte ohne Leerraum; höchstens %2 sind erlaubt. Kürzen oder teilen Sie sie.</translation>
    </message>
    <message>
        <source>Without a version the policy is of 2008-10-17, which has no variables. Add “Version” with &quot;2012-10-17&quot;.</source>
        <translation>Ohne Version gilt für die Richtlinie 2008-10-17, ohne Variablen. Fügen Sie „Version“ mit &quot;2012-10-17&quot; hinzu.</translation>
    </message>
    <message>
        <source>“Sid” is empty. Write a name, or remove it.</source>
        <translation>„Sid“ ist leer. Schreiben Sie einen Namen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>A “Sid” has letters (A-Z, a-z) and digits only. Remove the others.</source>
        <translation>Eine „Sid“ enthält nur Buchstaben (A-Z, a-z) und Ziffern. Entfernen Sie die übrigen Zeichen.</translation>
    </message>
    <message>
        <source>The “Sid” %1 stands in line %2 already. Choose another.</source>
        <translation>Die „Sid“ %1 steht bereits in Zeile %2. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“%1” is an empty list. Add an action.</source>
        <translation>„%1“ ist eine leere Liste. Fügen Sie eine Aktion hinzu.</translation>
    </message>
    <message>
        <source>“%1” is an empty list. Add a resource.</source>
        <translation>„%1“ ist eine leere Liste. Fügen Sie eine Ressource hinzu.</translation>
    </message>
    <message>
        <source>IAM takes the characters of Latin-1 only. Write an escape (%1) in place of this one.</source>
        <translation>IAM akzeptiert nur Zeichen aus Latin-1. Schreiben Sie stattdessen eine Escape-Sequenz (%1).</translation>
    </message>
</context>
<context>
    <name>EventStore</name>
    <message>
        <source>There is no event %1.</source>
        <translation>Es gibt kein Ereignis %1.</translation>
    </message>
    <message>
        <source>More than one event begins with %1.</source>
        <translation>Mehr als ein Ereignis beginnt mit %1.</translation>
    </message>
</context>
<context>
    <name>EventTableModel</name>
    <message>
        <source>Can be undone</source>
        <translation>Kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
</context>
<context>
    <name>ExpiryWords</name>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message numerus="yes">
        <source>Expired %Ln day(s) ago</source>
        <translation>
            <numerusform>Vor %Ln Tag abgelaufen</numerusform>
            <numerusform>Vor %Ln Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Läuft heute ab</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln day(s)</source>
        <translation>
            <numerusform>Läuft in %Ln Tag ab</numerusform>
            <numerusform>Läuft in %Ln Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate of an application</source>
        <translation>Zertifikat einer Anwendung</translation>
    </message>
    <message>
        <source>Certificate for AWS accounts</source>
        <translation>Zertifikat für AWS-Konten</translation>
    </message>
    <message>
        <source>Certificate of the identity provider</source>
        <translation>Zertifikat des Identitätsanbieters</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>everything except %1</source>
        <translation>alles außer %1</translation>
    </message>
    <message>
        <source>The principals are %1.</source>
        <translation>Die Prinzipale sind %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n principal(s)</source>
        <translation>
            <numerusform>%n Prinzipal</numerusform>
            <numerusform>%n Prinzipale</numerusform>
        </translation>
    </message>
    <message>
        <source>everyone except %1</source>
        <translation>alle außer %1</translation>
    </message>
    <message>
        <source>The resources are %1.</source>
        <translation>Die Ressourcen sind %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n Ressource</numerusform>
            <numerusform>%n Ressourcen</numerusform>
        </translation>
    </message>
    <message>
        <source>The conditions are that %1.</source>
        <translation>Die Bedingungen lauten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>all of %n condition(s) hold</source>
        <translation>
            <numerusform>%n Bedingung ist erfüllt</numerusform>
            <numerusform>alle %n Bedingungen sind erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>Allows %1, when %2.</source>
        <translation>Erlaubt %1, wenn gilt: %2.</translation>
    </message>
    <message>
        <source>Allows %1.</source>
        <translation>Erlaubt %1.</translation>
    </message>
    <message>
        <source>Allows %1 to use %2, when %3.</source>
        <translation>Erlaubt für %1: %2, wenn gilt: %3.</translation>
    </message>
    <message>
        <source>Allows %1 to use %2.</source>
        <translation>Erlaubt für %1: %2.</translation>
    </message>
    <message>
        <source>Allows %1 on %2, when %3.</source>
        <translation>Erlaubt %1, angewandt auf %2, wenn gilt: %3.</translation>
    </message>
    <message>
        <source>Allows %1 on %2.</source>
        <translation>Erlaubt %1, angewandt auf %2.</translation>
    </message>
    <message>
        <source>Allows %1 to use %2 on %3, when %4.</source>
        <translation>Erlaubt für %1: %2, angewandt auf %3, wenn gilt: %4.</translation>
    </message>
    <message>
        <source>Allows %1 to use %2 on %3.</source>
        <translation>Erlaubt für %1: %2, angewandt auf %3.</translation>
    </message>
    <message>
        <source>Denies %1, when %2.</source>
        <translation>Verweigert %1, wenn gilt: %2.</translation>
    </message>
    <message>
        <source>Denies %1.</source>
        <translation>Verweigert %1.</translation>
    </message>
    <message>
        <source>Denies %1 the use of %2, when %3.</source>
        <translation>Verweigert für %1: %2, wenn gilt: %3.</translation>
    </message>
    <message>
        <source>Denies %1 the use of %2.</source>
        <translation>Verweigert für %1: %2.</translation>
    </message>
    <message>
        <source>Denies %1 on %2, when %3.</source>
        <translation>Verweigert %1, angewandt auf %2, wenn gilt: %3.</translation>
    </message>
    <message>
        <source>Denies %1 on %2.</source>
        <translation>Verweigert %1, angewandt auf %2.</translation>
    </message>
    <message>
        <source>Denies %1 the use of %2 on %3, when %4.</source>
        <translation>Verweigert für %1: %2, angewandt auf %3, wenn gilt: %4.</translation>
    </message>
    <message>
        <source>Denies %1 the use of %2 on %3.</source>
        <translation>Verweigert für %1: %2, angewandt auf %3.</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Write users with their groups to a file</source>
        <translation>Benutzer mit ihren Gruppen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Write groups with their members to a file</source>
        <translation>Gruppen mit ihren Mitgliedern in eine Datei schreiben</translation>
    </message>
    <message>
        <source>The format; else what the name of the file says, else CSV</source>
        <translation>Das Format; sonst gilt, was der Dateiname besagt, andernfalls CSV</translation>
    </message>
    <message>
        <source>The file to write; standard output when none is given</source>
        <translation>Die zu schreibende Datei; ohne Angabe die Standardausgabe</translation>
    </message>
    <message>
        <source>Only what “list --filter” would show</source>
        <translation>Nur was „list --filter“ anzeigen würde</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Der Export wurde angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>ExpressionWords</name>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Group IDs of the user</source>
        <translation>Gruppen-IDs des Benutzers</translation>
    </message>
    <message>
        <source>%1 is no attribute of a user.</source>
        <translation>%1 ist kein Attribut eines Benutzers.</translation>
    </message>
    <message>
        <source>%1 is no attribute of a user. Is %2 meant?</source>
        <translation>%1 ist kein Attribut eines Benutzers. Ist %2 gemeint?</translation>
    </message>
    <message>
        <source>The closing brace is missing: write ${user:email}.</source>
        <translation>Die schließende geschweifte Klammer fehlt: Schreiben Sie ${user:email}.</translation>
    </message>
    <message>
        <source>%1 has several values and has to stand alone.</source>
        <translation>%1 hat mehrere Werte und muss allein stehen.</translation>
    </message>
</context>
<context>
    <name>FileReading</name>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Dies ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>It can&apos;t be told what kind of file this is. Choose its type.</source>
        <translation>Die Art der Datei ist nicht erkennbar. Wählen Sie ihren Typ.</translation>
    </message>
</context>
<context>
    <name>FoundFiles</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>In diesem Ordner gibt es keine Dateien.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>GroupCommands</name>
    <message>
        <source>List groups</source>
        <translation>Gruppen auflisten</translation>
    </message>
    <message>
        <source>Part of the name or description</source>
        <translation>Teil des Namens oder der Beschreibung</translation>
    </message>
    <message>
        <source>The order (name); the largest or newest first</source>
        <translation>Die Reihenfolge (name); die größten oder neuesten zuerst</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>Show everything about a group</source>
        <translation>Alles über eine Gruppe anzeigen</translation>
    </message>
    <message>
        <source>Name or group ID</source>
        <translation>Name oder Gruppen-ID</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Eine Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>The name of the group</source>
        <translation>Der Name der Gruppe</translation>
    </message>
    <message>
        <source>Which permissions the group has or will have</source>
        <translation>Welche Berechtigungen die Gruppe hat oder haben wird</translation>
    </message>
    <message>
        <source>The identity provider&apos;s own key</source>
        <translation>Der eigene Schlüssel des Identitätsanbieters</translation>
    </message>
    <message>
        <source>Created group %1.</source>
        <translation>Gruppe %1 wurde erstellt.</translation>
    </message>
    <message>
        <source>Change a group; an empty value removes</source>
        <translation>Eine Gruppe ändern; ein leerer Wert entfernt die Angabe</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>Der neue Name</translation>
    </message>
    <message>
        <source>The new description</source>
        <translation>Die neue Beschreibung</translation>
    </message>
    <message>
        <source>Changed group %1.</source>
        <translation>Gruppe %1 wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing to change. Give --name, --description or --external-id.</source>
        <translation>Nichts zu ändern. Geben Sie --name, --description oder --external-id an.</translation>
    </message>
    <message numerus="yes">
        <source>This deletes %n group(s)</source>
        <translation>
            <numerusform>Dies löscht %n Gruppe</numerusform>
            <numerusform>Dies löscht %n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n membership(s); the users stay.</source>
        <translation>
            <numerusform>mit %n Mitgliedschaft; die Benutzer bleiben erhalten.</numerusform>
            <numerusform>mit %n Mitgliedschaften; die Benutzer bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n group(s).</source>
        <translation>
            <numerusform>%n Gruppe wurde gelöscht.</numerusform>
            <numerusform>%n Gruppen wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete groups; their members stay</source>
        <translation>Gruppen löschen; ihre Mitglieder bleiben erhalten</translation>
    </message>
    <message>
        <source>Names or group IDs</source>
        <translation>Namen oder Gruppen-IDs</translation>
    </message>
    <message>
        <source>Do it without asking</source>
        <translation>Ohne Rückfrage ausführen</translation>
    </message>
    <message>
        <source>Groups and their members: list, add, change, remove, import and export</source>
        <translation>Gruppen und ihre Mitglieder: auflisten, hinzufügen, ändern, entfernen, importieren und exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) to accounts go along.</source>
        <translation>
            <numerusform>%n Zuweisung zu Konten fällt mit weg.</numerusform>
            <numerusform>%n Zuweisungen zu Konten fallen mit weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) to applications go along.</source>
        <translation>
            <numerusform>%n Zuweisung zu Anwendungen fällt mit weg.</numerusform>
            <numerusform>%n Zuweisungen zu Anwendungen fallen mit weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupFields</name>
    <message>
        <source>Group name</source>
        <translation>Gruppenname</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Group ID</source>
        <translation>Gruppen-ID</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>GroupPicking</name>
    <message>
        <source>A deleted group</source>
        <translation>Eine gelöschte Gruppe</translation>
    </message>
    <message>
        <source>Filter by group name or description</source>
        <translation>Nach Gruppenname oder Beschreibung filtern</translation>
    </message>
    <message>
        <source>There is no group to pick</source>
        <translation>Es gibt keine Gruppe zur Auswahl</translation>
    </message>
</context>
<context>
    <name>GroupRules</name>
    <message>
        <source>A group needs a name.</source>
        <translation>Eine Gruppe braucht einen Namen.</translation>
    </message>
    <message>
        <source>A group name has at most %1 characters; this one has %2.</source>
        <translation>Ein Gruppenname hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>The group name contains a character that is not allowed, such as a control character.</source>
        <translation>Der Gruppenname enthält ein nicht zulässiges Zeichen, etwa ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The name %1 is reserved. Choose another group name.</source>
        <translation>Der Name %1 ist reserviert. Wählen Sie einen anderen Gruppennamen.</translation>
    </message>
    <message>
        <source>A description has at most %1 characters and no control characters.</source>
        <translation>Eine Beschreibung hat höchstens %1 Zeichen und keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>An external ID has at most %1 characters.</source>
        <translation>Eine externe ID hat höchstens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>GroupService</name>
    <message>
        <source>This group does not exist any more.</source>
        <translation>Diese Gruppe existiert nicht mehr.</translation>
    </message>
    <message>
        <source>There is no group named %1.</source>
        <translation>Es gibt keine Gruppe namens %1.</translation>
    </message>
    <message>
        <source>There is a group named %1 already.</source>
        <translation>Es gibt bereits eine Gruppe namens %1.</translation>
    </message>
    <message>
        <source>Create group %1</source>
        <translation>Gruppe %1 erstellen</translation>
    </message>
    <message>
        <source>Edit group %1</source>
        <translation>Gruppe %1 bearbeiten</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. Look at the present values and try again.</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert. Prüfen Sie die aktuellen Werte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Delete group %1</source>
        <translation>Gruppe %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n group(s)</source>
        <translation>
            <numerusform>%n Gruppe löschen</numerusform>
            <numerusform>%n Gruppen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>One of the users does not exist any more. Nothing was changed.</source>
        <translation>Einer der Benutzer existiert nicht mehr. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is disabled: the user can&apos;t be added to a group. Enable the user first.</source>
        <translation>%1 ist deaktiviert: Der Benutzer kann keiner Gruppe hinzugefügt werden. Aktivieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>%1 aus %2 entfernen</translation>
    </message>
    <message>
        <source>One of the groups does not exist any more. Nothing was changed.</source>
        <translation>Eine der Gruppen gibt es nicht mehr. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>can&apos;t be undone</source>
        <translation>kann nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>From this moment on: 2026-03-02, 2026-03-02T09:30, or 45m, 2h, 3d, 1w ago</source>
        <translation>Ab diesem Zeitpunkt: 2026-03-02, 2026-03-02T09:30 oder vor 45m, 2h, 3d, 1w</translation>
    </message>
    <message>
        <source>Up to this moment</source>
        <translation>Bis zu diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>Part of the summary, operation, operator or record</source>
        <translation>Teil der Zusammenfassung, des Vorgangs, des Operators oder des Datensatzes</translation>
    </message>
    <message>
        <source>Exactly this operation, as in CreateUser</source>
        <translation>Genau dieser Vorgang, z. B. CreateUser</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>List what was done, the newest first</source>
        <translation>Auflisten, was getan wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>… and more rows. “workspace compare” shows all of them between two snapshots.</source>
        <translation>… und weitere Zeilen. „workspace compare“ zeigt alle Zeilen zwischen zwei Momentaufnahmen.</translation>
    </message>
    <message>
        <source>Show one event: its record, and its rows before and after</source>
        <translation>Ein Ereignis anzeigen: seinen Datensatz und seine Zeilen vorher und nachher</translation>
    </message>
    <message>
        <source>Its number, or its event ID or the beginning of it</source>
        <translation>Seine Nummer, seine Ereignis-ID oder deren Anfang</translation>
    </message>
    <message>
        <source>Write events as a CloudTrail log file</source>
        <translation>Ereignisse als CloudTrail-Protokolldatei schreiben</translation>
    </message>
    <message>
        <source>The file to write; standard output when none is given</source>
        <translation>Die zu schreibende Datei; ohne Angabe die Standardausgabe</translation>
    </message>
    <message>
        <source>What was done, by whom, and what it changed</source>
        <translation>Was getan wurde, von wem und was sich dadurch geändert hat</translation>
    </message>
</context>
<context>
    <name>HistoryService</name>
    <message>
        <source>There is no such event.</source>
        <translation>Dieses Ereignis gibt es nicht.</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>Der Export konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>There is nothing to undo: this event changed nothing in the workspace.</source>
        <translation>Es gibt nichts rückgängig zu machen: Dieses Ereignis hat im Arbeitsbereich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was undone, because “%1” can&apos;t be: %2</source>
        <translation>Es wurde nichts rückgängig gemacht, weil „%1“ nicht rückgängig gemacht werden kann: %2</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n change(s) had been undone.</source>
        <translation>
            <numerusform>Abgebrochen, nachdem %n Änderung rückgängig gemacht wurde.</numerusform>
            <numerusform>Abgebrochen, nachdem %n Änderungen rückgängig gemacht wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were undone before it stopped: %1</source>
        <translation>
            <numerusform>%n Änderung wurde vor dem Abbruch rückgängig gemacht: %1</numerusform>
            <numerusform>%n Änderungen wurden vor dem Abbruch rückgängig gemacht: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HttpMetadataSource</name>
    <message>
        <source>This is no web address. Write it as in https://www.example.com/saml/metadata.</source>
        <translation>Dies ist keine Webadresse. Schreiben Sie sie wie in https://www.example.com/saml/metadata.</translation>
    </message>
    <message>
        <source>Metadata says whom to trust, so it is fetched over https only. Save the document to a file and choose that, if there is no other way.</source>
        <translation>Metadaten legen fest, wem vertraut wird; deshalb werden sie nur über https abgerufen. Wenn es keinen anderen Weg gibt, speichern Sie das Dokument in einer Datei und wählen Sie diese aus.</translation>
    </message>
    <message>
        <source>Leave the name and the password out of the address.</source>
        <translation>Lassen Sie den Namen und das Kennwort in der Adresse weg.</translation>
    </message>
</context>
<context>
    <name>IdentityProviderWords</name>
    <message>
        <source>%1 is an integrated application and needs no metadata.</source>
        <translation>%1 ist eine integrierte Anwendung und benötigt keine Metadaten.</translation>
    </message>
    <message>
        <source>%1 has no certificate yet. Generate one first.</source>
        <translation>%1 hat noch kein Zertifikat. Generieren Sie zuerst eines.</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Neither the name nor the beginning of %1 says what it is. Say --type csv, ldif or scim.</source>
        <translation>Weder der Name noch der Anfang von %1 lässt den Typ erkennen. Geben Sie --type csv, ldif oder scim an.</translation>
    </message>
    <message>
        <source>“%1” has no =; write it as in --column &quot;Job=title&quot;</source>
        <translation>„%1“ enthält kein =; schreiben Sie es wie in --column &quot;Job=title&quot;</translation>
    </message>
    <message>
        <source>What a column of a table is, where its header does not say; an empty target leaves it out</source>
        <translation>Was eine Tabellenspalte ist, wo ihre Kopfzeile es nicht besagt; ein leeres Ziel lässt sie aus</translation>
    </message>
    <message>
        <source>Add and change users from a file, as one change</source>
        <translation>Benutzer aus einer Datei hinzufügen und ändern, als eine Änderung</translation>
    </message>
    <message>
        <source>Add and change groups from a file, as one change</source>
        <translation>Gruppen aus einer Datei hinzufügen und ändern, als eine Änderung</translation>
    </message>
    <message>
        <source>The file to read; - for standard input</source>
        <translation>Die zu lesende Datei; - für die Standardeingabe</translation>
    </message>
    <message>
        <source>What the file is, where its content and name do not say</source>
        <translation>Der Typ der Datei, wo Inhalt und Name ihn nicht erkennen lassen</translation>
    </message>
    <message>
        <source>Only say, row by row, what would be done</source>
        <translation>Nur Zeile für Zeile angeben, was getan würde</translation>
    </message>
    <message>
        <source>Leave out rows with errors instead of refusing the file</source>
        <translation>Zeilen mit Fehlern auslassen, statt die Datei abzulehnen</translation>
    </message>
    <message>
        <source>Make the groups that rows name and that do not exist</source>
        <translation>Gruppen erstellen, die in Zeilen genannt werden und nicht existieren</translation>
    </message>
    <message>
        <source>An empty value removes what is there, instead of saying nothing</source>
        <translation>Ein leerer Wert entfernt den vorhandenen, statt nichts zu bedeuten</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have errors: the file would be refused.</source>
        <translation>
            <numerusform>%n Zeile enthält Fehler: Die Datei würde abgelehnt.</numerusform>
            <numerusform>%n Zeilen enthalten Fehler: Die Datei würde abgelehnt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPlans</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>Gruppenname</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The group %1 stands in this file already: %2.</source>
        <translation>Die Gruppe %1 steht bereits in dieser Datei: %2.</translation>
    </message>
    <message>
        <source>The user %1 stands in this file already: %2.</source>
        <translation>Der Benutzer %1 steht bereits in dieser Datei: %2.</translation>
    </message>
    <message>
        <source>%1 is disabled: the user can&apos;t be edited. Enable the user first.</source>
        <translation>%1 ist deaktiviert: Der Benutzer kann nicht bearbeitet werden. Aktivieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The email address %1 stands in this file already: %2.</source>
        <translation>Die E-Mail-Adresse %1 steht bereits in dieser Datei: %2.</translation>
    </message>
    <message>
        <source>The email address %1 belongs to %2, whose username can&apos;t be changed.</source>
        <translation>Die E-Mail-Adresse %1 gehört %2; dieser Benutzername kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>There is no group named %1.</source>
        <translation>Es gibt keine Gruppe namens %1.</translation>
    </message>
    <message>
        <source>%1 is disabled: the user can&apos;t be added to a group. Enable the user first.</source>
        <translation>%1 ist deaktiviert: Der Benutzer kann keiner Gruppe hinzugefügt werden. Aktivieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>There is no user named %1.</source>
        <translation>Es gibt keinen Benutzer namens %1.</translation>
    </message>
</context>
<context>
    <name>ImportPreviewModel</name>
    <message>
        <source>%1: %2</source>
        <comment>attribute and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>attribute, old and new value</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>create</source>
        <translation>erstellen</translation>
    </message>
    <message>
        <source>update</source>
        <translation>aktualisieren</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>To create: %1. To update: %2. Nothing to do: %3. Errors: %4. Nothing was changed.</source>
        <translation>Zu erstellen: %1. Zu aktualisieren: %2. Nichts zu tun: %3. Fehler: %4. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>New groups: %1.</source>
        <translation>Neue Gruppen: %1.</translation>
    </message>
    <message>
        <source>Created: %1. Updated: %2. New memberships: %3. New groups: %4. Left out because of errors: %5.</source>
        <translation>Erstellt: %1. Aktualisiert: %2. Neue Mitgliedschaften: %3. Neue Gruppen: %4. Wegen Fehlern ausgelassen: %5.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>Es gab nichts zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n new user(s) can&apos;t sign in yet: an import gives no password and sends no invitation. “gatehousectl user reset-password USER --mode email” invites one, “--mode one-time” prints a password.</source>
        <translation>
            <numerusform>%n neuer Benutzer kann sich noch nicht anmelden: Ein Import vergibt kein Kennwort und sendet keine Einladung. „gatehousectl user reset-password USER --mode email“ lädt einen Benutzer ein, „--mode one-time“ gibt ein Kennwort aus.</numerusform>
            <numerusform>%n neue Benutzer können sich noch nicht anmelden: Ein Import vergibt kein Kennwort und sendet keine Einladung. „gatehousectl user reset-password USER --mode email“ lädt einen Benutzer ein, „--mode one-time“ gibt ein Kennwort aus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message numerus="yes">
        <source>%n row(s) have errors. Nothing was imported.</source>
        <translation>
            <numerusform>%n Zeile enthält Fehler. Es wurde nichts importiert.</numerusform>
            <numerusform>%n Zeilen enthalten Fehler. Es wurde nichts importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 created, %2 updated</source>
        <translation>%1 erstellt, %2 aktualisiert</translation>
    </message>
    <message>
        <source>Import users and groups: %1</source>
        <translation>Benutzer und Gruppen importieren: %1</translation>
    </message>
    <message>
        <source>Import %1: %2</source>
        <translation>%1 importieren: %2</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The workspace has changed since the preview, at %1. Nothing was imported; look at a new preview.</source>
        <translation>Der Arbeitsbereich hat sich seit der Vorschau geändert, bei %1. Es wurde nichts importiert; sehen Sie sich eine neue Vorschau an.</translation>
    </message>
    <message>
        <source>%1 was changed or deleted meanwhile.</source>
        <translation>%1 wurde inzwischen geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>There is no group named %1.</source>
        <translation>Es gibt keine Gruppe namens %1.</translation>
    </message>
    <message>
        <source>There is no user named %1.</source>
        <translation>Es gibt keinen Benutzer namens %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>IntegratedAccessWords</name>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>The management account only</source>
        <translation>Nur das Verwaltungskonto</translation>
    </message>
    <message>
        <source>All accounts of the organization</source>
        <translation>Alle Konten der Organisation</translation>
    </message>
    <message>
        <source>Enable access of integrated applications: %1</source>
        <translation>Zugriff integrierter Anwendungen aktivieren: %1</translation>
    </message>
    <message>
        <source>Access that is enabled can&apos;t be made less here. Use service control policies to keep integrated applications out of chosen accounts.</source>
        <translation>Aktivierter Zugriff kann hier nicht eingeschränkt werden. Verwenden Sie Service-Kontrollrichtlinien, um integrierte Anwendungen von bestimmten Konten fernzuhalten.</translation>
    </message>
</context>
<context>
    <name>JsonParser</name>
    <message>
        <source>Objects and lists stand more than %1 deep in each other here.</source>
        <translation>Objekte und Listen sind hier mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>A } is missing here: the object began in line %1.</source>
        <translation>Hier fehlt }: Das Objekt begann in Zeile %1.</translation>
    </message>
    <message>
        <source>A ] is missing here: the list began in line %1.</source>
        <translation>Hier fehlt ]: Die Liste begann in Zeile %1.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>A key in double quotes is missing here.</source>
        <translation>Hier fehlt ein Schlüssel in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>A colon is missing behind this key.</source>
        <translation>Nach diesem Schlüssel fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>The value of “%1” is missing here.</source>
        <translation>Hier fehlt der Wert von „%1“.</translation>
    </message>
    <message>
        <source>A key stands in double quotes. Write &quot;%1&quot;.</source>
        <translation>Ein Schlüssel steht in doppelten Anführungszeichen. Schreiben Sie &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Nothing follows this comma. Remove it.</source>
        <translation>Nach diesem Komma folgt nichts. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>A comma is missing here.</source>
        <translation>Hier fehlt ein Komma.</translation>
    </message>
    <message>
        <source>“%1” stands here a second time. Keep one of them.</source>
        <translation>„%1“ steht hier zum zweiten Mal. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>The text is empty. Begin it with {.</source>
        <translation>Der Text ist leer. Beginnen Sie ihn mit {.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here. Begin with {.</source>
        <translation>„%1“ kann hier nicht stehen. Beginnen Sie mit {.</translation>
    </message>
    <message>
        <source>The text has ended before this. Remove what follows.</source>
        <translation>Der Text endet bereits davor. Entfernen Sie, was folgt.</translation>
    </message>
</context>
<context>
    <name>JsonScanner</name>
    <message>
        <source>JSON knows no such white space (%1). Write an ordinary space.</source>
        <translation>JSON kennt diesen Leerraum nicht (%1). Schreiben Sie ein normales Leerzeichen.</translation>
    </message>
    <message>
        <source>Strings stand in straight double quotes. Write &quot; in place of %1.</source>
        <translation>Zeichenfolgen stehen in geraden doppelten Anführungszeichen. Schreiben Sie &quot; statt %1.</translation>
    </message>
    <message>
        <source>Half of a character (%1). Write the whole one.</source>
        <translation>Ein halbes Zeichen (%1). Schreiben Sie das ganze.</translation>
    </message>
    <message>
        <source>The string that begins here has no end in its line. Write &quot; behind it.</source>
        <translation>Die Zeichenfolge, die hier beginnt, endet nicht in ihrer Zeile. Schreiben Sie &quot; dahinter.</translation>
    </message>
    <message>
        <source>A control character (%1) stands in a string. Write %2, or remove it.</source>
        <translation>Ein Steuerzeichen (%1) steht in einer Zeichenfolge. Schreiben Sie %2 oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>JSON has no escape \%1. Write \\ for a backslash.</source>
        <translation>JSON kennt keine Escape-Sequenz \%1. Schreiben Sie \\ für einen umgekehrten Schrägstrich.</translation>
    </message>
    <message>
        <source>Four hexadecimal digits follow \u, as in \u00e9.</source>
        <translation>Auf \u folgen vier Hexadezimalziffern wie in \u00e9.</translation>
    </message>
    <message>
        <source>Half of a character (%1). Write both halves, or the character itself.</source>
        <translation>Ein halbes Zeichen (%1). Schreiben Sie beide Hälften oder das Zeichen selbst.</translation>
    </message>
    <message>
        <source>Write %1 in small letters.</source>
        <translation>Schreiben Sie %1 in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>“%1” is no JSON number. Write it as in 0.5, -12 or 1e3, or put it in double quotes.</source>
        <translation>„%1“ ist keine JSON-Zahl. Schreiben Sie sie wie in 0.5, -12 oder 1e3 oder in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” must stand in double quotes.</source>
        <translation>„%1“ muss in doppelten Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>A byte order mark stands here, and nobody sees it. Remove it.</source>
        <translation>Hier steht eine Byte-Order-Mark, die niemand sieht. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>JSON has no comments. Remove it.</source>
        <translation>JSON hat keine Kommentare. Entfernen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Line %1: something follows after the end of the document.</source>
        <translation>Zeile %1: Nach dem Ende des Dokuments folgt weiterer Inhalt.</translation>
    </message>
    <message>
        <source>Line %1: the file ends in the middle of a value.</source>
        <translation>Zeile %1: Die Datei endet mitten in einem Wert.</translation>
    </message>
    <message>
        <source>Line %1: the document nests too deep; at most %2 levels are read.</source>
        <translation>Zeile %1: Das Dokument ist zu tief verschachtelt; höchstens %2 Ebenen werden gelesen.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON: a bracket closes that was never opened.</source>
        <translation>Zeile %1 ist kein JSON: Eine Klammer wird geschlossen, die nie geöffnet wurde.</translation>
    </message>
    <message>
        <source>Line %1: one item of the document is too large.</source>
        <translation>Zeile %1: Ein Element des Dokuments ist zu groß.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>Zeile %1 ist kein JSON.</translation>
    </message>
    <message>
        <source>Line %1: every item must be an object.</source>
        <translation>Zeile %1: Jedes Element muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON: a comma or the end of the list is missing.</source>
        <translation>Zeile %1 ist kein JSON: Ein Komma oder das Ende der Liste fehlt.</translation>
    </message>
    <message>
        <source>Line %1 is not a SCIM document: it should begin with { or [.</source>
        <translation>Zeile %1 ist kein SCIM-Dokument: Es sollte mit { oder [ beginnen.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON: a name and a colon are missing.</source>
        <translation>Zeile %1 ist kein JSON: Ein Name und ein Doppelpunkt fehlen.</translation>
    </message>
</context>
<context>
    <name>KeyChecks</name>
    <message>
        <source>“%1” has several values. Write “ForAllValues:%2” or “ForAnyValue:%2”.</source>
        <translation>„%1“ hat mehrere Werte. Schreiben Sie „ForAllValues:%2“ oder „ForAnyValue:%2“.</translation>
    </message>
    <message>
        <source>“ForAllValues” holds for every request without “%1”, which has one value. Write the operator alone.</source>
        <translation>„ForAllValues“ gilt für jede Anfrage ohne „%1“, das einen einzigen Wert hat. Schreiben Sie nur den Operator.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be compared with “%2”. Write one of: %3.</source>
        <translation>„%1“ kann nicht mit „%2“ verglichen werden. Schreiben Sie eines von: %3.</translation>
    </message>
    <message>
        <source>A request for %1 has no “%2”: this statement never applies to it. Put it into a statement of its own.</source>
        <translation>Eine Anfrage für %1 hat kein „%2“: Diese Anweisung gilt nie dafür. Schreiben Sie die Aktion in eine eigene Anweisung.</translation>
    </message>
    <message numerus="yes">
        <source>Requests for %n action(s), %1 among them, have no “%2”: this statement never applies to them. Put them into a statement of their own.</source>
        <translation>
            <numerusform>Anfragen für %n Aktion, nämlich %1, haben kein „%2“: Diese Anweisung gilt nie dafür. Schreiben Sie sie in eine eigene Anweisung.</numerusform>
            <numerusform>Anfragen für %n Aktionen, darunter %1, haben kein „%2“: Diese Anweisung gilt nie dafür. Schreiben Sie sie in eine eigene Anweisung.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same key. Put all the values under one.</source>
        <translation>„%1“ und „%2“ sind derselbe Schlüssel. Schreiben Sie alle Werte unter einen.</translation>
    </message>
    <message>
        <source>“%1” lets a wildcard reach over the parts of an ARN. Write “%2” for “%3”.</source>
        <translation>Mit „%1“ reicht ein Platzhalter über die Teile eines ARN hinaus. Schreiben Sie „%2“ für „%3“.</translation>
    </message>
</context>
<context>
    <name>KeyPlaces</name>
    <message>
        <source>Keep the key in the keychain of the desktop</source>
        <translation>Den Schlüssel im Schlüsselbund des Desktops aufbewahren</translation>
    </message>
    <message>
        <source>Keep the key in the file, under a passphrase: of GATEHOUSE_NEW_PASSPHRASE, else a line of standard input</source>
        <translation>Den Schlüssel in der Datei aufbewahren, durch eine Passphrase geschützt: aus GATEHOUSE_NEW_PASSPHRASE, sonst aus einer Zeile der Standardeingabe</translation>
    </message>
    <message>
        <source>Give either --keychain or --passphrase.</source>
        <translation>Geben Sie entweder --keychain oder --passphrase an.</translation>
    </message>
</context>
<context>
    <name>KeyService</name>
    <message>
        <source>A passphrase has %1 characters or more; this one has %2.</source>
        <translation>Eine Passphrase hat mindestens %1 Zeichen; diese hat %2.</translation>
    </message>
    <message>
        <source>There is no keychain here. Protect the secrets with a passphrase instead.</source>
        <translation>Hier gibt es keinen Schlüsselbund. Schützen Sie die Geheimnisse stattdessen mit einer Passphrase.</translation>
    </message>
    <message>
        <source>The keychain took the key and does not give it back. Nothing was changed.</source>
        <translation>Der Schlüsselbund hat den Schlüssel angenommen, gibt ihn aber nicht zurück. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The key was changed by somebody else meanwhile. Look at Secrets again.</source>
        <translation>Der Schlüssel wurde inzwischen von jemand anderem geändert. Sehen Sie noch einmal unter „Geheimnisse“ nach.</translation>
    </message>
    <message>
        <source>Keep the key to the secrets in the keychain</source>
        <translation>Den Schlüssel zu den Geheimnissen im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Keep the key to the secrets under a passphrase</source>
        <translation>Den Schlüssel zu den Geheimnissen mit einer Passphrase schützen</translation>
    </message>
    <message>
        <source>The key is kept elsewhere.</source>
        <translation>Der Schlüssel wird jetzt an anderer Stelle aufbewahrt.</translation>
    </message>
    <message>
        <source>The secrets of this workspace are not protected by a passphrase.</source>
        <translation>Die Geheimnisse dieses Arbeitsbereichs sind nicht durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Change the passphrase of the secrets</source>
        <translation>Die Passphrase der Geheimnisse ändern</translation>
    </message>
    <message>
        <source>The passphrase is another one.</source>
        <translation>Die Passphrase wurde geändert.</translation>
    </message>
    <message>
        <source>Export the recovery key</source>
        <translation>Den Wiederherstellungsschlüssel exportieren</translation>
    </message>
    <message>
        <source>The recovery key was given out.</source>
        <translation>Der Wiederherstellungsschlüssel wurde ausgegeben.</translation>
    </message>
    <message>
        <source>This workspace has no key yet, so there is none to bring back.</source>
        <translation>Dieser Arbeitsbereich hat noch keinen Schlüssel, also ist keiner wiederherzustellen.</translation>
    </message>
    <message>
        <source>This is the recovery key of another workspace, or of the key before the present one. The present one was made on %1.</source>
        <translation>Dies ist der Wiederherstellungsschlüssel eines anderen Arbeitsbereichs oder des Schlüssels vor dem aktuellen. Der aktuelle wurde am %1 erstellt.</translation>
    </message>
    <message>
        <source>Bring the key to the secrets back</source>
        <translation>Den Schlüssel zu den Geheimnissen wiederherstellen</translation>
    </message>
    <message>
        <source>A secret is damaged, so that no new key was made: %1 of %2.</source>
        <translation>Ein Geheimnis ist beschädigt, daher wurde kein neuer Schlüssel erstellt: %1 von %2.</translation>
    </message>
    <message>
        <source>Seal every secret with a new key</source>
        <translation>Alle Geheimnisse mit einem neuen Schlüssel versiegeln</translation>
    </message>
    <message>
        <source>The secrets are sealed with a new key.</source>
        <translation>Die Geheimnisse sind mit einem neuen Schlüssel versiegelt.</translation>
    </message>
    <message>
        <source>The key is not lost. To have another one, make a new key: no secret is lost then.</source>
        <translation>Der Schlüssel ist nicht verloren. Wenn Sie einen anderen möchten, erstellen Sie einen neuen Schlüssel: Dabei geht kein Geheimnis verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Give up %n secret(s) and start with a new key</source>
        <translation>
            <numerusform>%n Geheimnis aufgeben und mit einem neuen Schlüssel beginnen</numerusform>
            <numerusform>%n Geheimnisse aufgeben und mit einem neuen Schlüssel beginnen</numerusform>
        </translation>
    </message>
    <message>
        <source>The secrets are gone with their key.</source>
        <translation>Die Geheimnisse sind mit ihrem Schlüssel verloren.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>the services that called on behalf of the caller</source>
        <translation>die Services, die im Namen des Aufrufers aufgerufen haben</translation>
    </message>
    <message>
        <source>the first service that called on behalf of the caller</source>
        <translation>der erste Service, der im Namen des Aufrufers aufgerufen hat</translation>
    </message>
    <message>
        <source>the last service that called on behalf of the caller</source>
        <translation>der letzte Service, der im Namen des Aufrufers aufgerufen hat</translation>
    </message>
    <message>
        <source>the time of the request</source>
        <translation>der Zeitpunkt der Anfrage</translation>
    </message>
    <message>
        <source>the private address of the instance that was given the credentials</source>
        <translation>die private Adresse der Instanz, die die Anmeldeinformationen erhielt</translation>
    </message>
    <message>
        <source>the VPC of the instance that was given the credentials</source>
        <translation>die VPC der Instanz, die die Anmeldeinformationen erhielt</translation>
    </message>
    <message>
        <source>the identity provider of the caller</source>
        <translation>der Identitätsanbieter des Aufrufers</translation>
    </message>
    <message>
        <source>the number of seconds since the caller signed in with MFA</source>
        <translation>die Anzahl der Sekunden seit der MFA-Anmeldung des Aufrufers</translation>
    </message>
    <message>
        <source>the caller&apos;s account</source>
        <translation>das Konto des Aufrufers</translation>
    </message>
    <message>
        <source>the caller&apos;s ARN</source>
        <translation>der ARN des Aufrufers</translation>
    </message>
    <message>
        <source>the caller&apos;s organization</source>
        <translation>die Organisation des Aufrufers</translation>
    </message>
    <message>
        <source>the path of the caller&apos;s account in its organization</source>
        <translation>der Pfad des Kontos des Aufrufers in seiner Organisation</translation>
    </message>
    <message>
        <source>the calling service</source>
        <translation>der aufrufende Service</translation>
    </message>
    <message>
        <source>the names of the calling service</source>
        <translation>die Namen des aufrufenden Service</translation>
    </message>
    <message>
        <source>the kind of caller</source>
        <translation>die Art des Aufrufers</translation>
    </message>
    <message>
        <source>the page that the request came from</source>
        <translation>die Seite, von der die Anfrage kam</translation>
    </message>
    <message>
        <source>the region of the request</source>
        <translation>die Region der Anfrage</translation>
    </message>
    <message>
        <source>the resource&apos;s account</source>
        <translation>das Konto der Ressource</translation>
    </message>
    <message>
        <source>the resource&apos;s organization</source>
        <translation>die Organisation der Ressource</translation>
    </message>
    <message>
        <source>the path of the resource&apos;s account in its organization</source>
        <translation>der Pfad des Kontos der Ressource in seiner Organisation</translation>
    </message>
    <message>
        <source>the account for which a service makes the request</source>
        <translation>das Konto, für das ein Service die Anfrage stellt</translation>
    </message>
    <message>
        <source>the resource for which a service makes the request</source>
        <translation>die Ressource, für die ein Service die Anfrage stellt</translation>
    </message>
    <message>
        <source>the caller&apos;s source identity</source>
        <translation>die Quellidentität des Aufrufers</translation>
    </message>
    <message>
        <source>the caller&apos;s IP address</source>
        <translation>die IP-Adresse des Aufrufers</translation>
    </message>
    <message>
        <source>the organization for which a service makes the request</source>
        <translation>die Organisation, für die ein Service die Anfrage stellt</translation>
    </message>
    <message>
        <source>the caller&apos;s VPC</source>
        <translation>die VPC des Aufrufers</translation>
    </message>
    <message>
        <source>the VPC endpoint of the request</source>
        <translation>der VPC-Endpunkt der Anfrage</translation>
    </message>
    <message>
        <source>the tag keys in the request</source>
        <translation>die Tag-Schlüssel in der Anfrage</translation>
    </message>
    <message>
        <source>the time at which the caller&apos;s credentials were issued</source>
        <translation>der Zeitpunkt, zu dem die Anmeldeinformationen des Aufrufers ausgestellt wurden</translation>
    </message>
    <message>
        <source>the program that the caller uses</source>
        <translation>das Programm, das der Aufrufer verwendet</translation>
    </message>
    <message>
        <source>the caller&apos;s unique id</source>
        <translation>die eindeutige ID des Aufrufers</translation>
    </message>
    <message>
        <source>the caller&apos;s user name</source>
        <translation>der Benutzername des Aufrufers</translation>
    </message>
    <message>
        <source>the caller&apos;s address in its VPC</source>
        <translation>die Adresse des Aufrufers in seiner VPC</translation>
    </message>
    <message>
        <source>the service that the role is linked to</source>
        <translation>der Service, mit dem die Rolle verknüpft ist</translation>
    </message>
    <message>
        <source>the service that is given the role</source>
        <translation>der Service, der die Rolle erhält</translation>
    </message>
    <message>
        <source>the permissions boundary</source>
        <translation>die Berechtigungsgrenze</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>die Richtlinie</translation>
    </message>
    <message>
        <source>the caller&apos;s user id in the identity store</source>
        <translation>die Benutzer-ID des Aufrufers im Identitätsspeicher</translation>
    </message>
    <message>
        <source>the prefix of the listing</source>
        <translation>das Präfix der Auflistung</translation>
    </message>
    <message>
        <source>the endpoint that the SAML assertion is meant for</source>
        <translation>der Endpunkt, für den die SAML-Assertion bestimmt ist</translation>
    </message>
    <message>
        <source>the external id</source>
        <translation>die externe ID</translation>
    </message>
    <message>
        <source>the name of the role session</source>
        <translation>der Name der Rollensitzung</translation>
    </message>
    <message>
        <source>the keys of the tags that later sessions inherit</source>
        <translation>die Schlüssel der Tags, die spätere Sitzungen erben</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>the caller&apos;s tag %1</source>
        <translation>das Tag %1 des Aufrufers</translation>
    </message>
    <message>
        <source>the resource&apos;s tag %1</source>
        <translation>das Tag %1 der Ressource</translation>
    </message>
    <message>
        <source>the tag %1 in the request</source>
        <translation>das Tag %1 in der Anfrage</translation>
    </message>
    <message>
        <source>the caller&apos;s user id at Google</source>
        <translation>die Benutzer-ID des Aufrufers bei Google</translation>
    </message>
    <message>
        <source>the caller&apos;s identity id in Amazon Cognito</source>
        <translation>die Identitäts-ID des Aufrufers in Amazon Cognito</translation>
    </message>
    <message>
        <source>the caller&apos;s user id at Facebook</source>
        <translation>die Benutzer-ID des Aufrufers bei Facebook</translation>
    </message>
    <message>
        <source>the caller&apos;s user id at Login with Amazon</source>
        <translation>die Benutzer-ID des Aufrufers bei Login with Amazon</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Under a passphrase</source>
        <translation>Durch eine Passphrase geschützt</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>The passphrase is needed</source>
        <translation>Die Passphrase wird benötigt</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>Kein Schlüsselbund antwortet</translation>
    </message>
    <message>
        <source>The key is lost</source>
        <translation>Der Schlüssel ist verloren</translation>
    </message>
    <message>
        <source>The keychain has another key</source>
        <translation>Der Schlüsselbund enthält einen anderen Schlüssel</translation>
    </message>
    <message>
        <source>Nothing was ever sealed in this workspace. Choose where its key shall be kept, and private keys, seeds and passwords of servers can be stored.</source>
        <translation>In diesem Arbeitsbereich wurde noch nie etwas versiegelt. Wählen Sie, wo sein Schlüssel aufbewahrt werden soll; dann können private Schlüssel, Startwerte und Kennwörter von Servern gespeichert werden.</translation>
    </message>
    <message>
        <source>The key is in the file, under a passphrase that was not given yet. Everything that needs no secret works without it. Whoever forgot it brings the key back with the recovery key.</source>
        <translation>Der Schlüssel liegt in der Datei, geschützt durch eine Passphrase, die noch nicht eingegeben wurde. Alles, was kein Geheimnis benötigt, funktioniert auch ohne sie. Wer sie vergessen hat, stellt den Schlüssel mit dem Wiederherstellungsschlüssel wieder her.</translation>
    </message>
    <message>
        <source>The key is in the keychain of the desktop, which has to be unlocked first. Unlock it and try again. Everything that needs no secret works meanwhile.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund des Desktops, der zuerst entsperrt werden muss. Entsperren Sie ihn und versuchen Sie es erneut. Alles, was kein Geheimnis benötigt, funktioniert inzwischen.</translation>
    </message>
    <message>
        <source>The key is in a keychain, and none answers here: this session has no desktop, or no service for secrets runs in it. Work where the keychain is, or bring the key back with the recovery key.</source>
        <translation>Der Schlüssel liegt in einem Schlüsselbund, und hier antwortet keiner: Diese Sitzung hat keinen Desktop, oder es läuft kein Dienst für Geheimnisse darin. Arbeiten Sie dort, wo der Schlüsselbund ist, oder stellen Sie den Schlüssel mit dem Wiederherstellungsschlüssel wieder her.</translation>
    </message>
    <message>
        <source>The keychain has no key to the secrets of this workspace, as after moving to another computer or setting one up anew. Bring it back with the recovery key. Without one the secrets can&apos;t be opened ever again, and all that is left is to give them up.</source>
        <translation>Der Schlüsselbund enthält keinen Schlüssel zu den Geheimnissen dieses Arbeitsbereichs, etwa nach dem Umzug auf einen anderen Computer oder einer Neueinrichtung. Stellen Sie ihn mit dem Wiederherstellungsschlüssel wieder her. Ohne einen solchen können die Geheimnisse nie wieder geöffnet werden, und es bleibt nur, sie aufzugeben.</translation>
    </message>
    <message>
        <source>What the keychain has under the name of this workspace is not the key that sealed its secrets. Bring the right one back with the recovery key. Without one all that is left is to give the secrets up.</source>
        <translation>Was der Schlüsselbund unter dem Namen dieses Arbeitsbereichs enthält, ist nicht der Schlüssel, mit dem seine Geheimnisse versiegelt wurden. Stellen Sie den richtigen mit dem Wiederherstellungsschlüssel wieder her. Ohne einen solchen bleibt nur, die Geheimnisse aufzugeben.</translation>
    </message>
</context>
<context>
    <name>KindChecks</name>
    <message>
        <source>In this quota profile a service control policy with Allow takes no “Condition”. Remove it, or deny.</source>
        <translation>In diesem Kontingentprofil erlaubt eine Service-Kontrollrichtlinie mit Allow keine „Condition“. Entfernen Sie sie oder verweigern Sie.</translation>
    </message>
    <message>
        <source>In this quota profile a service control policy with Allow takes no “NotAction”. Write “Action”, or deny.</source>
        <translation>In diesem Kontingentprofil erlaubt eine Service-Kontrollrichtlinie mit Allow kein „NotAction“. Schreiben Sie „Action“ oder verweigern Sie.</translation>
    </message>
    <message>
        <source>In this quota profile a service control policy with Allow takes only &quot;*&quot; as its resource.</source>
        <translation>In diesem Kontingentprofil erlaubt eine Service-Kontrollrichtlinie mit Allow nur &quot;*&quot; als Ressource.</translation>
    </message>
    <message>
        <source>The statement does not say for whom. Add “Principal”.</source>
        <translation>Die Anweisung sagt nicht, für wen. Fügen Sie „Principal“ hinzu.</translation>
    </message>
    <message>
        <source>A service control policy is for every principal of its accounts. Remove “%1”.</source>
        <translation>Eine Service-Kontrollrichtlinie gilt für alle Prinzipale ihrer Konten. Entfernen Sie „%1“.</translation>
    </message>
    <message>
        <source>The policy is for those to whom it is attached. Remove “%1”.</source>
        <translation>Die Richtlinie gilt für diejenigen, denen sie angefügt ist. Entfernen Sie „%1“.</translation>
    </message>
    <message>
        <source>A trust policy is about its role. Remove “%1”.</source>
        <translation>Eine Vertrauensrichtlinie betrifft ihre Rolle. Entfernen Sie „%1“.</translation>
    </message>
    <message>
        <source>The statement names no resource. Add “Resource”.</source>
        <translation>Die Anweisung nennt keine Ressource. Fügen Sie „Resource“ hinzu.</translation>
    </message>
    <message>
        <source>A trust policy knows actions of sts only. Write one as in &quot;sts:AssumeRole&quot;.</source>
        <translation>Eine Vertrauensrichtlinie kennt nur Aktionen von sts. Schreiben Sie eine wie in &quot;sts:AssumeRole&quot;.</translation>
    </message>
    <message>
        <source>In this quota profile an action has a wildcard at its end only. Write several actions.</source>
        <translation>In diesem Kontingentprofil hat eine Aktion nur am Ende einen Platzhalter. Schreiben Sie mehrere Aktionen.</translation>
    </message>
    <message>
        <source>In this quota profile a service control policy knows no “NotResource”. Write “Resource”.</source>
        <translation>In diesem Kontingentprofil kennt eine Service-Kontrollrichtlinie kein „NotResource“. Schreiben Sie „Resource“.</translation>
    </message>
</context>
<context>
    <name>KnowledgeFile</name>
    <message>
        <source>%1 was not imported; what is known stays as it was.</source>
        <translation>%1 wurde nicht importiert; was bekannt ist, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Der Ordner %1 kann nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The table can&apos;t be kept: %1.</source>
        <translation>Die Tabelle kann nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: %2.</source>
        <translation>%1 kann nicht entfernt werden: %2.</translation>
    </message>
</context>
<context>
    <name>KnownPolicies</name>
    <message>
        <source>The document of %1 is not known here. Import it.</source>
        <translation>Das Dokument von %1 ist hier nicht bekannt. Importieren Sie es.</translation>
    </message>
    <message>
        <source>The document of %1 is not known here: a customer managed policy stands in the accounts. Import it from one of them.</source>
        <translation>Das Dokument von %1 ist hier nicht bekannt: Eine kundenverwaltete Richtlinie steht in den Konten. Importieren Sie es aus einem davon.</translation>
    </message>
</context>
<context>
    <name>LdifFiles</name>
    <message>
        <source>The file is empty: it has no entry.</source>
        <translation>Die Datei ist leer: Sie hat keinen Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries that are neither users nor groups were left out.</source>
        <translation>
            <numerusform>%n Eintrag, der weder Benutzer noch Gruppe ist, wurde ausgelassen.</numerusform>
            <numerusform>%n Einträge, die weder Benutzer noch Gruppen sind, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The member %1 is a group; a group cannot contain a group.</source>
        <translation>Das Mitglied %1 ist eine Gruppe; eine Gruppe kann keine Gruppe enthalten.</translation>
    </message>
    <message>
        <source>Directory entries (LDIF)</source>
        <translation>Verzeichniseinträge (LDIF)</translation>
    </message>
    <message>
        <source>Line %1: the server did not answer in full (%2). Entries are missing.</source>
        <translation>Zeile %1: Der Server hat nicht vollständig geantwortet (%2). Es fehlen Einträge.</translation>
    </message>
</context>
<context>
    <name>LdifRows</name>
    <message>
        <source>%1 has %2 values; a user has exactly one.</source>
        <translation>%1 hat %2 Werte; ein Benutzer hat genau einen.</translation>
    </message>
    <message>
        <source>The value of %1 is not UTF-8 text.</source>
        <translation>Der Wert von %1 ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>Passwords are not imported.</source>
        <translation>Kennwörter werden nicht importiert.</translation>
    </message>
    <message>
        <source>The attribute %1 was left out.</source>
        <translation>Das Attribut %1 wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>LdifText</name>
    <message>
        <source>Line %1 is not LDIF: it should read “attribute: value”.</source>
        <translation>Zeile %1 ist kein LDIF: Sie sollte „Attribut: Wert“ lauten.</translation>
    </message>
    <message>
        <source>Line %1 begins an entry, but the one before is not closed by an empty line.</source>
        <translation>Zeile %1 beginnt einen Eintrag, aber der vorige ist nicht durch eine leere Zeile abgeschlossen.</translation>
    </message>
    <message>
        <source>Line %1: LDIF version %2 is not known; it must be 1.</source>
        <translation>Zeile %1: Die LDIF-Version %2 ist nicht bekannt; sie muss 1 sein.</translation>
    </message>
    <message>
        <source>Line %1: an entry begins with “dn:”, not with “%2:”.</source>
        <translation>Zeile %1: Ein Eintrag beginnt mit „dn:“, nicht mit „%2:“.</translation>
    </message>
    <message>
        <source>Line %1 asks for an LDAP control. Only plain entries can be imported.</source>
        <translation>Zeile %1 verlangt ein LDAP-Control. Nur einfache Einträge können importiert werden.</translation>
    </message>
    <message>
        <source>Line %1 asks for the change “%2”. Only entries to add can be imported, so nothing of this file is.</source>
        <translation>Zeile %1 verlangt die Änderung „%2“. Nur hinzuzufügende Einträge können importiert werden, daher wird nichts aus dieser Datei importiert.</translation>
    </message>
    <message>
        <source>Line %1: %2 points to another place by a URL. Contents outside the file are never read.</source>
        <translation>Zeile %1: %2 verweist mit einer URL auf eine andere Stelle. Inhalte außerhalb der Datei werden nie gelesen.</translation>
    </message>
    <message>
        <source>Line %1: the value of %2 is not base64.</source>
        <translation>Zeile %1: Der Wert von %2 ist kein Base64.</translation>
    </message>
</context>
<context>
    <name>LevelWords</name>
    <message numerus="yes">
        <source>all %n list action(s)</source>
        <translation>
            <numerusform>%n Auflistungsaktion</numerusform>
            <numerusform>alle %n Auflistungsaktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n read action(s)</source>
        <translation>
            <numerusform>%n Leseaktion</numerusform>
            <numerusform>alle %n Leseaktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n write action(s)</source>
        <translation>
            <numerusform>%n Schreibaktion</numerusform>
            <numerusform>alle %n Schreibaktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n tagging action(s)</source>
        <translation>
            <numerusform>%n Tagging-Aktion</numerusform>
            <numerusform>alle %n Tagging-Aktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n action(s) that manage permissions</source>
        <translation>
            <numerusform>%n Aktion zur Berechtigungsverwaltung</numerusform>
            <numerusform>alle %n Aktionen zur Berechtigungsverwaltung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n list action(s)</source>
        <translation>
            <numerusform>%1 von %n Auflistungsaktion</numerusform>
            <numerusform>%1 von %n Auflistungsaktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n read action(s)</source>
        <translation>
            <numerusform>%1 von %n Leseaktion</numerusform>
            <numerusform>%1 von %n Leseaktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n write action(s)</source>
        <translation>
            <numerusform>%1 von %n Schreibaktion</numerusform>
            <numerusform>%1 von %n Schreibaktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tagging action(s)</source>
        <translation>
            <numerusform>%1 von %n Tagging-Aktion</numerusform>
            <numerusform>%1 von %n Tagging-Aktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n action(s) that manage permissions</source>
        <translation>
            <numerusform>%1 von %n Aktion zur Berechtigungsverwaltung</numerusform>
            <numerusform>%1 von %n Aktionen zur Berechtigungsverwaltung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
</context>
<context>
    <name>LineCompletion</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>LocalProvisioner</name>
    <message>
        <source>Provision accounts</source>
        <translation>Konten bereitstellen</translation>
    </message>
    <message>
        <source>The account is not active, and lets nobody change anything in it.</source>
        <translation>Das Konto ist nicht aktiv und lässt niemanden etwas darin ändern.</translation>
    </message>
    <message>
        <source>Repair the identity provider of %1</source>
        <translation>Identitätsanbieter von %1 reparieren</translation>
    </message>
    <message>
        <source>Remove the identity provider of %1</source>
        <translation>Identitätsanbieter von %1 entfernen</translation>
    </message>
</context>
<context>
    <name>MailSender</name>
    <message>
        <source>No mail server is configured. Messages wait here; you can copy their text and send them yourself.</source>
        <translation>Es ist kein Mailserver konfiguriert. Nachrichten warten hier; Sie können ihren Text kopieren und sie selbst senden.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The console for workforce single sign-on.</source>
        <translation>Die Konsole für das Single Sign-on der Belegschaft.</translation>
    </message>
    <message>
        <source>Open the demo company; with FILE, make it there if there is no such file.</source>
        <translation>Das Demounternehmen öffnen; mit FILE dort anlegen, falls es diese Datei nicht gibt.</translation>
    </message>
    <message>
        <source>Draw every page, dialog and wizard page to PNG files in &lt;folder&gt;, then end.</source>
        <translation>Jede Seite, jeden Dialog und jede Assistentenseite als PNG-Dateien in &lt;folder&gt; zeichnen, dann beenden.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>Der zu öffnende Arbeitsbereich.</translation>
    </message>
    <message>
        <source>One workspace at a time, please.</source>
        <translation>Bitte nur einen Arbeitsbereich auf einmal.</translation>
    </message>
    <message>
        <source>There is no theme %1.</source>
        <translation>Es gibt kein Design %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) drawn.</source>
        <translation>
            <numerusform>%n Bild gezeichnet.</numerusform>
            <numerusform>%n Bilder gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>light, dark or system; as chosen in the preferences without it.</source>
        <translation>light, dark oder system; ohne Angabe wie in den Einstellungen gewählt.</translation>
    </message>
    <message>
        <source>en, de …; pseudo or pseudo-rtl to look for texts that are not translated or do not fit.</source>
        <translation>en, de …; pseudo oder pseudo-rtl, um Texte zu finden, die nicht übersetzt sind oder nicht passen.</translation>
    </message>
    <message>
        <source>There is no language %1; there are %2.</source>
        <translation>Es gibt keine Sprache %1; es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>MakingWords</name>
    <message>
        <source>The certificate could not be made.</source>
        <translation>Das Zertifikat konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>A certificate is valid for 1 to %1 months.</source>
        <translation>Ein Zertifikat ist 1 bis %1 Monate gültig.</translation>
    </message>
    <message>
        <source>A key has 1024 or 2048 bits.</source>
        <translation>Ein Schlüssel hat 1024 oder 2048 Bit.</translation>
    </message>
    <message>
        <source>A certificate is signed with SHA-1 or SHA-256.</source>
        <translation>Ein Zertifikat wird mit SHA-1 oder SHA-256 signiert.</translation>
    </message>
    <message>
        <source>A key of 1024 bits can be broken by whoever spends enough on it. Take 2048 bits unless the service provider can&apos;t.</source>
        <translation>Ein Schlüssel mit 1024 Bit kann mit genügend Aufwand gebrochen werden. Wählen Sie 2048 Bit, es sei denn, der Service-Anbieter unterstützt sie nicht.</translation>
    </message>
    <message>
        <source>SHA-1 does not protect from forged signatures any more. Take SHA-256 unless the service provider can&apos;t.</source>
        <translation>SHA-1 schützt nicht mehr vor gefälschten Signaturen. Wählen Sie SHA-256, es sei denn, der Service-Anbieter unterstützt es nicht.</translation>
    </message>
</context>
<context>
    <name>ManagedPolicies</name>
    <message>
        <source>The document of %1 does not come with Gatehouse. “aws iam get-policy-version --policy-arn %2 --version-id %3” prints it, and it can be imported.</source>
        <translation>Das Dokument von %1 wird nicht mit Gatehouse geliefert. „aws iam get-policy-version --policy-arn %2 --version-id %3“ gibt es aus, und es kann importiert werden.</translation>
    </message>
</context>
<context>
    <name>ManagedPurposes</name>
    <message>
        <source>Everything, in every service.</source>
        <translation>Alles, in jedem Service.</translation>
    </message>
    <message>
        <source>Everything except users, groups, roles and the organization: for developers.</source>
        <translation>Alles außer Benutzern, Gruppen, Rollen und der Organisation: für Entwickler.</translation>
    </message>
    <message>
        <source>Reading of all services, including what is stored in them.</source>
        <translation>Lesen aller Services, einschließlich der darin gespeicherten Inhalte.</translation>
    </message>
    <message>
        <source>Reading of how services are configured, for people who audit security.</source>
        <translation>Lesen der Konfiguration von Services, für Personen, die die Sicherheit prüfen.</translation>
    </message>
    <message>
        <source>Lists of resources and their basic settings in all services, without what is stored in them.</source>
        <translation>Listen von Ressourcen und ihre Grundeinstellungen in allen Services, ohne die darin gespeicherten Inhalte.</translation>
    </message>
    <message>
        <source>Bills, payments, budgets and the cost of what is used.</source>
        <translation>Rechnungen, Zahlungen, Budgets und Nutzungskosten.</translation>
    </message>
    <message>
        <source>Setting up and maintaining databases, with what they need around them.</source>
        <translation>Einrichten und Warten von Datenbanken mit allem, was sie benötigen.</translation>
    </message>
    <message>
        <source>Analysing data with the services for analytics and machine learning.</source>
        <translation>Analysieren von Daten mit den Services für Analytik und maschinelles Lernen.</translation>
    </message>
    <message>
        <source>Setting up and maintaining networks, addresses, gateways and load balancers.</source>
        <translation>Einrichten und Warten von Netzwerken, Adressen, Gateways und Load Balancern.</translation>
    </message>
    <message>
        <source>Opening support cases, and looking at what they are about.</source>
        <translation>Eröffnen von Supportfällen und Anzeigen ihres Inhalts.</translation>
    </message>
    <message>
        <source>Setting up and maintaining what developers need, in most services.</source>
        <translation>Einrichten und Warten dessen, was Entwickler benötigen, in den meisten Services.</translation>
    </message>
    <message>
        <source>Managing single sign-on in the management account and in all member accounts.</source>
        <translation>Verwalten von Single Sign-On im Verwaltungskonto und in allen Mitgliedskonten.</translation>
    </message>
    <message>
        <source>Managing single sign-on in the member accounts.</source>
        <translation>Verwalten von Single Sign-On in den Mitgliedskonten.</translation>
    </message>
    <message>
        <source>Managing the users and groups of the built-in identity store.</source>
        <translation>Verwalten der Benutzer und Gruppen des integrierten Identitätsspeichers.</translation>
    </message>
    <message>
        <source>Looking at the users and groups of the built-in identity store.</source>
        <translation>Anzeigen der Benutzer und Gruppen des integrierten Identitätsspeichers.</translation>
    </message>
    <message>
        <source>Looking at how single sign-on is configured, without its users and groups.</source>
        <translation>Anzeigen der Single-Sign-On-Konfiguration, ohne Benutzer und Gruppen.</translation>
    </message>
    <message>
        <source>Changing one&apos;s own password as an IAM user.</source>
        <translation>Ändern des eigenen Kennworts als IAM-Benutzer.</translation>
    </message>
    <message>
        <source>Managing one&apos;s own SSH keys as an IAM user.</source>
        <translation>Verwalten der eigenen SSH-Schlüssel als IAM-Benutzer.</translation>
    </message>
    <message>
        <source>Managing one&apos;s own credentials for single services as an IAM user.</source>
        <translation>Verwalten der eigenen Anmeldeinformationen für einzelne Services als IAM-Benutzer.</translation>
    </message>
    <message>
        <source>Looking at bills, payments and costs.</source>
        <translation>Anzeigen von Rechnungen, Zahlungen und Kosten.</translation>
    </message>
    <message>
        <source>Budgets that stop resources when they are used up.</source>
        <translation>Budgets, die Ressourcen anhalten, wenn sie aufgebraucht sind.</translation>
    </message>
    <message>
        <source>The support center: opening and following cases.</source>
        <translation>Das Supportcenter: Fälle eröffnen und verfolgen.</translation>
    </message>
    <message>
        <source>For an instance that Systems Manager manages.</source>
        <translation>Für eine Instanz, die von Systems Manager verwaltet wird.</translation>
    </message>
    <message>
        <source>For an instance that is kept up to date by patch policies.</source>
        <translation>Für eine Instanz, die durch Patch-Richtlinien aktuell gehalten wird.</translation>
    </message>
    <message>
        <source>For a server that sends its figures to CloudWatch.</source>
        <translation>Für einen Server, der seine Messwerte an CloudWatch sendet.</translation>
    </message>
    <message>
        <source>For a server that stores the configuration of the CloudWatch agent.</source>
        <translation>Für einen Server, der die Konfiguration des CloudWatch-Agenten speichert.</translation>
    </message>
    <message>
        <source>Reading figures and stopping, restarting or ending instances when an alarm asks for it.</source>
        <translation>Lesen von Messwerten und Anhalten, Neustarten oder Beenden von Instanzen, wenn ein Alarm es verlangt.</translation>
    </message>
    <message>
        <source>The older policy for an instance that Systems Manager manages.</source>
        <translation>Die ältere Richtlinie für eine Instanz, die von Systems Manager verwaltet wird.</translation>
    </message>
    <message>
        <source>For the control plane of a Kubernetes cluster.</source>
        <translation>Für die Steuerebene eines Kubernetes-Clusters.</translation>
    </message>
    <message>
        <source>For the nodes of a Kubernetes cluster.</source>
        <translation>Für die Knoten eines Kubernetes-Clusters.</translation>
    </message>
    <message>
        <source>For the network of the nodes of a Kubernetes cluster.</source>
        <translation>Für das Netzwerk der Knoten eines Kubernetes-Clusters.</translation>
    </message>
    <message>
        <source>The older policy for running Kubernetes clusters.</source>
        <translation>Die ältere Richtlinie für den Betrieb von Kubernetes-Clustern.</translation>
    </message>
    <message>
        <source>For a function that writes logs.</source>
        <translation>Für eine Funktion, die Protokolle schreibt.</translation>
    </message>
    <message>
        <source>For a function that works in a VPC and writes logs.</source>
        <translation>Für eine Funktion, die in einer VPC arbeitet und Protokolle schreibt.</translation>
    </message>
    <message>
        <source>For a service that invokes functions.</source>
        <translation>Für einen Service, der Funktionen aufruft.</translation>
    </message>
    <message>
        <source>For a function that receives messages of a queue and writes logs.</source>
        <translation>Für eine Funktion, die Nachrichten einer Warteschlange empfängt und Protokolle schreibt.</translation>
    </message>
    <message>
        <source>For a function that reads a DynamoDB stream and writes logs.</source>
        <translation>Für eine Funktion, die einen DynamoDB-Stream liest und Protokolle schreibt.</translation>
    </message>
    <message>
        <source>For a function that reads a Kinesis stream and writes logs.</source>
        <translation>Für eine Funktion, die einen Kinesis-Stream liest und Protokolle schreibt.</translation>
    </message>
    <message>
        <source>For the start of a container: fetching its image and writing logs.</source>
        <translation>Für den Start eines Containers: Abrufen seines Images und Schreiben von Protokollen.</translation>
    </message>
    <message>
        <source>For databases that send detailed figures to CloudWatch.</source>
        <translation>Für Datenbanken, die detaillierte Messwerte an CloudWatch senden.</translation>
    </message>
    <message>
        <source>For API Gateway, to write logs.</source>
        <translation>Für API Gateway, um Protokolle zu schreiben.</translation>
    </message>
    <message>
        <source>For AWS Config, to read how resources are configured.</source>
        <translation>Für AWS Config, um die Konfiguration von Ressourcen zu lesen.</translation>
    </message>
    <message>
        <source>Full access to trails, with the buckets and log groups that they write to.</source>
        <translation>Vollzugriff auf Trails mit den Buckets und Protokollgruppen, in die sie schreiben.</translation>
    </message>
    <message>
        <source>Looking at trails and at the events they recorded.</source>
        <translation>Anzeigen von Trails und der aufgezeichneten Ereignisse.</translation>
    </message>
    <message>
        <source>Looking at pipelines, and approving or rejecting what waits in them.</source>
        <translation>Anzeigen von Pipelines und Genehmigen oder Ablehnen dessen, was darin wartet.</translation>
    </message>
    <message>
        <source>For CodeDeploy, to reach instances, load balancers and groups that scale.</source>
        <translation>Für CodeDeploy, um Instanzen, Load Balancer und skalierende Gruppen zu erreichen.</translation>
    </message>
    <message>
        <source>For the instances of a web application in Elastic Beanstalk.</source>
        <translation>Für die Instanzen einer Webanwendung in Elastic Beanstalk.</translation>
    </message>
    <message>
        <source>For the instances of a background application in Elastic Beanstalk.</source>
        <translation>Für die Instanzen einer Hintergrundanwendung in Elastic Beanstalk.</translation>
    </message>
    <message>
        <source>For Glue, to read and write what its jobs work on.</source>
        <translation>Für Glue, um zu lesen und zu schreiben, was seine Aufträge verarbeiten.</translation>
    </message>
    <message>
        <source>Reading and writing of secrets, with what their rotation needs.</source>
        <translation>Lesen und Schreiben von Geheimnissen mit dem, was ihre Rotation benötigt.</translation>
    </message>
    <message>
        <source>Denies everything.</source>
        <translation>Verweigert alles.</translation>
    </message>
    <message>
        <source>The first edition of what AWS attaches to the user of stolen credentials.</source>
        <translation>Die erste Fassung dessen, was AWS dem Benutzer gestohlener Anmeldeinformationen anfügt.</translation>
    </message>
    <message>
        <source>The second edition of what AWS attaches to the user of stolen credentials.</source>
        <translation>Die zweite Fassung dessen, was AWS dem Benutzer gestohlener Anmeldeinformationen anfügt.</translation>
    </message>
    <message>
        <source>Denies what stolen credentials are usually used for; AWS attaches it to their user.</source>
        <translation>Verweigert, wofür gestohlene Anmeldeinformationen meist verwendet werden; AWS fügt sie deren Benutzer an.</translation>
    </message>
    <message>
        <source>Keeps sessions that carry a person&apos;s identity to the actions that know it.</source>
        <translation>Beschränkt Sitzungen mit der Identität einer Person auf die Aktionen, die sie kennen.</translation>
    </message>
    <message>
        <source>Full access to the servers that AWS runs for AI assistants (MCP).</source>
        <translation>Vollzugriff auf die Server, die AWS für KI-Assistenten betreibt (MCP).</translation>
    </message>
    <message>
        <source>Full access to %1.</source>
        <translation>Vollzugriff auf %1.</translation>
    </message>
    <message>
        <source>Read-only access to %1.</source>
        <translation>Lesezugriff auf %1.</translation>
    </message>
    <message>
        <source>Most actions of %1, but not all that manage it.</source>
        <translation>Die meisten Aktionen von %1, aber nicht alle zur Verwaltung.</translation>
    </message>
    <message>
        <source>Some actions of %1.</source>
        <translation>Einige Aktionen von %1.</translation>
    </message>
    <message numerus="yes">
        <source>Some actions of %n service(s).</source>
        <translation>
            <numerusform>Einige Aktionen von %n Service.</numerusform>
            <numerusform>Einige Aktionen von %n Services.</numerusform>
        </translation>
    </message>
    <message>
        <source>For a role that a service takes on: some actions of %1.</source>
        <translation>Für eine Rolle, die ein Service übernimmt: einige Aktionen von %1.</translation>
    </message>
    <message numerus="yes">
        <source>For a role that a service takes on: some actions of %n service(s).</source>
        <translation>
            <numerusform>Für eine Rolle, die ein Service übernimmt: einige Aktionen von %n Service.</numerusform>
            <numerusform>Für eine Rolle, die ein Service übernimmt: einige Aktionen von %n Services.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Without it, the environment variable %1 counts.</source>
        <translation>Ohne sie gilt die Umgebungsvariable %1.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
    <message>
        <source>OPTION</source>
        <translation>OPTION</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>manage the users, groups and access of a Gatehouse workspace</source>
        <translation>Benutzer, Gruppen und Zugriff eines Gatehouse-Arbeitsbereichs verwalten</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ÜBERSICHT</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>ARGUMENT</source>
        <translation>ARGUMENT</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <source>It does with a workspace file what the console gatehouse(1) does, one command at a time; both may work on the same file at the same time. The options of the program may stand before or after the command.</source>
        <translation>Es führt mit einer Arbeitsbereichsdatei aus, was die Konsole gatehouse(1) tut, einen Befehl nach dem anderen; beide dürfen gleichzeitig mit derselben Datei arbeiten. Die Optionen des Programms können vor oder nach dem Befehl stehen.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>EXIT-STATUS</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>BEISPIELE</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>SIEHE AUCH</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>WORT</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Eines von: %1.</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>unspecified</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>persistent</source>
        <translation>persistent</translation>
    </message>
    <message>
        <source>transient</source>
        <translation>transient</translation>
    </message>
    <message>
        <source>X.509 subject name</source>
        <translation>X.509-Subject-Name</translation>
    </message>
    <message>
        <source>“%1” is sent as it stands, as it refers to no attribute of the user. A reference is written as in ${user:email}.</source>
        <translation>„%1“ wird gesendet, wie es dasteht, da es auf kein Attribut des Benutzers verweist. Ein Verweis wird wie ${user:email} geschrieben.</translation>
    </message>
    <message>
        <source>The Subject is the same for everybody: all would sign in as one person.</source>
        <translation>Das Subject ist für alle gleich: Alle würden sich als eine Person anmelden.</translation>
    </message>
</context>
<context>
    <name>MemberCommands</name>
    <message>
        <source>List the members of a group</source>
        <translation>Die Mitglieder einer Gruppe auflisten</translation>
    </message>
    <message>
        <source>Name or group ID</source>
        <translation>Name oder Gruppen-ID</translation>
    </message>
    <message numerus="yes">
        <source>Added %n user(s) to %1.</source>
        <translation>
            <numerusform>%n Benutzer wurde zu %1 hinzugefügt.</numerusform>
            <numerusform>%n Benutzer wurden zu %1 hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n user(s) from %1.</source>
        <translation>
            <numerusform>%n Benutzer wurde aus %1 entfernt.</numerusform>
            <numerusform>%n Benutzer wurden aus %1 entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usernames, user IDs or email addresses</source>
        <translation>Benutzernamen, Benutzer-IDs oder E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Add users to a group; all of them or none</source>
        <translation>Benutzer zu einer Gruppe hinzufügen; alle oder keinen</translation>
    </message>
    <message>
        <source>Take users out of a group</source>
        <translation>Benutzer aus einer Gruppe entfernen</translation>
    </message>
</context>
<context>
    <name>MessageDecoder</name>
    <message>
        <source>This is neither XML nor a message in Base64, as a form or a redirect carries it.</source>
        <translation>Dies ist weder XML noch eine Nachricht in Base64, wie ein Formular oder eine Weiterleitung sie überträgt.</translation>
    </message>
    <message>
        <source>The message unpacks to more than %1 KB. No honest one does.</source>
        <translation>Die Nachricht ist entpackt größer als %1 KB. Keine redliche Nachricht ist das.</translation>
    </message>
    <message>
        <source>The message has more than %1 KB.</source>
        <translation>Die Nachricht hat mehr als %1 KB.</translation>
    </message>
    <message>
        <source>There is no message here.</source>
        <translation>Hier ist keine Nachricht.</translation>
    </message>
</context>
<context>
    <name>MetadataFetch</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 sends more than %2: no metadata of a service provider is that long.</source>
        <translation>%1 sendet mehr als %2: So lang sind keine Metadaten eines Service-Anbieters.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not send it all within %Ln second(s).</source>
        <translation>
            <numerusform>%1 hat nicht alles innerhalb von %Ln Sekunde gesendet.</numerusform>
            <numerusform>%1 hat nicht alles innerhalb von %Ln Sekunden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Nothing was read.</source>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>%1 leads on to an address without TLS, which is not followed.</source>
        <translation>%1 leitet zu einer Adresse ohne TLS weiter; dieser Weiterleitung wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 leads from address to address. Enter the last one.</source>
        <translation>%1 leitet von Adresse zu Adresse weiter. Geben Sie die letzte ein.</translation>
    </message>
    <message>
        <source>There is no host %1, or this computer is not online.</source>
        <translation>Es gibt keinen Host %1, oder dieser Computer ist nicht online.</translation>
    </message>
    <message>
        <source>%1 answers %2: the document is not there for everybody.</source>
        <translation>%1 antwortet %2: Das Dokument ist nicht für alle zugänglich.</translation>
    </message>
    <message>
        <source>The metadata can&apos;t be fetched from %1.</source>
        <translation>Die Metadaten können nicht von %1 abgerufen werden.</translation>
    </message>
    <message>
        <source>%1 sends an empty document.</source>
        <translation>%1 sendet ein leeres Dokument.</translation>
    </message>
</context>
<context>
    <name>MetadataReader</name>
    <message>
        <source>“%1” of %2 lacks a binding or a location.</source>
        <translation>In „%1“ von %2 fehlt ein Binding oder eine Location.</translation>
    </message>
    <message>
        <source>A certificate of %1 can&apos;t be read: it is no Base64 of an X.509 certificate.</source>
        <translation>Ein Zertifikat von %1 kann nicht gelesen werden: Es ist kein Base64 eines X.509-Zertifikats.</translation>
    </message>
    <message>
        <source>An entity in the metadata has no entity ID.</source>
        <translation>Eine Entität in den Metadaten hat keine Entitäts-ID.</translation>
    </message>
    <message>
        <source>This is XML, but no SAML 2.0 metadata: it begins with “%1”.</source>
        <translation>Dies ist XML, aber keine SAML-2.0-Metadaten: Es beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>The metadata has no entity in it.</source>
        <translation>Die Metadaten enthalten keine Entität.</translation>
    </message>
</context>
<context>
    <name>MetadataWriter</name>
    <message>
        <source>An entity ID has 1 to %1 characters.</source>
        <translation>Eine Entitäts-ID hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>An identity provider needs an address to sign in at.</source>
        <translation>Ein Identitätsanbieter benötigt eine Adresse zum Anmelden.</translation>
    </message>
    <message>
        <source>An identity provider needs a certificate.</source>
        <translation>Ein Identitätsanbieter benötigt ein Zertifikat.</translation>
    </message>
    <message>
        <source>This has a control character, which can&apos;t stand in metadata.</source>
        <translation>Dies enthält ein Steuerzeichen, das in Metadaten nicht vorkommen darf.</translation>
    </message>
</context>
<context>
    <name>Nouns</name>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Email verified</source>
        <translation>E-Mail-Adresse bestätigt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Group ID</source>
        <translation>Gruppen-ID</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>Gruppenname</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Letzter Versuch</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>passwords</source>
        <translation>Kennwörter</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>Mitgliedschaften</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>attribute for access control</source>
        <translation>Attribut für die Zugriffssteuerung</translation>
    </message>
    <message>
        <source>attributes for access control</source>
        <translation>Attribute für die Zugriffssteuerung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>Organisations-ID</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Single sign-on enabled</source>
        <translation>Single Sign-On aktiviert</translation>
    </message>
    <message>
        <source>OU ID</source>
        <translation>OE-ID</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Management account</source>
        <translation>Verwaltungskonto</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Beigetreten durch</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Service-linked role</source>
        <translation>Serviceverknüpfte Rolle</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>organizational unit</source>
        <translation>Organisationseinheit</translation>
    </message>
    <message>
        <source>organizational units</source>
        <translation>Organisationseinheiten</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>assignments</source>
        <translation>Zuweisungen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Permission set</source>
        <translation>Berechtigungssatz</translation>
    </message>
    <message>
        <source>Permission set ID</source>
        <translation>Berechtigungssatz-ID</translation>
    </message>
    <message>
        <source>Session duration in seconds</source>
        <translation>Sitzungsdauer in Sekunden</translation>
    </message>
    <message>
        <source>Relay state</source>
        <translation>Relay-Status</translation>
    </message>
    <message>
        <source>Inline policy</source>
        <translation>Inline-Richtlinie</translation>
    </message>
    <message>
        <source>Permissions boundary</source>
        <translation>Berechtigungsgrenze</translation>
    </message>
    <message>
        <source>permission set</source>
        <translation>Berechtigungssatz</translation>
    </message>
    <message>
        <source>permission sets</source>
        <translation>Berechtigungssätze</translation>
    </message>
    <message>
        <source>attached policy</source>
        <translation>angefügte Richtlinie</translation>
    </message>
    <message>
        <source>attached policies</source>
        <translation>angefügte Richtlinien</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>policy document</source>
        <translation>Richtliniendokument</translation>
    </message>
    <message>
        <source>policy documents</source>
        <translation>Richtliniendokumente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Anwendungs-ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Application start URL</source>
        <translation>Start-URL der Anwendung</translation>
    </message>
    <message>
        <source>Application ACS URL</source>
        <translation>ACS-URL der Anwendung</translation>
    </message>
    <message>
        <source>Application SAML audience</source>
        <translation>SAML-Audience der Anwendung</translation>
    </message>
    <message>
        <source>Certificate of the service provider</source>
        <translation>Zertifikat des Service-Anbieters</translation>
    </message>
    <message>
        <source>Signs the response</source>
        <translation>Signiert die Antwort</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>attribute mapping</source>
        <translation>Attributzuordnung</translation>
    </message>
    <message>
        <source>attribute mappings</source>
        <translation>Attributzuordnungen</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>assignment to an application</source>
        <translation>Zuweisung zu einer Anwendung</translation>
    </message>
    <message>
        <source>assignments to applications</source>
        <translation>Zuweisungen zu Anwendungen</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Key size in bits</source>
        <translation>Schlüsselgröße in Bit</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>Zertifikate</translation>
    </message>
</context>
<context>
    <name>OperatorChecks</name>
    <message>
        <source>“Null” asks whether the key exists already. Write it without “IfExists”.</source>
        <translation>„Null“ fragt bereits, ob der Schlüssel existiert. Schreiben Sie es ohne „IfExists“.</translation>
    </message>
    <message>
        <source>There is no operator “%1”. Write one as in &quot;StringEquals&quot;.</source>
        <translation>Es gibt keinen Operator „%1“. Schreiben Sie einen wie in &quot;StringEquals&quot;.</translation>
    </message>
    <message>
        <source>There is no operator “%1”. Write “%2”.</source>
        <translation>Es gibt keinen Operator „%1“. Schreiben Sie „%2“.</translation>
    </message>
    <message>
        <source>“Null” is about the key and not about its values. Write it without “%1”.</source>
        <translation>„Null“ betrifft den Schlüssel und nicht seine Werte. Schreiben Sie es ohne „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it as in &quot;10&quot; or &quot;0.5&quot;.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie sie wie in &quot;10&quot; oder &quot;0.5&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as in &quot;2026-03-31T17:00:00Z&quot;, or as seconds since 1970.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie in &quot;2026-03-31T17:00:00Z&quot; oder als Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false. Write &quot;true&quot; or &quot;false&quot;.</source>
        <translation>„%1“ ist weder wahr noch falsch. Schreiben Sie &quot;true&quot; oder &quot;false&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no range of addresses. Write it as in &quot;203.0.113.0/24&quot; or &quot;2001:db8::/32&quot;.</source>
        <translation>„%1“ ist kein Adressbereich. Schreiben Sie ihn wie in &quot;203.0.113.0/24&quot; oder &quot;2001:db8::/32&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no ARN. Write all its six parts, as in &quot;arn:aws:iam::111122223333:role/*&quot;.</source>
        <translation>„%1“ ist kein ARN. Schreiben Sie alle sechs Teile wie in &quot;arn:aws:iam::111122223333:role/*&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no Base64. Encode the value.</source>
        <translation>„%1“ ist kein Base64. Codieren Sie den Wert.</translation>
    </message>
    <message>
        <source>One of “true” and “false” is enough here. Keep one value.</source>
        <translation>Eines von „true“ und „false“ genügt hier. Behalten Sie einen Wert.</translation>
    </message>
    <message>
        <source>This operator takes the wildcard in “%1” as the character itself. Write “%2”, or &quot;${*}&quot; or &quot;${?}&quot; where the character is meant.</source>
        <translation>Dieser Operator nimmt den Platzhalter in „%1“ als das Zeichen selbst. Schreiben Sie „%2“ oder, wo das Zeichen gemeint ist, &quot;${*}&quot; oder &quot;${?}&quot;.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>-w FILE (or GATEHOUSE_WORKSPACE) names the workspace, --format table|json|csv the output; see gatehousectl --help.</source>
        <translation>-w FILE (oder GATEHOUSE_WORKSPACE) bestimmt den Arbeitsbereich, --format table|json|csv die Ausgabe; siehe gatehousectl --help.</translation>
    </message>
    <message>
        <source>Which workspace? Name its file with -w FILE, or in the environment variable GATEHOUSE_WORKSPACE.</source>
        <translation>Welcher Arbeitsbereich? Geben Sie seine Datei mit -w FILE oder in der Umgebungsvariablen GATEHOUSE_WORKSPACE an.</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>„%1“ ist keiner der Werte %2</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of at least %2</source>
        <translation>„%1“ ist keine ganze Zahl von mindestens %2</translation>
    </message>
    <message>
        <source>“%1” is neither a date (2026-03-02), nor a date and time (2026-03-02T09:30), nor a time ago (45m, 2h, 3d, 1w)</source>
        <translation>„%1“ ist weder ein Datum (2026-03-02) noch Datum und Uhrzeit (2026-03-02T09:30) noch eine zurückliegende Zeitspanne (45m, 2h, 3d, 1w)</translation>
    </message>
</context>
<context>
    <name>Organization</name>
    <message>
        <source>All features</source>
        <translation>Alle Funktionen</translation>
    </message>
    <message>
        <source>Consolidated billing only</source>
        <translation>Nur konsolidierte Fakturierung</translation>
    </message>
    <message>
        <source>Single sign-on is not enabled yet. Enable it under AWS accounts first.</source>
        <translation>Single Sign-On ist noch nicht aktiviert. Aktivieren Sie es zuerst unter AWS-Konten.</translation>
    </message>
</context>
<context>
    <name>OrganizationCommands</name>
    <message>
        <source>There is no organization yet. Make one with “organization enable” or “organization import”.</source>
        <translation>Es gibt noch keine Organisation. Erstellen Sie eine mit „organization enable“ oder „organization import“.</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>Organisations-ID</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Management account</source>
        <translation>Verwaltungskonto</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>Root ID</source>
        <translation>Stamm-ID</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>Organisationseinheiten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Single sign-on enabled</source>
        <translation>Single Sign-On aktiviert</translation>
    </message>
    <message>
        <source>Instance ARN</source>
        <translation>Instanz-ARN</translation>
    </message>
    <message>
        <source>Identity store ID</source>
        <translation>ID des Identitätsspeichers</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <translation>Voraussetzung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Vorgefunden</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Enable single sign-on, and create an organization where there is none</source>
        <translation>Single Sign-On aktivieren und eine Organisation erstellen, wo es keine gibt</translation>
    </message>
    <message>
        <source>Name of the management account, for a new organization</source>
        <translation>Name des Verwaltungskontos für eine neue Organisation</translation>
    </message>
    <message>
        <source>Email address of its root user, for a new organization</source>
        <translation>E-Mail-Adresse seines Root-Benutzers für eine neue Organisation</translation>
    </message>
    <message>
        <source>Its 12 digits, where they are known; drawn otherwise</source>
        <translation>Die 12 Ziffern, sofern bekannt; andernfalls werden sie ausgelost</translation>
    </message>
    <message>
        <source>Note first that all features of the organization were turned on</source>
        <translation>Zuerst vermerken, dass alle Funktionen der Organisation aktiviert wurden</translation>
    </message>
    <message>
        <source>Single sign-on is enabled: %1.</source>
        <translation>Single Sign-On ist aktiviert: %1.</translation>
    </message>
    <message>
        <source>The AWS organization: enable single sign-on, show, check, import</source>
        <translation>Die AWS-Organisation: Single Sign-On aktivieren, anzeigen, prüfen, importieren</translation>
    </message>
    <message>
        <source>Show the organization and the instance</source>
        <translation>Organisation und Instanz anzeigen</translation>
    </message>
    <message>
        <source>Look at what has to be done before single sign-on is enabled</source>
        <translation>Anzeigen, was vor der Aktivierung von Single Sign-On zu tun ist</translation>
    </message>
    <message>
        <source>There is no organization yet. Describe its management account with --name and --email, or import an organization first with “organization import”.</source>
        <translation>Es gibt noch keine Organisation. Beschreiben Sie ihr Verwaltungskonto mit --name und --email oder importieren Sie zuerst eine Organisation mit „organization import“.</translation>
    </message>
</context>
<context>
    <name>OrganizationImport</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Import the organization: %1 created, %2 updated, %3 moved</source>
        <translation>Organisation importieren: %1 erstellt, %2 aktualisiert, %3 verschoben</translation>
    </message>
    <message>
        <source>The organization has changed since the preview. Look at what would be done now.</source>
        <translation>Die Organisation hat sich seit der Vorschau geändert. Prüfen Sie, was jetzt geschehen würde.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) or unit(s) have errors. Nothing was imported.</source>
        <translation>
            <numerusform>%n Konto oder Einheit enthält Fehler. Es wurde nichts importiert.</numerusform>
            <numerusform>%n Konten oder Einheiten enthalten Fehler. Es wurde nichts importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizationImportCommand</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>create</source>
        <translation>erstellen</translation>
    </message>
    <message>
        <source>update, move</source>
        <translation>aktualisieren, verschieben</translation>
    </message>
    <message>
        <source>move</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>update</source>
        <translation>aktualisieren</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>no file says what it is in</source>
        <translation>keine Datei nennt die übergeordnete Einheit</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>%1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>To create: %1. To update: %2. To move: %3. As they are: %4. Errors: %5. Nothing was changed.</source>
        <translation>Zu erstellen: %1. Zu aktualisieren: %2. Zu verschieben: %3. Unverändert: %4. Fehler: %5. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Created: %1. Updated: %2. Moved: %3. As they were: %4. Left out because of errors: %5.</source>
        <translation>Erstellt: %1. Aktualisiert: %2. Verschoben: %3. Unverändert: %4. Wegen Fehlern ausgelassen: %5.</translation>
    </message>
    <message>
        <source>Read what “aws organizations” printed, as one change</source>
        <translation>Ausgabe von „aws organizations“ einlesen, als eine Änderung</translation>
    </message>
    <message>
        <source>Files, or folders of them</source>
        <translation>Dateien oder Ordner mit Dateien</translation>
    </message>
    <message>
        <source>Only say what would be done</source>
        <translation>Nur sagen, was geschehen würde</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) or unit(s) have errors: the import would be refused.</source>
        <translation>
            <numerusform>%n Konto oder Einheit hat Fehler: Der Import würde abgelehnt.</numerusform>
            <numerusform>%n Konten oder Einheiten haben Fehler: Der Import würde abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out what has errors instead of refusing everything</source>
        <translation>Fehlerhaftes auslassen, statt alles abzulehnen</translation>
    </message>
    <message>
        <source>Print the commands that write what “import” reads</source>
        <translation>Die Befehle ausgeben, die schreiben, was „import“ einliest</translation>
    </message>
</context>
<context>
    <name>OrganizationListing</name>
    <message numerus="yes">
        <source>None of %n file(s) could be read as part of an organization.</source>
        <translation>
            <numerusform>%n Datei konnte nicht als Teil einer Organisation gelesen werden.</numerusform>
            <numerusform>Keine von %n Dateien konnte als Teil einer Organisation gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizationPlan</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is in (%1) can&apos;t be made.</source>
        <translation>Die übergeordnete Einheit (%1) kann nicht erstellt werden.</translation>
    </message>
    <message>
        <source>It would stand below itself.</source>
        <translation>Sie stünde unter sich selbst.</translation>
    </message>
    <message>
        <source>It would stand more than %1 levels deep.</source>
        <translation>Sie stünde mehr als %1 Ebenen tief.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Beigetreten durch</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Management account</source>
        <translation>Verwaltungskonto</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>The email address %1 belongs to the account %2.</source>
        <translation>Die E-Mail-Adresse %1 gehört zum Konto %2.</translation>
    </message>
    <message>
        <source>%1 has the same name in the same place.</source>
        <translation>%1 hat denselben Namen an derselben Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of this workspace are not in the files; they stay as they are.</source>
        <translation>
            <numerusform>%n Konto dieses Arbeitsbereichs ist nicht in den Dateien; es bleibt unverändert.</numerusform>
            <numerusform>%n Konten dieses Arbeitsbereichs sind nicht in den Dateien; sie bleiben unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n account(s) or unit(s) no file says what they are in; they come directly below the root.</source>
        <translation>
            <numerusform>Zu %n Konto oder Einheit nennt keine Datei die übergeordnete Einheit; es kommt direkt unter den Stamm.</numerusform>
            <numerusform>Zu %n Konten oder Einheiten nennt keine Datei die übergeordnete Einheit; sie kommen direkt unter den Stamm.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are about several organizations: %1.</source>
        <translation>Die Dateien betreffen mehrere Organisationen: %1.</translation>
    </message>
    <message>
        <source>The files are about another organization (%1) than this workspace (%2).</source>
        <translation>Die Dateien betreffen eine andere Organisation (%1) als dieser Arbeitsbereich (%2).</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>Organisations-ID</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Root ID</source>
        <translation>Stamm-ID</translation>
    </message>
    <message>
        <source>The files contradict each other: %1, and %2.</source>
        <translation>Die Dateien widersprechen einander: %1 und %2.</translation>
    </message>
    <message>
        <source>The files say that it is in several units: %1.</source>
        <translation>Laut den Dateien liegt es in mehreren Einheiten: %1.</translation>
    </message>
</context>
<context>
    <name>OrganizationService</name>
    <message>
        <source>The organization has consolidated billing only. Turn on all of its features first.</source>
        <translation>Die Organisation hat nur konsolidierte Fakturierung. Aktivieren Sie zuerst alle ihre Funktionen.</translation>
    </message>
    <message>
        <source>It is not known which account is the management account. Import what “aws organizations describe-organization” prints first.</source>
        <translation>Es ist nicht bekannt, welches Konto das Verwaltungskonto ist. Importieren Sie zuerst, was „aws organizations describe-organization“ ausgibt.</translation>
    </message>
    <message>
        <source>Enable single sign-on</source>
        <translation>Single Sign-On aktivieren</translation>
    </message>
    <message>
        <source>Single sign-on is enabled already.</source>
        <translation>Single Sign-On ist bereits aktiviert.</translation>
    </message>
    <message>
        <source>Turn on all features of the organization</source>
        <translation>Alle Funktionen der Organisation aktivieren</translation>
    </message>
    <message>
        <source>There is no organization yet.</source>
        <translation>Es gibt noch keine Organisation.</translation>
    </message>
    <message>
        <source>All features are on already.</source>
        <translation>Alle Funktionen sind bereits aktiviert.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n accounts and units to %1</source>
        <translation>
            <numerusform>%n Konto oder Einheit nach %1 verschieben</numerusform>
            <numerusform>%n Konten und Einheiten nach %1 verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
</context>
<context>
    <name>OrganizationsFormat</name>
    <message>
        <source>Line %1 is not JSON. Run the commands with --output json.</source>
        <translation>Zeile %1 ist kein JSON. Führen Sie die Befehle mit --output json aus.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Nothing in this file is about an organization.</source>
        <translation>Nichts in dieser Datei betrifft eine Organisation.</translation>
    </message>
    <message>
        <source>%1 is only one page of a longer list. Run the command without --no-paginate.</source>
        <translation>%1 ist nur eine Seite einer längeren Liste. Führen Sie den Befehl ohne --no-paginate aus.</translation>
    </message>
    <message>
        <source>It has no “Id”.</source>
        <translation>Es hat keine „Id“.</translation>
    </message>
    <message>
        <source>Its ID is a number, which loses leading zeros; an account ID is a text of 12 digits.</source>
        <translation>Die ID ist eine Zahl, wodurch führende Nullen verloren gehen; eine Konto-ID ist ein Text aus 12 Ziffern.</translation>
    </message>
    <message>
        <source>This is no ID of a unit, as in ou-ab12-12345678, nor of a root, as in r-ab12.</source>
        <translation>Dies ist weder die ID einer Einheit wie ou-ab12-12345678 noch die eines Stamms wie r-ab12.</translation>
    </message>
    <message>
        <source>This is no account ID: one has 12 digits.</source>
        <translation>Dies ist keine Konto-ID: Eine solche hat 12 Ziffern.</translation>
    </message>
    <message>
        <source>An item of “%1” has to be an object with an “Id”.</source>
        <translation>Ein Element von „%1“ muss ein Objekt mit einer „Id“ sein.</translation>
    </message>
</context>
<context>
    <name>OutboxCommands</name>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>List messages, the newest first</source>
        <translation>Nachrichten auflisten, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Part of the recipient or subject</source>
        <translation>Teil des Empfängers oder Betreffs</translation>
    </message>
    <message>
        <source>Only messages in this state</source>
        <translation>Nur Nachrichten mit diesem Status</translation>
    </message>
    <message>
        <source>Show one message with its text</source>
        <translation>Eine Nachricht mit ihrem Text anzeigen</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>There is no message %1 in the outbox.</source>
        <translation>Es gibt keine Nachricht %1 im Postausgang.</translation>
    </message>
    <message>
        <source>Note that messages were sent by hand</source>
        <translation>Vermerken, dass Nachrichten von Hand gesendet wurden</translation>
    </message>
    <message>
        <source>Numbers of messages</source>
        <translation>Nummern von Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n message(s) as sent.</source>
        <translation>
            <numerusform>%n Nachricht als gesendet markiert.</numerusform>
            <numerusform>%n Nachrichten als gesendet markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete messages; “undo” brings them back</source>
        <translation>Nachrichten löschen; „undo“ stellt sie wieder her</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n message(s).</source>
        <translation>
            <numerusform>%n Nachricht gelöscht.</numerusform>
            <numerusform>%n Nachrichten gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send every message that waits</source>
        <translation>Alle wartenden Nachrichten senden</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n message(s).</source>
        <translation>
            <numerusform>%n Nachricht gesendet.</numerusform>
            <numerusform>%n Nachrichten gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages to users that wait for a mail server</source>
        <translation>Nachrichten an Benutzer, die auf einen Mailserver warten</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sent.</source>
        <translation>
            <numerusform>%n Nachricht konnte nicht gesendet werden.</numerusform>
            <numerusform>%n Nachrichten konnten nicht gesendet werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxService</name>
    <message>
        <source>This message is no longer in the outbox.</source>
        <translation>Diese Nachricht ist nicht mehr im Postausgang.</translation>
    </message>
    <message>
        <source>Send “%1” to %2</source>
        <translation>„%1“ an %2 senden</translation>
    </message>
    <message>
        <source>The message has been sent.</source>
        <translation>Die Nachricht wurde gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n message(s) as sent</source>
        <translation>
            <numerusform>%n Nachricht als gesendet markieren</numerusform>
            <numerusform>%n Nachrichten als gesendet markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s)</source>
        <translation>
            <numerusform>%n Nachricht löschen</numerusform>
            <numerusform>%n Nachrichten löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>PartialFile</name>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file could not be given its name %1.</source>
        <translation>Die Datei konnte ihren Namen %1 nicht erhalten.</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>A password has %1 to %2 characters; this one has %3.</source>
        <translation>Ein Kennwort hat %1 bis %2 Zeichen; dieses hat %3.</translation>
    </message>
    <message>
        <source>A password needs at least one lower-case letter (a-z).</source>
        <translation>Ein Kennwort braucht mindestens einen Kleinbuchstaben (a-z).</translation>
    </message>
    <message>
        <source>A password needs at least one upper-case letter (A-Z).</source>
        <translation>Ein Kennwort braucht mindestens einen Großbuchstaben (A-Z).</translation>
    </message>
    <message>
        <source>A password needs at least one digit (0-9).</source>
        <translation>Ein Kennwort braucht mindestens eine Ziffer (0-9).</translation>
    </message>
    <message>
        <source>A password needs at least one of these signs: %1</source>
        <translation>Ein Kennwort braucht mindestens eines dieser Zeichen: %1</translation>
    </message>
    <message>
        <source>There is not enough memory to protect the password (64 MiB are needed).</source>
        <translation>Der Arbeitsspeicher reicht nicht aus, um das Kennwort zu schützen (64 MiB werden benötigt).</translation>
    </message>
</context>
<context>
    <name>PermissionSetCommands</name>
    <message>
        <source>Name, permission set ID or ARN</source>
        <translation>Name, Berechtigungssatz-ID oder ARN</translation>
    </message>
    <message>
        <source>Changed permission set %1.</source>
        <translation>Berechtigungssatz %1 geändert.</translation>
    </message>
    <message>
        <source>List permission sets</source>
        <translation>Berechtigungssätze auflisten</translation>
    </message>
    <message>
        <source>Part of the name, the description or an attached policy</source>
        <translation>Teil des Namens, der Beschreibung oder einer angefügten Richtlinie</translation>
    </message>
    <message>
        <source>Only those to which this policy is attached</source>
        <translation>Nur solche, denen diese Richtlinie angefügt ist</translation>
    </message>
    <message>
        <source>Only those with this tag</source>
        <translation>Nur solche mit diesem Tag</translation>
    </message>
    <message>
        <source>The order (name); the largest or newest first</source>
        <translation>Die Reihenfolge (name); die größten oder neuesten zuerst</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>Show everything about a permission set</source>
        <translation>Alles zu einem Berechtigungssatz anzeigen</translation>
    </message>
    <message>
        <source>There is no job function %1; there are: %2.</source>
        <translation>Es gibt keine Tätigkeitsfunktion %1; es gibt: %2.</translation>
    </message>
    <message>
        <source>Created permission set %1.</source>
        <translation>Berechtigungssatz %1 erstellt.</translation>
    </message>
    <message>
        <source>Make a permission set</source>
        <translation>Einen Berechtigungssatz erstellen</translation>
    </message>
    <message>
        <source>The name, also of the role in the accounts; it can&apos;t be changed later</source>
        <translation>Der Name, auch der Rolle in den Konten; er kann später nicht geändert werden</translation>
    </message>
    <message>
        <source>Begin with the AWS managed policy of this job function</source>
        <translation>Mit der von AWS verwalteten Richtlinie dieser Tätigkeitsfunktion beginnen</translation>
    </message>
    <message>
        <source>Give a name, or --job-function.</source>
        <translation>Geben Sie einen Namen oder --job-function an.</translation>
    </message>
    <message>
        <source>Change a permission set; an empty value removes</source>
        <translation>Einen Berechtigungssatz ändern; ein leerer Wert entfernt</translation>
    </message>
    <message>
        <source>Nothing to change. Give --description, --session-duration or another option.</source>
        <translation>Nichts zu ändern. Geben Sie --description, --session-duration oder eine andere Option an.</translation>
    </message>
    <message>
        <source>AWS managed policies by name or ARN; customer managed ones by name, with their path in front</source>
        <translation>Von AWS verwaltete Richtlinien nach Name oder ARN; vom Kunden verwaltete nach Name, mit vorangestelltem Pfad</translation>
    </message>
    <message>
        <source>%1 is not attached to %2.</source>
        <translation>%1 ist %2 nicht angefügt.</translation>
    </message>
    <message>
        <source>Give a permission set an inline policy, or take it away</source>
        <translation>Einem Berechtigungssatz eine Inline-Richtlinie geben oder sie entfernen</translation>
    </message>
    <message>
        <source>The policy as JSON; - for standard input</source>
        <translation>Die Richtlinie als JSON; - für die Standardeingabe</translation>
    </message>
    <message>
        <source>Take the inline policy away</source>
        <translation>Die Inline-Richtlinie entfernen</translation>
    </message>
    <message>
        <source>Give a file, or --remove.</source>
        <translation>Geben Sie eine Datei oder --remove an.</translation>
    </message>
    <message>
        <source>Give a permission set tags; others stay</source>
        <translation>Einem Berechtigungssatz Tags geben; andere bleiben</translation>
    </message>
    <message>
        <source>KEY=VALUE, or KEY alone for an empty value</source>
        <translation>KEY=VALUE, oder nur KEY für einen leeren Wert</translation>
    </message>
    <message>
        <source>Take tags off a permission set</source>
        <translation>Tags von einem Berechtigungssatz entfernen</translation>
    </message>
    <message>
        <source>Keys of tags, as they are written</source>
        <translation>Schlüssel von Tags, genau wie geschrieben</translation>
    </message>
    <message>
        <source>%1 has no tag %2.</source>
        <translation>%1 hat kein Tag %2.</translation>
    </message>
    <message numerus="yes">
        <source>This deletes %n permission set(s).</source>
        <translation>
            <numerusform>Damit wird %n Berechtigungssatz gelöscht.</numerusform>
            <numerusform>Damit werden %n Berechtigungssätze gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n permission set(s).</source>
        <translation>
            <numerusform>%n Berechtigungssatz wurde gelöscht.</numerusform>
            <numerusform>%n Berechtigungssätze wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permission sets that no account uses</source>
        <translation>Berechtigungssätze löschen, die kein Konto verwendet</translation>
    </message>
    <message>
        <source>Names, permission set IDs or ARNs</source>
        <translation>Namen, Berechtigungssatz-IDs oder ARNs</translation>
    </message>
    <message>
        <source>Do it without asking</source>
        <translation>Ohne Rückfrage ausführen</translation>
    </message>
    <message>
        <source>Permission sets: what somebody may do in an account</source>
        <translation>Berechtigungssätze: was jemand in einem Konto tun darf</translation>
    </message>
    <message>
        <source>Attach managed policies to a permission set</source>
        <translation>Einem Berechtigungssatz verwaltete Richtlinien anfügen</translation>
    </message>
    <message>
        <source>Detach managed policies from a permission set</source>
        <translation>Verwaltete Richtlinien von einem Berechtigungssatz trennen</translation>
    </message>
</context>
<context>
    <name>PermissionSetFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Assigned accounts</source>
        <translation>Zugewiesene Konten</translation>
    </message>
    <message>
        <source>Provisioned accounts</source>
        <translation>Bereitgestellte Konten</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>inline policy</source>
        <translation>Inline-Richtlinie</translation>
    </message>
    <message>
        <source>Relay state</source>
        <translation>Relay-Status</translation>
    </message>
    <message>
        <source>Permissions boundary</source>
        <translation>Berechtigungsgrenze</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Inline policy</source>
        <translation>Inline-Richtlinie</translation>
    </message>
</context>
<context>
    <name>PermissionSetInvariants</name>
    <message>
        <source>The permission set %1 would have %2 tags; there may be %3.</source>
        <translation>Der Berechtigungssatz %1 hätte %2 Tags; zulässig sind %3.</translation>
    </message>
</context>
<context>
    <name>PermissionSetPicking</name>
    <message>
        <source>A deleted permission set</source>
        <translation>Ein gelöschter Berechtigungssatz</translation>
    </message>
    <message>
        <source>Filter by name, description or policy</source>
        <translation>Nach Name, Beschreibung oder Richtlinie filtern</translation>
    </message>
    <message>
        <source>There is no permission set to pick</source>
        <translation>Kein Berechtigungssatz zur Auswahl vorhanden</translation>
    </message>
</context>
<context>
    <name>PermissionSetRules</name>
    <message>
        <source>“%1” is no name of a policy: 1 to %2 letters, digits and _ + = , . @ - without spaces.</source>
        <translation>„%1“ ist kein Name einer Richtlinie: 1 bis %2 Buchstaben, Ziffern und _ + = , . @ - ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>“%1” is no path of a policy: it begins and ends with a slash, as in /team/.</source>
        <translation>„%1“ ist kein Pfad einer Richtlinie: Er beginnt und endet mit einem Schrägstrich wie in /team/.</translation>
    </message>
    <message>
        <source>A permission set has at most %1 managed policies; this one has %2.</source>
        <translation>Ein Berechtigungssatz hat höchstens %1 verwaltete Richtlinien; dieser hat %2.</translation>
    </message>
    <message>
        <source>The policy %1 is attached twice.</source>
        <translation>Die Richtlinie %1 ist zweimal angefügt.</translation>
    </message>
    <message>
        <source>A permission set has at most %1 tags; this one has %2.</source>
        <translation>Ein Berechtigungssatz hat höchstens %1 Tags; dieser hat %2.</translation>
    </message>
    <message>
        <source>A permission set needs a name.</source>
        <translation>Ein Berechtigungssatz benötigt einen Namen.</translation>
    </message>
    <message>
        <source>The name of a permission set has at most %1 characters; this one has %2.</source>
        <translation>Der Name eines Berechtigungssatzes hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>The name of a permission set has letters, digits and _ + = , . @ - only, and no spaces.</source>
        <translation>Der Name eines Berechtigungssatzes enthält nur Buchstaben, Ziffern und _ + = , . @ - und keine Leerzeichen.</translation>
    </message>
    <message>
        <source>A description has at most %1 characters; this one has %2.</source>
        <translation>Eine Beschreibung hat höchstens %1 Zeichen; diese hat %2.</translation>
    </message>
    <message>
        <source>A description has the letters of western European languages only.</source>
        <translation>Eine Beschreibung enthält nur Buchstaben westeuropäischer Sprachen.</translation>
    </message>
    <message>
        <source>A session lasts between 1 and 12 hours (PT1H to PT12H).</source>
        <translation>Eine Sitzung dauert zwischen 1 und 12 Stunden (PT1H bis PT12H).</translation>
    </message>
    <message>
        <source>A relay state has at most %1 characters; this one has %2.</source>
        <translation>Ein Relay-Status hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>The relay state contains a character that no web address has.</source>
        <translation>Der Relay-Status enthält ein Zeichen, das in keiner Webadresse vorkommt.</translation>
    </message>
    <message>
        <source>“%1” is no ARN of an AWS managed policy, as in arn:aws:iam::aws:policy/ReadOnlyAccess.</source>
        <translation>„%1“ ist kein ARN einer AWS-verwalteten Richtlinie wie in arn:aws:iam::aws:policy/ReadOnlyAccess.</translation>
    </message>
    <message>
        <source>An inline policy has the letters of western European languages only; write others as \uXXXX.</source>
        <translation>Eine Inline-Richtlinie enthält nur Buchstaben westeuropäischer Sprachen; schreiben Sie andere als \uXXXX.</translation>
    </message>
    <message>
        <source>The inline policy has a mistake in line %1, column %2: %3</source>
        <translation>Die Inline-Richtlinie hat einen Fehler in Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>A tag needs a key.</source>
        <translation>Ein Tag benötigt einen Schlüssel.</translation>
    </message>
    <message>
        <source>The key of a tag has at most %1 characters and its value %2.</source>
        <translation>Der Schlüssel eines Tags hat höchstens %1 Zeichen und sein Wert %2.</translation>
    </message>
    <message>
        <source>The tag “%1” contains a character that is not allowed. Allowed are letters, digits, spaces and _ . : / = + - @.</source>
        <translation>Das Tag „%1“ enthält ein unzulässiges Zeichen. Zulässig sind Buchstaben, Ziffern, Leerzeichen und _ . : / = + - @.</translation>
    </message>
    <message>
        <source>Keys that begin with aws: are reserved. Choose another key than %1.</source>
        <translation>Schlüssel, die mit aws: beginnen, sind reserviert. Wählen Sie einen anderen Schlüssel als %1.</translation>
    </message>
    <message>
        <source>The path of a policy has at most %1 characters; this one has %2.</source>
        <translation>Der Pfad einer Richtlinie hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
</context>
<context>
    <name>PermissionSetService</name>
    <message>
        <source>This permission set does not exist any more.</source>
        <translation>Dieser Berechtigungssatz existiert nicht mehr.</translation>
    </message>
    <message>
        <source>There is no permission set named %1.</source>
        <translation>Es gibt keinen Berechtigungssatz mit dem Namen %1.</translation>
    </message>
    <message>
        <source>There is a permission set named %1 already.</source>
        <translation>Es gibt bereits einen Berechtigungssatz mit dem Namen %1.</translation>
    </message>
    <message>
        <source>Create permission set %1</source>
        <translation>Berechtigungssatz %1 erstellen</translation>
    </message>
    <message>
        <source>Attach policies to permission set %1</source>
        <translation>Richtlinien an Berechtigungssatz %1 anfügen</translation>
    </message>
    <message>
        <source>Detach policies from permission set %1</source>
        <translation>Richtlinien von Berechtigungssatz %1 trennen</translation>
    </message>
    <message>
        <source>Remove the inline policy of permission set %1</source>
        <translation>Inline-Richtlinie von Berechtigungssatz %1 entfernen</translation>
    </message>
    <message>
        <source>Change the inline policy of permission set %1</source>
        <translation>Inline-Richtlinie von Berechtigungssatz %1 ändern</translation>
    </message>
    <message>
        <source>Remove the permissions boundary of permission set %1</source>
        <translation>Berechtigungsgrenze von Berechtigungssatz %1 entfernen</translation>
    </message>
    <message>
        <source>Change the permissions boundary of permission set %1</source>
        <translation>Berechtigungsgrenze von Berechtigungssatz %1 ändern</translation>
    </message>
    <message>
        <source>Remove the tags of permission set %1</source>
        <translation>Tags von Berechtigungssatz %1 entfernen</translation>
    </message>
    <message>
        <source>Change the tags of permission set %1</source>
        <translation>Tags von Berechtigungssatz %1 ändern</translation>
    </message>
    <message>
        <source>Edit permission set %1</source>
        <translation>Berechtigungssatz %1 bearbeiten</translation>
    </message>
    <message>
        <source>The name of a permission set can&apos;t be changed. Create another one, or keep %1.</source>
        <translation>Der Name eines Berechtigungssatzes kann nicht geändert werden. Erstellen Sie einen anderen oder behalten Sie %1.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. Look at the present values and try again.</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert. Prüfen Sie die aktuellen Werte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Delete permission set %1</source>
        <translation>Berechtigungssatz %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n permission set(s)</source>
        <translation>
            <numerusform>%n Berechtigungssatz löschen</numerusform>
            <numerusform>%n Berechtigungssätze löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in use in %n account(s). Remove its assignments there first.</source>
        <translation>
            <numerusform>%1 wird in %n Konto verwendet. Entfernen Sie zuerst die Zuweisungen dort.</numerusform>
            <numerusform>%1 wird in %n Konten verwendet. Entfernen Sie zuerst die Zuweisungen dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role of %1 still stands in %n account(s), though nobody is assigned. Provision the accounts first.</source>
        <translation>
            <numerusform>Die Rolle von %1 besteht noch in %n Konto, obwohl niemand zugewiesen ist. Stellen Sie zuerst die Konten bereit.</numerusform>
            <numerusform>Die Rolle von %1 besteht noch in %n Konten, obwohl niemand zugewiesen ist. Stellen Sie zuerst die Konten bereit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PermissionSetTableModel</name>
    <message>
        <source>Out of date: %1</source>
        <translation>Veraltet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Not provisioned</source>
        <translation>Nicht bereitgestellt</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message numerus="yes">
        <source>Out of date in %Ln account(s)</source>
        <translation>
            <numerusform>Veraltet in %Ln Konto</numerusform>
            <numerusform>Veraltet in %Ln Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>inline policy</source>
        <translation>Inline-Richtlinie</translation>
    </message>
</context>
<context>
    <name>PermissionSetWords</name>
    <message>
        <source>What it is for</source>
        <translation>Wofür er gedacht ist</translation>
    </message>
    <message>
        <source>How long a session lasts, PT1H to PT12H</source>
        <translation>Wie lange eine Sitzung dauert, PT1H bis PT12H</translation>
    </message>
    <message>
        <source>Where the console opens after signing in</source>
        <translation>Wo die Konsole nach der Anmeldung öffnet</translation>
    </message>
    <message>
        <source>An AWS managed policy by name or ARN, or a customer managed one by name, with its path in front</source>
        <translation>Eine von AWS verwaltete Richtlinie nach Name oder ARN oder eine vom Kunden verwaltete nach Name, mit vorangestelltem Pfad</translation>
    </message>
    <message>
        <source>A file with the inline policy; - for standard input</source>
        <translation>Eine Datei mit der Inline-Richtlinie; - für die Standardeingabe</translation>
    </message>
    <message>
        <source>The policy that limits it, as for --policy</source>
        <translation>Die Richtlinie, die ihn begrenzt, wie bei --policy</translation>
    </message>
    <message>
        <source>A tag, as KEY=VALUE</source>
        <translation>Ein Tag als KEY=VALUE</translation>
    </message>
    <message>
        <source>“%1” is no duration; write it as in PT4H or PT1H30M.</source>
        <translation>„%1“ ist keine Dauer; schreiben Sie sie wie in PT4H oder PT1H30M.</translation>
    </message>
    <message>
        <source>The tag %1 stands there twice.</source>
        <translation>Das Tag %1 steht dort zweimal.</translation>
    </message>
    <message>
        <source>%1 is not written in UTF-8.</source>
        <translation>%1 ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>%1 is empty. Use --remove of “permission-set put-inline” to take an inline policy away.</source>
        <translation>%1 ist leer. Verwenden Sie --remove von „permission-set put-inline“, um eine Inline-Richtlinie zu entfernen.</translation>
    </message>
    <message>
        <source>%1 is taken as a customer managed policy, which every account has to have.</source>
        <translation>%1 gilt als kundenverwaltete Richtlinie, die in jedem Konto vorhanden sein muss.</translation>
    </message>
    <message>
        <source>%1 is of the partition %2, and the accounts are in %3.</source>
        <translation>%1 gehört zur Partition %2, und die Konten liegen in %3.</translation>
    </message>
    <message>
        <source>%1 is not among the AWS managed policies that are known here.</source>
        <translation>%1 gehört nicht zu den hier bekannten AWS-verwalteten Richtlinien.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Management account</source>
        <translation>Verwaltungskonto</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Beigetreten durch</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Service-linked role since</source>
        <translation>Serviceverknüpfte Rolle seit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>PolicyCommands</name>
    <message>
        <source>IAM policies: what they say and what they allow</source>
        <translation>IAM-Richtlinien: was sie besagen und was sie erlauben</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
</context>
<context>
    <name>PolicyDocumentCommands</name>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie gedacht ist</translation>
    </message>
    <message>
        <source>List managed policies, and whether their documents are known</source>
        <translation>Verwaltete Richtlinien auflisten, und ob ihre Dokumente bekannt sind</translation>
    </message>
    <message>
        <source>Part of the name or of what it is for</source>
        <translation>Teil des Namens oder dessen, wofür sie gedacht ist</translation>
    </message>
    <message>
        <source>Only those whose document comes from there</source>
        <translation>Nur solche, deren Dokument von dort stammt</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>Print the document of a managed policy</source>
        <translation>Das Dokument einer verwalteten Richtlinie ausgeben</translation>
    </message>
    <message>
        <source>Name or ARN; of a customer managed one the name with its path</source>
        <translation>Name oder ARN; bei einer vom Kunden verwalteten der Name mit ihrem Pfad</translation>
    </message>
    <message>
        <source>Forget imported documents; “undo” brings them back</source>
        <translation>Importierte Dokumente verwerfen; „undo“ stellt sie wieder her</translation>
    </message>
    <message>
        <source>Names or ARNs</source>
        <translation>Namen oder ARNs</translation>
    </message>
    <message numerus="yes">
        <source>Forgot %n document(s).</source>
        <translation>
            <numerusform>%n Dokument verworfen.</numerusform>
            <numerusform>%n Dokumente verworfen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyExplain</name>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie besagt</translation>
    </message>
    <message>
        <source>Say in plain sentences what each statement does</source>
        <translation>In einfachen Sätzen sagen, was jede Anweisung bewirkt</translation>
    </message>
    <message>
        <source>The policy document; - is standard input</source>
        <translation>Das Richtliniendokument; - steht für die Standardeingabe</translation>
    </message>
</context>
<context>
    <name>PolicyFile</name>
    <message numerus="yes">
        <source>The policy in %1 has %n error(s).</source>
        <translation>
            <numerusform>Die Richtlinie in %1 hat %n Fehler.</numerusform>
            <numerusform>Die Richtlinie in %1 hat %n Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>The policy from standard input has %n error(s).</source>
        <translation>
            <numerusform>Die Richtlinie aus der Standardeingabe hat %n Fehler.</numerusform>
            <numerusform>Die Richtlinie aus der Standardeingabe hat %n Fehler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyFiles</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for policies.</source>
        <translation>%1 ist zu groß für Richtlinien.</translation>
    </message>
    <message>
        <source>%1 is no text: %2</source>
        <translation>%1 ist kein Text: %2</translation>
    </message>
    <message>
        <source>A policy in %1 has %2 characters, and no policy has more than %3. Nothing was opened.</source>
        <translation>Eine Richtlinie in %1 hat %2 Zeichen, und keine Richtlinie hat mehr als %3. Es wurde nichts geöffnet.</translation>
    </message>
</context>
<context>
    <name>PolicyFormat</name>
    <message>
        <source>Lay out a policy, without a change of its meaning</source>
        <translation>Eine Richtlinie formatieren, ohne ihre Bedeutung zu ändern</translation>
    </message>
    <message>
        <source>A policy document; - is standard input</source>
        <translation>Ein Richtliniendokument; - steht für die Standardeingabe</translation>
    </message>
    <message>
        <source>In one form: elements in their usual order, single values without a list, nothing twice</source>
        <translation>In einheitlicher Form: Elemente in üblicher Reihenfolge, einzelne Werte ohne Liste, nichts doppelt</translation>
    </message>
    <message>
        <source>Write it back to the file</source>
        <translation>In die Datei zurückschreiben</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be written back: leave out --in-place.</source>
        <translation>Die Standardeingabe kann nicht zurückgeschrieben werden: Lassen Sie --in-place weg.</translation>
    </message>
</context>
<context>
    <name>PolicyGrammar</name>
    <message>
        <source>A policy is an object. Begin it with { and end it with }.</source>
        <translation>Eine Richtlinie ist ein Objekt. Beginnen Sie sie mit { und beenden Sie sie mit }.</translation>
    </message>
    <message>
        <source>“%1” takes a string. Write it in double quotes.</source>
        <translation>„%1“ erwartet eine Zeichenfolge. Schreiben Sie sie in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here. Remove it, or write one of: %2.</source>
        <translation>„%1“ hat hier keine Bedeutung. Entfernen Sie es oder schreiben Sie eines von: %2.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here. Write “%2”.</source>
        <translation>„%1“ hat hier keine Bedeutung. Schreiben Sie „%2“.</translation>
    </message>
    <message>
        <source>A statement has “%1” or “%2”, not both. Remove one.</source>
        <translation>Eine Anweisung hat „%1“ oder „%2“, nicht beides. Entfernen Sie eines.</translation>
    </message>
    <message>
        <source>There is no version “%1” of the policy language. Write &quot;2012-10-17&quot;.</source>
        <translation>Es gibt keine Version „%1“ der Richtliniensprache. Schreiben Sie &quot;2012-10-17&quot;.</translation>
    </message>
    <message>
        <source>A policy needs a statement. Add “Statement” with at least one.</source>
        <translation>Eine Richtlinie benötigt eine Anweisung. Fügen Sie „Statement“ mit mindestens einer hinzu.</translation>
    </message>
    <message>
        <source>The statement says no action. Add “Action” or “NotAction”.</source>
        <translation>Die Anweisung nennt keine Aktion. Fügen Sie „Action“ oder „NotAction“ hinzu.</translation>
    </message>
    <message>
        <source>The statement has no effect. Add “Effect” with &quot;Allow&quot; or &quot;Deny&quot;.</source>
        <translation>Die Anweisung hat keinen Effekt. Fügen Sie „Effect“ mit &quot;Allow&quot; oder &quot;Deny&quot; hinzu.</translation>
    </message>
    <message>
        <source>There is no effect “%1”. Write &quot;Allow&quot; or &quot;Deny&quot;, with a capital.</source>
        <translation>Es gibt keinen Effekt „%1“. Schreiben Sie &quot;Allow&quot; oder &quot;Deny&quot;, mit großem Anfangsbuchstaben.</translation>
    </message>
    <message>
        <source>A principal is &quot;*&quot; or an object. Write it as in {&quot;AWS&quot;: &quot;arn:aws:iam::111122223333:root&quot;}.</source>
        <translation>Ein Prinzipal ist &quot;*&quot; oder ein Objekt. Schreiben Sie ihn wie in {&quot;AWS&quot;: &quot;arn:aws:iam::111122223333:root&quot;}.</translation>
    </message>
    <message>
        <source>“%1” takes strings, numbers, true and false. Write one of these, or a list of them.</source>
        <translation>„%1“ erwartet Zeichenfolgen, Zahlen, true und false. Schreiben Sie einen dieser Werte oder eine Liste davon.</translation>
    </message>
    <message>
        <source>“%1” takes a string, and null is none. Write one, or remove the element.</source>
        <translation>„%1“ erwartet eine Zeichenfolge, und null ist keine. Schreiben Sie eine oder entfernen Sie das Element.</translation>
    </message>
    <message>
        <source>“%1” takes a string here, and this is a list. Write its string without these brackets.</source>
        <translation>„%1“ erwartet hier eine Zeichenfolge, und dies ist eine Liste. Schreiben Sie die Zeichenfolge ohne diese eckigen Klammern.</translation>
    </message>
    <message>
        <source>“%1” takes a string, and this is an object. Write a string in its place.</source>
        <translation>„%1“ erwartet eine Zeichenfolge, und dies ist ein Objekt. Schreiben Sie stattdessen eine Zeichenfolge.</translation>
    </message>
    <message>
        <source>“%1” takes an object, and null is none. Write one, or remove the element.</source>
        <translation>„%1“ erwartet ein Objekt, und null ist keines. Schreiben Sie eines oder entfernen Sie das Element.</translation>
    </message>
    <message>
        <source>“%1” takes an object here, and this is a list. Write its object without these brackets.</source>
        <translation>„%1“ erwartet hier ein Objekt, und dies ist eine Liste. Schreiben Sie das Objekt ohne diese eckigen Klammern.</translation>
    </message>
    <message>
        <source>“%1” takes an object in braces. Write one in place of this.</source>
        <translation>„%1“ erwartet ein Objekt in geschweiften Klammern. Schreiben Sie stattdessen eines.</translation>
    </message>
</context>
<context>
    <name>PolicyImport</name>
    <message numerus="yes">
        <source>%n file(s) or policy(ies) have errors. Nothing was imported.</source>
        <translation>
            <numerusform>%n Datei oder Richtlinie enthält Fehler. Es wurde nichts importiert.</numerusform>
            <numerusform>%n Dateien oder Richtlinien enthalten Fehler. Es wurde nichts importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the documents of %n managed policy(ies)</source>
        <translation>
            <numerusform>Das Dokument von %n verwalteten Richtlinie importieren</numerusform>
            <numerusform>Die Dokumente von %n verwalteten Richtlinien importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The documents have changed since the preview. Look at what would be done now.</source>
        <translation>Die Dokumente haben sich seit der Vorschau geändert. Prüfen Sie, was jetzt geschehen würde.</translation>
    </message>
    <message>
        <source>Forget the imported document of %1</source>
        <translation>Das importierte Dokument von %1 verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Forget the imported documents of %n policy(ies)</source>
        <translation>
            <numerusform>Das importierte Dokument von %n Richtlinie verwerfen</numerusform>
            <numerusform>Die importierten Dokumente von %n Richtlinien verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>No document of %1 was imported.</source>
        <translation>Es war kein Dokument von %1 importiert.</translation>
    </message>
</context>
<context>
    <name>PolicyImportCommand</name>
    <message>
        <source>create</source>
        <translation>erstellen</translation>
    </message>
    <message>
        <source>update</source>
        <translation>aktualisieren</translation>
    </message>
    <message>
        <source>same</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>%1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or policy(ies) have errors: the import would be refused.</source>
        <translation>
            <numerusform>%n Datei oder Richtlinie hat Fehler: Der Import würde abgelehnt.</numerusform>
            <numerusform>%n Dateien oder Richtlinien haben Fehler: Der Import würde abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>To create: %1. To update: %2. As they are: %3. Errors: %4. Nothing was changed.</source>
        <translation>Zu erstellen: %1. Zu aktualisieren: %2. Unverändert: %3. Fehler: %4. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Created: %1. Updated: %2. As they were: %3. Left out because of errors: %4.</source>
        <translation>Erstellt: %1. Aktualisiert: %2. Unverändert: %3. Wegen Fehlern ausgelassen: %4.</translation>
    </message>
    <message>
        <source>Read the documents of managed policies, as “aws iam” prints them, as one change</source>
        <translation>Die Dokumente verwalteter Richtlinien einlesen, wie „aws iam“ sie ausgibt, als eine Änderung</translation>
    </message>
    <message>
        <source>Files, or folders of them</source>
        <translation>Dateien oder Ordner mit Dateien</translation>
    </message>
    <message>
        <source>Only say what would be done</source>
        <translation>Nur sagen, was geschehen würde</translation>
    </message>
    <message>
        <source>Leave out what has errors instead of refusing everything</source>
        <translation>Fehlerhaftes auslassen, statt alles abzulehnen</translation>
    </message>
    <message>
        <source>Print the commands that write what “import” reads</source>
        <translation>Die Befehle ausgeben, die schreiben, was „import“ einliest</translation>
    </message>
</context>
<context>
    <name>PolicyKnowledge</name>
    <message>
        <source>The imported table %1 can&apos;t be read; “policy knowledge reset” removes it.</source>
        <translation>Die importierte Tabelle %1 kann nicht gelesen werden; „policy knowledge reset“ entfernt sie.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Resource types</source>
        <translation>Ressourcentypen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>imported table</source>
        <translation>importierte Tabelle</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>No service with the prefix “%1” is known.</source>
        <translation>Es ist kein Service mit dem Präfix „%1“ bekannt.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Resource types (* required)</source>
        <translation>Ressourcentypen (* erforderlich)</translation>
    </message>
    <message>
        <source>Condition keys</source>
        <translation>Bedingungsschlüssel</translation>
    </message>
    <message>
        <source>Use a larger or newer table of services; nothing changes when it has a mistake</source>
        <translation>Eine größere oder neuere Service-Tabelle verwenden; enthält sie einen Fehler, ändert sich nichts</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n service(s).</source>
        <translation>
            <numerusform>%n Service wurde importiert.</numerusform>
            <numerusform>%n Services wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the known services, or the actions of one</source>
        <translation>Die bekannten Services oder die Aktionen eines Service auflisten</translation>
    </message>
    <message>
        <source>Its prefix, as in s3</source>
        <translation>Sein Präfix, wie in s3</translation>
    </message>
    <message>
        <source>Forget the imported table</source>
        <translation>Die importierte Tabelle verwerfen</translation>
    </message>
    <message>
        <source>The imported table is gone; Gatehouse uses its own.</source>
        <translation>Die importierte Tabelle wurde verworfen; Gatehouse verwendet die eigene.</translation>
    </message>
    <message>
        <source>No table had been imported.</source>
        <translation>Es war keine Tabelle importiert.</translation>
    </message>
    <message>
        <source>The services, actions and condition keys that are known</source>
        <translation>Die bekannten Services, Aktionen und Bedingungsschlüssel</translation>
    </message>
    <message>
        <source>The table; - is standard input</source>
        <translation>Die Tabelle; - steht für die Standardeingabe</translation>
    </message>
</context>
<context>
    <name>PolicyListing</name>
    <message numerus="yes">
        <source>None of %n file(s) has the document of a policy.</source>
        <translation>
            <numerusform>%n Datei enthält kein Dokument einer Richtlinie.</numerusform>
            <numerusform>Keine von %n Dateien enthält das Dokument einer Richtlinie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyPlanner</name>
    <message>
        <source>“%1” is not the ARN of a managed policy.</source>
        <translation>„%1“ ist nicht der ARN einer verwalteten Richtlinie.</translation>
    </message>
    <message>
        <source>Several policies are called %1, and the file does not say which it means.</source>
        <translation>Mehrere Richtlinien heißen %1, und die Datei sagt nicht, welche gemeint ist.</translation>
    </message>
    <message>
        <source>No managed policy called “%1” is known. Name the file after the policy, or import what “aws iam get-account-authorization-details” prints, which says the ARN.</source>
        <translation>Es ist keine verwaltete Richtlinie namens „%1“ bekannt. Benennen Sie die Datei nach der Richtlinie oder importieren Sie, was „aws iam get-account-authorization-details“ ausgibt; darin steht der ARN.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>It names principals, which only the policy of a resource or a role does.</source>
        <translation>Es nennt Prinzipale, was nur die Richtlinie einer Ressource oder einer Rolle tut.</translation>
    </message>
    <message>
        <source>%1 says the same.</source>
        <translation>%1 sagt dasselbe.</translation>
    </message>
    <message>
        <source>%1 says something else about this policy.</source>
        <translation>%1 sagt etwas anderes über diese Richtlinie.</translation>
    </message>
    <message>
        <source>%1 has a later version.</source>
        <translation>%1 hat eine spätere Version.</translation>
    </message>
    <message>
        <source>It is here already.</source>
        <translation>Es ist hier bereits vorhanden.</translation>
    </message>
    <message>
        <source>An older version takes the place of a newer one.</source>
        <translation>Eine ältere Version tritt an die Stelle einer neueren.</translation>
    </message>
</context>
<context>
    <name>PolicySimulate</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) could not be decided; each says why.</source>
        <translation>
            <numerusform>%n Fall konnte nicht entschieden werden; der Grund steht jeweils dabei.</numerusform>
            <numerusform>%n Fälle konnten nicht entschieden werden; der Grund steht jeweils dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide a request over policies, as the service would; the answer is JSON</source>
        <translation>Eine Anfrage anhand von Richtlinien entscheiden, wie es der Service täte; die Antwort ist JSON</translation>
    </message>
    <message>
        <source>Every file of a folder, one line each</source>
        <translation>Jede Datei eines Ordners, je eine Zeile</translation>
    </message>
    <message>
        <source>Say of every other statement why it did not decide</source>
        <translation>Zu jeder anderen Anweisung sagen, warum sie nicht entschieden hat</translation>
    </message>
    <message>
        <source>Name a case with --case FILE, or a folder of cases with --cases DIR.</source>
        <translation>Nennen Sie einen Fall mit --case FILE oder einen Ordner mit Fällen mit --cases DIR.</translation>
    </message>
    <message>
        <source>There is no file in %1.</source>
        <translation>In %1 gibt es keine Datei.</translation>
    </message>
    <message>
        <source>A file with policies and a request; - is standard input</source>
        <translation>Eine Datei mit Richtlinien und einer Anfrage; - steht für die Standardeingabe</translation>
    </message>
</context>
<context>
    <name>PolicyTemplates</name>
    <message>
        <source>Basics</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Single Sign-On</translation>
    </message>
    <message>
        <source>Access by attributes</source>
        <translation>Zugriff nach Attributen</translation>
    </message>
    <message>
        <source>Administrators and auditors</source>
        <translation>Administratoren und Prüfer</translation>
    </message>
    <message>
        <source>A policy to begin from</source>
        <translation>Eine Richtlinie für den Anfang</translation>
    </message>
    <message>
        <source>One statement that allows one action.</source>
        <translation>Eine Anweisung, die eine Aktion erlaubt.</translation>
    </message>
    <message>
        <source>Ask for MFA</source>
        <translation>MFA verlangen</translation>
    </message>
    <message>
        <source>Denies all but the setting up of MFA to whoever did not sign in with it.</source>
        <translation>Verweigert allen, die sich nicht mit MFA angemeldet haben, alles außer deren Einrichtung.</translation>
    </message>
    <message>
        <source>Trust people who sign in</source>
        <translation>Personen vertrauen, die sich anmelden</translation>
    </message>
    <message>
        <source>The trust policy of a role for people who come with a SAML assertion and session tags.</source>
        <translation>Die Vertrauensrichtlinie einer Rolle für Personen, die mit SAML-Assertion und Sitzungs-Tags kommen.</translation>
    </message>
    <message>
        <source>Keep accounts to some regions</source>
        <translation>Konten auf bestimmte Regionen beschränken</translation>
    </message>
    <message>
        <source>Denies requests in other regions, but for services that have one region only.</source>
        <translation>Verweigert Anfragen in anderen Regionen, außer für Services, die nur eine Region haben.</translation>
    </message>
    <message>
        <source>Protect the roles of single sign-on</source>
        <translation>Die Rollen von Single Sign-On schützen</translation>
    </message>
    <message>
        <source>Keeps administrators of an account from changing the roles and the identity provider that single sign-on made there.</source>
        <translation>Hindert Administratoren eines Kontos daran, die Rollen und den Identitätsanbieter zu ändern, die Single Sign-On dort erstellt hat.</translation>
    </message>
    <message>
        <source>View single sign-on</source>
        <translation>Single Sign-On anzeigen</translation>
    </message>
    <message>
        <source>Looking at all settings, assignments and the directory.</source>
        <translation>Anzeigen aller Einstellungen, der Zuweisungen und des Verzeichnisses.</translation>
    </message>
    <message>
        <source>List what single sign-on has</source>
        <translation>Auflisten, was Single Sign-On enthält</translation>
    </message>
    <message>
        <source>Every action that lists something, and nothing else.</source>
        <translation>Jede Aktion, die etwas auflistet, und sonst nichts.</translation>
    </message>
    <message>
        <source>Manage access to AWS accounts</source>
        <translation>Zugriff auf AWS-Konten verwalten</translation>
    </message>
    <message>
        <source>Creating permission sets, assigning them and provisioning their roles, in the management account too.</source>
        <translation>Erstellen von Berechtigungssätzen, Zuweisen und Bereitstellen ihrer Rollen, auch im Verwaltungskonto.</translation>
    </message>
    <message>
        <source>Manage applications</source>
        <translation>Anwendungen verwalten</translation>
    </message>
    <message>
        <source>Adding and configuring applications, and assigning people to them.</source>
        <translation>Hinzufügen und Konfigurieren von Anwendungen und Zuweisen von Personen.</translation>
    </message>
    <message>
        <source>Manage users and groups</source>
        <translation>Benutzer und Gruppen verwalten</translation>
    </message>
    <message>
        <source>Everything that the built-in identity store lets one do with users and groups.</source>
        <translation>Alles, was der integrierte Identitätsspeicher mit Benutzern und Gruppen ermöglicht.</translation>
    </message>
    <message>
        <source>Delegate by account</source>
        <translation>Nach Konto delegieren</translation>
    </message>
    <message>
        <source>Giving access to some accounts only: name them in the resources.</source>
        <translation>Zugriff nur auf bestimmte Konten gewähren: Nennen Sie sie in den Ressourcen.</translation>
    </message>
    <message>
        <source>Delegate by permission set</source>
        <translation>Nach Berechtigungssatz delegieren</translation>
    </message>
    <message>
        <source>Giving access with some permission sets only: name them, and the instance, in the resources.</source>
        <translation>Zugriff nur mit bestimmten Berechtigungssätzen gewähren: Nennen Sie sie und die Instanz in den Ressourcen.</translation>
    </message>
    <message>
        <source>Delegate by organizational unit</source>
        <translation>Nach Organisationseinheit delegieren</translation>
    </message>
    <message>
        <source>Giving access with permission sets that carry the tags of a unit, to the accounts of that unit.</source>
        <translation>Zugriff auf die Konten einer Einheit gewähren, mit Berechtigungssätzen, die die Tags dieser Einheit tragen.</translation>
    </message>
    <message>
        <source>Use the service&apos;s console</source>
        <translation>Die Konsole des Service verwenden</translation>
    </message>
    <message>
        <source>What the console of the service asks for before it shows its pages without errors.</source>
        <translation>Was die Konsole des Service verlangt, um ihre Seiten ohne Fehler anzuzeigen.</translation>
    </message>
    <message>
        <source>Start and stop what has the same cost center</source>
        <translation>Starten und stoppen, was dieselbe Kostenstelle hat</translation>
    </message>
    <message>
        <source>Lets people start and stop the instances whose tag CostCenter is that of their session.</source>
        <translation>Lässt Personen die Instanzen starten und stoppen, deren Tag CostCenter dem ihrer Sitzung entspricht.</translation>
    </message>
    <message>
        <source>Let one person in</source>
        <translation>Eine Person einlassen</translation>
    </message>
    <message>
        <source>A resource&apos;s policy that knows a person by the user id of the identity store.</source>
        <translation>Die Richtlinie einer Ressource, die eine Person an der Benutzer-ID des Identitätsspeichers erkennt.</translation>
    </message>
    <message>
        <source>Administer single sign-on everywhere</source>
        <translation>Single Sign-On überall verwalten</translation>
    </message>
    <message>
        <source>Enabling the service in the management account and managing it there and in all member accounts.</source>
        <translation>Den Service im Verwaltungskonto aktivieren und dort sowie in allen Mitgliedskonten verwalten.</translation>
    </message>
    <message>
        <source>Administer single sign-on in member accounts</source>
        <translation>Single Sign-On in Mitgliedskonten verwalten</translation>
    </message>
    <message>
        <source>Managing users, permission sets and assignments of the member accounts.</source>
        <translation>Verwalten von Benutzern, Berechtigungssätzen und Zuweisungen der Mitgliedskonten.</translation>
    </message>
    <message>
        <source>Administer the directory</source>
        <translation>Das Verzeichnis verwalten</translation>
    </message>
    <message>
        <source>Every change of users and groups.</source>
        <translation>Jede Änderung an Benutzern und Gruppen.</translation>
    </message>
    <message>
        <source>View the configuration</source>
        <translation>Die Konfiguration anzeigen</translation>
    </message>
    <message>
        <source>Looking at settings and assignments, without users and groups.</source>
        <translation>Anzeigen von Einstellungen und Zuweisungen, ohne Benutzer und Gruppen.</translation>
    </message>
    <message>
        <source>View the directory</source>
        <translation>Das Verzeichnis anzeigen</translation>
    </message>
    <message>
        <source>Looking at users and groups, without settings and assignments.</source>
        <translation>Anzeigen von Benutzern und Gruppen, ohne Einstellungen und Zuweisungen.</translation>
    </message>
</context>
<context>
    <name>PolicyValidate</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Security warning</source>
        <translation>Sicherheitswarnung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>There is nothing to say against this policy (type %1).</source>
        <translation>Gegen diese Richtlinie (Typ %1) ist nichts einzuwenden.</translation>
    </message>
    <message>
        <source>Say what is wrong with a policy, and how to mend it</source>
        <translation>Sagen, was an einer Richtlinie falsch ist und wie es sich beheben lässt</translation>
    </message>
    <message>
        <source>A policy document; - is standard input</source>
        <translation>Ein Richtliniendokument; - steht für die Standardeingabe</translation>
    </message>
    <message>
        <source>What it is attached to; otherwise its elements tell</source>
        <translation>Woran sie angefügt ist; andernfalls zeigen es ihre Elemente</translation>
    </message>
    <message>
        <source>The edition whose limits hold (current)</source>
        <translation>Die Ausgabe, deren Grenzen gelten (current)</translation>
    </message>
</context>
<context>
    <name>Prerequisites</name>
    <message>
        <source>An organization</source>
        <translation>Eine Organisation</translation>
    </message>
    <message>
        <source>The organization %1.</source>
        <translation>Die Organisation %1.</translation>
    </message>
    <message>
        <source>There is no organization in this workspace yet.</source>
        <translation>In diesem Arbeitsbereich gibt es noch keine Organisation.</translation>
    </message>
    <message>
        <source>Import yours, or let enabling create one with a management account and a root.</source>
        <translation>Importieren Sie Ihre oder lassen Sie bei der Aktivierung eine mit Verwaltungskonto und Stamm erstellen.</translation>
    </message>
    <message>
        <source>All features</source>
        <translation>Alle Funktionen</translation>
    </message>
    <message>
        <source>An organization that is created here has all features.</source>
        <translation>Eine hier erstellte Organisation hat alle Funktionen.</translation>
    </message>
    <message>
        <source>All features are on.</source>
        <translation>Alle Funktionen sind aktiviert.</translation>
    </message>
    <message>
        <source>The organization has consolidated billing only.</source>
        <translation>Die Organisation hat nur konsolidierte Fakturierung.</translation>
    </message>
    <message>
        <source>Turn on all features in AWS Organizations, with the consent of invited accounts, and note it here.</source>
        <translation>Aktivieren Sie in AWS Organizations alle Funktionen, mit Zustimmung der eingeladenen Konten, und vermerken Sie es hier.</translation>
    </message>
    <message>
        <source>The management account</source>
        <translation>Das Verwaltungskonto</translation>
    </message>
    <message>
        <source>%1 (%2). Be signed in to it: a member account can&apos;t enable single sign-on.</source>
        <translation>%1 (%2). Seien Sie dort angemeldet: Ein Mitgliedskonto kann Single Sign-On nicht aktivieren.</translation>
    </message>
    <message>
        <source>Enabling asks for its name and email address.</source>
        <translation>Bei der Aktivierung werden Name und E-Mail-Adresse abgefragt.</translation>
    </message>
    <message>
        <source>It is not known which account it is.</source>
        <translation>Es ist nicht bekannt, welches Konto es ist.</translation>
    </message>
    <message>
        <source>Import what “aws organizations describe-organization” prints.</source>
        <translation>Importieren Sie, was „aws organizations describe-organization“ ausgibt.</translation>
    </message>
    <message>
        <source>An identity source</source>
        <translation>Eine Identitätsquelle</translation>
    </message>
    <message>
        <source>The built-in store: there is nothing to prepare.</source>
        <translation>Der integrierte Speicher: Es ist nichts vorzubereiten.</translation>
    </message>
    <message>
        <source>An Active Directory has to be in the management account and in the same Region.</source>
        <translation>Ein Active Directory muss im Verwaltungskonto und in derselben Region liegen.</translation>
    </message>
    <message>
        <source>Room for IAM roles</source>
        <translation>Platz für IAM-Rollen</translation>
    </message>
    <message>
        <source>Every permission set that is provisioned in an account is one more IAM role there.</source>
        <translation>Jeder in einem Konto bereitgestellte Berechtigungssatz ist dort eine weitere IAM-Rolle.</translation>
    </message>
    <message>
        <source>Web filters</source>
        <translation>Webfilter</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Done by enabling</source>
        <translation>Durch Aktivierung erledigt</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>%1 (%2) has %3 roles of permission sets alone: it comes near its quota of IAM roles.</source>
        <translation>%1 (%2) hat allein %3 Rollen von Berechtigungssätzen: Das Konto nähert sich seinem Kontingent an IAM-Rollen.</translation>
    </message>
    <message>
        <source>Look in IAM whether an account comes near its quota of roles, %1 unless it was raised, and raise it before you assign.</source>
        <translation>Prüfen Sie in IAM, ob ein Konto sich seinem Rollenkontingent nähert (%1, sofern nicht erhöht), und erhöhen Sie es vor dem Zuweisen.</translation>
    </message>
    <message>
        <source>Whoever filters the web has to let these domains and addresses through:</source>
        <translation>Wer den Webzugriff filtert, muss diese Domains und Adressen durchlassen:</translation>
    </message>
    <message>
        <source>Add them to the allow lists of firewalls and web gateways.</source>
        <translation>Fügen Sie sie den Zulassungslisten von Firewalls und Web-Gateways hinzu.</translation>
    </message>
</context>
<context>
    <name>PrincipalChecks</name>
    <message>
        <source>A wildcard is no part of a principal. Write it out, or &quot;*&quot; and a condition with aws:PrincipalArn.</source>
        <translation>Ein Platzhalter ist nicht Teil eines Prinzipals. Schreiben Sie ihn aus oder &quot;*&quot; und eine Bedingung mit aws:PrincipalArn.</translation>
    </message>
    <message>
        <source>“%1” is no principal of AWS. Write an account of 12 digits, or an ARN as in arn:aws:iam::111122223333:role/name.</source>
        <translation>„%1“ ist kein AWS-Prinzipal. Schreiben Sie ein Konto mit 12 Ziffern oder einen ARN wie in arn:aws:iam::111122223333:role/name.</translation>
    </message>
    <message>
        <source>“%1” is no service principal. Write it as in &quot;ec2.amazonaws.com&quot;.</source>
        <translation>„%1“ ist kein Service-Prinzipal. Schreiben Sie ihn wie in &quot;ec2.amazonaws.com&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no identity provider. Write its ARN, as in arn:aws:iam::111122223333:saml-provider/name.</source>
        <translation>„%1“ ist kein Identitätsanbieter. Schreiben Sie seinen ARN wie in arn:aws:iam::111122223333:saml-provider/name.</translation>
    </message>
    <message>
        <source>A service may look at the account first, and deny “%1” with all of it. Add %2.</source>
        <translation>Ein Service prüft womöglich zuerst das Konto und verweigert „%1“ mit dem ganzen Konto. Fügen Sie %2 hinzu.</translation>
    </message>
    <message>
        <source>Allow with “NotPrincipal” is for everybody else, whoever has no account included, and new policies can&apos;t say it. Write “Principal”.</source>
        <translation>Allow mit „NotPrincipal“ gilt für alle anderen, auch für alle ohne Konto, und in neuen Richtlinien ist es nicht zulässig. Schreiben Sie „Principal“.</translation>
    </message>
    <message>
        <source>A trust policy takes no “NotPrincipal”. Write “Principal”, with a condition on aws:PrincipalArn for the exceptions.</source>
        <translation>Eine Vertrauensrichtlinie erlaubt kein „NotPrincipal“. Schreiben Sie „Principal“, mit einer Bedingung zu aws:PrincipalArn für die Ausnahmen.</translation>
    </message>
    <message>
        <source>This denies whoever has a permissions boundary, even those it lists. Write “Principal” with &quot;*&quot;, and ArnNotEquals with aws:PrincipalArn for the exceptions.</source>
        <translation>Dies verweigert es allen, die eine Berechtigungsgrenze haben, selbst den aufgeführten. Schreiben Sie „Principal“ mit &quot;*&quot; und ArnNotEquals mit aws:PrincipalArn für die Ausnahmen.</translation>
    </message>
</context>
<context>
    <name>PrincipalWords</name>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>the principal “%1”</source>
        <translation>Prinzipal „%1“</translation>
    </message>
    <message>
        <source>the role %1 of account %2</source>
        <translation>Rolle %1 von Konto %2</translation>
    </message>
    <message>
        <source>the IAM user %1 of account %2</source>
        <translation>IAM-Benutzer %1 von Konto %2</translation>
    </message>
    <message>
        <source>the role session %1 of account %2</source>
        <translation>Rollensitzung %1 von Konto %2</translation>
    </message>
    <message>
        <source>the federated user %1 of account %2</source>
        <translation>Verbundbenutzer %1 von Konto %2</translation>
    </message>
    <message>
        <source>whoever signs in with the SAML provider %1 of account %2</source>
        <translation>alle, die sich mit dem SAML-Anbieter %1 von Konto %2 anmelden</translation>
    </message>
    <message>
        <source>whoever signs in with the OpenID provider %1 of account %2</source>
        <translation>alle, die sich mit dem OpenID-Anbieter %1 von Konto %2 anmelden</translation>
    </message>
    <message>
        <source>whoever signs in with %1</source>
        <translation>alle, die sich mit %1 anmelden</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>the service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>the canonical user %1</source>
        <translation>kanonischer Benutzer %1</translation>
    </message>
    <message>
        <source>%1 (partition %2)</source>
        <translation>%1 (Partition %2)</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>Es gab nichts zu ändern.</translation>
    </message>
</context>
<context>
    <name>ProvisionCommands</name>
    <message>
        <source>There is nothing to do in the accounts.</source>
        <translation>In den Konten ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Bring the accounts to what was decided</source>
        <translation>Die Konten auf den beschlossenen Stand bringen</translation>
    </message>
    <message>
        <source>Permission sets to provision again where they are out of date; without any only what waits is done</source>
        <translation>Berechtigungssätze, die dort, wo sie veraltet sind, erneut bereitgestellt werden; ohne Angabe wird nur Wartendes erledigt</translation>
    </message>
    <message>
        <source>Only in this account, whether it is out of date or not</source>
        <translation>Nur in diesem Konto, ob veraltet oder nicht</translation>
    </message>
    <message>
        <source>Try again what failed</source>
        <translation>Fehlgeschlagenes erneut versuchen</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Permission set</source>
        <translation>Berechtigungssatz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>List how it stands with permission sets in accounts</source>
        <translation>Den Stand der Berechtigungssätze in Konten auflisten</translation>
    </message>
    <message>
        <source>Only in this account</source>
        <translation>Nur in diesem Konto</translation>
    </message>
    <message>
        <source>Only of this permission set</source>
        <translation>Nur von diesem Berechtigungssatz</translation>
    </message>
    <message>
        <source>Only what stands so</source>
        <translation>Nur was diesen Status hat</translation>
    </message>
    <message>
        <source>Part of the account&apos;s name or ID or of the permission set&apos;s name</source>
        <translation>Teil des Namens oder der ID des Kontos oder des Namens des Berechtigungssatzes</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message numerus="yes">
        <source>Nothing waits. %n role(s) are out of date; “permission-set provision --all” brings them up to date.</source>
        <translation>
            <numerusform>Es wartet nichts. %n Rolle ist veraltet; „permission-set provision --all“ bringt sie auf den neuesten Stand.</numerusform>
            <numerusform>Es wartet nichts. %n Rollen sind veraltet; „permission-set provision --all“ bringt sie auf den neuesten Stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wherever the permission sets are provisioned, out of date or not; every one when none is named</source>
        <translation>Überall, wo die Berechtigungssätze bereitgestellt sind, veraltet oder nicht; alle, wenn keiner genannt ist</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>Leave the accounts as they are; “permission-set provision” brings them up to date</source>
        <translation>Die Konten lassen, wie sie sind; „permission-set provision“ bringt sie auf den neuesten Stand</translation>
    </message>
    <message>
        <source>A failure was asked for.</source>
        <translation>Ein Fehler wurde angefordert.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) made</source>
        <translation>
            <numerusform>%n Rolle angelegt</numerusform>
            <numerusform>%n Rollen angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) updated</source>
        <translation>
            <numerusform>%n Rolle aktualisiert</numerusform>
            <numerusform>%n Rollen aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) removed</source>
        <translation>
            <numerusform>%n Rolle entfernt</numerusform>
            <numerusform>%n Rollen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) as they were</source>
        <translation>
            <numerusform>%n Rolle unverändert</numerusform>
            <numerusform>%n Rollen unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) failed</source>
        <translation>
            <numerusform>%n Rolle fehlgeschlagen</numerusform>
            <numerusform>%n Rollen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>In the accounts: %1.</source>
        <translation>In den Konten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) could not be provisioned. “permission-set provisioning --state failed” says why, and “permission-set provision --retry” tries again.</source>
        <translation>
            <numerusform>%n Rolle konnte nicht bereitgestellt werden. „permission-set provisioning --state failed“ nennt den Grund, und „permission-set provision --retry“ versucht es erneut.</numerusform>
            <numerusform>%n Rollen konnten nicht bereitgestellt werden. „permission-set provisioning --state failed“ nennt den Grund, und „permission-set provision --retry“ versucht es erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>For trying out: this account (ID, email address or name) refuses everything, for a reason if one is given</source>
        <translation>Zum Ausprobieren: Dieses Konto (ID, E-Mail-Adresse oder Name) lehnt alles ab, mit einem Grund, falls einer angegeben ist</translation>
    </message>
    <message>
        <source>The change was made. Another program is provisioning the accounts; “permission-set provision” does what it leaves.</source>
        <translation>Die Änderung wurde vorgenommen. Ein anderes Programm stellt die Konten gerade bereit; „permission-set provision“ erledigt, was es übrig lässt.</translation>
    </message>
</context>
<context>
    <name>ProvisioningInvariants</name>
    <message>
        <source>The role %1 still stands in its account. Provision the accounts first.</source>
        <translation>Die Rolle %1 besteht noch in ihrem Konto. Stellen Sie zuerst die Konten bereit.</translation>
    </message>
</context>
<context>
    <name>ProvisioningService</name>
    <message numerus="yes">
        <source>Reprovision %1 in %n account(s)</source>
        <translation>
            <numerusform>%1 in %n Konto erneut bereitstellen</numerusform>
            <numerusform>%1 in %n Konten erneut bereitstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not provisioned in one of the accounts.</source>
        <translation>%1 ist in einem der Konten nicht bereitgestellt.</translation>
    </message>
    <message>
        <source>Reprovision %1 everywhere</source>
        <translation>%1 überall erneut bereitstellen</translation>
    </message>
    <message numerus="yes">
        <source>Reprovision %n permission set(s) everywhere</source>
        <translation>
            <numerusform>%n Berechtigungssatz überall erneut bereitstellen</numerusform>
            <numerusform>%n Berechtigungssätze überall erneut bereitstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again what failed in the accounts</source>
        <translation>In den Konten Fehlgeschlagenes erneut versuchen</translation>
    </message>
    <message>
        <source>Repair the role of %1 in %2</source>
        <translation>Rolle von %1 in %2 reparieren</translation>
    </message>
    <message>
        <source>Repair the identity provider of %1</source>
        <translation>Identitätsanbieter von %1 reparieren</translation>
    </message>
    <message>
        <source>%1 has no identity provider.</source>
        <translation>%1 hat keinen Identitätsanbieter.</translation>
    </message>
    <message>
        <source>Remove the identity provider of %1</source>
        <translation>Identitätsanbieter von %1 entfernen</translation>
    </message>
    <message>
        <source>%1 is not provisioned in %2.</source>
        <translation>%1 ist in %2 nicht bereitgestellt.</translation>
    </message>
</context>
<context>
    <name>ProvisioningWords</name>
    <message>
        <source>Provisioned</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Role missing</source>
        <translation>Rolle fehlt</translation>
    </message>
    <message>
        <source>Provision accounts</source>
        <translation>Konten bereitstellen</translation>
    </message>
    <message>
        <source>The accounts of %1 are being provisioned already. Wait until that has ended.</source>
        <translation>Die Konten von %1 werden bereits bereitgestellt. Warten Sie, bis dies beendet ist.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2; the rest waits.</source>
        <translation>Nach %1 von %2 angehalten; der Rest wartet.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>Provision accounts: %n role(s) made</source>
        <translation>
            <numerusform>Konten bereitstellen: %n Rolle angelegt</numerusform>
            <numerusform>Konten bereitstellen: %n Rollen angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 updated, %2 removed, %3 failed</source>
        <translation>%1 aktualisiert, %2 entfernt, %3 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>QtKeychain</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again; or protect the secrets with a passphrase.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut; oder schützen Sie die Geheimnisse mit einer Passphrase.</translation>
    </message>
    <message>
        <source>There is no keychain that answers. Protect the secrets with a passphrase instead.</source>
        <translation>Kein Schlüsselbund antwortet. Schützen Sie die Geheimnisse stattdessen mit einer Passphrase.</translation>
    </message>
</context>
<context>
    <name>QuerySignature</name>
    <message>
        <source>The signature of the redirect was made by none of the certificates that were given, or it was altered.</source>
        <translation>Die Signatur der Weiterleitung wurde mit keinem der angegebenen Zertifikate erstellt, oder sie wurde verändert.</translation>
    </message>
</context>
<context>
    <name>QuotaCommands</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Can be raised</source>
        <translation>Kann erhöht werden</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Am meisten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Show or choose the edition of the service whose quotas hold</source>
        <translation>Ausgabe des Service anzeigen oder wählen, deren Kontingente gelten</translation>
    </message>
    <message>
        <source>The edition; without it the present one is shown</source>
        <translation>Die Ausgabe; ohne Angabe wird die aktuelle angezeigt</translation>
    </message>
    <message>
        <source>Enter a limit that was raised</source>
        <translation>Eine erhöhte Grenze eintragen</translation>
    </message>
    <message>
        <source>The name that “quota list” shows</source>
        <translation>Der Name, den „quota list“ anzeigt</translation>
    </message>
    <message>
        <source>The new limit</source>
        <translation>Die neue Grenze</translation>
    </message>
    <message>
        <source>Go back to the limit of the edition</source>
        <translation>Zur Grenze der Ausgabe zurückkehren</translation>
    </message>
    <message>
        <source>There is no quota named %1; “quota list” shows them.</source>
        <translation>Es gibt kein Kontingent mit dem Namen %1; „quota list“ zeigt sie an.</translation>
    </message>
    <message>
        <source>%1: the limit is now %2.</source>
        <translation>%1: Die Grenze ist jetzt %2.</translation>
    </message>
    <message>
        <source>Give either a limit or --usual.</source>
        <translation>Geben Sie entweder eine Grenze oder --usual an.</translation>
    </message>
    <message>
        <source>Quotas: use, limits, edition, raised limits</source>
        <translation>Kontingente: Verwendung, Grenzen, Ausgabe, erhöhte Grenzen</translation>
    </message>
    <message>
        <source>List every quota with its use</source>
        <translation>Jedes Kontingent mit seiner Verwendung auflisten</translation>
    </message>
</context>
<context>
    <name>QuotaInvariants</name>
    <message>
        <source>The quota “%4” is %3, and this would use %2.</source>
        <translation>Das Kontingent „%4“ ist %3; hiermit würden %2 verwendet.</translation>
    </message>
    <message>
        <source>%1: the quota “%4” is %3, and this would use %2.</source>
        <translation>%1: Das Kontingent „%4“ ist %3; hiermit würden %2 verwendet.</translation>
    </message>
</context>
<context>
    <name>QuotaService</name>
    <message>
        <source>Use the quotas of the %1</source>
        <translation>Kontingente verwenden: %1</translation>
    </message>
    <message>
        <source>Raise the quota “%1” to %2</source>
        <translation>Kontingent „%1“ auf %2 erhöhen</translation>
    </message>
    <message>
        <source>Use the usual quota “%1”</source>
        <translation>Übliches Kontingent „%1“ verwenden</translation>
    </message>
    <message>
        <source>The quota “%1” can&apos;t be raised.</source>
        <translation>Das Kontingent „%1“ kann nicht erhöht werden.</translation>
    </message>
    <message>
        <source>This edition has no quota “%1”.</source>
        <translation>Diese Ausgabe hat kein Kontingent „%1“.</translation>
    </message>
    <message>
        <source>The quota “%1” is %2 already; a raised one is above that.</source>
        <translation>Das Kontingent „%1“ ist bereits %2; ein erhöhtes liegt darüber.</translation>
    </message>
    <message>
        <source>The quota “%1” is %2, and this would use %3.</source>
        <translation>Das Kontingent „%1“ ist %2; hiermit würden %3 verwendet.</translation>
    </message>
    <message>
        <source>It can&apos;t be raised.</source>
        <translation>Es kann nicht erhöht werden.</translation>
    </message>
    <message>
        <source>Have it raised, and enter the new limit under Quotas.</source>
        <translation>Lassen Sie es erhöhen und tragen Sie die neue Grenze unter Kontingente ein.</translation>
    </message>
</context>
<context>
    <name>Quotas</name>
    <message>
        <source>Permission sets</source>
        <translation>Berechtigungssätze</translation>
    </message>
    <message>
        <source>Permission sets in one account</source>
        <translation>Berechtigungssätze in einem Konto</translation>
    </message>
    <message>
        <source>AWS managed and customer managed policies in one permission set</source>
        <translation>AWS-verwaltete und kundenverwaltete Richtlinien in einem Berechtigungssatz</translation>
    </message>
    <message>
        <source>Inline policies in one permission set</source>
        <translation>Inline-Richtlinien in einem Berechtigungssatz</translation>
    </message>
    <message>
        <source>Size of an inline policy</source>
        <translation>Größe einer Inline-Richtlinie</translation>
    </message>
    <message>
        <source>IAM roles repaired at a time in one account</source>
        <translation>Gleichzeitig reparierte IAM-Rollen in einem Konto</translation>
    </message>
    <message>
        <source>Users in the built-in store</source>
        <translation>Benutzer im integrierten Speicher</translation>
    </message>
    <message>
        <source>Groups in the built-in store</source>
        <translation>Gruppen im integrierten Speicher</translation>
    </message>
    <message>
        <source>Groups of the built-in store that are assigned</source>
        <translation>Zugewiesene Gruppen des integrierten Speichers</translation>
    </message>
    <message>
        <source>Groups that are looked at for one user&apos;s permissions</source>
        <translation>Für die Berechtigungen eines Benutzers berücksichtigte Gruppen</translation>
    </message>
    <message>
        <source>Authenticator apps of one user</source>
        <translation>Authenticator-Apps eines Benutzers</translation>
    </message>
    <message>
        <source>Security keys of one user</source>
        <translation>Sicherheitsschlüssel eines Benutzers</translation>
    </message>
    <message>
        <source>Access tokens for automatic provisioning</source>
        <translation>Zugriffstoken für die automatische Bereitstellung</translation>
    </message>
    <message>
        <source>Groups of a connected directory that are assigned</source>
        <translation>Zugewiesene Gruppen eines verbundenen Verzeichnisses</translation>
    </message>
    <message>
        <source>Connected directories at a time</source>
        <translation>Gleichzeitig verbundene Verzeichnisse</translation>
    </message>
    <message>
        <source>Size of a service provider&apos;s certificate</source>
        <translation>Größe des Zertifikats eines Service-Anbieters</translation>
    </message>
    <message>
        <source>Requests to the service in a second</source>
        <translation>Anfragen an den Service pro Sekunde</translation>
    </message>
    <message>
        <source>Assignments being made at a time</source>
        <translation>Gleichzeitig laufende Zuweisungen</translation>
    </message>
    <message>
        <source>Edition of 2021</source>
        <translation>Ausgabe von 2021</translation>
    </message>
    <message>
        <source>Edition of 2022</source>
        <translation>Ausgabe von 2022</translation>
    </message>
    <message>
        <source>Current edition</source>
        <translation>Aktuelle Ausgabe</translation>
    </message>
    <message>
        <source>AWS accounts</source>
        <translation>AWS-Konten</translation>
    </message>
    <message>
        <source>Directories and provisioning</source>
        <translation>Verzeichnisse und Bereitstellung</translation>
    </message>
    <message>
        <source>Identity store</source>
        <translation>Identitätsspeicher</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>AWS accounts and applications that are configured</source>
        <translation>Konfigurierte AWS-Konten und Anwendungen</translation>
    </message>
</context>
<context>
    <name>RecoveryFile</name>
    <message>
        <source>Recovery key of the Gatehouse workspace %1</source>
        <translation>Wiederherstellungsschlüssel des Gatehouse-Arbeitsbereichs %1</translation>
    </message>
    <message>
        <source>Whoever has this key and the file can open every secret in it: private keys, seeds, passwords of servers. Keep it where the file is not, on paper for instance.</source>
        <translation>Wer diesen Schlüssel und die Datei hat, kann jedes Geheimnis darin öffnen: private Schlüssel, Startwerte, Kennwörter von Servern. Bewahren Sie ihn getrennt von der Datei auf, zum Beispiel auf Papier.</translation>
    </message>
    <message>
        <source>When the key is lost, enter this one in the console under Secrets, or use “gatehousectl secrets recover”.</source>
        <translation>Wenn der Schlüssel verloren ist, geben Sie diesen in der Konsole unter „Geheimnisse“ ein oder verwenden Sie „gatehousectl secrets recover“.</translation>
    </message>
    <message>
        <source>There is a file %1 already. A recovery key does not replace it.</source>
        <translation>Es gibt bereits eine Datei %1. Ein Wiederherstellungsschlüssel ersetzt sie nicht.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>This recovery key has a typing mistake: its check characters do not fit.</source>
        <translation>Dieser Wiederherstellungsschlüssel enthält einen Tippfehler: Seine Prüfzeichen passen nicht.</translation>
    </message>
    <message>
        <source>A recovery key has %1 letters and digits, in groups of %2.</source>
        <translation>Ein Wiederherstellungsschlüssel hat %1 Buchstaben und Ziffern in Gruppen zu %2.</translation>
    </message>
</context>
<context>
    <name>RedundancyChecks</name>
    <message>
        <source>“%1” stands in line %2 already. Remove one.</source>
        <translation>„%1“ steht bereits in Zeile %2. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>“%1” is part of “%2”. Remove it, or narrow the other.</source>
        <translation>„%1“ ist Teil von „%2“. Entfernen Sie es oder schränken Sie das andere ein.</translation>
    </message>
    <message>
        <source>“%1” stands in this list already. Remove one.</source>
        <translation>„%1“ steht bereits in dieser Liste. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>The statement in line %1 says all of this already. Remove this one.</source>
        <translation>Die Anweisung in Zeile %1 besagt dies alles bereits. Entfernen Sie diese.</translation>
    </message>
</context>
<context>
    <name>ReferenceCommands</name>
    <message>
        <source>Print the script with which a shell completes commands</source>
        <translation>Das Skript ausgeben, mit dem eine Shell Befehle vervollständigt</translation>
    </message>
    <message>
        <source>The shell</source>
        <translation>Die Shell</translation>
    </message>
    <message>
        <source>Print the manual page of this program</source>
        <translation>Die Handbuchseite dieses Programms ausgeben</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>“%1” is an account, which asks for nothing itself. Write its root user, arn:aws:iam::%1:root, or one of its users, roles or sessions.</source>
        <translation>„%1“ ist ein Konto, das selbst nichts anfragt. Schreiben Sie seinen Root-Benutzer, arn:aws:iam::%1:root, oder einen seiner Benutzer, eine seiner Rollen oder Sitzungen.</translation>
    </message>
    <message>
        <source>“%1” has a wildcard, and a request is one principal&apos;s. Write it out, or &quot;*&quot; for whoever is anonymous.</source>
        <translation>„%1“ enthält einen Platzhalter, und eine Anfrage stammt von einem einzigen Prinzipal. Schreiben Sie ihn aus oder &quot;*&quot; für anonyme Anfragende.</translation>
    </message>
    <message>
        <source>“%1” is no principal. Write an ARN as in arn:aws:iam::111122223333:user/name, a service as in ec2.amazonaws.com, or &quot;*&quot;.</source>
        <translation>„%1“ ist kein Prinzipal. Schreiben Sie einen ARN wie in arn:aws:iam::111122223333:user/name, einen Service wie in ec2.amazonaws.com oder &quot;*&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no action. Write it as in s3:GetObject.</source>
        <translation>„%1“ ist keine Aktion. Schreiben Sie sie wie in s3:GetObject.</translation>
    </message>
    <message>
        <source>“%1” has a wildcard, and a request has one action. Write it out, as in s3:GetObject.</source>
        <translation>„%1“ enthält einen Platzhalter, und eine Anfrage hat eine einzige Aktion. Schreiben Sie sie aus, wie in s3:GetObject.</translation>
    </message>
    <message>
        <source>“%1” is no account. Write its 12 digits, as in 111122223333.</source>
        <translation>„%1“ ist kein Konto. Schreiben Sie seine 12 Ziffern wie in 111122223333.</translation>
    </message>
</context>
<context>
    <name>ResourceChecks</name>
    <message>
        <source>The service of an ARN is written out, without wildcards. Write it as in arn:aws:s3:::name.</source>
        <translation>Der Service eines ARN wird ausgeschrieben, ohne Platzhalter. Schreiben Sie ihn wie in arn:aws:s3:::name.</translation>
    </message>
    <message>
        <source>The service of an ARN is in small letters. Write “%1”.</source>
        <translation>Der Service eines ARN steht in Kleinbuchstaben. Schreiben Sie „%1“.</translation>
    </message>
    <message>
        <source>A resource is &quot;*&quot; or an ARN. Write it as in arn:aws:s3:::name.</source>
        <translation>Eine Ressource ist &quot;*&quot; oder ein ARN. Schreiben Sie sie wie in arn:aws:s3:::name.</translation>
    </message>
    <message>
        <source>An ARN has six parts, with a colon after each of the first five: arn:partition:service:region:account:resource. Here are %1; a part may be empty.</source>
        <translation>Ein ARN hat sechs Teile mit einem Doppelpunkt nach jedem der ersten fünf: arn:partition:service:region:account:resource. Hier sind es %1; ein Teil darf leer sein.</translation>
    </message>
    <message>
        <source>There is no partition “%1”. Write “aws”.</source>
        <translation>Es gibt keine Partition „%1“. Schreiben Sie „aws“.</translation>
    </message>
    <message>
        <source>“%1” is no Region. Write it as in us-east-1, or leave it empty.</source>
        <translation>„%1“ ist keine Region. Schreiben Sie sie wie in us-east-1 oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>“%1” is no account. Write its 12 digits, or leave it empty.</source>
        <translation>„%1“ ist kein Konto. Schreiben Sie seine 12 Ziffern oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>The ARN names no resource. Write one behind the last colon, or *.</source>
        <translation>Der ARN nennt keine Ressource. Schreiben Sie eine hinter den letzten Doppelpunkt oder *.</translation>
    </message>
    <message>
        <source>No action of this statement works on such a resource. Remove it, or add the action that is meant.</source>
        <translation>Keine Aktion dieser Anweisung wirkt auf eine solche Ressource. Entfernen Sie sie oder fügen Sie die gemeinte Aktion hinzu.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be limited to resources. Put it into a statement of its own with &quot;Resource&quot;: &quot;*&quot;.</source>
        <translation>„%1“ kann nicht auf Ressourcen begrenzt werden. Schreiben Sie es in eine eigene Anweisung mit &quot;Resource&quot;: &quot;*&quot;.</translation>
    </message>
    <message>
        <source>“%1” works on none of the resources here. It works on: %2. Add one, or remove the action.</source>
        <translation>„%1“ wirkt auf keine der Ressourcen hier. Es wirkt auf: %2. Fügen Sie eine hinzu oder entfernen Sie die Aktion.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” works on none of the resources here. It works on: %2, and %n more. Add one, or remove the action.</source>
        <translation>
            <numerusform>„%1“ wirkt auf keine der Ressourcen hier. Es wirkt auf: %2 und %n weitere Ressourcenart. Fügen Sie eine hinzu oder entfernen Sie die Aktion.</numerusform>
            <numerusform>„%1“ wirkt auf keine der Ressourcen hier. Es wirkt auf: %2 und %n weitere Ressourcenarten. Fügen Sie eine hinzu oder entfernen Sie die Aktion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResourceWords</name>
    <message>
        <source>every object in the bucket %1</source>
        <translation>jedes Objekt im Bucket %1</translation>
    </message>
    <message>
        <source>every %1 of %2</source>
        <translation>alle Ressourcen vom Typ %1 von %2</translation>
    </message>
    <message>
        <source>every %1 of %2 that fits %3</source>
        <translation>alle Ressourcen vom Typ %1 von %2, die zu %3 passen</translation>
    </message>
    <message>
        <source>the %1 %2 of %3</source>
        <translation>die Ressource %2 vom Typ %1 von %3</translation>
    </message>
    <message>
        <source>%1 in account %2 and region %3</source>
        <translation>%1 in Konto %2 und Region %3</translation>
    </message>
    <message>
        <source>%1 in account %2</source>
        <translation>%1 in Konto %2</translation>
    </message>
    <message>
        <source>%1 in region %2</source>
        <translation>%1 in Region %2</translation>
    </message>
    <message>
        <source>every resource</source>
        <translation>jede Ressource</translation>
    </message>
    <message>
        <source>the resource “%1”</source>
        <translation>die Ressource „%1“</translation>
    </message>
    <message>
        <source>every resource of %1</source>
        <translation>jede Ressource von %1</translation>
    </message>
    <message>
        <source>%1 (partition %2)</source>
        <translation>%1 (Partition %2)</translation>
    </message>
</context>
<context>
    <name>ResponseReader</name>
    <message>
        <source>“%1” is no date and time (%2).</source>
        <translation>„%1“ ist kein Datum mit Uhrzeit (%2).</translation>
    </message>
    <message>
        <source>The NameID is encrypted for the service.</source>
        <translation>Die NameID ist für den Service verschlüsselt.</translation>
    </message>
    <message>
        <source>The assertion does not say whom it is about: it has no NameID.</source>
        <translation>Die Assertion sagt nicht, wen sie betrifft: Sie hat keine NameID.</translation>
    </message>
    <message>
        <source>There are elements inside the NameID.</source>
        <translation>In der NameID stehen Elemente.</translation>
    </message>
    <message>
        <source>The assertion lacks an ID, the version 2.0, the moment of its issue, or its issuer.</source>
        <translation>Der Assertion fehlt eine ID, die Version 2.0, der Zeitpunkt der Ausstellung oder der Aussteller.</translation>
    </message>
    <message>
        <source>The year of “%1” has more than four digits (%2).</source>
        <translation>Das Jahr von „%1“ hat mehr als vier Ziffern (%2).</translation>
    </message>
    <message>
        <source>“NotBefore” is not earlier than “NotOnOrAfter”.</source>
        <translation>„NotBefore“ liegt nicht vor „NotOnOrAfter“.</translation>
    </message>
    <message>
        <source>“%1” has more than one “%2”.</source>
        <translation>„%1“ hat mehr als ein „%2“.</translation>
    </message>
    <message>
        <source>There are elements inside the text of “%1”.</source>
        <translation>Im Text von „%1“ stehen Elemente.</translation>
    </message>
    <message>
        <source>The assertion is restricted to an audience and does not name it.</source>
        <translation>Die Assertion ist auf eine Audience beschränkt und nennt sie nicht.</translation>
    </message>
</context>
<context>
    <name>RowDescription</name>
    <message>
        <source>The %1 %2 was changed since (%3).</source>
        <translation>%1 %2 wurde seither geändert (%3).</translation>
    </message>
    <message>
        <source>The %1 %2 is no longer there.</source>
        <translation>%1 %2 ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Another %1 has taken the place of %2.</source>
        <translation>Die Stelle von %2 ist inzwischen anderweitig belegt (%1).</translation>
    </message>
    <message>
        <source>The %1 %2 was added since and needs it.</source>
        <translation>%1 %2 wurde seither hinzugefügt und benötigt diesen Eintrag.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Selbst gewählt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Pending closure</source>
        <translation>Schließung steht aus</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Created here</source>
        <translation>Hier erstellt</translation>
    </message>
    <message>
        <source>All features</source>
        <translation>Alle Funktionen</translation>
    </message>
    <message>
        <source>Consolidated billing only</source>
        <translation>Nur konsolidierte Fakturierung</translation>
    </message>
    <message>
        <source>Cloud application</source>
        <translation>Cloud-Anwendung</translation>
    </message>
    <message>
        <source>Custom SAML 2.0 application</source>
        <translation>Eigene SAML-2.0-Anwendung</translation>
    </message>
    <message>
        <source>External AWS account</source>
        <translation>Externes AWS-Konto</translation>
    </message>
    <message>
        <source>Integrated application</source>
        <translation>Integrierte Anwendung</translation>
    </message>
</context>
<context>
    <name>SamlCommands</name>
    <message>
        <source>This message is not valid.</source>
        <translation>Diese Nachricht ist nicht gültig.</translation>
    </message>
    <message>
        <source>Say what a response or a request says, and whether to trust it; the answer is JSON</source>
        <translation>Anzeigen, was eine Antwort oder Anfrage enthält und ob ihr zu vertrauen ist; die Ausgabe ist JSON</translation>
    </message>
    <message>
        <source>XML, Base64, the URL of a redirect or the body of a form; - is standard input</source>
        <translation>XML, Base64, die URL einer Weiterleitung oder der Inhalt eines Formulars; - steht für die Standardeingabe</translation>
    </message>
    <message>
        <source>Who may have signed, as PEM or DER; may be repeated</source>
        <translation>Wer signiert haben darf, als PEM oder DER; mehrfach möglich</translation>
    </message>
    <message>
        <source>The moment for which it is decided (now)</source>
        <translation>Der Zeitpunkt, für den entschieden wird (jetzt)</translation>
    </message>
    <message>
        <source>The entity ID of the service that it must be for</source>
        <translation>Die Entitäts-ID des Service, für den sie bestimmt sein muss</translation>
    </message>
    <message>
        <source>The URL that it must be for</source>
        <translation>Die URL, für die sie bestimmt sein muss</translation>
    </message>
    <message>
        <source>The ID of the request that it must answer</source>
        <translation>Die ID der Anfrage, auf die sie antworten muss</translation>
    </message>
    <message>
        <source>Print the signed response that an application would be sent for a user</source>
        <translation>Die signierte Antwort ausgeben, die einer Anwendung für einen Benutzer gesendet würde</translation>
    </message>
    <message>
        <source>The application, by name or application ID</source>
        <translation>Die Anwendung, nach Name oder Anwendungs-ID</translation>
    </message>
    <message>
        <source>The user, by username or UserId</source>
        <translation>Der Benutzer, nach Benutzername oder UserId</translation>
    </message>
    <message>
        <source>What the service provider asked, in any form; - is standard input</source>
        <translation>Was der Service-Anbieter angefragt hat, in beliebiger Form; - steht für die Standardeingabe</translation>
    </message>
    <message>
        <source>The moment of the sign-in (now)</source>
        <translation>Der Zeitpunkt der Anmeldung (jetzt)</translation>
    </message>
    <message>
        <source>In place of what the request or the application says; in JSON it stands beside the response</source>
        <translation>Anstelle der Angabe in der Anfrage oder der Anwendung; in JSON steht er neben der Antwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>SAML responses and requests</source>
        <translation>SAML-Antworten und -Anfragen</translation>
    </message>
    <message>
        <source>SAML metadata</source>
        <translation>SAML-Metadaten</translation>
    </message>
    <message>
        <source>Print the entities of a metadata document as JSON</source>
        <translation>Die Entitäten eines Metadatendokuments als JSON ausgeben</translation>
    </message>
    <message>
        <source>The document; - is standard input</source>
        <translation>Das Dokument; - steht für die Standardeingabe</translation>
    </message>
    <message>
        <source>Take signatures with SHA-1, and by RSA keys below 2048 bits</source>
        <translation>Auch Signaturen mit SHA-1 und von RSA-Schlüsseln unter 2048 Bit annehmen</translation>
    </message>
    <message>
        <source>Hold nothing against it but form, signature and status: no times, audience, recipient, request, confirmation or conditions</source>
        <translation>Nur Form, Signatur und Status prüfen: keine Zeiten, Audience, Empfänger, Anfrage, Bestätigung oder Bedingungen</translation>
    </message>
</context>
<context>
    <name>SamlConditions</name>
    <message>
        <source>The assertion holds from %1 on only.</source>
        <translation>Die Assertion gilt erst ab %1.</translation>
    </message>
    <message>
        <source>The assertion held until %1.</source>
        <translation>Die Assertion galt bis %1.</translation>
    </message>
    <message>
        <source>The session ended at %1.</source>
        <translation>Die Sitzung endete am %1.</translation>
    </message>
    <message>
        <source>The assertion does not say for whom it is.</source>
        <translation>Die Assertion sagt nicht, für wen sie bestimmt ist.</translation>
    </message>
    <message>
        <source>The assertion is for %1, not for %2.</source>
        <translation>Die Assertion ist für %1 bestimmt, nicht für %2.</translation>
    </message>
    <message>
        <source>The subject&apos;s confirmation lacks a recipient or an end.</source>
        <translation>Der Bestätigung des Subjects fehlt ein Empfänger oder ein Ende.</translation>
    </message>
    <message>
        <source>The assertion may be handed in from %1 on only.</source>
        <translation>Die Assertion darf erst ab %1 eingereicht werden.</translation>
    </message>
    <message>
        <source>The assertion had to be handed in before %1.</source>
        <translation>Die Assertion musste vor %1 eingereicht werden.</translation>
    </message>
    <message>
        <source>The assertion is to be handed in at %1, not at %2.</source>
        <translation>Die Assertion ist bei %1 einzureichen, nicht bei %2.</translation>
    </message>
    <message>
        <source>The assertion answers no request.</source>
        <translation>Die Assertion beantwortet keine Anfrage.</translation>
    </message>
    <message>
        <source>The assertion answers the request %1, not %2.</source>
        <translation>Die Assertion beantwortet die Anfrage %1, nicht %2.</translation>
    </message>
    <message>
        <source>The assertion has no confirmation for a bearer.</source>
        <translation>Die Assertion hat keine Bestätigung für einen Überbringer (Bearer).</translation>
    </message>
    <message>
        <source>The assertion has a condition that nobody here understands: %1.</source>
        <translation>Die Assertion hat eine Bedingung, die hier nicht bekannt ist: %1.</translation>
    </message>
    <message>
        <source>The assertion does not say how the person signed in.</source>
        <translation>Die Assertion sagt nicht, wie die Person sich angemeldet hat.</translation>
    </message>
</context>
<context>
    <name>SamlDocumentsText</name>
    <message>
        <source>The assertion would have %1 characters; services take %2. Map fewer or shorter attributes.</source>
        <translation>Die Assertion hätte %1 Zeichen; Services akzeptieren %2. Ordnen Sie weniger oder kürzere Attribute zu.</translation>
    </message>
    <message>
        <source>The library for signatures (xmlsec1) can&apos;t be used on this machine.</source>
        <translation>Die Bibliothek für Signaturen (xmlsec1) kann auf diesem Computer nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The private key is of a kind that signs no messages.</source>
        <translation>Der private Schlüssel ist von einer Art, die keine Nachrichten signiert.</translation>
    </message>
    <message>
        <source>This is a response, not a request.</source>
        <translation>Dies ist eine Antwort, keine Anfrage.</translation>
    </message>
</context>
<context>
    <name>SamlEnvelope</name>
    <message>
        <source>The response does not say whether it worked, or says so twice.</source>
        <translation>Die Antwort sagt nicht oder zweimal, ob die Anmeldung gelang.</translation>
    </message>
    <message>
        <source>The identity provider refused: %1.</source>
        <translation>Der Identitätsanbieter hat abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The response has more than one “%1”.</source>
        <translation>Die Antwort hat mehr als ein „%1“.</translation>
    </message>
    <message>
        <source>The response is of %1, its assertion of %2.</source>
        <translation>Die Antwort ist von %1, ihre Assertion von %2.</translation>
    </message>
    <message>
        <source>The signed response does not say where it is sent (Destination).</source>
        <translation>Die signierte Antwort sagt nicht, wohin sie gesendet wird (Destination).</translation>
    </message>
    <message>
        <source>The response is for %1, not for %2.</source>
        <translation>Die Antwort ist für %1, nicht für %2.</translation>
    </message>
    <message>
        <source>The response answers no request.</source>
        <translation>Die Antwort beantwortet keine Anfrage.</translation>
    </message>
    <message>
        <source>The response answers the request %1, not %2.</source>
        <translation>Die Antwort beantwortet die Anfrage %1, nicht %2.</translation>
    </message>
    <message>
        <source>The response is not of the version 2.0.</source>
        <translation>Die Antwort hat nicht die Version 2.0.</translation>
    </message>
</context>
<context>
    <name>SamlInspector</name>
    <message>
        <source>Nobody signed this.</source>
        <translation>Dies ist von niemandem signiert.</translation>
    </message>
    <message>
        <source>The assertion is encrypted for the service; nobody else can read it.</source>
        <translation>Die Assertion ist für den Service verschlüsselt; niemand sonst kann sie lesen.</translation>
    </message>
    <message>
        <source>The response has no assertion.</source>
        <translation>Die Antwort enthält keine Assertion.</translation>
    </message>
    <message>
        <source>This is XML, but neither a response, nor an assertion, nor a request for authentication: it begins with “%1”.</source>
        <translation>Dies ist XML, aber weder eine Antwort noch eine Assertion noch eine Authentifizierungsanfrage: Es beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>The library for signatures (xmlsec1) can&apos;t be used on this machine.</source>
        <translation>Die Bibliothek für Signaturen (xmlsec1) kann auf diesem Computer nicht verwendet werden.</translation>
    </message>
    <message>
        <source>No certificate was given to verify the signature with.</source>
        <translation>Es wurde kein Zertifikat zum Überprüfen der Signatur angegeben.</translation>
    </message>
    <message>
        <source>The signature was not verified: there is no certificate to verify it with.</source>
        <translation>Die Signatur wurde nicht geprüft: Es gibt kein Zertifikat dafür.</translation>
    </message>
    <message>
        <source>Certificate %1, whose key signed “%2”, expired at %3.</source>
        <translation>Das Zertifikat %1, dessen Schlüssel „%2“ signiert hat, ist am %3 abgelaufen.</translation>
    </message>
</context>
<context>
    <name>SamlKeys</name>
    <message>
        <source>This is no X.509 certificate, neither as PEM nor as DER.</source>
        <translation>Dies ist kein X.509-Zertifikat, weder als PEM noch als DER.</translation>
    </message>
    <message>
        <source>The private key can&apos;t be read: it is no PEM, or has a passphrase.</source>
        <translation>Der private Schlüssel kann nicht gelesen werden: Er ist kein PEM oder hat eine Passphrase.</translation>
    </message>
    <message>
        <source>The private key is not that of the certificate.</source>
        <translation>Der private Schlüssel gehört nicht zum Zertifikat.</translation>
    </message>
</context>
<context>
    <name>SamlRequests</name>
    <message>
        <source>The request lacks an ID, the version 2.0, the moment of its issue, or one issuer.</source>
        <translation>Der Anfrage fehlt eine ID, die Version 2.0, der Zeitpunkt ihrer Ausstellung oder genau ein Aussteller.</translation>
    </message>
</context>
<context>
    <name>SamlResponse</name>
    <message>
        <source>A response needs a value here.</source>
        <translation>Eine Antwort benötigt hier einen Wert.</translation>
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <translation>Ein Attribut benötigt einen Namen.</translation>
    </message>
    <message>
        <source>This has a control character, which can&apos;t stand in a response.</source>
        <translation>Dies enthält ein Steuerzeichen, das in einer Antwort nicht vorkommen darf.</translation>
    </message>
    <message>
        <source>The response and its assertion need ids of their own.</source>
        <translation>Die Antwort und ihre Assertion benötigen jeweils eine eigene ID.</translation>
    </message>
    <message>
        <source>A person signs in before the response is issued.</source>
        <translation>Eine Person meldet sich an, bevor die Antwort ausgestellt wird.</translation>
    </message>
    <message>
        <source>A session takes some time.</source>
        <translation>Eine Sitzung dauert länger als null Sekunden.</translation>
    </message>
</context>
<context>
    <name>SamlSigning</name>
    <message>
        <source>The response could not be signed.</source>
        <translation>Die Antwort konnte nicht signiert werden.</translation>
    </message>
</context>
<context>
    <name>SamlVerifying</name>
    <message>
        <source>Certificate %1 can&apos;t be read, neither as PEM nor as DER.</source>
        <translation>Zertifikat %1 kann nicht gelesen werden, weder als PEM noch als DER.</translation>
    </message>
    <message>
        <source>The key of certificate %1 is of a kind that signs no messages.</source>
        <translation>Der Schlüssel von Zertifikat %1 ist von einer Art, die keine Nachrichten signiert.</translation>
    </message>
    <message>
        <source>The signature of “%1” was made by none of the certificates that were given.</source>
        <translation>Die Signatur von „%1“ wurde mit keinem der angegebenen Zertifikate erstellt.</translation>
    </message>
    <message>
        <source>The key of certificate %1 has fewer than 2048 bits, so that somebody else can find it; it has to be allowed on purpose.</source>
        <translation>Der Schlüssel des Zertifikats %1 hat weniger als 2048 Bit, sodass ihn jemand anderes finden kann; er muss ausdrücklich erlaubt werden.</translation>
    </message>
    <message>
        <source>The ID of “%1” leads to something else.</source>
        <translation>Die ID von „%1“ führt zu etwas anderem.</translation>
    </message>
    <message>
        <source>“%1” was altered after it was signed, or is signed with another key.</source>
        <translation>„%1“ wurde nach dem Signieren verändert oder ist mit einem anderen Schlüssel signiert.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>ScimFiles</name>
    <message>
        <source>SCIM resources (JSON)</source>
        <translation>SCIM-Ressourcen (JSON)</translation>
    </message>
</context>
<context>
    <name>ScimRows</name>
    <message>
        <source>The schemas name neither a User nor a Group.</source>
        <translation>Die Schemas nennen weder User noch Group.</translation>
    </message>
    <message>
        <source>The groups of a user are read-only in SCIM and were left out; memberships come with the groups.</source>
        <translation>Die Gruppen eines Benutzers sind in SCIM schreibgeschützt und wurden ausgelassen; Mitgliedschaften kommen mit den Gruppen.</translation>
    </message>
    <message>
        <source>Passwords are not imported. Remove the attribute password.</source>
        <translation>Kennwörter werden nicht importiert. Entfernen Sie das Attribut password.</translation>
    </message>
    <message>
        <source>The attribute %1 is not supported.</source>
        <translation>Das Attribut %1 wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The attribute %1 was left out.</source>
        <translation>Das Attribut %1 wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 muss eine Liste sein.</translation>
    </message>
    <message>
        <source>%1 has %2 values; a user has exactly one.</source>
        <translation>%1 hat %2 Werte; ein Benutzer hat genau einen.</translation>
    </message>
    <message>
        <source>%1 is not written as RFC 7643 wants it.</source>
        <translation>%1 ist nicht so geschrieben, wie RFC 7643 es verlangt.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 muss ein Text sein.</translation>
    </message>
    <message>
        <source>active must be true or false.</source>
        <translation>active muss true oder false sein.</translation>
    </message>
    <message>
        <source>A group cannot contain a group.</source>
        <translation>Eine Gruppe kann keine Gruppe enthalten.</translation>
    </message>
    <message>
        <source>A member has no value.</source>
        <translation>Ein Mitglied hat keinen Wert (value).</translation>
    </message>
</context>
<context>
    <name>SearchRecords</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretService</name>
    <message>
        <source>There is no such secret.</source>
        <translation>Dieses Geheimnis gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>SecretsCommands</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Recovery key exported</source>
        <translation>Wiederherstellungsschlüssel exportiert</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Make the key to the secrets, or keep the present one elsewhere</source>
        <translation>Den Schlüssel zu den Geheimnissen erstellen oder den aktuellen an anderer Stelle aufbewahren</translation>
    </message>
    <message>
        <source>The key to the secrets is in the keychain.</source>
        <translation>Der Schlüssel zu den Geheimnissen liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key to the secrets is under the passphrase.</source>
        <translation>Der Schlüssel zu den Geheimnissen ist durch die Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Change the passphrase: the present one of GATEHOUSE_PASSPHRASE and the new one of GATEHOUSE_NEW_PASSPHRASE, else a line of standard input each</source>
        <translation>Die Passphrase ändern: die aktuelle aus GATEHOUSE_PASSPHRASE und die neue aus GATEHOUSE_NEW_PASSPHRASE, sonst aus je einer Zeile der Standardeingabe</translation>
    </message>
    <message>
        <source>Changed the passphrase.</source>
        <translation>Die Passphrase wurde geändert.</translation>
    </message>
    <message>
        <source>The key to the secrets: where it is kept, recovery</source>
        <translation>Der Schlüssel zu den Geheimnissen: Aufbewahrungsort, Wiederherstellung</translation>
    </message>
    <message>
        <source>Show whether secrets can be opened, and where their key is</source>
        <translation>Anzeigen, ob Geheimnisse geöffnet werden können und wo ihr Schlüssel liegt</translation>
    </message>
</context>
<context>
    <name>SecretsKeyCommands</name>
    <message>
        <source>Wrote the recovery key to %1. Keep it where the workspace is not.</source>
        <translation>Der Wiederherstellungsschlüssel wurde nach %1 geschrieben. Bewahren Sie ihn getrennt vom Arbeitsbereich auf.</translation>
    </message>
    <message>
        <source>Write the recovery key to a new file that only you can read</source>
        <translation>Den Wiederherstellungsschlüssel in eine neue Datei schreiben, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>The file; - for standard output</source>
        <translation>Die Datei; - für die Standardausgabe</translation>
    </message>
    <message>
        <source>Recovery key: </source>
        <translation>Wiederherstellungsschlüssel: </translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Bring a lost key back with the recovery key</source>
        <translation>Einen verlorenen Schlüssel mit dem Wiederherstellungsschlüssel wiederherstellen</translation>
    </message>
    <message>
        <source>A file that has it; a line of standard input when none is given</source>
        <translation>Eine Datei, die ihn enthält; ohne Angabe eine Zeile der Standardeingabe</translation>
    </message>
    <message>
        <source>The key is back. The secrets can be opened again.</source>
        <translation>Der Schlüssel ist wiederhergestellt. Die Geheimnisse können wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>Make a new key, and seal every secret with it</source>
        <translation>Einen neuen Schlüssel erstellen und alle Geheimnisse damit versiegeln</translation>
    </message>
    <message numerus="yes">
        <source>Made a new key and sealed %n value(s) with it. Export the new recovery key: the earlier one is for backups from before.</source>
        <translation>
            <numerusform>Ein neuer Schlüssel wurde erstellt und %n Wert damit versiegelt. Exportieren Sie den neuen Wiederherstellungsschlüssel: Der frühere gilt für ältere Sicherungen.</numerusform>
            <numerusform>Ein neuer Schlüssel wurde erstellt und %n Werte damit versiegelt. Exportieren Sie den neuen Wiederherstellungsschlüssel: Der frühere gilt für ältere Sicherungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up every secret when their key is lost for good, and start with a new key</source>
        <translation>Alle Geheimnisse aufgeben, wenn ihr Schlüssel endgültig verloren ist, und mit einem neuen Schlüssel beginnen</translation>
    </message>
    <message>
        <source>Do it without asking</source>
        <translation>Ohne Rückfrage ausführen</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) can&apos;t be opened ever again, and have to be entered anew. This can&apos;t be undone.</source>
        <translation>
            <numerusform>%n Geheimnis kann nie wieder geöffnet werden und muss neu eingegeben werden. Dies kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>%n Geheimnisse können nie wieder geöffnet werden und müssen neu eingegeben werden. Dies kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave up %n secret(s). There is a new key.</source>
        <translation>
            <numerusform>%n Geheimnis wurde aufgegeben. Es gibt einen neuen Schlüssel.</numerusform>
            <numerusform>%n Geheimnisse wurden aufgegeben. Es gibt einen neuen Schlüssel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceReader</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>“%1” stands here for the second time.</source>
        <translation>„%1“ steht hier zum zweiten Mal.</translation>
    </message>
    <message>
        <source>A service needs its prefix and its name: service s3 Amazon S3</source>
        <translation>Ein Service benötigt sein Präfix und seinen Namen: service s3 Amazon S3</translation>
    </message>
    <message>
        <source>“%1” is no prefix of a service: it consists of letters, digits and hyphens.</source>
        <translation>„%1“ ist kein Präfix eines Service: Es besteht aus Buchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>The service “%1” stands in line %2 already.</source>
        <translation>Der Service „%1“ steht bereits in Zeile %2.</translation>
    </message>
    <message>
        <source>A condition key needs its name and its type: key aws:SourceIp IPAddress</source>
        <translation>Ein Bedingungsschlüssel benötigt seinen Namen und seinen Typ: key aws:SourceIp IPAddress</translation>
    </message>
    <message>
        <source>“%1” is no type. The types are String, ARN, Bool, Numeric, Date, IPAddress and Binary, and the same after ArrayOf.</source>
        <translation>„%1“ ist kein Typ. Die Typen sind String, ARN, Bool, Numeric, Date, IPAddress und Binary sowie dieselben nach ArrayOf.</translation>
    </message>
    <message>
        <source>The condition key “%1” is not among the keys of the service, which stand before its actions.</source>
        <translation>Der Bedingungsschlüssel „%1“ ist nicht unter den Schlüsseln des Service, die vor seinen Aktionen stehen.</translation>
    </message>
    <message>
        <source>A resource type needs its name and the form of its ARN: resource queue arn:${Partition}:sqs:${Region}:${Account}:${Name}</source>
        <translation>Ein Ressourcentyp benötigt seinen Namen und die Form seines ARN: resource queue arn:${Partition}:sqs:${Region}:${Account}:${Name}</translation>
    </message>
    <message>
        <source>“%1” is no form of an ARN.</source>
        <translation>„%1“ ist keine Form eines ARN.</translation>
    </message>
    <message>
        <source>An action needs its access level and its name without the service: read GetObject</source>
        <translation>Eine Aktion benötigt ihre Zugriffsebene und ihren Namen ohne den Service: read GetObject</translation>
    </message>
    <message>
        <source>The resource type “%1” is not among those of the service, which stand before its actions.</source>
        <translation>Der Ressourcentyp „%1“ ist nicht unter denen des Service, die vor seinen Aktionen stehen.</translation>
    </message>
    <message>
        <source>“%1” is no action of a service.</source>
        <translation>„%1“ ist keine Aktion eines Service.</translation>
    </message>
    <message>
        <source>A service has to come first: service s3 Amazon S3</source>
        <translation>Ein Service muss zuerst stehen: service s3 Amazon S3</translation>
    </message>
    <message>
        <source>A line begins with service, key, resource, list, read, write, tagging or permissions, not with “%1”.</source>
        <translation>Eine Zeile beginnt mit service, key, resource, list, read, write, tagging oder permissions, nicht mit „%1“.</translation>
    </message>
    <message>
        <source>There is no service here.</source>
        <translation>Hier ist kein Service.</translation>
    </message>
    <message>
        <source>The table is not encoded in UTF-8.</source>
        <translation>Die Tabelle ist nicht in UTF-8 codiert.</translation>
    </message>
</context>
<context>
    <name>SessionTagWords</name>
    <message>
        <source>The value has %1 characters; a session tag has at most %2.</source>
        <translation>Der Wert hat %1 Zeichen; ein Sitzungs-Tag hat höchstens %2.</translation>
    </message>
    <message>
        <source>The value contains a character that no session tag may have. Allowed are letters, digits, spaces and _ . : / = + - @.</source>
        <translation>Der Wert enthält ein Zeichen, das in keinem Sitzungs-Tag zulässig ist. Zulässig sind Buchstaben, Ziffern, Leerzeichen und _ . : / = + - @.</translation>
    </message>
</context>
<context>
    <name>SetFacts</name>
    <message>
        <source>AWS managed policies</source>
        <translation>AWS-verwaltete Richtlinien</translation>
    </message>
    <message>
        <source>Customer managed policies</source>
        <translation>Kundenverwaltete Richtlinien</translation>
    </message>
    <message>
        <source>Permissions boundary</source>
        <translation>Berechtigungsgrenze</translation>
    </message>
    <message>
        <source>Inline policy</source>
        <translation>Inline-Richtlinie</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>No tags.</source>
        <translation>Keine Tags.</translation>
    </message>
</context>
<context>
    <name>SetForms</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Part of the names of its roles. It can&apos;t be changed later.</source>
        <translation>Teil der Namen seiner Rollen. Er kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>&amp;Session duration</source>
        <translation>&amp;Sitzungsdauer</translation>
    </message>
    <message>
        <source>How long a session in an account lasts. As short as the work allows is safest.</source>
        <translation>Wie lange eine Sitzung in einem Konto dauert. So kurz, wie es die Arbeit zulässt, ist am sichersten.</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Seen by administrators only.</source>
        <translation>Nur für Administratoren sichtbar.</translation>
    </message>
    <message>
        <source>&amp;Relay state</source>
        <translation>&amp;Relay-Status</translation>
    </message>
    <message>
        <source>The page of the AWS Management Console that opens after signing in. Empty for its home page.</source>
        <translation>Die Seite der AWS-Managementkonsole, die nach der Anmeldung geöffnet wird. Leer für ihre Startseite.</translation>
    </message>
    <message>
        <source>A permission set has at most %1 managed policies; these are %2.</source>
        <translation>Ein Berechtigungssatz hat höchstens %1 verwaltete Richtlinien; dies sind %2.</translation>
    </message>
    <message>
        <source>Customer managed policies</source>
        <translation>Kundenverwaltete Richtlinien</translation>
    </message>
    <message>
        <source>Policy name</source>
        <translation>Richtlinienname</translation>
    </message>
    <message>
        <source>Path (optional)</source>
        <translation>Pfad (optional)</translation>
    </message>
    <message>
        <source>Add the name of a policy</source>
        <translation>Namen einer Richtlinie hinzufügen</translation>
    </message>
    <message>
        <source>The policy %1 stands there twice.</source>
        <translation>Die Richtlinie %1 kommt zweimal vor.</translation>
    </message>
    <message>
        <source>A policy of this name and path must be there in every account where the permission set is provisioned.</source>
        <translation>Eine Richtlinie mit diesem Namen und Pfad muss in jedem Konto vorhanden sein, in dem der Berechtigungssatz bereitgestellt ist.</translation>
    </message>
    <message>
        <source>Permissions &amp;boundary</source>
        <translation>Berechtigungs&amp;grenze</translation>
    </message>
    <message>
        <source>The most that the policies together can allow: the ARN of an AWS managed policy, or the name of a customer managed one with its path. Empty for none.</source>
        <translation>Das Äußerste, was die Richtlinien zusammen erlauben können: der ARN einer AWS-verwalteten Richtlinie oder der Name einer kundenverwalteten mit ihrem Pfad. Leer für keine.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value (optional)</source>
        <translation>Wert (optional)</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>The key %1 stands there twice.</source>
        <translation>Der Schlüssel %1 kommt zweimal vor.</translation>
    </message>
    <message>
        <source>At most %1 tags. Keys and values are case sensitive.</source>
        <translation>Höchstens %1 Tags. Bei Schlüsseln und Werten wird zwischen Groß- und Kleinschreibung unterschieden.</translation>
    </message>
</context>
<context>
    <name>SetPolicies</name>
    <message>
        <source>Policies of permission sets</source>
        <translation>Richtlinien von Berechtigungssätzen</translation>
    </message>
    <message>
        <source>&amp;Add policies</source>
        <translation>Richtlinien &amp;hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add the policies of %Ln permission set(s)</source>
        <translation>
            <numerusform>Richtlinien von %Ln Berechtigungssatz &amp;hinzufügen</numerusform>
            <numerusform>Richtlinien von %Ln Berechtigungssätzen &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is attached to them and their inline policies are added as identity policies, with the boundary.</source>
        <translation>Die angefügten Richtlinien und die Inline-Richtlinien werden als Identitätsrichtlinien hinzugefügt, zusammen mit der Berechtigungsgrenze.</translation>
    </message>
</context>
<context>
    <name>SignatureForm</name>
    <message>
        <source>Two elements have the ID “%1”; a signature could mean either.</source>
        <translation>Zwei Elemente haben die ID „%1“; eine Signatur könnte jedes von beiden meinen.</translation>
    </message>
    <message>
        <source>There is a second message inside the message.</source>
        <translation>In der Nachricht steht eine zweite Nachricht.</translation>
    </message>
    <message>
        <source>An assertion stands where none belongs (in “%1”).</source>
        <translation>Eine Assertion steht, wo keine hingehört (in „%1“).</translation>
    </message>
    <message>
        <source>A signature stands where none belongs (in “%1”).</source>
        <translation>Eine Signatur steht, wo keine hingehört (in „%1“).</translation>
    </message>
    <message>
        <source>The signature in “%1” is over something else (%2).</source>
        <translation>Die Signatur in „%1“ gilt für etwas anderes (%2).</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>“%1” has more than one signature.</source>
        <translation>„%1“ hat mehr als eine Signatur.</translation>
    </message>
    <message numerus="yes">
        <source>The response has %n assertions; it may have one.</source>
        <translation>
            <numerusform>Die Antwort hat %n Assertion; sie darf eine haben.</numerusform>
            <numerusform>Die Antwort hat %n Assertions; sie darf eine haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>An assertion without a signature stands beside a signed one.</source>
        <translation>Eine Assertion ohne Signatur steht neben einer signierten.</translation>
    </message>
    <message>
        <source>There is a comment or a processing instruction inside the message. Signatures pass over these, and a reader may end a name there.</source>
        <translation>In der Nachricht steht ein Kommentar oder eine Verarbeitungsanweisung. Signaturen übergehen diese, und ein Leser könnte einen Namen dort enden lassen.</translation>
    </message>
    <message>
        <source>The signature has other parts than a signature of SAML.</source>
        <translation>Die Signatur hat andere Teile als eine SAML-Signatur.</translation>
    </message>
    <message numerus="yes">
        <source>The signature has %n references; it must have one.</source>
        <translation>
            <numerusform>Die Signatur hat %n Referenz; sie muss genau eine haben.</numerusform>
            <numerusform>Die Signatur hat %n Referenzen; sie muss genau eine haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature uses SHA-1, which can be forged; it has to be allowed on purpose.</source>
        <translation>Die Signatur verwendet SHA-1, das gefälscht werden kann; es muss ausdrücklich zugelassen werden.</translation>
    </message>
    <message>
        <source>The signature uses an algorithm that is not taken: %1.</source>
        <translation>Die Signatur verwendet einen Algorithmus, der nicht akzeptiert wird: %1.</translation>
    </message>
    <message>
        <source>The ID of “%1” is no name of up to 256 letters, digits, “.”, “-” and “_”.</source>
        <translation>Die ID von „%1“ ist kein Name aus bis zu 256 Buchstaben, Ziffern, „.“, „-“ und „_“.</translation>
    </message>
    <message>
        <source>The signature changes the document before it is looked at, in another way than “enveloped” and “exclusive canonicalization” with a few namespaces.</source>
        <translation>Die Signatur verändert das Dokument vor der Prüfung anders als durch „enveloped“ und „exclusive canonicalization“ mit wenigen Namensräumen.</translation>
    </message>
    <message>
        <source>The signature has another canonicalization than the exclusive one with a few namespaces.</source>
        <translation>Die Signatur hat eine andere Kanonisierung als die exklusive mit wenigen Namensräumen.</translation>
    </message>
</context>
<context>
    <name>SnapshotCommands</name>
    <message>
        <source>There is neither a snapshot nor a file named %1.</source>
        <translation>Es gibt weder eine Momentaufnahme noch eine Datei namens %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Save the present state beside the workspace</source>
        <translation>Den aktuellen Zustand neben dem Arbeitsbereich speichern</translation>
    </message>
    <message>
        <source>Its name; the time when none is given</source>
        <translation>Ihr Name; ohne Angabe der Zeitpunkt</translation>
    </message>
    <message>
        <source>Took the snapshot %1.</source>
        <translation>Momentaufnahme %1 wurde erstellt.</translation>
    </message>
    <message>
        <source>List the snapshots, the newest first</source>
        <translation>Momentaufnahmen auflisten, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %1 changes %n row(s); it stands in the history and can be undone.</source>
        <translation>
            <numerusform>Das Wiederherstellen von %1 ändert %n Zeile; es steht im Verlauf und kann rückgängig gemacht werden.</numerusform>
            <numerusform>Das Wiederherstellen von %1 ändert %n Zeilen; es steht im Verlauf und kann rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %1: %n row(s) changed.</source>
        <translation>
            <numerusform>%1 wiederhergestellt: %n Zeile geändert.</numerusform>
            <numerusform>%1 wiederhergestellt: %n Zeilen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back the state of a snapshot or of another workspace file</source>
        <translation>Zustand einer Momentaufnahme oder einer anderen Arbeitsbereichsdatei wiederherstellen</translation>
    </message>
    <message>
        <source>A snapshot or a file</source>
        <translation>Eine Momentaufnahme oder eine Datei</translation>
    </message>
    <message>
        <source>Do it without asking</source>
        <translation>Ohne Rückfrage ausführen</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Keine Unterschiede.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) differ.</source>
        <translation>
            <numerusform>%n Zeile unterscheidet sich.</numerusform>
            <numerusform>%n Zeilen unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show every row that differs between two states</source>
        <translation>Jede Zeile anzeigen, die sich zwischen zwei Zuständen unterscheidet</translation>
    </message>
    <message>
        <source>A snapshot or a file; the workspace as it is when none is given</source>
        <translation>Eine Momentaufnahme oder eine Datei; ohne Angabe der Arbeitsbereich im aktuellen Zustand</translation>
    </message>
    <message>
        <source>Compare with what? Name a second file, or the workspace with -w FILE.</source>
        <translation>Womit vergleichen? Geben Sie eine zweite Datei an oder den Arbeitsbereich mit -w FILE.</translation>
    </message>
</context>
<context>
    <name>SnapshotForms</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>The present date and time</source>
        <translation>Aktuelles Datum und aktuelle Uhrzeit</translation>
    </message>
    <message>
        <source>Letters, digits, spaces and . _ -</source>
        <translation>Buchstaben, Ziffern, Leerzeichen und . _ -</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Momentaufnahme erstellen</translation>
    </message>
    <message>
        <source>&amp;Take snapshot</source>
        <translation>&amp;Momentaufnahme erstellen</translation>
    </message>
    <message>
        <source>The workspace as it is now is saved beside its file. You can compare with it and come back to it.</source>
        <translation>Der Arbeitsbereich wird in seinem jetzigen Zustand neben seiner Datei gespeichert. Sie können damit vergleichen und zu ihm zurückkehren.</translation>
    </message>
    <message>
        <source>Taking a snapshot</source>
        <translation>Momentaufnahme wird erstellt</translation>
    </message>
    <message>
        <source>The present state</source>
        <translation>Der aktuelle Zustand</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Momentaufnahme %1</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Vergleichen &amp;mit</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>A snapshot&apos;s name starts with a letter or digit and has at most 64 letters, digits, spaces and . _ -</source>
        <translation>Der Name einer Momentaufnahme beginnt mit einem Buchstaben oder einer Ziffer und hat höchstens 64 Buchstaben, Ziffern, Leerzeichen und . _ -</translation>
    </message>
    <message>
        <source>There is a snapshot named %1 already.</source>
        <translation>Es gibt bereits eine Momentaufnahme namens %1.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>There is no snapshot named %1.</source>
        <translation>Es gibt keine Momentaufnahme namens %1.</translation>
    </message>
    <message>
        <source>The snapshot %1 could not be deleted: %2.</source>
        <translation>Die Momentaufnahme %1 konnte nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>A workspace can&apos;t be backed up onto itself. Choose another file.</source>
        <translation>Ein Arbeitsbereich kann nicht auf sich selbst gesichert werden. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The workspace is in the state of %1 already.</source>
        <translation>Der Arbeitsbereich ist bereits im Zustand von %1.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>%1 does not fit into this workspace.</source>
        <translation>%1 passt nicht in diesen Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>StateRules</name>
    <message>
        <source>The account is in this state already.</source>
        <translation>Das Konto ist bereits in diesem Zustand.</translation>
    </message>
    <message>
        <source>The management account can neither be suspended nor closed.</source>
        <translation>Das Verwaltungskonto kann weder gesperrt noch geschlossen werden.</translation>
    </message>
    <message>
        <source>A suspended account has been closed already.</source>
        <translation>Ein gesperrtes Konto wurde bereits geschlossen.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>%1 is in use by another program, which did not finish in time. Try again, or close the other program.</source>
        <translation>%1 wird von einem anderen Programm verwendet, das nicht rechtzeitig fertig wurde. Versuchen Sie es erneut oder schließen Sie das andere Programm.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The change collides with something that is already there.</source>
        <translation>Die Änderung steht in Konflikt mit etwas bereits Vorhandenem.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed. Free some space and try again.</source>
        <translation>Der Datenträger mit %1 ist voll. Es wurde nichts geändert. Geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 can only be read: the file or its folder is write-protected.</source>
        <translation>%1 kann nur gelesen werden: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is. Restore a backup, or keep the file and ask for help.</source>
        <translation>%1 ist beschädigt. Die Datei wurde unverändert gelassen. Stellen Sie eine Sicherung wieder her oder behalten Sie die Datei und bitten Sie um Hilfe.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Check that the file and its folder exist and may be written.</source>
        <translation>%1 konnte nicht geöffnet werden. Prüfen Sie, ob die Datei und ihr Ordner existieren und beschreibbar sind.</translation>
    </message>
    <message>
        <source>The change is too large to be recorded at once. Make it in smaller parts.</source>
        <translation>Die Änderung ist zu groß, um auf einmal aufgezeichnet zu werden. Führen Sie sie in kleineren Teilen aus.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced while it was open. Nothing was changed. Save a copy to another place, or put the file back.</source>
        <translation>%1 wurde verschoben, gelöscht oder ersetzt, während die Datei geöffnet war. Es wurde nichts geändert. Speichern Sie eine Kopie an einem anderen Ort, oder legen Sie die Datei zurück.</translation>
    </message>
    <message>
        <source>%1 lies on a file system where several programs can&apos;t share it safely. Copy it to a local disk.</source>
        <translation>%1 liegt auf einem Dateisystem, auf dem sich mehrere Programme die Datei nicht sicher teilen können. Kopieren Sie sie auf einen lokalen Datenträger.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What was typed is not UTF-8. Nothing was changed.</source>
        <translation>Die Eingabe ist kein UTF-8. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>The file is larger than %1 bytes; divide it.</source>
        <translation>Die Datei ist größer als %1 Bytes; teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>Western European (Latin-1)</source>
        <translation>Westeuropäisch (Latin-1)</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8; the file was read as %2.</source>
        <translation>Zeile %1 ist kein UTF-8; die Datei wurde als %2 gelesen.</translation>
    </message>
    <message>
        <source>The file is marked as UTF-16 but is damaged or cut off.</source>
        <translation>Die Datei ist als UTF-16 gekennzeichnet, aber beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the file as UTF-8.</source>
        <translation>Zeile %1 ist kein UTF-8. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 contains a NUL byte: this is not a text file, or it is UTF-16 without a byte order mark.</source>
        <translation>Zeile %1 enthält ein NUL-Byte: Dies ist keine Textdatei, oder sie ist UTF-16 ohne Byte-Order-Mark.</translation>
    </message>
    <message>
        <source>Line %1 contains a NUL character.</source>
        <translation>Zeile %1 enthält ein NUL-Zeichen.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>Element %1</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>TypedPassphrase</name>
    <message>
        <source>Passphrase of the secrets: </source>
        <translation>Passphrase der Geheimnisse: </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Neue Passphrase: </translation>
    </message>
    <message>
        <source>New passphrase once more: </source>
        <translation>Neue Passphrase wiederholen: </translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing more to undo.</source>
        <translation>Es gibt nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing more to redo.</source>
        <translation>Es gibt nichts mehr zu wiederholen.</translation>
    </message>
    <message>
        <source>How many changes, one after the other (1)</source>
        <translation>Wie viele Änderungen, eine nach der anderen (1)</translation>
    </message>
    <message>
        <source>Exactly this change, as “history list” numbers it</source>
        <translation>Genau diese Änderung, wie „history list“ sie nummeriert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Take back the last changes</source>
        <translation>Die letzten Änderungen rückgängig machen</translation>
    </message>
    <message>
        <source>Make changes again that were taken back</source>
        <translation>Rückgängig gemachte Änderungen wiederholen</translation>
    </message>
</context>
<context>
    <name>UnitCommands</name>
    <message>
        <source>Organizational unit</source>
        <translation>Organisationseinheit</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add an organizational unit</source>
        <translation>Eine Organisationseinheit hinzufügen</translation>
    </message>
    <message>
        <source>The name of the unit</source>
        <translation>Der Name der Einheit</translation>
    </message>
    <message>
        <source>What it comes into: ID, path or name of a unit (the root)</source>
        <translation>Worin sie liegen soll: ID, Pfad oder Name einer Einheit (Stamm)</translation>
    </message>
    <message>
        <source>Created organizational unit %1.</source>
        <translation>Organisationseinheit %1 erstellt.</translation>
    </message>
    <message>
        <source>Change the name of an organizational unit</source>
        <translation>Den Namen einer Organisationseinheit ändern</translation>
    </message>
    <message>
        <source>ID, path or name</source>
        <translation>ID, Pfad oder Name</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>Der neue Name</translation>
    </message>
    <message>
        <source>The organizational unit is now named %1.</source>
        <translation>Die Organisationseinheit heißt jetzt %1.</translation>
    </message>
    <message>
        <source>Move organizational units with everything in them; all of them or none</source>
        <translation>Organisationseinheiten mit allem darin verschieben; alle oder keine</translation>
    </message>
    <message>
        <source>IDs, paths or names</source>
        <translation>IDs, Pfade oder Namen</translation>
    </message>
    <message>
        <source>Where to: ID, path or name of an organizational unit</source>
        <translation>Wohin: ID, Pfad oder Name einer Organisationseinheit</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n organizational unit(s) to %1,</source>
        <translation>
            <numerusform>%n Organisationseinheit wurde nach %1 verschoben,</numerusform>
            <numerusform>%n Organisationseinheiten wurden nach %1 verschoben,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n account(s).</source>
        <translation>
            <numerusform>mit %n Konto.</numerusform>
            <numerusform>mit %n Konten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete organizational units that are empty</source>
        <translation>Leere Organisationseinheiten löschen</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n organizational unit(s).</source>
        <translation>
            <numerusform>%n Organisationseinheit wurde gelöscht.</numerusform>
            <numerusform>%n Organisationseinheiten wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizational units: list, add, rename, move, delete</source>
        <translation>Organisationseinheiten: auflisten, hinzufügen, umbenennen, verschieben, löschen</translation>
    </message>
    <message>
        <source>List the organizational units with their paths</source>
        <translation>Die Organisationseinheiten mit ihren Pfaden auflisten</translation>
    </message>
</context>
<context>
    <name>UnitRules</name>
    <message>
        <source>An organizational unit needs a name.</source>
        <translation>Eine Organisationseinheit benötigt einen Namen.</translation>
    </message>
    <message>
        <source>The name of an organizational unit has at most %1 characters; this one has %2.</source>
        <translation>Der Name einer Organisationseinheit hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>The name of an organizational unit has no control characters.</source>
        <translation>Der Name einer Organisationseinheit enthält keine Steuerzeichen.</translation>
    </message>
</context>
<context>
    <name>UnitService</name>
    <message>
        <source>This organizational unit does not exist any more.</source>
        <translation>Diese Organisationseinheit existiert nicht mehr.</translation>
    </message>
    <message>
        <source>There is no organizational unit named %1.</source>
        <translation>Es gibt keine Organisationseinheit mit dem Namen %1.</translation>
    </message>
    <message>
        <source>Several organizational units are named %1. Say which by its ID or its path.</source>
        <translation>Mehrere Organisationseinheiten heißen %1. Geben Sie die ID oder den Pfad an.</translation>
    </message>
    <message>
        <source>There is an organizational unit named %1 in the same place already.</source>
        <translation>Es gibt an derselben Stelle bereits eine Organisationseinheit mit dem Namen %1.</translation>
    </message>
    <message>
        <source>Create organizational unit %1</source>
        <translation>Organisationseinheit %1 erstellen</translation>
    </message>
    <message>
        <source>There is no organization yet. Enable single sign-on first, or import an organization.</source>
        <translation>Es gibt noch keine Organisation. Aktivieren Sie zuerst Single Sign-On oder importieren Sie eine Organisation.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n level(s) deep already, and no organization goes deeper.</source>
        <translation>
            <numerusform>%1 liegt bereits %n Ebene tief; tiefer geht keine Organisation.</numerusform>
            <numerusform>%1 liegt bereits %n Ebenen tief; tiefer geht keine Organisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename organizational unit %1 to %2</source>
        <translation>Organisationseinheit %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. Look at the present values and try again.</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert. Prüfen Sie die aktuellen Werte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The root can&apos;t be renamed.</source>
        <translation>Der Stamm kann nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>The root can&apos;t be moved.</source>
        <translation>Der Stamm kann nicht verschoben werden.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved into itself or into a unit below it.</source>
        <translation>%1 kann nicht in sich selbst oder in eine Einheit darunter verschoben werden.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved to %2: units would stand %3 levels deep, and at most %4 are possible.</source>
        <translation>%1 kann nicht nach %2 verschoben werden: Einheiten lägen %3 Ebenen tief; höchstens %4 sind möglich.</translation>
    </message>
    <message>
        <source>The root can&apos;t be deleted.</source>
        <translation>Der Stamm kann nicht gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organizational unit(s)</source>
        <translation>
            <numerusform>%n Organisationseinheit</numerusform>
            <numerusform>%n Organisationseinheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not empty: it holds %2. Move what is in it elsewhere first.</source>
        <translation>%1 ist nicht leer, sondern enthält %2. Verschieben Sie zuerst den Inhalt an eine andere Stelle.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Delete organizational unit %1</source>
        <translation>Organisationseinheit %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n organizational unit(s)</source>
        <translation>
            <numerusform>%n Organisationseinheit löschen</numerusform>
            <numerusform>%n Organisationseinheiten löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the organizational units does not exist any more.</source>
        <translation>Eine der Organisationseinheiten existiert nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>There is no command “%1”; there are: %2.</source>
        <translation>Es gibt keinen Befehl „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no “%1”; there are: %2.</source>
        <translation>„%1“ gibt es nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>One word more is needed: %1.</source>
        <translation>Ein weiteres Wort ist nötig: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>“%1 --help” shows how it is used.</source>
        <translation>„%1 --help“ zeigt die Verwendung.</translation>
    </message>
</context>
<context>
    <name>UserAttribute</name>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Honorific prefix</source>
        <translation>Vorangestellter Namenszusatz</translation>
    </message>
    <message>
        <source>Honorific suffix</source>
        <translation>Nachgestellter Namenszusatz</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Email type</source>
        <translation>E-Mail-Typ</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Phone type</source>
        <translation>Telefontyp</translation>
    </message>
    <message>
        <source>Profile URL</source>
        <translation>Profil-URL</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Benutzertyp</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vorgesetzte Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Formatted address</source>
        <translation>Formatierte Adresse</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland, Kanton oder Region</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Address type</source>
        <translation>Adresstyp</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Bevorzugte Sprache</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Gebietsschema</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>Mitarbeiter-ID</translation>
    </message>
    <message>
        <source>Office 365 Immutable ID</source>
        <translation>Office 365 Immutable ID</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Primary information</source>
        <translation>Hauptangaben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact methods</source>
        <translation>Kontaktmöglichkeiten</translation>
    </message>
    <message>
        <source>Job-related information</source>
        <translation>Berufliche Angaben</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Präferenzen</translation>
    </message>
    <message>
        <source>Additional attributes</source>
        <translation>Zusätzliche Attribute</translation>
    </message>
</context>
<context>
    <name>UserCommands</name>
    <message>
        <source>List users</source>
        <translation>Benutzer auflisten</translation>
    </message>
    <message>
        <source>Part of the username, display name or email address</source>
        <translation>Teil des Benutzernamens, des Anzeigenamens oder der E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Only users with this status</source>
        <translation>Nur Benutzer mit diesem Status</translation>
    </message>
    <message>
        <source>Only members of this group</source>
        <translation>Nur Mitglieder dieser Gruppe</translation>
    </message>
    <message>
        <source>The order (username)</source>
        <translation>Die Reihenfolge (username)</translation>
    </message>
    <message>
        <source>The last first</source>
        <translation>Die letzten zuerst</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>Show everything about a user</source>
        <translation>Alles über einen Benutzer anzeigen</translation>
    </message>
    <message>
        <source>Username, user ID or email address</source>
        <translation>Benutzername, Benutzer-ID oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>List the groups that a user is a member of</source>
        <translation>Die Gruppen auflisten, in denen ein Benutzer Mitglied ist</translation>
    </message>
    <message>
        <source>Users: list, add, change, remove, import and export</source>
        <translation>Benutzer: auflisten, hinzufügen, ändern, entfernen, importieren und exportieren</translation>
    </message>
</context>
<context>
    <name>UserEditCommands</name>
    <message>
        <source>Added user %1 (%2).</source>
        <translation>Benutzer %1 (%2) wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>A message with password instructions to %1 waits in the outbox.</source>
        <translation>Eine Nachricht mit Kennwortanweisungen an %1 wartet im Postausgang.</translation>
    </message>
    <message>
        <source>One-time password, shown only now: %1</source>
        <translation>Einmalkennwort, wird nur jetzt angezeigt: %1</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Einen Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Instructions by email, or a one-time password printed once (email)</source>
        <translation>Anweisungen per E-Mail oder ein Einmalkennwort, das einmal ausgegeben wird (email)</translation>
    </message>
    <message>
        <source>A group to join; may be repeated</source>
        <translation>Eine Gruppe, der der Benutzer beitritt; mehrfach möglich</translation>
    </message>
    <message>
        <source>Changed user %1.</source>
        <translation>Benutzer %1 geändert.</translation>
    </message>
    <message>
        <source>Change attributes of a user; an empty value removes one</source>
        <translation>Attribute eines Benutzers ändern; ein leerer Wert entfernt das Attribut</translation>
    </message>
    <message>
        <source>Username, user ID or email address</source>
        <translation>Benutzername, Benutzer-ID oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Nothing to change. Name at least one attribute, as in --title Engineer.</source>
        <translation>Nichts zu ändern. Geben Sie mindestens ein Attribut an, zum Beispiel --title Engineer.</translation>
    </message>
</context>
<context>
    <name>UserFields</name>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>“%1” has no =; write it as in --attribute title=Engineer</source>
        <translation>„%1“ enthält kein =; schreiben Sie zum Beispiel --attribute title=Engineer</translation>
    </message>
    <message>
        <source>there is no user attribute “%1”</source>
        <translation>es gibt kein Benutzerattribut „%1“</translation>
    </message>
    <message>
        <source>Any attribute by its SCIM path; may be repeated</source>
        <translation>Beliebiges Attribut über seinen SCIM-Pfad; mehrfach möglich</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Email address verified</source>
        <translation>E-Mail-Adresse bestätigt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>UserPasswordCommands</name>
    <message>
        <source>Username, user ID or email address</source>
        <translation>Benutzername, Benutzer-ID oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>A message with instructions to %1 waits in the outbox.</source>
        <translation>Eine Nachricht mit Anweisungen an %1 wartet im Postausgang.</translation>
    </message>
    <message>
        <source>One-time password of %1, shown only now: %2</source>
        <translation>Einmalkennwort von %1, wird nur jetzt angezeigt: %2</translation>
    </message>
    <message>
        <source>Give a user a new password</source>
        <translation>Einem Benutzer ein neues Kennwort geben</translation>
    </message>
    <message>
        <source>Instructions by email, or a one-time password printed once</source>
        <translation>Anweisungen per E-Mail oder ein Einmalkennwort, das einmal ausgegeben wird</translation>
    </message>
    <message>
        <source>Present password: </source>
        <translation>Aktuelles Kennwort: </translation>
    </message>
    <message>
        <source>Next password: </source>
        <translation>Neues Kennwort: </translation>
    </message>
    <message>
        <source>Next password once more: </source>
        <translation>Neues Kennwort wiederholen: </translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed.</source>
        <translation>Die beiden Kennwörter stimmen nicht überein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Changed the password of %1.</source>
        <translation>Kennwort von %1 geändert.</translation>
    </message>
    <message>
        <source>Note that a user&apos;s email address is confirmed</source>
        <translation>Die E-Mail-Adresse eines Benutzers als bestätigt vermerken</translation>
    </message>
    <message>
        <source>The email address %1 is verified.</source>
        <translation>Die E-Mail-Adresse %1 ist bestätigt.</translation>
    </message>
    <message>
        <source>Ask a user by email to confirm the address</source>
        <translation>Einen Benutzer per E-Mail bitten, die Adresse zu bestätigen</translation>
    </message>
    <message>
        <source>A message to %1 waits in the outbox.</source>
        <translation>Eine Nachricht an %1 wartet im Postausgang.</translation>
    </message>
    <message>
        <source>Change a password: the present and the next one are read from standard input, a line each</source>
        <translation>Ein Kennwort ändern: das aktuelle und das neue werden von der Standardeingabe gelesen, je eines pro Zeile</translation>
    </message>
</context>
<context>
    <name>UserPicking</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A deleted user</source>
        <translation>Ein gelöschter Benutzer</translation>
    </message>
    <message>
        <source>Filter by name, username or email</source>
        <translation>Nach Name, Benutzername oder E-Mail filtern</translation>
    </message>
    <message>
        <source>There is nobody to pick</source>
        <translation>Es steht niemand zur Auswahl</translation>
    </message>
</context>
<context>
    <name>UserRules</name>
    <message>
        <source>A username has letters, marks, symbols, digits and punctuation only, and no spaces.</source>
        <translation>Ein Benutzername besteht nur aus Buchstaben, diakritischen Zeichen, Symbolen, Ziffern und Satzzeichen und enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>The name %1 is reserved. Choose another username.</source>
        <translation>Der Name %1 ist reserviert. Wählen Sie einen anderen Benutzernamen.</translation>
    </message>
    <message>
        <source>An email address looks like name@example.com.</source>
        <translation>Eine E-Mail-Adresse hat die Form name@example.com.</translation>
    </message>
    <message>
        <source>%1 contains a character that is not allowed, such as a control character.</source>
        <translation>%1 enthält ein nicht zulässiges Zeichen, zum Beispiel ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>%1 is a single line.</source>
        <translation>%1 darf nur eine einzige Zeile umfassen.</translation>
    </message>
    <message>
        <source>There is no user attribute named %1.</source>
        <translation>Es gibt kein Benutzerattribut namens %1.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1 ist erforderlich.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; at most %3 are allowed.</source>
        <translation>%1 hat %2 Zeichen; höchstens %3 sind zulässig.</translation>
    </message>
    <message>
        <source>A profile URL starts with http:// or https://.</source>
        <translation>Eine Profil-URL beginnt mit http:// oder https://.</translation>
    </message>
</context>
<context>
    <name>UserService</name>
    <message>
        <source>the password can&apos;t be reset. Enable the user first.</source>
        <translation>das Kennwort kann nicht zurückgesetzt werden. Aktivieren Sie zuerst den Benutzer.</translation>
    </message>
    <message>
        <source>Reset the password of %1</source>
        <translation>Kennwort von %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Reset your password</source>
        <translation>Setzen Sie Ihr Kennwort zurück</translation>
    </message>
    <message>
        <source>Hello %1,

your administrator asks you to choose a new password. Open
%2
and choose “Forgot password”.

If you did not expect this message, tell your administrator.
</source>
        <translation>Guten Tag %1

Ihr Administrator bittet Sie, ein neues Kennwort zu wählen. Öffnen Sie
%2
und wählen Sie „Kennwort vergessen“.

Falls Sie diese Nachricht nicht erwartet haben, informieren Sie Ihren Administrator.
</translation>
    </message>
    <message>
        <source>the password can&apos;t be changed. Enable the user first.</source>
        <translation>das Kennwort kann nicht geändert werden. Aktivieren Sie zuerst den Benutzer.</translation>
    </message>
    <message>
        <source>The present password is not right.</source>
        <translation>Das aktuelle Kennwort ist nicht richtig.</translation>
    </message>
    <message>
        <source>This password was used before. The last three passwords can&apos;t be used again.</source>
        <translation>Dieses Kennwort wurde bereits verwendet. Die letzten drei Kennwörter können nicht erneut verwendet werden.</translation>
    </message>
    <message>
        <source>Change the password of %1</source>
        <translation>Kennwort von %1 ändern</translation>
    </message>
    <message>
        <source>This user does not exist any more.</source>
        <translation>Dieser Benutzer ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>There is no user named %1.</source>
        <translation>Es gibt keinen Benutzer namens %1.</translation>
    </message>
    <message>
        <source>%1 is disabled: %2</source>
        <translation>%1 ist deaktiviert: %2</translation>
    </message>
    <message>
        <source>group membership can&apos;t be viewed. Enable the user first.</source>
        <translation>die Gruppenmitgliedschaft kann nicht angezeigt werden. Aktivieren Sie zuerst den Benutzer.</translation>
    </message>
    <message>
        <source>The username %1 is taken.</source>
        <translation>Der Benutzername %1 ist bereits vergeben.</translation>
    </message>
    <message>
        <source>The email address %1 belongs to %2.</source>
        <translation>Die E-Mail-Adresse %1 gehört zu %2.</translation>
    </message>
    <message>
        <source>Add user %1</source>
        <translation>Benutzer %1 hinzufügen</translation>
    </message>
    <message>
        <source>Your invitation to sign in</source>
        <translation>Ihre Einladung zur Anmeldung</translation>
    </message>
    <message>
        <source>Hello %1,

an account was made for you. Your username is %2.

To accept the invitation and choose a password, open
%3

If you did not expect this message, tell your administrator.
</source>
        <translation>Guten Tag %1

Für Sie wurde ein Konto erstellt. Ihr Benutzername ist %2.

Um die Einladung anzunehmen und ein Kennwort zu wählen, öffnen Sie
%3

Falls Sie diese Nachricht nicht erwartet haben, informieren Sie Ihren Administrator.
</translation>
    </message>
    <message>
        <source>Edit user %1</source>
        <translation>Benutzer %1 bearbeiten</translation>
    </message>
    <message>
        <source>%1 is disabled: the user can&apos;t be edited. Enable the user first.</source>
        <translation>%1 ist deaktiviert: Der Benutzer kann nicht bearbeitet werden. Aktivieren Sie zuerst den Benutzer.</translation>
    </message>
    <message>
        <source>A username can&apos;t be changed. Delete the user and add another one, or keep %1.</source>
        <translation>Ein Benutzername kann nicht geändert werden. Löschen Sie den Benutzer und fügen Sie einen neuen hinzu, oder behalten Sie %1 bei.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. Look at the present values and try again.</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert. Prüfen Sie die aktuellen Werte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Enable user %1</source>
        <translation>Benutzer %1 aktivieren</translation>
    </message>
    <message>
        <source>Disable user %1</source>
        <translation>Benutzer %1 deaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n user(s)</source>
        <translation>
            <numerusform>%n Benutzer aktivieren</numerusform>
            <numerusform>%n Benutzer aktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n user(s)</source>
        <translation>
            <numerusform>%n Benutzer deaktivieren</numerusform>
            <numerusform>%n Benutzer deaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete user %1</source>
        <translation>Benutzer %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n user(s)</source>
        <translation>
            <numerusform>%n Benutzer löschen</numerusform>
            <numerusform>%n Benutzer löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>One of the users does not exist any more. Nothing was changed.</source>
        <translation>Einer der Benutzer ist nicht mehr vorhanden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>the email address can&apos;t be verified. Enable the user first.</source>
        <translation>die E-Mail-Adresse kann nicht bestätigt werden. Aktivieren Sie zuerst den Benutzer.</translation>
    </message>
    <message>
        <source>The email address %1 is verified already.</source>
        <translation>Die E-Mail-Adresse %1 ist bereits bestätigt.</translation>
    </message>
    <message>
        <source>Ask %1 to verify the email address</source>
        <translation>%1 um Bestätigung der E-Mail-Adresse bitten</translation>
    </message>
    <message>
        <source>Confirm your email address</source>
        <translation>Bestätigen Sie Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Hello %1,

your administrator asks you to confirm that this is your email address. Sign in at
%2
or answer this message.
</source>
        <translation>Guten Tag %1

Ihr Administrator bittet Sie zu bestätigen, dass dies Ihre E-Mail-Adresse ist. Melden Sie sich an unter
%2
oder antworten Sie auf diese Nachricht.
</translation>
    </message>
    <message>
        <source>Verify the email address of %1</source>
        <translation>E-Mail-Adresse von %1 bestätigen</translation>
    </message>
    <message>
        <source>The password of %1 was changed meanwhile. Try again.</source>
        <translation>Das Kennwort von %1 wurde inzwischen geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The email address of %1 was changed meanwhile. Look at it and try again.</source>
        <translation>Die E-Mail-Adresse von %1 wurde inzwischen geändert. Sehen Sie sie an und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>UserStatusCommands</name>
    <message numerus="yes">
        <source>Enabled %n user(s).</source>
        <translation>
            <numerusform>%n Benutzer aktiviert.</numerusform>
            <numerusform>%n Benutzer aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabled %n user(s).</source>
        <translation>
            <numerusform>%n Benutzer deaktiviert.</numerusform>
            <numerusform>%n Benutzer deaktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usernames, user IDs or email addresses</source>
        <translation>Benutzernamen, Benutzer-IDs oder E-Mail-Adressen</translation>
    </message>
    <message numerus="yes">
        <source>This deletes %n user(s)</source>
        <translation>
            <numerusform>Dies löscht %n Benutzer</numerusform>
            <numerusform>Dies löscht %n Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n group membership(s).</source>
        <translation>
            <numerusform>mit %n Gruppenmitgliedschaft.</numerusform>
            <numerusform>mit %n Gruppenmitgliedschaften.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n user(s).</source>
        <translation>
            <numerusform>%n Benutzer gelöscht.</numerusform>
            <numerusform>%n Benutzer gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete users with their memberships</source>
        <translation>Benutzer mit ihren Mitgliedschaften löschen</translation>
    </message>
    <message>
        <source>Do it without asking</source>
        <translation>Ohne Rückfrage ausführen</translation>
    </message>
    <message>
        <source>Let disabled users sign in again</source>
        <translation>Deaktivierte Benutzer wieder zur Anmeldung zulassen</translation>
    </message>
    <message>
        <source>Keep users from signing in; they can&apos;t be edited until enabled</source>
        <translation>Benutzer an der Anmeldung hindern; bis zur Aktivierung können sie nicht bearbeitet werden</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) to accounts go along.</source>
        <translation>
            <numerusform>%n Zuweisung zu Konten fällt mit weg.</numerusform>
            <numerusform>%n Zuweisungen zu Konten fallen mit weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) to applications go along.</source>
        <translation>
            <numerusform>%n Zuweisung zu Anwendungen fällt mit weg.</numerusform>
            <numerusform>%n Zuweisungen zu Anwendungen fallen mit weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserTableModel</name>
    <message>
        <source>A disabled user can&apos;t be changed. Enable the user first.</source>
        <translation>Ein deaktivierter Benutzer kann nicht geändert werden. Aktivieren Sie zuerst den Benutzer.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
</context>
<context>
    <name>Utf8Rules</name>
    <message>
        <source>The byte 0x%1 here is no UTF-8. Save the file in the encoding UTF-8.</source>
        <translation>Das Byte 0x%1 hier ist kein UTF-8. Speichern Sie die Datei in der Codierung UTF-8.</translation>
    </message>
    <message>
        <source>This is UTF-16. Save the file in the encoding UTF-8.</source>
        <translation>Dies ist UTF-16. Speichern Sie die Datei in der Codierung UTF-8.</translation>
    </message>
</context>
<context>
    <name>VariableChecks</name>
    <message>
        <source>A variable is empty. Write a key in it, as in ${aws:username}.</source>
        <translation>Eine Variable ist leer. Schreiben Sie einen Schlüssel hinein wie in ${aws:username}.</translation>
    </message>
    <message>
        <source>The default of a variable stands in single quotes, as in ${aws:PrincipalTag/team, &apos;none&apos;}.</source>
        <translation>Der Standardwert einer Variablen steht in einfachen Anführungszeichen wie in ${aws:PrincipalTag/team, &apos;none&apos;}.</translation>
    </message>
    <message>
        <source>A variable has no space in it. Remove it from “%1”.</source>
        <translation>Eine Variable enthält kein Leerzeichen. Entfernen Sie es aus „%1“.</translation>
    </message>
    <message>
        <source>A variable is not closed. Write } behind it.</source>
        <translation>Eine Variable ist nicht geschlossen. Schreiben Sie } dahinter.</translation>
    </message>
    <message>
        <source>Before version 2012-10-17 a variable is plain text. Write &quot;2012-10-17&quot; as the “Version”.</source>
        <translation>Vor Version 2012-10-17 ist eine Variable einfacher Text. Schreiben Sie &quot;2012-10-17&quot; als „Version“.</translation>
    </message>
    <message>
        <source>A variable is not replaced in “%1”. Write the text itself.</source>
        <translation>In „%1“ wird eine Variable nicht ersetzt. Schreiben Sie den Text selbst.</translation>
    </message>
    <message>
        <source>Variables are for operators of strings and ARNs. Write the value itself for “%1”.</source>
        <translation>Variablen sind für Operatoren für Zeichenfolgen und ARNs. Schreiben Sie für „%1“ den Wert selbst.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The passphrase is not right.</source>
        <translation>Die Passphrase ist nicht richtig.</translation>
    </message>
    <message>
        <source>The keychain is locked, so that the secrets of this workspace can&apos;t be opened. Unlock the keychain, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher können die Geheimnisse dieses Arbeitsbereichs nicht geöffnet werden. Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key to the secrets of this workspace is in a keychain, and none answers here. Work where the keychain is, or bring the key back with the recovery key under Secrets.</source>
        <translation>Der Schlüssel zu den Geheimnissen dieses Arbeitsbereichs liegt in einem Schlüsselbund, und hier antwortet keiner. Arbeiten Sie dort, wo der Schlüsselbund ist, oder stellen Sie den Schlüssel unter „Geheimnisse“ mit dem Wiederherstellungsschlüssel wieder her.</translation>
    </message>
    <message>
        <source>The keychain has no key to the secrets of this workspace. Bring it back with the recovery key under Secrets.</source>
        <translation>Der Schlüsselbund enthält keinen Schlüssel zu den Geheimnissen dieses Arbeitsbereichs. Stellen Sie ihn unter „Geheimnisse“ mit dem Wiederherstellungsschlüssel wieder her.</translation>
    </message>
    <message>
        <source>The keychain has another key than the one that sealed the secrets of this workspace. Bring the right one back with the recovery key under Secrets.</source>
        <translation>Der Schlüsselbund enthält einen anderen Schlüssel als den, mit dem die Geheimnisse dieses Arbeitsbereichs versiegelt wurden. Stellen Sie den richtigen unter „Geheimnisse“ mit dem Wiederherstellungsschlüssel wieder her.</translation>
    </message>
    <message>
        <source>The secrets of this workspace are not locked by a passphrase.</source>
        <translation>Die Geheimnisse dieses Arbeitsbereichs sind nicht durch eine Passphrase gesperrt.</translation>
    </message>
    <message>
        <source>The secrets of this workspace are locked.</source>
        <translation>Die Geheimnisse dieses Arbeitsbereichs sind gesperrt.</translation>
    </message>
    <message>
        <source>A secret can&apos;t be empty.</source>
        <translation>Ein Geheimnis darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The value of this secret is not in this file.</source>
        <translation>Der Wert dieses Geheimnisses ist nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>This secret was sealed with the key of another workspace.</source>
        <translation>Dieses Geheimnis wurde mit dem Schlüssel eines anderen Arbeitsbereichs versiegelt.</translation>
    </message>
    <message>
        <source>What is stored of this secret is damaged, or belongs to another one.</source>
        <translation>Was von diesem Geheimnis gespeichert ist, ist beschädigt oder gehört zu einem anderen.</translation>
    </message>
    <message>
        <source>The secrets of this workspace are locked. Give their passphrase: under Secrets in the console, or in GATEHOUSE_PASSPHRASE.</source>
        <translation>Die Geheimnisse dieses Arbeitsbereichs sind gesperrt. Geben Sie ihre Passphrase an: unter „Geheimnisse“ in der Konsole oder in GATEHOUSE_PASSPHRASE.</translation>
    </message>
    <message>
        <source>This workspace has no key for its secrets yet. Choose under Secrets where it shall be kept, or on the command line with “gatehousectl secrets protect”.</source>
        <translation>Dieser Arbeitsbereich hat noch keinen Schlüssel für seine Geheimnisse. Wählen Sie unter „Geheimnisse“, wo er aufbewahrt werden soll, oder auf der Befehlszeile mit „gatehousectl secrets protect“.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>%1 can&apos;t be read: it is a link to %2, which does not exist.</source>
        <translation>%1 kann nicht gelesen werden: Es ist eine Verknüpfung mit %2, und dieses Ziel existiert nicht.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: there is no such file.</source>
        <translation>%1 kann nicht gelesen werden: Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: it is a folder.</source>
        <translation>%1 kann nicht gelesen werden: Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 has more than %2 MiB or no end at all, and was not read: this must be something else.</source>
        <translation>%1 hat mehr als %2 MiB oder gar kein Ende und wurde nicht gelesen: Dies muss etwas anderes sein.</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>, </source>
        <extracomment>between the words of a list, but for the last two</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message>
        <source>Created the workspace %1.</source>
        <translation>Arbeitsbereich %1 erstellt.</translation>
    </message>
    <message>
        <source>Make a new workspace file, empty or with a demo company</source>
        <translation>Eine neue Arbeitsbereichsdatei erstellen, leer oder mit einer Demofirma</translation>
    </message>
    <message>
        <source>The file to make; it must not exist</source>
        <translation>Die zu erstellende Datei; sie darf noch nicht vorhanden sein</translation>
    </message>
    <message>
        <source>Fill it with a believable company, the same for the same seed</source>
        <translation>Mit einer glaubhaften Firma füllen; gleicher Startwert ergibt die gleiche Firma</translation>
    </message>
    <message>
        <source>Users of the demo company (%1)</source>
        <translation>Benutzer der Demofirma (%1)</translation>
    </message>
    <message>
        <source>Groups of the demo company (%1)</source>
        <translation>Gruppen der Demofirma (%1)</translation>
    </message>
    <message>
        <source>Which demo company it is (%1)</source>
        <translation>Startwert der Demofirma (%1)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Format version</source>
        <translation>Formatversion</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Disabled users</source>
        <translation>Deaktivierte Benutzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Events in the history</source>
        <translation>Ereignisse im Verlauf</translation>
    </message>
    <message>
        <source>Messages waiting</source>
        <translation>Wartende Nachrichten</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Identity store ID</source>
        <translation>ID des Identitätsspeichers</translation>
    </message>
    <message>
        <source>Instance ARN</source>
        <translation>Instanz-ARN</translation>
    </message>
    <message>
        <source>Portal URL</source>
        <translation>Portal-URL</translation>
    </message>
    <message>
        <source>Show what the workspace is and holds</source>
        <translation>Angaben zum Arbeitsbereich und seinem Inhalt anzeigen</translation>
    </message>
    <message>
        <source>Look for damage in every page, index and reference</source>
        <translation>Jede Seite, jeden Index und jeden Verweis auf Schäden prüfen</translation>
    </message>
    <message>
        <source>No damage found.</source>
        <translation>Keine Schäden gefunden.</translation>
    </message>
    <message>
        <source>Copy the workspace to a file while others go on working</source>
        <translation>Den Arbeitsbereich in eine Datei kopieren, während andere weiterarbeiten</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Die zu schreibende Datei</translation>
    </message>
    <message>
        <source>Replace the file if it exists</source>
        <translation>Die Datei ersetzen, falls sie vorhanden ist</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or repeat the command with --overwrite.</source>
        <translation>%1 ist bereits vorhanden. Wählen Sie einen anderen Namen oder wiederholen Sie den Befehl mit --overwrite.</translation>
    </message>
    <message>
        <source>Copied the workspace to %1.</source>
        <translation>Arbeitsbereich nach %1 kopiert.</translation>
    </message>
    <message>
        <source>The workspace file: make, check, back up, restore, compare</source>
        <translation>Die Arbeitsbereichsdatei: erstellen, prüfen, sichern, wiederherstellen, vergleichen</translation>
    </message>
    <message>
        <source>AWS accounts of the demo company (%1)</source>
        <translation>AWS-Konten des Demounternehmens (%1)</translation>
    </message>
    <message>
        <source>Permission sets of the demo company (%1)</source>
        <translation>Berechtigungssätze des Demo-Unternehmens (%1)</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 ist bereits vorhanden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>WorkspaceFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 is empty. It is not a workspace, or its content was lost; restore a backup.</source>
        <translation>%1 ist leer. Die Datei ist kein Arbeitsbereich, oder ihr Inhalt ging verloren; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is not a Gatehouse workspace. It was left as it is.</source>
        <translation>%1 ist kein Gatehouse-Arbeitsbereich. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>%1 is read-only. Gatehouse writes every change at once, so it needs a file and a folder that may be written. Copy it to another place, or change its permissions.</source>
        <translation>%1 ist schreibgeschützt. Gatehouse schreibt jede Änderung sofort und benötigt deshalb Schreibzugriff auf Datei und Ordner. Kopieren Sie die Datei an einen anderen Ort oder ändern Sie ihre Berechtigungen.</translation>
    </message>
    <message>
        <source>%1 belongs to another program. It was left as it is.</source>
        <translation>%1 gehört zu einem anderen Programm. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Gatehouse (format %2; this one knows %3). It was left as it is. Install the newer version to open it.</source>
        <translation>%1 wurde von einer neueren Gatehouse-Version geschrieben (Format %2; diese Version kennt %3). Die Datei wurde nicht verändert. Installieren Sie die neuere Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 ist bereits vorhanden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 %2 refers to a row of %3 that does not exist</source>
        <translation>%1 %2 verweist auf eine nicht vorhandene Zeile von %3</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: you have no permission to. Ask whoever owns it.</source>
        <translation>%1 kann nicht gelesen werden: Sie haben keine Berechtigung dazu. Fragen Sie, wem die Datei gehört.</translation>
    </message>
    <message>
        <source>The journal %1-wal beside %1 was written for another file or another state of it, so that the two don&apos;t fit together. Both were left as they are. Move the journal away to open %1 as it was saved last.</source>
        <translation>Das Journal %1-wal neben %1 wurde für eine andere Datei oder einen anderen Stand geschrieben, sodass die beiden nicht zusammenpassen. Beide blieben, wie sie sind. Legen Sie das Journal woandershin, um %1 so zu öffnen, wie es zuletzt gespeichert wurde.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while it was open. Nothing was changed.</source>
        <translation>%1 wurde durch eine andere Datei ersetzt, während die Datei geöffnet war. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is a workspace or another database. It was left as it is. Choose another file.</source>
        <translation>%1 ist ein Arbeitsbereich oder eine andere Datenbank. Die Datei blieb, wie sie ist. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 is open somewhere, or was not closed properly. Close it, or choose another name.</source>
        <translation>%1 ist irgendwo geöffnet oder wurde nicht richtig geschlossen. Schließen Sie die Datei, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Try again.</source>
        <translation>%1 wurde während des Lesens geändert. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>X509Words</name>
    <message>
        <source>This is a private key, which nobody else should ever see. Give the certificate: it begins with “BEGIN CERTIFICATE”. If the key was sent to somebody, replace it.</source>
        <translation>Dies ist ein privater Schlüssel, den sonst niemand je sehen sollte. Geben Sie das Zertifikat an: Es beginnt mit „BEGIN CERTIFICATE“. Falls der Schlüssel an jemanden gesendet wurde, ersetzen Sie ihn.</translation>
    </message>
    <message>
        <source>This is a request for a certificate. Give the certificate that was made from it.</source>
        <translation>Dies ist eine Zertifikatanforderung. Geben Sie das Zertifikat an, das daraus erstellt wurde.</translation>
    </message>
    <message>
        <source>This is a public key without a certificate around it. Give the certificate.</source>
        <translation>Dies ist ein öffentlicher Schlüssel ohne Zertifikat. Geben Sie das Zertifikat an.</translation>
    </message>
    <message>
        <source>This is a bundle of certificates (PKCS #7). Give the one certificate as PEM.</source>
        <translation>Dies ist ein Bündel von Zertifikaten (PKCS #7). Geben Sie das eine Zertifikat als PEM an.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n certificates in this file. Give one of them alone.</source>
        <translation>
            <numerusform>Diese Datei enthält %n Zertifikat. Geben Sie nur eines davon an.</numerusform>
            <numerusform>Diese Datei enthält %n Zertifikate. Geben Sie nur eines davon an.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no certificate in this file: a line “BEGIN CERTIFICATE” is missing.</source>
        <translation>Diese Datei enthält kein Zertifikat: Eine Zeile „BEGIN CERTIFICATE“ fehlt.</translation>
    </message>
    <message>
        <source>The certificate in this file is damaged or not complete.</source>
        <translation>Das Zertifikat in dieser Datei ist beschädigt oder nicht vollständig.</translation>
    </message>
    <message>
        <source>Something follows the certificate in this file. Give the certificate alone.</source>
        <translation>Nach dem Zertifikat folgt in dieser Datei weiterer Inhalt. Geben Sie nur das Zertifikat an.</translation>
    </message>
    <message>
        <source>This file holds a private key with its certificate (PKCS #12). Export the certificate alone, as PEM, and give that.</source>
        <translation>Diese Datei enthält einen privaten Schlüssel mit seinem Zertifikat (PKCS #12). Exportieren Sie nur das Zertifikat als PEM, und geben Sie dieses an.</translation>
    </message>
    <message>
        <source>This file is no certificate. One is X.509, as PEM (a text with “BEGIN CERTIFICATE”) or as DER.</source>
        <translation>Diese Datei ist kein Zertifikat. Ein Zertifikat ist X.509, als PEM (ein Text mit „BEGIN CERTIFICATE“) oder als DER.</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>another algorithm</source>
        <translation>ein anderer Algorithmus</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file has %1 bytes and is no certificate: one has at most %2.</source>
        <translation>Diese Datei hat %1 Byte und ist kein Zertifikat: Ein solches hat höchstens %2.</translation>
    </message>
    <message>
        <source>This certificate has %1 bytes as PEM; at most %2 are taken.</source>
        <translation>Dieses Zertifikat hat als PEM %1 Byte; höchstens %2 werden akzeptiert.</translation>
    </message>
    <message>
        <source>This certificate has expired on %1.</source>
        <translation>Dieses Zertifikat ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>This certificate is not valid before %1.</source>
        <translation>Dieses Zertifikat ist erst ab %1 gültig.</translation>
    </message>
</context>
<context>
    <name>XmlDocument</name>
    <message>
        <source>The document has a document type declaration (DOCTYPE). Declarations can bring entities, which is why none is taken.</source>
        <translation>Das Dokument hat eine Dokumenttypdeklaration (DOCTYPE). Deklarationen können Entitäten mitbringen; deshalb wird keine akzeptiert.</translation>
    </message>
    <message>
        <source>The elements of the document are nested more than %1 deep.</source>
        <translation>Die Elemente des Dokuments sind tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>Line %1 of the document is not well-formed XML.</source>
        <translation>Zeile %1 des Dokuments ist kein wohlgeformtes XML.</translation>
    </message>
    <message>
        <source>The document has more than %1 KB.</source>
        <translation>Das Dokument hat mehr als %1 KB.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Das Dokument ist leer.</translation>
    </message>
    <message>
        <source>An element of the document has more than %1 attributes.</source>
        <translation>Ein Element des Dokuments hat mehr als %1 Attribute.</translation>
    </message>
    <message>
        <source>The document has more than %1 elements.</source>
        <translation>Das Dokument hat mehr als %1 Elemente.</translation>
    </message>
    <message>
        <source>More than %1 namespaces are declared at once in the document.</source>
        <translation>Im Dokument sind mehr als %1 Namensräume zugleich deklariert.</translation>
    </message>
    <message>
        <source>There is a NUL in the document, which XML can&apos;t have.</source>
        <translation>Im Dokument steht ein NUL-Zeichen, das es in XML nicht geben kann.</translation>
    </message>
</context>
<context>
    <name>gatehouse::AboutDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>version of a library and its licence</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Über Gatehouse</translation>
    </message>
    <message>
        <source>A desktop console for single sign-on: users, groups, permission sets and access to accounts, in one file.</source>
        <translation>Eine Desktop-Konsole für Single Sign-On: Benutzer, Gruppen, Berechtigungssätze und Zugriff auf Konten, in einer Datei.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Libraries it runs with</source>
        <translation>Verwendete Bibliotheken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessActions</name>
    <message>
        <source>Repairing a role</source>
        <translation>Rolle wird repariert</translation>
    </message>
    <message>
        <source>Trying again what failed</source>
        <translation>Fehlgeschlagenes wird erneut versucht</translation>
    </message>
    <message>
        <source>No role stands in the account for it.</source>
        <translation>Im Konto steht keine Rolle dafür.</translation>
    </message>
    <message>
        <source>Repairing the identity provider</source>
        <translation>Identitätsanbieter wird repariert</translation>
    </message>
    <message>
        <source>The identity provider is in place.</source>
        <translation>Der Identitätsanbieter ist eingerichtet.</translation>
    </message>
    <message>
        <source>Counting who has access</source>
        <translation>Personen mit Zugriff werden gezählt</translation>
    </message>
    <message>
        <source>Remove the identity provider of %1?</source>
        <translation>Identitätsanbieter von %1 entfernen?</translation>
    </message>
    <message>
        <source>It is what the account trusts single sign-on by. The roles and the assignments stay.</source>
        <translation>Über ihn vertraut das Konto Single Sign-On. Die Rollen und die Zuweisungen bleiben bestehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) can&apos;t sign in to the account any more.</source>
        <translation>
            <numerusform>%Ln Benutzer kann sich nicht mehr beim Konto anmelden.</numerusform>
            <numerusform>%Ln Benutzer können sich nicht mehr beim Konto anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo does not bring it back; repairing it does, and so does the next permission set that is provisioned.</source>
        <translation>Rückgängigmachen stellt ihn nicht wieder her; das Reparieren und der nächste Berechtigungssatz, der bereitgestellt wird, hingegen schon.</translation>
    </message>
    <message>
        <source>Remove identity provider</source>
        <translation>Identitätsanbieter entfernen</translation>
    </message>
    <message>
        <source>Removing the identity provider</source>
        <translation>Identitätsanbieter wird entfernt</translation>
    </message>
    <message>
        <source>The identity provider was removed.</source>
        <translation>Der Identitätsanbieter wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessControlPage</name>
    <message>
        <source>Attributes for access control</source>
        <translation>Attribute für die Zugriffssteuerung</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Aktivieren</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Deaktivieren…</translation>
    </message>
    <message numerus="yes">
        <source>Enabled with %Ln attribute(s)</source>
        <translation>
            <numerusform>Aktiviert mit %Ln Attribut</numerusform>
            <numerusform>Aktiviert mit %Ln Attributen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enabled</source>
        <translation>Nicht aktiviert</translation>
    </message>
    <message>
        <source>Sessions carry no attributes yet</source>
        <translation>Sitzungen führen noch keine Attribute mit</translation>
    </message>
    <message>
        <source>Once this is enabled, attributes of a user such as the cost center come along into the accounts as session tags, and policies can compare them with the tags of a resource.</source>
        <translation>Sobald dies aktiviert ist, kommen Attribute eines Benutzers wie die Kostenstelle als Sitzungs-Tags in die Konten mit, und Richtlinien können sie mit den Tags einer Ressource vergleichen.</translation>
    </message>
    <message>
        <source>Enable attributes for access control</source>
        <translation>Attribute für die Zugriffssteuerung aktivieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) stood before: their sessions carry no tags until they are provisioned again.</source>
        <translation>
            <numerusform>%Ln Rolle bestand schon vorher: Ihre Sitzungen führen keine Tags mit, bis sie erneut bereitgestellt wird.</numerusform>
            <numerusform>%Ln Rollen bestanden schon vorher: Ihre Sitzungen führen keine Tags mit, bis sie erneut bereitgestellt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) still let their sessions be tagged, until they are provisioned again.</source>
        <translation>
            <numerusform>%Ln Rolle lässt für ihre Sitzungen weiterhin Tags zu, bis sie erneut bereitgestellt wird.</numerusform>
            <numerusform>%Ln Rollen lassen für ihre Sitzungen weiterhin Tags zu, bis sie erneut bereitgestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Provision them again</source>
        <translation>Erneut bereitstellen</translation>
    </message>
    <message>
        <source>Enabling attributes for access control</source>
        <translation>Attribute für die Zugriffssteuerung werden aktiviert</translation>
    </message>
    <message>
        <source>Counting what goes along</source>
        <translation>Auswirkungen werden gezählt</translation>
    </message>
    <message>
        <source>Disable attributes for access control?</source>
        <translation>Attribute für die Zugriffssteuerung deaktivieren?</translation>
    </message>
    <message>
        <source>All attributes that are configured are deleted. Sessions carry no tags any more, and what policies allow by them is no longer allowed.</source>
        <translation>Alle konfigurierten Attribute werden gelöscht. Sitzungen führen keine Tags mehr mit, und was Richtlinien anhand dieser Tags erlauben, ist nicht mehr erlaubt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s) are deleted.</source>
        <translation>
            <numerusform>%Ln Attribut wird gelöscht.</numerusform>
            <numerusform>%Ln Attribute werden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) become out of date.</source>
        <translation>
            <numerusform>%Ln Rolle veraltet dadurch.</numerusform>
            <numerusform>%Ln Rollen veralten dadurch.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation>Sie können dies anschließend rückgängig machen.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Disabling attributes for access control</source>
        <translation>Attribute für die Zugriffssteuerung werden deaktiviert</translation>
    </message>
    <message>
        <source>Asking for the roles that are out of date</source>
        <translation>Erneute Bereitstellung der veralteten Rollen wird angefordert</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessEditWizard</name>
    <message>
        <source>Change access</source>
        <translation>Zugriff ändern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>This is done as one change, which can be undone. Then the accounts are provisioned.</source>
        <translation>Dies geschieht als eine einzige Änderung, die rückgängig gemacht werden kann. Danach werden die Konten bereitgestellt.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>Changing access in %Ln account(s)</source>
        <translation>
            <numerusform>Zugriff in %Ln Konto wird geändert</numerusform>
            <numerusform>Zugriff in %Ln Konten wird geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>This was cancelled. Nothing was changed.</source>
        <translation>Dies wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessMatrixModel</name>
    <message>
        <source>The user is disabled: nothing can be given.</source>
        <translation>Der Benutzer ist deaktiviert: Es kann nichts vergeben werden.</translation>
    </message>
    <message>
        <source>The account is not active: nobody can be assigned there.</source>
        <translation>Das Konto ist nicht aktiv: Dort kann niemand zugewiesen werden.</translation>
    </message>
    <message>
        <source>%1, %2: assigned</source>
        <translation>%1, %2: zugewiesen</translation>
    </message>
    <message>
        <source>%1, %2: to be assigned</source>
        <translation>%1, %2: wird zugewiesen</translation>
    </message>
    <message>
        <source>%1, %2: to be removed</source>
        <translation>%1, %2: wird entfernt</translation>
    </message>
    <message>
        <source>%1, %2: not assigned</source>
        <translation>%1, %2: nicht zugewiesen</translation>
    </message>
    <message>
        <source>Permission set %1</source>
        <translation>Berechtigungssatz %1</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>%1 (%2), the management account</source>
        <translation>%1 (%2), das Verwaltungskonto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It could not be read who has access here: %1</source>
        <translation>Es konnte nicht gelesen werden, wer hier Zugriff hat: %1</translation>
    </message>
    <message>
        <source>%1, %2: not known</source>
        <translation>%1, %2: nicht bekannt</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessMatrixPage</name>
    <message>
        <source>Access matrix</source>
        <translation>Zugriffsmatrix</translation>
    </message>
    <message>
        <source>Access by account</source>
        <translation>Zugriff nach Konto</translation>
    </message>
    <message>
        <source>Space gives or takes away what the selected cells stand for; nothing is changed before it was reviewed.</source>
        <translation>Die Leertaste gibt oder entzieht, wofür die ausgewählten Zellen stehen; ohne Überprüfung wird nichts geändert.</translation>
    </message>
    <message>
        <source>Filter the accounts by name, ID or email</source>
        <translation>Konten nach Name, ID oder E-Mail-Adresse filtern</translation>
    </message>
    <message>
        <source>Organizational unit</source>
        <translation>Organisationseinheit</translation>
    </message>
    <message>
        <source>Any organizational unit</source>
        <translation>Jede Organisationseinheit</translation>
    </message>
    <message>
        <source>Who has this permission set</source>
        <translation>Wer diesen Berechtigungssatz hat</translation>
    </message>
    <message>
        <source>By permission set</source>
        <translation>Nach Berechtigungssatz</translation>
    </message>
    <message>
        <source>What this group has</source>
        <translation>Was diese Gruppe hat</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Nach Gruppe</translation>
    </message>
    <message>
        <source>What this user has</source>
        <translation>Was dieser Benutzer hat</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Nach Benutzer</translation>
    </message>
    <message>
        <source>&amp;Review and apply…</source>
        <translation>Über&amp;prüfen und anwenden…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Add &amp;groups…</source>
        <translation>&amp;Gruppen hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Give to selected</source>
        <translation>Ausge&amp;wählten geben</translation>
    </message>
    <message>
        <source>&amp;Take from selected</source>
        <translation>Den Ausgewählten en&amp;tziehen</translation>
    </message>
    <message>
        <source>&amp;Add groups</source>
        <translation>Gruppen &amp;hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe &amp;hinzufügen</numerusform>
            <numerusform>%Ln Gruppen &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add groups to the matrix</source>
        <translation>Gruppen zur Matrix hinzufügen</translation>
    </message>
    <message>
        <source>Each gets a column. Nothing is assigned by that.</source>
        <translation>Jede erhält eine Spalte. Zugewiesen wird dadurch nichts.</translation>
    </message>
    <message>
        <source>Working out what would happen</source>
        <translation>Auswirkungen werden ermittelt</translation>
    </message>
    <message>
        <source>Nothing was changed in the matrix yet.</source>
        <translation>In der Matrix wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Select cells, rows or columns first.</source>
        <translation>Wählen Sie zuerst Zellen, Zeilen oder Spalten aus.</translation>
    </message>
    <message>
        <source>Choose a permission set first; of a user or group every permission set has a column.</source>
        <translation>Wählen Sie zuerst einen Berechtigungssatz; bei einem Benutzer oder einer Gruppe hat jeder Berechtigungssatz eine Spalte.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) and group(s)</source>
        <translation>
            <numerusform>%Ln Benutzer oder Gruppe</numerusform>
            <numerusform>%Ln Benutzer und Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission set(s)</source>
        <translation>
            <numerusform>%Ln Berechtigungssatz</numerusform>
            <numerusform>%Ln Berechtigungssätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 to review</source>
        <translation>%1 · %2 zu überprüfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln Zelle</numerusform>
            <numerusform>%Ln Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to look at</source>
        <translation>Wählen Sie, was angezeigt werden soll</translation>
    </message>
    <message>
        <source>A permission set shows who has it in which account; a group or a user shows what they have where.</source>
        <translation>Ein Berechtigungssatz zeigt, wer ihn in welchem Konto hat; eine Gruppe oder ein Benutzer zeigt, was sie wo haben.</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>Kein Konto entspricht dem Filter</translation>
    </message>
    <message>
        <source>Change the filter, or clear it to see every account again.</source>
        <translation>Ändern Sie den Filter oder löschen Sie ihn, um wieder alle Konten zu sehen.</translation>
    </message>
    <message>
        <source>Nobody has it yet</source>
        <translation>Noch hat ihn niemand</translation>
    </message>
    <message>
        <source>Add groups…</source>
        <translation>Gruppen hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;users…</source>
        <translation>Ben&amp;utzer hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Add users</source>
        <translation>Benutzer &amp;hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer &amp;hinzufügen</numerusform>
            <numerusform>%Ln Benutzer &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add users to the matrix</source>
        <translation>Benutzer zur Matrix hinzufügen</translation>
    </message>
    <message>
        <source>Add a column for each group or user that shall have it.</source>
        <translation>Fügen Sie für jede Gruppe und jeden Benutzer, die ihn erhalten sollen, eine Spalte hinzu.</translation>
    </message>
    <message>
        <source>Add users…</source>
        <translation>Benutzer hinzufügen…</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessOutcome</name>
    <message numerus="yes">
        <source>%Ln role(s) made</source>
        <translation>
            <numerusform>%Ln Rolle angelegt</numerusform>
            <numerusform>%Ln Rollen angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln aktualisiert</numerusform>
            <numerusform>%Ln aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to do in the accounts.</source>
        <translation>In den Konten gab es nichts zu tun.</translation>
    </message>
    <message>
        <source>In the accounts: %1.</source>
        <translation>In den Konten: %1.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Retry what failed</source>
        <translation>&amp;Fehlgeschlagenes erneut versuchen</translation>
    </message>
    <message>
        <source>Progress in the accounts</source>
        <translation>Fortschritt in den Konten</translation>
    </message>
    <message>
        <source>What has not begun yet waits until it is provisioned later.</source>
        <translation>Was noch nicht begonnen hat, wartet, bis es später bereitgestellt wird.</translation>
    </message>
    <message>
        <source>What came of it in each account</source>
        <translation>Was sich in jedem Konto ergeben hat</translation>
    </message>
    <message>
        <source>Reading the accounts …</source>
        <translation>Konten werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) created.</source>
        <translation>
            <numerusform>%Ln Zuweisung erstellt.</numerusform>
            <numerusform>%Ln Zuweisungen erstellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) removed.</source>
        <translation>
            <numerusform>%Ln Zuweisung wurde entfernt.</numerusform>
            <numerusform>%Ln Zuweisungen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The accounts are being provisioned. This goes on when the window is closed.</source>
        <translation>Die Konten werden bereitgestellt. Dies läuft weiter, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Trying again what failed</source>
        <translation>Fehlgeschlagenes wird erneut versucht</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessReview</name>
    <message>
        <source>&amp;Change who has access to the management account</source>
        <translation>&amp;Ändern, wer Zugriff auf das Verwaltungskonto hat</translation>
    </message>
    <message>
        <source>Nothing would change: everything is as it shall be already.</source>
        <translation>Es würde sich nichts ändern: Alles ist bereits so, wie es sein soll.</translation>
    </message>
    <message>
        <source>The management account is among the accounts. It controls all the others, and it takes a permission of its own to change who has access to it.</source>
        <translation>Das Verwaltungskonto ist unter den Konten. Es steuert alle anderen, und wer ändern will, wer darauf Zugriff hat, benötigt eine eigene Berechtigung.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Assignments created</source>
        <translation>Erstellte Zuweisungen</translation>
    </message>
    <message>
        <source>Assignments removed</source>
        <translation>Entfernte Zuweisungen</translation>
    </message>
    <message>
        <source>As they shall be already</source>
        <translation>Bereits im Sollzustand</translation>
    </message>
    <message>
        <source>Accounts in which something changes</source>
        <translation>Konten, in denen sich etwas ändert</translation>
    </message>
    <message>
        <source>Roles made</source>
        <translation>Angelegte Rollen</translation>
    </message>
    <message>
        <source>Roles removed</source>
        <translation>Entfernte Rollen</translation>
    </message>
    <message>
        <source>People who gain access</source>
        <translation>Personen, die Zugriff erhalten</translation>
    </message>
    <message>
        <source>People who lose access</source>
        <translation>Personen, die den Zugriff verlieren</translation>
    </message>
    <message>
        <source>There is nothing to do: everything is as it shall be already.</source>
        <translation>Es gibt nichts zu tun: Alles ist bereits im Sollzustand.</translation>
    </message>
    <message>
        <source>Confirm that the access to the management account is meant, or go back and leave that account out.</source>
        <translation>Bestätigen Sie, dass der Zugriff auf das Verwaltungskonto beabsichtigt ist, oder gehen Sie zurück und lassen Sie dieses Konto aus.</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccessTrialView</name>
    <message>
        <source>An account that is gone</source>
        <translation>Ein nicht mehr vorhandenes Konto</translation>
    </message>
    <message>
        <source>Filter by name, account ID or email</source>
        <translation>Nach Name, Konto-ID oder E-Mail filtern</translation>
    </message>
    <message>
        <source>There is no account to pick</source>
        <translation>Kein Konto zur Auswahl vorhanden</translation>
    </message>
    <message>
        <source>Permission set</source>
        <translation>Berechtigungssatz</translation>
    </message>
    <message>
        <source>Choose a permission set</source>
        <translation>Berechtigungssatz wählen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Konto wählen</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Aktion</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>&amp;Ressource</translation>
    </message>
    <message>
        <source>Tags of the resource</source>
        <translation>Tags der Ressource</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Try something</source>
        <translation>Etwas ausprobieren</translation>
    </message>
    <message>
        <source>Choose a person above.</source>
        <translation>Wählen Sie oben eine Person.</translation>
    </message>
    <message>
        <source>Choose a permission set and an account.</source>
        <translation>Wählen Sie einen Berechtigungssatz und ein Konto.</translation>
    </message>
    <message>
        <source>Write what is to be tried, as in ec2:StartInstances.</source>
        <translation>Geben Sie an, was ausprobiert werden soll, etwa ec2:StartInstances.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>The permission set is not assigned to this person in the account: this is what it would allow.</source>
        <translation>Der Berechtigungssatz ist dieser Person in dem Konto nicht zugewiesen: Dies würde er erlauben.</translation>
    </message>
    <message>
        <source>The documents of these policies are not known here, so that they had no say: %1.</source>
        <translation>Die Dokumente dieser Richtlinien sind hier nicht bekannt, sie konnten daher nicht mitentscheiden: %1.</translation>
    </message>
    <message>
        <source>Service control policies and the policies of the resource are not asked; the policy simulator does.</source>
        <translation>Service-Kontrollrichtlinien und die Richtlinien der Ressource werden nicht befragt; das tut der Richtliniensimulator.</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccountActions</name>
    <message>
        <source>Counting what moves</source>
        <translation>Zu Verschiebendes wird gezählt</translation>
    </message>
    <message>
        <source>Move to %1?</source>
        <translation>Nach %1 verschieben?</translation>
    </message>
    <message>
        <source>Move %1 to %2?</source>
        <translation>%1 nach %2 verschieben?</translation>
    </message>
    <message>
        <source>Who may sign in to an account does not depend on where it is. The service control policies of its new place hold for it.</source>
        <translation>Wer sich an einem Konto anmelden darf, hängt nicht davon ab, wo es liegt. Die Service-Kontrollrichtlinien seines neuen Ortes gelten für das Konto.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizational unit(s) move.</source>
        <translation>
            <numerusform>%Ln Organisationseinheit wird verschoben.</numerusform>
            <numerusform>%Ln Organisationseinheiten werden verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) move.</source>
        <translation>
            <numerusform>%Ln Konto wird verschoben.</numerusform>
            <numerusform>%Ln Konten werden verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation>Sie können dies anschließend rückgängig machen.</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Wird verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Reactivating %1</source>
        <translation>%1 wird reaktiviert</translation>
    </message>
    <message>
        <source>Suspending %1</source>
        <translation>%1 wird gesperrt</translation>
    </message>
    <message>
        <source>Closing %1</source>
        <translation>%1 wird geschlossen</translation>
    </message>
    <message>
        <source>Counting who has access</source>
        <translation>Personen mit Zugriff werden gezählt</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>%1 schließen?</translation>
    </message>
    <message>
        <source>A closed account is suspended: what runs in it stops. After 90 days it is gone for good.</source>
        <translation>Ein geschlossenes Konto ist gesperrt: Was darin läuft, wird angehalten. Nach 90 Tagen ist es endgültig gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) lose access.</source>
        <translation>
            <numerusform>%Ln Benutzer verliert den Zugriff.</numerusform>
            <numerusform>%Ln Benutzer verlieren den Zugriff.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here you can undo this afterwards.</source>
        <translation>Hier können Sie dies anschließend rückgängig machen.</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>Konto schließen</translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto schließen</numerusform>
            <numerusform>%Ln Konten schließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln organizational unit(s)?</source>
        <translation>
            <numerusform>%Ln Organisationseinheit löschen?</numerusform>
            <numerusform>%Ln Organisationseinheiten löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a unit with nothing in it can be deleted.</source>
        <translation>Nur eine leere Einheit kann gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln organizational unit(s)</source>
        <translation>
            <numerusform>%Ln Organisationseinheit löschen</numerusform>
            <numerusform>%Ln Organisationseinheiten löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln organizational unit(s)</source>
        <translation>
            <numerusform>%Ln Organisationseinheit wird gelöscht</numerusform>
            <numerusform>%Ln Organisationseinheiten werden gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AccountDetails</name>
    <message>
        <source>Select an account or a unit to see the details.</source>
        <translation>Wählen Sie ein Konto oder eine Einheit aus, um die Details zu sehen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Details of the account</source>
        <translation>Details des Kontos</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Benutzer und Gruppen</translation>
    </message>
    <message>
        <source>Permission sets</source>
        <translation>Berechtigungssätze</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>Users and groups (%1)</source>
        <translation>Benutzer und Gruppen (%1)</translation>
    </message>
    <message>
        <source>Permission sets (%1)</source>
        <translation>Berechtigungssätze (%1)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Management account</source>
        <translation>Verwaltungskonto</translation>
    </message>
    <message>
        <source>Member account</source>
        <translation>Mitgliedskonto</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Service-linked role</source>
        <translation>Serviceverknüpfte Rolle</translation>
    </message>
    <message>
        <source>AWSServiceRoleForSSO since %1</source>
        <translation>AWSServiceRoleForSSO seit %1</translation>
    </message>
    <message>
        <source>Made when single sign-on is enabled</source>
        <translation>Wird bei der Aktivierung von Single Sign-On angelegt</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Accounts below it</source>
        <translation>Konten darunter</translation>
    </message>
    <message>
        <source>Units below it</source>
        <translation>Einheiten darunter</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccountDialog</name>
    <message>
        <source>&amp;Organizational unit</source>
        <translation>&amp;Organisationseinheit</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>Konto &amp;erstellen</translation>
    </message>
    <message>
        <source>An account has its own resources, users of its own and its own bill. Once it is created it can be closed, but not deleted.</source>
        <translation>Ein Konto hat eigene Ressourcen, eigene Benutzer und eine eigene Rechnung. Ist es einmal erstellt, kann es geschlossen, aber nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Saving account %1</source>
        <translation>Konto %1 wird gespeichert</translation>
    </message>
    <message>
        <source>Creating account %1</source>
        <translation>Konto %1 wird erstellt</translation>
    </message>
    <message>
        <source>The email address %1 belongs to the account %2.</source>
        <translation>Die E-Mail-Adresse %1 gehört zum Konto %2.</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccountPage</name>
    <message>
        <source>&amp;Edit account…</source>
        <translation>Konto &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>&amp;Suspend</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>&amp;Reaktivieren</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>&amp;Schließen…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::AccountsPane</name>
    <message>
        <source>AWS accounts</source>
        <translation>AWS-Konten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Filter by name, ID or email address</source>
        <translation>Nach Name, ID oder E-Mail-Adresse filtern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Show units and accounts as a tree</source>
        <translation>Einheiten und Konten als Baum anzeigen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Show all accounts in one list, with the path of each</source>
        <translation>Alle Konten in einer Liste anzeigen, jeweils mit Pfad</translation>
    </message>
    <message>
        <source>&amp;Create account…</source>
        <translation>&amp;Konto erstellen…</translation>
    </message>
    <message>
        <source>Create &amp;unit…</source>
        <translation>&amp;Einheit erstellen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Assign users or groups…</source>
        <translation>Benutzer oder Gruppen &amp;zuweisen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>The root can&apos;t be renamed.</source>
        <translation>Der Stamm kann nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>The root can&apos;t be moved.</source>
        <translation>Der Stamm kann nicht verschoben werden.</translation>
    </message>
    <message>
        <source>De&amp;lete unit…</source>
        <translation>Einheit &amp;löschen…</translation>
    </message>
    <message>
        <source>Accounts are closed, not deleted.</source>
        <translation>Konten werden geschlossen, nicht gelöscht.</translation>
    </message>
    <message>
        <source>The root can&apos;t be deleted.</source>
        <translation>Der Stamm kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>&amp;Suspend</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>&amp;Reaktivieren</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>S&amp;chließen…</translation>
    </message>
    <message>
        <source>Select accounts only.</source>
        <translation>Wählen Sie nur Konten aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizational unit(s)</source>
        <translation>
            <numerusform>%Ln Organisationseinheit</numerusform>
            <numerusform>%Ln Organisationseinheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspended or closing</source>
        <translation>
            <numerusform>%Ln gesperrt oder wird geschlossen</numerusform>
            <numerusform>%Ln gesperrt oder werden geschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Single sign-on is not enabled yet: nobody can be given access.</source>
        <translation>Single Sign-On ist noch nicht aktiviert: Niemand kann Zugriff erhalten.</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Aktivieren…</translation>
    </message>
    <message>
        <source>Reading the organization …</source>
        <translation>Organisation wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts entspricht dem Filter</translation>
    </message>
    <message>
        <source>Change the filter, or clear it to see the whole organization again.</source>
        <translation>Ändern Sie den Filter oder löschen Sie ihn, um wieder die gesamte Organisation zu sehen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are selected.</source>
        <translation>
            <numerusform>%Ln Zeile ist ausgewählt.</numerusform>
            <numerusform>%Ln Zeilen sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an account or a unit to see the details.</source>
        <translation>Wählen Sie ein Konto oder eine Einheit aus, um die Details zu sehen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::AddApplicationWizard</name>
    <message>
        <source>Add application</source>
        <translation>Anwendung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add application</source>
        <translation>Anwendung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Check what was entered, then add the application.</source>
        <translation>Es wurde noch nichts geschrieben. Prüfen Sie die Angaben und fügen Sie dann die Anwendung hinzu.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Choose what people shall sign in to. What is not in the catalogue is added as a custom application.</source>
        <translation>Wählen Sie, wobei sich Personen anmelden sollen. Was nicht im Katalog steht, wird als eigene Anwendung hinzugefügt.</translation>
    </message>
    <message>
        <source>Choose an application.</source>
        <translation>Wählen Sie eine Anwendung.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>How the application appears in the access portal, and how people get into it.</source>
        <translation>Wie die Anwendung im Zugriffsportal erscheint und wie Personen sie aufrufen.</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>Service-Anbieter</translation>
    </message>
    <message>
        <source>Where the application takes assertions. It can be left empty until you have its metadata; nobody can sign in before.</source>
        <translation>Wo die Anwendung Assertions annimmt. Dies kann leer bleiben, bis Sie ihre Metadaten haben; vorher kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>The metadata is still being read. Wait for it, or cancel it.</source>
        <translation>Die Metadaten werden noch gelesen. Warten Sie darauf, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>Attribute mappings</source>
        <translation>Attributzuordnungen</translation>
    </message>
    <message>
        <source>What the application is told of a person who signs in.</source>
        <translation>Was der Anwendung über eine Person mitgeteilt wird, die sich anmeldet.</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Benutzer und Gruppen</translation>
    </message>
    <message>
        <source>Optional. Only the members of a group itself get access, not those of groups in it.</source>
        <translation>Optional. Nur die Mitglieder einer Gruppe selbst erhalten Zugriff, nicht die von Gruppen darin.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Session duration</source>
        <translation>Sitzungsdauer</translation>
    </message>
    <message>
        <source>Relay state</source>
        <translation>Relay-Status</translation>
    </message>
    <message>
        <source>Application start URL</source>
        <translation>Start-URL der Anwendung</translation>
    </message>
    <message>
        <source>Application ACS URL</source>
        <translation>ACS-URL der Anwendung</translation>
    </message>
    <message>
        <source>Application SAML audience</source>
        <translation>SAML-Audience der Anwendung</translation>
    </message>
    <message>
        <source>Nobody can sign in before both are known</source>
        <translation>Niemand kann sich anmelden, bevor beide bekannt sind</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an expression and its format</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>A certificate of its own is made: RSA with 2048 bits, SHA-256, valid for five years.</source>
        <translation>Ein eigenes Zertifikat wird erstellt: RSA mit 2048 Bit, SHA-256, fünf Jahre gültig.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is assigned yet.</source>
        <translation>Noch niemand ist zugewiesen.</translation>
    </message>
    <message>
        <source>Adding application %1</source>
        <translation>Anwendung %1 wird hinzugefügt</translation>
    </message>
    <message>
        <source>Go to the secrets</source>
        <translation>Zu den Geheimnissen</translation>
    </message>
    <message>
        <source>Enable access…</source>
        <translation>Zugriff aktivieren…</translation>
    </message>
</context>
<context>
    <name>gatehouse::AddUserWizard</name>
    <message>
        <source>Add user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add user</source>
        <translation>Benutzer &amp;hinzufügen</translation>
    </message>
    <message>
        <source>User details</source>
        <translation>Benutzerdetails</translation>
    </message>
    <message>
        <source>The user will sign in to the access portal with these.</source>
        <translation>Mit diesen Angaben meldet sich der Benutzer beim Zugriffsportal an.</translation>
    </message>
    <message>
        <source>Additional attributes</source>
        <translation>Zusätzliche Attribute</translation>
    </message>
    <message>
        <source>Optional. Some business applications need them to recognize the user.</source>
        <translation>Optional. Manche Geschäftsanwendungen benötigen sie, um den Benutzer zu erkennen.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Optional. Members of a group get the access that is assigned to the group.</source>
        <translation>Optional. Mitglieder einer Gruppe erhalten den Zugriff, der der Gruppe zugewiesen ist.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Check the details, then add the user.</source>
        <translation>Es wurde noch nichts geschrieben. Prüfen Sie die Angaben und fügen Sie dann den Benutzer hinzu.</translation>
    </message>
    <message>
        <source>Needed to sign in. It can&apos;t be changed later.</source>
        <translation>Zur Anmeldung erforderlich. Kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>Confirm email address</source>
        <translation>E-Mail-Adresse bestätigen</translation>
    </message>
    <message>
        <source>The two email addresses differ.</source>
        <translation>Die beiden E-Mail-Adressen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>How the user is called in lists.</source>
        <translation>So wird der Benutzer in Listen genannt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Send an email to the user with password setup instructions</source>
        <translation>Dem Benutzer eine E-Mail mit Anweisungen zum Einrichten des Kennworts senden</translation>
    </message>
    <message>
        <source>Generate a one-time password that you can share with the user</source>
        <translation>Ein Einmalkennwort generieren, das Sie dem Benutzer mitteilen können</translation>
    </message>
    <message>
        <source>No mail server is configured: the message will wait in the outbox.</source>
        <translation>Es ist kein Mailserver konfiguriert: Die Nachricht wartet im Postausgang.</translation>
    </message>
    <message>
        <source>Email with password setup instructions</source>
        <translation>E-Mail mit Anweisungen zum Einrichten des Kennworts</translation>
    </message>
    <message>
        <source>One-time password, shown once after this step</source>
        <translation>Einmalkennwort, wird nach diesem Schritt einmal angezeigt</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Gruppen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The user will be a member of no group.</source>
        <translation>Der Benutzer wird keiner Gruppe angehören.</translation>
    </message>
    <message>
        <source>Adding user %1</source>
        <translation>Benutzer %1 wird hinzugefügt</translation>
    </message>
</context>
<context>
    <name>gatehouse::ApplicationActions</name>
    <message numerus="yes">
        <source>Enabling %Ln application(s)</source>
        <translation>
            <numerusform>%Ln Anwendung wird aktiviert</numerusform>
            <numerusform>%Ln Anwendungen werden aktiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>%1 deaktivieren?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln Anwendung</numerusform>
            <numerusform>%Ln Anwendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody signs in to it any more. Who is signed in stays so until the session ends, for up to an hour in an integrated application. Assignments stay.</source>
        <translation>Niemand kann sich dann noch dort anmelden. Wer angemeldet ist, bleibt es bis zum Ende der Sitzung, in einer integrierten Anwendung bis zu einer Stunde. Zuweisungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>Disabling %Ln application(s)</source>
        <translation>
            <numerusform>%Ln Anwendung wird deaktiviert</numerusform>
            <numerusform>%Ln Anwendungen werden deaktiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what goes along</source>
        <translation>Auswirkungen werden gezählt</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Nobody signs in to it from here any more, and it trusts certificates that are gone. The service provider keeps what it has.</source>
        <translation>Niemand kann sich von hier aus dann noch dort anmelden, und dort wird Zertifikaten vertraut, die es nicht mehr gibt. Der Service-Anbieter behält, was er hat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) or group(s) lose access.</source>
        <translation>
            <numerusform>%Ln Benutzer oder Gruppe verliert den Zugriff.</numerusform>
            <numerusform>%Ln Benutzer oder Gruppen verlieren den Zugriff.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) with their keys are deleted.</source>
        <translation>
            <numerusform>%Ln Zertifikat wird mit seinem Schlüssel gelöscht.</numerusform>
            <numerusform>%Ln Zertifikate werden mit ihren Schlüsseln gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation>Sie können dies anschließend rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln application(s)</source>
        <translation>
            <numerusform>%Ln Anwendung entfernen</numerusform>
            <numerusform>%Ln Anwendungen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln application(s)</source>
        <translation>
            <numerusform>%Ln Anwendung wird entfernt</numerusform>
            <numerusform>%Ln Anwendungen werden entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Force-remove %1?</source>
        <translation>Entfernen von %1 erzwingen?</translation>
    </message>
    <message>
        <source>An integrated application is removed where it was made: there it can end what it would otherwise be paid for. Force-removing is a last resort; disabling it is enough to keep people out.</source>
        <translation>Eine integrierte Anwendung wird dort entfernt, wo sie erstellt wurde: Dort kann sie beenden, was sonst weiter Kosten verursacht. Das erzwungene Entfernen ist das letzte Mittel; um Personen fernzuhalten, genügt es, sie zu deaktivieren.</translation>
    </message>
    <message>
        <source>Every permission to use it is deleted.</source>
        <translation>Alle Berechtigungen zu ihrer Verwendung werden gelöscht.</translation>
    </message>
    <message>
        <source>It is cut off from single sign-on and can&apos;t be used any more.</source>
        <translation>Sie wird vom Single Sign-On getrennt und kann nicht mehr verwendet werden.</translation>
    </message>
    <message>
        <source>What the application keeps may be lost.</source>
        <translation>Was die Anwendung speichert, kann verloren gehen.</translation>
    </message>
    <message>
        <source>Force-remove</source>
        <translation>Entfernen erzwingen</translation>
    </message>
    <message>
        <source>Force-removing an application</source>
        <translation>Entfernen einer Anwendung wird erzwungen</translation>
    </message>
    <message numerus="yes">
        <source>Remove access of %Ln user(s) or group(s) to %1?</source>
        <translation>
            <numerusform>Zugriff von %Ln Benutzer oder Gruppe auf %1 entfernen?</numerusform>
            <numerusform>Zugriff von %Ln Benutzern oder Gruppen auf %1 entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They no longer see it in the access portal, unless another group of theirs is assigned.</source>
        <translation>Die Anwendung erscheint für sie nicht mehr im Zugriffsportal, es sei denn, eine andere ihrer Gruppen ist zugewiesen.</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Zugriff entfernen</translation>
    </message>
    <message>
        <source>Removing access to an application</source>
        <translation>Zugriff auf eine Anwendung wird entfernt</translation>
    </message>
    <message>
        <source>Save our metadata for %1</source>
        <translation>Eigene Metadaten für %1 speichern</translation>
    </message>
    <message>
        <source>SAML metadata (*.xml)</source>
        <translation>SAML-Metadaten (*.xml)</translation>
    </message>
    <message>
        <source>The metadata was saved.</source>
        <translation>Die Metadaten wurden gespeichert.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ApplicationDetails</name>
    <message>
        <source>Select an application to see the details.</source>
        <translation>Wählen Sie eine Anwendung aus, um die Details zu sehen.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Attribute mappings</source>
        <translation>Attributzuordnungen</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Benutzer und Gruppen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Details of the application</source>
        <translation>Details der Anwendung</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>Bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>Service &amp;provider…</source>
        <translation>Ser&amp;vice-Anbieter…</translation>
    </message>
    <message>
        <source>Save our &amp;metadata…</source>
        <translation>Eigene &amp;Metadaten speichern…</translation>
    </message>
    <message>
        <source>Filter the users and groups</source>
        <translation>Benutzer und Gruppen filtern</translation>
    </message>
    <message>
        <source>&amp;Assign users and groups…</source>
        <translation>Benutzer und Gruppen zu&amp;weisen…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>En&amp;tfernen…</translation>
    </message>
    <message>
        <source>Nobody is assigned yet</source>
        <translation>Noch niemand ist zugewiesen</translation>
    </message>
    <message>
        <source>Assign groups or users: they see the application in the access portal then.</source>
        <translation>Weisen Sie Gruppen oder Benutzer zu: Diese sehen die Anwendung dann im Zugriffsportal.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Session duration</source>
        <translation>Sitzungsdauer</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>The assertion and the response</source>
        <translation>Die Assertion und die Antwort</translation>
    </message>
    <message>
        <source>The assertion</source>
        <translation>Die Assertion</translation>
    </message>
    <message>
        <source>Relay state</source>
        <translation>Relay-Status</translation>
    </message>
    <message>
        <source>Application start URL</source>
        <translation>Start-URL der Anwendung</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>Service-Anbieter</translation>
    </message>
    <message>
        <source>Application ACS URL</source>
        <translation>ACS-URL der Anwendung</translation>
    </message>
    <message>
        <source>Application SAML audience</source>
        <translation>SAML-Audience der Anwendung</translation>
    </message>
    <message>
        <source>What the application is told of this instance</source>
        <translation>Was die Anwendung über diese Instanz erfährt</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Sign-in URL</source>
        <translation>Anmelde-URL</translation>
    </message>
    <message>
        <source>Sign-out URL</source>
        <translation>Abmelde-URL</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Anwendungs-ID</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>An integrated application sees to this itself.</source>
        <translation>Eine integrierte Anwendung regelt dies selbst.</translation>
    </message>
    <message>
        <source>Who may use an integrated application is decided in the application itself.</source>
        <translation>Wer eine integrierte Anwendung verwenden darf, wird in der Anwendung selbst festgelegt.</translation>
    </message>
    <message>
        <source>Attribute mappings (%1)</source>
        <translation>Attributzuordnungen (%1)</translation>
    </message>
    <message>
        <source>Users and groups (%1)</source>
        <translation>Benutzer und Gruppen (%1)</translation>
    </message>
</context>
<context>
    <name>gatehouse::ApplicationDialog</name>
    <message>
        <source>Service provider of %1</source>
        <translation>Service-Anbieter von %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>Take these from the application: from its metadata, or typed.</source>
        <translation>Übernehmen Sie diese Angaben aus der Anwendung: aus ihren Metadaten oder durch Eingabe.</translation>
    </message>
    <message>
        <source>Saving application %1</source>
        <translation>Anwendung %1 wird gespeichert</translation>
    </message>
    <message>
        <source>Show the present values</source>
        <translation>Aktuelle Werte anzeigen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ApplicationPage</name>
    <message>
        <source>This application was removed.</source>
        <translation>Diese Anwendung wurde entfernt.</translation>
    </message>
    <message>
        <source>&amp;Assign users and groups…</source>
        <translation>Benutzer und Gruppen &amp;zuweisen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Deaktivieren…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Removed application</source>
        <translation>Entfernte Anwendung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what an application is, and its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Aktivieren</translation>
    </message>
    <message>
        <source>An integrated application sees to this itself.</source>
        <translation>Eine integrierte Anwendung regelt dies selbst.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ApplicationsPane</name>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Filter by name, description or address</source>
        <translation>Nach Name, Beschreibung oder Adresse filtern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>&amp;Add application…</source>
        <translation>Anwendung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Integrated applications…</source>
        <translation>&amp;Integrierte Anwendungen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Assi&amp;gn users and groups…</source>
        <translation>Benutzer und Gruppen &amp;zuweisen…</translation>
    </message>
    <message>
        <source>Service &amp;provider…</source>
        <translation>&amp;Service-Anbieter…</translation>
    </message>
    <message>
        <source>An integrated application sees to this itself.</source>
        <translation>Eine integrierte Anwendung regelt dies selbst.</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>Akti&amp;vieren</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Deaktivieren…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>An integrated application is removed where it was made. As a last resort it can be force-removed.</source>
        <translation>Eine integrierte Anwendung wird dort entfernt, wo sie erstellt wurde. Als letztes Mittel kann ihr Entfernen erzwungen werden.</translation>
    </message>
    <message>
        <source>&amp;Force-remove…</source>
        <translation>Entfernen e&amp;rzwingen…</translation>
    </message>
    <message>
        <source>Only an integrated application is force-removed. This one can be removed.</source>
        <translation>Nur bei einer integrierten Anwendung wird das Entfernen erzwungen. Diese kann einfach entfernt werden.</translation>
    </message>
    <message>
        <source>It is enabled already.</source>
        <translation>Sie ist bereits aktiviert.</translation>
    </message>
    <message>
        <source>It is disabled already.</source>
        <translation>Sie ist bereits deaktiviert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln Anwendung</numerusform>
            <numerusform>%Ln Anwendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The private keys of certificates can&apos;t be kept yet: the secrets of this workspace have no key.</source>
        <translation>Die privaten Schlüssel von Zertifikaten können noch nicht aufbewahrt werden: Die Geheimnisse dieses Arbeitsbereichs haben keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The private keys of certificates can&apos;t be used now: %1.</source>
        <translation>Die privaten Schlüssel von Zertifikaten können derzeit nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>Go to the secrets</source>
        <translation>Zu den Geheimnissen</translation>
    </message>
    <message>
        <source>Reading the applications …</source>
        <translation>Anwendungen werden gelesen …</translation>
    </message>
    <message>
        <source>No application matches</source>
        <translation>Keine Anwendung entspricht dem Filter</translation>
    </message>
    <message>
        <source>Change the filter, or clear it to see every application again.</source>
        <translation>Ändern Sie den Filter oder löschen Sie ihn, um wieder alle Anwendungen zu sehen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Noch keine Anwendungen</translation>
    </message>
    <message>
        <source>People sign in to an application from the access portal, with one identity for all of them. Add the first one from the catalogue.</source>
        <translation>Im Zugriffsportal melden sich Personen bei einer Anwendung an, mit einer einzigen Identität für alle Anwendungen. Fügen Sie die erste aus dem Katalog hinzu.</translation>
    </message>
    <message>
        <source>Add application…</source>
        <translation>Anwendung hinzufügen…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications are selected.</source>
        <translation>
            <numerusform>%Ln Anwendung ist ausgewählt.</numerusform>
            <numerusform>%Ln Anwendungen sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an application to see the details.</source>
        <translation>Wählen Sie eine Anwendung aus, um die Details zu sehen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::AssertionLab</name>
    <message>
        <source>&amp;Copy XML</source>
        <translation>XML &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Inspect it</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>Assertion lab</source>
        <translation>Assertion-Labor</translation>
    </message>
    <message>
        <source>What an application is sent, and what a SAML message says</source>
        <translation>Was eine Anwendung erhält und was eine SAML-Nachricht besagt</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Zusammenstellen</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Choose an application and a person first.</source>
        <translation>Wählen Sie zuerst eine Anwendung und eine Person.</translation>
    </message>
</context>
<context>
    <name>gatehouse::AssertionView</name>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Choose an application</source>
        <translation>Anwendung wählen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>Where each value comes from</source>
        <translation>Woher jeder Wert stammt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>is sent for</source>
        <translation>erhält für</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Noch ist nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose an application and a person to see what would be sent, and where each value comes from.</source>
        <translation>Wählen Sie eine Anwendung und eine Person, um zu sehen, was gesendet würde und woher jeder Wert stammt.</translation>
    </message>
    <message>
        <source>Composing an assertion</source>
        <translation>Assertion wird zusammengestellt</translation>
    </message>
    <message>
        <source>Select a value, here or in the document, to see where it comes from; Enter goes there.</source>
        <translation>Wählen Sie hier oder im Dokument einen Wert, um zu sehen, woher er stammt; die Eingabetaste führt dorthin.</translation>
    </message>
    <message>
        <source>Nothing would be sent</source>
        <translation>Es würde nichts gesendet</translation>
    </message>
    <message>
        <source>Go to the secrets</source>
        <translation>Zu den Geheimnissen</translation>
    </message>
    <message>
        <source>Open the user</source>
        <translation>Benutzer öffnen</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Anwendung öffnen</translation>
    </message>
</context>
<context>
    <name>gatehouse::AssignPeopleDialog</name>
    <message>
        <source>Assign users and groups to %1</source>
        <translation>Benutzer und Gruppen zu %1 zuweisen</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Benutzer und Gruppen</translation>
    </message>
    <message>
        <source>Groups are easier to look after than users. Only the members of the group itself get access, not those of groups in it.</source>
        <translation>Gruppen sind leichter zu pflegen als Benutzer. Zugriff erhalten nur die Mitglieder der Gruppe selbst, nicht die von Gruppen in ihr.</translation>
    </message>
    <message>
        <source>Choose at least one group or user.</source>
        <translation>Wählen Sie mindestens eine Gruppe oder einen Benutzer.</translation>
    </message>
    <message>
        <source>Assigning people to %1</source>
        <translation>Personen werden zu %1 zugewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had access already.</source>
        <translation>
            <numerusform>%Ln davon hatte bereits Zugriff.</numerusform>
            <numerusform>%Ln davon hatten bereits Zugriff.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AssignWizard</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign users or groups</source>
        <translation>Benutzer oder Gruppen zuweisen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Pick any number of accounts. Choose an organizational unit to see the accounts in it and below it; suspended accounts can&apos;t be assigned and are left out.</source>
        <translation>Wählen Sie beliebig viele Konten aus. Wählen Sie eine Organisationseinheit, um die Konten darin und darunter zu sehen; gesperrte Konten können nicht zugewiesen werden und werden ausgelassen.</translation>
    </message>
    <message>
        <source>Pick at least one account.</source>
        <translation>Wählen Sie mindestens ein Konto aus.</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Benutzer und Gruppen</translation>
    </message>
    <message>
        <source>Groups are easier to look after than single users: whoever joins the group later has the same access.</source>
        <translation>Gruppen sind leichter zu pflegen als einzelne Benutzer: Wer der Gruppe später beitritt, hat denselben Zugriff.</translation>
    </message>
    <message>
        <source>Pick at least one user or group.</source>
        <translation>Wählen Sie mindestens einen Benutzer oder eine Gruppe aus.</translation>
    </message>
    <message>
        <source>Permission sets</source>
        <translation>Berechtigungssätze</translation>
    </message>
    <message>
        <source>Everybody who was picked gets every one of these in every account that was picked.</source>
        <translation>Alle Ausgewählten erhalten jeden dieser Berechtigungssätze in jedem ausgewählten Konto.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>This is done as one change, which can be undone. Then the accounts are provisioned.</source>
        <translation>Dies geschieht als eine einzige Änderung, die rückgängig gemacht werden kann. Danach werden die Konten bereitgestellt.</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Pick at least one permission set.</source>
        <translation>Wählen Sie mindestens einen Berechtigungssatz aus.</translation>
    </message>
    <message>
        <source>Working out what would happen</source>
        <translation>Auswirkungen werden ermittelt</translation>
    </message>
    <message>
        <source>What was picked</source>
        <translation>Was ausgewählt wurde</translation>
    </message>
    <message numerus="yes">
        <source>Assigning in %Ln account(s)</source>
        <translation>
            <numerusform>In %Ln Konto wird zugewiesen</numerusform>
            <numerusform>In %Ln Konten wird zugewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>This was cancelled. Nothing was changed.</source>
        <translation>Der Vorgang wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>gatehouse::AssignmentActions</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln assignment(s)</source>
        <translation>
            <numerusform>%Ln Zuweisung exportieren</numerusform>
            <numerusform>%Ln Zuweisungen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1 läuft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) were exported to %1.</source>
        <translation>
            <numerusform>%Ln Zuweisung wurde nach %1 exportiert.</numerusform>
            <numerusform>%Ln Zuweisungen wurden nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting who loses access</source>
        <translation>Es wird gezählt, wer den Zugriff verliert</translation>
    </message>
    <message>
        <source>Remove access?</source>
        <translation>Zugriff entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) are removed. The users and groups stay, and what they can do by another way stays too.</source>
        <translation>
            <numerusform>%Ln Zuweisung wird entfernt. Die Benutzer und Gruppen bleiben, und was sie auf anderem Weg können, bleibt ebenfalls.</numerusform>
            <numerusform>%Ln Zuweisungen werden entfernt. Die Benutzer und Gruppen bleiben, und was sie auf anderem Weg können, bleibt ebenfalls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) lose access that they have by no other way.</source>
        <translation>
            <numerusform>%Ln Benutzer verliert Zugriff, den er auf keinem anderen Weg hat.</numerusform>
            <numerusform>%Ln Benutzer verlieren Zugriff, den sie auf keinem anderen Weg haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln account(s) something changes.</source>
        <translation>
            <numerusform>In %Ln Konto ändert sich etwas.</numerusform>
            <numerusform>In %Ln Konten ändert sich etwas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) are removed from accounts, because nobody has them any more.</source>
        <translation>
            <numerusform>%Ln Rolle wird aus Konten entfernt, weil niemand sie mehr hat.</numerusform>
            <numerusform>%Ln Rollen werden aus Konten entfernt, weil niemand sie mehr hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The management account is among them, which controls all the others.</source>
        <translation>Darunter ist das Verwaltungskonto, das alle anderen steuert.</translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation>Sie können dies anschließend rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln assignment(s)</source>
        <translation>
            <numerusform>%Ln Zuweisung entfernen</numerusform>
            <numerusform>%Ln Zuweisungen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln assignment(s)</source>
        <translation>
            <numerusform>%Ln Zuweisung wird entfernt</numerusform>
            <numerusform>%Ln Zuweisungen werden entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AssignmentImportWizard</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Import assignments</source>
        <translation>Zuweisungen importieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Choose a table of assignments</source>
        <translation>Wählen Sie eine Tabelle mit Zuweisungen</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Columns: account_id (or account_name), permission_set, principal, and as wanted principal_type (USER or GROUP) and action (create or delete).</source>
        <translation>Spalten: account_id (oder account_name), permission_set, principal und nach Wunsch principal_type (USER oder GROUP) und action (create oder delete).</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A table with one assignment in each row, as the export writes it. Nothing is written before you have seen what would happen.</source>
        <translation>Eine Tabelle mit einer Zuweisung in jeder Zeile, wie der Export sie schreibt. Es wird nichts geschrieben, bevor Sie gesehen haben, was geschehen würde.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What would happen, row by row. Rows with errors come first.</source>
        <translation>Was geschehen würde, Zeile für Zeile. Zeilen mit Fehlern stehen zuerst.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>This is done as one change, which can be undone. Then the accounts are provisioned.</source>
        <translation>Dies geschieht als eine einzige Änderung, die rückgängig gemacht werden kann. Danach werden die Konten bereitgestellt.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Left out because of errors</source>
        <translation>Wegen Fehlern ausgelassen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>gatehouse::AssignmentPlanModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Permission set</source>
        <translation>Berechtigungssatz</translation>
    </message>
    <message>
        <source>User or group</source>
        <translation>Benutzer oder Gruppe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Bereits vorhanden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>gatehouse::AssignmentPreview</name>
    <message>
        <source>Filter by account, permission set, user, group or reason</source>
        <translation>Nach Konto, Berechtigungssatz, Benutzer, Gruppe oder Grund filtern</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::AssignmentsPane</name>
    <message>
        <source>Assignments</source>
        <translation>Zuweisungen</translation>
    </message>
    <message>
        <source>Filter by account, permission set, user or group</source>
        <translation>Nach Konto, Berechtigungssatz, Benutzer oder Gruppe filtern</translation>
    </message>
    <message>
        <source>Organizational unit</source>
        <translation>Organisationseinheit</translation>
    </message>
    <message>
        <source>Any organizational unit</source>
        <translation>Jede Organisationseinheit</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Jedes Konto</translation>
    </message>
    <message>
        <source>Permission set</source>
        <translation>Berechtigungssatz</translation>
    </message>
    <message>
        <source>Any permission set</source>
        <translation>Jeder Berechtigungssatz</translation>
    </message>
    <message>
        <source>User, directly or through a group</source>
        <translation>Benutzer, direkt oder über eine Gruppe</translation>
    </message>
    <message>
        <source>Any user</source>
        <translation>Jeder Benutzer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>Jede Gruppe</translation>
    </message>
    <message>
        <source>&amp;Assign users or groups…</source>
        <translation>Benutzer oder Gruppen &amp;zuweisen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>There is no assignment to export.</source>
        <translation>Es gibt keine Zuweisung zum Exportieren.</translation>
    </message>
    <message>
        <source>&amp;Remove access…</source>
        <translation>Zugriff &amp;entfernen…</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s)</source>
        <translation>
            <numerusform>%Ln Zuweisung</numerusform>
            <numerusform>%Ln Zuweisungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) could not be provisioned.</source>
        <translation>
            <numerusform>%Ln Rolle konnte nicht bereitgestellt werden.</numerusform>
            <numerusform>%Ln Rollen konnten nicht bereitgestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Grund anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) wait for being provisioned in the accounts.</source>
        <translation>
            <numerusform>%Ln Rolle wartet auf die Bereitstellung in den Konten.</numerusform>
            <numerusform>%Ln Rollen warten auf die Bereitstellung in den Konten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Provision now</source>
        <translation>Jetzt bereitstellen</translation>
    </message>
    <message>
        <source>Reading the assignments …</source>
        <translation>Zuweisungen werden gelesen …</translation>
    </message>
    <message>
        <source>No assignment matches</source>
        <translation>Keine Zuweisung entspricht dem Filter</translation>
    </message>
    <message>
        <source>Change the filter, or clear it to see every assignment again.</source>
        <translation>Ändern Sie den Filter oder löschen Sie ihn, um wieder alle Zuweisungen zu sehen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nobody has access yet</source>
        <translation>Noch hat niemand Zugriff</translation>
    </message>
    <message>
        <source>An assignment gives a user or group a permission set in an account. Make the first ones, or import a list.</source>
        <translation>Eine Zuweisung gibt einem Benutzer oder einer Gruppe einen Berechtigungssatz in einem Konto. Erstellen Sie die ersten oder importieren Sie eine Liste.</translation>
    </message>
    <message>
        <source>Assign users or groups…</source>
        <translation>Benutzer oder Gruppen zuweisen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::AttributesView</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value (optional)</source>
        <translation>Wert (optional)</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>The key %1 stands there twice.</source>
        <translation>Der Schlüssel %1 kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The key is the name in aws:PrincipalTag/…, the value an attribute of the user. Without a value only an external identity provider can send one. At most %1 attributes.</source>
        <translation>Der Schlüssel ist der Name in aws:PrincipalTag/…, der Wert ein Attribut des Benutzers. Ohne Wert kann ihn nur ein externer Identitätsanbieter senden. Höchstens %1 Attribute.</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>D&amp;iscard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>The attributes were changed by somebody else meanwhile. Saving replaces them.</source>
        <translation>Die Attribute wurden inzwischen von jemand anderem geändert. Beim Speichern werden sie ersetzt.</translation>
    </message>
    <message>
        <source>Show the present ones</source>
        <translation>Aktuelle anzeigen</translation>
    </message>
    <message>
        <source>Saving the attributes for access control</source>
        <translation>Attribute für die Zugriffssteuerung werden gespeichert</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1 (in %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Policies name keys that no session carries, so that their conditions never hold: %1.</source>
        <translation>Richtlinien nennen Schlüssel, die keine Sitzung mitführt, sodass ihre Bedingungen nie erfüllt sind: %1.</translation>
    </message>
</context>
<context>
    <name>gatehouse::Breadcrumb</name>
    <message>
        <source>Where you are</source>
        <translation>Navigationspfad</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::CaseModel</name>
    <message>
        <source>Service control policy</source>
        <translation>Service-Kontrollrichtlinie</translation>
    </message>
    <message>
        <source>Identity policy</source>
        <translation>Identitätsrichtlinie</translation>
    </message>
    <message>
        <source>Permissions boundary</source>
        <translation>Berechtigungsgrenze</translation>
    </message>
    <message>
        <source>Session policy</source>
        <translation>Sitzungsrichtlinie</translation>
    </message>
    <message>
        <source>Resource policy</source>
        <translation>Ressourcenrichtlinie</translation>
    </message>
    <message>
        <source>Identity policy %1</source>
        <translation>Identitätsrichtlinie %1</translation>
    </message>
    <message>
        <source>SCP, level %1</source>
        <translation>SCP, Ebene %1</translation>
    </message>
    <message>
        <source>SCP, level %1 (%2)</source>
        <translation>SCP, Ebene %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln Anweisung</numerusform>
            <numerusform>%Ln Anweisungen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no policy yet.</source>
        <translation>Es gibt noch keine Richtlinie.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::CatalogueModel</name>
    <message>
        <source>%1, %2, with general settings</source>
        <comment>an application and its category</comment>
        <translation>%1, %2, mit allgemeinen Einstellungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an application and its category</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How %1 takes SAML is not public: it is added with what most applications take.</source>
        <translation>Wie %1 SAML verwendet, ist nicht öffentlich: Die Anwendung wird mit dem hinzugefügt, was die meisten Anwendungen verwenden.</translation>
    </message>
</context>
<context>
    <name>gatehouse::CatalogueView</name>
    <message>
        <source>Search the catalogue</source>
        <translation>Katalog durchsuchen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>Jede Kategorie</translation>
    </message>
    <message>
        <source>Applications of the catalogue</source>
        <translation>Anwendungen des Katalogs</translation>
    </message>
    <message>
        <source>Not in the catalogue</source>
        <translation>Nicht im Katalog</translation>
    </message>
    <message>
        <source>Any application that speaks SAML 2.0 can be added as a custom application.</source>
        <translation>Jede Anwendung, die SAML 2.0 beherrscht, kann als eigene Anwendung hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Add a custom application</source>
        <translation>Eigene Anwendung hinzufügen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln Anwendung</numerusform>
            <numerusform>%Ln Anwendungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::CertificateActions</name>
    <message>
        <source>It is active already.</source>
        <translation>Es ist bereits aktiv.</translation>
    </message>
    <message>
        <source>Its key is missing: it can&apos;t sign.</source>
        <translation>Sein Schlüssel fehlt: Es kann nicht signieren.</translation>
    </message>
    <message>
        <source>The active certificate can&apos;t be deleted. Set another one as active first.</source>
        <translation>Das aktive Zertifikat kann nicht gelöscht werden. Legen Sie zuerst ein anderes als aktiv fest.</translation>
    </message>
    <message>
        <source>Set this certificate of %1 as active?</source>
        <translation>Dieses Zertifikat von %1 als aktiv festlegen?</translation>
    </message>
    <message>
        <source>From now on it signs everything that the application is sent. The application has to trust it already, or nobody gets in: you may have to set up the trust again there. Best done when few people work.</source>
        <translation>Ab jetzt wird alles, was die Anwendung erhält, mit ihm signiert. Die Anwendung muss ihm bereits vertrauen, sonst kann sich niemand mehr anmelden: Möglicherweise müssen Sie die Vertrauensstellung dort neu einrichten. Am besten tun Sie dies, wenn nur wenige Personen arbeiten.</translation>
    </message>
    <message>
        <source>It lasts until %1.</source>
        <translation>Es gilt bis %1.</translation>
    </message>
    <message>
        <source>The certificate that signs now stays, inactive. You can set it back.</source>
        <translation>Das Zertifikat, das jetzt signiert, bleibt inaktiv erhalten. Sie können es wieder als aktiv festlegen.</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Als aktiv festlegen</translation>
    </message>
    <message>
        <source>Setting a certificate as active</source>
        <translation>Zertifikat wird als aktiv festgelegt</translation>
    </message>
    <message>
        <source>Delete this certificate of %1?</source>
        <translation>Dieses Zertifikat von %1 löschen?</translation>
    </message>
    <message>
        <source>It signs nothing now. Its key is deleted with it.</source>
        <translation>Es signiert derzeit nichts. Sein Schlüssel wird mit ihm gelöscht.</translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation>Sie können dies anschließend rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete certificate</source>
        <translation>Zertifikat löschen</translation>
    </message>
    <message>
        <source>Deleting a certificate</source>
        <translation>Zertifikat wird gelöscht</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Zertifikate (*.pem)</translation>
    </message>
    <message>
        <source>The certificate was saved.</source>
        <translation>Das Zertifikat wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>gatehouse::CertificatesPane</name>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>When they expire</source>
        <translation>Wann sie ablaufen</translation>
    </message>
    <message>
        <source>Filter by application, serial number or fingerprint</source>
        <translation>Nach Anwendung, Seriennummer oder Fingerabdruck filtern</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Whenever it expires</source>
        <translation>Jeder Ablauf</translation>
    </message>
    <message>
        <source>&amp;Open application</source>
        <translation>Anwendung &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Generate the next one…</source>
        <translation>&amp;Nächstes generieren…</translation>
    </message>
    <message>
        <source>It belongs to no application.</source>
        <translation>Es gehört zu keiner Anwendung.</translation>
    </message>
    <message>
        <source>Set as acti&amp;ve…</source>
        <translation>Als akti&amp;v festlegen…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Save to a &amp;file…</source>
        <translation>In einer &amp;Datei speichern…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln Zertifikat</numerusform>
            <numerusform>%Ln Zertifikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln abgelaufen</numerusform>
            <numerusform>%Ln abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to expire within 90 days</source>
        <translation>
            <numerusform>%Ln läuft innerhalb von 90 Tagen ab</numerusform>
            <numerusform>%Ln laufen innerhalb von 90 Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the certificates …</source>
        <translation>Zertifikate werden gelesen …</translation>
    </message>
    <message>
        <source>No certificate matches</source>
        <translation>Kein Zertifikat entspricht dem Filter</translation>
    </message>
    <message>
        <source>Change the filter, or clear it to see every certificate again.</source>
        <translation>Ändern Sie den Filter oder löschen Sie ihn, um wieder alle Zertifikate zu sehen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No certificates yet</source>
        <translation>Noch keine Zertifikate</translation>
    </message>
    <message>
        <source>A certificate is made with each application: what the application is sent is signed with it.</source>
        <translation>Mit jeder Anwendung wird ein Zertifikat erstellt: Mit ihm wird signiert, was die Anwendung erhält.</translation>
    </message>
    <message>
        <source>Go to the applications</source>
        <translation>Zu den Anwendungen</translation>
    </message>
</context>
<context>
    <name>gatehouse::CertificatesView</name>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Filter the certificates</source>
        <translation>Zertifikate filtern</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Kein Zertifikat</translation>
    </message>
    <message>
        <source>Without one nothing can be signed. Generate the first one.</source>
        <translation>Ohne Zertifikat kann nichts signiert werden. Generieren Sie das erste.</translation>
    </message>
    <message>
        <source>Select a certificate first.</source>
        <translation>Wählen Sie zuerst ein Zertifikat aus.</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>&amp;Generieren…</translation>
    </message>
    <message>
        <source>An application has at most two certificates. Delete the inactive one first.</source>
        <translation>Eine Anwendung hat höchstens zwei Zertifikate. Löschen Sie zuerst das inaktive.</translation>
    </message>
    <message>
        <source>Set as acti&amp;ve…</source>
        <translation>Als akti&amp;v festlegen…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Save to a &amp;file…</source>
        <translation>In einer &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>An integrated application signs nothing with certificates of its own.</source>
        <translation>Eine integrierte Anwendung signiert nichts mit eigenen Zertifikaten.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>P&amp;resent passphrase</source>
        <translation>A&amp;ktuelle Passphrase</translation>
    </message>
    <message>
        <source>&amp;Change passphrase</source>
        <translation>Passphrase &amp;ändern</translation>
    </message>
    <message>
        <source>Copies of the file that were made before keep the passphrase that they had.</source>
        <translation>Früher erstellte Kopien der Datei behalten die Passphrase, die sie hatten.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Passphrase wird geändert</translation>
    </message>
</context>
<context>
    <name>gatehouse::CodeEdit</name>
    <message>
        <source>Tab moves on to the next field. Ctrl+] and Ctrl+[ indent.</source>
        <translation>Tab wechselt zum nächsten Feld. Strg+] und Strg+[ rücken ein und aus.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ColumnsPage</name>
    <message>
        <source>Group name</source>
        <translation>Gruppenname</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Status (enabled or disabled)</source>
        <translation>Status (aktiviert oder deaktiviert)</translation>
    </message>
    <message>
        <source>Groups to join</source>
        <translation>Beitritt zu Gruppen</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>A column without a name in the first line can&apos;t be imported.</source>
        <translation>Eine Spalte ohne Namen in der ersten Zeile kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>Column %1 becomes</source>
        <translation>Spalte %1 wird zu</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– ausgelassen –</translation>
    </message>
    <message>
        <source>Every column is used.</source>
        <translation>Alle Spalten werden verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) left out: %1</source>
        <translation>
            <numerusform>%Ln Spalte ausgelassen: %1</numerusform>
            <numerusform>%Ln Spalten ausgelassen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” both become “%3”. Leave one out.</source>
        <translation>Die Spalten „%1“ und „%2“ werden beide zu „%3“. Lassen Sie eine davon aus.</translation>
    </message>
    <message>
        <source>Choose the column that becomes “%1”.</source>
        <translation>Wählen Sie die Spalte, die zu „%1“ wird.</translation>
    </message>
</context>
<context>
    <name>gatehouse::CommandsView</name>
    <message>
        <source>C&amp;opy commands</source>
        <translation>Befehle &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>gatehouse::ComparisonDialog</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln hinzugefügt</numerusform>
            <numerusform>%Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of row and what happens to how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>All rows are counted; the first %Ln are listed.</source>
        <translation>
            <numerusform>Alle Zeilen sind gezählt; nur die erste (%Ln) ist aufgeführt.</numerusform>
            <numerusform>Alle Zeilen sind gezählt; die ersten %Ln sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by name, field or value</source>
        <translation>Nach Name, Feld oder Wert filtern</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>Art der Zeile</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Abweichende Zeilen</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>%1 and %2 hold the same here.</source>
        <translation>%1 und %2 stimmen hier überein.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Select a row to see which fields differ.</source>
        <translation>Wählen Sie eine Zeile aus, um die abweichenden Felder zu sehen.</translation>
    </message>
    <message>
        <source>Copy &amp;rows as CSV</source>
        <translation>&amp;Zeilen als CSV kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes from %1 to %2</source>
        <translation>Änderungen von %1 zu %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::Console</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Der Ordner %1 kann nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The demo workspace %1 can&apos;t be made.</source>
        <translation>Der Demo-Arbeitsbereich %1 kann nicht erstellt werden.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Gatehouse workspace (*.gatehouse)</source>
        <translation>Gatehouse-Arbeitsbereich (*.gatehouse)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>gatehouse::ConsoleMenu</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>Über &amp;Gatehouse</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Dem &amp;System folgen</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file in a folder</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>No workspace was opened yet</source>
        <translation>Noch kein Arbeitsbereich geöffnet</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Diese &amp;vergessen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ConsoleWindow</name>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Einblick</translation>
    </message>
    <message>
        <source>Event history</source>
        <translation>Ereignisverlauf</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Operator: %1</translation>
    </message>
    <message>
        <source>Close the console?</source>
        <translation>Konsole schließen?</translation>
    </message>
    <message>
        <source>Something is still running. It is cancelled, and what it has not finished is not changed.</source>
        <translation>Es läuft noch ein Vorgang. Er wird abgebrochen; was noch nicht abgeschlossen ist, bleibt unverändert.</translation>
    </message>
    <message>
        <source>Cancel it and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Policy simulator</source>
        <translation>Richtliniensimulator</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>Es gab nichts zu ändern.</translation>
    </message>
    <message>
        <source>This workspace is read-only: the file or its folder may not be written. You see it as it was when it was opened; changes are refused.</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt: In die Datei oder ihren Ordner darf nicht geschrieben werden. Sie sehen ihn so, wie er beim Öffnen war; Änderungen werden abgelehnt.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>AWS accounts</source>
        <translation>AWS-Konten</translation>
    </message>
    <message>
        <source>Permission sets</source>
        <translation>Berechtigungssätze</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Zugriffssteuerung</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuweisungen</translation>
    </message>
    <message>
        <source>Access matrix</source>
        <translation>Zugriffsmatrix</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Kontingente</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Assertion lab</source>
        <translation>Assertion-Labor</translation>
    </message>
</context>
<context>
    <name>gatehouse::ContextModel</name>
    <message>
        <source>list of %1</source>
        <translation>Liste von %1</translation>
    </message>
    <message>
        <source>The policies ask for %1. Without a value the request does not have it.</source>
        <translation>Die Richtlinien fragen nach %1. Ohne Wert ist er in der Anfrage nicht enthalten.</translation>
    </message>
    <message>
        <source>Condition key</source>
        <translation>Bedingungsschlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>gatehouse::CountTile</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, and how many there are</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::CreateSetWizard</name>
    <message>
        <source>Create permission set</source>
        <translation>Berechtigungssatz erstellen</translation>
    </message>
    <message>
        <source>&amp;Create permission set</source>
        <translation>Berechtigungssatz &amp;erstellen</translation>
    </message>
    <message>
        <source>AWS managed policies</source>
        <translation>AWS-verwaltete Richtlinien</translation>
    </message>
    <message numerus="yes">
        <source>Pick up to %Ln policies that AWS keeps. All of them together say what the permission set allows.</source>
        <translation>
            <numerusform>Wählen Sie bis zu %Ln Richtlinie, die AWS pflegt. Sie bestimmt, was der Berechtigungssatz erlaubt.</numerusform>
            <numerusform>Wählen Sie bis zu %Ln Richtlinien, die AWS pflegt. Alle zusammen bestimmen, was der Berechtigungssatz erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom policy</source>
        <translation>Eigene Richtlinie</translation>
    </message>
    <message>
        <source>Write the policy, paste it, or begin with one of the examples. It becomes the inline policy of every role.</source>
        <translation>Schreiben Sie die Richtlinie, fügen Sie sie ein oder beginnen Sie mit einem der Beispiele. Sie wird zur Inline-Richtlinie jeder Rolle.</translation>
    </message>
    <message>
        <source>Customer managed</source>
        <translation>Kundenverwaltet</translation>
    </message>
    <message>
        <source>Policies that you keep in the accounts yourself, and the boundary of what is allowed at most.</source>
        <translation>Richtlinien, die Sie selbst in den Konten pflegen, und die Grenze dessen, was höchstens erlaubt ist.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Optional. Tags belong to the permission set, not to its roles; they help to find it and to delegate its administration.</source>
        <translation>Optional. Tags gehören zum Berechtigungssatz, nicht zu seinen Rollen; sie helfen, ihn zu finden und seine Verwaltung zu delegieren.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Check the selections, then create the permission set.</source>
        <translation>Es wurde noch nichts geschrieben. Prüfen Sie die Angaben und erstellen Sie dann den Berechtigungssatz.</translation>
    </message>
    <message>
        <source>Use an existing job function policy</source>
        <translation>Vorhandene Richtlinie für eine Tätigkeitsfunktion verwenden</translation>
    </message>
    <message>
        <source>Create a custom permission set</source>
        <translation>Eigenen Berechtigungssatz erstellen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>A permission set stands in an account as an IAM role with the policies chosen here.</source>
        <translation>Ein Berechtigungssatz steht in einem Konto als IAM-Rolle mit den hier gewählten Richtlinien.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Job function policy</source>
        <translation>Richtlinie der Tätigkeitsfunktion</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Part of the names of its roles. It can&apos;t be changed later.</source>
        <translation>Teil der Namen seiner Rollen. Der Name kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose what the people who get this permission set work as.</source>
        <translation>Wählen Sie, als was die Personen arbeiten, die diesen Berechtigungssatz erhalten.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Attach AWS &amp;managed policies</source>
        <translation>AWS-&amp;verwaltete Richtlinien anfügen</translation>
    </message>
    <message>
        <source>Create a custom &amp;permissions policy</source>
        <translation>Eigene Berechti&amp;gungsrichtlinie erstellen</translation>
    </message>
    <message>
        <source>Attach &amp;customer managed policies or a permissions boundary</source>
        <translation>&amp;Kundenverwaltete Richtlinien oder eine Berechtigungsgrenze anfügen</translation>
    </message>
    <message>
        <source>The name appears in the access portal as the name of a role.</source>
        <translation>Der Name erscheint im Zugriffsportal als Name einer Rolle.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Session duration</source>
        <translation>Sitzungsdauer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Relay state</source>
        <translation>Relay-Status</translation>
    </message>
    <message>
        <source>Without a policy it allows nothing</source>
        <translation>Ohne Richtlinie erlaubt er nichts</translation>
    </message>
    <message>
        <source>Creating permission set %1</source>
        <translation>Berechtigungssatz %1 wird erstellt</translation>
    </message>
    <message>
        <source>Starts and stops the machines of one&apos;s own cost center</source>
        <translation>Startet und stoppt die Maschinen der eigenen Kostenstelle</translation>
    </message>
    <message>
        <source>There is a permission set named %1 already.</source>
        <translation>Es gibt bereits einen Berechtigungssatz mit dem Namen %1.</translation>
    </message>
    <message>
        <source>Line 3, column 14: The list that begins here has no end.</source>
        <translation>Zeile 3, Spalte 14: Die Liste, die hier beginnt, hat kein Ende.</translation>
    </message>
</context>
<context>
    <name>gatehouse::DashboardPage</name>
    <message>
        <source>What needs attention</source>
        <translation>Was Aufmerksamkeit erfordert</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nichts erfordert Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>What ends soon</source>
        <translation>Was bald endet</translation>
    </message>
    <message>
        <source>Nothing ends soon.</source>
        <translation>Nichts endet bald.</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Es wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Erfordert Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>AWS accounts</source>
        <translation>AWS-Konten</translation>
    </message>
    <message>
        <source>Permission sets</source>
        <translation>Berechtigungssätze</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuweisungen</translation>
    </message>
    <message>
        <source>Roles in accounts</source>
        <translation>Rollen in Konten</translation>
    </message>
    <message>
        <source>Reading the dashboard</source>
        <translation>Dashboard wird gelesen</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln Punkt zu prüfen</numerusform>
            <numerusform>%Ln Punkte zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in the %Ln day(s) up to %1</source>
        <translation>
            <numerusform>Änderungen in %Ln Tag bis %1</numerusform>
            <numerusform>Änderungen in den %Ln Tagen bis %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in the last %Ln day(s)</source>
        <translation>
            <numerusform>Änderungen seit %Ln Tag</numerusform>
            <numerusform>Änderungen der letzten %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disabled</source>
        <translation>
            <numerusform>%Ln deaktiviert</numerusform>
            <numerusform>%Ln deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>%Ln geschlossen</numerusform>
            <numerusform>%Ln geschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>all up to date</source>
        <translation>alle aktuell</translation>
    </message>
    <message numerus="yes">
        <source>%Ln behind</source>
        <translation>
            <numerusform>%Ln veraltet</numerusform>
            <numerusform>%Ln veraltet</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin with the users: add or import them.</source>
        <translation>Beginnen Sie mit den Benutzern: Fügen Sie sie hinzu oder importieren Sie sie.</translation>
    </message>
    <message>
        <source>Enable single sign-on, or import your organization.</source>
        <translation>Aktivieren Sie Single Sign-On oder importieren Sie Ihre Organisation.</translation>
    </message>
    <message>
        <source>Create a permission set to say what people may do.</source>
        <translation>Erstellen Sie einen Berechtigungssatz, um festzulegen, was Personen tun dürfen.</translation>
    </message>
    <message>
        <source>The closed account %1 is gone</source>
        <translation>Das geschlossene Konto %1 ist endgültig gelöscht</translation>
    </message>
    <message>
        <source>The certificate of %1 expires</source>
        <translation>Das Zertifikat von %1 läuft ab</translation>
    </message>
</context>
<context>
    <name>gatehouse::DataTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>gatehouse::DateEdit</name>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
</context>
<context>
    <name>gatehouse::DayChart</name>
    <message>
        <source>Changes on each of the last days</source>
        <translation>Änderungen an jedem der letzten Tage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) altogether. The arrow keys go from day to day.</source>
        <translation>
            <numerusform>Insgesamt %Ln Änderung. Die Pfeiltasten gehen von Tag zu Tag.</numerusform>
            <numerusform>Insgesamt %Ln Änderungen. Die Pfeiltasten gehen von Tag zu Tag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln change(s)</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1: %Ln Änderung</numerusform>
            <numerusform>%1: %Ln Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::DecisionView</name>
    <message>
        <source>Allowed</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Denied by a statement</source>
        <translation>Durch eine Anweisung verweigert</translation>
    </message>
    <message>
        <source>Denied, nothing allows it</source>
        <translation>Verweigert, nichts lässt es zu</translation>
    </message>
    <message>
        <source>What became of every statement</source>
        <translation>Was aus jeder Anweisung wurde</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
</context>
<context>
    <name>gatehouse::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details zu %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::DifferenceModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Abweichende Felder</translation>
    </message>
</context>
<context>
    <name>gatehouse::Edit</name>
    <message>
        <source>%1 is required.</source>
        <translation>%1 ist erforderlich.</translation>
    </message>
</context>
<context>
    <name>gatehouse::EditUserDialog</name>
    <message>
        <source>Edit user</source>
        <translation>Benutzer bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>A username can&apos;t be changed.</source>
        <translation>Ein Benutzername kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>A username is fixed for life: sign-ins depend on it.</source>
        <translation>Ein Benutzername steht dauerhaft fest: Anmeldungen hängen davon ab.</translation>
    </message>
    <message>
        <source>Must be unique. A new address has to be verified again.</source>
        <translation>Muss eindeutig sein. Eine neue Adresse muss erneut bestätigt werden.</translation>
    </message>
    <message>
        <source>Saving user %1</source>
        <translation>Benutzer %1 wird gespeichert</translation>
    </message>
    <message>
        <source>Show the present values</source>
        <translation>Aktuelle Werte anzeigen</translation>
    </message>
    <message>
        <source>The email address belongs to another user.</source>
        <translation>Die E-Mail-Adresse gehört zu einem anderen Benutzer.</translation>
    </message>
</context>
<context>
    <name>gatehouse::EnableDialog</name>
    <message>
        <source>Management account of the new organization</source>
        <translation>Verwaltungskonto der neuen Organisation</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>All features were &amp;turned on in AWS Organizations</source>
        <translation>Alle Funktionen wurden in AWS Organizations ak&amp;tiviert</translation>
    </message>
    <message>
        <source>Enable single sign-on</source>
        <translation>Single Sign-On aktivieren</translation>
    </message>
    <message>
        <source>&amp;Create organization and enable</source>
        <translation>Organisation &amp;erstellen und aktivieren</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Aktivieren</translation>
    </message>
    <message>
        <source>This workspace has no organization yet. One is created with a root and this management account. To work with the organization you have, cancel and import it.</source>
        <translation>Dieser Arbeitsbereich hat noch keine Organisation. Es wird eine mit einem Stamm und diesem Verwaltungskonto erstellt. Um mit Ihrer bestehenden Organisation zu arbeiten, brechen Sie ab und importieren Sie sie.</translation>
    </message>
    <message>
        <source>Every account gets the service-linked role AWSServiceRoleForSSO, now and when it is added later.</source>
        <translation>Jedes Konto erhält die serviceverknüpfte Rolle AWSServiceRoleForSSO, jetzt und wenn es später hinzukommt.</translation>
    </message>
    <message>
        <source>Enabling single sign-on</source>
        <translation>Single Sign-On wird aktiviert</translation>
    </message>
</context>
<context>
    <name>gatehouse::EnablePage</name>
    <message>
        <source>AWS accounts</source>
        <translation>AWS-Konten</translation>
    </message>
    <message>
        <source>Single sign-on is not enabled yet.</source>
        <translation>Single Sign-On ist noch nicht aktiviert.</translation>
    </message>
    <message>
        <source>&amp;Enable single sign-on…</source>
        <translation>&amp;Single Sign-On aktivieren…</translation>
    </message>
    <message>
        <source>&amp;Import an organization…</source>
        <translation>Organisation &amp;importieren…</translation>
    </message>
    <message>
        <source>Enabling single sign-on makes an instance with the built-in identity store, and from then on people can be given access to the accounts of one organization. Users, groups and policies that you have stay as they are. Import the organization you have, or let a new one be created.</source>
        <translation>Bei der Aktivierung von Single Sign-On entsteht eine Instanz mit dem integrierten Identitätsspeicher; von da an können Personen Zugriff auf die Konten einer Organisation erhalten. Vorhandene Benutzer, Gruppen und Richtlinien bleiben, wie sie sind. Importieren Sie Ihre bestehende Organisation oder lassen Sie eine neue erstellen.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ErroneousRows</name>
    <message>
        <source>Import not&amp;hing while a row has an error</source>
        <translation>&amp;Nichts importieren, solange eine Zeile einen Fehler hat</translation>
    </message>
    <message>
        <source>Import the &amp;valid rows and leave the others out</source>
        <translation>Die &amp;gültigen Zeilen importieren und die anderen auslassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have errors. Mend the file, or choose to import the valid rows only.</source>
        <translation>
            <numerusform>%Ln Zeile hat Fehler. Berichtigen Sie die Datei, oder importieren Sie nur die gültigen Zeilen.</numerusform>
            <numerusform>%Ln Zeilen haben Fehler. Berichtigen Sie die Datei, oder importieren Sie nur die gültigen Zeilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ErrorDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gatehouse::EventPanel</name>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>This event changed no rows of the workspace.</source>
        <translation>Dieses Ereignis hat keine Zeilen des Arbeitsbereichs geändert.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Select an event to see who did what, and what was different before and after.</source>
        <translation>Wählen Sie ein Ereignis aus, um zu sehen, wer was getan hat und was vorher und nachher anders war.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>Ereignisname</translation>
    </message>
    <message>
        <source>Event source</source>
        <translation>Ereignisquelle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>Geänderte Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln</source>
        <translation>
            <numerusform>Mehr als %Ln</numerusform>
            <numerusform>Mehr als %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) are shown; the export has all.</source>
        <translation>
            <numerusform>Die erste Zeile (%Ln) wird angezeigt; der Export enthält alle.</numerusform>
            <numerusform>Die ersten %Ln Zeilen werden angezeigt; der Export enthält alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ExpiryReminder</name>
    <message>
        <source>Looking which certificates expire</source>
        <translation>Ablaufende Zertifikate werden ermittelt</translation>
    </message>
    <message>
        <source>The certificate of %1: %2</source>
        <comment>whose certificate, and when it expires</comment>
        <translation>Zertifikat von %1: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ExpiryTimeline</name>
    <message>
        <source>When certificates expire</source>
        <translation>Wann Zertifikate ablaufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s). The arrow keys go from one to the next.</source>
        <translation>
            <numerusform>%Ln Zertifikat. Die Pfeiltasten gehen von einem zum nächsten.</numerusform>
            <numerusform>%Ln Zertifikate. Die Pfeiltasten gehen von einem zum nächsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose certificate, and when it expires</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (inaktiv)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ExportDialog</name>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file.</source>
        <translation>Dies ist ein Ordner. Fügen Sie einen Dateinamen hinzu.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Der Ordner %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>This place can&apos;t be written to. Choose another folder.</source>
        <translation>An diesem Ort kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>Benutzer exportieren</translation>
    </message>
    <message>
        <source>Export groups</source>
        <translation>Gruppen exportieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Passwords are never exported.</source>
        <translation>Kennwörter werden nie exportiert.</translation>
    </message>
    <message>
        <source>&amp;All users</source>
        <translation>&amp;Alle Benutzer</translation>
    </message>
    <message>
        <source>&amp;All groups</source>
        <translation>&amp;Alle Gruppen</translation>
    </message>
    <message>
        <source>What the &amp;filter shows</source>
        <translation>Was der &amp;Filter zeigt</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln &amp;selected</source>
        <translation>
            <numerusform>%Ln au&amp;sgewählter Eintrag</numerusform>
            <numerusform>%Ln au&amp;sgewählte Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>A file that is there already is replaced when the export is complete.</source>
        <translation>Eine bereits vorhandene Datei wird ersetzt, sobald der Export vollständig ist.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1 läuft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were exported to %1.</source>
        <translation>
            <numerusform>%Ln Benutzer wurde nach %1 exportiert.</numerusform>
            <numerusform>%Ln Benutzer wurden nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) were exported to %1.</source>
        <translation>
            <numerusform>%Ln Gruppe wurde nach %1 exportiert.</numerusform>
            <numerusform>%Ln Gruppen wurden nach %1 exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ExpressionCompleter</name>
    <message>
        <source>Attributes of the user</source>
        <translation>Attribute des Benutzers</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>an expression and the attribute that it stands for</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::FactsView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>gatehouse::Field</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
</context>
<context>
    <name>gatehouse::FileEdit</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Type a path, or drop a file here</source>
        <translation>Geben Sie einen Pfad ein oder ziehen Sie eine Datei hierher</translation>
    </message>
    <message>
        <source>Type a path, or drop a folder or a file here</source>
        <translation>Geben Sie einen Pfad ein oder ziehen Sie einen Ordner oder eine Datei hierher</translation>
    </message>
</context>
<context>
    <name>gatehouse::FilePage</name>
    <message>
        <source>All that can be imported (%1)</source>
        <translation>Alle importierbaren Dateien (%1)</translation>
    </message>
    <message>
        <source>Recognise by the content</source>
        <translation>Am Inhalt erkennen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Datei zum Importieren wählen</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>Angaben zur Datei</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
</context>
<context>
    <name>gatehouse::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
</context>
<context>
    <name>gatehouse::FindBar</name>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) replaced.</source>
        <translation>
            <numerusform>%Ln Treffer ersetzt.</numerusform>
            <numerusform>%Ln Treffer ersetzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Security warning</source>
        <translation>Sicherheitswarnung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 · line %2, column %3 · %4</source>
        <translation>%1 · Zeile %2, Spalte %3 · %4</translation>
    </message>
</context>
<context>
    <name>gatehouse::FolderImportWizard</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Folder or file</source>
        <translation>&amp;Ordner oder Datei</translation>
    </message>
    <message>
        <source>Choose the folder with what the commands printed</source>
        <translation>Wählen Sie den Ordner mit den Ausgaben der Befehle</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>gatehouse::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Wird ausgeführt</translation>
    </message>
</context>
<context>
    <name>gatehouse::GenerateDialog</name>
    <message>
        <source>&amp;Validity in months</source>
        <translation>Gültigkeit in &amp;Monaten</translation>
    </message>
    <message>
        <source>From 1 to 240; 60 are five years.</source>
        <translation>Von 1 bis 240; 60 sind fünf Jahre.</translation>
    </message>
    <message>
        <source>Enter a number of months.</source>
        <translation>Geben Sie eine Anzahl von Monaten ein.</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algorithmus</translation>
    </message>
    <message>
        <source>&amp;Key size</source>
        <translation>&amp;Schlüsselgröße</translation>
    </message>
    <message>
        <source>2048 bits</source>
        <translation>2048 Bit</translation>
    </message>
    <message>
        <source>1024 bits</source>
        <translation>1024 Bit</translation>
    </message>
    <message>
        <source>New certificate for %1</source>
        <translation>Neues Zertifikat für %1</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generieren</translation>
    </message>
    <message>
        <source>It stays inactive until you set it as active. Hand it to the application before.</source>
        <translation>Es bleibt inaktiv, bis Sie es als aktiv festlegen. Hinterlegen Sie es vorher in der Anwendung.</translation>
    </message>
    <message>
        <source>Generating a certificate for %1</source>
        <translation>Zertifikat für %1 wird generiert</translation>
    </message>
    <message>
        <source>Go to the secrets</source>
        <translation>Zu den Geheimnissen</translation>
    </message>
</context>
<context>
    <name>gatehouse::GroupActions</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what goes along</source>
        <translation>Mitbetroffene Einträge werden gezählt</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>The members stay users, but lose the access that came with membership.</source>
        <translation>Die Mitglieder bleiben Benutzer, verlieren aber den mit der Mitgliedschaft verbundenen Zugriff.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln membership(s) end.</source>
        <translation>
            <numerusform>%Ln Mitgliedschaft endet.</numerusform>
            <numerusform>%Ln Mitgliedschaften enden.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation>Sie können dies anschließend rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe löschen</numerusform>
            <numerusform>%Ln Gruppen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe wird gelöscht</numerusform>
            <numerusform>%Ln Gruppen werden gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add users</source>
        <translation>Benutzer &amp;hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer &amp;hinzufügen</numerusform>
            <numerusform>%Ln Benutzer &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add users to %1</source>
        <translation>Benutzer zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Users who are members already are left out. A disabled user can&apos;t be added to a group.</source>
        <translation>Benutzer, die bereits Mitglied sind, werden ausgelassen. Ein deaktivierter Benutzer kann keiner Gruppe hinzugefügt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln user(s) to a group</source>
        <translation>
            <numerusform>%Ln Benutzer wird einer Gruppe hinzugefügt</numerusform>
            <numerusform>%Ln Benutzer werden einer Gruppe hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln user(s) from %1?</source>
        <translation>
            <numerusform>%Ln Benutzer aus %1 entfernen?</numerusform>
            <numerusform>%Ln Benutzer aus %1 entfernen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) lose the access that this group gives. They stay users.</source>
        <translation>
            <numerusform>%Ln Benutzer verliert den Zugriff, den diese Gruppe gewährt, bleibt aber Benutzer.</numerusform>
            <numerusform>%Ln Benutzer verlieren den Zugriff, den diese Gruppe gewährt, bleiben aber Benutzer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer entfernen</numerusform>
            <numerusform>%Ln Benutzer entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln user(s) from a group</source>
        <translation>
            <numerusform>%Ln Benutzer wird aus einer Gruppe entfernt</numerusform>
            <numerusform>%Ln Benutzer werden aus einer Gruppe entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) to AWS accounts are removed.</source>
        <translation>
            <numerusform>%Ln Zuweisung zu AWS-Konten wird entfernt.</numerusform>
            <numerusform>%Ln Zuweisungen zu AWS-Konten werden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) to applications are removed.</source>
        <translation>
            <numerusform>%Ln Zuweisung zu Anwendungen wird entfernt.</numerusform>
            <numerusform>%Ln Zuweisungen zu Anwendungen werden entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::GroupDetails</name>
    <message>
        <source>Select a group to see the details.</source>
        <translation>Wählen Sie eine Gruppe aus, um die Details zu sehen.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Filter the members</source>
        <translation>Mitglieder filtern</translation>
    </message>
    <message>
        <source>Add &amp;users…</source>
        <translation>Ben&amp;utzer hinzufügen…</translation>
    </message>
    <message>
        <source>Re&amp;move from group</source>
        <translation>Aus Gruppe &amp;entfernen</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Noch keine Mitglieder</translation>
    </message>
    <message>
        <source>Add the users who shall get the access that is assigned to this group.</source>
        <translation>Fügen Sie die Benutzer hinzu, die den dieser Gruppe zugewiesenen Zugriff erhalten sollen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Details of the group</source>
        <translation>Details der Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Members (%1)</source>
        <translation>Mitglieder (%1)</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>Gruppenname</translation>
    </message>
    <message>
        <source>Group ID</source>
        <translation>Gruppen-ID</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>What is assigned to the group, and so to all its members, stands here.</source>
        <translation>Was der Gruppe und damit allen ihren Mitgliedern zugewiesen ist, steht hier.</translation>
    </message>
    <message>
        <source>AWS accounts</source>
        <translation>AWS-Konten</translation>
    </message>
</context>
<context>
    <name>gatehouse::GroupDialog</name>
    <message>
        <source>Group &amp;name</source>
        <translation>Gruppen&amp;name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Say which permissions have been or will be assigned to the group.</source>
        <translation>Geben Sie an, welche Berechtigungen der Gruppe zugewiesen wurden oder werden.</translation>
    </message>
    <message>
        <source>Edit group</source>
        <translation>Gruppe bearbeiten</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Gruppe erstellen</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Create group</source>
        <translation>Gruppe &amp;erstellen</translation>
    </message>
    <message>
        <source>A group gives all its members the access that is assigned to it.</source>
        <translation>Eine Gruppe gibt allen ihren Mitgliedern den Zugriff, der ihr zugewiesen ist.</translation>
    </message>
    <message>
        <source>Creating group %1</source>
        <translation>Gruppe %1 wird erstellt</translation>
    </message>
    <message>
        <source>Saving group %1</source>
        <translation>Gruppe %1 wird gespeichert</translation>
    </message>
    <message>
        <source>Show the present values</source>
        <translation>Aktuelle Werte anzeigen</translation>
    </message>
    <message>
        <source>There is a group named %1 already.</source>
        <translation>Es gibt bereits eine Gruppe namens %1.</translation>
    </message>
</context>
<context>
    <name>gatehouse::GroupPage</name>
    <message>
        <source>This group was deleted.</source>
        <translation>Diese Gruppe wurde gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Edit group…</source>
        <translation>Gruppe &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Add users…</source>
        <translation>Benutzer &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Deleted group</source>
        <translation>Gelöschte Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Add users to %1</source>
        <translation>Benutzer zu %1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer &amp;hinzufügen</numerusform>
            <numerusform>%Ln Benutzer &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Users who are members already are left out. A disabled user can&apos;t be added to a group.</source>
        <translation>Benutzer, die bereits Mitglied sind, werden ausgelassen. Ein deaktivierter Benutzer kann keiner Gruppe hinzugefügt werden.</translation>
    </message>
</context>
<context>
    <name>gatehouse::GroupsPane</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Filter by group name or description</source>
        <translation>Nach Gruppenname oder Beschreibung filtern</translation>
    </message>
    <message>
        <source>&amp;Create group…</source>
        <translation>Gruppe &amp;erstellen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>There is no group to export.</source>
        <translation>Es gibt keine Gruppe zum Exportieren.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Add &amp;users…</source>
        <translation>Ben&amp;utzer hinzufügen…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation>Gruppen werden gelesen …</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Keine passende Gruppe</translation>
    </message>
    <message>
        <source>Change the filter, or clear it to see every group again.</source>
        <translation>Ändern Sie den Filter oder löschen Sie ihn, um wieder alle Gruppen zu sehen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>A group gives all its members the access that is assigned to it. Create the first one, or import a list.</source>
        <translation>Eine Gruppe gibt allen ihren Mitgliedern den Zugriff, der ihr zugewiesen ist. Erstellen Sie die erste Gruppe oder importieren Sie eine Liste.</translation>
    </message>
    <message>
        <source>Create group…</source>
        <translation>Gruppe erstellen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are selected.</source>
        <translation>
            <numerusform>%Ln Gruppe ist ausgewählt.</numerusform>
            <numerusform>%Ln Gruppen sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a group to see the details.</source>
        <translation>Wählen Sie eine Gruppe aus, um die Details zu sehen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::HistoryPane</name>
    <message>
        <source>Event history</source>
        <translation>Ereignisverlauf</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>Every change is listed here with who made it, and can be undone.</source>
        <translation>Jede Änderung wird hier mit der Person aufgeführt, die sie vorgenommen hat, und kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Filter by what happened, operator or record</source>
        <translation>Nach Vorgang, Operator oder Datensatz filtern</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>Ereignisname</translation>
    </message>
    <message>
        <source>Any event name</source>
        <translation>Alle Ereignisnamen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Undo this change</source>
        <translation>Diese Änderung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo this change</source>
        <translation>Diese Änderung &amp;wiederholen</translation>
    </message>
    <message>
        <source>Undo from &amp;here…</source>
        <translation>Ab &amp;hier rückgängig machen…</translation>
    </message>
    <message>
        <source>&amp;Copy JSON</source>
        <translation>JSON &amp;kopieren</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>Der Datensatz wird gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No event fits the filter</source>
        <translation>Kein Ereignis entspricht dem Filter</translation>
    </message>
    <message>
        <source>Widen the time range or clear the filter to see more.</source>
        <translation>Erweitern Sie den Zeitraum oder löschen Sie den Filter, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>This change has been undone already.</source>
        <translation>Diese Änderung wurde bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This change reached outside the workspace and can&apos;t be taken back.</source>
        <translation>Diese Änderung hat über den Arbeitsbereich hinaus gewirkt und kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>This event changed nothing that could be undone.</source>
        <translation>Dieses Ereignis hat nichts geändert, was rückgängig gemacht werden könnte.</translation>
    </message>
    <message>
        <source>Only a change that was undone can be done again.</source>
        <translation>Nur eine rückgängig gemachte Änderung kann wiederholt werden.</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Wird rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Wird wiederholt: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln Änderung rückgängig machen?</numerusform>
            <numerusform>%Ln Änderungen rückgängig machen?</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and everything done since is taken back, the newest change first. It stops at the first change that can&apos;t be undone. Each change can be done again afterwards.</source>
        <translation>„%1“ und alles seither Geschehene wird zurückgenommen, die neueste Änderung zuerst. Bei der ersten Änderung, die nicht rückgängig gemacht werden kann, wird angehalten. Jede Änderung kann anschließend wiederholt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung rückgängig machen</numerusform>
            <numerusform>%Ln Änderungen rückgängig machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung wird rückgängig gemacht</numerusform>
            <numerusform>%Ln Änderungen werden rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were undone.</source>
        <translation>
            <numerusform>%Ln Änderung wurde rückgängig gemacht.</numerusform>
            <numerusform>%Ln Änderungen wurden rückgängig gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the events of this filter</source>
        <translation>Ereignisse dieses Filters exportieren</translation>
    </message>
    <message>
        <source>Export the event history</source>
        <translation>Ereignisverlauf exportieren</translation>
    </message>
    <message>
        <source>CloudTrail records (*.json)</source>
        <translation>CloudTrail-Datensätze (*.json)</translation>
    </message>
    <message>
        <source>Exporting the event history</source>
        <translation>Ereignisverlauf wird exportiert</translation>
    </message>
    <message>
        <source>The events were exported to %1.</source>
        <translation>Die Ereignisse wurden nach %1 exportiert.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportChoice</name>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>&amp;Users, and the groups they are in</source>
        <translation>&amp;Benutzer und die Gruppen, denen sie angehören</translation>
    </message>
    <message>
        <source>&amp;Groups, and their members</source>
        <translation>&amp;Gruppen und ihre Mitglieder</translation>
    </message>
    <message>
        <source>&amp;Assignments of users and groups to accounts</source>
        <translation>&amp;Zuweisungen von Benutzern und Gruppen zu Konten</translation>
    </message>
    <message>
        <source>An &amp;organization, as the AWS CLI prints it</source>
        <translation>Eine &amp;Organisation, wie die AWS CLI sie ausgibt</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what would happen.</source>
        <translation>Nichts wird geändert, bevor Sie gesehen haben, was geschehen würde.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportPreviewModel</name>
    <message>
        <source>Nothing differs</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportWizard</name>
    <message>
        <source>Import users</source>
        <translation>Benutzer importieren</translation>
    </message>
    <message>
        <source>Import groups</source>
        <translation>Gruppen importieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Tables (CSV), LDIF and SCIM documents can be imported. Nothing is written before you have seen what would happen.</source>
        <translation>Importiert werden können Tabellen (CSV), LDIF- und SCIM-Dokumente. Nichts wird geschrieben, bevor Sie gesehen haben, was geschehen würde.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Say what each column becomes. What was recognised is chosen already.</source>
        <translation>Legen Sie fest, was aus jeder Spalte wird. Was erkannt wurde, ist bereits ausgewählt.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>How to treat what the file leaves open.</source>
        <translation>Wie behandelt wird, was die Datei offen lässt.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What would happen, row by row. Rows with errors come first.</source>
        <translation>Was geschehen würde, Zeile für Zeile. Zeilen mit Fehlern stehen zuerst.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>This is done as one change, which can be undone.</source>
        <translation>Dies geschieht als eine einzige Änderung, die rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>When a row names a group that does not exist</source>
        <translation>Wenn eine Zeile eine Gruppe nennt, die nicht existiert</translation>
    </message>
    <message>
        <source>&amp;Report the row as an error</source>
        <translation>Die Zeile als &amp;Fehler melden</translation>
    </message>
    <message>
        <source>&amp;Create the group</source>
        <translation>Die Gruppe &amp;erstellen</translation>
    </message>
    <message>
        <source>When a cell is empty and the user or group exists</source>
        <translation>Wenn eine Zelle leer ist und der Benutzer oder die Gruppe existiert</translation>
    </message>
    <message>
        <source>&amp;Keep the present value</source>
        <translation>Den vorhandenen Wert &amp;behalten</translation>
    </message>
    <message>
        <source>C&amp;lear the value</source>
        <translation>Den Wert &amp;leeren</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Left out because of errors</source>
        <translation>Wegen Fehlern ausgelassen</translation>
    </message>
    <message>
        <source>Groups made because users join them</source>
        <translation>Gruppen, die erstellt werden, weil Benutzer ihnen beitreten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Missing groups</source>
        <translation>Fehlende Gruppen</translation>
    </message>
    <message>
        <source>Are created</source>
        <translation>Werden erstellt</translation>
    </message>
    <message>
        <source>Are an error of the row</source>
        <translation>Gelten als Fehler der Zeile</translation>
    </message>
    <message>
        <source>Empty values</source>
        <translation>Leere Werte</translation>
    </message>
    <message>
        <source>Clear the present value</source>
        <translation>Leeren den vorhandenen Wert</translation>
    </message>
    <message>
        <source>Keep the present value</source>
        <translation>Behalten den vorhandenen Wert</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Kennwörter</translation>
    </message>
    <message>
        <source>Imported users have no password and get no invitation. Reset their passwords when they shall sign in.</source>
        <translation>Importierte Benutzer haben kein Kennwort und erhalten keine Einladung. Setzen Sie ihre Kennwörter zurück, wenn sie sich anmelden sollen.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>gatehouse::InspectionView</name>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Hold it against no application</source>
        <translation>Mit keiner Anwendung abgleichen</translation>
    </message>
    <message>
        <source>SAML message</source>
        <translation>SAML-Nachricht</translation>
    </message>
    <message>
        <source>Paste a SAML response or request here: XML, Base64, the address of a redirect, or the body of a form.</source>
        <translation>Fügen Sie hier eine SAML-Antwort oder -Anfrage ein: XML, Base64, die Adresse einer Umleitung oder den Inhalt eines Formulars.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie besagt</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Decodiert</translation>
    </message>
    <message>
        <source>Inspecting a SAML message</source>
        <translation>SAML-Nachricht wird untersucht</translation>
    </message>
    <message>
        <source>Nothing to inspect yet</source>
        <translation>Noch gibt es nichts zu untersuchen</translation>
    </message>
    <message>
        <source>What is pasted is decoded, its signature is verified, and each reason against it is told.</source>
        <translation>Die eingefügte Nachricht wird decodiert, ihre Signatur wird geprüft, und jeder Einwand gegen sie wird genannt.</translation>
    </message>
    <message>
        <source>Valid: the signature is ours, and it holds now for this application.</source>
        <translation>Gültig: Die Signatur stammt von uns, und die Nachricht gilt jetzt für diese Anwendung.</translation>
    </message>
    <message>
        <source>A request without a signature. It need not have one.</source>
        <translation>Eine Anfrage ohne Signatur. Sie braucht keine.</translation>
    </message>
    <message>
        <source>A request that the service provider signed.</source>
        <translation>Eine Anfrage, die der Service-Anbieter signiert hat.</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Mit übermittelt</translation>
    </message>
    <message>
        <source>Relay state</source>
        <translation>Relay-Status</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
        <source>None that was verified. Nothing in it can be relied on.</source>
        <translation>Keine, die erfolgreich geprüft wurde. Auf nichts darin ist Verlass.</translation>
    </message>
    <message>
        <source>Who signs in</source>
        <translation>Wer sich anmeldet</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Not on or after</source>
        <translation>Gültig bis (ausschließlich)</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Session ends</source>
        <translation>Sitzungsende</translation>
    </message>
    <message>
        <source>In response to</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>What the service provider asks</source>
        <translation>Was der Service-Anbieter anfragt</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Ziel der Antwort</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Format of the Subject</source>
        <translation>Format des Subject</translation>
    </message>
    <message>
        <source>Signing in again</source>
        <translation>Erneute Anmeldung</translation>
    </message>
    <message>
        <source>demanded</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>not demanded</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>Without a form</source>
        <translation>Ohne Anmeldeformular</translation>
    </message>
    <message>
        <source>A request with a signature that may be anybody&apos;s.</source>
        <translation>Eine Anfrage mit einer Signatur, die von irgendwem sein kann.</translation>
    </message>
</context>
<context>
    <name>gatehouse::InstructionsView</name>
    <message>
        <source>Instructions</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>How this application takes SAML is not public. These steps hold for most applications; its own help may name things otherwise.</source>
        <translation>Wie diese Anwendung SAML verwendet, ist nicht öffentlich. Diese Schritte gelten für die meisten Anwendungen; in ihrer eigenen Hilfe kann manches anders heißen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the number of a step</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Noch gibt es nichts zu kopieren.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>gatehouse::IntegratedAccessDialog</name>
    <message>
        <source>What is enabled stays enabled. To keep integrated applications out of some accounts, use service control policies.</source>
        <translation>Was aktiviert ist, bleibt aktiviert. Verwenden Sie Service-Kontrollrichtlinien, um integrierte Anwendungen von bestimmten Konten fernzuhalten.</translation>
    </message>
    <message>
        <source>Access for integrated applications</source>
        <translation>Zugriff für integrierte Anwendungen</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>Integrated applications read users and groups themselves. Where may they be used?</source>
        <translation>Integrierte Anwendungen lesen Benutzer und Gruppen selbst. Wo dürfen sie verwendet werden?</translation>
    </message>
    <message>
        <source>Saving the access of integrated applications</source>
        <translation>Zugriff für integrierte Anwendungen wird gespeichert</translation>
    </message>
</context>
<context>
    <name>gatehouse::JsonView</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation>JSON kopieren</translation>
    </message>
</context>
<context>
    <name>gatehouse::KeyDialog</name>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Neue &amp;Passphrase</translation>
    </message>
    <message>
        <source>Several words that nobody would guess. It is asked for when a secret is needed.</source>
        <translation>Mehrere Wörter, die niemand erraten würde. Danach wird gefragt, wenn ein Geheimnis benötigt wird.</translation>
    </message>
    <message>
        <source>New passphrase once &amp;more</source>
        <translation>Neue Passphrase wieder&amp;holen</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>56 letters and digits in groups of four. The whole sheet may be pasted too.</source>
        <translation>56 Buchstaben und Ziffern in Vierergruppen. Sie können auch das ganze Blatt einfügen.</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Wo der Schlüssel aufbewahrt wird</translation>
    </message>
    <message>
        <source>In the keychain of this desktop</source>
        <translation>Im Schlüsselbund dieses Desktops</translation>
    </message>
    <message>
        <source>In the file, under a passphrase</source>
        <translation>In der Datei, durch eine Passphrase geschützt</translation>
    </message>
    <message>
        <source>The keychain asks for nothing while you are signed in. A passphrase is also for servers, and for files that move between computers.</source>
        <translation>Der Schlüsselbund fragt nach nichts, solange Sie angemeldet sind. Eine Passphrase eignet sich auch für Server und für Dateien, die zwischen Computern wechseln.</translation>
    </message>
    <message>
        <source>Protect secrets</source>
        <translation>Geheimnisse schützen</translation>
    </message>
    <message>
        <source>A key is made at random. It seals every private key, seed and password of a server in this workspace.</source>
        <translation>Ein Schlüssel wird zufällig erzeugt. Er versiegelt alle privaten Schlüssel, Startwerte und Kennwörter von Servern in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>&amp;Protect secrets</source>
        <translation>Geheimnisse &amp;schützen</translation>
    </message>
    <message>
        <source>Keep the key elsewhere</source>
        <translation>Schlüssel an anderer Stelle aufbewahren</translation>
    </message>
    <message>
        <source>The key stays the same, and so does its recovery key. Copies of the file that were made before want the key where it was then.</source>
        <translation>Der Schlüssel bleibt derselbe, ebenso sein Wiederherstellungsschlüssel. Früher erstellte Kopien der Datei benötigen den Schlüssel dort, wo er damals war.</translation>
    </message>
    <message>
        <source>&amp;Keep it there</source>
        <translation>&amp;Dort aufbewahren</translation>
    </message>
    <message>
        <source>Bring the key back</source>
        <translation>Schlüssel wiederherstellen</translation>
    </message>
    <message>
        <source>The recovery key is the key itself, written down.</source>
        <translation>Der Wiederherstellungsschlüssel ist der Schlüssel selbst in geschriebener Form.</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>Schlüssel wiederhers&amp;tellen</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Every secret is sealed with the new key, in one change. Export the new recovery key afterwards, and keep the earlier one for backups from before.</source>
        <translation>Alle Geheimnisse werden in einer einzigen Änderung mit dem neuen Schlüssel versiegelt. Exportieren Sie danach den neuen Wiederherstellungsschlüssel, und bewahren Sie den früheren für ältere Sicherungen auf.</translation>
    </message>
    <message>
        <source>&amp;Make a new key</source>
        <translation>Neuen Schlüssel &amp;erstellen</translation>
    </message>
    <message>
        <source>Give the secrets up</source>
        <translation>Geheimnisse aufgeben</translation>
    </message>
    <message>
        <source>The workspace starts with a new key. Secrets that were sealed with the lost one are removed and have to be entered again. This can&apos;t be undone.</source>
        <translation>Der Arbeitsbereich beginnt mit einem neuen Schlüssel. Geheimnisse, die mit dem verlorenen versiegelt wurden, werden entfernt und müssen neu eingegeben werden. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Give them up</source>
        <translation>Geheimnisse &amp;aufgeben</translation>
    </message>
    <message>
        <source>Sealing every secret with a new key</source>
        <translation>Alle Geheimnisse werden mit einem neuen Schlüssel versiegelt</translation>
    </message>
    <message>
        <source>Keeping the key</source>
        <translation>Schlüssel wird aufbewahrt</translation>
    </message>
</context>
<context>
    <name>gatehouse::MailPanel</name>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2

%3</source>
        <translation>An: %1
Betreff: %2

%3</translation>
    </message>
    <message>
        <source>Select a message to read it.</source>
        <translation>Wählen Sie eine Nachricht aus, um sie zu lesen.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Verfasst</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Letzter Versuch</translation>
    </message>
</context>
<context>
    <name>gatehouse::MainWindow</name>
    <message>
        <source>Search or type a command</source>
        <translation>Suchen oder Befehl eingeben</translation>
    </message>
    <message>
        <source>Search or type a command (%1)</source>
        <translation>Suchen oder Befehl eingeben (%1)</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Fold or unfold the navigation</source>
        <translation>Navigation ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Zurück (%1)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Gatehouse — %1</source>
        <translation>Gatehouse — %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ManagedPoliciesEdit</name>
    <message>
        <source>Filter by name or purpose, or paste an ARN</source>
        <translation>Nach Name oder Zweck filtern oder einen ARN einfügen</translation>
    </message>
    <message>
        <source>There is no managed policy to pick</source>
        <translation>Es gibt keine verwaltete Richtlinie zur Auswahl</translation>
    </message>
</context>
<context>
    <name>gatehouse::ManagedPolicyModel</name>
    <message>
        <source>Job function</source>
        <translation>Tätigkeitsfunktion</translation>
    </message>
    <message>
        <source>Full access</source>
        <translation>Vollzugriff</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lesezugriff</translation>
    </message>
    <message>
        <source>Most actions</source>
        <translation>Die meisten Aktionen</translation>
    </message>
    <message>
        <source>Service role</source>
        <translation>Servicerolle</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Not in the catalogue of this version of Gatehouse.</source>
        <translation>Nicht im Katalog dieser Version von Gatehouse.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie gedacht ist</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Imported, %1</source>
        <translation>Importiert, %1</translation>
    </message>
    <message>
        <source>Comes with Gatehouse</source>
        <translation>Mit Gatehouse geliefert</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Hier nicht vorhanden</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>gatehouse::MappingPreviewModel</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>No value: this person can&apos;t sign in</source>
        <translation>Kein Wert: Diese Person kann sich nicht anmelden</translation>
    </message>
    <message>
        <source>No value: left out</source>
        <translation>Kein Wert: ausgelassen</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>gatehouse::MappingsEdit</name>
    <message>
        <source>Attribute in the application</source>
        <translation>Attribut in der Anwendung</translation>
    </message>
    <message>
        <source>Text or attribute of the user</source>
        <translation>Text oder Attribut des Benutzers</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>Attribut hinzufügen</translation>
    </message>
    <message>
        <source>Insert an attribute of the user</source>
        <translation>Attribut des Benutzers einfügen</translation>
    </message>
    <message>
        <source>The Subject can&apos;t be taken away: it is how the application knows who signs in.</source>
        <translation>Das Subject kann nicht entfernt werden: Daran erkennt die Anwendung, wer sich anmeldet.</translation>
    </message>
    <message>
        <source>Attribute in the application, row %1</source>
        <translation>Attribut in der Anwendung, Zeile %1</translation>
    </message>
    <message>
        <source>Text or attribute of the user, row %1</source>
        <translation>Text oder Attribut des Benutzers, Zeile %1</translation>
    </message>
    <message>
        <source>Format, row %1</source>
        <translation>Format, Zeile %1</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Zeile %1 entfernen</translation>
    </message>
    <message>
        <source>The attribute %1 is mapped twice.</source>
        <translation>Das Attribut %1 ist doppelt zugeordnet.</translation>
    </message>
</context>
<context>
    <name>gatehouse::MappingsView</name>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>D&amp;iscard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>No attribute mappings</source>
        <translation>Keine Attributzuordnungen</translation>
    </message>
    <message>
        <source>An integrated application reads users and groups itself.</source>
        <translation>Eine integrierte Anwendung liest Benutzer und Gruppen selbst.</translation>
    </message>
    <message>
        <source>What the application is told</source>
        <translation>Was die Anwendung erfährt</translation>
    </message>
    <message>
        <source>What the mappings come to for a person</source>
        <translation>Was die Zuordnungen für eine Person ergeben</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand ist ausgewählt</translation>
    </message>
    <message>
        <source>Choose a person to see what the application would be told.</source>
        <translation>Wählen Sie eine Person, um zu sehen, was die Anwendung erfahren würde.</translation>
    </message>
    <message>
        <source>For a person</source>
        <translation>Für eine Person</translation>
    </message>
    <message>
        <source>The mappings were changed by somebody else meanwhile. Saving replaces them.</source>
        <translation>Die Zuordnungen wurden inzwischen von jemand anderem geändert. Beim Speichern werden sie ersetzt.</translation>
    </message>
    <message>
        <source>Show the present ones</source>
        <translation>Aktuelle anzeigen</translation>
    </message>
    <message>
        <source>Saving the attribute mappings of %1</source>
        <translation>Attributzuordnungen von %1 werden gespeichert</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>gatehouse::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>gatehouse::MoveDialog</name>
    <message>
        <source>Move &amp;to</source>
        <translation>Verschieben &amp;nach</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>Who may sign in to an account does not depend on where it is. The service control policies of its new place hold for it.</source>
        <translation>Wer sich bei einem Konto anmelden darf, hängt nicht davon ab, wo es liegt. Es gelten die Service-Kontrollrichtlinien seines neuen Ortes.</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Wird verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organizational unit(s)</source>
        <translation>
            <numerusform>%Ln Organisationseinheit</numerusform>
            <numerusform>%Ln Organisationseinheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 move to %3.</source>
        <translation>%1 und %2 werden nach %3 verschoben.</translation>
    </message>
    <message>
        <source>%1 moves to %2.</source>
        <translation>%1 wird nach %2 verschoben.</translation>
    </message>
</context>
<context>
    <name>gatehouse::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Choose a page with the arrow keys</source>
        <translation>Wählen Sie eine Seite mit den Pfeiltasten</translation>
    </message>
</context>
<context>
    <name>gatehouse::Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>gatehouse::NoticesButton</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notifications: nothing new</source>
        <translation>Benachrichtigungen: nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notification(s)</source>
        <translation>
            <numerusform>%Ln neue Benachrichtigung</numerusform>
            <numerusform>%Ln neue Benachrichtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said, the newest first</source>
        <translation>Was gemeldet wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Nothing has been said since the console was started.</source>
        <translation>Seit dem Start der Konsole wurde nichts gemeldet.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
</context>
<context>
    <name>gatehouse::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation>Einmalkennwort</translation>
    </message>
    <message>
        <source>One-time password for %1</source>
        <translation>Einmalkennwort für %1</translation>
    </message>
    <message>
        <source>Hand these over to the user, who chooses another password at the first sign-in. The password is shown here only once: it can&apos;t be looked up later, only reset.</source>
        <translation>Übergeben Sie diese Angaben dem Benutzer, der bei der ersten Anmeldung ein anderes Kennwort wählt. Das Kennwort wird nur hier und nur einmal angezeigt: Es kann später nicht nachgeschlagen, sondern nur zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>Access portal &amp;URL</source>
        <translation>&amp;URL des Zugriffsportals</translation>
    </message>
    <message>
        <source>User&amp;name</source>
        <translation>Benutzer&amp;name</translation>
    </message>
    <message>
        <source>One-time &amp;password</source>
        <translation>Einmal&amp;kennwort</translation>
    </message>
    <message>
        <source>Access portal URL: %1
Username: %2
One-time password: %3</source>
        <translation>URL des Zugriffsportals: %1
Benutzername: %2
Einmalkennwort: %3</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>&amp;Show password</source>
        <translation>Kennwort &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Hide password</source>
        <translation>Kennwort &amp;verbergen</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>A&amp;lles kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The password was neither shown nor copied. Close again to let it go.</source>
        <translation>Das Kennwort wurde weder angezeigt noch kopiert. Schließen Sie erneut, um darauf zu verzichten.</translation>
    </message>
</context>
<context>
    <name>gatehouse::OrganizationImportWizard</name>
    <message>
        <source>Import an organization</source>
        <translation>Organisation importieren</translation>
    </message>
    <message>
        <source>Every JSON file in it and in the folders below is read, whatever it is called.</source>
        <translation>Jede JSON-Datei darin und in den Ordnern darunter wird gelesen, gleich wie sie heißt.</translation>
    </message>
    <message>
        <source>These commands of the AWS CLI write such a folder:</source>
        <translation>Diese Befehle der AWS CLI schreiben einen solchen Ordner:</translation>
    </message>
    <message>
        <source>Roots, units and accounts are read as “aws organizations” prints them. Nothing is written before you have seen what would happen.</source>
        <translation>Stämme, Einheiten und Konten werden so gelesen, wie „aws organizations“ sie ausgibt. Es wird nichts geschrieben, bevor Sie gesehen haben, was geschehen würde.</translation>
    </message>
    <message>
        <source>What would happen, row by row. It is done as one change, which can be undone.</source>
        <translation>Was geschehen würde, Zeile für Zeile. Es wird als eine einzige Änderung ausgeführt, die rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>Reading the organization</source>
        <translation>Organisation wird gelesen</translation>
    </message>
    <message>
        <source>There is nothing to import: the organization is as the files say already.</source>
        <translation>Es gibt nichts zu importieren: Die Organisation ist bereits so, wie die Dateien es angeben.</translation>
    </message>
    <message>
        <source>Importing the organization</source>
        <translation>Organisation wird importiert</translation>
    </message>
    <message numerus="yes">
        <source>The organization was imported; %Ln row(s) with errors were left out.</source>
        <translation>
            <numerusform>Die Organisation wurde importiert; %Ln Zeile mit Fehlern wurde ausgelassen.</numerusform>
            <numerusform>Die Organisation wurde importiert; %Ln Zeilen mit Fehlern wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organization was imported.</source>
        <translation>Die Organisation wurde importiert.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
<context>
    <name>gatehouse::OrganizationPreviewModel</name>
    <message>
        <source>No file says what it is in</source>
        <translation>Keine Datei nennt die übergeordnete Einheit</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Update and move</source>
        <translation>Aktualisieren und verschieben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
</context>
<context>
    <name>gatehouse::OrganizationPreviewPage</name>
    <message>
        <source>Filter by name, ID or place</source>
        <translation>Nach Name, ID oder Ort filtern</translation>
    </message>
    <message>
        <source>Rows of the files</source>
        <translation>Zeilen der Dateien</translation>
    </message>
    <message>
        <source>The organization that was made here takes the IDs of the imported one.</source>
        <translation>Die hier erstellte Organisation übernimmt die IDs der importierten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation>
            <numerusform>%Ln zu erstellen</numerusform>
            <numerusform>%Ln zu erstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>%Ln zu aktualisieren</numerusform>
            <numerusform>%Ln zu aktualisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to move</source>
        <translation>
            <numerusform>%Ln zu verschieben</numerusform>
            <numerusform>%Ln zu verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a known place</source>
        <translation>
            <numerusform>%Ln ohne bekannten Ort</numerusform>
            <numerusform>%Ln ohne bekannten Ort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation>
            <numerusform>%Ln mit Fehlern</numerusform>
            <numerusform>%Ln mit Fehlern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::OrganizationTreeModel</name>
    <message>
        <source>%1, organizational unit</source>
        <translation>%1, Organisationseinheit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Permission sets</source>
        <translation>Berechtigungssätze</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>gatehouse::OrganizationView</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>gatehouse::OriginModel</name>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>In response to</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>Relay state</source>
        <translation>Relay-Status</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>gatehouse::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Filter by recipient or subject</source>
        <translation>Nach Empfänger oder Betreff filtern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Jetzt senden</translation>
    </message>
    <message>
        <source>&amp;Mark as sent</source>
        <translation>Als gesendet &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartend</numerusform>
            <numerusform>%Ln wartend</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No message fits the filter</source>
        <translation>Keine Nachricht entspricht dem Filter</translation>
    </message>
    <message>
        <source>Clear the filter to see all messages.</source>
        <translation>Löschen Sie den Filter, um alle Nachrichten zu sehen.</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Keine Nachrichten</translation>
    </message>
    <message>
        <source>Invitations and verification messages to users appear here when they are written.</source>
        <translation>Einladungen und Bestätigungsnachrichten an Benutzer erscheinen hier, sobald sie verfasst sind.</translation>
    </message>
    <message>
        <source>No message is waiting.</source>
        <translation>Keine Nachricht wartet.</translation>
    </message>
    <message>
        <source>These messages are marked as sent already.</source>
        <translation>Diese Nachrichten sind bereits als gesendet markiert.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht wird gesendet</numerusform>
            <numerusform>%Ln Nachrichten werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s) went out.</source>
        <translation>
            <numerusform>%1 von %Ln Nachricht wurde versendet.</numerusform>
            <numerusform>%1 von %Ln Nachrichten wurden versendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %Ln message(s) as sent</source>
        <translation>
            <numerusform>%Ln Nachricht wird als gesendet markiert</numerusform>
            <numerusform>%Ln Nachrichten werden als gesendet markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as sent.</source>
        <translation>
            <numerusform>%Ln Nachricht als gesendet markiert.</numerusform>
            <numerusform>%Ln Nachrichten als gesendet markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s)?</source>
        <translation>
            <numerusform>%Ln Nachricht löschen?</numerusform>
            <numerusform>%Ln Nachrichten löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages that wait are then never sent. The deletion can be undone.</source>
        <translation>Wartende Nachrichten werden dann nie gesendet. Das Löschen kann rückgängig gemacht werden.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht löschen</numerusform>
            <numerusform>%Ln Nachrichten löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht wird gelöscht</numerusform>
            <numerusform>%Ln Nachrichten werden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted.</source>
        <translation>
            <numerusform>%Ln Nachricht gelöscht.</numerusform>
            <numerusform>%Ln Nachrichten gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::OutcomePage</name>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Diesen Import &amp;rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>The valid rows were imported; %Ln row(s) with errors were left out.</source>
        <translation>
            <numerusform>Die gültigen Zeilen wurden importiert; %Ln Zeile mit Fehlern wurde ausgelassen.</numerusform>
            <numerusform>Die gültigen Zeilen wurden importiert; %Ln Zeilen mit Fehlern wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was imported.</source>
        <translation>Alles wurde importiert.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>New memberships</source>
        <translation>Neue Mitgliedschaften</translation>
    </message>
    <message>
        <source>Groups made for them</source>
        <translation>Dafür erstellte Gruppen</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>The event history can undo it later, too.</source>
        <translation>Auch im Ereignisverlauf können Sie ihn später rückgängig machen.</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Import wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>The import was undone: the workspace is as it was before.</source>
        <translation>Der Import wurde rückgängig gemacht: Der Arbeitsbereich ist wieder wie zuvor.</translation>
    </message>
</context>
<context>
    <name>gatehouse::PairsEdit</name>
    <message>
        <source>Show everything that can be chosen</source>
        <translation>Alle Auswahlmöglichkeiten anzeigen</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Zeile %1 entfernen</translation>
    </message>
</context>
<context>
    <name>gatehouse::Pane</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile aus.</translation>
    </message>
    <message>
        <source>Select one row only.</source>
        <translation>Wählen Sie nur eine Zeile aus.</translation>
    </message>
    <message>
        <source>Select at least one row first.</source>
        <translation>Wählen Sie zuerst mindestens eine Zeile aus.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>gatehouse::PermissionSetActions</name>
    <message numerus="yes">
        <source>%1 can&apos;t be deleted: it is in use in %Ln account(s). Remove its assignments there, and its roles with them.</source>
        <translation>
            <numerusform>%1 kann nicht gelöscht werden, da er in %Ln Konto verwendet wird. Entfernen Sie dort seine Zuweisungen und damit auch seine Rollen.</numerusform>
            <numerusform>%1 kann nicht gelöscht werden, da er in %Ln Konten verwendet wird. Entfernen Sie dort seine Zuweisungen und damit auch seine Rollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every account is up to date.</source>
        <translation>Alle Konten sind aktuell.</translation>
    </message>
    <message>
        <source>Looking which accounts are out of date</source>
        <translation>Veraltete Konten werden ermittelt</translation>
    </message>
    <message>
        <source>Looking where the permission sets are in use</source>
        <translation>Verwendung der Berechtigungssätze wird ermittelt</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission set(s)</source>
        <translation>
            <numerusform>%Ln Berechtigungssatz</numerusform>
            <numerusform>%Ln Berechtigungssätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has access by it now. Its policies and tags are deleted with it.</source>
        <translation>Niemand hat derzeit dadurch Zugriff. Zugehörige Richtlinien und Tags werden mit gelöscht.</translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation>Sie können dies anschließend rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln permission set(s)</source>
        <translation>
            <numerusform>%Ln Berechtigungssatz löschen</numerusform>
            <numerusform>%Ln Berechtigungssätze löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln permission set(s)</source>
        <translation>
            <numerusform>%Ln Berechtigungssatz wird gelöscht</numerusform>
            <numerusform>%Ln Berechtigungssätze werden gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::PermissionSetDetails</name>
    <message>
        <source>Select a permission set to see the details.</source>
        <translation>Wählen Sie einen Berechtigungssatz aus, um die Details zu sehen.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Benutzer und Gruppen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Details of the permission set</source>
        <translation>Details des Berechtigungssatzes</translation>
    </message>
    <message>
        <source>Edit &amp;tags…</source>
        <translation>&amp;Tags bearbeiten…</translation>
    </message>
    <message>
        <source>Filter the accounts</source>
        <translation>Konten filtern</translation>
    </message>
    <message>
        <source>Not provisioned anywhere</source>
        <translation>Nirgends bereitgestellt</translation>
    </message>
    <message>
        <source>Its role comes to an account when somebody is assigned there.</source>
        <translation>Seine Rolle kommt in ein Konto, wenn dort jemand zugewiesen wird.</translation>
    </message>
    <message>
        <source>&amp;Reprovision…</source>
        <translation>Er&amp;neut bereitstellen…</translation>
    </message>
    <message>
        <source>Filter by account, user or group</source>
        <translation>Nach Konto, Benutzer oder Gruppe filtern</translation>
    </message>
    <message>
        <source>Nobody has it yet</source>
        <translation>Noch hat ihn niemand</translation>
    </message>
    <message>
        <source>Assign it to users and groups in an account.</source>
        <translation>Weisen Sie ihn Benutzern und Gruppen in einem Konto zu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Session duration</source>
        <translation>Sitzungsdauer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Permission set ID</source>
        <translation>Berechtigungssatz-ID</translation>
    </message>
    <message>
        <source>Assigned in accounts</source>
        <translation>Zugewiesen in Konten</translation>
    </message>
    <message>
        <source>Provisioned in accounts</source>
        <translation>Bereitgestellt in Konten</translation>
    </message>
    <message>
        <source>Relay state</source>
        <translation>Relay-Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>It is up to date wherever it is provisioned.</source>
        <translation>Er ist überall aktuell, wo er bereitgestellt ist.</translation>
    </message>
    <message>
        <source>Accounts (%1)</source>
        <translation>Konten (%1)</translation>
    </message>
    <message>
        <source>Tags (%1)</source>
        <translation>Tags (%1)</translation>
    </message>
</context>
<context>
    <name>gatehouse::PermissionSetPage</name>
    <message>
        <source>This permission set was deleted.</source>
        <translation>Dieser Berechtigungssatz wurde gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Reprovision…</source>
        <translation>Er&amp;neut bereitstellen…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Deleted permission set</source>
        <translation>Gelöschter Berechtigungssatz</translation>
    </message>
    <message>
        <source>It is up to date wherever it is provisioned.</source>
        <translation>Er ist überall aktuell, wo er bereitgestellt ist.</translation>
    </message>
</context>
<context>
    <name>gatehouse::PermissionSetsPane</name>
    <message>
        <source>Permission sets</source>
        <translation>Berechtigungssätze</translation>
    </message>
    <message>
        <source>Filter by name, description or policy</source>
        <translation>Nach Name, Beschreibung oder Richtlinie filtern</translation>
    </message>
    <message>
        <source>&amp;Create permission set…</source>
        <translation>Berechtigungssatz &amp;erstellen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>AWS &amp;managed policies…</source>
        <translation>AWS-&amp;verwaltete Richtlinien…</translation>
    </message>
    <message>
        <source>&amp;Inline policy…</source>
        <translation>&amp;Inline-Richtlinie…</translation>
    </message>
    <message>
        <source>&amp;Reprovision…</source>
        <translation>Er&amp;neut bereitstellen…</translation>
    </message>
    <message>
        <source>It is up to date wherever it is provisioned.</source>
        <translation>Er ist überall aktuell, wo er bereitgestellt ist.</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Tags…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission set(s)</source>
        <translation>
            <numerusform>%Ln Berechtigungssatz</numerusform>
            <numerusform>%Ln Berechtigungssätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the permission sets …</source>
        <translation>Berechtigungssätze werden gelesen …</translation>
    </message>
    <message>
        <source>No permission set matches</source>
        <translation>Kein Berechtigungssatz entspricht dem Filter</translation>
    </message>
    <message>
        <source>Change the filter, or clear it to see every permission set again.</source>
        <translation>Ändern Sie den Filter oder löschen Sie ihn, um wieder alle Berechtigungssätze zu sehen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No permission sets yet</source>
        <translation>Noch keine Berechtigungssätze</translation>
    </message>
    <message>
        <source>A permission set says what somebody may do in an account. Create the first one, then assign it.</source>
        <translation>Ein Berechtigungssatz legt fest, was jemand in einem Konto tun darf. Erstellen Sie den ersten und weisen Sie ihn dann zu.</translation>
    </message>
    <message>
        <source>Create permission set…</source>
        <translation>Berechtigungssatz erstellen…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission sets are selected.</source>
        <translation>
            <numerusform>%Ln Berechtigungssatz ist ausgewählt.</numerusform>
            <numerusform>%Ln Berechtigungssätze sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a permission set to see the details.</source>
        <translation>Wählen Sie einen Berechtigungssatz aus, um die Details zu sehen.</translation>
    </message>
    <message>
        <source>Import &amp;documents of policies…</source>
        <translation>Richtlinien&amp;dokumente importieren…</translation>
    </message>
</context>
<context>
    <name>gatehouse::PickerDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Pick at least one row first.</source>
        <translation>Wählen Sie zuerst mindestens eine Zeile aus.</translation>
    </message>
</context>
<context>
    <name>gatehouse::PlanTable</name>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Keine Zeilen</translation>
    </message>
    <message>
        <source>No row fits the filter.</source>
        <translation>Keine Zeile entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) more can&apos;t be read.</source>
        <translation>
            <numerusform>%Ln weitere Datei kann nicht gelesen werden.</numerusform>
            <numerusform>%Ln weitere Dateien können nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::PolicyCompleter</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>gatehouse::PolicyDocumentDialog</name>
    <message>
        <source>Document of %1</source>
        <translation>Dokument von %1</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>Version nicht bekannt</translation>
    </message>
    <message>
        <source>Imported, %1</source>
        <translation>Importiert, %1</translation>
    </message>
    <message>
        <source>Comes with Gatehouse, %1</source>
        <translation>Mit Gatehouse geliefert, %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::PolicyEditor</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>The policy in words</source>
        <translation>Die Richtlinie in Worten</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>The text was not taken: it has %1 characters, and no policy has more than %2.</source>
        <translation>Der Text wurde nicht übernommen: Er hat %1 Zeichen, und keine Richtlinie hat mehr als %2.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormatieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>In &amp;Worten</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vervollständigen</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Vorheriger Befund</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <source>Begin with one of the examples</source>
        <translation>Mit einem der Beispiele beginnen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Bytes: %1 · without white space: %2</source>
        <translation>Bytes: %1 · ohne Leerraum: %2</translation>
    </message>
    <message>
        <source>No mistakes found</source>
        <translation>Keine Fehler gefunden</translation>
    </message>
    <message>
        <source>The text can be formatted once it is JSON.</source>
        <translation>Der Text kann formatiert werden, sobald er JSON ist.</translation>
    </message>
</context>
<context>
    <name>gatehouse::PolicyImportWizard</name>
    <message>
        <source>Import documents of policies</source>
        <translation>Richtliniendokumente importieren</translation>
    </message>
    <message>
        <source>Every file in it and in the folders below is read. One that does not say the ARN of its policy is called after it, as in ReadOnlyAccess.json.</source>
        <translation>Jede Datei darin und in den Ordnern darunter wird gelesen. Eine Datei, die den ARN ihrer Richtlinie nicht nennt, heißt wie die Richtlinie, zum Beispiel ReadOnlyAccess.json.</translation>
    </message>
    <message>
        <source>These commands of the AWS CLI write such a folder:</source>
        <translation>Diese Befehle der AWS CLI schreiben einen solchen Ordner:</translation>
    </message>
    <message>
        <source>Documents of managed policies are read as “aws iam” prints them. Nothing is written before you have seen what would happen.</source>
        <translation>Dokumente verwalteter Richtlinien werden so gelesen, wie „aws iam“ sie ausgibt. Es wird nichts geschrieben, bevor Sie gesehen haben, was geschehen würde.</translation>
    </message>
    <message>
        <source>What would happen, policy by policy. What has an error is left out.</source>
        <translation>Was geschehen würde, Richtlinie für Richtlinie. Fehlerhaftes wird ausgelassen.</translation>
    </message>
    <message>
        <source>Reading the policies</source>
        <translation>Richtlinien werden gelesen</translation>
    </message>
    <message>
        <source>There is nothing to import: what the files have is wrong or here already.</source>
        <translation>Es gibt nichts zu importieren: Was die Dateien enthalten, ist fehlerhaft oder hier bereits vorhanden.</translation>
    </message>
    <message>
        <source>There is nothing to import: the documents are here already.</source>
        <translation>Es gibt nichts zu importieren: Die Dokumente sind hier bereits vorhanden.</translation>
    </message>
    <message>
        <source>Importing documents</source>
        <translation>Dokumente werden importiert</translation>
    </message>
    <message numerus="yes">
        <source>The documents were imported; %Ln with errors were left out.</source>
        <translation>
            <numerusform>Die Dokumente wurden importiert; %Ln mit Fehlern wurde ausgelassen.</numerusform>
            <numerusform>Die Dokumente wurden importiert; %Ln mit Fehlern wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The documents were imported.</source>
        <translation>Die Dokumente wurden importiert.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
<context>
    <name>gatehouse::PolicyPlanModel</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>gatehouse::PolicyPreview</name>
    <message>
        <source>Filter by policy, file or remark</source>
        <translation>Nach Richtlinie, Datei oder Bemerkung filtern</translation>
    </message>
    <message>
        <source>Policies of the files</source>
        <translation>Richtlinien der Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation>
            <numerusform>%Ln zu erstellen</numerusform>
            <numerusform>%Ln zu erstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>%Ln zu aktualisieren</numerusform>
            <numerusform>%Ln zu aktualisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation>
            <numerusform>%Ln mit Fehlern</numerusform>
            <numerusform>%Ln mit Fehlern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::PreferencesDialog</name>
    <message>
        <source>That of the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>&amp;Tabellenzeilen</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Komfortabel</translation>
    </message>
    <message>
        <source>Compact: a third more rows on the screen</source>
        <translation>Kompakt: ein Drittel mehr Zeilen auf dem Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Also of dates and numbers. It is spoken from the next start on.</source>
        <translation>Auch für Datumsangaben und Zahlen. Sie gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>The page that was open last</source>
        <translation>Die zuletzt geöffnete Seite</translation>
    </message>
    <message>
        <source>&amp;Open with</source>
        <translation>Beim &amp;Öffnen anzeigen</translation>
    </message>
    <message>
        <source>Questions before something is done</source>
        <translation>Rückfragen, bevor etwas getan wird</translation>
    </message>
    <message>
        <source>&amp;Ask before everything that takes something away</source>
        <translation>Vor &amp;allem fragen, was etwas entfernt</translation>
    </message>
    <message>
        <source>&amp;Only before deletions, and before what Undo can&apos;t take back</source>
        <translation>&amp;Nur vor dem Löschen und vor dem, was sich nicht rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>They hold for you on this computer, in every workspace.</source>
        <translation>Sie gelten für Sie auf diesem Computer, in jedem Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>gatehouse::PrerequisitesView</name>
    <message>
        <source>Prerequisites</source>
        <translation>Voraussetzungen</translation>
    </message>
</context>
<context>
    <name>gatehouse::PreviewPage</name>
    <message>
        <source>Filter by name or reason</source>
        <translation>Nach Name oder Grund filtern</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>C&amp;opy errors</source>
        <translation>Fehler &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save errors…</source>
        <translation>Fehler &amp;speichern…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation>
            <numerusform>%Ln zu erstellen</numerusform>
            <numerusform>%Ln zu erstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>%Ln zu aktualisieren</numerusform>
            <numerusform>%Ln zu aktualisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation>
            <numerusform>%Ln mit Fehlern</numerusform>
            <numerusform>%Ln mit Fehlern</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import: no row of this file would change the workspace.</source>
        <translation>Es gibt nichts zu importieren: Keine Zeile dieser Datei würde den Arbeitsbereich ändern.</translation>
    </message>
    <message>
        <source>The errors were copied.</source>
        <translation>Die Fehler wurden kopiert.</translation>
    </message>
    <message>
        <source>Save the errors</source>
        <translation>Fehler speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Saving the errors</source>
        <translation>Fehler werden gespeichert</translation>
    </message>
    <message>
        <source>The errors were saved.</source>
        <translation>Die Fehler wurden gespeichert.</translation>
    </message>
</context>
<context>
    <name>gatehouse::PrincipalsPage</name>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppen</translation>
    </message>
    <message>
        <source>&amp;Groups (%1)</source>
        <translation>&amp;Gruppen (%1)</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Users (%1)</source>
        <translation>&amp;Benutzer (%1)</translation>
    </message>
</context>
<context>
    <name>gatehouse::ProviderView</name>
    <message>
        <source>Re&amp;pair identity provider</source>
        <translation>Identitätsanbieter re&amp;parieren</translation>
    </message>
    <message>
        <source>Remo&amp;ve identity provider…</source>
        <translation>Identitätsanbieter en&amp;tfernen…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Trusts</source>
        <translation>Vertraut auf</translation>
    </message>
    <message>
        <source>Amazon Resource Name</source>
        <translation>Amazon Resource Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>It is what the account trusts single sign-on by. It is made with the first permission set that is provisioned in the account.</source>
        <translation>Über ihn vertraut das Konto Single Sign-On. Er wird mit dem ersten Berechtigungssatz angelegt, der im Konto bereitgestellt wird.</translation>
    </message>
    <message>
        <source>It trusts somebody else than this instance: nobody can sign in to the account.</source>
        <translation>Er vertraut jemand anderem als dieser Instanz: Niemand kann sich beim Konto anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>The account has %Ln role(s) of permission sets and no identity provider: nobody can sign in to it.</source>
        <translation>
            <numerusform>Das Konto hat %Ln Rolle von Berechtigungssätzen und keinen Identitätsanbieter: Niemand kann sich dort anmelden.</numerusform>
            <numerusform>Das Konto hat %Ln Rollen von Berechtigungssätzen und keinen Identitätsanbieter: Niemand kann sich dort anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Mit ihm ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>No permission set is provisioned here yet.</source>
        <translation>Hier ist noch kein Berechtigungssatz bereitgestellt.</translation>
    </message>
    <message>
        <source>The account has none.</source>
        <translation>Das Konto hat keinen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ProvisioningPane</name>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Permission sets in accounts</source>
        <translation>Berechtigungssätze in Konten</translation>
    </message>
    <message>
        <source>Filter by account or permission set</source>
        <translation>Nach Konto oder Berechtigungssatz filtern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Jedes Konto</translation>
    </message>
    <message>
        <source>Permission set</source>
        <translation>Berechtigungssatz</translation>
    </message>
    <message>
        <source>Any permission set</source>
        <translation>Jeder Berechtigungssatz</translation>
    </message>
    <message>
        <source>Progress in the accounts</source>
        <translation>Fortschritt in den Konten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>What has not begun yet waits until it is provisioned later.</source>
        <translation>Was noch nicht begonnen hat, wartet, bis es später bereitgestellt wird.</translation>
    </message>
    <message>
        <source>&amp;Provision what waits</source>
        <translation>&amp;Wartendes bereitstellen</translation>
    </message>
    <message>
        <source>The accounts are being provisioned.</source>
        <translation>Die Konten werden bereitgestellt.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Es wartet nichts.</translation>
    </message>
    <message>
        <source>&amp;Retry what failed</source>
        <translation>&amp;Fehlgeschlagenes erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>Nichts ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Reprovision what is out of &amp;date…</source>
        <translation>&amp;Veraltetes erneut bereitstellen…</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>None of these has failed.</source>
        <translation>Davon ist nichts fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Repro&amp;vision</source>
        <translation>Er&amp;neut bereitstellen</translation>
    </message>
    <message>
        <source>Nobody is assigned here any more: the role only goes.</source>
        <translation>Hier ist niemand mehr zugewiesen: Die Rolle wird nur noch entfernt.</translation>
    </message>
    <message>
        <source>%1 of %2 roles</source>
        <translation>%1 von %2 Rollen</translation>
    </message>
    <message>
        <source>Looking at what waits …</source>
        <translation>Wartendes wird ermittelt …</translation>
    </message>
    <message>
        <source>Nothing waits, nothing has failed</source>
        <translation>Nichts wartet, nichts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) wait</source>
        <translation>
            <numerusform>%Ln Rolle wartet</numerusform>
            <numerusform>%Ln Rollen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the accounts …</source>
        <translation>Konten werden gelesen …</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts entspricht dem Filter</translation>
    </message>
    <message>
        <source>Change the filter, or clear it to see every account again.</source>
        <translation>Ändern Sie den Filter oder löschen Sie ihn, um wieder alle Konten zu sehen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing is provisioned yet</source>
        <translation>Noch ist nichts bereitgestellt</translation>
    </message>
    <message>
        <source>Each assignment makes a role in its account. How it stands with those roles is shown here.</source>
        <translation>Jede Zuweisung legt in ihrem Konto eine Rolle an. Wie es um diese Rollen steht, wird hier angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ProvisioningRequests</name>
    <message>
        <source>Trying again what failed</source>
        <translation>Fehlgeschlagenes wird erneut versucht</translation>
    </message>
    <message numerus="yes">
        <source>Asking for %Ln role(s)</source>
        <translation>
            <numerusform>%Ln Rolle wird angefordert</numerusform>
            <numerusform>%Ln Rollen werden angefordert</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what is out of date</source>
        <translation>Veraltetes wird gezählt</translation>
    </message>
    <message>
        <source>Every role is what its permission set says.</source>
        <translation>Jede Rolle entspricht ihrem Berechtigungssatz.</translation>
    </message>
    <message>
        <source>Reprovision what is out of date?</source>
        <translation>Veraltetes erneut bereitstellen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) are not what their permission set says now. They are brought up to date; whoever is signed in keeps what the session began with.</source>
        <translation>
            <numerusform>%Ln Rolle entspricht nicht dem, was ihr Berechtigungssatz jetzt vorgibt. Sie wird auf den neuesten Stand gebracht; wer angemeldet ist, behält, womit die Sitzung begann.</numerusform>
            <numerusform>%Ln Rollen entsprechen nicht dem, was ihr Berechtigungssatz jetzt vorgibt. Sie werden auf den neuesten Stand gebracht; wer angemeldet ist, behält, womit die Sitzung begann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reprovision %Ln role(s)</source>
        <translation>
            <numerusform>%Ln Rolle erneut bereitstellen</numerusform>
            <numerusform>%Ln Rollen erneut bereitstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking for what is out of date</source>
        <translation>Erneute Bereitstellung des Veralteten wird angefordert</translation>
    </message>
</context>
<context>
    <name>gatehouse::ProvisioningTasks</name>
    <message>
        <source>Provisioning accounts</source>
        <translation>Konten werden bereitgestellt</translation>
    </message>
</context>
<context>
    <name>gatehouse::QuestionDialog</name>
    <message>
        <source>This cannot be done as it stands</source>
        <translation>So ist dies nicht möglich</translation>
    </message>
    <message>
        <source>It no longer exists</source>
        <translation>Das Objekt existiert nicht mehr</translation>
    </message>
    <message>
        <source>It collides with something else</source>
        <translation>Es besteht ein Konflikt mit etwas anderem</translation>
    </message>
    <message>
        <source>This is not allowed</source>
        <translation>Dies ist nicht erlaubt</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Der Vorgang wurde abgebrochen</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>Die Datei wird gerade verwendet</translation>
    </message>
    <message>
        <source>The file could not be read or written</source>
        <translation>Die Datei konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>Die Verbindung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>To confirm, type %1:</source>
        <translation>Geben Sie zur Bestätigung %1 ein:</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
</context>
<context>
    <name>gatehouse::QuotaTableModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes, was raised</source>
        <translation>Ja, wurde erhöht</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Can be raised</source>
        <translation>Kann erhöht werden</translation>
    </message>
    <message>
        <source>Most used by</source>
        <translation>Am meisten verwendet von</translation>
    </message>
</context>
<context>
    <name>gatehouse::QuotasPane</name>
    <message>
        <source>Quotas</source>
        <translation>Kontingente</translation>
    </message>
    <message>
        <source>Filter by quota or area</source>
        <translation>Nach Kontingent oder Bereich filtern</translation>
    </message>
    <message>
        <source>Edition of the service whose quotas hold</source>
        <translation>Ausgabe des Dienstes, deren Kontingente gelten</translation>
    </message>
    <message>
        <source>Changing the quotas</source>
        <translation>Kontingente werden geändert</translation>
    </message>
    <message>
        <source>&amp;Enter a raised limit…</source>
        <translation>&amp;Erhöhte Grenze eintragen…</translation>
    </message>
    <message>
        <source>&amp;Use the usual limit</source>
        <translation>&amp;Übliche Grenze verwenden</translation>
    </message>
    <message>
        <source>This quota was not raised.</source>
        <translation>Dieses Kontingent wurde nicht erhöht.</translation>
    </message>
    <message>
        <source>This quota can&apos;t be raised.</source>
        <translation>Dieses Kontingent kann nicht erhöht werden.</translation>
    </message>
    <message>
        <source>Changing a quota</source>
        <translation>Kontingent wird geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quota(s)</source>
        <translation>
            <numerusform>%Ln Kontingent</numerusform>
            <numerusform>%Ln Kontingente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nearly used up</source>
        <translation>
            <numerusform>%Ln fast aufgebraucht</numerusform>
            <numerusform>%Ln fast aufgebraucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>No quota matches</source>
        <translation>Kein Kontingent entspricht dem Filter</translation>
    </message>
    <message>
        <source>Change the filter, or clear it to see every quota again.</source>
        <translation>Ändern Sie den Filter oder löschen Sie ihn, um wieder alle Kontingente zu sehen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>gatehouse::RaiseDialog</name>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Grenze</translation>
    </message>
    <message>
        <source>More than %1, which everybody has.</source>
        <translation>Mehr als %1; so viel haben alle.</translation>
    </message>
    <message>
        <source>Enter a number above %1.</source>
        <translation>Geben Sie eine Zahl über %1 ein.</translation>
    </message>
    <message>
        <source>Raise a quota</source>
        <translation>Kontingent erhöhen</translation>
    </message>
    <message>
        <source>&amp;Raise</source>
        <translation>&amp;Erhöhen</translation>
    </message>
    <message>
        <source>%1: enter the limit that AWS granted. Asking for it is done in Service Quotas or with AWS Support.</source>
        <translation>%1: Geben Sie die Grenze ein, die AWS gewährt hat. Beantragt wird sie in Service Quotas oder beim AWS Support.</translation>
    </message>
    <message>
        <source>Raising a quota</source>
        <translation>Kontingent wird erhöht</translation>
    </message>
</context>
<context>
    <name>gatehouse::RecordChooser</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::RecordHistory</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>Verlauf wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Changes appear here as soon as they are made.</source>
        <translation>Änderungen erscheinen hier, sobald sie vorgenommen werden.</translation>
    </message>
</context>
<context>
    <name>gatehouse::RecordPicker</name>
    <message>
        <source>Pick &amp;all shown</source>
        <translation>&amp;Alle angezeigten auswählen</translation>
    </message>
    <message>
        <source>&amp;Remove from picks</source>
        <translation>Aus der Auswahl &amp;entfernen</translation>
    </message>
    <message>
        <source>What can be picked</source>
        <translation>Was ausgewählt werden kann</translation>
    </message>
    <message>
        <source>Space picks a row or takes it out again.</source>
        <translation>Die Leertaste wählt eine Zeile aus oder hebt die Auswahl wieder auf.</translation>
    </message>
    <message>
        <source>What was picked</source>
        <translation>Was ausgewählt wurde</translation>
    </message>
    <message>
        <source>Delete takes a row out of the picks.</source>
        <translation>Die Entf-Taste nimmt eine Zeile aus der Auswahl heraus.</translation>
    </message>
    <message>
        <source>Picked: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Narrow the list to %1 rows or fewer first.</source>
        <translation>Grenzen Sie die Liste zuerst auf höchstens %1 Zeilen ein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to pick from</source>
        <translation>
            <numerusform>%Ln zur Auswahl</numerusform>
            <numerusform>%Ln zur Auswahl</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Liste wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts entspricht dem Filter</translation>
    </message>
    <message>
        <source>Select what to take out of the picks first.</source>
        <translation>Markieren Sie zuerst, was aus der Auswahl herausgenommen werden soll.</translation>
    </message>
</context>
<context>
    <name>gatehouse::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Recovery key of %1</source>
        <translation>Wiederherstellungsschlüssel von %1</translation>
    </message>
    <message>
        <source>It brings the key back when the keychain is lost or the passphrase is forgotten. Whoever has it and the file can open every secret: keep it where the file is not, on paper for instance.</source>
        <translation>Mit ihm lässt sich der Schlüssel wiederherstellen, wenn der Schlüsselbund verloren oder die Passphrase vergessen ist. Wer ihn und die Datei hat, kann jedes Geheimnis öffnen: Bewahren Sie ihn getrennt von der Datei auf, zum Beispiel auf Papier.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>In einer Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Wiederherstellungsschlüssel speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>I have &amp;written it down</source>
        <translation>Ich habe ihn auf&amp;geschrieben</translation>
    </message>
    <message>
        <source>Saved to %1, for your eyes only.</source>
        <translation>In %1 gespeichert, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>The recovery key was neither copied nor saved. Close again if you wrote it down.</source>
        <translation>Der Wiederherstellungsschlüssel wurde weder kopiert noch gespeichert. Schließen Sie noch einmal, wenn Sie ihn aufgeschrieben haben.</translation>
    </message>
</context>
<context>
    <name>gatehouse::RelatedTable</name>
    <message>
        <source>Select at least one row first.</source>
        <translation>Wählen Sie zuerst mindestens eine Zeile aus.</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Liste wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts entspricht dem Filter</translation>
    </message>
</context>
<context>
    <name>gatehouse::ReprovisionDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A closed account</source>
        <translation>Ein geschlossenes Konto</translation>
    </message>
    <message>
        <source>Filter by account name or ID</source>
        <translation>Nach Kontoname oder ID filtern</translation>
    </message>
    <message>
        <source>Every account is up to date</source>
        <translation>Alle Konten sind aktuell</translation>
    </message>
    <message>
        <source>&amp;Reprovision</source>
        <translation>Er&amp;neut bereitstellen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Reprovision in %Ln account(s)</source>
        <translation>
            <numerusform>In %Ln Konto er&amp;neut bereitstellen</numerusform>
            <numerusform>In %Ln Konten er&amp;neut bereitstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reprovision %1</source>
        <translation>%1 erneut bereitstellen</translation>
    </message>
    <message>
        <source>A change reaches an account when the role there is provisioned again. Accounts that you take out of the picks stay out of date; you can reprovision them later.</source>
        <translation>Eine Änderung erreicht ein Konto, wenn die Rolle dort erneut bereitgestellt wird. Konten, die Sie aus der Auswahl herausnehmen, bleiben veraltet; Sie können sie später erneut bereitstellen.</translation>
    </message>
    <message numerus="yes">
        <source>Asking for %Ln account(s) to be reprovisioned</source>
        <translation>
            <numerusform>Erneute Bereitstellung von %Ln Konto wird angefordert</numerusform>
            <numerusform>Erneute Bereitstellung von %Ln Konten wird angefordert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::RequestForm</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Principal</source>
        <translation>&amp;Prinzipal</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Aktion</translation>
    </message>
    <message>
        <source>Re&amp;source</source>
        <translation>&amp;Ressource</translation>
    </message>
    <message>
        <source>Account of the resource</source>
        <translation>Konto der Ressource</translation>
    </message>
    <message>
        <source>as in its ARN, or that of the principal</source>
        <translation>wie in ihrem ARN oder das des Prinzipals</translation>
    </message>
    <message>
        <source>Condition keys of the request</source>
        <translation>Bedingungsschlüssel der Anfrage</translation>
    </message>
    <message>
        <source>Without a value the request does not have the key. Several values are a list of JSON: [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>Ohne Wert hat die Anfrage den Schlüssel nicht. Mehrere Werte sind eine JSON-Liste: [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>A&amp;dd a key</source>
        <translation>Schlüssel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Condition keys</source>
        <translation>Bedingungsschlüssel</translation>
    </message>
</context>
<context>
    <name>gatehouse::ResetPasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Send an email to the user with instructions to reset the password</source>
        <translation>Anweisungen zum Zurücksetzen per E-Mail senden</translation>
    </message>
    <message>
        <source>Generate a one-time password and share the password with the user</source>
        <translation>Ein Einmalkennwort erzeugen und dem Benutzer mitteilen</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Kennwort zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation>Kennwort &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>%1 (%2) gets a new password.</source>
        <translation>%1 (%2) erhält ein neues Kennwort.</translation>
    </message>
    <message>
        <source>Make sure that %1 is right before the message goes out. At a wrong address somebody else could use it to get into your AWS environment.</source>
        <translation>Vergewissern Sie sich, dass %1 stimmt, bevor die Nachricht versendet wird. Bei einer falschen Adresse könnte jemand anderes damit in Ihre AWS-Umgebung gelangen.</translation>
    </message>
    <message>
        <source>No mail server is configured: the message will wait in the outbox.</source>
        <translation>Kein Mailserver ist konfiguriert: Die Nachricht wartet im Postausgang.</translation>
    </message>
    <message>
        <source>The password is shown once, after this step. An earlier one-time password stops working.</source>
        <translation>Das Kennwort wird nach diesem Schritt einmal angezeigt. Ein früheres Einmalkennwort wird ungültig.</translation>
    </message>
    <message>
        <source>Resetting the password of %1</source>
        <translation>Kennwort von %1 wird zurückgesetzt</translation>
    </message>
</context>
<context>
    <name>gatehouse::RoleDialog</name>
    <message>
        <source>Role in %1</source>
        <translation>Rolle in %1</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>Längste Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Amazon Resource Name</source>
        <translation>Amazon Resource Name</translation>
    </message>
</context>
<context>
    <name>gatehouse::RowChangesModel</name>
    <message>
        <source>%1 %2</source>
        <comment>kind of row and its name, as in: User ana</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>gatehouse::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and what it works on</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gatehouse::SecretEdit</name>
    <message>
        <source>Show what was typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Hide what was typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
</context>
<context>
    <name>gatehouse::SecretsPage</name>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>&amp;Keep elsewhere…</source>
        <translation>An anderer Stelle &amp;aufbewahren…</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>&amp;Passphrase ändern…</translation>
    </message>
    <message>
        <source>&amp;New key…</source>
        <translation>&amp;Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Looking for the key</source>
        <translation>Schlüssel wird gesucht</translation>
    </message>
    <message>
        <source>Give the secrets up?</source>
        <translation>Geheimnisse aufgeben?</translation>
    </message>
    <message>
        <source>Do this only when there is no recovery key: what the lost key has sealed can&apos;t be opened ever again.</source>
        <translation>Tun Sie dies nur, wenn es keinen Wiederherstellungsschlüssel gibt: Was mit dem verlorenen Schlüssel versiegelt wurde, kann nie wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>Give them up…</source>
        <translation>Aufgeben…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) are removed.</source>
        <translation>
            <numerusform>%Ln Geheimnis wird entfernt.</numerusform>
            <numerusform>%Ln Geheimnisse werden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Exporting the recovery key</source>
        <translation>Wiederherstellungsschlüssel wird exportiert</translation>
    </message>
</context>
<context>
    <name>gatehouse::SecretsView</name>
    <message>
        <source>Looking for the key</source>
        <translation>Schlüssel wird gesucht</translation>
    </message>
    <message>
        <source>The keychain is asked. It may ask you to unlock it.</source>
        <translation>Der Schlüsselbund wird abgefragt. Möglicherweise werden Sie aufgefordert, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>There is no recovery key of this key yet. Without one the secrets are lost with the keychain or the passphrase.</source>
        <translation>Zu diesem Schlüssel gibt es noch keinen Wiederherstellungsschlüssel. Ohne ihn gehen die Geheimnisse mit dem Schlüsselbund oder der Passphrase verloren.</translation>
    </message>
    <message>
        <source>Export the recovery key</source>
        <translation>Wiederherstellungsschlüssel exportieren</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Recovery key exported</source>
        <translation>Wiederherstellungsschlüssel exportiert</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>What it seals</source>
        <translation>Was er versiegelt</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Values, with those that an undo may bring back</source>
        <translation>Werte, einschließlich derer, die durch Rückgängigmachen zurückkehren können</translation>
    </message>
    <message>
        <source>How it is sealed</source>
        <translation>Wie versiegelt wird</translation>
    </message>
    <message>
        <source>Private keys, seeds and passwords of servers are sealed with XChaCha20-Poly1305. The workspace file, its backups and snapshots, the history and the log never hold them in any other form.</source>
        <translation>Private Schlüssel, Startwerte und Kennwörter von Servern werden mit XChaCha20-Poly1305 versiegelt. Die Arbeitsbereichsdatei, ihre Sicherungen und Momentaufnahmen, der Verlauf und das Protokoll enthalten sie nie in anderer Form.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) wait for it.</source>
        <translation>
            <numerusform>%Ln Geheimnis wartet darauf.</numerusform>
            <numerusform>%Ln Geheimnisse warten darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>More about it: %1</source>
        <translation>Mehr dazu: %1</translation>
    </message>
    <message>
        <source>Protect secrets</source>
        <translation>Geheimnisse schützen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Enter the recovery key</source>
        <translation>Wiederherstellungsschlüssel eingeben</translation>
    </message>
    <message>
        <source>Give the secrets up</source>
        <translation>Geheimnisse aufgeben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ServiceProviderForm</name>
    <message>
        <source>&amp;Metadata file of the service provider</source>
        <translation>&amp;Metadatendatei des Service-Anbieters</translation>
    </message>
    <message>
        <source>Choose the metadata of the service provider</source>
        <translation>Wählen Sie die Metadaten des Service-Anbieters</translation>
    </message>
    <message>
        <source>SAML metadata (*.xml)</source>
        <translation>SAML-Metadaten (*.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Or the &amp;URL of its metadata</source>
        <translation>Oder die &amp;URL seiner Metadaten</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>Ab&amp;rufen</translation>
    </message>
    <message>
        <source>Application &amp;ACS URL</source>
        <translation>&amp;ACS-URL der Anwendung</translation>
    </message>
    <message>
        <source>Application SAML au&amp;dience</source>
        <translation>SAML-Au&amp;dience der Anwendung</translation>
    </message>
    <message>
        <source>Enter a URL first.</source>
        <translation>Geben Sie zuerst eine URL ein.</translation>
    </message>
    <message>
        <source>Most applications offer one for download in their settings of single sign-on.</source>
        <translation>Die meisten Anwendungen bieten eine in ihren Single-Sign-On-Einstellungen zum Herunterladen an.</translation>
    </message>
    <message>
        <source>Service &amp;provider</source>
        <translation>&amp;Service-Anbieter</translation>
    </message>
    <message>
        <source>Service provider of the metadata</source>
        <translation>Service-Anbieter der Metadaten</translation>
    </message>
    <message>
        <source>What the application expects</source>
        <translation>Was die Anwendung erwartet</translation>
    </message>
    <message>
        <source>&amp;Certificate of the service provider</source>
        <translation>&amp;Zertifikat des Service-Anbieters</translation>
    </message>
    <message>
        <source>Optional, as PEM and at most 2 KB: requests that the application signs are checked with it.</source>
        <translation>Optional, als PEM und höchstens 2 KB: Damit werden Anfragen geprüft, die die Anwendung signiert.</translation>
    </message>
    <message>
        <source>Where assertions are sent, as in %1.</source>
        <translation>Wohin Assertions gesendet werden, wie in %1.</translation>
    </message>
    <message>
        <source>Where assertions are sent.</source>
        <translation>Wohin Assertions gesendet werden.</translation>
    </message>
    <message>
        <source>For whom they are, also called entity ID, as in %1.</source>
        <translation>Für wen sie bestimmt sind, auch Entitäts-ID genannt, wie in %1.</translation>
    </message>
    <message>
        <source>For whom they are, also called entity ID.</source>
        <translation>Für wen sie bestimmt sind, auch Entitäts-ID genannt.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Fetching metadata</source>
        <translation>Metadaten werden abgerufen</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The metadata has %Ln service provider(s). The fields below are those of the one that is chosen.</source>
        <translation>
            <numerusform>Die Metadaten enthalten %Ln Service-Anbieter. Die Felder unten sind die des ausgewählten.</numerusform>
            <numerusform>Die Metadaten enthalten %Ln Service-Anbieter. Die Felder unten sind die des ausgewählten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The metadata was read. The fields below are filled in from it.</source>
        <translation>Die Metadaten wurden gelesen. Die Felder unten sind daraus ausgefüllt.</translation>
    </message>
</context>
<context>
    <name>gatehouse::SessionTagModel</name>
    <message>
        <source>Sent by the identity provider</source>
        <translation>Vom Identitätsanbieter gesendet</translation>
    </message>
    <message>
        <source>%1; replaces “%2” of the identity provider</source>
        <translation>%1; ersetzt „%2“ des Identitätsanbieters</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>gatehouse::SetDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>AWS managed policies of %1</source>
        <translation>AWS-verwaltete Richtlinien von %1</translation>
    </message>
    <message>
        <source>Customer managed policies of %1</source>
        <translation>Kundenverwaltete Richtlinien von %1</translation>
    </message>
    <message>
        <source>Inline policy of %1</source>
        <translation>Inline-Richtlinie von %1</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Tags von %1</translation>
    </message>
    <message>
        <source>The name of a permission set can&apos;t be changed.</source>
        <translation>Der Name eines Berechtigungssatzes kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message numerus="yes">
        <source>Its role stands in %Ln account(s). After saving you choose in which of them it is brought up to date.</source>
        <translation>
            <numerusform>Seine Rolle steht in %Ln Konto. Nach dem Speichern wählen Sie, ob sie dort auf den neuesten Stand gebracht wird.</numerusform>
            <numerusform>Seine Rolle steht in %Ln Konten. Nach dem Speichern wählen Sie, in welchen davon sie auf den neuesten Stand gebracht wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving permission set %1</source>
        <translation>Berechtigungssatz %1 wird gespeichert</translation>
    </message>
    <message>
        <source>Show the present values</source>
        <translation>Aktuelle Werte anzeigen</translation>
    </message>
</context>
<context>
    <name>gatehouse::SetPoliciesView</name>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>AWS managed policies</source>
        <translation>AWS-verwaltete Richtlinien</translation>
    </message>
    <message>
        <source>Customer managed policies</source>
        <translation>Kundenverwaltete Richtlinien</translation>
    </message>
    <message>
        <source>Permissions boundary</source>
        <translation>Berechtigungsgrenze</translation>
    </message>
    <message>
        <source>Inline policy</source>
        <translation>Inline-Richtlinie</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Bearbeiten: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Dokumente importieren…</translation>
    </message>
    <message>
        <source>Document not known here</source>
        <translation>Dokument hier nicht bekannt</translation>
    </message>
    <message>
        <source>Document…</source>
        <translation>Dokument…</translation>
    </message>
    <message>
        <source>Document of %1</source>
        <translation>Dokument von %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>On the page “%1”</source>
        <translation>Auf der Seite „%1“</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Zeile öffnen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gatehouse::SimulatorPage</name>
    <message>
        <source>Policy simulator</source>
        <translation>Richtliniensimulator</translation>
    </message>
    <message>
        <source>What the policies of a request decide, and why</source>
        <translation>Was die Richtlinien zu einer Anfrage entscheiden, und warum</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Neuer Fall</translation>
    </message>
    <message>
        <source>Begin a new case?</source>
        <translation>Einen neuen Fall beginnen?</translation>
    </message>
    <message>
        <source>Begin a new case</source>
        <translation>Neuen Fall beginnen</translation>
    </message>
    <message>
        <source>&amp;Save case…</source>
        <translation>Fall &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>Fall &amp;öffnen…</translation>
    </message>
    <message>
        <source>Remove the policy</source>
        <translation>Richtlinie entfernen</translation>
    </message>
    <message>
        <source>No policies yet</source>
        <translation>Noch keine Richtlinien</translation>
    </message>
    <message>
        <source>Add the policies that have a say, fill in the request, and see what the service would answer and why.</source>
        <translation>Fügen Sie die maßgeblichen Richtlinien hinzu, füllen Sie die Anfrage aus und sehen Sie, was der Dienst antworten würde und warum.</translation>
    </message>
    <message>
        <source>Add an identity policy</source>
        <translation>Identitätsrichtlinie hinzufügen</translation>
    </message>
    <message>
        <source>Policies of the case</source>
        <translation>Richtlinien des Falls</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>Richtlinie hinzufügen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Service control policy on level %1</source>
        <translation>Service-Kontrollrichtlinie auf Ebene %1</translation>
    </message>
    <message>
        <source>Service control policy on a new level</source>
        <translation>Service-Kontrollrichtlinie auf einer neuen Ebene</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Richtlinien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Remove the policy?</source>
        <translation>Richtlinie entfernen?</translation>
    </message>
    <message>
        <source>%1 is taken out of the case.</source>
        <translation>%1 wird aus dem Fall entfernt.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. %2</source>
        <translation>%1 kann nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>Fill in who asks, the action and the resource.</source>
        <translation>Geben Sie an, wer anfragt, sowie die Aktion und die Ressource.</translation>
    </message>
    <message>
        <source>“%1” is no action. Write it as in s3:GetObject.</source>
        <translation>„%1“ ist keine Aktion. Schreiben Sie sie wie in s3:GetObject.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Cases (*.json)</source>
        <translation>Fälle (*.json)</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <source>The case was saved. It can be decided once its policies can be read.</source>
        <translation>Der Fall wurde gespeichert. Er kann entschieden werden, sobald seine Richtlinien lesbar sind.</translation>
    </message>
    <message>
        <source>The case was saved to %1.</source>
        <translation>Der Fall wurde in %1 gespeichert.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Policies of permission sets…</source>
        <translation>Richtlinien von Berechtigungssätzen…</translation>
    </message>
    <message>
        <source>The documents of these policies are not known here: %1.</source>
        <translation>Die Dokumente dieser Richtlinien sind hier nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>The policies and the request of this one were not saved.</source>
        <translation>Die Richtlinien und die Anfrage des jetzigen Falls wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Open another case?</source>
        <translation>Einen anderen Fall öffnen?</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall öffnen</translation>
    </message>
</context>
<context>
    <name>gatehouse::SnapshotTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>gatehouse::SnapshotsPane</name>
    <message>
        <source>the present state</source>
        <translation>der aktuelle Stand</translation>
    </message>
    <message>
        <source>Restore “%1”?</source>
        <translation>„%1“ wiederherstellen?</translation>
    </message>
    <message>
        <source>The workspace becomes what it was then. That is one change in the event history, and it can be undone.</source>
        <translation>Der Arbeitsbereich wird wieder so, wie er damals war. Das ist eine einzige Änderung im Ereignisverlauf und kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Name filtern</translation>
    </message>
    <message>
        <source>&amp;Take snapshot…</source>
        <translation>&amp;Momentaufnahme erstellen…</translation>
    </message>
    <message>
        <source>Restore a &amp;file…</source>
        <translation>&amp;Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Back up to file…</source>
        <translation>In Datei &amp;sichern…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Delete snapshot</source>
        <translation>Momentaufnahme &amp;löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Momentaufnahme</numerusform>
            <numerusform>%Ln Momentaufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>No snapshot fits the filter</source>
        <translation>Keine Momentaufnahme entspricht dem Filter</translation>
    </message>
    <message>
        <source>Clear the filter to see all snapshots.</source>
        <translation>Löschen Sie den Filter, um alle Momentaufnahmen zu sehen.</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>Noch keine Momentaufnahmen</translation>
    </message>
    <message>
        <source>Take one before a large import or a clean-up: you can see later what is different, and come back.</source>
        <translation>Erstellen Sie eine vor einem großen Import oder einer Bereinigung: So sehen Sie später, was anders ist, und können zurückkehren.</translation>
    </message>
    <message>
        <source>Take snapshot…</source>
        <translation>Momentaufnahme erstellen…</translation>
    </message>
    <message>
        <source>The snapshot was taken.</source>
        <translation>Die Momentaufnahme wurde erstellt.</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Arbeitsbereich sichern</translation>
    </message>
    <message>
        <source>Workspaces (*.gatehouse)</source>
        <translation>Arbeitsbereiche (*.gatehouse)</translation>
    </message>
    <message>
        <source>Backing up to %1</source>
        <translation>Sicherung nach %1 läuft</translation>
    </message>
    <message>
        <source>The workspace was backed up to %1.</source>
        <translation>Der Arbeitsbereich wurde nach %1 gesichert.</translation>
    </message>
    <message>
        <source>Comparing %1 with %2</source>
        <translation>Vergleich: %1 und %2</translation>
    </message>
    <message>
        <source>Restore the state of a file</source>
        <translation>Stand einer Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Looking what restoring %1 would change</source>
        <translation>Es wird ermittelt, was das Wiederherstellen ändern würde: %1</translation>
    </message>
    <message>
        <source>The workspace is in the state of “%1” already.</source>
        <translation>Der Arbeitsbereich ist bereits auf dem Stand von „%1“.</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>%1 wird wiederhergestellt</translation>
    </message>
    <message>
        <source>“%1” was restored. The event history can undo it.</source>
        <translation>„%1“ wurde wiederhergestellt. Im Ereignisverlauf können Sie dies rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s)?</source>
        <translation>
            <numerusform>%Ln Momentaufnahme löschen?</numerusform>
            <numerusform>%Ln Momentaufnahmen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>A deleted snapshot can&apos;t be brought back. The workspace stays as it is.</source>
        <translation>Eine gelöschte Momentaufnahme kann nicht zurückgeholt werden. Der Arbeitsbereich bleibt, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Momentaufnahme löschen</numerusform>
            <numerusform>%Ln Momentaufnahmen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 become free.</source>
        <translation>%1 werden frei.</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln Momentaufnahme wird gelöscht</numerusform>
            <numerusform>%Ln Momentaufnahmen werden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) deleted.</source>
        <translation>
            <numerusform>%Ln Momentaufnahme gelöscht.</numerusform>
            <numerusform>%Ln Momentaufnahmen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>gatehouse::StartWindow</name>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Users, groups and their access, in one file that you own. Every change stands in the history and can be undone.</source>
        <translation>Benutzer, Gruppen und ihr Zugriff in einer Datei, die Ihnen gehört. Jede Änderung steht im Verlauf und kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Look at the &amp;demo</source>
        <translation>&amp;Demo ansehen</translation>
    </message>
    <message>
        <source>An invented company with a history, in a file of its own. Try anything.</source>
        <translation>Ein erfundenes Unternehmen mit Verlauf, in einer eigenen Datei. Probieren Sie alles aus.</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>Begin with an empty directory and add or import people.</source>
        <translation>Beginnen Sie mit einem leeren Verzeichnis, und fügen Sie Personen hinzu oder importieren Sie sie.</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>Go on with a workspace file that you have.</source>
        <translation>Arbeiten Sie mit einer vorhandenen Arbeitsbereichsdatei weiter.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuvor geöffnet</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (nicht mehr vorhanden)</translation>
    </message>
</context>
<context>
    <name>gatehouse::StatementsModel</name>
    <message>
        <source>Statement %1</source>
        <translation>Anweisung %1</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Verweigern</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Zulassen</translation>
    </message>
</context>
<context>
    <name>gatehouse::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::StepWizard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Dies ist der erste Schritt.</translation>
    </message>
    <message>
        <source>Something is being worked on.</source>
        <translation>Es läuft gerade ein Vorgang.</translation>
    </message>
</context>
<context>
    <name>gatehouse::TagPreview</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>Sent by an external identity provider</source>
        <translation>Von einem externen Identitätsanbieter gesendet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>To try out what a SAML assertion would bring along. A value configured here takes its place.</source>
        <translation>Zum Ausprobieren, was eine SAML-Assertion mitbringen würde. Ein hier konfigurierter Wert ersetzt den der Assertion.</translation>
    </message>
    <message>
        <source>Session tags</source>
        <translation>Sitzungs-Tags</translation>
    </message>
    <message>
        <source>Session tags of a person</source>
        <translation>Sitzungs-Tags einer Person</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand ist ausgewählt</translation>
    </message>
    <message>
        <source>Choose a person to see the tags of a session.</source>
        <translation>Wählen Sie eine Person, um die Tags einer Sitzung zu sehen.</translation>
    </message>
    <message>
        <source>No session tags</source>
        <translation>Keine Sitzungs-Tags</translation>
    </message>
    <message>
        <source>None of the attributes has a value for this person.</source>
        <translation>Keines der Attribute hat für diese Person einen Wert.</translation>
    </message>
</context>
<context>
    <name>gatehouse::TaskBar</name>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>Running tasks</source>
        <translation>Laufende Aufgaben</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel; nothing will be changed</source>
        <translation>Abbrechen; nichts wird geändert</translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>Alle Aufgaben anzeigen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with errors</source>
        <translation>
            <numerusform>%n Aufgabe mit Fehlern</numerusform>
            <numerusform>%n Aufgaben mit Fehlern</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
</context>
<context>
    <name>gatehouse::TasksDialog</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Keine Aufgabe läuft.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation>Was nicht ausgeführt werden konnte</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n error(s)</source>
        <translation>
            <numerusform>%n Fehler kopieren</numerusform>
            <numerusform>%n Fehler kopieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::TemplateMenu</name>
    <message>
        <source>There are no examples of this kind of policy.</source>
        <translation>Für diese Art von Richtlinie gibt es keine Beispiele.</translation>
    </message>
</context>
<context>
    <name>gatehouse::TimeRange</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
</context>
<context>
    <name>gatehouse::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Das Bild %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>gatehouse::TraceModel</name>
    <message>
        <source>Statement %1</source>
        <translation>Anweisung %1</translation>
    </message>
    <message>
        <source>Denies</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Lässt zu</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Trifft zu</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln statement(s) apply</source>
        <translation>
            <numerusform>%1 von %Ln Anweisung trifft zu</numerusform>
            <numerusform>%1 von %Ln Anweisungen treffen zu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig machen: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Wird rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Wird wiederholt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>gatehouse::UnitDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>Rename organizational unit</source>
        <translation>Organisationseinheit umbenennen</translation>
    </message>
    <message>
        <source>Create organizational unit</source>
        <translation>Organisationseinheit erstellen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Create organizational unit</source>
        <translation>Organisationseinheit &amp;erstellen</translation>
    </message>
    <message>
        <source>Organizational units sort accounts, up to %1 levels deep.</source>
        <translation>Organisationseinheiten ordnen Konten, bis zu %1 Ebenen tief.</translation>
    </message>
    <message>
        <source>Renaming %1</source>
        <translation>%1 wird umbenannt</translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation>%1 wird erstellt</translation>
    </message>
</context>
<context>
    <name>gatehouse::UnitEdit</name>
    <message>
        <source>There is no such organizational unit.</source>
        <translation>Diese Organisationseinheit gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>gatehouse::UnlockDialog</name>
    <message>
        <source>Unlock the secrets</source>
        <translation>Geheimnisse entsperren</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>The key to the secrets of this workspace is under a passphrase. It stays open until you lock it, or close the workspace.</source>
        <translation>Der Schlüssel zu den Geheimnissen dieses Arbeitsbereichs ist durch eine Passphrase geschützt. Er bleibt offen, bis Sie ihn sperren oder den Arbeitsbereich schließen.</translation>
    </message>
    <message>
        <source>Unlocking the secrets</source>
        <translation>Geheimnisse werden entsperrt</translation>
    </message>
</context>
<context>
    <name>gatehouse::UserActions</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added. The invitation is on its way to %2.</source>
        <translation>%1 wurde hinzugefügt. Die Einladung ist unterwegs an %2.</translation>
    </message>
    <message>
        <source>%1 was added. The invitation waits in the outbox: no mail server is configured.</source>
        <translation>%1 wurde hinzugefügt. Die Einladung wartet im Postausgang: Kein Mailserver ist konfiguriert.</translation>
    </message>
    <message>
        <source>The instructions are on their way to %1.</source>
        <translation>Die Anweisungen sind unterwegs an %1.</translation>
    </message>
    <message>
        <source>The instructions for %1 wait in the outbox: no mail server is configured.</source>
        <translation>Die Anweisungen für %1 warten im Postausgang: Kein Mailserver ist konfiguriert.</translation>
    </message>
    <message numerus="yes">
        <source>Enabling %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer wird aktiviert</numerusform>
            <numerusform>%Ln Benutzer werden aktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer wird deaktiviert</numerusform>
            <numerusform>%Ln Benutzer werden deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln user(s)?</source>
        <translation>
            <numerusform>%Ln Benutzer aktivieren?</numerusform>
            <numerusform>%Ln Benutzer aktivieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can sign in to the access portal again.</source>
        <translation>Die Anmeldung am Zugriffsportal ist dann wieder möglich.</translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer aktivieren</numerusform>
            <numerusform>%Ln Benutzer aktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>%1 deaktivieren?</translation>
    </message>
    <message>
        <source>The user is prevented from signing in to the access portal at once.</source>
        <translation>Der Benutzer kann sich ab sofort nicht mehr am Zugriffsportal anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are prevented from signing in to the access portal at once.</source>
        <translation>
            <numerusform>%Ln Benutzer kann sich ab sofort nicht mehr am Zugriffsportal anmelden.</numerusform>
            <numerusform>%Ln Benutzer können sich ab sofort nicht mehr am Zugriffsportal anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>While disabled, a user can&apos;t be edited, get a new password or be added to a group, and the group membership can&apos;t be viewed.</source>
        <translation>Ein deaktivierter Benutzer kann nicht bearbeitet oder zu einer Gruppe hinzugefügt werden und kein neues Kennwort erhalten; seine Gruppenmitgliedschaften können nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Sessions that are open already end by themselves.</source>
        <translation>Bereits offene Sitzungen enden von selbst.</translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation>Benutzer deaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer deaktivieren</numerusform>
            <numerusform>%Ln Benutzer deaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what goes along</source>
        <translation>Auswirkungen werden gezählt</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>1 user loses %Ln group membership(s).</source>
        <translation>
            <numerusform>1 Benutzer verliert %Ln Gruppenmitgliedschaft.</numerusform>
            <numerusform>1 Benutzer verliert %Ln Gruppenmitgliedschaften.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 users lose %Ln group membership(s).</source>
        <translation>
            <numerusform>%1 Benutzer verlieren %Ln Gruppenmitgliedschaft.</numerusform>
            <numerusform>%1 Benutzer verlieren %Ln Gruppenmitgliedschaften.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation>Sie können dies danach rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer löschen</numerusform>
            <numerusform>%Ln Benutzer löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer wird gelöscht</numerusform>
            <numerusform>%Ln Benutzer werden gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add to groups</source>
        <translation>Zu Gruppen &amp;hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add to %Ln group(s)</source>
        <translation>
            <numerusform>Zu %Ln Gruppe &amp;hinzufügen</numerusform>
            <numerusform>Zu %Ln Gruppen &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 to groups</source>
        <translation>%1 zu Gruppen hinzufügen</translation>
    </message>
    <message>
        <source>Members of a group get the access that is assigned to the group.</source>
        <translation>Mitglieder einer Gruppe erhalten den Zugriff, der der Gruppe zugewiesen ist.</translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln user(s) to groups</source>
        <translation>
            <numerusform>%Ln Benutzer wird zu Gruppen hinzugefügt</numerusform>
            <numerusform>%Ln Benutzer werden zu Gruppen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 from %Ln group(s)?</source>
        <translation>
            <numerusform>%1 aus %Ln Gruppe entfernen?</numerusform>
            <numerusform>%1 aus %Ln Gruppen entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The user loses the access that these groups give.</source>
        <translation>Der Benutzer verliert den Zugriff, den diese Gruppen gewähren.</translation>
    </message>
    <message numerus="yes">
        <source>Remove from %Ln group(s)</source>
        <translation>
            <numerusform>Aus %Ln Gruppe entfernen</numerusform>
            <numerusform>Aus %Ln Gruppen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing a user from groups</source>
        <translation>Benutzer wird aus Gruppen entfernt</translation>
    </message>
    <message>
        <source>Note the email address of %1 as verified?</source>
        <translation>E-Mail-Adresse von %1 als bestätigt vermerken?</translation>
    </message>
    <message>
        <source>Do this when you know from the user that %1 is right.</source>
        <translation>Tun Sie dies, wenn Sie vom Benutzer selbst wissen, dass %1 stimmt.</translation>
    </message>
    <message>
        <source>Verify email</source>
        <translation>E-Mail-Adresse bestätigen</translation>
    </message>
    <message>
        <source>Verifying an email address</source>
        <translation>E-Mail-Adresse wird bestätigt</translation>
    </message>
    <message>
        <source>Writing a verification email</source>
        <translation>Bestätigungs-E-Mail wird verfasst</translation>
    </message>
    <message>
        <source>The verification email is on its way to %1.</source>
        <translation>Die Bestätigungs-E-Mail ist unterwegs an %1.</translation>
    </message>
    <message>
        <source>The verification email for %1 waits in the outbox: no mail server is configured.</source>
        <translation>Die Bestätigungs-E-Mail für %1 wartet im Postausgang: Kein Mailserver ist konfiguriert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) to AWS accounts are removed.</source>
        <translation>
            <numerusform>%Ln Zuweisung zu AWS-Konten wird entfernt.</numerusform>
            <numerusform>%Ln Zuweisungen zu AWS-Konten werden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) to applications are removed.</source>
        <translation>
            <numerusform>%Ln Zuweisung zu Anwendungen wird entfernt.</numerusform>
            <numerusform>%Ln Zuweisungen zu Anwendungen werden entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::UserDetails</name>
    <message>
        <source>Select a user to see the details.</source>
        <translation>Wählen Sie einen Benutzer aus, um die Details zu sehen.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Filter the groups</source>
        <translation>Gruppen filtern</translation>
    </message>
    <message>
        <source>Add to &amp;group…</source>
        <translation>Zu &amp;Gruppe hinzufügen…</translation>
    </message>
    <message>
        <source>Re&amp;move from group</source>
        <translation>Aus Gruppe e&amp;ntfernen</translation>
    </message>
    <message>
        <source>Member of no group</source>
        <translation>Mitglied keiner Gruppe</translation>
    </message>
    <message>
        <source>A group gives its members the access that is assigned to it.</source>
        <translation>Eine Gruppe gibt ihren Mitgliedern den Zugriff, der ihr zugewiesen ist.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Details of the user</source>
        <translation>Details des Benutzers</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Email verification</source>
        <translation>E-Mail-Bestätigung</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Enable user</source>
        <translation>Benutzer aktivieren</translation>
    </message>
    <message>
        <source>What is assigned to the user, or to a group that the user is in, stands here.</source>
        <translation>Was dem Benutzer oder einer Gruppe, der er angehört, zugewiesen ist, steht hier.</translation>
    </message>
    <message>
        <source>AWS accounts</source>
        <translation>AWS-Konten</translation>
    </message>
</context>
<context>
    <name>gatehouse::UserPage</name>
    <message>
        <source>This user was deleted.</source>
        <translation>Dieser Benutzer wurde gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Edit user…</source>
        <translation>Benutzer &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Reset password…</source>
        <translation>&amp;Kennwort zurücksetzen…</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Deaktivieren…</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>Akti&amp;vieren</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Add to &amp;group…</source>
        <translation>Zu &amp;Gruppe hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Verify email…</source>
        <translation>&amp;E-Mail-Adresse bestätigen…</translation>
    </message>
    <message>
        <source>&amp;Send verification email</source>
        <translation>Bestätigungs-E-Mail &amp;senden</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>More to do with this user</source>
        <translation>Weitere Aktionen für diesen Benutzer</translation>
    </message>
    <message>
        <source>Deleted user</source>
        <translation>Gelöschter Benutzer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The email address is verified already.</source>
        <translation>Die E-Mail-Adresse ist bereits bestätigt.</translation>
    </message>
    <message>
        <source>Add %1 to groups</source>
        <translation>%1 zu Gruppen hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add to %Ln group(s)</source>
        <translation>
            <numerusform>Zu %Ln Gruppe &amp;hinzufügen</numerusform>
            <numerusform>Zu %Ln Gruppen &amp;hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::UsersPane</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Filter by name, username or email</source>
        <translation>Nach Name, Benutzername oder E-Mail-Adresse filtern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>Jede Gruppe</translation>
    </message>
    <message>
        <source>&amp;Add user…</source>
        <translation>Benutzer &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>There is no user to export.</source>
        <translation>Es gibt keinen Benutzer zu exportieren.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Reset password…</source>
        <translation>&amp;Kennwort zurücksetzen…</translation>
    </message>
    <message>
        <source>Add to &amp;group…</source>
        <translation>Zu &amp;Gruppe hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Deaktivieren…</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>Akti&amp;vieren</translation>
    </message>
    <message>
        <source>The email address is verified already.</source>
        <translation>Die E-Mail-Adresse ist bereits bestätigt.</translation>
    </message>
    <message>
        <source>&amp;Verify email…</source>
        <translation>&amp;E-Mail-Adresse bestätigen…</translation>
    </message>
    <message>
        <source>&amp;Send verification email</source>
        <translation>Bestätigungs-E-Mail &amp;senden</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 disabled</source>
        <translation>%1 · %2 deaktiviert</translation>
    </message>
    <message>
        <source>Reading the users …</source>
        <translation>Benutzer werden gelesen …</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>Kein Benutzer entspricht dem Filter</translation>
    </message>
    <message>
        <source>Change the filter, or clear it to see every user again.</source>
        <translation>Ändern Sie den Filter, oder löschen Sie ihn, um wieder alle Benutzer zu sehen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Noch keine Benutzer</translation>
    </message>
    <message>
        <source>Users are the people who sign in to the access portal. Add the first one, or import a list.</source>
        <translation>Benutzer sind die Personen, die sich am Zugriffsportal anmelden. Fügen Sie den ersten hinzu, oder importieren Sie eine Liste.</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>Benutzer hinzufügen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users are selected.</source>
        <translation>
            <numerusform>%Ln Benutzer ist ausgewählt.</numerusform>
            <numerusform>%Ln Benutzer sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a user to see the details.</source>
        <translation>Wählen Sie einen Benutzer aus, um die Details zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the selected users are disabled. Enable them first.</source>
        <translation>
            <numerusform>%Ln der ausgewählten Benutzer ist deaktiviert. Aktivieren Sie ihn zuerst.</numerusform>
            <numerusform>%Ln der ausgewählten Benutzer sind deaktiviert. Aktivieren Sie sie zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enabled already.</source>
        <translation>Bereits aktiviert.</translation>
    </message>
    <message>
        <source>Disabled already.</source>
        <translation>Bereits deaktiviert.</translation>
    </message>
</context>
<context>
    <name>gatehouse::Workspace</name>
    <message>
        <source>%1 is in use already. Only a new workspace can be filled.</source>
        <translation>%1 wird bereits verwendet. Nur ein neuer Arbeitsbereich kann gefüllt werden.</translation>
    </message>
    <message>
        <source>“%1” has been undone already.</source>
        <translation>„%1“ wurde bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>“%1” has not been undone.</source>
        <translation>„%1“ wurde nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be undone: %2</source>
        <translation>„%1“ kann nicht rückgängig gemacht werden: %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig machen: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be undone, because later changes build on it. Undo those first.</source>
        <translation>„%1“ kann nicht rückgängig gemacht werden, weil spätere Änderungen darauf aufbauen. Machen Sie zuerst diese rückgängig.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be done again, because of later changes.</source>
        <translation>„%1“ kann wegen späterer Änderungen nicht wiederholt werden.</translation>
    </message>
    <message>
        <source>“%1” would change something that has to stand in the history.</source>
        <translation>„%1“ würde etwas ändern, das im Verlauf stehen muss.</translation>
    </message>
</context>
<context>
    <name>gatehouse::XmlView</name>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
</context>
</TS>
