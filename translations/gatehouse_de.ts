<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ChangeStore</name>
    <message>
        <source>There is no change number %1.</source>
        <translation>Es gibt keine Änderung mit der Nummer %1.</translation>
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
        <source>Manages the users and groups of a Gatehouse workspace.</source>
        <translation>Verwaltet die Benutzer und Gruppen eines Gatehouse-Arbeitsbereichs.</translation>
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
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
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
        <source>The column “%1” has %2 characters.</source>
        <translation>Die Spalte „%1“ hat %2 Zeichen.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>The file is empty: it has no line that names the columns.</source>
        <translation>Die Datei ist leer: Die Zeile mit den Spaltennamen fehlt.</translation>
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
    <name>DemoCompany</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A company has no fewer than 0 users and 0 groups.</source>
        <translation>Ein Unternehmen kann nicht weniger als 0 Benutzer und 0 Gruppen haben.</translation>
    </message>
    <message>
        <source>Fill the workspace with the demo company</source>
        <translation>Arbeitsbereich mit dem Demounternehmen füllen</translation>
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
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
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
    <name>Printer</name>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1.</translation>
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
        <source>%1 is enabled already.</source>
        <translation>%1 ist bereits aktiviert.</translation>
    </message>
    <message>
        <source>%1 is disabled already.</source>
        <translation>%1 ist bereits deaktiviert.</translation>
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
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Wie das &amp;System</translation>
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
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
    <name>gatehouse::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
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
    <name>gatehouse::PreviewPage</name>
    <message>
        <source>Import &amp;nothing while a row has an error</source>
        <translation>&amp;Nichts importieren, solange eine Zeile einen Fehler hat</translation>
    </message>
    <message>
        <source>Import the &amp;valid rows and leave the others out</source>
        <translation>Die &amp;gültigen Zeilen importieren und die anderen auslassen</translation>
    </message>
    <message>
        <source>Filter by name or reason</source>
        <translation>Nach Name oder Grund filtern</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Jede Aktion</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Keine Zeilen</translation>
    </message>
    <message>
        <source>No row of the file fits the filter.</source>
        <translation>Keine Zeile der Datei entspricht dem Filter.</translation>
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
    <message numerus="yes">
        <source>%Ln row(s) have errors. Mend the file, or choose to import the valid rows only.</source>
        <translation>
            <numerusform>%Ln Zeile hat Fehler. Berichtigen Sie die Datei, oder importieren Sie nur die gültigen Zeilen.</numerusform>
            <numerusform>%Ln Zeilen haben Fehler. Berichtigen Sie die Datei, oder importieren Sie nur die gültigen Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
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
    <name>gatehouse::ResetPasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Send an email to the user with instructions to reset the password</source>
        <translation>Dem Benutzer eine E-Mail mit Anweisungen zum Zurücksetzen des Kennworts senden</translation>
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
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
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
</context>
</TS>
